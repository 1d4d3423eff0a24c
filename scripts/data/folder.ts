/**
 * Writing `data/`.
 *
 * A detainee, event, exchange, topic or role is a file of its own, named after its id; people, who are many and short,
 * are one record a line: `people/US.ndjson` by country (`ZZ` where there is none). First names are a word a line in
 * `given-names.txt`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Person } from '../../lib/dataset/schema/index.ts';
import type { FILE_A_RECORD } from './read.ts';
import { recordText } from './tidy.ts';

type Kind = (typeof FILE_A_RECORD)[number] | 'people';

/** Writes records; keeps what differs unless told to replace it. */
export class DataFolder {
  #counts: string[] = [];
  #kept: string[] = [];
  readonly #folder: string;
  readonly #replace: boolean;

  constructor(folder: string, replace: boolean) {
    this.#folder = folder;
    this.#replace = replace;
  }

  write(kind: Kind, records: readonly { id: string }[]): void {
    this.#counts.push(`${records.length} ${kind}`);
    if (kind === 'people') return this.#writePeople(records as Person[]);
    for (const record of records) {
      const path = join(this.#folder, kind, `${record.id}.json`);
      const text = recordText(record);
      if (this.#mayWrite(path, text, `${kind}/${record.id}.json`)) put(path, text);
    }
  }

  #writePeople(records: readonly Person[]): void {
    const byCountry = Map.groupBy(records, ({ country }) => country ?? 'ZZ');
    for (const [country, people] of byCountry) {
      const path = join(this.#folder, 'people', `${country}.ndjson`);
      const present = new Map(existsSync(path) && !this.#replace ? readLines(path) : []);
      for (const person of people) {
        const line = JSON.stringify(person);
        const old = present.get(person.id);
        if (old !== undefined && old !== line) this.#kept.push(`people/${country}.ndjson ${person.id}`);
        else present.set(person.id, line);
      }
      put(
        path,
        [...present]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, line]) => `${line}\n`)
          .join(''),
      );
    }
  }

  #mayWrite(path: string, text: string, name: string): boolean {
    if (this.#replace || !existsSync(path)) return true;
    if (readFileSync(path, 'utf8') !== text) this.#kept.push(name);
    return false;
  }

  /** Write `given-names.txt`; the words are sorted. */
  writeGivenNames(words: Iterable<string>): void {
    const sorted = [...new Set(words)].sort();
    this.#counts.push(`${sorted.length} first names`);
    put(join(this.#folder, 'given-names.txt'), sorted.map((word) => `${word}\n`).join(''));
  }

  /** What was written, and what was left as it stands. */
  report(): string {
    const kept =
      this.#kept.length === 0
        ? []
        : [`Kept as they stand because they differ (--replace writes them anew): ${this.#kept.length}`, ...this.#kept.slice(0, 20).map((name) => `  ${name}`)];
    return [`Imported ${this.#counts.join(', ')}.`, ...kept].join('\n');
  }
}

function readLines(path: string): [string, string][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [(JSON.parse(line) as { id: string }).id, line]);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
