/** Offices, read on the story's day. */
import { dayNumber } from '../dataset/dates.ts';
import type { EntityNumber } from '../dataset/records.ts';
import type { Gazetteer, Role } from './gazetteer.ts';
import type { Holders, Names } from './names.ts';
import type { Hit, Reading } from './reading.ts';
import { beginsAt, endOf } from './spans.ts';
import { BY_APOSTROPHE, BY_HYPHEN, BY_SPACE, SINGLE, SMALL, UPPER_FIRST } from './tokens.ts';
import {
  DAYS,
  GERMAN_ARTICLES,
  INDEFINITE,
  NEWLY,
  NOT_THE_HOLDER,
  NOT_THE_HOLDER_BEHIND,
  OF,
  OPENERS,
  POSTED,
  POSTS,
  POSTS_OF,
  STAFFS,
  STAFFS_OF,
} from './words.ts';

export interface RoleHit extends Hit {
  readonly entity: EntityNumber;
  readonly isLoose: boolean;
}

/**
 * The offices of an article that have one holder on its day. Without a day, or where it lies in the doubt of a
 * handover, none.
 */
export function findOffices(reading: Reading): RoleHit[] {
  const { day } = reading.article;
  if (day === undefined) return [];
  const on = dayNumber(day);
  return reading.found.roles.flatMap((hit): RoleHit[] => {
    const { lang } = hit.shape;
    if (lang !== reading.lang && lang !== 'en') return [];
    const entity = holderOn(reading.gazetteer, hit.target, on);
    return entity !== undefined && isHeld(reading, hit) ? [{ ...hit, entity, isLoose: reading.gazetteer.role(hit.target).loose }] : [];
  });
}

/** The one holder of an office on a day, as far as the data is sure. */
export function holderOn(gazetteer: Gazetteer, role: number, on: number): EntityNumber | undefined {
  const { asOf, terms } = gazetteer.role(role);
  if (on > asOf) return undefined;
  let holder: EntityNumber | undefined;
  for (const { from, to, entity } of terms) {
    if (on < from || on > to) continue;
    if (holder !== undefined && holder !== entity) return undefined;
    holder = entity;
  }
  return holder;
}

/** Who is in one of the wanted offices on the story's day, with the office; nobody where the story has none. */
export function holdersOn({ article: { day }, gazetteer }: Reading, isWanted: (role: Role) => boolean): Holders {
  const holders = new Map<EntityNumber, number>();
  if (day === undefined) return holders;
  const on = dayNumber(day);
  for (let role = 0; role < gazetteer.roleCount; role++) {
    const holder = isWanted(gazetteer.role(role)) ? holderOn(gazetteer, role, on) : undefined;
    if (holder !== undefined) holders.set(holder, role);
  }
  return holders;
}

/** Who holds an office that the article names: "Estonia's prime minister … Kallas said". */
export function holdersOf(offices: readonly RoleHit[]): Holders {
  return new Map(offices.filter(({ isLoose }) => !isLoose).map(({ entity, target }) => [entity, target]));
}

/** The offices that stand for their holder: those that others are called too (`loose`) only where the holder is named. */
export function findRoles(reading: Reading, offices: readonly RoleHit[], names: Names): RoleHit[] {
  const later = new Set(offices.filter((hit) => leadsToLaterHolder(reading, hit, names)).map(({ target }) => target));
  return offices.filter(
    (hit) =>
      !later.has(hit.target) &&
      (!hit.isLoose || names.isNamed(hit.entity)) &&
      !leadsToName(reading, hit, names) &&
      !isStaff(reading, hit) &&
      !isPosted(reading, hit) &&
      !goesOn(reading, hit),
  );
}

/** Not "the former …", "then-…", "ex-…", "deputy …", "a …", "the 35th …", "… electo", "the post of …". */
function isHeld(reading: Reading, hit: Hit): boolean {
  const next = endOf(hit);
  if (reading.join(next) === BY_SPACE && NOT_THE_HOLDER_BEHIND.has(reading.hash(next))) return false;
  const join = reading.join(hit.at);
  if (join !== BY_SPACE && join !== BY_HYPHEN && join !== BY_APOSTROPHE) return true;
  const hash = reading.hash(hit.at - 1);
  return (
    !NOT_THE_HOLDER.has(hash) && !INDEFINITE.has(hash) && !NEWLY.has(hash) && !isNumbered(reading, hit) && !isPost(reading, hit) && !isPlural(reading, hit)
  );
}

const ORDINAL = /^\d+(?:st|nd|rd|th|e|er|º|ª)$/;

/** "The 35th President of the United States", "47-й президент США": one of a row, whoever is in office now. */
function isNumbered(reading: Reading, { text, at }: Hit): boolean {
  if (reading.join(at) !== BY_SPACE) return false;
  if (ORDINAL.test(reading.word(text, at - 1))) return true;
  return reading.join(at - 1) === BY_HYPHEN && (reading.form(at - 1) & SMALL) !== 0 && /^\d+$/.test(reading.word(text, at - 2));
}

/** "Doch deutsche Außenminister landeten selten": with an article, or an adjective in its form, before it it is one of them. */
function isPlural(reading: Reading, { text, at, words }: Hit): boolean {
  if (reading.lang !== 'de' || words < 2 || !(reading.form(at) & SMALL) || !reading.word(text, at).endsWith('e')) return false;
  return !(GERMAN_ARTICLES.has(reading.hash(at - 1)) || reading.word(text, at - 1).endsWith('e'));
}

/** "The post of foreign minister", "пост министра": the office, whoever holds it. */
function isPost(reading: Reading, { at }: Hit): boolean {
  let word = at - 1;
  while (word >= at - 2 && reading.join(word + 1) === BY_SPACE && OF.has(reading.hash(word))) word--;
  return reading.join(word + 1) === BY_SPACE && POSTS_OF.has(reading.hash(word));
}

/** "US Secretary of State Antony Blinken": the name that follows at once says who is meant, holder or not. */
function leadsToName(reading: Reading, hit: Hit, { full, short }: Names): boolean {
  const next = endOf(hit);
  if (reading.join(next) !== BY_SPACE || !(reading.form(next) & UPPER_FIRST)) return false;
  if (beginsAt(full, next) || beginsAt(short, next)) return true;
  const hash = reading.hash(next);
  return !(DAYS.has(hash) || OPENERS.has(hash) || reading.isTitleCase(hit.text));
}

/** "US President Donald Trump" in an article of 2012: it is younger than its date, so the office is not what it was on that day. */
function leadsToLaterHolder({ article, gazetteer }: Reading, hit: Hit, { full }: Names): boolean {
  const named = full.find(({ at }) => at === endOf(hit))?.entity;
  if (named === undefined || article.day === undefined) return false;
  const on = dayNumber(article.day);
  return gazetteer.role(hit.target).terms.some(({ entity, from }) => entity === named && from > on);
}

/** "армянский премьер-министр": the office has a longer name. */
function goesOn(reading: Reading, hit: Hit): boolean {
  const next = endOf(hit);
  return reading.join(next) === BY_HYPHEN && (reading.form(next) & SMALL) !== 0;
}

/** "The top US diplomat in Kyiv" is the one who is posted there. */
const isPosted = (reading: Reading, hit: Hit): boolean =>
  POSTED.has(reading.hash(endOf(hit) - 1)) && reading.join(endOf(hit)) === BY_SPACE && POSTS.has(reading.hash(endOf(hit)));

/** "the Prime Minister's Office", "офис президента" is no person. */
function isStaff(reading: Reading, hit: Hit): boolean {
  if (reading.join(hit.at) === BY_SPACE && STAFFS_OF.has(reading.hash(hit.at - 1))) return true;
  const possessive = endOf(hit);
  if (reading.join(possessive) !== BY_APOSTROPHE || !(reading.form(possessive) & SINGLE)) return false;
  return reading.form(possessive + 1) & UPPER_FIRST ? STAFFS.has(reading.hash(possessive + 1)) : false;
}
