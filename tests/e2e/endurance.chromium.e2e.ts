/** Heap, nodes and listeners, which no other browser counts for us. */
import { expect, test } from './support/harness.ts';

test('sixty client-side routes and thirty navigations leave heap, nodes and listeners as they were', async ({ harness }) => {
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
