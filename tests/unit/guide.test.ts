/** The guide to the dataset says what the shapes say: every field, whether it is needed, and examples that are valid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { checkRecords, problemLine } from '../../lib/dataset/check.ts';
import { aliasSchema, detaineeSchema, detentionSchema, officeSchema, personSchema, relativeSchema } from '../../lib/dataset/schema/humans.ts';
import { SCHEMAS } from '../../lib/dataset/schema/index.ts';
import { sourceSchema } from '../../lib/dataset/schema/shared.ts';
import {
  aboutSchema,
  collectionSchema,
  eventSchema,
  exchangeSchema,
  exchangeSideSchema,
  outletSchema,
  roleSchema,
  topicPhraseSchema,
  topicSchema,
} from '../../lib/dataset/schema/stories.ts';
import { located, type Records } from '../fixtures/dataset/build.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/dataset.md'), 'utf8');

const TABLES: readonly (readonly [heading: string, shape: z.ZodObject])[] = [
  ['a detainee', detaineeSchema],
  ['a detention', detentionSchema],
  ['an alias', aliasSchema],
  ['an office held', officeSchema],
  ['a relative', relativeSchema],
  ['a source', sourceSchema],
  ['a person', personSchema],
  ['an event', eventSchema],
  ['an exchange', exchangeSchema],
  ['a side of an exchange', exchangeSideSchema],
  ['a topic', topicSchema],
  ['the phrases of a topic', topicPhraseSchema],
  ['an office', roleSchema],
  ['the phrases of an office', roleSchema.shape.phrases.element],
  ['a holder', roleSchema.shape.holders.element],
  ['a news site', outletSchema],
  ['the whole', aboutSchema],
  ['a collection', collectionSchema],
];

/** The rows of the first table under a heading. */
function rowsUnder(heading: string): { field: string; isNeeded: boolean; meaning: string }[] {
  const [section = ''] = guide.split(`### Fields of ${heading}\n`)[1]?.split('\n#') ?? [];
  return [...section.matchAll(/^\| `(\w+)`\s*\|([^|]*)\|([^|]*)\|$/gm)].map(([, field = '', needed = '', meaning = '']) => ({
    field,
    isNeeded: needed.trim() === 'yes',
    meaning: meaning.trim(),
  }));
}

test.each(TABLES)('the table of %s has every field, and says which are needed', (heading, shape) => {
  const fields = Object.entries(shape.shape).map(([field, type]) => [field, !type.safeParse(undefined).success]);
  expect(
    rowsUnder(heading)
      .map(({ field, isNeeded }) => [field, isNeeded])
      .sort(),
  ).toEqual(fields.sort());
});

test.each(TABLES)('every field of %s is explained', (heading) => {
  for (const { field, meaning } of rowsUnder(heading)) expect(meaning.length, field).toBeGreaterThan(5);
});

/** All shapes with fields that a type is made of. */
function objectsIn(type: unknown): z.ZodObject[] {
  if (type instanceof z.ZodObject) return [type, ...Object.values(type.shape).flatMap(objectsIn)];
  if (type instanceof z.ZodArray) return objectsIn(type.element);
  if (type instanceof z.ZodOptional) return objectsIn(type.unwrap());
  if (type instanceof z.ZodUnion) return type.options.flatMap(objectsIn);
  return [];
}

test('every shape has a table', () => {
  const keysOf = (shape: z.ZodObject) => Object.keys(shape.shape).sort().join();
  const told = new Set(TABLES.map(([, shape]) => keysOf(shape)));
  for (const shape of [...Object.values(SCHEMAS), aboutSchema].flatMap(objectsIn)) expect(told).toContain(keysOf(shape));
});

test.each(Object.values(detentionSchema.shape.outcome.enum))('the outcome "%s" is explained', (outcome) => {
  expect(guide).toMatch(new RegExp(`^\\| \`${outcome}\`\\s*\\| .{5,}`, 'm'));
});

test('the examples together are a dataset that breaks no rule', () => {
  const records: Records = {};
  for (const [, kind = '', text = ''] of guide.matchAll(/^```json (\w+)\n(.*?)^```$/gms)) records[kind] = [...(records[kind] ?? []), JSON.parse(text)];
  expect(Object.keys(records).sort()).toEqual([...Object.keys(SCHEMAS), 'about'].sort());
  const { problems, looks } = checkRecords(located(records));
  expect([...problems, ...looks()].map(problemLine)).toEqual([]);
});

test('links within the guide lead somewhere', () => {
  const headings = new Set(
    [...guide.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\s-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
  for (const [, anchor = ''] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
});
