/** Which short forms stand for whom: surnames and the like, by the full names in the article and what is around them. */
import type { EntityNumber } from '../dataset/records.ts';
import { Context } from './context.ts';
import type { NameHit } from './full-names.ts';
import { ALONE, contradicts, FEMALE, isOfOtherLanguage, MALE, SHARES_SURNAME, type Shape } from './gazetteer.ts';
import { firstInitial, genderBefore } from './honorifics.ts';
import type { HeadOfSurname } from './known.ts';
import type { Hit, Reading } from './reading.ts';
import type { ShortForm } from './scan.ts';
import { byPlace, countBefore, endOf, inOrder, leftmostLongest, longestFirst, someOverlapping } from './spans.ts';
import { type IsKnown, isInPlace, standingOf } from './surroundings.ts';
import type { TitledHit } from './titled.ts';
import { BY_HYPHEN, SINGLE, UPPER_FIRST } from './tokens.ts';
import { AND } from './words.ts';

/** Why a short form is its bearer's. */
export type ShortWhy =
  /** The full name stands in this text. */
  | { readonly rule: 'short'; readonly namedIn: number }
  /** The surname belongs to one person in the news. */
  | { readonly rule: 'alone' }
  /** The article names an office that was theirs on the story's day. */
  | { readonly rule: 'office'; readonly role: number };

export interface ShortHit extends Hit {
  readonly entity: EntityNumber;
  readonly why: ShortWhy;
}

/** Why a short form may stand for somebody, and the form as it is theirs. */
type Candidate = Pick<ShortHit, 'why' | 'shape'>;

/** Somebody named in full: one of ours, a relative, or an unknown person with a known surname. */
interface Naming {
  /** Where it is read; see `placeAsRead`. */
  readonly at: number;
  readonly text: number;
  /** The first letter of the name. */
  readonly initial?: string;
  /** Who it is, where it is one of ours. */
  readonly entity: EntityNumber | undefined;
  /** Whose surname it shares without being them. */
  readonly namesakeOf: EntityNumber | undefined;
  /** Of a namesake, where the relation tells: `FEMALE`, `MALE` or 0. */
  readonly gender: number;
}

/** Those who bear one surname, in reading order, with the texts that name the one who is asked for, and those that name another. */
interface Bearers {
  readonly namings: readonly Naming[];
  readonly ownTexts: ReadonlySet<number>;
  readonly sharedTexts: ReadonlySet<number>;
}

/** Who holds an office that the article names, on the story's day. */
export type Holders = ReadonlyMap<EntityNumber, number>;

/** Finds short forms in one article. */
export class Names {
  readonly full: readonly NameHit[];
  readonly short: readonly ShortHit[];
  readonly #reading: Reading;
  readonly #context: Context;
  readonly #namings: Naming[] = [];
  readonly #named = new Map<EntityNumber, Naming>();
  readonly #bearers = new Map<number, Bearers>();
  /** Whether surnames are those of countries, by their hashes. */
  readonly #countries = new Map<number, boolean>();
  /** Where each of ours is named. */
  readonly #own = new Map<EntityNumber, readonly Naming[]>();
  readonly #headOf: HeadOfSurname;
  /** By their first word. */
  readonly #titled: ReadonlyMap<number, TitledHit>;

  /**
   * @param offices - Who holds an office that the article names
   * @param titled - Surnames behind a title that says whose they are
   * @param headOf - Who of a surname heads a country on the story's day
   */
  constructor(reading: Reading, full: readonly NameHit[], offices: Holders, titled: readonly TitledHit[], headOf: HeadOfSurname) {
    this.#reading = reading;
    this.#headOf = headOf;
    this.#context = new Context(reading);
    this.full = full;
    for (const hit of full) this.#note(hit);
    for (const { at, text, entity } of titled) this.#namings.push({ at, text, entity, namesakeOf: undefined, gender: 0 });
    inOrder(this.#namings, byPlace);
    this.#titled = new Map(titled.map((hit) => [hit.at, hit]));
    this.short = this.#findShort(new Map([...titled.map(({ entity, role }) => [entity, role] as const), ...offices])).filter((hit) => this.#isNearest(hit));
  }

  /** Whether the article names the entity in full. */
  isNamed(entity: EntityNumber): boolean {
    return this.#named.has(entity);
  }

  #note(hit: NameHit): void {
    const guard = hit.relative && hit.relative.shape.flags & SHARES_SURNAME ? hit.relative : undefined;
    const naming: Naming = {
      at: placeAsRead(this.#reading, hit),
      text: hit.text,
      initial: this.#reading.word(hit.text, hit.at).charAt(0),
      entity: hit.entity,
      namesakeOf: guard?.target,
      gender: guard ? guard.shape.flags & (FEMALE | MALE) : 0,
    };
    if (hit.entity !== undefined && !this.#named.has(hit.entity)) this.#named.set(hit.entity, naming);
    if (hit.entity !== undefined || guard) this.#namings.push(naming);
  }

  #findShort(offices: Holders): ShortHit[] {
    const found: ShortHit[] = [];
    const isKnown: IsKnown = (at) => isKnownName(this.#reading, at, (entity) => this.#named.size === 0 || this.#named.has(entity));
    for (const { hit, entities } of this.#shortSpans(offices)) {
      const standing = this.#hasOwnInitial(hit, entities) ? 'alone' : standingOf(this.#reading, hit, isKnown);
      if (standing === 'other' && this.#isNameBefore(hit))
        for (const [entity] of entities) this.#namings.push({ at: hit.at, text: hit.text, entity: undefined, namesakeOf: entity, gender: 0 });
      const bearer = standing === 'alone' ? this.#bearerOf(hit, entities) : undefined;
      if (bearer) found.push({ ...hit, ...bearer });
    }
    inOrder(this.#namings, byPlace);
    return leftmostLongest(inOrder(found, longestFirst), (hit) => hit);
  }

  /** Whether the initials before a surname begin with that of its bearer, as the article names them: "A. Example". */
  #hasOwnInitial({ text, at }: Hit, entities: ReadonlyMap<EntityNumber, unknown>): boolean {
    const first = firstInitial(this.#reading, at);
    const initial = first < at ? this.#reading.word(text, first) : '';
    return initial !== '' && [...entities.keys()].every((entity) => this.#named.get(entity)?.initial === initial);
  }

  /**
   * The one a surname stands for. Where several of ours are named who bear it, the one whom it means in the news
   * ("Donald Trump came with Melania Trump. Trump said"), unless another was named just before it; where it means none of
   * them, the only one who was named before it; else nobody.
   */
  #bearerOf({ text, at }: Hit, entities: ReadonlyMap<EntityNumber, Candidate>): ({ entity: EntityNumber } & Candidate) | undefined {
    const all = [...entities].map(([entity, candidate]) => ({ entity, ...candidate }));
    if (all.length < 2) return all[0];
    const [known, second] = all.filter(({ shape }) => shape.flags & ALONE);
    if (second) return undefined;
    if (!known) {
      const [named, other] = all.filter(({ entity }) => countBefore(this.#namingsOf(entity), at) > 0);
      return other ? undefined : named;
    }
    const [last] = all.map(({ entity }) => this.#lastNaming(entity, text, at)).sort((a, b) => (b?.at ?? -1) - (a?.at ?? -1));
    return last === undefined || last.entity === known.entity ? known : undefined;
  }

  /** Where a text names one of ours last before a word. */
  #lastNaming(entity: EntityNumber, text: number, at: number): Naming | undefined {
    const own = this.#namingsOf(entity);
    const last = own[countBefore(own, at) - 1];
    return last?.text === text ? last : undefined;
  }

  /** Where one of ours is named, in reading order. */
  #namingsOf(entity: EntityNumber): readonly Naming[] {
    const own = this.#own.get(entity) ?? this.#namings.filter((naming) => naming.entity === entity);
    this.#own.set(entity, own);
    return own;
  }

  /** Whether what stands before a surname is a first name or an initial, and not just a capital ("Courtesy Whelan family"). */
  #isNameBefore({ text, at }: Hit): boolean {
    const form = this.#reading.form(at - 1);
    return (form & SINGLE && form & UPPER_FIRST) !== 0 || this.#reading.join(at) === BY_HYPHEN || this.#reading.isGivenName(text, at - 1);
  }

  /** Short forms with those they may stand for: all who are named in full, and whom the words mean without. */
  #shortSpans(offices: Holders): { hit: Hit; entities: Map<EntityNumber, Candidate> }[] {
    const spans: { hit: Hit; entities: Map<EntityNumber, Candidate> }[] = [];
    let next = 0;
    for (const short of this.#reading.found.shorts) {
      const { text, at, words } = short;
      while (next < this.full.length && endOf(this.full[next] as Hit) <= at) next++;
      if ((this.full[next]?.at ?? Number.POSITIVE_INFINITY) <= at) continue;
      const entities = this.#candidatesOf(short, offices);
      const [first] = entities;
      if (first) spans.push({ hit: { text, at, words, target: first[0], shape: first[1].shape }, entities });
    }
    return spans;
  }

  #candidatesOf(short: ShortForm, offices: Holders): Map<EntityNumber, Candidate> {
    const { gazetteer, lang } = this.#reading;
    const { text, at, words, from, to } = short;
    const entities = new Map<EntityNumber, Candidate>();
    const titled = this.#titled.get(at)?.entity;
    const told = genderBefore(this.#reading, at);
    for (let candidate = from; candidate < to; candidate++) {
      const shape = gazetteer.shapeOf(candidate);
      const target = gazetteer.target[candidate] as number;
      if ((titled ?? target) !== target || shape.use !== 'short') continue;
      if (isOfOtherLanguage(shape, lang) || contradicts(gazetteer.genderOf(target), told)) continue;
      const why = this.#whyShort(target, shape, at, offices);
      if (!why || (words === 1 && titled === undefined && this.#isCountry(text, at))) continue;
      if (why.rule === 'short' && this.#isOutranked(target, text, this.#headOf(short), told)) continue;
      entities.set(target, { why, shape });
    }
    return entities;
  }

  /**
   * "Bush" of 2004, where another paragraph names Jeb Bush: papers may mean the president without having named him in
   * full. A detainee is what the story is about.
   */
  #isOutranked(entity: EntityNumber, text: number, head: EntityNumber | undefined, told: number): boolean {
    if (head === undefined || head === entity || this.#named.has(head)) return false;
    const { gazetteer } = this.#reading;
    if (gazetteer.kindOf(entity) === 'detainee' || contradicts(gazetteer.genderOf(head), told)) return false;
    if (this.#namings.some((naming) => naming.entity === entity && naming.text === text)) return false;
    return gazetteer.countriesOf(head).some((country) => gazetteer.countriesOf(entity).includes(country));
  }

  /**
   * Whether a surname is the name of a country that the article speaks of: by other words too ("Jordanian"), or as of a
   * place ("in Jordan").
   */
  #isCountry(text: number, at: number): boolean {
    const { hash, count } = this.#reading.tokens;
    const word = hash[at] as number;
    const known = this.#countries.get(word);
    if (known !== undefined) return known;
    const country = this.#reading.countryAt(text, at);
    const places: number[] = [];
    if (country !== undefined) for (let other = 0; other < count; other++) if (hash[other] === word) places.push(other);
    const is = country !== undefined && (this.#reading.countryCount(country) > places.length || places.some((place) => isInPlace(this.#reading, place)));
    this.#countries.set(word, is);
    return is;
  }

  /** Why a short form may stand for somebody. */
  #whyShort(entity: EntityNumber, { flags }: Shape, at: number, offices: Holders): ShortWhy | undefined {
    const named = this.#named.get(entity);
    if (named) return { rule: 'short', namedIn: named.text };
    const role = offices.get(entity);
    if (role !== undefined) return { rule: 'office', role };
    // "Trump cards" on a page about games, where trumps are spoken of too.
    if (!(flags & ALONE) || this.#reading.isOrdinaryWord(this.#reading.hash(at))) return undefined;
    return this.#context.countries(entity) > 0 || this.#context.sphere(entity) ? { rule: 'alone' } : undefined;
  }

  /**
   * Where others bear the surname, it belongs to the one named last before it; before any of them is named, to the
   * one named first. A text that names two of them leaves it open, unless in the news the surname belongs to one of
   * them ("Donald Trump came with Melania Trump. Trump said"). "Mr" and "Mrs" leave out relatives who are not, and an
   * office ("President Trump") leaves out everybody else.
   */
  #isNearest(hit: ShortHit): boolean {
    const { entity, text, at, shape } = hit;
    if (this.#titled.has(at)) return true;
    const { namings, ownTexts, sharedTexts } = this.#bearersOf(entity, genderBefore(this.#reading, at));
    const nearest = namings[Math.max(0, countBefore(namings, at) - 1)];
    if (nearest === undefined) return true;
    if (!sharedTexts.has(nearest.text)) return nearest.entity === entity;
    if (nearest.text !== text && this.#named.has(entity) && this.#isBesideDetainee(hit)) return true;
    if (!(shape.flags & ALONE) || !ownTexts.has(nearest.text)) return false;
    return nearest.text !== text || nearest.entity === entity;
  }

  /** "Griner and Bout", "the Griner and Whelan cases": two detainees, and not the wife of one of them. */
  #isBesideDetainee({ entity, text, at, words }: ShortHit): boolean {
    const reading = this.#reading;
    if (reading.gazetteer.kindOf(entity) !== 'detainee') return false;
    const isOther = (other: EntityNumber | undefined) =>
      other !== undefined && other !== entity && this.#named.has(other) && reading.gazetteer.kindOf(other) === 'detainee';
    const isOtherAt = (place: number) =>
      reading.textOf(place) === text && (someOverlapping(this.full, place, place + 1, (hit) => isOther(hit.entity)) || isShortForm(reading, place, isOther));
    return (AND.has(reading.hash(at - 1)) && isOtherAt(at - 2)) || (AND.has(reading.hash(at + words)) && isOtherAt(at + words + 1));
  }

  /** Who bears the surname of `entity`, without those whom a title leaves out, and the texts that name somebody else of them. */
  #bearersOf(entity: EntityNumber, told: number): Bearers {
    const key = entity * 64 + told;
    const known = this.#bearers.get(key);
    if (known) return known;
    const namings = this.#namings.filter((naming) => naming.entity === entity || (naming.namesakeOf === entity && !contradicts(naming.gender, told)));
    const textsOf = (isOwn: boolean) => new Set(namings.filter((naming) => (naming.entity === entity) === isOwn).map(({ text }) => text));
    const bearers = { namings, ownTexts: textsOf(true), sharedTexts: textsOf(false) };
    this.#bearers.set(key, bearers);
    return bearers;
  }
}

/** A title comes after the text in `Reading`, and is read before it. */
const placeAsRead = (reading: Reading, { text, at }: Hit): number => (reading.isContext(text) ? at - reading.tokens.count : at);

/** Whether a full name, or a surname of somebody who may be meant, covers a word. */
export function isKnownName(reading: Reading, at: number, mayBe: (entity: EntityNumber) => boolean): boolean {
  return someOverlapping(reading.found.names, at, at + 1, ({ shape }) => shape.use === 'full') || isShortForm(reading, at, mayBe);
}

/** Whether a surname of somebody who may be meant covers a word. */
const isShortForm = ({ gazetteer, found }: Reading, at: number, mayBe: (entity: EntityNumber) => boolean): boolean =>
  someOverlapping(found.shorts, at, at + 1, ({ from, to }) => gazetteer.target.subarray(from, to).some(mayBe));
