/** First names alone, and first names that share a surname: "Noa, Almog and Andrey", "Craig and Lindsay Foreman". */
import type { EntityNumber } from '../dataset/records.ts';
import type { NameHit } from './full-names.ts';
import type { Names } from './names.ts';
import type { Hit, Reading } from './reading.ts';
import { byPlace, inOrder, someOverlapping, wordsFrom } from './spans.ts';
import { beginsSentence, isInPlace } from './surroundings.ts';
import { BY_APOSTROPHE, BY_HYPHEN, BY_SPACE, SINGLE, SMALL, UPPER_FIRST } from './tokens.ts';
import { AND, FAMILY, OPENERS } from './words.ts';

export interface GivenHit extends Hit {
  readonly entity: EntityNumber;
  /** The text in which the full name stands. */
  readonly namedIn: number;
}

/** By ten bits of their hashes, the words that may be somebody's first name. */
const BITS = new Int32Array(32);

/** Two first names are one list where so few words lie between them ("Noa, Almog, and Andrey"). */
const LIST_GAP = 3;

/** "Craig and Lindsay Foreman": the first name before "and" with the surname behind it, where that is a full name of ours. */
export function conjoined(reading: Reading, hit: Hit): Hit[] {
  const [first, and] = [hit.at - 2, hit.at - 1];
  if (hit.words < 2 || !AND.has(reading.hash(and)) || reading.join(hit.at) !== BY_SPACE || reading.join(and) !== BY_SPACE) return [];
  if (!(reading.form(first) & UPPER_FIRST) || reading.textOf(first) !== hit.text) return [];
  return reading.fullNamesOf([first, ...wordsFrom(hit.at + 1, hit.words - 1)], { text: hit.text, at: first, words: 1 });
}

/**
 * First names that stand for a detainee whom the article names in full: where nobody else in it bears the name, and
 * where first names are what people say: in a list of them, in quoted words, beside words of family. Where one counts,
 * the same first name counts all through the article.
 */
export function findGiven(reading: Reading, names: Names): GivenHit[] {
  const bearers = bearersOf(reading, names.full);
  if (bearers.size === 0) return [];
  const { count, hash } = reading.tokens;
  const taken = inOrder([...names.full, ...names.short], byPlace);
  const shared = new Set<number>();
  const found: { at: number; bearer: NameHit }[] = [];
  // Nearly every word is dismissed by one bit of its hash.
  BITS.fill(0);
  for (const word of bearers.keys()) BITS[(word >>> 5) & 31] = (BITS[(word >>> 5) & 31] as number) | (1 << (word & 31));
  for (let at = 0; at < count; at++) {
    const word = hash[at] as number;
    if (((BITS[(word >>> 5) & 31] as number) & (1 << (word & 31))) === 0) continue;
    const bearer = bearers.get(word);
    if (!bearer || !(reading.form(at) & UPPER_FIRST) || someOverlapping(taken, at, at + 1, () => true)) continue;
    if (standsAlone(reading, at)) found.push({ at, bearer });
    else shared.add(word);
  }
  const personal = new Map<number, boolean>();
  const isPersonalAt = (at: number): boolean => {
    const text = reading.textOf(at);
    const is = personal.get(text) ?? isPersonal(reading, text);
    personal.set(text, is);
    return is;
  };
  const theirs = found.filter(({ at }) => !shared.has(reading.hash(at)));
  const sure = new Set(theirs.filter(({ at }, index, all) => isNear(at, all[index - 1]?.at) || isNear(at, all[index + 1]?.at) || isPersonalAt(at)));
  // An article that calls somebody by the first name once does so elsewhere.
  const called = new Set([...sure].map(({ at }) => reading.hash(at)));
  return theirs
    .filter((one) => sure.has(one) || (called.has(reading.hash(one.at)) && !isInPlace(reading, one.at)))
    .map(({ at, bearer }) => ({ ...bearer, at, words: 1, text: reading.textOf(at), entity: bearer.entity as EntityNumber, namedIn: bearer.text }));
}

/** First names of the detainees who are named in full, by hash; those that two of them bear are left out. */
function bearersOf(reading: Reading, full: readonly NameHit[]): Map<number, NameHit> {
  const bearers = new Map<number, NameHit>();
  const twice = new Set<number>();
  for (const hit of full) {
    const given = hit.entity === undefined ? 0 : reading.gazetteer.givenOf(hit.entity);
    // Of somebody without a first name of their own here only the word counts: it makes the name a shared one.
    const word = given !== 0 ? given : reading.hash(hit.at);
    const known = bearers.get(word);
    if (known && known.entity !== hit.entity) twice.add(word);
    if (!known) bearers.set(word, hit);
    if (given === 0) twice.add(word);
  }
  for (const word of twice) bearers.delete(word);
  return bearers;
}

/** No name before it and none behind it. */
function standsAlone(reading: Reading, at: number): boolean {
  const [before, after] = [reading.join(at), reading.join(at + 1)];
  if (before === BY_HYPHEN || after === BY_HYPHEN || before === BY_APOSTROPHE) return false;
  if (after === BY_SPACE && reading.form(at + 1) & UPPER_FIRST && !OPENERS.has(reading.hash(at + 1))) return false;
  if (after === BY_APOSTROPHE && !(reading.form(at + 1) & (SINGLE | SMALL))) return false;
  return (
    before !== BY_SPACE || (reading.form(at - 1) & UPPER_FIRST) === 0 || (beginsSentence(reading, at - 1) && !reading.isGivenName(reading.textOf(at), at - 1))
  );
}

const isNear = (at: number, other: number | undefined): boolean => other !== undefined && Math.abs(at - other) <= LIST_GAP;

const QUOTE = /["“”„«»‘]/;

/** Whether the text quotes somebody, or speaks of family. */
function isPersonal(reading: Reading, text: number): boolean {
  if (QUOTE.test(reading.texts[text] ?? '')) return true;
  const { first, hash } = reading.tokens;
  for (let word = first[text] ?? 0; word < (first[text + 1] ?? 0); word++) if (FAMILY.has(hash[word] as number)) return true;
  return false;
}
