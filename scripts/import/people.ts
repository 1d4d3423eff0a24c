/** People and their offices. */
import type { Alias, Office, Person } from '../../lib/dataset/schema/index.ts';
import { familyOf } from './family.ts';
import { lean, type RawOffice, type RawPerson, slug, some } from './raw.ts';
import { needsOf } from './review/needs.ts';
import { MORE_ALIASES, NOT_A_NAME } from './review/people.ts';

/** Which collection a line of a raw record's sources stands for. */
const COLLECTIONS: readonly [part: string, collection: string][] = [
  ['every-politician-scrapers', 'collection:wikidata'],
  ['Wikidata', 'collection:wikidata'],
  ['NETransliteration', 'collection:wikidata'],
  ['everypolitician', 'collection:wikidata'],
  ['EveryPolitician', 'collection:wikidata'],
  ['Factbook', 'collection:factbook'],
  ['congress-legislators', 'collection:congress-legislators'],
  ['OFAC', 'collection:ofac-sdn'],
  ['PLUM', 'collection:opm-plum'],
  ['Nobel', 'collection:nobel'],
  ['supplement', 'collection:sidelight'],
];

/** The collections behind a raw person; the infobox names of Wikipedia are not imported and not credited. */
export function collectionsOf(person: RawPerson): string[] {
  const found = person.sources
    .filter(({ source }) => !source.includes('infobox'))
    .map(({ source }) => {
      const hit = COLLECTIONS.find(([part]) => source.includes(part));
      if (!hit) throw new Error(`people.ndjson: ${person.id}: no collection is known for the source "${source}"; add it to scripts/import/people.ts`);
      return hit[1];
    });
  return [...new Set(found)].sort();
}

/**
 * Aliases with their kind. One word (or fewer than three ideographs) is never a name on its own.
 *
 * @param name - The record's own name, which is not repeated
 */
export function aliasesOf(id: string, name: string, raw: readonly { text: string; lang: string }[]): Alias[] {
  const seen = new Set([name.toLowerCase()]);
  return [...raw, ...(MORE_ALIASES[id] ?? [])].flatMap((alias): Alias[] => {
    const text = alias.text.trim().replace('Ленiє', 'Леніє');
    if (seen.has(text.toLowerCase()) || NOT_A_NAME.has(text) || /[()\d]/.test(text)) return [];
    seen.add(text.toLowerCase());
    const needs = needsOf(id, text);
    return [{ text, lang: alias.lang.split('-')[0] ?? 'und', kind: standsAlone(text) ? 'full' : 'short', ...(needs ? { needs } : {}) }];
  });
}

function standsAlone(text: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·]+$/u.test(text)) return [...text].length >= 3;
  if (/^[\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}]+$/u.test(text)) return true;
  return /[\s·]/.test(text);
}

/** Offices that a fetched table confirms. Awards, sanctions listings and candidacies are not offices. */
export function officesOf(raw: readonly RawOffice[]): Office[] {
  return raw
    .filter((office) => !office.unconfirmed && !office.award && !office.listing && !endsBeforeItBegins(office) && !office.title.startsWith('Candidate in'))
    .map((office) =>
      lean({
        title: office.title,
        of: office.org_or_country ?? undefined,
        from: office.from ?? undefined,
        to: office.to ?? undefined,
        asOf: office.to ? undefined : office.as_of,
        endInferred: office.to && office.to_derived ? (true as const) : undefined,
      } as Office),
    );
}

/** The table has a few; such an office is left out rather than guessed at. */
const endsBeforeItBegins = ({ from, to }: RawOffice): boolean => from !== null && to !== null && from.slice(0, to.length) > to;

/** A record for a row of the table. */
export function personOf(raw: RawPerson, id: string): Person {
  const name = raw.name.replace(/\s*\(.*?\)\s*$/, '');
  const country = raw.country && /^[A-Z]{2}$/.test(raw.country) ? raw.country : undefined;
  return lean({
    id,
    name,
    family: raw.family_name && ` ${name}`.endsWith(` ${raw.family_name}`) ? raw.family_name : familyOf(name, country ? [country] : []),
    needs: needsOf(id, name),
    aliases: aliasesOf(
      id,
      name,
      raw.aliases.filter(({ src }) => src !== 'enwiki'),
    ),
    wikidata: /^Q\d+$/.test(raw.id) ? raw.id : undefined,
    country,
    born: raw.birth_year && raw.birth_year >= 1850 && raw.birth_year <= 2010 ? raw.birth_year : undefined,
    died: raw.death_date ?? undefined,
    tier: raw.notability.tier,
    offices: some(officesOf(raw.offices)),
    sources: collectionsOf(raw),
  } as Person);
}

/** A record for somebody whom only an event or an office names. */
export function namedOnly(name: string, id: string, sources: Person['sources']): Person {
  return lean({ id, name, family: familyOf(name, []), needs: needsOf(id, name), aliases: aliasesOf(id, name, []), sources } as Person);
}

/** Hands out ids that nobody has yet. */
export class Ids {
  #taken: Set<string>;
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }
  /** The slug of `name`; where it is taken, with the first of `tellers` that makes it new. */
  next(name: string, ...tellers: (string | undefined)[]): string {
    const base = slug(name.replace(/\(.*?\)/g, ''));
    if (!base) throw new Error(`no id can be made of "${name}"`);
    for (const teller of ['', ...tellers]) {
      const id = [base, teller && slug(teller)].filter(Boolean).join('-');
      if (teller !== undefined && !this.#taken.has(id)) {
        this.#taken.add(id);
        return id;
      }
    }
    throw new Error(`the id "${base}" is taken; give ${name} another in scripts/import/`);
  }
}
