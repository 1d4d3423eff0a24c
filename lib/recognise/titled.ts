/**
 * "President Bush": the words before a surname say what sort of office its bearer holds, and the story's day says who
 * that is. So papers name those whom every reader knows, and the full name stands nowhere.
 */
import { OFFICE_SORTS, type OfficeSort } from '../dataset/lexicon.ts';
import type { EntityNumber } from '../dataset/records.ts';
import type { Context } from './context.ts';
import { isOfOtherLanguage } from './gazetteer.ts';
import type { Holders } from './names.ts';
import type { Hit, Reading } from './reading.ts';
import { holdersOn } from './roles.ts';
import { BY_HYPHEN, BY_SPACE, UPPER_FIRST } from './tokens.ts';
import { NOT_THE_HOLDER, wordSet } from './words.ts';

export interface TitledHit extends Hit {
  readonly entity: EntityNumber;
  readonly role: number;
}

/** Titles by their last words, the last one first, each with the sort of office. */
const TITLES_OF: readonly (readonly [sort: OfficeSort, ...words: ReadonlySet<number>[]])[] = [
  ['vice', wordSet('president'), wordSet('vice')],
  ['vice', wordSet('vp')],
  ['president', wordSet('president')],
  ['premier', wordSet('minister'), wordSet('prime')],
  ['premier', wordSet('premier pm chancellor')],
  ['foreign', wordSet('fm')],
  ['foreign', wordSet('minister secretary'), wordSet('foreign')],
  ['foreign', wordSet('minister'), wordSet('affairs'), wordSet('foreign')],
  ['foreign', wordSet('state'), wordSet('of'), wordSet('secretary')],
  ['defence', wordSet('minister secretary'), wordSet('defense defence')],
];

/** Nearly every word before a surname is none of these. */
const LAST_WORDS: ReadonlySet<number> = new Set(TITLES_OF.flatMap(([, last]) => [...(last ?? [])]));

/** Tells who has the title before a word on the story's day, with the office; nobody where there is none. */
export type TitleHolders = (at: number) => Holders | undefined;

export function titleHolders(reading: Reading): TitleHolders {
  const holders = new Map<OfficeSort, Holders>();
  return (at) => {
    const sort = sortBefore(reading, at);
    if (sort === undefined) return undefined;
    const of = holders.get(sort) ?? holdersOn(reading, (role) => role.sort === OFFICE_SORTS.indexOf(sort));
    holders.set(sort, of);
    return of;
  };
}

/** Surnames behind a title that one of their bearers, whose country the article speaks of, has on the story's day. */
export function findTitled(reading: Reading, context: Context, holdersBefore: TitleHolders): TitledHit[] {
  return reading.found.shorts.flatMap((span): TitledHit[] => {
    const of = holdersBefore(span.at);
    if (of === undefined) return [];
    const bearers = new Map<EntityNumber, TitledHit>();
    for (let candidate = span.from; candidate < span.to; candidate++) {
      const entity = reading.gazetteer.target[candidate] as number;
      const role = of.get(entity);
      const shape = reading.gazetteer.shapeOf(candidate);
      if (role === undefined || shape.use !== 'short' || isOfOtherLanguage(shape, reading.lang)) continue;
      if (!context.speaksOfCountry(entity)) continue;
      bearers.set(entity, { text: span.text, at: span.at, words: span.words, target: entity, shape, entity, role });
    }
    return bearers.size === 1 ? [...bearers.values()] : [];
  });
}

/** What sort of office the capitalised title before a word names; not "former President", "Vice President". */
function sortBefore(reading: Reading, at: number): OfficeSort | undefined {
  if (!LAST_WORDS.has(reading.hash(at - 1)) || reading.join(at) !== BY_SPACE || !(reading.form(at - 1) & UPPER_FIRST)) return undefined;
  for (const [sort, ...words] of TITLES_OF) {
    const first = at - words.length;
    if (!words.every((word, back) => word.has(reading.hash(at - 1 - back)) && (at - 1 - back === first || reading.join(at - 1 - back) === BY_SPACE))) continue;
    const join = reading.join(first);
    return (join === BY_SPACE || join === BY_HYPHEN) && NOT_THE_HOLDER.has(reading.hash(first - 1)) ? undefined : sort;
  }
  return undefined;
}
