/** The pass over the words of an article that finds what of the gazetteer stands in it. */
import { MOST_WORDS } from './build.ts';
import type { Gazetteer, Shape } from './gazetteer.ts';
import { OWN_LANGUAGE_ONLY } from './gazetteer.ts';
import { extendCheck, extendHash, placeOf } from './hash.ts';
import { ALL_CAPS, BY_DOT, CAPITAL, checkWord, joins, SINGLE, type Tokens, UPPER_FIRST } from './tokens.ts';

/** A phrase of the gazetteer at a place, counted in words. */
export interface Hit {
  /** Number of the text. */
  readonly text: number;
  /** First word. */
  readonly at: number;
  readonly words: number;
  /** See `LexiconPhrase.target`. */
  readonly target: number;
  readonly shape: Shape;
}

const INITIAL = SINGLE | UPPER_FIRST;
/** A middle initial is looked for behind so many words of a name at the most. */
const INITIAL_BEHIND = 2;

export class Scanner {
  readonly hits: Hit[] = [];
  readonly cues = new Map<number, Hit>();
  /** How often each country is spoken of. */
  readonly countries = new Uint16Array(256);
  /** Bit n: sphere n is spoken of. */
  spheres = 0;
  readonly #gazetteer: Gazetteer;
  readonly #texts: readonly string[];
  readonly #tokens: Tokens;
  readonly #lang: string;
  readonly #path: number[] = [];

  constructor(gazetteer: Gazetteer, texts: readonly string[], tokens: Tokens, lang: string) {
    this.#gazetteer = gazetteer;
    this.#texts = texts;
    this.#tokens = tokens;
    this.#lang = lang;
  }

  /** Look at every word once. Nearly all are dismissed by one read of the table of first words. */
  scanAll(): void {
    const { heads, headBits } = this.#gazetteer;
    const { first, hash } = this.#tokens;
    for (let text = 0; text < this.#texts.length; text++) {
      for (let at = first[text] as number, end = first[text + 1] as number; at < end; at++) {
        const lengths = heads[placeOf(hash[at] as number, headBits)] as number;
        if (lengths !== 0) this.#scanFrom(text, at, end, lengths);
      }
    }
  }

  /** Every phrase that begins with the word `at`. */
  #scanFrom(text: number, at: number, end: number, lengths: number): void {
    const { join, form, hash } = this.#tokens;
    const path = this.#path;
    path[0] = at;
    let so = extendHash(0, hash[at] as number);
    if (lengths & 1) this.#look(text, path, 1, so);
    if (lengths === 1) return;
    let initial = -1;
    let count = 1;
    for (let word = at + 1; word < end && count < MOST_WORDS; word++) {
      if (!joins(join[word] as number, form[word - 1] as number)) break;
      if (initial < 0 && count <= INITIAL_BEHIND && ((form[word] as number) & INITIAL) === INITIAL && join[word + 1] === BY_DOT) initial = word;
      path[count++] = word;
      so = extendHash(so, hash[word] as number);
      if (lengths >> Math.min(count - 1, 7) === 0) break;
      if (lengths & (1 << Math.min(count - 1, 7))) this.#look(text, path, count, so);
    }
    if (initial > 0) this.#scanWithout(text, at, end, lengths, initial);
  }

  /** "Paul N. Whelan": the same words without the initial. What ends before it has been found already. */
  #scanWithout(text: number, at: number, end: number, lengths: number, initial: number): void {
    const { join, form, hash } = this.#tokens;
    const path = this.#path;
    path[0] = at;
    let so = extendHash(0, hash[at] as number);
    let count = 1;
    for (let word = at + 1; word < end && count < MOST_WORDS; word++) {
      if (!joins(join[word] as number, form[word - 1] as number)) break;
      if (word === initial) continue;
      path[count++] = word;
      so = extendHash(so, hash[word] as number);
      if (lengths >> Math.min(count - 1, 7) === 0) break;
      if (word > initial && lengths & (1 << Math.min(count - 1, 7))) this.#look(text, path, count, so, true);
    }
  }

  #look(text: number, path: readonly number[], count: number, hash: number, onlyNames = false): void {
    const { bucketBits, buckets } = this.#gazetteer;
    const place = placeOf(hash, bucketBits);
    if (buckets[place] === buckets[place + 1]) return;
    const pattern = this.verify(text, path, count, hash, place);
    if (pattern >= 0) this.#take(text, path, count, pattern, onlyNames);
  }

  /** The pattern that these words are, or -1. */
  verify(text: number, path: readonly number[], count: number, hash: number, place: number): number {
    const { buckets, tag, check } = this.#gazetteer;
    const wanted = hash & 0xffff;
    for (let pattern = buckets[place] as number, last = buckets[place + 1] as number; pattern < last; pattern++) {
      if (tag[pattern] !== wanted) continue;
      const { start, end } = this.#tokens;
      const source = this.#texts[text] ?? '';
      let second = 0;
      for (let index = 0; index < count; index++) {
        const word = path[index] as number;
        second = extendCheck(second, checkWord(source, start[word] as number, end[word] as number));
      }
      for (; pattern < last; pattern++) if (tag[pattern] === wanted && check[pattern] === second) return pattern;
    }
    return -1;
  }

  #take(text: number, path: readonly number[], count: number, pattern: number, onlyNames: boolean): void {
    const { candidates, target } = this.#gazetteer;
    const at = path[0] as number;
    const words = (path[count - 1] as number) - at + 1;
    for (let index = candidates[pattern] as number, last = candidates[pattern + 1] as number; index < last; index++) {
      const shape = this.#gazetteer.shapeOf(index);
      const { use } = shape;
      if (use === 'given' || (onlyNames && use !== 'full' && use !== 'relative')) continue;
      if (shape.flags & OWN_LANGUAGE_ONLY && shape.lang !== this.#lang) continue;
      if (!this.#fits(shape, path, count)) continue;
      const goal = target[index] as number;
      if (use === 'country') this.countries[goal] = (this.countries[goal] as number) + 1;
      else if (use === 'sphere') this.spheres |= 1 << goal;
      else if (use !== 'cue') this.hits.push({ text, at, words, target: goal, shape });
      else if (!this.cues.has(goal)) this.cues.set(goal, { text, at, words, target: goal, shape });
    }
  }

  /** Whether the words are written as the candidate demands. */
  #fits({ capitals, abbreviations }: Shape, path: readonly number[], count: number): boolean {
    if ((capitals | abbreviations) === 0) return true;
    const { form } = this.#tokens;
    for (let index = 0; index < count; index++) {
      const written = form[path[index] as number] as number;
      if (capitals & (1 << index) && !(written & CAPITAL)) return false;
      if (abbreviations & (1 << index) && !(written & ALL_CAPS)) return false;
    }
    return true;
  }
}
