/**
 * Full names as papers in Russian, Ukrainian and Belarusian have them in official words: "Ада Ивановна Пример",
 * "Пример Ада Ивановна", "Пример Ада". The names that we know have neither the patronymic nor that order.
 */
import type { Hit, Reading } from './reading.ts';
import { wordsFrom } from './spans.ts';
import { BY_SPACE, UPPER_FIRST } from './tokens.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['ru', 'uk', 'be']);
/** Ends of patronymics, with up to three letters of their case. */
const PATRONYMIC = /(?:[оеёа]вич|[оеа]віч|ьич|лліч|[оеіїи]вн|[оеа]ўн|ичн)\p{L}{0,3}$/u;

/** Full names around surnames, in the order of the surnames. */
export function withPatronymics(reading: Reading): Hit[] {
  return LANGUAGES.has(reading.lang)
    ? reading.found.shorts.flatMap(({ text, at, words }) => [...firstBefore(reading, text, at, words), ...firstBehind(reading, text, at, words)])
    : [];
}

/** "Ада Ивановна Пример". */
function firstBefore(reading: Reading, text: number, at: number, words: number): Hit[] {
  return isPatronymic(reading, text, at - 1) && goesOn(reading, at) ? named(reading, text, at - 2, at, words, { at: at - 2, words: words + 2 }) : [];
}

/** "Пример Ада Ивановна", "Пример Ада"; not where the first name begins another name: "Пример Борис Образец". */
function firstBehind(reading: Reading, text: number, at: number, words: number): Hit[] {
  const first = at + words;
  if (!goesOn(reading, first) || reading.namesFullAt(first)) return [];
  return named(reading, text, first, at, words, { at, words: words + (isPatronymic(reading, text, first + 1) ? 2 : 1) });
}

/** The full names that a first name and a surname make, at the words that hold both. */
function named(reading: Reading, text: number, first: number, surname: number, words: number, place: { at: number; words: number }): Hit[] {
  return reading.fullNamesOf([first, ...wordsFrom(surname, words)], { text, ...place });
}

const goesOn = (reading: Reading, at: number): boolean => reading.join(at) === BY_SPACE && (reading.form(at) & UPPER_FIRST) !== 0;

export function isPatronymic(reading: Reading, text: number, at: number): boolean {
  return goesOn(reading, at) && PATRONYMIC.test(reading.word(text, at));
}
