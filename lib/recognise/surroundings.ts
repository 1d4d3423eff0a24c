/** What stands directly before and after a name: whether the words are the person's own, or part of another name. */
import { isInitial, isMonsieur } from './honorifics.ts';
import { isPatronymic } from './patronymics.ts';
import type { Hit, Reading } from './reading.ts';
import { endOf } from './spans.ts';
import { ALL_CAPS, BY_APOSTROPHE, BY_DOT, BY_HYPHEN, BY_SPACE, CAPITAL, SINGLE, SMALL, UPPER_FIRST } from './tokens.ts';
import { BEFORE_DE, DAYS, FAMILY, INSTITUTIONS, KINDRED, NAMED_AFTER, NEWSROOMS, OPENERS, PARTICLES, PLACE_PREPOSITIONS, SUFFIXES, TITLES } from './words.ts';

/** `alone`: the surname stands for its bearer; `other`: with somebody else's given name; `unclear`: neither. */
export type Standing = 'alone' | 'other' | 'unclear';

/** Whether a known name begins at, or covers, a word. */
export type IsKnown = (at: number) => boolean;

/** Whether a full name is the person's: not where it goes on, names an institution, or lies in an address. */
export function isTheirs(reading: Reading, hit: Hit, isKnown: IsKnown): boolean {
  const next = endOf(hit);
  if (isAddress(reading, hit) || isJoinedByPoint(reading, hit) || isNamedAfter(reading, hit.at)) return false;
  if (reading.join(next) === BY_SPACE && reading.form(next) & UPPER_FIRST) {
    const hash = reading.hash(next);
    if (SUFFIXES.has(hash) || INSTITUTIONS.has(hash)) return false;
  }
  // "Smith-Paul Whelan", "Paul Whelan-Smith"; "the Blinken-led talks" are fine.
  if (reading.join(hit.at) === BY_HYPHEN && reading.form(hit.at - 1) & UPPER_FIRST) return false;
  return !(reading.join(next) === BY_HYPHEN && reading.form(next) & UPPER_FIRST && !isKnown(next));
}

/** "Улица Немцова", "Bündnis Sahra Wagenknecht": the street or the party, and not whoever it is named after. */
const isNamedAfter = (reading: Reading, at: number): boolean => reading.join(at) === BY_SPACE && NAMED_AFTER.has(reading.hash(at - 1));

/** How a surname stands in its sentence. */
export function standingOf(reading: Reading, hit: Hit, isKnown: IsKnown): Standing {
  if (isAddress(reading, hit) || isJoinedByPoint(reading, hit) || isNamedAfter(reading, hit.at)) return 'unclear';
  const before = standingBefore(reading, hit, isKnown);
  return before === 'alone' ? standingAfter(reading, hit, isKnown) : before;
}

function standingBefore(reading: Reading, hit: Hit, isKnown: IsKnown): Standing {
  const { at } = hit;
  const form = reading.form(at - 1);
  switch (reading.join(at)) {
    case BY_APOSTROPHE:
      if (isElided(reading, at - 1)) return reading.join(at - 1) === BY_SPACE && isNamePart(reading, at - 2) ? 'other' : 'alone';
      return form & SINGLE || form & UPPER_FIRST ? 'unclear' : 'alone';
    case BY_HYPHEN:
      return form & SMALL || isKnown(at - 1) ? 'alone' : 'other';
    case BY_DOT:
      // "J. Whelan" is somebody's initial, "Mr. Whelan" is not; else the stop ends a sentence.
      if (isInitial(reading, at - 1) && reading.join(at - 1) !== BY_APOSTROPHE) return 'other';
      if (isTitle(reading, at - 1)) return 'alone';
      break;
    case BY_SPACE:
      return standingBehindWord(reading, hit);
  }
  return hit.words === 1 && beginsSentenceAsWord(reading, at) ? 'unclear' : 'alone';
}

/** With a word and a space before the surname. */
function standingBehindWord(reading: Reading, { text, at }: Hit): Standing {
  const [form, hash] = [reading.form(at - 1), reading.hash(at - 1)];
  if (form & SMALL) return PARTICLES.has(hash) && !isPreposition(reading, text, at - 1) ? 'other' : 'alone';
  if (!(form & UPPER_FIRST) || TITLES.has(hash) || OPENERS.has(hash) || NEWSROOMS.has(hash)) return 'alone';
  if (reading.isGivenName(text, at - 1)) return 'other';
  if (isGermanGivenName(reading, at - 1)) return 'other';
  // German writes every noun with a capital. A country before a surname is no first name: "president of Russia Putin".
  if (reading.lang === 'de' || reading.countryAt(text, at - 1) !== undefined) return 'alone';
  if (!reading.isTitleCase(text) && !beginsSentence(reading, at - 1)) return 'other';
  return reading.isOrdinaryWord(hash) ? 'alone' : 'unclear';
}

/** Where "d'" and "l'" are everyday words: "l'avocat d'Example". */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it']);

const isElided = (reading: Reading, at: number): boolean => ELIDING.has(reading.lang) && (reading.form(at) & (SINGLE | SMALL)) === (SINGLE | SMALL);

/** A capital within a sentence: "Hélène Quux d'Example" is somebody called so. */
const isNamePart = (reading: Reading, at: number): boolean =>
  (reading.form(at) & UPPER_FIRST) !== 0 && !TITLES.has(reading.hash(at)) && !beginsSentence(reading, at);

/** "Seine Mutter Quux Sample": in German what stands between a word of kin and a surname is a first name, known or not. */
const isGermanGivenName = (reading: Reading, at: number): boolean => reading.lang === 'de' && reading.join(at) === BY_SPACE && FAMILY.has(reading.hash(at - 1));

/** Where "de", "di", "von" and "van" are everyday words: "además de Áñez" is she, "Jorge de Áñez" is somebody else. */
const PREPOSITIONAL: ReadonlySet<string> = new Set(['es', 'fr', 'pt', 'it', 'de', 'nl', 'hu']);

function isPreposition(reading: Reading, text: number, at: number): boolean {
  if (!PREPOSITIONAL.has(reading.lang)) return false;
  const isNameBefore = reading.join(at) === BY_SPACE && (reading.form(at - 1) & UPPER_FIRST) !== 0;
  if (!isNameBefore || BEFORE_DE.has(reading.hash(at - 1))) return true;
  return (reading.lang === 'de' || beginsSentence(reading, at - 1)) && !reading.isGivenName(text, at - 1);
}

/** Where a surname in the genitive may stand directly before the name of somebody else: "заместитель Келлога Джон Коул". */
const GENITIVE_BEFORE_NAME: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'pl']);

function standingAfter(reading: Reading, hit: Hit, isKnown: IsKnown): Standing {
  const next = endOf(hit);
  const [join, form, hash] = [reading.join(next), reading.form(next), reading.hash(next)];
  // "der Nawalny-Anwalt": German makes one word of a name and what belongs to it.
  if (join === BY_HYPHEN) return form & SMALL || isKnown(next) || (reading.lang === 'de' && !reading.isGivenName(hit.text, next)) ? 'alone' : 'other';
  if (join === BY_SPACE && KINDRED.has(hash)) return 'unclear';
  if (join !== BY_SPACE || !(form & UPPER_FIRST)) return 'alone';
  if (SUFFIXES.has(hash)) return 'other';
  if (INSTITUTIONS.has(hash)) return 'unclear';
  // "Blair EU rebate": nobody is called by an abbreviation.
  if (isAbbreviation(form) && !isAbbreviation(reading.form(next - 1))) return 'alone';
  if (GENITIVE_BEFORE_NAME.has(reading.lang) && (reading.namesFullAt(next) || isUnknownName(reading, hit.text, next))) return 'alone';
  // A second surname may follow in Spanish and Portuguese: "Kuczynski Godard".
  if (reading.lang === 'es' || reading.lang === 'pt') return reading.isGivenName(hit.text, next) ? 'unclear' : 'alone';
  if (reading.lang === 'de' || DAYS.has(hash) || OPENERS.has(hash) || reading.isTitleCase(hit.text) || reading.isOrdinaryWord(hash)) return 'alone';
  return 'unclear';
}

/** "Адвокат Образца Зоя Пример": a first name and, where a patronymic would make it the surname's own, another name. */
function isUnknownName(reading: Reading, text: number, at: number): boolean {
  const surname = at + 1;
  return (
    reading.isGivenName(text, at) && reading.join(surname) === BY_SPACE && (reading.form(surname) & UPPER_FIRST) !== 0 && !isPatronymic(reading, text, surname)
  );
}

const isAbbreviation = (form: number): boolean => (form & ALL_CAPS) !== 0 && (form & SINGLE) === 0;

/** A surname that is also a word ("Price", "May") where every word would have a capital. */
function beginsSentenceAsWord(reading: Reading, at: number): boolean {
  return beginsSentence(reading, at) && reading.isOrdinaryWord(reading.hash(at));
}

/** Whether a word may have its capital because a sentence begins. */
export function beginsSentence(reading: Reading, at: number): boolean {
  const join = reading.join(at);
  return join !== BY_SPACE && join !== BY_HYPHEN && join !== BY_APOSTROPHE;
}

/** Whether "Senator", "Mr." or the like stands directly before the name. */
export function hasTitle(reading: Reading, { at }: Hit): boolean {
  const join = reading.join(at);
  return (join === BY_SPACE || join === BY_DOT) && isTitle(reading, at - 1);
}

const isTitle = (reading: Reading, at: number): boolean => TITLES.has(reading.hash(at)) || isMonsieur(reading, at);

/** "伊万卡·特朗普": in Chinese a point joins the parts of a foreign name; where only one of them is found it is somebody else. */
function isJoinedByPoint(reading: Reading, hit: Hit): boolean {
  const { start, end } = reading.placeOf(hit);
  const text = reading.texts[hit.text] ?? '';
  return /\p{Script=Han}[·•‧・]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[·•‧・]\p{Script=Han}/u.test(text.slice(end, end + 2));
}

/** "Flew from Austin", "in Jordan": behind such words a name may be that of a place. */
export const isInPlace = (reading: Reading, at: number): boolean => reading.join(at) === BY_SPACE && PLACE_PREPOSITIONS.has(reading.hash(at - 1));

/** "@navalny", "#FreeNavalny", "navalny.com". */
function isAddress(reading: Reading, hit: Hit): boolean {
  const before = reading.charBefore(hit.text, hit.at);
  if (before === '@' || before === '#' || before === '/' || before === '_') return before !== '/' || isInPath(reading, hit);
  const next = endOf(hit);
  return reading.join(next) === BY_DOT && !(reading.form(next) & CAPITAL) && reading.charBefore(hit.text, next) === '.';
}

/** A slash between words ("Griner/Bout") is not an address; one inside "example.com/bout" is. */
function isInPath(reading: Reading, { text, at }: Hit): boolean {
  const start = reading.tokens.start[at] ?? 0;
  return /\S*\.[a-z]{2,}\/\S*$/i.test((reading.texts[text] ?? '').slice(Math.max(0, start - 60), start));
}
