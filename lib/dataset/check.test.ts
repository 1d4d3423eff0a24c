import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Changes, changedRecords, located, validRecords } from '../../tests/fixtures/dataset/build.ts';
import { RULES } from './check/index.ts';
import { checkRecords, type Problem, problemLine } from './check.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/dataset');

/** One way to break a rule, or to keep it where it might be thought broken. */
interface Fixture {
  readonly rule: string;
  readonly change: Changes;
  /** How the problem begins, on one line; absent in a valid fixture. */
  readonly problem?: string;
  /** Other rules that are broken by the same change. */
  readonly also?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const fixtures = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Fixture] as const);
const invalid = fixtures.filter(([name]) => name.startsWith('invalid-'));
const valid = fixtures.filter(([name]) => name.startsWith('valid-'));

function problemsOf({ change, files }: Pick<Fixture, 'change' | 'files'>): Problem[] {
  const { problems, looks } = checkRecords(located(changedRecords(change), files));
  return [...problems, ...looks()];
}

test('a valid dataset has no problem, and nothing in it is worth a look', () => {
  expect(problemsOf({ change: {} }).map(problemLine)).toEqual([]);
});

test.each(valid)('%s', (_, fixture) => {
  expect(problemsOf(fixture).map(problemLine)).toEqual([]);
});

test.each(invalid)('%s', (_, fixture) => {
  const found = problemsOf(fixture);
  expect(found.map(problemLine)).toEqual(expect.arrayContaining([expect.stringMatching(startingWith(fixture.problem ?? 'a problem'))]));
  expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([fixture.rule, ...(fixture.also ?? [])].sort());
});

const startingWith = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** What is wrong, and after a semicolon what to do about it. */
const ADVICE =
  /[;,:] (?:or )?(?:add|compare|copy|correct|drop|end|find|finish|give|leave|look|make|mark|move|name|put|rename|say|see|set|shorten|sort|take|write)\b|: name at least|\bis (?:YYYY|lower case|lower-case words|one word|an ISO)/;

describe('every rule', () => {
  test.each(['shape', ...RULES.map(({ name }) => name)])('%s has a valid and an invalid fixture', (rule) => {
    expect(valid.filter(([, fixture]) => fixture.rule === rule)).not.toEqual([]);
    expect(invalid.filter(([, fixture]) => fixture.rule === rule)).not.toEqual([]);
  });

  test('has a name of its own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });

  test('says what to do', () => {
    const messages = invalid.flatMap(([name, fixture]) => problemsOf(fixture).map(({ message }) => `${name}: ${message}`));
    expect(messages.filter((message) => !ADVICE.test(message))).toEqual([]);
  });
});

test('problems of several records are told at once', () => {
  const found = problemsOf({
    change: { events: [{ id: 'arrest-2022', people: ['nobody-known'], topics: ['none'] }], people: [{ id: 'ada-example', wikdata: 'Q1' }] },
  });
  expect(found.map(({ record, rule }) => `${record} ${rule}`)).toEqual(
    expect.arrayContaining(['ada-example shape', 'arrest-2022 references-exist', 'arrest-2022 references-exist']),
  );
});

test('a dataset without about.json says so', () => {
  const { problems } = checkRecords(located({ ...validRecords(), about: [] }));
  expect(problems.map(problemLine)).toEqual(expect.arrayContaining([expect.stringMatching(/^data\/about\.json: is missing; add it/)]));
});
