/** Every phrase to look for, with what finding it means. */

import { earliestDay, latestDay } from '../dates.ts';
import type { Lexicon, LexiconPhrase, LexiconRole, Need } from '../lexicon.ts';
import { type Dataset, type Detainee, type Person, type Role, standsAlone, type Topic } from '../schema/index.ts';
import type { Numbers } from './index.ts';
import { shortForms } from './short-forms.ts';

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
  for (const text of dataset.givenNames) found.add({ text, lang: 'und', use: 'given', target: 0, letters: 'exact' });
  const roles = [...dataset.roles].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [number, role] of roles.entries()) addRole(found, role, number);
  return {
    entities: [
      ...detainees.map(() => ({ kind: 'detainee' as const })),
      ...people.map(() => ({ kind: 'person' as const })),
      ...topics.map(({ kind, parent }) => ({ kind, ...(parent ? { parent: numberOf(parent) } : {}) })),
    ],
    phrases: found.phrases,
    needs: found.needs,
    cueCount: found.cueCount,
    roles: roles.map((role) => lexiconRole(role, numberOf)),
  };
}

function addNames(found: Phrases, human: Detainee | Person, target: number): void {
  const add = (text: string, lang: string, isAlone: boolean, needs: readonly string[] | undefined) =>
    found.add({ text, lang, use: isAlone ? 'full' : 'short', target, letters: 'exact' }, needs);
  add(human.name, 'en', /\s/.test(human.name.trim()), human.needs);
  for (const alias of human.aliases) if (alias.checked !== false) add(alias.text, alias.lang, standsAlone(alias), alias.needs);
  for (const { text, lang, ownLanguageOnly } of shortForms(human))
    found.add({ text, lang, use: 'short', target, letters: 'exact', ...(ownLanguageOnly ? { ownLanguageOnly } : {}) });
}

function addRelatives(found: Phrases, { relatives = [] }: Detainee, target: number): void {
  for (const { name, aliases = [], relation, sharesSurname } of relatives) {
    const gender = FEMALE.test(relation) ? ('female' as const) : MALE.test(relation) ? ('male' as const) : undefined;
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
    for (const text of texts) found.add({ text, lang, use: 'role', target, letters: 'exact' });
  }
}

/** A term counts from the last day it may have begun to the first it may have ended; in between nobody is linked. */
function lexiconRole({ office, loose, asOf, holders }: Role, numberOf: (id: string) => number): LexiconRole {
  return {
    office,
    loose: loose ?? false,
    asOf: latestDay(asOf),
    terms: holders
      .filter(({ sure }) => sure !== false)
      .map(({ person, from, to }) => ({ entity: numberOf(person), from: latestDay(from), to: to ? earliestDay(to) : latestDay(asOf) })),
  };
}
