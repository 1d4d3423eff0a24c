/** Quiet mode, density, the highlight painter, and the keys. */

import type { InPage, Tab } from './support/driver.ts';
import { expectMarked } from './support/geometry.ts';
import { expect, type Harness, test, until } from './support/harness.ts';

const STORY = { marks: 28 };
const rightly = async (check: () => Promise<void>, what: string) =>
  until(async () => {
    await check();
    return true;
  }, what);

test('quiet mode by a key: nothing on the page, the list goes on, and back', async ({ harness }) => {
  const tab = await harness.open('/story.html', STORY);
  await harness.driver.shortcut(tab, 'Q', { alt: true, shift: true });
  await until(async () => (await harness.overlay(tab)).host === undefined, 'everything to be off the page');
  const popup = await harness.popup(tab);
  expect(await popup.evaluate(() => document.body.innerText, undefined)).toContain('Paul Whelan');
  await popup.close();
  await until(async () => Number(await harness.badge(await harness.tabId(tab))) > 5, 'the badge to go on');
  const other = await harness.open('/live.html', { marks: 0 });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect((await harness.overlay(other)).host).toBeUndefined();
  await other.close();
  // The background may have been stopped since.
  await harness.driver.stopBackground();
  await harness.driver.shortcut(tab, 'Q', { alt: true, shift: true });
  await harness.waitForMarks(tab, STORY.marks);
  await tab.close();
});

/** Give a command a key, where the reader would: each browser has its own place for it. */
async function giveKey(harness: Harness, name: string, key: string): Promise<void> {
  if (harness.driver.kind === 'firefox')
    return harness.asExtension(
      (wanted) => (globalThis as unknown as { browser: { commands: { update(command: object): Promise<void> } } }).browser.commands.update(wanted),
      { name, shortcut: key },
    );
  const extensionId = await harness.asExtension(() => chrome.runtime.id, undefined);
  const shortcuts = await harness.driver.newTab();
  await shortcuts.goto('chrome://extensions/shortcuts');
  await shortcuts.evaluate(
    (command) =>
      (chrome as unknown as { developerPrivate: { updateExtensionCommand(command: object): Promise<void> } }).developerPrivate.updateExtensionCommand(command),
    { extensionId, commandName: name, keybinding: key },
  );
  await shortcuts.close();
}

test('a key of the reader’s own turns this site off and on again, and no other', async ({ harness }) => {
  await giveKey(harness, 'switch-site', 'Alt+Shift+X');
  const tab = await harness.open('/story.html', STORY);
  const other = await harness.driver.newTab();
  await other.goto(harness.site.url('/live.html', 'other.example'));
  await harness.waitForMarks(other, 3);
  const press = () => harness.driver.shortcut(tab, 'X', { alt: true, shift: true });
  await press();
  await until(async () => (await harness.overlay(tab)).host === undefined, 'everything to be off the page');
  expect((await harness.boxes(other)).length).toBeGreaterThanOrEqual(3);
  await tab.reload();
  await until(() => tab.evaluate(() => document.readyState === 'complete', undefined), 'the page to load');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect((await harness.overlay(tab)).host).toBeUndefined();
  await harness.driver.stopBackground();
  await press();
  await harness.waitForMarks(tab, STORY.marks);
  await Promise.all([tab.close(), other.close()]);
});

test('a key opens the card of the current mark again; the next mark goes on from it', async ({ harness }) => {
  const tab = await harness.open('/story.html', STORY);
  const press = (letter: string) => harness.driver.shortcut(tab, letter, { alt: true, shift: true });
  const nameOnCard = async () => (await harness.card(tab)).evaluate(() => document.getElementById('card-name')?.textContent ?? '', undefined);
  await press('L');
  await until(async () => (await nameOnCard()) === 'Antony Blinken', 'the first in view');
  await press('J');
  await until(async () => (await nameOnCard()) === 'Sergey Lavrov', 'the next');
  await tab.press('Escape');
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  await press('L');
  await until(async () => (await nameOnCard()) === 'Sergey Lavrov', 'the same again');
  const ring = (await harness.boxes(tab)).filter(({ classes }) => classes.includes('current'));
  expect(ring.length).toBeGreaterThan(0);
  await tab.press('Escape');
  await tab.close();
});

test('of each entity the first mention, the first in each section, or every one', async ({ harness }) => {
  const tab = await harness.open('/story.html', STORY);
  const whelan = { block: '#swap', text: 'Whelan' };
  const isMarked = async () => {
    await expectMarked(harness, tab, whelan, 'freed');
  };
  const count = async () => (await harness.boxes(tab)).length;
  const all = await count();
  await harness.change({ density: 'section' });
  await until(async () => (await count()) < all, 'fewer marks');
  const inSections = await count();
  // Its section begins after he was named in full.
  await rightly(isMarked, 'the first in its section');
  await harness.change({ density: 'first' });
  await until(async () => (await count()) < inSections, 'still fewer');
  await expect(isMarked()).rejects.toThrow();
  await harness.change({ density: 'every' });
  await until(async () => (await count()) === all, 'all of them again');
  await tab.close();
});

const highlighted = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () =>
      [...(CSS.highlights as unknown as Map<string, Set<StaticRange>>)].flatMap(([name, ranges]) =>
        [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return `${name}: ${String(range).replace(/\s+/g, ' ')}`;
        }),
      ),
    undefined,
  );

test('the highlight painter, where it is asked for, marks the same; the overlay leaves no highlight', async ({ harness }) => {
  const tab = await harness.open('/story.html', STORY);
  expect(await highlighted(tab)).toEqual([]);
  await harness.change({ painter: 'highlight' });
  await until(async () => (await highlighted(tab)).length > 10, 'the highlights');
  const found = await highlighted(tab);
  expect(found).toEqual(
    expect.arrayContaining([
      'sidelight-freed-on-light: Paul Whelan',
      'sidelight-person-on-light: Antony Blinken',
      'sidelight-topic-on-light: Black Sea grain deal',
    ]),
  );
  expect(
    await tab.evaluate(
      () => [...(CSS.highlights as unknown as Map<string, Set<object>>).values()].every((ranges) => [...ranges].every((range) => range instanceof StaticRange)),
      undefined,
    ),
  ).toBe(true);
  // What can be pointed at is where it was; what is drawn is the browser's.
  await expectMarked(harness, tab, { block: '#offer', text: 'Viktor Bout' }, 'bare');
  await expectMarked(harness, tab, { block: '#offer', text: 'Viktor Bout' }, 'freed');
  await tab.evaluate(() => document.getElementById('offer')?.append(' Evan Gershkovich was arrested later.'), undefined);
  await until(async () => (await highlighted(tab)).some((text) => text.endsWith('Evan Gershkovich')), 'new text to be highlighted');
  await harness.change({ painter: 'overlay' });
  await until(async () => (await highlighted(tab)).length === 0, 'the highlights to go');
  await harness.waitForMarks(tab, STORY.marks);
  await tab.close();
});

test('what was in the browser’s cache of pages is marked rightly when it comes back', async ({ harness }) => {
  const tab = await harness.open('/story.html', STORY);
  await tab.goto(harness.site.url('/empty.html'));
  await harness.change({ kinds: { detainee: false, person: true, topic: true } });
  await tab.evaluate(() => history.back(), undefined);
  await until(async () => {
    const boxes = await harness.boxes(tab);
    return boxes.length > 5 && boxes.every(({ classes }) => !classes.includes('freed'));
  }, 'the marks by the new settings');
  await harness.change({ kinds: { detainee: true, person: true, topic: true } });
  await harness.waitForMarks(tab, STORY.marks);
  await tab.close();
});

test('a page that leaves before it has its answer asks again when it comes back from the cache', async ({ harness }) => {
  const tab = await harness.open('/story.html', STORY);
  // Started anew, the background answers late.
  await harness.driver.stopBackground();
  // The page may be gone before it can say that this is done.
  const leave = <A>(run: InPage<A, unknown>, argument: A) => tab.evaluate(run, argument).catch(() => undefined);
  await leave((elsewhere) => {
    document.getElementById('wide')?.append(' Later, Evan Gershkovich was arrested.');
    setTimeout(() => location.assign(elsewhere), 40);
  }, harness.site.url('/empty.html'));
  await until(() => tab.evaluate(() => location.pathname === '/empty.html' && document.readyState === 'complete', undefined), 'the other page');
  await leave(() => history.back(), undefined);
  await until(() => tab.evaluate(() => location.pathname === '/story.html', undefined), 'the story again');
  await harness.waitForMarks(tab, STORY.marks);
  await tab.evaluate(() => document.getElementById('first')?.append(' Evan Gershkovich was named as well.'), undefined);
  await rightly(() => expectMarked(harness, tab, { block: '#first', text: 'Evan Gershkovich' }, 'freed'), 'new text to be marked');
  await tab.close();
});

test('while settings change there is no moment in which a page would open without its script', async ({ harness }) => {
  for (const settings of [{ density: 'first' }, { sitesOff: ['other.example'] }, { sitesOff: [] }, { density: 'every' }] as const) {
    await harness.change(settings);
    const missing = await harness.asExtension(async () => {
      const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      let times = 0;
      for (const end = performance.now() + 250; performance.now() < end; ) if ((await scripting.getRegisteredContentScripts()).length === 0) times++;
      return times;
    }, undefined);
    expect(missing).toBe(0);
  }
});

test('a PDF is named as what it is', async ({ harness }) => {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url('/report.pdf')).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const popup = await harness.popup(tab).catch(() => undefined);
  if (popup) {
    expect(await popup.evaluate(() => document.body.innerText, undefined)).toContain('This is a document, not a web page.');
    await popup.close();
  }
  await tab.close();
});
