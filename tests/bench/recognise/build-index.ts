/**
 * Writes the gazetteers that the bench opens into a folder, in a process of its own: the code that is measured must
 * not have been shaped by building, which the extension never does.
 *
 *     node build-index.ts FOLDER COUNT...
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../../lib/dataset/lexicon.ts';
import { buildGazetteer } from '../../../lib/recognise/build.ts';
import { buildDataset } from '../../../scripts/dataset.ts';
import { names } from './material.ts';

const lexiconOf = (list: readonly string[]): Lexicon => ({
  entities: list.map(() => ({ kind: 'person', demand: 'none', countries: [], related: [], tier: 0 })),
  phrases: list.map((text, target) => ({ text, lang: 'en', use: 'full', target, letters: 'exact', need: 0 })),
  needs: [],
  cueCount: 0,
  roles: [],
});

const [folder = '.', ...counts] = process.argv.slice(2);
for (const count of counts.map(Number)) writeFileSync(join(folder, `${count}.bin`), buildGazetteer(lexiconOf(names(count))).bytes);
writeFileSync(join(folder, 'shipped.bin'), buildDataset().gazetteer);
