/**
 * `npm run bench:recognise`: how fast names are found and linked, against packages that find words, in one run.
 * On our own articles, or on the texts of saved pages (`SIDELIGHT_BENCH_PAGES=FOLDER`).
 * Prints a table and writes `.output/bench/recognise.json`.
 *
 * "match" and the packages do one task: all whole-word names of the list, of overlapping ones the first and longest;
 * the column `names` tells how many each finds. Ours folds case and accents besides, and finds the words of the article
 * for what comes after. "match + link" is the whole of `recognise`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gazetteer, openGazetteer } from '../../lib/recognise/gazetteer.ts';
import { Reading } from '../../lib/recognise/reading.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { inOrder, leftmostLongest, longestFirst } from '../../lib/recognise/spans.ts';
import { articles, names } from '../../tests/bench/recognise/material.ts';
import { type Job, measure } from '../../tests/bench/recognise/measure.ts';
import { PEERS } from '../../tests/bench/recognise/peers.ts';
import { bufferOf } from '../dataset.ts';
import { OUTPUT, ROOT } from '../tools.ts';

const CHARACTERS = 1_500_000;
const texts = articles(CHARACTERS);
const characters = texts.flat().reduce((sum, text) => sum + text.length, 0);
const words = texts.flat().reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const COUNTS = [10_000, 150_000, 1_000_000];
const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
execFileSync(process.execPath, [join(ROOT, 'tests/bench/recognise/build-index.ts'), folder, ...COUNTS.map(String)], { stdio: 'inherit' });
const packed = new Map(COUNTS.map((count) => [count, readFileSync(join(folder, `${count}.bin`))]));
const open = (bytes: Uint8Array): Gazetteer => openGazetteer(bufferOf(bytes));
const shipped = open(readFileSync(join(folder, 'shipped.bin')));

const over = (name: string, read: (blocks: string[]) => number, turns?: number): Job => ({
  name,
  run: () => texts.reduce((sum, blocks) => sum + read(blocks), 0),
  ...(turns ? { turns } : {}),
});
const touch = (blocks: string[]): number => {
  let sum = 0;
  for (const text of blocks) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};

const jobs: Job[] = [over('floor: each character touched once', touch)];
for (const [count, bytes] of packed) {
  const gazetteer = open(bytes);
  jobs.push(
    over(
      `match, ${count} names`,
      (blocks) => leftmostLongest(inOrder(new Reading(gazetteer, { blocks, lang: 'en' }).found.names, longestFirst), (name) => name).length,
    ),
  );
}
jobs.push(over('match + link, 150000 names', linker(open(packed.get(150_000) as Uint8Array))));
jobs.push(over('match + link, data as shipped', linker(shipped)));
for (const peer of PEERS) {
  const count = peer.most >= 150_000 ? 150_000 : 10_000;
  const search = peer.build(names(count));
  jobs.push(over(`${peer.name}, ${count} names`, (blocks) => blocks.reduce((sum, text) => sum + search(text), 0), 3));
}

function linker(gazetteer: Gazetteer) {
  return (blocks: string[]) => recognise(gazetteer, { blocks, lang: 'en', day: '2024-08-01' }).length;
}

const times = measure(jobs);
const floor = times.get(jobs[0]?.name ?? '') ?? 1;
const rows = [...times].map(([name, ms], index) => ({
  name,
  names: index === 0 ? '' : jobs[index]?.run(),
  'million characters a second': Number((characters / ms / 1000).toFixed(1)),
  'times the floor': Number((ms / floor).toFixed(1)),
  'ms for 1000 words': Number(((ms * 1000) / words).toFixed(4)),
}));
const loading = [...packed].map(([count, bytes]) => {
  const buffer = bufferOf(bytes);
  const start = performance.now();
  openGazetteer(buffer);
  return { names: count, kilobytes: Math.round(bytes.length / 1024), 'ms to load': Number((performance.now() - start).toFixed(3)) };
});

console.log(`${texts.length} articles, ${words} words, ${characters} characters\n`);
console.table(rows);
console.table(loading);
mkdirSync(join(OUTPUT, 'bench'), { recursive: true });
writeFileSync(join(OUTPUT, 'bench/recognise.json'), `${JSON.stringify({ characters, words, rows, loading }, null, 2)}\n`);
rmSync(folder, { recursive: true });
