/** Reading `data/`, or another folder that is laid out like it; see `folder.ts` for what lies where. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Located } from '../../lib/dataset/check.ts';
import { tidyLines, tidyRecord } from './tidy.ts';

/** Kinds of which each record is a file. */
export const FILE_A_RECORD = ['detainees', 'events', 'exchanges', 'topics', 'roles'] as const;

interface DataFile {
  readonly kind: string;
  /** Path below the folder. */
  readonly path: string;
  readonly hasRecordALine: boolean;
}

/** A file, or a line of one, that is no JSON. */
interface Unreadable {
  readonly file: string;
  readonly message: string;
}

function filesOf(folder: string): DataFile[] {
  const within = (kind: string, ending: string): DataFile[] =>
    list(join(folder, kind), ending).map((name) => ({ kind, path: `${kind}/${name}`, hasRecordALine: ending === '.ndjson' }));
  return [
    ...FILE_A_RECORD.flatMap((kind) => within(kind, '.json')),
    ...within('people', '.ndjson'),
    { kind: 'outlets', path: 'outlets.ndjson', hasRecordALine: true },
    { kind: 'about', path: 'about.json', hasRecordALine: false },
  ].filter(({ path }) => existsSync(join(folder, path)));
}

const list = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

/** Everything under `folder`, by kind, in file order. What is no JSON becomes a problem and no exception. */
export function readFolder(folder: string): { records: Record<string, Located[]>; problems: Unreadable[] } {
  const records: Record<string, Located[]> = {};
  const problems: Unreadable[] = [];
  for (const file of filesOf(folder)) {
    const text = readFileSync(join(folder, file.path), 'utf8');
    const read = parse(file, text);
    records[file.kind] = [...(records[file.kind] ?? []), ...read.records];
    problems.push(...read.problems);
  }
  const given = join(folder, 'given-names.txt');
  if (existsSync(given))
    records['givenNames'] = readFileSync(given, 'utf8')
      .split('\n')
      .flatMap((value, at) => (value ? [{ file: `given-names.txt:${at + 1}`, value }] : []));
  return { records, problems };
}

function parse({ path, hasRecordALine }: DataFile, text: string): { records: Located[]; problems: Unreadable[] } {
  const parts = hasRecordALine ? text.split('\n').map((line, at) => [line, `${path}:${at + 1}`] as const) : [[text, path] as const];
  const records: Located[] = [];
  const problems: Unreadable[] = [];
  for (const [part, file] of parts) {
    if (hasRecordALine && !part.trim()) continue;
    try {
      records.push({ file, value: JSON.parse(part) });
    } catch (error) {
      problems.push({ file, message: `is not JSON: ${(error as Error).message}; correct the comma, bracket or quotation mark there` });
    }
  }
  return { records, problems };
}

const tidyText = ({ kind, hasRecordALine }: DataFile, text: string): string => (hasRecordALine ? tidyLines(text, kind === 'people') : tidyRecord(text));

/** Files of `folder` that are JSON and not laid out as records are, with the text they should have. */
export function untidyFiles(folder: string): { path: string; tidy: string }[] {
  return filesOf(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file.path), 'utf8');
    if (parse(file, text).problems.length > 0) return [];
    const tidy = tidyText(file, text);
    return tidy === text ? [] : [{ path: file.path, tidy }];
  });
}
