/** Every phrase to look for, with what finding it means. */

import { COUNTRIES, countryPhrases } from '../countries/index.ts';
import { earliestDay, latestDay } from '../dates.ts';
import {
  type Demand,
  type Gender,
  type Lexicon,
  type LexiconEntity,
  type LexiconPhrase,
  type LexiconRole,
  type Need,
  type OfficeSort,
  SPHERES,
} from '../lexicon.ts';
import type { EntityNumber } from '../records.ts';
import { type Dataset, type Detainee, type Person, type Role, standsAlone, type Topic } from '../schema/index.ts';
import { commonness, demandOf, sharedNames } from './demand.ts';
import type { Numbers } from './index.ts';
import { isLatin, scriptOf } from './scripts.ts';
import { shortForms } from './short-forms.ts';
import { SPHERE_WORDS } from './spheres.ts';

/** Collects phrases; the same need is kept once. */
class Phrases {
  readonly phrases: LexiconPhrase[] = [];
  readonly needs: Need[] = [];
  #needs = new Map<string, number>();
  #cues = new Map<string, number>();
  readonly #entity: Numbers['entity'];

  constructor(entity: Numbers['entity']) {
    this.#entity = entity;
  }

  get cueCount(): number {
    return this.#cues.size;
  }

  add(phrase: Omit<LexiconPhrase, 'need'>, needs?: readonly string[]): void {
    this.phrases.push({ ...phrase, need: needs ? this.#need(needs) : 0 });
  }

  #need(words: readonly string[]): number {
    const key = JSON.stringify(words);
    const known = this.#needs.get(key);
    if (known !== undefined) return known;
    const topics = words.filter((word) => word.startsWith('topic:')).flatMap((word) => this.#entity.get(word.slice(6)) ?? []);
    const cues = words.filter((word) => !word.startsWith('topic:')).map((word) => this.#cue(word));
    const number = this.needs.push({ cues, topics });
    this.#needs.set(key, number);
    return number;
  }

  #cue(word: string): number {
    const known = this.#cues.get(word);
    if (known !== undefined) return known;
    const cue = this.#cues.size;
    this.#cues.set(word, cue);
    this.phrases.push({ text: word, lang: 'und', use: 'cue', target: cue, letters: 'any', need: 0 });
    return cue;
  }
}

/** @param detainees, people, topics - in the order of their numbers */
export function compileLexicon(
  dataset: Dataset,
  detainees: readonly Detainee[],
  people: readonly Person[],
  topics: readonly Topic[],
  numbers: Numbers,
): Lexicon {
  const found = new Phrases(numbers.entity);
  const numberOf = (id: string): number => numbers.entity.get(id) ?? -1;
  for (const human of [...detainees, ...people]) addNames(found, human, numberOf(human.id));
  for (const detainee of detainees) addRelatives(found, detainee, numberOf(detainee.id));
  for (const topic of topics) addTopic(found, topic, numberOf(topic.id));
  for (const text of [...dataset.givenNames].sort()) found.add({ text, lang: 'und', use: 'given', target: 0, letters: 'exact' });
  const roles = [...dataset.roles].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [number, role] of roles.entries()) addRole(found, role, number);
  addContext(found);
  const related = relations(dataset, numbers.entity);
  const common = commonness([...detainees, ...people]);
  const shared = sharedNames([...detainees, ...people]);
  return {
    entities: [
      ...[...detainees, ...people].map((human) =>
        humanEntity(human, demandOf(human, common(human), shared.has(human.name)), related.get(numberOf(human.id)) ?? []),
      ),
      ...topics.map(({ kind, parent }) => ({
        kind,
        demand: 'none' as const,
        countries: [],
        related: [],
        tier: 0,
        ...(parent ? { parent: numberOf(parent) } : {}),
      })),
    ],
    phrases: found.phrases,
    needs: found.needs,
    cueCount: found.cueCount,
    roles: roles.map((role) => lexiconRole(role, numberOf)),
  };
}

/** Words for countries and spheres: evidence, not marks. */
function addContext(found: Phrases): void {
  for (const [target, code] of COUNTRIES.entries())
    for (const { text, lang } of countryPhrases(code)) found.add({ text, lang, use: 'country', target, letters: 'exact' });
  for (const [target, sphere] of SPHERES.entries())
    for (const [lang, words] of Object.entries(SPHERE_WORDS[sphere]))
      for (const text of words.split('|')) found.add({ text, lang, use: 'sphere', target, letters: 'any' });
}

function humanEntity(human: Detainee | Person, demand: Demand, related: readonly EntityNumber[]): LexiconEntity {
  const isDetainee = 'detentions' in human;
  const codes = isDetainee ? [...human.citizenships, ...human.detentions.map(({ heldBy }) => heldBy)] : human.country ? [human.country] : [];
  const countries = [...new Set(codes.map((code) => COUNTRIES.indexOf(code)).filter((number) => number >= 0))];
  const given = isDetainee && human.family !== undefined && human.name.endsWith(` ${human.family}`) ? human.name.split(' ')[0] : undefined;
  return {
    kind: isDetainee ? 'detainee' : 'person',
    demand,
    countries,
    related,
    tier: isDetainee ? 0 : (human.tier ?? 0),
    ...(human.gender ? { gender: human.gender } : {}),
    ...(human.born ? { born: human.born } : {}),
    ...(given ? { given } : {}),
  };
}

/** So many others at the most: those one shares the most events with. */
const MOST_RELATED = 24;

/** Who shares events with whom, most events first. Groups of dozens say little: an event of more than 20 people counts for none. */
function relations({ events }: Dataset, entity: Numbers['entity']): Map<EntityNumber, EntityNumber[]> {
  const counts = new Map<EntityNumber, Map<EntityNumber, number>>();
  for (const event of events) {
    if (event.unverified || event.people.length > 20) continue;
    const all = event.people.flatMap((id) => entity.get(id) ?? []);
    for (const one of all)
      for (const other of all) {
        if (one === other) continue;
        const of = counts.get(one) ?? new Map<EntityNumber, number>();
        counts.set(one, of.set(other, (of.get(other) ?? 0) + 1));
      }
  }
  const top = (of: Map<EntityNumber, number>) => [...of].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_RELATED);
  return new Map([...counts].map(([one, of]) => [one, top(of).map(([other]) => other)]));
}

/** Aliases of these kinds are a part of the name, and need the whole in the article. */
const PARTS: ReadonlySet<string> = new Set(['short', 'initials', 'nickname']);

function addNames(found: Phrases, human: Detainee | Person, target: number): void {
  const others = languagesOf(human);
  // Other languages inflect the name they know: the record's own, and their own spelling of it.
  const inflectIn = (lang: string) => (lang === 'en' ? others : [...others, ...ALWAYS_INFLECTED].filter((other) => other === lang));
  const add = (text: string, lang: string, use: 'full' | 'short', needs: readonly string[] | undefined, more: Partial<LexiconPhrase> = {}) =>
    found.add({ text, lang, use, target, letters: 'exact', ...(human.gender ? { gender: human.gender } : {}), ...more }, needs);
  for (const text of withInitials(human.name)) add(text, 'en', /\s/.test(text.trim()) ? 'full' : 'short', human.needs, { inflectIn: inflectIn('en') });
  for (const alias of human.aliases) {
    if (alias.checked === false) continue;
    const isPart = PARTS.has(alias.kind);
    const more = alias.lang === 'en' ? {} : { inflectIn: inflectIn(alias.lang) };
    add(alias.text, alias.lang, standsAlone(alias) && !isPart ? 'full' : 'short', isPart ? alias.needs : needsOf(human, alias), {
      ...more,
      ...(isPart && (alias.alone || (human.familyAlone && alias.kind === 'short')) ? { alone: true } : {}),
    });
  }
  for (const { text, lang, ownLanguageOnly } of shortForms(human)) {
    const more = { ...(ownLanguageOnly ? { ownLanguageOnly } : {}), ...(human.familyAlone ? { alone: true as const } : {}) };
    add(text, lang, 'short', undefined, { ...more, inflectIn: text === human.family ? inflectIn('en') : inflectIn(lang).filter((other) => other === lang) });
  }
}

/**
 * What many bear, many bear in another spelling too: it asks for the words of the record where some of them are in its
 * script. The record's Latin words are English ones, which papers in other languages do not print.
 */
function needsOf({ needs = [] }: Detainee | Person, { text, lang, needs: own }: Person['aliases'][number]): readonly string[] | undefined {
  if (own) return own;
  const isAsked = isLatin(text) ? lang === 'en' : needs.some((word) => scriptOf(word) === scriptOf(text));
  return isAsked && needs.length > 0 ? needs : undefined;
}

/** "J. P. Example" is in many papers "JP Example". */
function withInitials(name: string): string[] {
  const [initials = ''] = /^(?:\p{Lu}\.\s?){2,}/u.exec(name) ?? [];
  return initials ? [name, `${initials.replace(/[.\s]/g, '')} ${name.slice(initials.length)}`] : [name];
}

/** Inflects its own spellings of everybody, and no others but of the best known. */
const ALWAYS_INFLECTED = ['hu'];

/** In which other languages a name is inflected: the German and the Polish press do so with foreign names. */
function languagesOf(human: Detainee | Person): readonly string[] {
  if (human.familyAlone) return ['de', 'pl', 'hu'];
  if ('detentions' in human || human.tier === 1) return ['de', 'pl'];
  // The papers of their own country write of people whom no others know.
  if (human.country === 'PL') return human.tier === 2 ? ['de', 'pl'] : ['pl'];
  return human.tier === 2 || GERMAN.has(human.country ?? '') ? ['de'] : [];
}

const GERMAN: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

function addRelatives(found: Phrases, { relatives = [] }: Detainee, target: number): void {
  for (const { name, aliases = [], relation, sharesSurname } of relatives) {
    const gender: Gender | undefined = FEMALE.test(relation) ? 'female' : MALE.test(relation) ? 'male' : undefined;
    for (const text of [name, ...aliases])
      found.add({ text, lang: 'en', use: 'relative', target, letters: 'exact', ...(sharesSurname ? { sharesSurname } : {}), ...(gender ? { gender } : {}) });
  }
}

const FEMALE = /\b(wife|mother|sister|daughter|aunt|great-aunt|niece|fiancée|girlfriend|grandmother|stepmother)\b/;
const MALE = /\b(husband|father|brother|son|uncle|nephew|fiancé|boyfriend|grandfather|stepfather)\b/;

function addTopic(found: Phrases, topic: Topic, target: number): void {
  for (const { lang, texts, case: letters, needs, not = [], holdsName, checked } of topic.phrases) {
    if (checked === false) continue;
    for (const text of texts) found.add({ text, lang, use: 'topic', target, letters, ...(holdsName ? { holdsName } : {}) }, needs);
    for (const text of not) found.add({ text, lang, use: 'exclusion', target, letters: 'any' });
  }
}

function addRole(found: Phrases, role: Role, target: number): void {
  for (const { lang, texts, checked } of role.phrases) {
    if (checked === false) continue;
    for (const text of texts)
      for (const form of lang === 'en' ? shortened(text) : [text]) found.add({ text: form, lang, use: 'role', target, letters: 'exact' });
  }
}

/** "Estonia's prime minister" is in headlines as "Estonia's PM". */
const shortened = (text: string): string[] => [text, ...(/prime minister$/i.test(text) ? [text.replace(/prime minister$/i, 'PM')] : [])];

/** Offices that countries have alike, by what stands in their names. The American and the British ones have names of their own. */
const SORTS: readonly [sort: OfficeSort, office: RegExp][] = [
  ['foreign', /^(US Secretary of State|.*Foreign Secretary|(?!.*deputy).*Foreign Minister.*|(External|Minister of Foreign) Affairs.*)$/i],
  ['defence', /^(US Secretary of Defen[cs]e|.*Defen[cs]e Secretary|.*Defen[cs]e Minister.*|Minister of (Defen[cs]e|the Armed Forces).*)$/i],
  ['president', /^(President of (?!.*Assembly).*|US President|.* President)$/i],
  ['vice', /^Vice President of .*$/i],
  ['premier', /^((Prime Minister|Premier|Chancellor) of .*|.* Prime Minister)$/i],
  ['opposition', /^.*Leader of the Opposition$/i],
];

/** A term counts from the last day it may have begun to the first it may have ended; in between nobody is linked. */
function lexiconRole({ office, of, loose, asOf, holders }: Role, numberOf: (id: string) => number): LexiconRole {
  const sort = SORTS.find(([, pattern]) => pattern.test(office))?.[0];
  const country = COUNTRIES.indexOf(of);
  return {
    office,
    loose: loose ?? false,
    ...(sort === undefined || country < 0 ? {} : { sort, country }),
    asOf: latestDay(asOf),
    terms: holders
      .filter(({ sure }) => sure !== false)
      .map(({ person, from, to }) => ({ entity: numberOf(person), from: latestDay(from), to: to ? earliestDay(to) : latestDay(asOf) })),
  };
}
