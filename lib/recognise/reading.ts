/**
 * One article as the rules see it: its words, everything of the gazetteer that stands in it (overlapping, before any
 * rule), what it speaks of, and questions about what is around a word.
 *
 * Words are numbered through all texts. The context comes after the blocks, so blocks keep their numbers; `isContext`
 * tells them apart.
 */
import type { Article, Place } from './article.ts';
import type { Gazetteer, Shape } from './gazetteer.ts';
import { guessLanguage } from './language.ts';
import { type Hit, Scanner } from './scan.ts';
import { someOverlapping } from './spans.ts';
import { SMALL, Tokens, UPPER_FIRST } from './tokens.ts';

export type { Hit } from './scan.ts';

/** Words longer than this decide whether a block is written in title case. */
const LONG_WORD = 4;

export class Reading {
  readonly article: Article;
  readonly gazetteer: Gazetteer;
  /** ISO 639-1 code, or `und`. */
  readonly lang: string;
  readonly texts: readonly string[];
  readonly tokens: Tokens;
  /** Everything that was found, by what it means. */
  readonly found: Pick<Scanner, 'names' | 'shorts' | 'topics' | 'exclusions' | 'roles' | 'cues'>;
  readonly #scanner: Scanner;
  readonly #blockCount: number;
  readonly #titleCase: Int8Array;
  readonly #ordinary = new Map<number, boolean>();

  constructor(gazetteer: Gazetteer, article: Article) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.#blockCount = article.blocks.length;
    this.texts = article.context?.length ? [...article.blocks, ...article.context] : article.blocks;
    this.lang = (article.lang ? language(article.lang) : '') || guessLanguage(article.blocks);
    this.tokens = new Tokens(this.texts);
    this.#scanner = new Scanner(gazetteer, this.texts, this.tokens, this.lang);
    this.#scanner.scanAll();
    this.found = this.#scanner;
    this.#titleCase = new Int8Array(this.texts.length);
  }

  isContext(text: number): boolean {
    return text >= this.#blockCount;
  }

  /** How often a country is spoken of. */
  countryCount(country: number): number {
    return this.#scanner.countries.get(country) ?? 0;
  }

  /** Whether a sphere is spoken of. */
  speaksOf(sphere: number): boolean {
    return (this.#scanner.spheres & (1 << sphere)) !== 0;
  }

  /** Number of the text that holds a word. */
  textOf(at: number): number {
    return this.tokens.textOf(at);
  }

  placeOf({ text, at, words }: Hit): Place {
    const { start, end } = this.tokens;
    return { block: text, start: start[at] ?? 0, end: end[at + words - 1] ?? 0 };
  }

  /** How the word is written; 0 outside the article. */
  form(at: number): number {
    return at >= 0 && at < this.tokens.count ? this.tokens.form(at) : 0;
  }

  /** What stands before the word; `START` for the first of a text and outside the article. */
  join(at: number): number {
    return at >= 0 && at < this.tokens.count ? this.tokens.join(at) : 0;
  }

  hash(at: number): number {
    return at >= 0 && at < this.tokens.count ? (this.tokens.hash[at] ?? 0) : 0;
  }

  /** The character before the word in its text, or ''. */
  charBefore(text: number, at: number): string {
    return this.texts[text]?.charAt((this.tokens.start[at] ?? 0) - 1) ?? '';
  }

  /** The characters of a word. */
  word(text: number, at: number): string {
    return this.texts[text]?.slice(this.tokens.start[at], this.tokens.end[at]) ?? '';
  }

  /** Whether the word stands somewhere in the article without a capital: then its capital elsewhere names nobody. */
  isOrdinaryWord(hash: number): boolean {
    const known = this.#ordinary.get(hash);
    if (known !== undefined) return known;
    const { count, hash: hashes } = this.tokens;
    let is = false;
    for (let at = 0; at < count && !is; at++) is = hashes[at] === hash && (this.form(at) & SMALL) !== 0;
    this.#ordinary.set(hash, is);
    return is;
  }

  /** Whether the word is a first name that people bear. */
  isGivenName(text: number, at: number): boolean {
    return this.shapesOf(text, [at]).some(({ shape }) => shape.use === 'given');
  }

  /** Number of the country that the word names, by itself, its capital or its people, in any language. */
  countryAt(text: number, at: number): number | undefined {
    return this.shapesOf(text, [at]).find(({ shape }) => shape.use === 'country')?.target;
  }

  /** Whether a full name begins at the word. */
  namesFullAt(at: number): boolean {
    return someOverlapping(this.found.names, at, at + 1, (hit) => hit.at === at && hit.shape.use === 'full');
  }

  /** What the phrase made of some words means, whatever stands between them. */
  shapesOf(text: number, words: readonly number[]): { readonly target: number; readonly shape: Shape }[] {
    const pattern = this.#scanner.patternOf(text, words);
    if (pattern < 0) return [];
    const { candidates, target } = this.gazetteer;
    const found: { target: number; shape: Shape }[] = [];
    for (let index = candidates.startOf(pattern), to = candidates.endOf(pattern); index < to; index++)
      found.push({ target: target[index] ?? 0, shape: this.gazetteer.shapeOf(index) });
    return found;
  }

  /** The full names that some words make, whatever stands between them, at the words that hold them. */
  fullNamesOf(words: readonly number[], place: Pick<Hit, 'text' | 'at' | 'words'>): Hit[] {
    return this.shapesOf(place.text, words)
      .filter(({ shape }) => shape.use === 'full')
      .map(({ target, shape }) => ({ ...place, target, shape }));
  }

  /**
   * Whether most long words of the text have capitals, as in American headlines: capitals tell nothing there. German
   * headlines are written as its sentences are, with many capitals in both.
   */
  isTitleCase(text: number): boolean {
    if (this.lang === 'de') return false;
    const known = this.#titleCase[text] ?? 0;
    if (known !== 0) return known > 0;
    const { first, start, end } = this.tokens;
    let [long, capital] = [0, 0];
    for (let at = first[text] ?? 0; at < (first[text + 1] ?? 0); at++) {
      if ((end[at] ?? 0) - (start[at] ?? 0) < LONG_WORD) continue;
      long++;
      if (this.form(at) & UPPER_FIRST) capital++;
    }
    const is = long >= 3 && capital >= long * 0.7;
    this.#titleCase[text] = is ? 1 : -1;
    return is;
  }
}

/** `pt-BR` → `pt`. */
function language(tag: string): string {
  const cut = tag.search(/[-_]/);
  return (cut < 0 ? tag : tag.slice(0, cut)).toLowerCase();
}
