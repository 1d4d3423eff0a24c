/** Switches: a change shows in open pages at once, without reload. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from './support/driver.ts';
import { expectMarked, expectUnmarked } from './support/geometry.ts';
import { expect, test, until } from './support/harness.ts';

/** Click a switch by its name, opening the group it is in. */
const toggle = (page: Tab, name: string) =>
  page.evaluate((wanted) => {
    const input = [...document.querySelectorAll<HTMLInputElement>('input[role="switch"]')].find(
      (candidate) => (candidate.ariaLabel ?? candidate.closest('label')?.textContent ?? '').trim() === wanted,
    );
    if (!input) throw new Error(`no switch "${wanted}"`);
    const group = input.closest('details');
    if (group) group.open = true;
    input.click();
  }, name);

const A_SECOND = 1_000;
/** What the built data says of itself. */
const ABOUT = join(import.meta.dirname, '../../.output/test-chrome/data/about.json');

test('a topic, a kind and the site are switched off and on in an open page', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 28 });
  const options = await harness.driver.openExtensionPage('options.html');
  await until(() => options.evaluate(() => document.querySelectorAll('.topic-list').length > 20, undefined), 'the options');
  const grain = { block: '#grain', text: 'Black Sea grain deal' };
  const all = (await harness.boxes(tab)).length;

  await toggle(options, 'Black Sea Grain Initiative');
  await until(async () => (await harness.boxes(tab)).length < all, 'the topic to be unmarked', A_SECOND);
  await expectUnmarked(harness, tab, grain);
  await toggle(options, 'Black Sea Grain Initiative');
  await until(async () => (await harness.boxes(tab)).length === all, 'the topic to be marked again', A_SECOND);
  await expectMarked(harness, tab, grain, 'topic');

  await toggle(options, 'Detainees');
  await until(async () => (await harness.boxes(tab)).every(({ classes }) => !classes.includes('freed')), 'the detainees to be unmarked', A_SECOND);
  await expectMarked(harness, tab, { block: '#first', text: 'Antony Blinken' }, 'person');
  const popup = await harness.popup(tab);
  expect(await popup.evaluate(() => document.body.innerText, undefined)).not.toContain('Paul Whelan');
  await toggle(options, 'Detainees');
  await until(async () => (await harness.boxes(tab)).length === all, 'the detainees to be marked again', A_SECOND);

  await toggle(popup, 'Sidelight on news.example');
  await until(async () => (await harness.overlay(tab)).host === undefined, 'everything to be off the page', A_SECOND);
  await until(() => popup.evaluate(() => document.body.innerText.includes('Sidelight is off for news.example.'), undefined), 'the popup to say so');
  expect(await harness.badge(await harness.tabId(tab))).toBe('');
  await tab.reload();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await harness.overlay(tab)).host).toBeUndefined();
  await toggle(popup, 'Sidelight on news.example');
  await harness.waitForMarks(tab, 28);
  await Promise.all([tab.close(), options.close(), popup.close()]);
});

test('the options show the data’s version and date, and find a topic by its name', async ({ harness }) => {
  const options = await harness.driver.openExtensionPage('options.html');
  await until(() => options.evaluate(() => document.body.innerText.includes('Version 2026.'), undefined), 'the data');
  const text = await options.evaluate(() => document.body.innerText, undefined);
  const { detainees, people, topics } = (JSON.parse(readFileSync(ABOUT, 'utf8')) as { counts: Record<string, number> }).counts;
  const count = (number = 0) => number.toLocaleString('en');
  expect(text).toContain(`${count(detainees)} detainees, ${count(people)} people, ${count(topics)} topics`);
  expect(text).toContain('All sites are allowed.');
  await options.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no field');
    field.value = 'black sea grain';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, undefined);
  await until(() => options.evaluate(() => document.querySelectorAll('.topic-list li').length === 1, undefined), 'one topic');
  await options.close();
});
