/** Full names with a nickname, or another name, within: "Ada “Sunny” Example", "Ada (Sunny) Example". */
import type { Hit, Reading } from './reading.ts';
import { wordsFrom } from './spans.ts';
import { BY_BREAK, BY_SPACE, UPPER_FIRST } from './tokens.ts';

const OPENS = /^\s["“”„‘'«([]$/u;
const CLOSES = /^["”’'»)\]]\s$/u;
/** A nickname has so many words at the most. */
const MOST_WORDS = 3;
/** A name before it too. */
const MOST_GIVEN = 2;

/** Full names around nicknames, in the order of the surnames. */
export function withNicknames(reading: Reading): Hit[] {
  return reading.found.shorts.flatMap(({ text, at, words }) => {
    const opening = openingBefore(reading, text, at);
    if (opening === undefined) return [];
    const family = wordsFrom(at, words);
    const given: number[] = [];
    return Array.from({ length: MOST_GIVEN }, (_, back) => opening - 1 - back).flatMap((first) => {
      const isOneName = given.length === 0 || reading.join(first + 1) === BY_SPACE;
      if (!isOneName || !(reading.form(first) & UPPER_FIRST) || reading.textOf(first) !== text) return [];
      given.unshift(first);
      return reading.fullNamesOf([...given, ...family], { text, at: first, words: at + words - first });
    });
  });
}

/** The first word of what stands in quotes or brackets directly before a word, where that is short. */
function openingBefore(reading: Reading, text: number, at: number): number | undefined {
  if (reading.join(at) !== BY_BREAK || !CLOSES.test(gapBefore(reading, text, at))) return undefined;
  for (let first = at - 1; first >= at - MOST_WORDS; first--) {
    if (reading.join(first) === BY_BREAK) return OPENS.test(gapBefore(reading, text, first)) ? first : undefined;
    if (reading.join(first) !== BY_SPACE) return undefined;
  }
  return undefined;
}

/** What stands between a word and the one before it. */
const gapBefore = ({ texts, tokens: { start, end } }: Reading, text: number, at: number): string => texts[text]?.slice(end[at - 1], start[at]) ?? '';
