/** From the lexicon to the gazetteer. Runs when the extension is built. */
import { dayNumber } from '../dataset/dates.ts';
import type { Lexicon, LexiconPhrase } from '../dataset/lexicon.ts';
import { packSections } from '../dataset/sections.ts';
import { BLOCKS_NAME, FEMALE, KEEPS_NAME, KINDS, MALE, OWN_LANGUAGE_ONLY, SHARES_SURNAME, TOPIC_TERM, USES } from './gazetteer.ts';
import { extendCheck, extendHash, slotOf } from './hash.ts';
import { inflections } from './inflect/index.ts';
import { ALL_CAPS, joins, SINGLE, type Tokens, tokenise, UPPER_FIRST } from './tokens.ts';

/** More words than any name or phrase has; a mask of 16 bits says which have capitals. */
const MOST_WORDS = 16;

interface Pattern {
  readonly hash: number;
  readonly check: number;
  readonly head: number;
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
    else for (const form of inflections(phrase)) add(patterns, phrase, form);
  }
  return {
    bytes: packSections({ ...packPatterns([...patterns.values()]), ...packEntities(lexicon), ...packNeeds(lexicon), ...packRoles(lexicon) }),
    unmatchable,
  };
}

function add(patterns: Map<string, Pattern>, phrase: LexiconPhrase, text: string): boolean {
  const tokens = tokenise(text);
  if (tokens.count === 0 || tokens.count > MOST_WORDS || !isConnected(tokens)) return false;
  let [hash, check, capitals, abbreviations] = [0, 0, 0, 0];
  for (let index = 0; index < tokens.count; index++) {
    hash = extendHash(hash, tokens.hash[index] ?? 0);
    check = extendCheck(check, tokens.check[index] ?? 0);
    const form = tokens.form[index] ?? 0;
    // "US" is not "us", whatever the rule for the rest of the phrase.
    if (form & ALL_CAPS && !(form & SINGLE)) abbreviations |= 1 << index;
    if (form & UPPER_FIRST && (phrase.letters === 'exact' || form & SINGLE)) capitals |= 1 << index;
  }
  const key = `${hash} ${check}`;
  const pattern = patterns.get(key) ?? { hash, check, head: tokens.hash[0] ?? 0, words: tokens.count, candidates: [] };
  const same = pattern.candidates.some(
    (known) =>
      known.phrase.use === phrase.use &&
      known.phrase.target === phrase.target &&
      known.phrase.need === phrase.need &&
      known.capitals === capitals &&
      known.phrase.ownLanguageOnly === phrase.ownLanguageOnly,
  );
  if (!same) pattern.candidates.push({ phrase, capitals, abbreviations });
  patterns.set(key, pattern);
  return true;
}

function isConnected(tokens: Tokens): boolean {
  for (let index = 1; index < tokens.count; index++) if (!joins(tokens.join[index] ?? 0, tokens.form[index - 1] ?? 0)) return false;
  return true;
}

function packPatterns(patterns: readonly Pattern[]) {
  const candidates = patterns.flatMap((pattern) => pattern.candidates);
  const languages = [...new Set(candidates.map(({ phrase }) => phrase.lang))];
  const slots = table(patterns.map(({ hash }) => hash));
  const heads = new Map<number, number>();
  for (const { head, words } of patterns) heads.set(head === 0 ? 1 : head, Math.max(words, heads.get(head === 0 ? 1 : head) ?? 0));
  const headKeys = [...heads.keys()];
  const headSlots = table(headKeys);
  const first = new Uint32Array(patterns.length + 1);
  patterns.forEach((pattern, index) => {
    first[index + 1] = (first[index] ?? 0) + pattern.candidates.length;
  });
  return {
    heads: headSlots.map((index) => (index === 0 ? 0 : (headKeys[index - 1] ?? 0))),
    headWords: Uint8Array.from(headSlots, (index) => (index === 0 ? 0 : (heads.get(headKeys[index - 1] ?? 0) ?? 0))),
    slots,
    hash: Uint32Array.from(patterns, ({ hash }) => hash),
    check: Uint32Array.from(patterns, ({ check }) => check),
    first,
    use: Uint8Array.from(candidates, ({ phrase }) => USES.indexOf(phrase.use)),
    target: Uint32Array.from(candidates, ({ phrase }) => phrase.target),
    lang: Uint8Array.from(candidates, ({ phrase }) => languages.indexOf(phrase.lang)),
    need: Uint16Array.from(candidates, ({ phrase }) => phrase.need),
    flags: Uint8Array.from(candidates, ({ phrase }) => flagsOf(phrase)),
    capitals: Uint16Array.from(candidates, ({ capitals }) => capitals),
    abbreviations: Uint16Array.from(candidates, ({ abbreviations }) => abbreviations),
    languages: new TextEncoder().encode(languages.join(' ')),
  };
}

const flagsOf = (phrase: LexiconPhrase): number =>
  (phrase.holdsName === 'keep' ? KEEPS_NAME : 0) |
  (phrase.holdsName === 'block' ? BLOCKS_NAME : 0) |
  (phrase.ownLanguageOnly ? OWN_LANGUAGE_ONLY : 0) |
  (phrase.sharesSurname ? SHARES_SURNAME : 0) |
  (phrase.gender === 'female' ? FEMALE : phrase.gender === 'male' ? MALE : 0);

/** An open-addressing table at most half full: 1 + index of each key in the first free slot from its own. */
function table(keys: readonly number[]): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const slots = new Uint32Array(size);
  keys.forEach((key, index) => {
    let slot = slotOf(key, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return slots;
}

function packEntities({ entities }: Lexicon) {
  return {
    kinds: Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
    parents: Uint32Array.from(entities, ({ parent }) => (parent === undefined ? 0 : parent + 1)),
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
    termEntity: Uint32Array.from(terms.flat(), ({ entity }) => entity),
    termFrom: Int32Array.from(terms.flat(), ({ from }) => dayNumber(from)),
    termTo: Int32Array.from(terms.flat(), ({ to }) => dayNumber(to)),
  };
}

/** Where each list begins when all are laid end to end; one more for where the last ends. */
function starts(lists: readonly (readonly unknown[])[]): Uint32Array {
  const first = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    first[index + 1] = (first[index] ?? 0) + list.length;
  });
  return first;
}
