import { defineConfig } from '@playwright/test';

const report = process.env['SIDELIGHT_REPORT'];

/**
 * End-to-end tests, the same for both browsers; which browser a project drives is its name. `*.chromium.e2e.ts` and
 * `*.firefox.e2e.ts` are of what one of them alone does, or tells.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.e2e.ts', 'hostile/**/*.hostile.ts'],
  outputDir: '.output/test-results',
  timeout: 60_000,
  // Each worker has a browser of its own; the machine that tests everything has two cores.
  workers: 1,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: [
    { name: 'chromium', testIgnore: 'e2e/**/*.firefox.e2e.ts' },
    { name: 'firefox', testIgnore: 'e2e/**/*.chromium.e2e.ts' },
  ],
});
