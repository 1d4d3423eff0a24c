/** Every surface for everybody: no violation that axe can find, nothing cut, and a way by keyboard. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Tab } from './support/driver.ts';
import { pointAt } from './support/geometry.ts';
import { expect, type Harness, test, until } from './support/harness.ts';
import { overflow, press, shows } from './support/surface.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds, with the elements it finds it in. */
async function violations(tab: Frame): Promise<string[]> {
  await tab.inject(AXE);
  return tab.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const found = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  }, RULES);
}

/** Milliseconds for a test that opens many pages, on a machine that does other things too. */
const LONG = 300_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a surface, in a language, in the state that is to be looked at. */
type Open = (harness: Harness, story: Tab, language: string) => Promise<Tab>;
const page =
  (path: string, settle: (tab: Tab) => Promise<void>): Open =>
  async (harness, story, language) => {
    const tab = await harness.driver.openExtensionPage(
      `${path.replace('TAB', String(await harness.tabId(story)))}${path.includes('?') ? '&' : '?'}lang=${language}`,
    );
    await settle(tab);
    return tab;
  };
const has = (selector: string) => (tab: Tab) => until(() => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector), selector);
const click = (tab: Tab, selector: string) => tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

const SURFACES: Readonly<Record<string, Open>> = {
  popup: page('popup.html?tabId=TAB', has('.entity')),
  timeline: page('popup.html?tabId=TAB', async (tab) => {
    await has('.entity')(tab);
    await click(tab, '#tab-timeline');
    await has('.chart .lane')(tab);
    await click(tab, '.tool-buttons button:last-child');
    await has('.picked a')(tab);
  }),
  record: page('popup.html?tabId=TAB', async (tab) => {
    await has('.entity')(tab);
    await click(tab, '.entity .name');
    await has('.detail #card-name')(tab);
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, undefined);
  }),
  'only then': page('popup.html?tabId=TAB', async (tab) => {
    await has('.entity')(tab);
    await click(tab, '.dateline button');
    await has('.day-form')(tab);
  }),
  'look-up': page('sidepanel.html?tabId=TAB&view=look-up', has('.hit')),
  'side panel': page('sidepanel.html?tabId=TAB', has('.entity')),
  sheet: page('popup.html?tabId=TAB&view=sheet', has('.sheet-people')),
  welcome: page('welcome.html', async (tab) => {
    await has('.sample .mark.freed')(tab);
    await click(tab, '.sample .mark.freed');
    await has('.sample-card #card-name')(tab);
  }),
  options: page('options.html', has('.topic-group')),
};

for (const [name, open] of Object.entries(SURFACES))
  test(`${name}: axe finds nothing in light, dark, right to left, twice as large, in few colours`, async ({ harness }) => {
    test.setTimeout(LONG);
    const story = await harness.open('/story.html', { marks: 28 });
    const found: Record<string, string[]> = {};
    const english = await open(harness, story, 'en');
    for (const scheme of ['light', 'dark'] as const) {
      await harness.driver.setColorScheme(english, scheme);
      await pause(200);
      found[scheme] = await violations(english);
    }
    await harness.driver.setColorScheme(english, 'light');
    if (await harness.driver.setForcedColors(english, true)) found['few colours'] = await violations(english);
    await harness.driver.setForcedColors(english, false);
    // Twice as large: as many pixels of CSS as a window half as wide has.
    await english.resize(320, 600);
    await pause(200);
    found['twice as large'] = await violations(english);
    const sideways = await overflow(english);
    await english.close();
    const arabic = await open(harness, story, 'ar');
    expect(await arabic.evaluate(() => [document.documentElement.dir, document.documentElement.lang], undefined)).toEqual(['rtl', 'ar']);
    found['right to left'] = await violations(arabic);
    await arabic.close();
    await story.close();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
    expect(sideways).toBeLessThanOrEqual(0);
  });

for (const [kind, block, text] of [
  ['a detainee', '#offer', 'Brittney Griner'],
  ['a person', '#first', 'Antony Blinken'],
  ['an agreement', '#grain', 'Black Sea grain deal'],
] as const)
  test(`the card of ${kind}: axe finds nothing in light and dark, folded and unfolded`, async ({ harness }) => {
    test.setTimeout(LONG);
    const story = await harness.open('/story.html', { marks: 28 });
    await pointAt(story, { block, text });
    const card = await harness.card(story);
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await harness.driver.setColorScheme(story, scheme);
      await pause(200);
      found.push(...(await violations(card)));
      await card.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, undefined);
      await pause(200);
      found.push(...(await violations(card)));
    }
    await harness.driver.setColorScheme(story, 'light');
    expect(found).toEqual([]);
    await story.close();
  });

test('no language is cut or has to be scrolled sideways', async ({ harness }) => {
  test.setTimeout(LONG);
  const story = await harness.open('/story.html', { marks: 28 });
  for (const language of ['ar', 'de', 'es', 'fa', 'fr', 'pt', 'ru', 'tr', 'uk', 'zh'])
    for (const [name, open] of Object.entries(SURFACES).filter(([candidate]) => ['popup', 'timeline', 'record', 'look-up', 'welcome'].includes(candidate))) {
      const tab = await open(harness, story, language);
      await tab.resize(400, 600);
      await pause(60);
      const cut = await tab.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, dt, dd, label, a')]
            .filter(
              (element) =>
                element.checkVisibility() &&
                !element.closest('svg, .hidden-text, .plot') &&
                element.scrollWidth > element.clientWidth + 1 &&
                getComputedStyle(element).display !== 'inline',
            )
            .map((element) => element.outerHTML.slice(0, 120)),
        undefined,
      );
      expect([language, name, cut, Math.max(0, await overflow(tab))]).toEqual([language, name, [], 0]);
      await tab.close();
    }
  await story.close();
});

test('by keyboard alone: tabs, a record, back, and the timeline’s events', async ({ harness }) => {
  const story = await harness.open('/story.html', { marks: 28 });
  const popup = await harness.popup(story);
  await popup.focus();
  const focused = () =>
    popup.evaluate(
      () => `${document.activeElement?.localName}: ${(document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '').trim()}`,
      undefined,
    );
  const tabUntil = async (name: string) => {
    const wanted = `button: ${name}`;
    for (let step = 0; step < 80 && (await focused()) !== wanted; step++) await popup.press('Tab');
    expect(await focused()).toBe(wanted);
  };
  await tabUntil('In this story');
  await popup.press('ArrowRight');
  expect(await focused()).toBe('button: Timeline');
  await tabUntil('Next event');
  await popup.press('Enter');
  await until(() => popup.evaluate(() => document.querySelector('.picked time') !== null, undefined), 'an event');
  await popup.press('PageDown');
  await tabUntil('Brittney Griner, freed');
  await popup.press('Enter');
  await until(() => popup.evaluate(() => document.activeElement?.id === 'card-name', undefined), 'the record, with the focus on its name');
  await popup.evaluate(() => window.scrollTo(0, 0), undefined);
  await press(popup, 'button', 'Back');
  await shows(popup, 'Timeline');
  await Promise.all([popup.close(), story.close()]);
});

test('nothing jumps while the popup loads', async ({ harness }) => {
  const story = await harness.open('/story.html', { marks: 28 });
  const popup = await harness.popup(story);
  await pause(500);
  const shift = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
        new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(0), 300);
      }),
    undefined,
  );
  expect(shift).toBeLessThan(0.1);
  await Promise.all([popup.close(), story.close()]);
});
