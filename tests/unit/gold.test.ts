/**
 * Accuracy on real articles marked by hand, where they lie beside the project; they belong to their publishers and are
 * never part of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const GOLD = join(ROOT, '../shared/gold-dev');

test.skipIf(!existsSync(join(GOLD, 'score.mjs')))('persons and detainees: precision at least 97 %, recall at least 75 %', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-gold-'));
  const articles = readdirSync(GOLD)
    .filter((name) => name.endsWith('.json') && !name.startsWith('_'))
    .map((name) => {
      const { id, text, lang, published, title, url } = JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Record<string, unknown>;
      return JSON.stringify({ id, text, lang, published, title, url });
    });
  const node = (script: string, args: string[] = [], input = '') =>
    spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8', maxBuffer: 100_000_000 });
  const [predictions, names, result] = ['predictions.ndjson', 'names.txt', 'result.json'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(predictions, node(join(ROOT, 'scripts/recognise.ts'), [], articles.join('\n')).stdout);
  writeFileSync(names, node(join(ROOT, 'scripts/names.ts')).stdout);
  node(join(GOLD, 'score.mjs'), [GOLD, predictions, '--kb', names, '--types', 'person,detainee', '--json', result]);
  const { overlap } = JSON.parse(readFileSync(result, 'utf8')) as { overlap: { total: { p: number; r: number }; missing: string[] } };
  expect(overlap.missing).toEqual([]);
  expect(overlap.total.p).toBeGreaterThanOrEqual(0.97);
  expect(overlap.total.r).toBeGreaterThanOrEqual(0.75);
});
