/** The first check: every record has the shape of its kind. */
import * as z from 'zod';
import { aboutSchema, type Dataset, SCHEMAS } from '../schema/index.ts';
import type { Origin } from './rule.ts';

/** A record as read from `data/`. */
export interface Located {
  /** Path below `data/`, with the line where a file has many records. */
  readonly file: string;
  readonly value: unknown;
}

/** A field that has not the shape it should have. */
export interface Misshapen {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly message: string;
}

const givenNameSchema = z.string().regex(/^\p{Lu}[\p{L}\p{M}'’]+$/u, 'a first name is one word with a capital; drop what is none');

/** The records that have their shape, where each of them came from, and what is wrong with the others. */
export function parseRecords(records: Readonly<Record<string, readonly Located[]>>): { dataset: Dataset; origin: Origin; problems: Misshapen[] } {
  const files = new Map<object, string>();
  const problems: Misshapen[] = [];
  const parseAll = <S extends z.ZodType>(kind: string, schema: S): z.infer<S>[] =>
    (records[kind] ?? []).flatMap(({ file, value }) => {
      const result = schema.safeParse(value);
      if (!result.success) {
        const record = String((value as { id?: unknown } | null)?.id ?? '');
        problems.push(...result.error.issues.flatMap((issue) => explain(issue, value)).map((found) => ({ file, record, ...found })));
        return [];
      }
      if (typeof result.data === 'object' && result.data !== null) files.set(result.data, file);
      return [result.data];
    });
  const [about] = parseAll('about', aboutSchema);
  const dataset: Dataset = {
    about: about ?? { version: '', date: '', licence: '', groups: {}, collections: [] },
    people: parseAll('people', SCHEMAS.people),
    detainees: parseAll('detainees', SCHEMAS.detainees),
    events: parseAll('events', SCHEMAS.events),
    exchanges: parseAll('exchanges', SCHEMAS.exchanges),
    topics: parseAll('topics', SCHEMAS.topics),
    roles: parseAll('roles', SCHEMAS.roles),
    outlets: parseAll('outlets', SCHEMAS.outlets),
    // Nothing but their order in the file would tell two equal lists apart.
    givenNames: parseAll('givenNames', givenNameSchema).sort(),
  };
  if (!about && problems.every(({ file }) => file !== 'about.json'))
    problems.push({ file: 'about.json', record: '', field: '', message: 'is missing; add it: it names the version, the groups and the collections' });
  return { dataset, origin: { files, misshapen: new Set(problems.map(({ record }) => record)) }, problems };
}

type Explained = Pick<Misshapen, 'field' | 'message'>;

function explain(issue: z.core.$ZodIssue, value: unknown, above: readonly PropertyKey[] = []): Explained[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const isText = typeof at(value, path) === 'string';
    // Of the shapes the field may have, the one that was meant: text for text, an object for an object.
    const meant =
      issue.errors.find((errors) => errors.every((error) => (error.code !== 'invalid_type') === isText || error.path.length > 0)) ?? issue.errors[0];
    return (meant ?? []).flatMap((error) => explain(error, value, path));
  }
  return [{ field: path.join('.'), message: wording(issue, at(value, path)) }];
}

function wording(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return `does not know the field ${list(issue.keys)}; see docs/dataset.md for the fields, or drop it`;
  if (value === undefined && issue.code !== 'custom') return 'is missing; add it';
  if (issue.code === 'invalid_type') return `must be ${issue.expected === 'int' ? 'a whole number' : `of the type ${issue.expected}`}; write it so`;
  if (issue.code === 'invalid_value') return `is none of ${list(issue.values.map(String))}; take one of them`;
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `has ${String(value).length} characters; shorten it to ${String(issue.maximum)} at most, what matters most first`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'is empty; write it, or drop the field';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'is no web address; copy the address of the page, with https://';
  return issue.message;
}

const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);
