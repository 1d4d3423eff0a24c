import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'] } },
      // These look at what the build wrote.
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
