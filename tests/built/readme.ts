/** The table of sizes and times in the README, which tests hold to what was built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Figure {
  /** What was measured when the row was written. */
  readonly written: number;
  /** What it must stay under. */
  readonly limit: number;
}

/** A row of the table by the words it begins with: `| the packed extension | 2.6 MB | 6 MB |`. Sizes in bytes, times in milliseconds. */
export function figureOf(what: string): Figure {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.startsWith(`| ${what} `));
  const [, , written = '', limit = ''] = row?.split('|') ?? [];
  return { written: amount(written), limit: amount(limit) };
}

const UNITS: Readonly<Record<string, number>> = { MB: 1_000_000, kB: 1_000, ms: 1 };

function amount(text: string): number {
  const [, number, unit = ''] = /^\s*([\d.]+) (MB|kB|ms)\s*$/.exec(text) ?? [];
  const factor = UNITS[unit];
  if (number === undefined || factor === undefined) throw new Error(`the README has no amount in "${text}"; write it like "2.6 MB"`);
  return Number(number) * factor;
}

/** Says what to do where a row no longer tells what is. A third more or less is still what was written. */
export function outdated(what: string, measured: number): string | undefined {
  const { written, limit } = figureOf(what);
  if (measured >= limit) return `${what}: ${measured}, which is not under ${limit}`;
  if (measured > written * 1.34 || measured < written / 1.34) return `${what}: the README says ${written}, it is ${measured}; correct the table`;
  return undefined;
}
