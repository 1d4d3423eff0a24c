/** Offices, read on the story's day. */
import { dayNumber } from '../dataset/dates.ts';
import type { EntityNumber } from '../dataset/records.ts';
import type { Names } from './names.ts';
import type { Hit, Reading } from './reading.ts';
import { BY_APOSTROPHE, BY_HYPHEN, BY_SPACE, SINGLE, UPPER_FIRST } from './tokens.ts';
import { DAYS, INDEFINITE, NOT_THE_HOLDER, OPENERS, STAFFS } from './words.ts';

export interface RoleHit extends Hit {
  readonly entity: EntityNumber;
}

/** The offices of an article that has a day. Without one, or where the day lies in the doubt of a handover, none. */
export function findRoles(reading: Reading, names: Names): RoleHit[] {
  const { day } = reading.article;
  if (day === undefined) return [];
  const on = dayNumber(day);
  return reading.hits.flatMap((hit): RoleHit[] => {
    const { use, target, lang } = hit.candidate;
    if (use !== 'role' || (lang !== reading.lang && lang !== 'en')) return [];
    const { loose, asOf, terms } = reading.gazetteer.role(target);
    const holders = new Set(terms.filter(({ from, to }) => from <= on && on <= to).map(({ entity }) => entity));
    const [entity] = holders;
    if (on > asOf || holders.size !== 1 || entity === undefined) return [];
    if (loose && !names.isNamed(entity)) return [];
    return isHeld(reading, hit) && !leadsToName(reading, hit) && !isStaff(reading, hit) ? [{ ...hit, entity }] : [];
  });
}

/** Not "the former …", "then-…", "ex-…", "deputy …", "a …". */
function isHeld(reading: Reading, { block, at }: Hit): boolean {
  const join = reading.join(block, at);
  if (join !== BY_SPACE && join !== BY_HYPHEN && join !== BY_APOSTROPHE) return true;
  const hash = reading.hash(block, at - 1);
  return !NOT_THE_HOLDER.has(hash) && !INDEFINITE.has(hash);
}

/** "US Secretary of State Antony Blinken": the name that follows at once says who is meant, holder or not. */
function leadsToName(reading: Reading, { block, at, words }: Hit): boolean {
  const next = at + words;
  if (reading.join(block, next) !== BY_SPACE || !(reading.form(block, next) & UPPER_FIRST)) return false;
  const hash = reading.hash(block, next);
  return !(DAYS.has(hash) || OPENERS.has(hash) || reading.isTitleCase(block));
}

/** "the Prime Minister's Office" is no person. */
function isStaff(reading: Reading, { block, at, words }: Hit): boolean {
  const possessive = at + words;
  if (reading.join(block, possessive) !== BY_APOSTROPHE || !(reading.form(block, possessive) & SINGLE)) return false;
  return reading.form(block, possessive + 1) & UPPER_FIRST ? STAFFS.has(reading.hash(block, possessive + 1)) : false;
}
