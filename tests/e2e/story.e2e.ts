/** One real story, end to end. */
import { expectMarked, expectUnmarked, pointAt, rectsOfText } from './support/geometry.ts';
import { expect, test, until } from './support/harness.ts';

const STORY = '/story.html';
/** Marks on the story once everything late has come. */
const MARKS = 28;

/** Open the story and wait for its late image and advertisement, and for the marks to follow. */
async function open(harness: import('./support/harness.ts').Harness) {
  const tab = await harness.open(STORY, { marks: MARKS });
  await until(
    () => tab.evaluate(() => document.getElementById('ad')?.offsetHeight === 180 && (document.querySelector('img')?.offsetHeight ?? 0) > 100, undefined),
    'the late image and advertisement',
  );
  await until(async () => {
    const [rect] = await rectsOfText(tab, { block: '#wide', text: 'Bout' });
    return (await harness.boxes(tab)).some((box) => rect !== undefined && Math.abs(box.top - rect.top) < 1 && Math.abs(box.left - rect.left) < 1);
  }, 'the marks to follow');
  return tab;
}

test('people, detainees and topics are marked exactly where they stand', async ({ harness }) => {
  const tab = await open(harness);
  for (const [block, text, style] of [
    ['h1', 'Blinken', 'person'],
    ['h1', 'Lavrov', 'person'],
    ['#first', 'Antony Blinken', 'person'],
    ['#first', 'Sergey Lavrov', 'person'],
    ['#first', 'invasion of Ukraine', 'topic'],
    ['#offer', 'Paul Whelan', 'freed'],
    ['#offer', 'Brittney Griner', 'freed'],
    ['#offer', 'Viktor Bout', 'freed'],
    ['#role', 'US secretary of state', 'person'],
    ['#role', 'State Department spokesman', 'person'],
    ['#grain', 'Black Sea grain deal', 'topic'],
    ['#grain', 'annexation of Ukrainian territory', 'topic'],
    ['#swap', 'prisoner swap', 'topic'],
    ['#swap', 'Trevor Reed', 'freed'],
    ['#swap', 'Whelan', 'freed'],
    ['figcaption', 'war in Ukraine', 'topic'],
  ] as const)
    await expectMarked(harness, tab, { block, text }, style);
  await tab.close();
});

test('relatives, navigation, related links and the footer are not marked', async ({ harness }) => {
  const tab = await open(harness);
  for (const [block, text] of [
    ['#families', 'Elizabeth Whelan'],
    ['#families', 'Cherelle Griner'],
    ['nav', 'Vladimir Putin'],
    ['.related', 'Viktor Bout'],
    ['.related', 'Paul Whelan'],
    ['.more', 'Brittney Griner'],
    ['.more', 'Antony Blinken'],
    ['.rail', 'Volodymyr Zelensky'],
    ['.foot', 'Alexei Navalny'],
    ['.byline', 'Nora Field'],
  ] as const)
    await expectUnmarked(harness, tab, { block, text });
  await tab.close();
});

test('marks follow scrolling and resizing', async ({ harness }) => {
  const tab = await open(harness);
  await tab.evaluate(() => window.scrollTo(0, 500), undefined);
  await expectMarked(harness, tab, { block: '#grain', text: 'Black Sea grain deal' }, 'topic');
  await tab.resize(560, 800);
  await until(async () => {
    const rects = await rectsOfText(tab, { block: '#wide', text: 'Bout' });
    return (await harness.boxes(tab)).some((box) => rects.some((rect) => Math.abs(box.left - rect.left) < 1 && Math.abs(box.top - rect.top) < 1));
  }, 'the marks to follow');
  for (const [block, text, style] of [
    ['#first', 'Antony Blinken', 'person'],
    ['#swap', 'Konstantin Yaroshenko', 'freed'],
    ['#grain', 'annexation of Ukrainian territory', 'topic'],
  ] as const)
    await expectMarked(harness, tab, { block, text }, style);
  await tab.close();
});

test('the article is byte for byte what it was, before, during and after', async ({ harness }) => {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url(STORY));
  const html = () => tab.evaluate(() => document.head.outerHTML + document.body.outerHTML, undefined);
  const before = await html();
  await harness.waitForMarks(tab, MARKS);
  await pointAt(tab, { block: '#offer', text: 'Brittney Griner' });
  await harness.card(tab);
  const during = await html();
  await tab.press('Escape');
  // The page itself gives the advertisement its height, 0.9 s after loading.
  const plain = (text: string) => text.replace(' style="height: 180px;"', '');
  expect(plain(during)).toBe(plain(before));
  expect(plain(await html())).toBe(plain(before));
  // One element more in the document, and nothing to be read of it.
  expect(
    await tab.evaluate(
      () =>
        [...document.documentElement.children]
          .slice(2)
          .map((element) => [element.localName, element.attributes.length, element.childNodes.length, element.shadowRoot]),
      undefined,
    ),
  ).toEqual([['div', 0, 0, null]]);
  await tab.close();
});

test('resting on a mark opens its card; Escape closes it', async ({ harness }) => {
  const tab = await open(harness);
  const rect = await pointAt(tab, { block: '#offer', text: 'Brittney Griner' });
  const card = await harness.card(tab);
  const text = await card.evaluate(() => document.body.innerText, undefined);
  expect(text).toContain('Brittney Griner');
  expect(text).toContain('Held in Russia');
  expect(text).toContain('162 days');
  expect(text).toMatch(/Freed (8 Dec|Dec 8,) 2022 in exchange for Viktor Bout/);
  expect(text).toMatch(/Next in the record/);
  expect(await card.evaluate(() => [...document.querySelectorAll('.sources a')].map((link) => (link as HTMLAnchorElement).rel), undefined)).toEqual(
    expect.arrayContaining(['noopener noreferrer']),
  );
  // It never lies over the line that is read.
  const { card: box } = await harness.overlay(tab);
  expect(box && (box.top >= rect.bottom || box.bottom <= rect.top)).toBe(true);
  await tab.press('Escape');
  expect(await harness.isCardOpen(tab)).toBe(false);
  await tab.close();
});

test('a still pointer under which the page scrolls opens nothing', async ({ harness }) => {
  const tab = await open(harness);
  const [rect] = await rectsOfText(tab, { block: '#swap', text: 'Trevor Reed' });
  if (!rect) throw new Error('no text');
  await tab.movePointer(rect.left + 10, 300);
  await tab.evaluate((y) => window.scrollTo(0, y), rect.top - 295);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await harness.isCardOpen(tab)).toBe(false);
  await tab.close();
});

test('the pointer may go from the mark onto the card, and leaving both closes it', async ({ harness }) => {
  const tab = await open(harness);
  await pointAt(tab, { block: '#offer', text: 'Viktor Bout' });
  await harness.card(tab);
  const { card } = await harness.overlay(tab);
  if (!card) throw new Error('no card');
  await tab.movePointer(card.left + 40, card.top + 40);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await harness.isCardOpen(tab)).toBe(true);
  await tab.movePointer(980, 20);
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  await tab.close();
});

test('a tap on a mark opens its card, a tap elsewhere closes it', async ({ harness }) => {
  const tab = await open(harness);
  await tab.evaluate(() => document.querySelector('#offer')?.scrollIntoView({ block: 'center' }), undefined);
  const [rect] = await rectsOfText(tab, { block: '#offer', text: 'Viktor Bout' });
  if (!rect) throw new Error('no text');
  await tab.tap(rect.left + 10, rect.top + 8);
  const card = await harness.card(tab);
  expect(await card.evaluate(() => document.getElementById('card-name')?.textContent, undefined)).toBe('Viktor Bout');
  await tab.tap(900, 20);
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  await tab.close();
});

test('a shortcut goes to the next mark and opens its card; Escape inside gives the focus back', async ({ harness }) => {
  const tab = await open(harness);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.brand')?.focus(), undefined);
  await harness.driver.shortcut(tab, 'J', { alt: true, shift: true });
  const card = await harness.card(tab);
  const nameOnCard = () => card.evaluate(() => document.getElementById('card-name')?.textContent ?? '', undefined);
  await until(async () => (await nameOnCard()) === 'Antony Blinken', 'the first card');
  expect((await harness.boxes(tab)).filter(({ classes }) => classes.includes('current')).length).toBeGreaterThan(0);
  await until(() => card.evaluate(() => document.activeElement?.id === 'card-name', undefined), 'the focus in the card');
  await harness.driver.shortcut(tab, 'J', { alt: true, shift: true });
  await until(async () => (await nameOnCard()) === 'Sergey Lavrov', 'the second card');
  await harness.driver.shortcut(tab, 'K', { alt: true, shift: true });
  await until(async () => (await nameOnCard()) === 'Antony Blinken', 'the first card again');
  await tab.press('Escape');
  await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
  expect(await tab.evaluate(() => document.activeElement?.className, undefined)).toBe('brand');
  await tab.close();
});

test('the popup tells the story in a sentence, lists who is in it, and jumps to them', async ({ harness }) => {
  const tab = await open(harness);
  const popup = await harness.popup(tab);
  const text = await popup.evaluate(() => document.body.innerText, undefined);
  expect(text).toContain('Three people in this story were being held when it was published. All three have since been freed.');
  expect(text).toMatch(/Published (29 July|July 29,) 2022/);
  for (const line of ['Paul Whelan', '3 years 7 months', 'US Secretary of State', 'Foreign Minister of Russia', 'Black Sea Grain Initiative', 'Data of'])
    expect(text).toContain(line);
  expect(text).toMatch(/Left office (20 Jan|Jan 20,) 2025/);
  expect(await popup.evaluate(() => [...document.querySelectorAll('.group h2')].map((heading) => heading.textContent?.trim()), undefined)).toEqual([
    'Detainees',
    'People',
    'Topics',
  ]);
  expect(await popup.evaluate(() => document.querySelectorAll('.bar:not(.topic) .here').length, undefined)).toBe(5);

  await popup.evaluate(() => document.getElementById('tab-timeline')?.click(), undefined);
  const timeline = await popup.evaluate(() => [...document.querySelectorAll('.panel .event p, .panel .here')].map((node) => node.textContent ?? ''), undefined);
  const here = timeline.findIndex((entry) => entry.startsWith('this story'));
  expect(here).toBeGreaterThan(0);
  expect(timeline.findIndex((entry) => entry.includes('is detained at Sheremetyevo'))).toBeLessThan(here);
  expect(timeline.findIndex((entry) => entry.includes('swapped for arms dealer Viktor Bout'))).toBeGreaterThan(here);

  await popup.evaluate(() => document.getElementById('tab-story')?.click(), undefined);
  await popup.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.entity-head')]
        .find((head) => head.textContent?.includes('Konstantin Yaroshenko'))
        ?.querySelector<HTMLElement>('button.link')
        ?.click(),
    undefined,
  );
  await until(async () => {
    const [rect] = await rectsOfText(tab, { block: '#swap', text: 'Konstantin Yaroshenko' });
    return rect !== undefined && rect.top > 0 && rect.bottom < 800 && (await harness.isCardOpen(tab));
  }, 'the jump to the mention');
  await Promise.all([popup.close(), tab.close()]);
});

test('the badge counts who and what is in the story', async ({ harness }) => {
  const tab = await open(harness);
  const popup = await harness.popup(tab);
  const entities = await popup.evaluate(() => document.querySelectorAll('.entity').length, undefined);
  expect(await harness.badge(await harness.tabId(tab))).toBe(String(entities));
  await Promise.all([popup.close(), tab.close()]);
});
