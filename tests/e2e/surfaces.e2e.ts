/** Card, popup, side panel: who, what then, what since. */
import type { Tab } from './support/driver.ts';
import { pointAt, rectsOfText } from './support/geometry.ts';
import { expect, type Harness, test, until } from './support/harness.ts';
import { fill, names, press, shows, textOf } from './support/surface.ts';

async function openBoth(harness: Harness): Promise<{ story: Tab; popup: Tab }> {
  const story = await harness.open('/story.html', { marks: 28 });
  return { story, popup: await harness.popup(story) };
}

const nameOn = (frame: { evaluate: Tab['evaluate'] }) => frame.evaluate(() => document.getElementById('card-name')?.textContent ?? '', undefined);

test('a card leads to the other side of an exchange, and back', async ({ harness }) => {
  const story = await harness.open('/story.html', { marks: 28 });
  await pointAt(story, { block: '#offer', text: 'Brittney Griner' });
  const card = await harness.card(story);
  await shows(card, '294 days in all');
  await press(card, 'button', 'Viktor Bout');
  await until(async () => (await nameOn(card)) === 'Viktor Bout', 'the other card');
  await until(() => card.evaluate(() => document.activeElement?.id === 'card-name', undefined), 'the focus on its name');
  await shows(card, 'in exchange for Brittney Griner');
  await press(card, 'button', 'Back');
  await until(async () => (await nameOn(card)) === 'Brittney Griner', 'the first card');
  await story.press('Escape');
  await until(async () => !(await harness.isCardOpen(story)), 'the card to close');
  await story.close();
});

test('a card can be cut to what was known then, and prepares a letter that names no page', async ({ harness }) => {
  const story = await harness.open('/story.html', { marks: 28 });
  await pointAt(story, { block: '#offer', text: 'Paul Whelan' });
  const card = await harness.card(story);
  await shows(card, /Freed .*2024/);
  await press(card, 'switch', 'Only what was known then');
  await until(async () => !/2023|2024|2025|2026|Krasikov/.test(await textOf(card)), 'everything later to be gone');
  await shows(card, 'Held in Russia');
  await press(card, 'switch', 'Only what was known then');
  await shows(card, /Freed .*2024/);
  const letter = await card.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '', undefined);
  expect(decodeURIComponent(letter)).toContain('Record: paul-whelan, data 2026.');
  expect(letter).not.toContain('news.example');
  await story.close();
});

test('a record opens in place; going back finds the list where it was', async ({ harness }) => {
  const { story, popup } = await openBoth(harness);
  await popup.resize(400, 600);
  await popup.evaluate(() => window.scrollTo(0, 700), undefined);
  await press(popup, 'button', 'Antony Blinken');
  await until(async () => (await nameOn(popup)) === 'Antony Blinken', 'the record');
  expect(await popup.evaluate(() => [...document.querySelectorAll('.offices .is-then')].map((item) => item.textContent ?? ''), undefined)).toEqual([
    expect.stringMatching(/2021.* – .*2025.*US Secretary of State/),
  ]);
  await press(popup, 'button', 'Back');
  await until(() => popup.evaluate(() => window.scrollY > 600, undefined), 'the place in the list');
  await Promise.all([popup.close(), story.close()]);
});

test('what was known then: one switch for popup, timeline and cards, and a second click reveals it', async ({ harness }) => {
  const { story, popup } = await openBoth(harness);
  await press(popup, 'switch', 'Only what was known then');
  await until(async () => !/Freed .*(2022|2024) in exchange for (Viktor|Vadim)/.test(await textOf(popup)), 'the popup to follow');
  const text = await textOf(popup);
  expect(text).toContain('Three people in this story were being held when it was published.');
  expect(text).not.toContain('have since been freed');
  // What had been by then stays: Reed was swapped in April.
  expect(text).toMatch(/Freed .*2022 in exchange for Konstantin Yaroshenko/);
  await press(popup, 'tab', 'Timeline');
  await shows(popup, 'this story');
  expect(await textOf(popup)).not.toMatch(/Aug 4, 2022|4 Aug 2022|Dec 8, 2022|8 Dec 2022/);

  await until(async () => (await harness.boxes(story)).some(({ classes }) => classes.includes('held')), 'the marks to follow');

  await story.focus();
  await pointAt(story, { block: '#offer', text: 'Viktor Bout' });
  const card = await harness.card(story);
  await shows(card, 'Held in the United States');
  expect(await textOf(card)).not.toContain('8, 2022');
  await story.press('Escape');

  await press(popup, 'switch', 'Only what was known then');
  await press(popup, 'tab', 'In this story');
  await shows(popup, 'All three have since been freed.');
  await Promise.all([popup.close(), story.close()]);
});

test('the day of the story is corrected by hand, survives a stop of the background, and is taken back', async ({ harness }) => {
  const { story, popup } = await openBoth(harness);
  await press(popup, 'button', 'Correct the date');
  await fill(popup, 'input[type="date"]', '2025-03-01');
  await press(popup, 'button', 'Use this day');
  await shows(popup, 'none was being held when it was published');
  await shows(popup, 'by you');
  await harness.driver.stopBackground();
  await popup.close();
  const again = await harness.popup(story);
  await shows(again, 'none was being held when it was published');
  await press(again, 'button', 'Correct the date');
  await press(again, 'button', 'Back to the date of the page');
  await shows(again, 'All three have since been freed.');
  await Promise.all([again.close(), story.close()]);
});

test('an undated story asks for its day', async ({ harness }) => {
  const story = await harness.open('/old.html');
  const popup = await harness.popup(story);
  await shows(popup, 'No date was found for this story');
  await fill(popup, 'input[type="date"]', '2015-05-01');
  await press(popup, 'button', 'Use this day');
  await shows(popup, 'One person in this story was being held when it was published. They have since been freed.');
  await Promise.all([popup.close(), story.close()]);
});

test('the timeline: lanes, zoom, steps from event to event with their sources and people, one by one', async ({ harness }) => {
  const { story, popup } = await openBoth(harness);
  await press(popup, 'tab', 'Timeline');
  await until(() => popup.evaluate(() => document.querySelectorAll('.chart .lane').length > 5, undefined), 'the lanes');
  const lanes = await popup.evaluate(() => [...document.querySelectorAll('.lane-label')].map((label) => label.textContent), undefined);
  expect(lanes.slice(0, 3)).toEqual(['Paul Whelan', 'Viktor Bout', 'Brittney Griner']);
  await press(popup, 'button', 'Next event');
  await shows(popup, 'Brittney Griner is sentenced to nine years');
  expect(await popup.evaluate(() => document.querySelectorAll('.event-mark.selected').length, undefined)).toBeGreaterThan(0);
  expect(await popup.evaluate(() => document.querySelectorAll('.picked a').length, undefined)).toBeGreaterThan(0);
  for (let step = 0; step < 8; step++)
    if (!(await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.tool[aria-label="Closer"]')?.disabled, undefined)))
      await press(popup, 'button', 'Closer');
  await shows(popup, '1 month');
  await press(popup, 'button', 'Farther');
  await shows(popup, '3 months');
  await fill(
    popup,
    '.tools select',
    await popup.evaluate(
      () => [...document.querySelectorAll('.tools option')].find(({ textContent }) => textContent === 'Trevor Reed')?.getAttribute('value') ?? '',
      undefined,
    ),
  );
  await until(() => popup.evaluate(() => document.querySelectorAll('.chart .lane').length === 1, undefined), 'one lane');
  await shows(popup, 'Trevor Reed is swapped for Konstantin Yaroshenko');
  // Whatever is drawn stands in the list too.
  const [drawn, listed] = await popup.evaluate(
    () => [document.querySelectorAll('.event-mark').length, document.querySelectorAll('.panel ul > .event').length],
    undefined,
  );
  expect(listed).toBeGreaterThanOrEqual(drawn ?? 0);
  await Promise.all([popup.close(), story.close()]);
});

test('look up: typos, another script, status and country, and the record in place', async ({ harness }) => {
  const popup = await harness.driver.openExtensionPage('sidepanel.html?view=look-up');
  await shows(popup, /Held when last reported: \d+ records/);
  await fill(popup, '.find input', 'brittny grinr');
  await until(() => popup.evaluate(() => document.querySelector('.hit bdi')?.textContent === 'Brittney Griner', undefined), 'Griner in spite of the typos');
  await fill(popup, '.find input', 'Грайнер');
  await until(() => popup.evaluate(() => document.querySelector('.hit bdi')?.textContent === 'Brittney Griner', undefined), 'Griner');
  await press(popup, 'button', 'Brittney Griner');
  await shows(popup, 'Freed');
  await press(popup, 'button', 'Back');
  await fill(popup, '.find input', '');
  await fill(popup, '.facet:nth-of-type(1) select', 'freed-this-year');
  await until(
    () => popup.evaluate(() => [...document.querySelectorAll('.hit')].every((hit) => /freed · 2026/.test(hit.textContent ?? '')), undefined),
    'only those freed this year',
  );
  await press(popup, 'button', 'Russia');
  await until(() => popup.evaluate(() => [...document.querySelectorAll('.hit')].every((hit) => hit.textContent?.includes('Russia')), undefined), 'only Russia');
  await popup.close();
});

test('a question from the menu or the address bar comes to the look-up, and leaves no address', async ({ harness }) => {
  const page = await harness.driver.openExtensionPage('welcome.html');
  await page.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.session.set({ find: 'Alexei Navalny' });
  }, undefined);
  const panel = await harness.driver.openExtensionPage('sidepanel.html?view=look-up');
  await until(() => panel.evaluate(() => document.querySelector('.hit bdi')?.textContent === 'Alexei Navalny', undefined), 'Navalny');
  expect(await panel.evaluate(() => location.href, undefined)).not.toContain('Navalny');
  expect(
    await page.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return Object.keys(await api.storage.session.get('find'));
    }, undefined),
  ).toEqual([]);
  await Promise.all([page.close(), panel.close()]);
});

test('the side panel shows the tab, and follows its settings', async ({ harness }) => {
  const story = await harness.open('/story.html', { marks: 28 });
  const panel = await harness.driver.openExtensionPage(`sidepanel.html?tabId=${await harness.tabId(story)}`);
  await shows(panel, 'All three have since been freed.');
  await press(panel, 'switch', 'Sidelight on news.example');
  await shows(panel, 'Sidelight is off for news.example.');
  await press(panel, 'switch', 'Sidelight on news.example');
  await harness.waitForMarks(story, 28);
  await shows(panel, 'All three have since been freed.');
  await press(panel, 'button', 'Show in the story: Paul Whelan');
  await until(async () => (await rectsOfText(story, { block: '#offer', text: 'Paul' })).length > 0 && (await harness.isCardOpen(story)), 'the jump');
  await Promise.all([panel.close(), story.close()]);
});

test('notes can be copied and saved, and the sheet has the page on it', async ({ harness }) => {
  const { story, popup } = await openBoth(harness);
  await press(popup, 'button', 'Notes');
  expect((await names(popup, 'button')).filter((name) => /^(Copy|Save) as/.test(name))).toEqual([
    'Copy as Markdown',
    'Save as Markdown',
    'Copy as CSV',
    'Save as CSV',
    'Copy as JSON',
    'Save as JSON',
    'Copy as citation',
    'Save as citation',
  ]);
  const saved = await popup.evaluate(async () => {
    const texts: string[] = [];
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => texts.push(text));
      return made(blob);
    };
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save as Markdown');
    button?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return texts[0] ?? '';
  }, undefined);
  expect(saved).toContain('## Brittney Griner');
  expect(saved).toContain('162 days');
  expect(saved).toContain('/story.html');
  await shows(popup, 'Saved.');
  const sheet = await harness.driver.openExtensionPage(`popup.html?tabId=${await harness.tabId(story)}&view=sheet`);
  await shows(sheet, 'All three have since been freed.');
  await shows(sheet, /Sidelight, data 2026/);
  expect((await harness.driver.printedPages(sheet)) ?? 1).toBe(1);
  await Promise.all([sheet.close(), popup.close(), story.close()]);
});

test('states: a page of the extension, and a site that was switched off, say what to do', async ({ harness }) => {
  const options = await harness.driver.openExtensionPage('options.html');
  const popup = await harness.popup(options);
  await shows(popup, 'Sidelight cannot read this page.');
  await shows(popup, 'This is a page of an extension. Open a news story.');
  await press(popup, 'tab', 'Look up');
  await shows(popup, /Held when last reported: \d+ records/);
  await Promise.all([popup.close(), options.close()]);
  const empty = await harness.open('/empty.html', { marks: 0 });
  const nothing = await harness.popup(empty);
  await shows(nothing, 'Nothing found');
  await Promise.all([nothing.close(), empty.close()]);
});

test('the welcome page: a sample story that is really read, and a counter that stands at nothing', async ({ harness }) => {
  const welcome = await harness.driver.openExtensionPage('welcome.html');
  await until(() => welcome.evaluate(() => document.querySelectorAll('.sample .mark').length >= 8, undefined), 'the marks');
  await press(welcome, 'button', 'Brittney Griner');
  await shows(welcome, '294 days in all');
  await press(welcome, 'button', 'Viktor Bout');
  await shows(welcome, 'in exchange for Brittney Griner');
  await shows(welcome, '0 requests to servers');
  await welcome.close();
});
