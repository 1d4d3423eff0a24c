/** What is shipped stays small, and the README says how small. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { AboutDataset } from '../../lib/dataset/records.ts';
import { outdated } from './readme.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
const sizeOf = (file: string) => statSync(join(OUTPUT, 'chrome', file)).size;
/** A zip file writes a name twice, and 76 bytes beside it. */
const ZIP_HEADERS = 76;

/** Bytes of the build as the browsers' shops take it: a zip file. */
function zipped(build: string): number {
  const folder = join(OUTPUT, build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .reduce((sum, name) => sum + deflateRawSync(readFileSync(join(folder, name))).length + 2 * Buffer.byteLength(name) + ZIP_HEADERS, 0);
}

test.each(['chrome', 'firefox'])('%s: the packed extension is as small as the README says', (build) => {
  expect(outdated('the packed extension', zipped(build))).toBeUndefined();
});

test.each([
  ['names, `gazetteer.bin`', 'data/gazetteer.bin'],
  ['records, `records.bin`', 'data/records.bin'],
  ['names to look up, `search.json`', 'data/search.json'],
  ['the list of topics and licences, `about.json`', 'data/about.json'],
])('%s are as small as the README says', (what, file) => {
  expect(outdated(what, sizeOf(file))).toBeUndefined();
});

test('there are as many records as the README says, or a few more', () => {
  const { counts } = JSON.parse(readFileSync(join(OUTPUT, 'chrome/data/about.json'), 'utf8')) as AboutDataset;
  const readme = readFileSync(join(OUTPUT, '../README.md'), 'utf8');
  const [, ...told] = /([\d,]+) people who were imprisoned or held hostage, ([\d,]+) in public life, ([\d,]+) topics/.exec(readme) ?? [];
  expect(told).toHaveLength(3);
  for (const [at, count] of [counts.detainees, counts.people, counts.topics].entries()) {
    const written = Number(told[at]?.replaceAll(',', ''));
    expect([count, count >= written && count <= written * 1.1]).toEqual([count, true]);
  }
});
