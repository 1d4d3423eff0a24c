/** The pass over the words of an article that finds what of the gazetteer stands in it. */
import { type Beginnings, type Gazetteer, lengthBit, longerBits, MOST_WORDS, OWN_LANGUAGE_ONLY, type Shape } from './gazetteer.ts';
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

/** A phrase that is, among other things, a short form: of whom, is asked when the full names are known. */
export interface ShortForm {
  readonly text: number;
  readonly at: number;
  readonly words: number;
  /** Candidates of the gazetteer, half-open. */
  readonly from: number;
  readonly to: number;
}

const INITIAL = SINGLE | UPPER_FIRST;
/** A middle initial is looked for behind so many words of a name at the most. */
const INITIAL_BEHIND = 2;

export class Scanner {
  /** Full names and relatives. */
  readonly names: Hit[] = [];
  readonly shorts: ShortForm[] = [];
  readonly topics: Hit[] = [];
  readonly exclusions: Hit[] = [];
  readonly roles: Hit[] = [];
  /** The first place of each cue. */
  readonly cues = new Map<number, Hit>();
  /** How often each country is spoken of. */
  readonly countries = new Uint16Array(256);
  /** Bit n: sphere n is spoken of. */
  spheres = 0;
  readonly #gazetteer: Gazetteer;
  readonly #texts: readonly string[];
  readonly #tokens: Tokens;
  readonly #lang: string;
  readonly #path: Int32Array = new Int32Array(MOST_WORDS);

  constructor(gazetteer: Gazetteer, texts: readonly string[], tokens: Tokens, lang: string) {
    this.#gazetteer = gazetteer;
    this.#texts = texts;
    this.#tokens = tokens;
    this.#lang = lang;
  }

  /** Look at every word once. Nearly all are dismissed by one or two reads. */
  scanAll(): void {
    const { capital, small } = this.#gazetteer;
    const { first, hash, form } = this.#tokens;
    for (let text = 0; text < this.#texts.length; text++) {
      for (let at = first[text] as number, end = first[text + 1] as number; at < end; at++) {
        const table = (form[at] as number) & CAPITAL ? capital : small;
        const lengths = table.heads[placeOf(hash[at] as number, table.headBits)] as number;
        if (lengths === 0) continue;
        if (lengths & 1) this.#lookAtWord(text, at);
        if (lengths > 1 && at + 1 < end) this.#scanPairs(text, at, end, lengths, table);
      }
    }
  }

  #scanPairs(text: number, at: number, end: number, lengths: number, { pairs, pairBits }: Beginnings): void {
    const { hash, form, join } = this.#tokens;
    const next = at + 1;
    if (!joins(join[next] as number, form[at] as number)) return;
    const place = placeOf(extendHash(extendHash(0, hash[at] as number), hash[next] as number), pairBits);
    if ((pairs[place >>> 3] as number) & (1 << (place & 7))) this.#scanFrom(text, at, end, lengths, -1);
    // "Paul N. Whelan": the same words without the initial.
    for (let word = next; word <= at + INITIAL_BEHIND && word < end; word++) {
      if (((form[word] as number) & INITIAL) !== INITIAL || join[word + 1] !== BY_DOT) continue;
      this.#scanFrom(text, at, end, lengths, word);
      return;
    }
  }

  #lookAtWord(text: number, at: number): void {
    this.#path[0] = at;
    this.#look(text, 1, extendHash(0, this.#tokens.hash[at] as number), false);
  }

  /** Every phrase of two or more words that begins with the word `at`; with `initial`, the names that hold this word as a middle initial. */
  #scanFrom(text: number, at: number, end: number, lengths: number, initial: number): void {
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
      // What ends before the initial has been found already.
      if (lengths & lengthBit(count) && word > initial) this.#look(text, count, so, initial >= 0);
      if ((lengths & longerBits(count)) === 0) break;
    }
  }

  #look(text: number, count: number, hash: number, onlyNames: boolean): void {
    const place = placeOf(hash, this.#gazetteer.bucketBits);
    const pattern = this.verify(text, this.#path, count, hash, place);
    if (pattern >= 0) this.#take(text, count, pattern, onlyNames);
  }

  /** The pattern that these words are, or -1. */
  verify(text: number, path: ArrayLike<number>, count: number, hash: number, place: number): number {
    const { buckets, tag, check } = this.#gazetteer;
    const wanted = hash & 0xffff;
    for (let pattern = buckets[place] as number, last = buckets[place + 1] as number; pattern < last; pattern++) {
      if (tag[pattern] !== wanted) continue;
      const second = this.#secondHash(text, path, count);
      for (; pattern < last; pattern++) if (tag[pattern] === wanted && check[pattern] === second) return pattern;
    }
    return -1;
  }

  #secondHash(text: number, path: ArrayLike<number>, count: number): number {
    const { start, end } = this.#tokens;
    const source = this.#texts[text] ?? '';
    let second = 0;
    for (let index = 0; index < count; index++) {
      const word = path[index] as number;
      second = extendCheck(second, checkWord(source, start[word] as number, end[word] as number));
    }
    return second;
  }

  #take(text: number, count: number, pattern: number, onlyNames: boolean): void {
    const { candidates, target } = this.#gazetteer;
    const at = this.#path[0] as number;
    const words = (this.#path[count - 1] as number) - at + 1;
    const from = candidates[pattern] as number;
    const to = candidates[pattern + 1] as number;
    let hasShort = false;
    for (let index = from; index < to; index++) {
      const shape = this.#gazetteer.shapeOf(index);
      const { use } = shape;
      if (use === 'given' || (onlyNames && use !== 'full' && use !== 'relative')) continue;
      if (!this.#fits(shape, count)) continue;
      if (use === 'short') {
        hasShort = true;
        continue;
      }
      const goal = target[index] as number;
      if (use === 'country') this.countries[goal] = (this.countries[goal] as number) + 1;
      else if (use === 'sphere') this.spheres |= 1 << goal;
      else this.#keep({ text, at, words, target: goal, shape });
    }
    if (hasShort) this.shorts.push({ text, at, words, from, to });
  }

  #keep(hit: Hit): void {
    switch (hit.shape.use) {
      case 'full':
      case 'relative':
        this.names.push(hit);
        break;
      case 'topic':
        this.topics.push(hit);
        break;
      case 'exclusion':
        this.exclusions.push(hit);
        break;
      case 'role':
        this.roles.push(hit);
        break;
      default:
        if (!this.cues.has(hit.target)) this.cues.set(hit.target, hit);
    }
  }

  /** Whether the words last looked at are written as a candidate demands, and in its language where it demands one. */
  #fits(shape: Shape, count: number): boolean {
    if (shape.flags & OWN_LANGUAGE_ONLY && shape.lang !== this.#lang) return false;
    return fits(shape, this.#tokens.form, this.#path, count);
  }
}

/** Whether words are written with the capitals that a candidate demands. */
export function fits({ capitals, abbreviations }: Shape, form: Uint8Array, path: ArrayLike<number>, count: number): boolean {
  if ((capitals | abbreviations) === 0) return true;
  for (let index = 0; index < count; index++) {
    const written = form[path[index] as number] as number;
    if (capitals & (1 << index) && !(written & CAPITAL)) return false;
    if (abbreviations & (1 << index) && !(written & ALL_CAPS)) return false;
  }
  return true;
}
