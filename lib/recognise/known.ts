/**
 * "Blair sets a date": papers name those whom every reader knows by their surname alone, and everybody else in full first.
 * So a surname that stands alone all through a story belongs to whoever of that name is in office on its day.
 */
import { OFFICE_SORTS, type OfficeSort } from '../dataset/lexicon.ts';
import type { EntityNumber } from '../dataset/records.ts';
import type { Context } from './context.ts';
import { type Gazetteer, isOfOtherLanguage } from './gazetteer.ts';
import type { Holders } from './names.ts';
import type { Hit, Reading } from './reading.ts';
import { endOf } from './spans.ts';
import { beginsSentence, hasTitle, type IsKnown, isInPlace, standingOf } from './surroundings.ts';
import type { TitleHolders } from './titled.ts';
import { BY_SPACE, SMALL, UPPER_FIRST } from './tokens.ts';
import { ARTICLES, DAYS, GOVERNMENTS, NOT_THE_HOLDER, SURNAMES_AND_WORDS, TITLES_OF_HOLDERS } from './words.ts';

type Span = Reading['found']['shorts'][number];

/** Surnames that more of our people bear are common ones: "Brown", "Khan", "Lee". */
const MOST_BEARERS = 6;

/** Nobody outranks the holder of one of these, so no other bearer of the surname is meant. */
const HIGHEST: ReadonlySet<OfficeSort> = new Set(['president', 'premier']);

/**
 * Who of those in office is meant by a surname that stands alone. Their country and politics must be spoken of.
 *
 * @param holders - Who is in office on the story's day
 */
export function findKnown(reading: Reading, context: Context, holders: Holders, isKnown: IsKnown): Holders {
  const known = new Map<EntityNumber, number>();
  if (holders.size === 0) return known;
  for (const spans of bySurname(reading.found.shorts).values()) {
    const bearers = bearersOf(reading, spans[0] as Span);
    const [entity, second] = bearers.filter((bearer) => holders.has(bearer) && context.speaksOfCountry(bearer));
    if (entity === undefined || second !== undefined || bearers.length > MOST_BEARERS || !context.sphere(entity)) continue;
    const role = holders.get(entity) as number;
    if (isOutranked(reading.gazetteer, context, role, bearers) || !standsAlone(reading, spans, isKnown)) continue;
    known.set(entity, role);
  }
  return known;
}

/** Tells who of those who bear a surname heads a country on the story's day, by its first candidate; nobody where it is a common one. */
export type HeadOfSurname = (span: Pick<Span, 'from' | 'to'>) => EntityNumber | undefined;

export function headsOf(reading: Reading, holders: Holders): HeadOfSurname {
  const heads = new Map<number, EntityNumber | undefined>();
  return (span) => {
    if (heads.has(span.from)) return heads.get(span.from);
    const bearers = bearersOf(reading, span);
    const head = bearers.length > MOST_BEARERS ? undefined : bearers.find((bearer) => isHighest(reading.gazetteer, holders.get(bearer)));
    heads.set(span.from, head);
    return head;
  };
}

/** Whether a name belongs to somebody in office: behind their title, or where the article speaks of their country and of politics. */
export function officeHolders(reading: Reading, context: Context, holders: Holders, holdersBefore: TitleHolders): (entity: EntityNumber, hit: Hit) => boolean {
  return (entity, hit) =>
    holders.has(entity) && !isFormer(reading, hit) && (holdersBefore(hit.at)?.has(entity) || (context.speaksOfCountry(entity) && context.sphere(entity)));
}

/** So many words about a name may tell that the office is over: "former US President George Bush", "George Bush, the former president". */
const ABOUT = 3;

function isFormer(reading: Reading, { text, at, words }: Hit): boolean {
  for (let word = at - ABOUT; word < at + words + ABOUT; word++) if (NOT_THE_HOLDER.has(reading.hash(word)) && reading.textOf(word) === text) return true;
  return false;
}

/** Where each surname stands, by its first candidate. */
function bySurname(shorts: readonly Span[]): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  for (const span of shorts) {
    const spans = found.get(span.from);
    if (spans) spans.push(span);
    else found.set(span.from, [span]);
  }
  return found;
}

/** Of the people of the gazetteer, those who bear a surname. */
function bearersOf({ gazetteer, lang }: Reading, { from, to }: Pick<Span, 'from' | 'to'>): EntityNumber[] {
  const bearers = new Set<EntityNumber>();
  for (let candidate = from; candidate < to; candidate++) {
    const shape = gazetteer.shapeOf(candidate);
    if (shape.use === 'short' && !isOfOtherLanguage(shape, lang)) bearers.add(gazetteer.target[candidate] as EntityNumber);
  }
  return [...bearers];
}

const isHighest = (gazetteer: Gazetteer, role: number | undefined): boolean =>
  role !== undefined && HIGHEST.has(OFFICE_SORTS[gazetteer.role(role).sort] as OfficeSort);

/** "Clinton" in the years of Secretary Clinton may be a former president of the same country. */
function isOutranked(gazetteer: Gazetteer, context: Context, role: number, bearers: readonly EntityNumber[]): boolean {
  if (isHighest(gazetteer, role)) return false;
  return bearers.filter((bearer) => gazetteer.tierOf(bearer) === 1 && context.countries(bearer) > 0).length > 1;
}

/**
 * Whether a surname stands alone wherever it stands, never like a place, and somewhere must be one: see `isVouchedFor`.
 * Headlines whose words all have capitals tell nothing.
 */
function standsAlone(reading: Reading, spans: readonly Span[], isKnown: IsKnown): boolean {
  let isSurname = false;
  for (const { text, at, words, from } of spans) {
    const hit = { text, at, words, target: reading.gazetteer.target[from] as number, shape: reading.gazetteer.shapeOf(from) };
    const standing = standingOf(reading, hit, isKnown);
    if (standing === 'other' || isInPlace(reading, at) || isInName(reading, at) || hasOtherTitle(reading, hit)) return false;
    if (reading.isTitleCase(text)) continue;
    if (standing === 'unclear') return false;
    isSurname ||= isVouchedFor(reading, hit);
  }
  return isSurname;
}

/** "Pastor Blair", "Captain Blair": nobody calls the holder so. */
const hasOtherTitle = (reading: Reading, hit: Hit): boolean => hasTitle(reading, hit) && !TITLES_OF_HOLDERS.has(reading.hash(hit.at - 1));

/** "In The Hague", "saw The Queen": what stands behind an article with a capital is no surname. */
const isInName = (reading: Reading, at: number): boolean =>
  reading.join(at) === BY_SPACE && ARTICLES.has(reading.hash(at - 1)) && (reading.form(at - 1) & UPPER_FIRST) !== 0 && !beginsSentence(reading, at - 1);

/**
 * "Mr Blair", "the Blair government", "told Blair": what stands there can be nothing but a surname. In the last case it
 * must be no other word either, as "in May", "the Bishop" and whatever German writes with a capital may be.
 */
function isVouchedFor(reading: Reading, hit: Hit): boolean {
  const next = endOf(hit);
  if (hasTitle(reading, hit) || (reading.join(next) === BY_SPACE && GOVERNMENTS.has(reading.hash(next)))) return true;
  const before = reading.hash(hit.at - 1);
  if (reading.lang === 'de' || reading.join(hit.at) !== BY_SPACE || !(reading.form(hit.at - 1) & SMALL) || ARTICLES.has(before)) return false;
  const hash = reading.hash(hit.at);
  return !DAYS.has(hash) && !SURNAMES_AND_WORDS.has(hash) && !reading.isOrdinaryWord(hash) && !reading.isGivenName(hit.text, hit.at);
}
