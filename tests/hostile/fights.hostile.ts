/** Pages that fight: Sidelight goes on, or goes quiet and says so; what the popup lists stays true. */
import type { InPage, Tab } from '../e2e/support/driver.ts';
import { expectMarked } from '../e2e/support/geometry.ts';
import { expect, type Harness, hosts, test, until } from '../e2e/support/harness.ts';
import { shapePath } from '../e2e/support/server.ts';

const WANTED = { block: '[data-see]', text: 'Paul Whelan' };

async function open(harness: Harness): Promise<Tab> {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url(shapePath('plain')));
  await harness.waitForMarks(tab, 1);
  return tab;
}

async function expectListed(harness: Harness, tab: Tab): Promise<string> {
  const popup = await harness.popup(tab);
  const text = await popup.evaluate(() => document.body.innerText, undefined);
  expect(text).toContain('Paul Whelan');
  await popup.close();
  return text;
}

/** What a page does, after which the marks must be right within a second or so. */
const FIGHTS: readonly (readonly [what: string, run: InPage<undefined, unknown>])[] = [
  [
    'events that stop other extensions',
    () => {
      for (const name of ['sidelight', 'sidelight@sidelight-reader', 'aaaaaaaa-0000-4000-8000-000000000001'])
        for (const event of ['content:wxt:content-script-started', 'content-script-started', 'stop', 'abort'])
          for (const target of [document, window, document.documentElement])
            target.dispatchEvent(new CustomEvent(`${name}:${event}`, { detail: { contentScriptName: 'page', messageId: 'x' }, bubbles: true }));
      window.postMessage({ type: 'stop', request: {} }, '*');
    },
  ],
  ['the host taken away once', () => document.querySelector('html > div')?.remove()],
  ['the host moved into the page', () => document.querySelector('main')?.append(document.querySelector('html > div') as Element)],
  [
    'the host restyled',
    () => {
      const host = document.querySelector<HTMLElement>('html > div');
      if (!host) throw new Error('no host');
      host.hidden = true;
      host.style.cssText =
        'display:none!important;opacity:0!important;transform:scale(3)!important;filter:blur(9px)!important;left:900px!important;clip-path:inset(50%)!important';
      host.animate([{ opacity: 0, transform: 'translateX(500px)' }, { opacity: 0 }], { duration: 1e6, fill: 'both' });
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: 'html > div { visibility: hidden !important; zoom: 3 !important; width: 1px !important }',
        }),
      );
    },
  ],
  [
    'attempts on the closed root',
    () => {
      const host = document.querySelector<HTMLElement>('html > div');
      const tries = [
        () => host?.attachShadow({ mode: 'open' }),
        () => host?.attachInternals(),
        () => customElements.define('side-light', class extends HTMLElement {}),
      ];
      for (const attempt of tries)
        try {
          attempt();
        } catch {
          // As it should be.
        }
      if (host?.shadowRoot) host.shadowRoot.textContent = '';
    },
  ],
  [
    'a thousand made-up events',
    () => {
      const target = document.querySelector('[data-see]');
      for (let index = 0; index < 1_000; index++)
        for (const event of [
          new PointerEvent('pointermove', { bubbles: true, clientX: index % 300, clientY: 120 }),
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
          new Event('scroll', { bubbles: true }),
        ])
          target?.dispatchEvent(event);
    },
  ],
  [
    'text rewritten at every frame, for a second',
    () =>
      new Promise<void>((resolve) => {
        const text = document.querySelector('h1')?.firstChild as Text;
        const end = performance.now() + 1_000;
        const write = () => {
          text.data = `A story ${performance.now()}`;
          if (performance.now() < end) requestAnimationFrame(write);
          else resolve();
        };
        write();
      }),
  ],
  [
    'the root gone from sight and back',
    () => {
      document.documentElement.style.display = 'none';
      setTimeout(() => {
        document.documentElement.style.display = '';
      }, 300);
    },
  ],
  [
    'the host’s place in the stack fought over',
    () => {
      for (let index = 0; index < 50; index++) document.documentElement.append(Object.assign(document.createElement('div'), { popover: 'manual' }));
      for (const element of document.querySelectorAll<HTMLElement>('html > div[popover]')) element.remove();
    },
  ],
];

for (const [what, run] of FIGHTS)
  test(`goes on: ${what}`, async ({ harness }) => {
    const tab = await open(harness);
    await tab.evaluate(run, undefined);
    await until(
      async () => {
        await expectMarked(harness, tab, WANTED, 'freed');
        return true;
      },
      'the marks to be right',
      4_000,
    );
    expect(await harness.isCardOpen(tab)).toBe(false);
    await until(async () => Boolean(await expectListed(harness, tab)), 'the list to be true', 4_000);
    expect(tab.messages).toEqual([]);
    await tab.close();
  });

test('goes on: builtins that throw', async ({ harness }) => {
  const tab = await open(harness);
  const before = await harness.boxes(tab);
  await tab.evaluate(() => {
    const bad = () => {
      throw new Error('not in this page');
    };
    for (const owner of [Node.prototype, Element.prototype, Range.prototype, Document.prototype, Array.prototype, Map.prototype, EventTarget.prototype])
      for (const key of [
        'getBoundingClientRect',
        'getClientRects',
        'setStart',
        'createRange',
        'createElement',
        'map',
        'flatMap',
        'get',
        'set',
        'attachShadow',
        'closest',
        'contains',
      ])
        if (key in owner) Object.defineProperty(owner, key, { value: bad, configurable: true });
    Object.defineProperty(window, 'requestAnimationFrame', { value: bad });
    Object.defineProperty(window, 'getComputedStyle', { value: bad });
  }, undefined);
  await tab.resize(500, 800);
  // In this page nothing can be asked any more; what the overlay shows is read from the extension's side.
  await until(async () => {
    const boxes = await harness.boxes(tab);
    return boxes.length >= before.length && boxes[0]?.top !== before[0]?.top;
  }, 'the marks to follow the resize');
  await expectListed(harness, tab);
  await tab.close();
});

test('a page that takes the host away again and again is left alone, and badge and popup say so', async ({ harness }) => {
  const tab = await open(harness);
  await tab.evaluate(() => {
    new MutationObserver(() => document.querySelector('html > div')?.remove()).observe(document.documentElement, { childList: true });
    document.querySelector('html > div')?.remove();
  }, undefined);
  const tabId = await harness.tabId(tab);
  await until(async () => (await harness.badge(tabId)) === '!', 'the badge to say so');
  expect(await hosts(tab)).toBe(0);
  const text = await expectListed(harness, tab);
  expect(text).toMatch(/keeps removing|marks/i);
  expect(tab.messages).toEqual([]);
  await tab.close();
});

test('a page of 60,000 elements more keeps its marks, and its main thread', async ({ harness }) => {
  const tab = await open(harness);
  const longest = await tab.evaluate(async () => {
    const main = document.querySelector('main') as Element;
    let last = performance.now();
    let gap = 0;
    const tick = setInterval(() => {
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    }, 4);
    for (let batch = 0; batch < 30; batch++) {
      const part = document.createElement('div');
      for (let index = 0; index < 1_000; index++)
        part.append(Object.assign(document.createElement('i'), { textContent: 'word ' }), document.createElement('br'));
      main.append(part);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    clearInterval(tick);
    return gap;
  }, undefined);
  // The page's own layout of so much takes its time; a hang is a second and more.
  expect(longest).toBeLessThan(1_500);
  await expectMarked(harness, tab, WANTED, 'freed');
  await tab.close();
});
