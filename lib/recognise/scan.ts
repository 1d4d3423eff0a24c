/** The pass over the words of an article that finds what of the gazetteer stands in it. */

import { isLarge, isSmall } from './fold.ts';
import { type Gazetteer, headPlace, isOfOtherLanguage, lengthBit, longerBits, MOST_WORDS, type Shape, TAG_MASK } from './gazetteer.ts';
import { checkWord, extendCheck, extendHash, isOneLetter, placeOf } from './hash.ts';
import { sift } from './sieve.ts';
import { byPlace, inOrder } from './spans.ts';
import { ALL_CAPS, BY_DOT, joins, SINGLE, type Tokens } from './tokens.ts';

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
  readonly countries = new Map<number, number>();
  /** Bit n: sphere n is spoken of. */
  spheres = 0;
  readonly #gazetteer: Gazetteer;
  readonly #texts: readonly string[];
  readonly #tokens: Tokens;
  readonly #lang: string;
  readonly #path: Int32Array = new Int32Array(MOST_WORDS);
  /** Names with a middle initial have been found: they come behind others that begin after them. */
  #hasInitials = false;

  constructor(gazetteer: Gazetteer, texts: readonly string[], tokens: Tokens, lang: string) {
    this.#gazetteer = gazetteer;
    this.#texts = texts;
    this.#tokens = tokens;
    this.#lang = lang;
  }

  /** Find everything, in the order of the words. */
  scanAll(): void {
    const tokens = this.#tokens;
    const { begins, beginCount, letters, letterCount } = sift(this.#gazetteer, tokens);
    for (let index = 0; index < beginCount; index++) {
      const at = begins[index] as number;
      const text = tokens.textOf(at);
      this.#scanFrom(text, at, tokens.first[text + 1] as number, -1);
    }
    for (let index = 0; index < letterCount; index++) {
      const at = letters[index] as number;
      const text = tokens.textOf(at);
      if (this.#isInitial(text, at)) this.#scanAround(text, at);
    }
    if (this.#hasInitials) inOrder(this.names, byPlace);
  }

  /** "Paul N. Whelan": the same words without the initial. */
  #scanAround(text: number, initial: number): void {
    const { first } = this.#tokens;
    const from = Math.max(first[text] as number, initial - INITIAL_BEHIND);
    const end = first[text + 1] as number;
    for (let at = initial - 1; at >= from; at--) {
      this.#scanFrom(text, at, end, initial);
      if (this.#isInitial(text, at)) return;
    }
  }

  /** Whether a word is one capital letter with a full stop, and is not the last of its text. */
  #isInitial(text: number, at: number): boolean {
    const tokens = this.#tokens;
    if (!isLarge(this.#firstUnit(text, at)) || !isOneLetter(tokens.hash[at] as number)) return false;
    return at + 1 < (tokens.first[text + 1] as number) && tokens.join(at + 1) === BY_DOT && (tokens.form(at) & SINGLE) !== 0;
  }

  /** Whether the word begins with anything but a small letter. */
  #isCapital(text: number, at: number): boolean {
    return !isSmall(this.#firstUnit(text, at));
  }

  #firstUnit(text: number, at: number): number {
    return (this.#texts[text] as string).charCodeAt(this.#tokens.start[at] as number);
  }

  /** Every phrase that begins with the word `at`; with `initial`, the names that hold this word as a middle initial. */
  #scanFrom(text: number, at: number, end: number, initial: number): void {
    const tokens = this.#tokens;
    const path = this.#path;
    const { heads, headBits } = this.#gazetteer;
    const lengths = heads[headPlace(tokens.hash[at] as number, this.#isCapital(text, at), headBits)] as number;
    path[0] = at;
    let so = extendHash(0, tokens.hash[at] as number);
    if (lengths & 1 && initial < 0) this.#look(text, 1, so, false);
    let count = 1;
    for (let word = at + 1; word < end && count < MOST_WORDS && lengths & longerBits(count); word++) {
      if (!joins(tokens, word)) break;
      if (word === initial) continue;
      path[count++] = word;
      so = extendHash(so, tokens.hash[word] as number);
      // What ends before the initial has been found already.
      if (lengths & lengthBit(count) && word > initial) this.#look(text, count, so, initial >= 0);
    }
  }

  #look(text: number, count: number, hash: number, onlyNames: boolean): void {
    const pattern = this.#verify(text, count, hash);
    if (pattern >= 0) this.#take(text, count, pattern, onlyNames);
  }

  /** The pattern that these words are, whatever stands between them, or -1. */
  patternOf(text: number, words: readonly number[]): number {
    if (words.length > MOST_WORDS) return -1;
    let hash = 0;
    for (const at of words) hash = extendHash(hash, this.#tokens.hash[at] ?? 0);
    this.#path.set(words);
    return this.#verify(text, words.length, hash);
  }

  /** The pattern that the first words of the path are, or -1. */
  #verify(text: number, count: number, hash: number): number {
    const { buckets, bucketBits, tag, check } = this.#gazetteer;
    const wanted = hash & TAG_MASK;
    const place = placeOf(hash, bucketBits);
    for (let pattern = buckets.startOf(place), last = buckets.endOf(place); pattern < last; pattern++) {
      if (tag[pattern] !== wanted) continue;
      const second = this.#secondHash(text, count);
      for (; pattern < last; pattern++) if (tag[pattern] === wanted && check[pattern] === second) return pattern;
    }
    return -1;
  }

  #secondHash(text: number, count: number): number {
    const path = this.#path;
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
    if (onlyNames) this.#hasInitials = true;
    const from = candidates.startOf(pattern);
    const to = candidates.endOf(pattern);
    let hasShort = false;
    for (let index = from; index < to; index++) {
      const shape = this.#gazetteer.shapeOf(index);
      const { use } = shape;
      if (use === 'given' || (onlyNames && use !== 'full' && use !== 'relative')) continue;
      if (!this.#fits(shape, text, count)) continue;
      if (use === 'short') {
        hasShort = true;
        continue;
      }
      const goal = target[index] as number;
      if (use === 'country') this.countries.set(goal, (this.countries.get(goal) ?? 0) + 1);
      else if (use === 'sphere') this.spheres |= 1 << goal;
      else if (use !== 'cue' || !this.cues.has(goal)) this.#keep({ text, at, words, target: goal, shape });
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
        this.cues.set(hit.target, hit);
    }
  }

  /** Whether the words last looked at are written as a candidate demands, and in its language where it demands one. */
  #fits(shape: Shape, text: number, count: number): boolean {
    if (isOfOtherLanguage(shape, this.#lang)) return false;
    return (shape.capitals | shape.abbreviations) === 0 || this.#hasCapitals(shape, text, count);
  }

  #hasCapitals({ capitals, abbreviations }: Shape, text: number, count: number): boolean {
    for (let index = 0; index < count; index++) {
      const word = this.#path[index] as number;
      if (capitals & (1 << index) && !this.#isCapital(text, word)) return false;
      if (abbreviations & (1 << index) && !(this.#tokens.form(word) & ALL_CAPS)) return false;
    }
    return true;
  }
}
