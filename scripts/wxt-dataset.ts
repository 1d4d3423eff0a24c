/** Hooks of the build: check and compile `data/`, and pack the result with the extension. A bad record stops the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import { buildDataset } from './dataset.ts';

const FILES = ['gazetteer.bin', 'records.bin', 'about.json', 'outlets.json', 'search.json'] as const;

export const datasetHooks = {
  'build:publicAssets': (wxt, files) => {
    const { gazetteer, records, about, outlets, search } = buildDataset();
    const contents = [gazetteer, records, JSON.stringify(about), JSON.stringify(outlets), JSON.stringify(search)];
    const folder = join(wxt.config.wxtDir, 'data');
    mkdirSync(folder, { recursive: true });
    FILES.forEach((name, index) => {
      const absoluteSrc = join(folder, name);
      writeFileSync(absoluteSrc, contents[index] ?? '');
      files.push({ absoluteSrc, relativeDest: `data/${name}` });
    });
  },
  // So that `runtime.getURL` knows their addresses when it is type-checked.
  'prepare:publicPaths': (_, paths) => {
    paths.push(...FILES.map((name) => `data/${name}`));
  },
} satisfies Partial<WxtHooks>;
