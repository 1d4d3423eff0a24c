/** From the lexicon to the gazetteer. Runs when the extension is built. */
import { dayNumber } from '../dataset/dates.ts';
import { DEMANDS, type Gender, type Lexicon, type LexiconPhrase, OFFICE_SORTS } from '../dataset/lexicon.ts';
import { packSections } from '../dataset/sections.ts';
import {
  ALONE,
  BLOCKS_NAME,
  FEMALE,
  headPlace,
  isEnglishOnly,
  KEEPS_NAME,
  KINDS,
  LISTS_TOGETHER,
  lengthBit,
  MALE,
  MOST_WORDS,
  OWN_LANGUAGE_ONLY,
  SHARES_SURNAME,
  TAG_MASK,
  TOPIC_TERM,
  USES,
} from './gazetteer.ts';
import { bitsOf, checkWord, extendCheck, extendHash, hashWord, placeOf } from './hash.ts';
import { inflections } from './inflect/index.ts';
import { ALL_CAPS, joins, SINGLE, Tokens, UPPER_FIRST } from './tokens.ts';
import { PARTICLES } from './words.ts';

interface Pattern {
  readonly hash: number;
  readonly check: number;
  readonly head: number;
  /** Hash of the first two words, where there are two. */
  readonly pair?: number;
  readonly words: number;
  readonly candidates: { phrase: LexiconPhrase; capitals: number; abbreviations: number }[];
}

/**
 * Compile the lexicon. The same lexicon gives the same bytes.
 *
 * @returns the packed gazetteer, and the phrases that no text could match (no letters, more than 16 words,
 *   punctuation in the middle): the caller decides whether that is an error
 */
export function buildGazetteer(lexicon: Lexicon): { bytes: Uint8Array; unmatchable: LexiconPhrase[] } {
  const patterns = new Map<string, Pattern>();
  const unmatchable: LexiconPhrase[] = [];
  for (const phrase of lexicon.phrases) {
    if (!add(patterns, phrase, phrase.text)) unmatchable.push(phrase);
    else for (const { text, lang } of inflections(phrase)) add(patterns, lang === phrase.lang ? phrase : { ...phrase, lang, ownLanguageOnly: true }, text);
  }
  return {
    bytes: packSections({ ...packPatterns([...patterns.values()]), ...packEntities(lexicon), ...packNeeds(lexicon), ...packRoles(lexicon) }),
    unmatchable,
  };
}

function add(patterns: Map<string, Pattern>, phrase: LexiconPhrase, text: string): boolean {
  const tokens = new Tokens([text]);
  if (tokens.count === 0 || tokens.count > MOST_WORDS) return false;
  let [hash, check, capitals, abbreviations] = [0, 0, 0, 0];
  let pair: number | undefined;
  for (let index = 0; index < tokens.count; index++) {
    const form = tokens.form(index);
    if (index > 0 && !joins(tokens, index)) return false;
    hash = extendHash(hash, tokens.hash[index] ?? 0);
    if (index === 1) pair = hash;
    check = extendCheck(check, checkWord(text, tokens.start[index] ?? 0, tokens.end[index] ?? 0));
    // "US" is not "us", whatever the rule for the rest of the phrase.
    if (form & ALL_CAPS && !(form & SINGLE)) abbreviations |= 1 << index;
    if (form & UPPER_FIRST && (phrase.letters === 'exact' || form & SINGLE) && !(index > 0 && isParticleOf(phrase, tokens, index))) capitals |= 1 << index;
  }
  const key = `${hash} ${check}`;
  const pattern = patterns.get(key) ?? { hash, check, head: tokens.hash[0] ?? 0, words: tokens.count, candidates: [], ...(pair === undefined ? {} : { pair }) };
  const same = pattern.candidates.some(
    (known) =>
      // English is read in every story, another language only in its own.
      (known.phrase.lang === phrase.lang || (known.phrase.lang === 'en' && !(phrase.use === 'topic' && isEnglishOnly(text)))) &&
      known.phrase.use === phrase.use &&
      known.phrase.target === phrase.target &&
      known.phrase.need === phrase.need &&
      known.capitals === capitals &&
      known.abbreviations === abbreviations &&
      known.phrase.ownLanguageOnly === phrase.ownLanguageOnly,
  );
  if (!same) pattern.candidates.push({ phrase, capitals, abbreviations });
  patterns.set(key, pattern);
  return true;
}

function packPatterns(unsorted: readonly Pattern[]) {
  // Two to four patterns a bucket: more buckets were not faster.
  const bucketBits = Math.max(1, Math.ceil(Math.log2(unsorted.length / 4 + 1)));
  const patterns = [...unsorted].sort((a, b) => placeOf(a.hash, bucketBits) - placeOf(b.hash, bucketBits));
  const bucketSizes = new Array<number>(2 ** bucketBits).fill(0);
  for (const { hash } of patterns) bucketSizes[placeOf(hash, bucketBits)] = (bucketSizes[placeOf(hash, bucketBits)] ?? 0) + 1;

  const buckets = packLists(bucketSizes, 'bucket');
  const candidates = packLists(
    patterns.map((pattern) => pattern.candidates.length),
    'pattern',
  );
  const lookedFor = patterns.filter(isLookedFor);
  const pairs = packFilter(new Set(lookedFor.flatMap(({ pair }) => pair ?? [])));
  const all = patterns.flatMap((pattern) => pattern.candidates);
  const languages = [...new Set(all.map(({ phrase }) => phrase.lang))];
  const shapes = new Map<string, number>();
  const shape = Uint16Array.from(all, ({ phrase, capitals, abbreviations }) => {
    const key = [USES.indexOf(phrase.use), languages.indexOf(phrase.lang), phrase.need, flagsOf(phrase), capitals, abbreviations].join();
    const number = shapes.get(key) ?? shapes.size;
    shapes.set(key, number);
    return number;
  });
  if (shapes.size > 65_535) throw new Error('more shapes of phrases than two bytes can number; widen `shape` in lib/recognise/gazetteer.ts');
  return {
    slots: packSlots(lookedFor),
    pairs,
    heads: packHeads(lookedFor),
    bucketFirst: buckets.firsts,
    bucketBehind: buckets.behind,
    tag: Uint8Array.from(patterns, ({ hash }) => hash & TAG_MASK),
    check: Int32Array.from(patterns, ({ check }) => check),
    candidateFirst: candidates.firsts,
    candidateBehind: candidates.behind,
    target: Uint32Array.from(all, ({ phrase }) => phrase.target),
    shape,
    shapes: Uint16Array.from([...shapes.keys()].flatMap((key) => key.split(',').map(Number))),
    languages: new TextEncoder().encode(languages.join(' ')),
  };
}

/** Papers differ in whether they write "Abd El-Fattah" or "Abd el-Fattah", "Khaled Al Sabah" or "Khaled al Sabah". */
const isParticleOf = ({ use }: LexiconPhrase, tokens: Tokens, index: number): boolean =>
  (use === 'full' || use === 'short' || use === 'relative') && PARTICLES.has(tokens.hash[index] ?? 0);

/** Two bytes for each first word and case, at the least. */
function packHeads(patterns: readonly Pattern[]): Uint8Array {
  const headBits = bitsFor(countOf(patterns, ({ head }) => head) * 2);
  const heads = new Uint8Array(2 ** (headBits + 1));
  for (const pattern of patterns)
    for (const isCapital of mayBeginSmall(pattern) ? [true, false] : [true]) {
      const place = headPlace(pattern.head, isCapital, headBits);
      heads[place] = (heads[place] ?? 0) | lengthBit(pattern.words);
    }
  return heads;
}

/** A slot for two first words, or for eight pairs, at the least: see `slots` of the gazetteer. Fewer are full, more lie farther from the processor. */
function packSlots(patterns: readonly Pattern[]): Int32Array {
  const slotBits = bitsFor(Math.max(countOf(patterns, ({ head }) => head) / 2, countOf(patterns, ({ pair }) => pair) / 8));
  const slots = new Int32Array(2 ** (slotBits + 1));
  for (const { head, hash, pair } of patterns) {
    const slot = (extendHash(0, head) >>> (32 - slotBits)) << 1;
    if (pair === undefined) slots[slot] = (slots[slot] ?? 0) | bitsOf(hash);
    else slots[slot + 1] = (slots[slot + 1] ?? 0) | bitsOf(pair);
  }
  return slots;
}

/** A filter with eight bits for each hash, at the least: larger ones dismiss little more and are slower to read. */
function packFilter(hashes: ReadonlySet<number>): Int32Array {
  const filterBits = bitsFor(hashes.size / 4);
  const filter = new Int32Array(2 ** filterBits);
  for (const hash of hashes) {
    const group = hash >>> (32 - filterBits);
    filter[group] = (filter[group] ?? 0) | bitsOf(hash);
  }
  return filter;
}

const countOf = (patterns: readonly Pattern[], of: (pattern: Pattern) => number | undefined): number => new Set(patterns.map(of)).size;
const bitsFor = (places: number): number => Math.max(8, Math.ceil(Math.log2(places)));
const mayBeginSmall = ({ candidates }: Pattern): boolean => candidates.some(({ capitals, abbreviations }) => ((capitals | abbreviations) & 1) === 0);
/** First names alone are asked for by their place, and not looked for. */
const isLookedFor = ({ candidates }: Pattern): boolean => candidates.some(({ phrase }) => phrase.use !== 'given');

const flagsOf = (phrase: LexiconPhrase): number =>
  (phrase.holdsName === 'keep' ? KEEPS_NAME : 0) |
  (phrase.holdsName === 'block' ? BLOCKS_NAME : 0) |
  (phrase.ownLanguageOnly ? OWN_LANGUAGE_ONLY : 0) |
  (phrase.sharesSurname ? SHARES_SURNAME : 0) |
  (phrase.alone ? ALONE : 0) |
  // Of our own people the entity tells it.
  (phrase.use === 'relative' ? genderBit(phrase.gender) : 0);

const genderBit = (gender: Gender | undefined): number => (gender === 'female' ? FEMALE : gender === 'male' ? MALE : 0);

function packEntities({ entities }: Lexicon) {
  const countries = entities.map((entity) => entity.countries);
  const related = entities.map((entity) => entity.related);
  return {
    kinds: Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
    parents: Uint32Array.from(entities, ({ parent }) => (parent === undefined ? 0 : parent + 1)),
    demands: Uint8Array.from(entities, ({ demand }) => DEMANDS.indexOf(demand)),
    tiers: Uint8Array.from(entities, ({ tier }) => tier),
    genders: Uint8Array.from(entities, ({ gender }) => genderBit(gender)),
    born: Uint16Array.from(entities, ({ born }) => born ?? 0),
    given: Int32Array.from(entities, ({ given }) => (given === undefined ? 0 : hashWord(given))),
    countryFirst: starts(countries),
    countries: Uint8Array.from(countries.flat()),
    relatedFirst: starts(related),
    related: Uint32Array.from(related.flat()),
  };
}

function packNeeds({ needs }: Lexicon) {
  const terms = needs.map(({ cues, topics }) => [...cues, ...topics.map((topic) => TOPIC_TERM + topic)]);
  return { needFirst: starts(terms), needTerms: Uint32Array.from(terms.flat()) };
}

function packRoles({ roles }: Lexicon) {
  const terms = roles.map((role) => role.terms);
  return {
    roleFirst: starts(terms),
    roleAsOf: Int32Array.from(roles, ({ asOf }) => dayNumber(asOf)),
    roleLoose: Uint8Array.from(roles, ({ loose }) => (loose ? 1 : 0)),
    roleSort: Uint8Array.from(roles, ({ sort }) => (sort === undefined ? 0 : OFFICE_SORTS.indexOf(sort) + 1)),
    roleCountry: Uint8Array.from(roles, ({ country }) => (country === undefined ? 0 : country + 1)),
    termEntity: Uint32Array.from(terms.flat(), ({ entity }) => entity),
    termFrom: Int32Array.from(terms.flat(), ({ from }) => dayNumber(from)),
    termTo: Int32Array.from(terms.flat(), ({ to }) => dayNumber(to)),
  };
}

/** Where lists of these lengths begin and end: see `Lists`. */
function packLists(lengths: readonly number[], what: string): { firsts: Uint32Array; behind: Uint8Array } {
  const begins = starts(lengths.map((length) => ({ length })));
  const firsts = begins.filter((_, list) => list % LISTS_TOGETHER === 0);
  const behind = begins.map((begin, list) => begin - (firsts[Math.floor(list / LISTS_TOGETHER)] ?? 0));
  const large = behind.findIndex((far) => far > 255);
  if (large >= 0)
    throw new Error(
      `what is in ${LISTS_TOGETHER} lists, up to ${what} ${large}, is more than one byte can number; widen \`Lists\` in lib/recognise/gazetteer.ts`,
    );
  return { firsts, behind: Uint8Array.from(behind) };
}

/** Where each list begins when all are laid end to end; one more for where the last ends. */
function starts(lists: readonly { readonly length: number }[]): Uint32Array {
  const first = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    first[index + 1] = (first[index] ?? 0) + list.length;
  });
  return first;
}
