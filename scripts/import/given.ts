/** First names that people in the tables bear. */
import { familyOf } from './family.ts';
import type { Raw } from './raw.ts';

/** Not names, though they come first. */
const NOT_GIVEN = new Set(
  'Prince Princess King Queen Sheikh Sheikha Sultan Emir Baron Baroness Lord Lady Sir Dame Pope Saint Abu Abd Al El Bin Ibn The Mohamed-Al De La Van Von Le Du Di Da Dos Las Los San Santa St'.split(
    ' ',
  ),
);
const ONE_WORD = /^\p{Lu}\p{Ll}[\p{L}'’]*$/u;

/**
 * The first word of every Latin name whose family name does not come first. A word that only one of the thousands of
 * officials bears is left out unless a relative or a detainee bears it: it may be a mistake of the table.
 */
export function givenNames({ people, detainees, relatives }: Raw): string[] {
  const counts = new Map<string, number>();
  const add = (name: string, countries: string[], weight: number) => {
    const [first = '', second] = name.split(/\s+/);
    if (second === undefined || !ONE_WORD.test(first) || NOT_GIVEN.has(first) || familyOf(name, countries) === first) return;
    counts.set(first, (counts.get(first) ?? 0) + weight);
  };
  for (const { name, country } of people) add(name, country ? [country] : [], 1);
  for (const { name, citizenships } of detainees) add(name, citizenships, 2);
  for (const { name } of relatives) add(name, [], 2);
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name);
}
