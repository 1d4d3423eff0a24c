/** Places to write in on a page that is marked: what is typed is the reader's, is not read, and is not disturbed. */
import type { Tab } from './support/driver.ts';
import { expectMarked, expectUnmarked } from './support/geometry.ts';
import { expect, type Harness, test, until } from './support/harness.ts';

const ABOVE = { block: '#above', text: 'Paul Whelan' };
const BELOW = { block: '#below', text: 'Evan Gershkovich' };
const NAME = 'Jimmy Lai';

async function type(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.press(letter);
}

async function focus(tab: Tab, selector: string): Promise<void> {
  const [x, y] = await tab.evaluate((wanted) => {
    const { left, top } = (document.querySelector(wanted) as Element).getBoundingClientRect();
    return [left + 20, top + 12] as const;
  }, selector);
  await tab.clickAt(x, y);
}

const marksAround = (harness: Harness, tab: Tab): Promise<void> =>
  until(async () => {
    await expectMarked(harness, tab, ABOVE, 'freed');
    await expectMarked(harness, tab, BELOW, 'freed');
    return true;
  }, 'the marks around to be right');

/** What an editor holds, as its reader sees it. */
const textIn = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => {
    const editor = document.querySelector(wanted) as HTMLElement;
    return editor instanceof HTMLTextAreaElement ? editor.value : editor.innerText.replaceAll('\u00a0', ' ').trimEnd();
  }, selector);

for (const selector of ['#rich', '#plain', '#strict'])
  test(`what is typed into ${selector} stays as it was typed, unmarked and unread, with the caret where it was`, async ({ harness }) => {
    const tab = await harness.open('/editor.html', { marks: 2 });
    await focus(tab, selector);
    await type(tab, `${NAME} is out`);
    // The page moves while the reader writes, and the marks with it.
    await tab.evaluate(() => document.getElementById('above')?.append(' It was late.'), undefined);
    await tab.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement).style.setProperty('min-height', '130px'), selector);
    await marksAround(harness, tab);
    for (let times = 0; times < 'is out'.length; times++) await tab.press('ArrowLeft');
    await type(tab, 'now ');
    expect(await textIn(tab, selector)).toBe(`${NAME} now is out`);
    expect(await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(true);
    await marksAround(harness, tab);
    // A block that has changed is read anew, and its mark drawn again a moment later.
    await until(async () => (await harness.boxes(tab)).length === 2, 'two marks and no third');
    const popup = await harness.popup(tab);
    const listed = await popup.evaluate(() => document.body.innerText, undefined);
    expect(listed).toContain(ABOVE.text);
    expect(listed).not.toContain(NAME);
    // It counts the test's own change of the editor's height.
    if (selector === '#strict') expect(await tab.evaluate(() => (globalThis as unknown as { strict: { undone: number } }).strict.undone, undefined)).toBe(1);
    await Promise.all([popup.close(), tab.close()]);
  });

test('a paragraph that becomes an editor has no mark any more, and has it back afterwards', async ({ harness }) => {
  const tab = await harness.open('/editor.html', { marks: 2 });
  const edit = (isEditable: boolean) => tab.evaluate((value) => document.getElementById('below')?.setAttribute('contenteditable', value), String(isEditable));
  await edit(true);
  await until(async () => {
    await expectUnmarked(harness, tab, BELOW);
    return true;
  }, 'the mark to go');
  await focus(tab, '#below');
  await tab.press('Home');
  await type(tab, 'So it is. ');
  await edit(false);
  await marksAround(harness, tab);
  await tab.close();
});
