/** For tests after which the extension is another one, or gone: each starts a browser of its own. */
import { test as base } from '@playwright/test';
import type { Driver } from './driver.ts';
import { type Harness, startHarness, until } from './harness.ts';

export const test = base.extend<{ start: (build: 'shipped' | 'test') => Promise<Harness> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture wants from this pattern
  start: async ({}, use, { project }) => {
    const kind = project.name as Driver['kind'];
    const stops: (() => Promise<void>)[] = [];
    await use(async (build) => {
      const name = kind === 'chromium' ? 'chrome' : 'firefox';
      const { harness, stop } = await startHarness(kind, build === 'test' ? `test-${name}` : name, true);
      stops.push(stop);
      if (build === 'test') await until(async () => (await harness.registeredPatterns()).length > 0, 'the page script to be registered');
      return harness;
    });
    for (const stop of stops) await stop();
  },
});

/** Goes on in the extension's page after the reply, since the page goes with the extension. */
export const andThen = (harness: Harness, what: 'reload' | 'uninstall') =>
  harness
    .asExtension((wanted) => {
      const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      setTimeout(() => (wanted === 'reload' ? api.runtime.reload() : void api.management.uninstallSelf({ showConfirmDialog: false })));
    }, what)
    .catch(() => undefined);
