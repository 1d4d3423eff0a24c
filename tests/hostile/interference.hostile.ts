/**
 * The page learns nothing: what it can observe is the same whether anything on it is marked or not. A few shapes with
 * every test run; all of them with `npm run test:hostile`.
 */
import type { Frame, Tab } from '../e2e/support/driver.ts';
import { expect, type Harness, test } from '../e2e/support/harness.ts';
import { shapePath } from '../e2e/support/server.ts';
import { isFull } from './set.ts';
import { CHANGES, FRAMED, SHAPES, type Shape } from './shapes.ts';

/** Pages without the observing script: plain text has none. */
const OBSERVED = SHAPES.filter(({ html }) => html.includes('/observe.js'));
const QUICK = ['plain', 'zoomed root', 'app scrolls', 'dark part', 'something above grows', 'home page', 'frame of the site'];
const CHOSEN = isFull ? OBSERVED : OBSERVED.filter(({ name }) => QUICK.includes(name));

type Observed = Record<string, unknown>;
const observe = (tab: Frame): Promise<string> =>
  tab.evaluate(async () => JSON.stringify(await (globalThis as unknown as { observe(): Promise<Observed> }).observe()), undefined);

const ON = { kinds: { detainee: true, person: true, topic: true } };
const OFF = { kinds: { detainee: false, person: false, topic: false } };

async function look(harness: Harness, shape: Shape): Promise<{ seen: Observed; marks: number }> {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url(shapePath(shape.name)));
  await new Promise((resolve) => setTimeout(resolve, CHANGES.includes(shape) ? 1_900 : 900));
  const marks = (await harness.boxes(tab)).length;
  // What comes after it the observing script causes itself; a frame of another site that is not there is the page's own.
  expect(tab.messages.filter((message) => !/other\.example|\b(404|502)\b|ERR_/.test(message))).toEqual([]);
  const seen = JSON.parse(await observe(tab)) as Observed;
  const inFrame = FRAMED.includes(shape) ? await lookIntoFrame(harness, tab) : { seen: {}, marks: 0 };
  await tab.close();
  return { seen: { ...seen, ...inFrame.seen }, marks: marks + inFrame.marks };
}

/** The same for the frame, which is as hostile as the page around it. */
async function lookIntoFrame(harness: Harness, tab: Tab): Promise<{ seen: Observed; marks: number }> {
  const address = shapePath('plain');
  const marks = (await harness.boxes(tab, address)).length;
  const seen = JSON.parse(await observe(tab.frame(address))) as Observed;
  expect(seen['children of the root'], 'the frame has its layer').toHaveLength(1);
  return { seen: Object.fromEntries(Object.entries(seen).map(([name, value]) => [`${name}, in the frame`, value])), marks };
}

test('nothing that a page can observe depends on what is marked', async ({ harness }) => {
  test.setTimeout(1_200_000);
  const differences: string[] = [];
  let observables = 0;
  let marked = 0;
  for (const shape of CHOSEN) {
    await harness.change(ON);
    const hit = await look(harness, shape);
    await harness.change(OFF);
    const miss = await look(harness, shape);
    if (hit.marks > 0) marked++;
    expect(miss.marks, `${shape.name} without marks`).toBe(0);
    observables = Math.max(observables, Object.keys(hit.seen).length);
    for (const name of new Set([...Object.keys(hit.seen), ...Object.keys(miss.seen)]))
      if (JSON.stringify(hit.seen[name]) !== JSON.stringify(miss.seen[name]))
        differences.push(`${shape.name}: ${name}: ${JSON.stringify(hit.seen[name])?.slice(0, 300)} | ${JSON.stringify(miss.seen[name])?.slice(0, 300)}`);
  }
  await harness.change(ON);
  console.log(`${CHOSEN.length} shapes, ${marked} with marks, ${observables} observables, ${differences.length} differences`);
  expect(differences).toEqual([]);
  expect(observables).toBeGreaterThanOrEqual(40);
  expect(marked).toBeGreaterThan(CHOSEN.length * 0.7);
});

test('an extension shows by one div, and by nothing else', async ({ harness }) => {
  const tab = await harness.driver.newTab();
  await tab.goto(harness.site.url(shapePath('plain')));
  await harness.waitForMarks(tab, 1);
  const seen = JSON.parse(await observe(tab)) as Record<string, unknown>;
  expect(seen['children of the root']).toEqual([['div', 0, 0, 'null']]);
  expect(seen['mutations']).toEqual(expect.arrayContaining(['childList,HTML,,DIV,0']));
  const { HTML, ...others } = Object.groupBy(seen['mutations'] as string[], (record) => (record.startsWith('childList,HTML,,DIV') ? 'HTML' : 'page'));
  expect(HTML?.length).toBe(1);
  // The page itself is parsed while it is watched; nothing of it changes after.
  expect((others['page'] ?? []).filter((record) => record.startsWith('attributes'))).toEqual([]);
  for (const name of ['found by window.find', 'highlights', 'adopted sheets', 'frames', 'shifts', 'resources']) {
    const value = JSON.stringify(seen[name]);
    expect([name, value]).toEqual([
      name,
      {
        'found by window.find': expect.stringMatching(/^\[true(,false)+\]$/),
        highlights: '[]',
        'adopted sheets': '0',
        frames: '[0,0]',
        shifts: '[]',
        resources: expect.stringMatching(/^\["[^"]*observe\.js"\]$/),
      }[name],
    ]);
  }
  const calls = seen['calls'] as Record<string, number>;
  expect(
    Object.values(calls).reduce((sum, count) => sum + count, 0),
    JSON.stringify(calls),
  ).toBe(0);
  await tab.close();
});
