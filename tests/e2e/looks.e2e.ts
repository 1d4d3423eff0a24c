/** Marks on dark, bright and patterned grounds, in forced colours and on paper; and a page that stays as it is. */
import { luminanceOf } from '../../lib/page/colour.ts';
import { GROUNDS } from '../hostile/shapes.ts';
import { expect, test, until } from './support/harness.ts';
import { shapePath } from './support/server.ts';

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Grounds of one colour: what the line must stand out from, by the words of the page that lie on it. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  dark: ['rgb(17, 17, 17)'],
  'dark part': ['rgb(255, 255, 255)', 'rgb(17, 34, 51)'],
  'colour in another notation': ['oklch(0.2 0.02 250)'],
};

for (const shape of GROUNDS)
  test(`lines stand out: ${shape.name}`, async ({ harness }) => {
    const tab = await harness.open(shapePath(shape.name), { marks: shape.name === 'dark part' ? 2 : 1 });
    const boxes = await harness.boxes(tab);
    const grounds = PLAIN[shape.name];
    // On what is neither light nor dark for certain the line is white with a dark edge, and the tint lets the text through.
    if (!grounds) for (const { classes, color } of boxes) expect([classes.split(' ').slice(2), color]).toEqual([['on-mid'], 'rgb(255, 255, 255)']);
    else
      for (const [index, ground] of grounds.entries()) expect(contrast(luminanceOf(boxes[index]?.color ?? ''), luminanceOf(ground))).toBeGreaterThanOrEqual(3);
    await tab.close();
  });

test('forced colours: a line of the system’s colour, without a tint; and nothing on paper', async ({ harness }) => {
  test.skip(harness.driver.kind !== 'chromium', 'only Chromium can be told to force colours or to print');
  const tab = await harness.open(shapePath('plain'), { marks: 1 });
  const devtools = await harness.driver.devtools?.(tab);
  await devtools?.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await until(async () => (await harness.boxes(tab))[0]?.color !== 'rgb(178, 58, 0)', 'the system’s colour');
  await devtools?.send('Emulation.setEmulatedMedia', { features: [], media: 'print' });
  await until(async () => (await harness.overlay(tab)).host?.right === 0, 'nothing on paper');
  await devtools?.send('Emulation.setEmulatedMedia', { features: [], media: '' });
  await tab.close();
});

test('sixty client-side routes and thirty navigations leave heap, nodes and listeners as they were', async ({ harness }) => {
  test.skip(harness.driver.kind !== 'chromium', 'only Chromium counts them');
  const tab = await harness.open('/bench/brief', { marks: 1 });
  const devtools = await harness.driver.devtools?.(tab);
  if (!devtools) throw new Error('no devtools');
  const count = async () => {
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = (await devtools.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<string, number>;
  };
  const routes = (times: number) =>
    tab.evaluate(async (wanted) => {
      const article = document.querySelector('article') as Element;
      const before = [...article.children].map((child) => child.cloneNode(true));
      for (let route = 0; route < wanted; route++) {
        history.replaceState({}, '', `/route/${route}`);
        article.replaceChildren(
          Object.assign(document.createElement('p'), {
            textContent: `Route ${route}: Paul Whelan was named there, and so was whoever else had been asked to come.`,
          }),
        );
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      article.replaceChildren(...before);
      await new Promise((resolve) => setTimeout(resolve, 1_200));
    }, times);
  await routes(10);
  const before = await count();
  await routes(60);
  const after = await count();
  expect((after['JSHeapUsedSize'] ?? 0) - (before['JSHeapUsedSize'] ?? 0)).toBeLessThan(1_500_000);
  expect(after['Nodes']).toBeLessThanOrEqual((before['Nodes'] ?? 0) * 1.05);
  expect(after['JSEventListeners']).toBeLessThanOrEqual((before['JSEventListeners'] ?? 0) * 1.02);
  for (let round = 0; round < 30; round++) await tab.goto(harness.site.url(`/bench/${round % 2 ? 'brief' : 'news'}`));
  await harness.waitForMarks(tab, 1);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const end = await count();
  expect((end['JSHeapUsedSize'] ?? 0) - (before['JSHeapUsedSize'] ?? 0)).toBeLessThan(1_500_000);
  await tab.close();
});
