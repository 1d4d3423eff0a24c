/** Which full names and which short forms are mentions, and which are somebody else. */
import type { EntityNumber } from '../dataset/records.ts';
import { FEMALE, MALE, OWN_LANGUAGE_ONLY, SHARES_SURNAME } from './gazetteer.ts';
import type { Hit, Reading } from './reading.ts';
import { BY_APOSTROPHE, BY_DOT, BY_HYPHEN, BY_SPACE, CAPITAL, SINGLE, SMALL, UPPER_FIRST } from './tokens.ts';
import { DAYS, INSTITUTIONS, MR, MRS, OPENERS, PARTICLES, SUFFIXES, TITLES } from './words.ts';

/** A name at a place. `entity` is absent where it is a name of nobody we know, or of two people alike. */
export interface NameHit extends Hit {
  readonly entity: EntityNumber | undefined;
  /** Whose relative it is, by name. A relative may have a record of their own. */
  readonly relative?: Hit;
}

/** A short form, with the block in which its bearer is named in full. */
export interface ShortHit extends Hit {
  readonly entity: EntityNumber;
  readonly namedIn: number;
}

/** Somebody named in full: one of ours, a relative, or an unknown person with a known surname. */
interface Naming {
  /** Reading order. */
  readonly order: number;
  readonly block: number;
  /** Who it is, where it is one of ours. */
  readonly entity: EntityNumber | undefined;
  /** Whose surname it shares without being them. */
  readonly namesakeOf: EntityNumber | undefined;
  /** Of a namesake, where the relation tells: `FEMALE`, `MALE` or 0. */
  readonly gender: number;
}

/** Words of one block are fewer than this, so that block and word make one number. */
const BLOCK_STEP = 2 ** 24;
const orderOf = ({ block, at }: { block: number; at: number }): number => block * BLOCK_STEP + at;
const endOf = ({ at, words }: Hit): number => at + words;

/** Finds names in one article. */
export class Names {
  /** Full names and relatives, in reading order; none overlaps another. */
  readonly full: readonly NameHit[];
  readonly short: readonly ShortHit[];
  readonly #reading: Reading;
  readonly #namings: Naming[] = [];
  readonly #named = new Map<EntityNumber, Naming>();

  constructor(reading: Reading, hasNeed: (hit: Hit) => boolean) {
    this.#reading = reading;
    this.full = this.#findFull(hasNeed);
    for (const hit of this.full) this.#note(hit);
    const shorts = this.#findShort();
    this.short = shorts.filter((hit) => this.#isNearest(hit));
  }

  /** Whether the article names the entity in full. */
  isNamed(entity: EntityNumber): boolean {
    return this.#named.has(entity);
  }

  #findFull(hasNeed: (hit: Hit) => boolean): NameHit[] {
    const spans = new Map<string, { hit: Hit; entities: Set<EntityNumber>; relative: Hit | undefined }>();
    for (const hit of this.#reading.hits) {
      const { use, target } = hit.candidate;
      if (use !== 'full' && use !== 'relative') continue;
      if (use === 'full' && !hasNeed(hit)) continue;
      const key = `${orderOf(hit)} ${hit.words}`;
      const span = spans.get(key) ?? { hit, entities: new Set(), relative: undefined };
      if (use === 'full') span.entities.add(target);
      else span.relative = hit;
      spans.set(key, span);
    }
    const found = [...spans.values()]
      .map(({ hit, entities, relative }): NameHit => {
        const [entity] = entities.size === 1 ? entities : [];
        const isOwn = entity !== undefined && entity !== relative?.candidate.target && this.#isTheirs(hit);
        return { ...hit, entity: isOwn ? entity : undefined, ...(relative ? { relative } : {}) };
      })
      .sort((a, b) => orderOf(a) - orderOf(b) || b.words - a.words);
    return leftmostLongest(found);
  }

  /** A full name that goes on, or names an institution, or lies in an address, is not the person. */
  #isTheirs(hit: Hit): boolean {
    const { block } = hit;
    const next = endOf(hit);
    const reading = this.#reading;
    if (isAddress(reading, hit)) return false;
    if (reading.join(block, next) === BY_SPACE && reading.form(block, next) & UPPER_FIRST) {
      const hash = reading.hash(block, next);
      if (SUFFIXES.has(hash) || INSTITUTIONS.has(hash)) return false;
    }
    // "Smith-Paul Whelan", "Paul Whelan-Smith"; "the Blinken-led talks" are fine.
    if (reading.join(block, hit.at) === BY_HYPHEN && reading.form(block, hit.at - 1) & UPPER_FIRST) return false;
    return !(reading.join(block, next) === BY_HYPHEN && reading.form(block, next) & UPPER_FIRST && !this.#hasShortAt(block, next));
  }

  #note(hit: NameHit): void {
    const { target = undefined, flags = 0 } = hit.relative?.candidate ?? {};
    const isGuard = (flags & SHARES_SURNAME) !== 0;
    const naming: Naming = {
      order: orderOf(hit),
      block: hit.block,
      entity: hit.entity,
      namesakeOf: isGuard ? target : undefined,
      gender: flags & (FEMALE | MALE),
    };
    if (hit.entity !== undefined && !this.#named.has(hit.entity)) this.#named.set(hit.entity, naming);
    if (hit.entity !== undefined || isGuard) this.#namings.push(naming);
  }

  #findShort(): ShortHit[] {
    const spans = new Map<string, { hit: Hit; entities: Set<EntityNumber> }>();
    const covered = new Set(this.full.flatMap((hit) => wordsOf(hit)));
    for (const hit of this.#reading.hits) {
      const { use, target, flags, lang } = hit.candidate;
      if (use !== 'short' || !this.#named.has(target) || covered.has(orderOf(hit))) continue;
      if (flags & OWN_LANGUAGE_ONLY && lang !== this.#reading.lang) continue;
      const key = `${orderOf(hit)} ${hit.words}`;
      const span = spans.get(key) ?? { hit, entities: new Set() };
      span.entities.add(target);
      spans.set(key, span);
    }
    const found: ShortHit[] = [];
    for (const { hit, entities } of spans.values()) {
      const standing = this.#standing(hit);
      if (standing === 'other')
        for (const entity of entities) this.#namings.push({ order: orderOf(hit), block: hit.block, entity: undefined, namesakeOf: entity, gender: 0 });
      const [entity] = entities;
      if (standing !== 'alone' || entities.size !== 1 || entity === undefined) continue;
      found.push({ ...hit, entity, namedIn: this.#named.get(entity)?.block ?? hit.block });
    }
    this.#namings.sort((a, b) => a.order - b.order);
    return leftmostLongest(found.sort((a, b) => orderOf(a) - orderOf(b) || b.words - a.words));
  }

  /** `alone`: the surname stands for its bearer; `other`: with somebody else's given name; `unclear`: neither. */
  #standing(hit: Hit): 'alone' | 'other' | 'unclear' {
    if (isAddress(this.#reading, hit)) return 'unclear';
    const before = this.#before(hit);
    if (before !== 'alone') return before;
    return this.#after(hit);
  }

  #before({ block, at }: Hit): 'alone' | 'other' | 'unclear' {
    const reading = this.#reading;
    const [join, form, hash] = [reading.join(block, at), reading.form(block, at - 1), reading.hash(block, at - 1)];
    if (join === BY_APOSTROPHE) return form & SINGLE || form & UPPER_FIRST ? 'unclear' : 'alone';
    if (join === BY_HYPHEN) return form & SMALL || this.#hasShortAt(block, at - 1) ? 'alone' : 'other';
    // "J. Whelan" is somebody's initial, "Mr. Whelan" is not; else the stop ends a sentence.
    if (join === BY_DOT && form & SINGLE && form & UPPER_FIRST && reading.join(block, at - 1) !== BY_APOSTROPHE) return 'other';
    if (join === BY_DOT && TITLES.has(hash)) return 'alone';
    if (join !== BY_SPACE) return this.#beginsSentenceAsWord(block, at) ? 'unclear' : 'alone';
    if (form & SMALL) return PARTICLES.has(hash) ? 'other' : 'alone';
    if (!(form & UPPER_FIRST)) return 'alone';
    if (TITLES.has(hash) || OPENERS.has(hash)) return 'alone';
    if (reading.isGivenName(block, at - 1)) return 'other';
    if (!reading.isTitleCase(block) && !this.#beginsSentence(block, at - 1)) return 'other';
    return reading.isOrdinaryWord(hash) ? 'alone' : 'unclear';
  }

  #after(hit: Hit): 'alone' | 'other' | 'unclear' {
    const reading = this.#reading;
    const { block } = hit;
    const next = endOf(hit);
    const [join, form, hash] = [reading.join(block, next), reading.form(block, next), reading.hash(block, next)];
    if (join === BY_HYPHEN) return form & SMALL || this.#hasShortAt(block, next) ? 'alone' : 'other';
    if (join !== BY_SPACE || !(form & UPPER_FIRST)) return 'alone';
    if (SUFFIXES.has(hash)) return 'other';
    if (INSTITUTIONS.has(hash)) return 'unclear';
    if (DAYS.has(hash) || OPENERS.has(hash) || reading.isTitleCase(block) || reading.isOrdinaryWord(hash)) return 'alone';
    return 'unclear';
  }

  /** A surname that is also a word ("Price", "May") where every word would have a capital. */
  #beginsSentenceAsWord(block: number, at: number): boolean {
    return this.#beginsSentence(block, at) && this.#reading.isOrdinaryWord(this.#reading.hash(block, at));
  }

  #beginsSentence(block: number, at: number): boolean {
    const join = this.#reading.join(block, at);
    return at === 0 || (join !== BY_SPACE && join !== BY_HYPHEN && join !== BY_APOSTROPHE);
  }

  #hasShortAt(block: number, at: number): boolean {
    return this.#reading.hits.some(
      (hit) =>
        hit.block === block &&
        hit.at <= at &&
        at < endOf(hit) &&
        (hit.candidate.use === 'short' || hit.candidate.use === 'full') &&
        (hit.candidate.use === 'full' || this.#named.size === 0 || this.#named.has(hit.candidate.target)),
    );
  }

  /**
   * Where others bear the surname, it belongs to the one named last before it; before any of them is named, to the
   * one named first. A block that names two of them leaves it open. "Mr" and "Mrs" leave out relatives who are not.
   */
  #isNearest({ entity, block, at }: ShortHit): boolean {
    const bearers = this.#bearers(entity, block, at);
    if (bearers.every((naming) => naming.entity === entity)) return true;
    const order = orderOf({ block, at });
    const nearest = bearers.findLast((naming) => naming.order < order) ?? bearers[0];
    return nearest?.entity === entity && bearers.every((naming) => naming.block !== nearest.block || naming.entity === entity);
  }

  #bearers(entity: EntityNumber, block: number, at: number): Naming[] {
    const title = this.#reading.hash(block, at - 1);
    const excluded = MR.has(title) ? FEMALE : MRS.has(title) ? MALE : 0;
    return this.#namings.filter((naming) => naming.entity === entity || (naming.namesakeOf === entity && (naming.gender & excluded) === 0));
  }
}

/** "@navalny", "#FreeNavalny", "navalny.com". */
function isAddress(reading: Reading, hit: Hit): boolean {
  const before = reading.charBefore(hit.block, hit.at);
  if (before === '@' || before === '#' || before === '/' || before === '_') return before !== '/' || isInPath(reading, hit);
  const next = endOf(hit);
  return reading.join(hit.block, next) === BY_DOT && !(reading.form(hit.block, next) & CAPITAL) && reading.charBefore(hit.block, next) === '.';
}

/** A slash between words ("Griner/Bout") is not an address; one inside "example.com/bout" is. */
function isInPath(reading: Reading, { block, at }: Hit): boolean {
  const text = reading.texts[block] ?? '';
  const start = reading.placeOf({ block, at, words: 1 } as Hit).start;
  return /\S*\.[a-z]{2,}\/\S*$/i.test(text.slice(Math.max(0, start - 60), start));
}

function wordsOf(hit: Hit): number[] {
  return Array.from({ length: hit.words }, (_, word) => orderOf({ block: hit.block, at: hit.at + word }));
}

/** Of overlapping hits the one that begins first, of those the longest. `hits` are in that order. */
function leftmostLongest<T extends Hit>(hits: readonly T[]): T[] {
  const kept: T[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || last.block !== hit.block || endOf(last) <= hit.at) kept.push(hit);
  }
  return kept;
}
