/**
 * Finding records by name, country, status and topic. No index is built when it is opened: a sorted list of
 * words answers beginnings by bisection, and typos by looking at the words of like length.
 */
import type { EntityKind, EntityNumber } from '../dataset/records.ts';
import { isTopic } from '../dataset/records.ts';
import { type IndexFile, STATES } from './index-file.ts';
import type { Answer, Hit, Query, Status } from './query.ts';
import { editsBetween, inLatin, termsOf } from './terms.ts';

/** What the records themselves tell; asked only for hits. */
export interface Source {
  name(number: EntityNumber): { readonly name: string; readonly kind: EntityKind };
  /** Entities that stand in an event with the topic, the topic itself not among them. */
  around(topic: EntityNumber): ReadonlySet<EntityNumber>;
}

/** How many of the best are compared by the names they are shown by: reading a name parses its record. */
const MOST_COMPARED = 60;

export class Lookup {
  readonly #index: IndexFile;
  readonly #source: Source;
  readonly #year: number;

  /** @param year - The year of the data, for "freed this year" */
  constructor(index: IndexFile, source: Source, year: number) {
    this.#index = index;
    this.#source = source;
    this.#year = year;
  }

  find(query: Query): Answer {
    const scores = query.text?.trim() ? this.#byName(query.text) : undefined;
    const around = query.topic === undefined ? undefined : this.#source.around(query.topic);
    const numbers = (scores ? [...scores.keys()] : [...this.#index.facets.keys()]).filter(
      (number) => (!around || around.has(number)) && this.#holds(number, query),
    );
    numbers.sort((a, b) => (scores?.get(b) ?? 0) - (scores?.get(a) ?? 0) || this.#weight(b) - this.#weight(a) || a - b);
    if (scores) this.#ownNamesFirst(numbers, scores, termsOf(query.text ?? ''));
    const countries = new Map<string, number>();
    for (const number of numbers) for (const code of this.#countries(number)) countries.set(code, (countries.get(code) ?? 0) + 1);
    return {
      hits: numbers.slice(0, query.limit).map((number) => this.#hit(number)),
      count: numbers.length,
      countries: [...countries].sort(([, a], [, b]) => b - a),
    };
  }

  /**
   * Of like score, those who bear the words in the name they are shown by, and little else in it: "Putin" is the man, then
   * the warrant for him, then what is also called after him.
   */
  #ownNamesFirst(numbers: EntityNumber[], scores: ReadonlyMap<EntityNumber, number>, words: readonly string[]): void {
    const best = numbers.splice(0, MOST_COMPARED);
    const shares = new Map(best.map((number) => [number, shareOf(words, termsOf(this.#source.name(number).name))]));
    best.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
    numbers.unshift(...best);
  }

  /** Detainees before others of like score, then those of whom more is told. */
  #weight(number: EntityNumber): number {
    const [state = 0, , , events = 0] = this.#index.facets[number] ?? [];
    return (state > 0 ? 1_000 : 0) + events;
  }

  #countries(number: EntityNumber): string[] {
    return this.#index.facets[number]?.[1].split(' ').filter(Boolean) ?? [];
  }

  #holds(number: EntityNumber, { country, status, kind }: Query): boolean {
    if (country && !this.#countries(number).includes(country)) return false;
    if (status && !this.#isStatus(number, status)) return false;
    if (!kind) return true;
    const isDetainee = this.#index.facets[number]?.[0] !== 0;
    if (kind === 'detainee' || isDetainee) return isDetainee && kind === 'detainee';
    return isTopic(this.#source.name(number).kind) === (kind === 'topic');
  }

  #isStatus(number: EntityNumber, status: Status): boolean {
    const [place = 0, , year] = this.#index.facets[number] ?? [];
    const state = STATES[place];
    if (status === 'freed-this-year') return state === 'free' && year === this.#year;
    return state === (status === 'freed' ? 'free' : status);
  }

  #hit(number: EntityNumber): Hit {
    const [place = 0, , year = 0] = this.#index.facets[number] ?? [];
    const state = STATES[place];
    const { name, kind } = this.#source.name(number);
    return {
      number,
      name,
      kind,
      countries: this.#countries(number),
      ...(state && state !== 'none' ? { state } : {}),
      ...(year > 0 ? { year } : {}),
    };
  }

  /** All words of the question must be there; where no record has them all, those with the most count. */
  #byName(text: string): Map<EntityNumber, number> {
    const words = termsOf(text).slice(0, 12);
    const found = words.map((word) => this.#bearersOf(word));
    const matched = new Map<EntityNumber, { words: number; score: number }>();
    for (const bearers of found)
      for (const [number, score] of bearers) {
        const sum = matched.get(number) ?? { words: 0, score: 0 };
        matched.set(number, { words: sum.words + 1, score: sum.score + score });
      }
    const most = Math.max(0, ...[...matched.values()].map(({ words: count }) => count));
    return new Map([...matched].filter(([, { words: count }]) => count === most).map(([number, { score }]) => [number, score]));
  }

  /** Bearers of a word, of words that begin with it, of words like it, or of its Latin spelling: the first that there are. */
  #bearersOf(word: string): Map<EntityNumber, number> {
    const exact = this.#beginningWith(word);
    if (exact.size > 0) return exact;
    const alike = this.#alike(word);
    if (alike.size > 0) return alike;
    const latin = inLatin(word);
    if (latin === word) return alike;
    const spelled = this.#beginningWith(latin);
    return spelled.size > 0 ? spelled : this.#alike(latin);
  }

  #beginningWith(word: string): Map<EntityNumber, number> {
    const { terms } = this.#index;
    const scores = new Map<EntityNumber, number>();
    for (let at = firstAtOrAfter(terms, word); terms[at]?.startsWith(word); at++) this.#add(scores, at, terms[at] === word ? 10 : 4);
    return scores;
  }

  #alike(word: string): Map<EntityNumber, number> {
    const scores = new Map<EntityNumber, number>();
    const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
    if (most === 0) return scores;
    for (const [at, term] of this.#index.terms.entries()) {
      const edits = editsBetween(word, term, most);
      if (edits <= most) this.#add(scores, at, 4 - edits - (term[0] === word[0] ? 0 : 1));
    }
    return scores;
  }

  #add(scores: Map<EntityNumber, number>, at: number, score: number): void {
    for (const number of this.#index.bearers[at] ?? []) scores.set(number, Math.max(scores.get(number) ?? 0, score));
  }
}

/** How much of a name the words are; 0 where one of them is not in it. */
function shareOf(words: readonly string[], name: readonly string[]): number {
  return words.every((word) => name.some((term) => term.startsWith(word))) ? words.length / name.length : 0;
}

function firstAtOrAfter(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
