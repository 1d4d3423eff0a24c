/** Looking things up in lists of spans that are sorted by their first word: an article may be made of nothing but names. */
import { MOST_WORDS } from './gazetteer.ts';

export interface Span {
  /** First word. */
  readonly at: number;
  readonly words: number;
}

/** The first word behind a span. */
export const endOf = ({ at, words }: Span): number => at + words;

/** So many words from one on. */
export const wordsFrom = (at: number, words: number): number[] => Array.from({ length: words }, (_, word) => at + word);

/** How many of `spans`, sorted, begin before the word `at`. */
export function countBefore(spans: readonly { readonly at: number }[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of `spans`, sorted, begins with the word `at`. */
export const beginsAt = (spans: readonly Span[], at: number): boolean => spans[countBefore(spans, at)]?.at === at;

/** Whether one of `spans`, sorted, passes and shares a word with the words from `from` up to `to`. */
export function someOverlapping<T extends Span>(spans: readonly T[], from: number, to: number, passes: (span: T) => boolean): boolean {
  for (let index = countBefore(spans, to) - 1; index >= 0; index--) {
    const span = spans[index] as T;
    // Spans that begin earlier than this are over before `from`; one more word for a middle initial.
    if (span.at < from - MOST_WORDS) return false;
    if (endOf(span) > from && passes(span)) return true;
  }
  return false;
}

/** Sorts a list in place. Most come in order, and to see that takes less time than to sort. */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  for (let index = 1; index < list.length; index++) if (compare(list[index - 1] as T, list[index] as T) > 0) return list.sort(compare);
  return list;
}

/** Compares by the first word. */
export const byPlace = (a: Pick<Span, 'at'>, b: Pick<Span, 'at'>): number => a.at - b.at;
/** Compares by the first word; of those that begin with the same, the longest comes first. */
export const longestFirst = (a: Span, b: Span): number => a.at - b.at || b.words - a.words;

/** Of overlapping spans the one that begins first, of those the longest. `spans` are in that order. */
export function leftmostLongest<T>(spans: readonly T[], spanOf: (one: T) => Span): T[] {
  const kept: T[] = [];
  let end = 0;
  for (const one of spans) {
    const span = spanOf(one);
    if (span.at < end) continue;
    kept.push(one);
    end = endOf(span);
  }
  return kept;
}
