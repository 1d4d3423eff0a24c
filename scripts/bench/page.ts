/**
 * `npm run bench:page`: what the page script costs, in Chromium, on pages made up for it or saved ones
 * (`SIDELIGHT_BENCH_PAGES`), against the floor and against what others would take, all in one run. After
 * `npm run build:test`. Prints a table with the goals.
 *
 * Our time is the processor's; latencies, longest tasks, the floor and the others are by the clock, and longer on a busy
 * machine. A script that does nothing but walk, read and send the text takes 1.1 times the floor, half of it for what
 * the browser sets up at the first message.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEGABYTE, names, PAGES } from '../../tests/bench/page/pages.ts';
import { type OwnTime, ownTimeOf } from '../../tests/bench/page/profile.ts';
import { timeOfCard, untilMarked, watchCard } from '../../tests/bench/page/times.ts';
import { changeRoutes, findAndReplace, floor, framesWhileAppending, markJs } from '../../tests/bench/page/work.ts';
import type { DevTools, Tab } from '../../tests/e2e/support/driver.ts';
import { startHarness, until } from '../../tests/e2e/support/harness.ts';
import { ROOT } from '../tools.ts';

const NAMES = names(50_000);
/** `--quick` for a look in a minute. */
const isQuick = process.argv.includes('--quick');
/** `--only endurance,cards` for some of its parts. */
const WANTED = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined;
const ROUNDS = isQuick ? 3 : 5;
const NAVIGATIONS = isQuick ? 50 : 1_000;
const ownOf = ({ reading, painting }: Omit<OwnTime, 'longest'>): number => reading + painting;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const rows: [what: string, measured: string, goal: string, isMet: boolean][] = [];
const add = (what: string, value: number, unit: string, goal: number, isLess = true) =>
  rows.push([what, `${value.toFixed(value < 10 ? 2 : 0)}${unit}`, `${isLess ? '≤' : '≥'} ${goal}${unit}`, isLess ? value <= goal : value >= goal]);

const { harness, stop } = await startHarness('chromium', 'test-chrome');
await until(async () => (await harness.registeredPatterns()).length > 0, 'the extension to start');

async function open(name: string): Promise<{ tab: Tab; devtools: DevTools }> {
  const tab = await harness.driver.newTab();
  const devtools = await harness.driver.devtools?.(tab);
  if (!devtools) throw new Error('Chromium only');
  await tab.goto(harness.site.url(`/bench/${name}`));
  return { tab, devtools };
}

/** One page, opened in a tab that has shown others: what we take until all is marked, and what the floor takes there. */
async function visit({ tab, devtools }: { tab: Tab; devtools: DevTools }, name: string, slowed = 1): Promise<OwnTime & { readonly floor: number }> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const time = await ownTimeOf(devtools, async () => {
    await tab.goto(harness.site.url(`/bench/${name}`));
    // Not asked whether it is done: a question would run in the page too.
    await pause(slowed > 1 ? 6_000 : 1_200);
  });
  const lowest = await tab.evaluate(floor, undefined);
  return { ...time, floor: lowest };
}

async function processorTime(): Promise<number> {
  const sums = { reading: 0, painting: 0, floor: 0, longest: 0 };
  const opened = await open('brief');
  await pause(1_000);
  for (const { name } of PAGES) {
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    for (let round = 0; round < ROUNDS; round++) visits.push(await visit(opened, name));
    const middle = (what: keyof typeof sums) => median(visits.map((one) => one[what]));
    for (const what of ['reading', 'painting', 'floor'] as const) sums[what] += middle(what) / PAGES.length;
    sums.longest = Math.max(sums.longest, middle('longest'));
    const [reading, painting, lowest, longest] = (['reading', 'painting', 'floor', 'longest'] as const).map((what) => middle(what).toFixed(1));
    console.log(`${name}: reading ${reading} ms, painting ${painting} ms, floor ${lowest} ms, longest ${longest} ms`);
  }
  await opened.tab.close();
  const own = ownOf(sums);
  add('own time a page, mean', own, ' ms', 20);
  add('of it reading and sending, to the floor (walk, read, touch)', sums.reading / sums.floor, 'x', 1.5);
  add('reading, sending and painting, to the floor', own / sums.floor, 'x', 1.5);
  add('longest task of ours on an article', sums.longest, ' ms', 10);
  return own;
}

async function peers(own: number): Promise<void> {
  const sources = ['mark.js/dist/mark.min.js', 'findandreplacedomtext/src/findAndReplaceDOMText.js'].map((file) =>
    readFileSync(join(ROOT, 'node_modules', file), 'utf8'),
  );
  await harness.change({ sitesOff: ['news.example'] });
  for (const [what, run] of [
    ['mark.js', markJs],
    ['findAndReplaceDOMText', findAndReplace],
  ] as const) {
    const times: number[] = [];
    for (const { name } of isQuick ? PAGES.slice(0, 3) : PAGES) {
      const { tab } = await open(name);
      // The page's own script element: the libraries come as a site would bring them.
      await tab.evaluate((texts) => {
        for (const text of texts) document.head.append(Object.assign(document.createElement('script'), { textContent: text }));
      }, sources);
      times.push(await tab.evaluate(run, NAMES));
      await tab.close();
    }
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    console.log(`${what}: ${mean.toFixed(0)} ms a page with 50,000 names`);
    add(`${what} takes so many times as long`, mean / own, 'x', 30, false);
  }
  await harness.change({ sitesOff: [] });
}

async function latency(): Promise<void> {
  const { tab } = await open('news');
  await harness.waitForMarks(tab, 3);
  const tabId = await harness.tabId(tab);
  const [awake, asleep]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS * 2; round++) {
    await pause(900);
    awake.push(await untilMarked(harness, tabId));
  }
  for (let round = 0; round < ROUNDS; round++) {
    await pause(900);
    await harness.driver.stopBackground();
    asleep.push(await untilMarked(harness, tabId));
  }
  await tab.close();
  add('new text to its mark, background awake', median(awake), ' ms', 60);
  add('the same, background asleep', median(asleep), ' ms', 200);
}

/** Each time another mark, so that no card is there from before. */
async function cards(): Promise<void> {
  const { tab } = await open('news');
  await harness.waitForMarks(tab, 3);
  const tabId = await harness.tabId(tab);
  await pause(1_000);
  const time = async (act: () => Promise<void>): Promise<number> => {
    await watchCard(harness, tabId);
    await act();
    const time = await timeOfCard(harness, tabId);
    await tab.press('Escape');
    await until(async () => !(await harness.isCardOpen(tab)), 'the card to close');
    return time;
  };
  const [rested, stepped]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS * 2; round++) {
    // A key may have scrolled the page since.
    const inView = (await harness.boxes(tab)).filter(({ top, bottom }) => top > 0 && bottom < 780);
    const box = inView[round % inView.length];
    if (!box) throw new Error('no mark in view');
    await tab.movePointer(990, 5);
    rested.push(await time(() => tab.movePointer(box.left + 8, (box.top + box.bottom) / 2)));
    stepped.push(await time(() => harness.driver.shortcut(tab, 'J', { alt: true, shift: true })));
  }
  await tab.close();
  add('end of the pointer’s rest to the card on the screen', median(rested), ' ms', 50);
  add('a key to the card of the next mark on the screen', median(stepped), ' ms', 50);
}

async function repositioning(): Promise<void> {
  const { tab, devtools } = await open('live');
  await harness.waitForMarks(tab, 3);
  await tab.evaluate(() => {
    const first = document.querySelector('article p');
    for (let index = 0; index < 12; index++)
      first?.before(
        Object.assign(document.createElement('p'), {
          textContent: [
            'Paul Whelan',
            'Brittney Griner',
            'Antony Blinken',
            'Sergey Lavrov',
            'Viktor Bout',
            'Evan Gershkovich',
            'Joe Biden',
            'Trevor Reed',
            'Jimmy Lai',
          ].join(', and then '),
        }),
      );
  }, undefined);
  await pause(1_500);
  const marks = (await harness.boxes(tab)).length;
  const moves = 20;
  const moving = await ownTimeOf(devtools, () =>
    tab.evaluate(async (times) => {
      for (let index = 0; index < times; index++) {
        (document.querySelector('h1') as HTMLElement).style.paddingTop = `${index % 2 ? 30 : 0}px`;
        // The page's own layout after its own change is not ours.
        document.body.getBoundingClientRect();
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    }, moves),
  );
  await pause(1_500);
  const calm = await ownTimeOf(devtools, () => pause(2_000) as Promise<void>);
  await tab.close();
  add(`repositioning ${marks} boxes`, ownOf(moving) / moves, ' ms', 4);
  add('own processor time in two seconds without a change', ownOf(calm), ' ms', 1);
}

const metrics = async (devtools: DevTools) => {
  await devtools.send('Performance.enable');
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics: list } = (await devtools.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  return Object.fromEntries(list.map(({ name, value }) => [name, value])) as Record<'JSHeapUsedSize' | 'Nodes' | 'JSEventListeners', number>;
};

async function memory(): Promise<void> {
  const heapOf = async () => {
    const { tab, devtools } = await open('feature');
    await pause(2_500);
    const { JSHeapUsedSize } = await metrics(devtools);
    await tab.close();
    return JSHeapUsedSize;
  };
  const [on, off]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++) {
    on.push(await heapOf());
    await harness.change({ sitesOff: ['news.example'] });
    await pause(300);
    off.push(await heapOf());
    await harness.change({ sitesOff: [] });
    await pause(300);
  }
  add('heap of a tab, more than without', (median(on) - median(off)) / 1e6, ' MB', 1);
}

async function endurance(): Promise<void> {
  const { tab, devtools } = await open('brief');
  await harness.waitForMarks(tab, 1);
  await tab.evaluate(changeRoutes, 20);
  const before = await metrics(devtools);
  await tab.evaluate(changeRoutes, NAVIGATIONS);
  const after = await metrics(devtools);
  add(`heap after ${NAVIGATIONS} client-side routes, grown by`, (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6, ' MB', 5);
  add('nodes after them, to before', after.Nodes / before.Nodes, 'x', 1.05);
  add('listeners after them, to before', after.JSEventListeners / before.JSEventListeners, 'x', 1.01);
  for (let round = 0; round < NAVIGATIONS; round++) await tab.goto(harness.site.url(`/bench/${round % 2 ? 'brief' : 'news'}`));
  await tab.goto(harness.site.url('/bench/brief'));
  await harness.waitForMarks(tab, 1);
  await pause(1_500);
  const end = await metrics(devtools);
  await tab.close();
  add(`heap after ${NAVIGATIONS} navigations, grown by`, (end.JSHeapUsedSize - before.JSHeapUsedSize) / 1e6, ' MB', 5);
}

async function smoothness(): Promise<void> {
  const frames = async () => {
    const { tab } = await open('news');
    await pause(2_000);
    const counted = await tab.evaluate(framesWhileAppending, 3_000);
    await tab.close();
    return counted;
  };
  const on = await frames();
  await harness.change({ sitesOff: ['news.example'] });
  await pause(300);
  const off = await frames();
  await harness.change({ sitesOff: [] });
  add('frames while 1,000 nodes a second come, of those without us', on / off, 'x', 0.9, false);
}

async function processor(): Promise<void> {
  const mean = await processorTime();
  const opened = await open('brief');
  const longest: number[] = [];
  for (let round = 0; round < 3; round++) longest.push((await visit(opened, MEGABYTE.name, 4)).longest);
  await opened.tab.close();
  add('longest task of ours, 1 MB page, processor slowed 4 times', median(longest), ' ms', 35);
  await peers(mean);
}

for (const [name, run] of Object.entries({ processor, latency, cards, repositioning, memory, smoothness, endurance }))
  if (!WANTED || WANTED.includes(name)) await run();

const width = Math.max(...rows.map(([what]) => what.length));
for (const [what, measured, goal, isMet] of rows) console.log(`${what.padEnd(width)}  ${measured.padStart(9)}  ${goal.padStart(10)}  ${isMet ? '' : 'MISSED'}`);
await stop();
