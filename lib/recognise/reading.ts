/**
 * One article as the rules see it: its words, everything of the gazetteer that stands in it (overlapping, before any
 * rule), and questions about what is around a word.
 *
 * The context comes after the blocks, so blocks keep their numbers; `isContext` tells them apart.
 */
import type { Article, Place } from './article.ts';
import type { Candidate, Gazetteer } from './gazetteer.ts';
import { extendCheck, extendHash } from './hash.ts';
import { guessLanguage } from './language.ts';
import { ALL_CAPS, BY_DOT, CAPITAL, joins, SINGLE, SMALL, type Tokens, tokenise, UPPER_FIRST } from './tokens.ts';

/** A phrase of the gazetteer at a place, counted in words of its block. */
export interface Hit {
  readonly block: number;
  /** First word. */
  readonly at: number;
  readonly words: number;
  readonly candidate: Candidate;
}

/** Words longer than this decide whether a block is written in title case. */
const LONG_WORD = 4;

export class Reading {
  readonly article: Article;
  readonly gazetteer: Gazetteer;
  readonly lang: string;
  readonly texts: readonly string[];
  readonly tokens: readonly Tokens[];
  readonly hits: readonly Hit[];
  readonly #blockCount: number;
  #small: Set<number> | undefined;
  readonly #titleCase = new Map<number, boolean>();

  constructor(gazetteer: Gazetteer, article: Article) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.#blockCount = article.blocks.length;
    this.texts = [...article.blocks, ...(article.context ?? [])];
    this.lang = article.lang?.toLowerCase().split(/[-_]/)[0] || guessLanguage(article.blocks.join('\n'));
    this.tokens = this.texts.map(tokenise);
    const hits: Hit[] = [];
    for (let block = 0; block < this.tokens.length; block++) this.#scan(block, hits);
    this.hits = hits;
  }

  isContext(block: number): boolean {
    return block >= this.#blockCount;
  }

  placeOf({ block, at, words }: Hit): Place {
    const { start, end } = this.#block(block);
    return { block, start: start[at] ?? 0, end: end[at + words - 1] ?? 0 };
  }

  /** How the word is written; 0 outside the block. */
  form(block: number, at: number): number {
    return this.#block(block).form[at] ?? 0;
  }

  /** What stands before the word; 0 for the first word and outside the block. */
  join(block: number, at: number): number {
    return this.#block(block).join[at] ?? 0;
  }

  hash(block: number, at: number): number {
    return this.#block(block).hash[at] ?? 0;
  }

  wordCount(block: number): number {
    return this.#block(block).count;
  }

  /** The character before the word, or ''. */
  charBefore(block: number, at: number): string {
    return this.texts[block]?.charAt((this.#block(block).start[at] ?? 0) - 1) ?? '';
  }

  /** Whether the word stands somewhere in the article without a capital: then its capital elsewhere names nobody. */
  isOrdinaryWord(hash: number): boolean {
    if (!this.#small) {
      this.#small = new Set();
      for (const { count, form, hash: hashes } of this.tokens) for (let at = 0; at < count; at++) if ((form[at] ?? 0) & SMALL) this.#small.add(hashes[at] ?? 0);
    }
    return this.#small.has(hash);
  }

  /** Whether the word is a first name that people bear. */
  isGivenName(block: number, at: number): boolean {
    const { hash, check } = this.#block(block);
    const key = hash[at] ?? 0;
    if (this.gazetteer.wordsFrom(key) === 0) return false;
    return this.gazetteer.find(extendHash(0, key), extendCheck(0, check[at] ?? 0))?.some(({ use }) => use === 'given') ?? false;
  }

  /** Whether most long words of the block have capitals, as in American headlines: capitals tell nothing there. */
  isTitleCase(block: number): boolean {
    let known = this.#titleCase.get(block);
    if (known === undefined) {
      const { count, start, end, form } = this.#block(block);
      let [long, capital] = [0, 0];
      for (let at = 0; at < count; at++) {
        if ((end[at] ?? 0) - (start[at] ?? 0) < LONG_WORD) continue;
        long++;
        if ((form[at] ?? 0) & UPPER_FIRST) capital++;
      }
      known = long >= 3 && capital >= long * 0.7;
      this.#titleCase.set(block, known);
    }
    return known;
  }

  #block(block: number): Tokens {
    const tokens = this.tokens[block];
    if (!tokens) throw new RangeError(`no block ${block}`);
    return tokens;
  }

  #scan(block: number, hits: Hit[]): void {
    const tokens = this.#block(block);
    for (let at = 0; at < tokens.count; at++) {
      const most = this.gazetteer.wordsFrom(tokens.hash[at] ?? 0);
      if (most === 0) continue;
      this.#scanPath(block, wordsFrom(tokens, at, most, -1), 0, hits);
      const initial = most > 1 ? initialAfter(tokens, at, most) : -1;
      // "Paul N. Whelan": the same words without the initial. What ends before it has been found already.
      if (initial > 0) this.#scanPath(block, wordsFrom(tokens, at, most, initial), initial - at, hits);
    }
  }

  /**
   * Add every phrase that the first words of a path make.
   *
   * @param longerThan - Phrases of at most so many words are left out
   */
  #scanPath(block: number, path: readonly number[], longerThan: number, hits: Hit[]): void {
    const tokens = this.#block(block);
    const at = path[0] ?? 0;
    let [hash, check] = [0, 0];
    for (const [index, word] of path.entries()) {
      hash = extendHash(hash, tokens.hash[word] ?? 0);
      check = extendCheck(check, tokens.check[word] ?? 0);
      if (index < longerThan) continue;
      for (const candidate of this.gazetteer.find(hash, check) ?? []) {
        if (candidate.use === 'given' || (longerThan > 0 && candidate.use !== 'full' && candidate.use !== 'relative')) continue;
        if (fits(candidate, path.slice(0, index + 1), tokens)) hits.push({ block, at, words: word - at + 1, candidate });
      }
    }
  }
}

/** Numbers of the words that may belong to one phrase from `at` on, at most `most` of them, without the word `skipped`. */
function wordsFrom({ count, join, form }: Tokens, at: number, most: number, skipped: number): number[] {
  const path = [at];
  for (let word = at + 1; word < count && path.length < most; word++) {
    if (!joins(join[word] ?? 0, form[word - 1] ?? 0)) break;
    if (word !== skipped) path.push(word);
  }
  return path;
}

/** The first middle initial within reach of a phrase that begins at `at`, or -1. */
function initialAfter({ count, join, form }: Tokens, at: number, most: number): number {
  for (let word = at + 1; word < at + most && word < count; word++) {
    if (((form[word] ?? 0) & INITIAL) === INITIAL && join[word + 1] === BY_DOT) return word;
  }
  return -1;
}

const INITIAL = SINGLE | UPPER_FIRST;

/** Whether the words are written as the candidate demands. */
function fits({ capitals, abbreviations }: Candidate, path: readonly number[], { form }: Tokens): boolean {
  for (let word = 0; word < path.length; word++) {
    const written = form[path[word] ?? 0] ?? 0;
    if (capitals & (1 << word) && !(written & CAPITAL)) return false;
    if (abbreviations & (1 << word) && !(written & ALL_CAPS)) return false;
  }
  return true;
}
