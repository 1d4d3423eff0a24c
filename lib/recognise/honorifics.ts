/** Whether a man or a woman is meant, by what stands before a surname: "Mr", "Frau", "г-жа", "his wife". */
import { FEMALE, MALE } from './gazetteer.ts';
import type { Reading } from './reading.ts';
import { BY_DOT, BY_HYPHEN, BY_SPACE, SINGLE, UPPER_FIRST } from './tokens.ts';
import { GOSPOD, GOSPODIN_ENDS, GOSPOZHA_ENDS, MEN, MONSIEUR, MR, MRS, SHORTENED, WOMEN } from './words.ts';

/** What the words before a surname, or before its initials, tell of its bearer: `FEMALE` ("Ms A. Griner"), `MALE`, or 0. */
export function genderBefore(reading: Reading, surname: number): number {
  const first = firstInitial(reading, surname);
  const word = first - 1;
  switch (reading.join(first)) {
    case BY_SPACE:
      return genderOfTitle(reading, word) || genderOfKin(reading, word);
    case BY_DOT:
      // "Mr. Griner"; but "She met the lady. Griner spoke."
      return isMonsieur(reading, word) || SHORTENED.has(reading.hash(word)) ? genderOfTitle(reading, word) : 0;
    default:
      return 0;
  }
}

function genderOfTitle(reading: Reading, at: number): number {
  const hash = reading.hash(at);
  if (reading.join(at) === BY_HYPHEN && GOSPOD.has(reading.hash(at - 1))) return GOSPOZHA_ENDS.has(hash) ? FEMALE : GOSPODIN_ENDS.has(hash) ? MALE : 0;
  return MRS.has(hash) ? FEMALE : MR.has(hash) || isMonsieur(reading, at) ? MALE : 0;
}

/** In English only: where names have cases, the wife before a name is somebody else than its bearer ("жена Навального"). */
function genderOfKin(reading: Reading, at: number): number {
  if (reading.lang !== 'en') return 0;
  const hash = reading.hash(at);
  return WOMEN.has(hash) ? FEMALE : MEN.has(hash) ? MALE : 0;
}

/** "M. Macron", in French; elsewhere it is the first letter of a first name. */
export const isMonsieur = (reading: Reading, at: number): boolean =>
  reading.lang === 'fr' && MONSIEUR.has(reading.hash(at)) && (reading.form(at) & UPPER_FIRST) !== 0;

/** Whether a word is the first letter of a first name. */
export const isInitial = (reading: Reading, at: number): boolean =>
  (reading.form(at) & SINGLE) !== 0 && (reading.form(at) & UPPER_FIRST) !== 0 && !isMonsieur(reading, at);

/** The first of the initials before a surname, or the surname itself. */
export function firstInitial(reading: Reading, surname: number): number {
  let first = surname;
  while (reading.join(first) === BY_DOT && isInitial(reading, first - 1)) first--;
  return first;
}
