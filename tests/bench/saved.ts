/** Saved pages to measure on: `*.html` in the folder that `SIDELIGHT_BENCH_PAGES` names. Their texts belong to their publishers, so they are not part of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** The saved pages, by name; undefined where no folder is named. */
export function savedPages(): BenchPage[] | undefined {
  const folder = process.env['SIDELIGHT_BENCH_PAGES'];
  if (!folder) return undefined;
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`no *.html in ${folder}: SIDELIGHT_BENCH_PAGES names a folder of saved pages`);
  return files.map((file) => ({ name: basename(file, '.html'), html: readFileSync(join(folder, file), 'utf8') }));
}
