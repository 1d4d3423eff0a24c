import { defineConfig } from 'vitest/config';

/** Some tests run a command on all of the data, on machines that do other things too. Milliseconds. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', testTimeout, include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'] } },
      // These look at what the build wrote.
      { test: { name: 'built', testTimeout, include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
