/**
 * `data/` on disk.
 *
 * A detainee, event, exchange, topic or role is a file of its own, named after its id; people and outlets, which are many and
 * short, are one record a line: `people/US.ndjson` by country (`ZZ` where there is none), `outlets.ndjson`. First
 * names are a word a line in `given-names.txt`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import type { Person } from '../../lib/dataset/schema/index.ts';

/** A record as read, with the place to name in a complaint. */
export interface Located {
  /** Path below `data/`, with the line where the file has many: `people/US.ndjson:14`. */
  readonly file: string;
  readonly value: unknown;
}

const FILE_A_RECORD = ['detainees', 'events', 'exchanges', 'topics', 'roles'] as const;
type Kind = (typeof FILE_A_RECORD)[number] | 'people';

/** Everything under `folder`, by kind, in file order. Files that are not JSON become problems, not exceptions. */
export function readFolder(folder: string): { records: Record<string, Located[]>; problems: { file: string; message: string }[] } {
  const records: Record<string, Located[]> = {};
  const problems: { file: string; message: string }[] = [];
  const read = (kind: string, path: string, perLine: boolean) => {
    const file = relative(folder, path);
    const text = readFileSync(path, 'utf8');
    const all = records[kind] ?? [];
    records[kind] = all;
    const parts = perLine ? text.split('\n').map((line, index) => [line, `${file}:${index + 1}`] as const) : [[text, file] as const];
    for (const [part, where] of parts) {
      if (perLine && !part.trim()) continue;
      try {
        all.push({ file: where, value: JSON.parse(part) });
      } catch (error) {
        problems.push({ file: where, message: `is not JSON: ${(error as Error).message}` });
      }
    }
  };
  for (const kind of FILE_A_RECORD) for (const name of list(join(folder, kind), '.json')) read(kind, join(folder, kind, name), false);
  for (const name of list(join(folder, 'people'), '.ndjson')) read('people', join(folder, 'people', name), true);
  if (existsSync(join(folder, 'outlets.ndjson'))) read('outlets', join(folder, 'outlets.ndjson'), true);
  const given = join(folder, 'given-names.txt');
  if (existsSync(given))
    records['givenNames'] = readFileSync(given, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line ? [{ file: `given-names.txt:${index + 1}`, value: line }] : []));
  if (existsSync(join(folder, 'about.json'))) read('about', join(folder, 'about.json'), false);
  return { records, problems };
}

function list(folder: string, ending: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}

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
      const text = `${stringify(record, { maxLength: 140 })}\n`;
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
