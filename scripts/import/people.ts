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
 * @param countries - Whose languages are the bearer's own
 */
export function aliasesOf(id: string, name: string, raw: readonly { text: string; lang: string }[], countries: readonly string[]): Alias[] {
  const seen = new Set([name.toLowerCase()]);
  return [...raw, ...(MORE_ALIASES[id] ?? [])].flatMap((alias): Alias[] => {
    const text = alias.text.trim().replace('Ленiє', 'Леніє');
    if (seen.has(text.toLowerCase()) || NOT_A_NAME.has(text) || /[()\d]/.test(text)) return [];
    seen.add(text.toLowerCase());
    const needs = needsOf(id, text);
    const lang = alias.lang.split('-')[0] ?? 'und';
    return [{ text, lang, kind: aliasKind(text, lang, countries), ...(needs ? { needs } : {}) }];
  });
}

/** @param countries - Whose languages are the bearer's own */
export function aliasKind(text: string, lang: string, countries: readonly string[]): Alias['kind'] {
  if (!isWhole(text)) return /^\p{Lu}[\p{Lu}b.]{1,4}$/u.test(text) ? 'initials' : 'short';
  if (/^\p{Script=Latin}/u.test(text)) return lang === 'en' || lang === 'und' ? 'full' : 'transliteration';
  return countries.some((country) => ownLanguages(country).includes(lang)) ? 'native' : 'transliteration';
}

const OWN_LANGUAGES: Readonly<Record<string, string>> = {
  RU: 'ru',
  UA: 'uk ru',
  BY: 'be ru',
  KZ: 'kk ru',
  KG: 'ky ru',
  UZ: 'uz',
  TJ: 'tg',
  BG: 'bg',
  RS: 'sr',
  MK: 'mk',
  ME: 'sr',
  GE: 'ka',
  AM: 'hy',
  GR: 'el',
  CY: 'el',
  IL: 'he ar',
  IR: 'fa',
  AF: 'fa ps',
  PK: 'ur',
  IN: 'hi ur',
  BD: 'bn',
  LK: 'si ta',
  NP: 'ne',
  TH: 'th',
  MM: 'my',
  KH: 'km',
  LA: 'lo',
  CN: 'zh',
  HK: 'zh',
  TW: 'zh',
  SG: 'zh',
  MO: 'zh',
  JP: 'ja',
  KR: 'ko',
  KP: 'ko',
  MN: 'mn',
  ET: 'am',
  ER: 'ti',
};
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '));
const ownLanguages = (country: string): readonly string[] => (ARABIC.has(country) ? ['ar'] : (OWN_LANGUAGES[country]?.split(' ') ?? []));

/** Whether a text may be a whole name rather than a part of one. */
function isWhole(text: string): boolean {
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

/** A prize is no office, and is what its winner is known for. */
function prizeOf(raw: readonly RawOffice[]): string | undefined {
  const [prize] = raw.filter(({ award }) => award);
  return prize && [prize.title, prize.from?.slice(0, 4)].filter(Boolean).join(', ');
}

/**
 * Whether a row of the table becomes a record though nobody names it yet: everybody with an office or a prize that a
 * source confirms. Sanctions listings alone do not make somebody newsworthy; a name that nobody has put into Latin letters
 * is no mark of news either.
 */
export const isNewsworthy = (raw: RawPerson): boolean =>
  /\p{Script=Latin}/u.test(raw.name) && (officesOf(raw.offices).length > 0 || prizeOf(raw.offices) !== undefined);

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
      country ? [country] : [],
    ),
    wikidata: /^Q\d+$/.test(raw.id) ? raw.id : undefined,
    country,
    born: raw.birth_year && raw.birth_year >= 1850 && raw.birth_year <= 2010 ? raw.birth_year : undefined,
    died: raw.death_date ?? undefined,
    tier: raw.notability.tier,
    offices: some(officesOf(raw.offices)),
    knownFor: prizeOf(raw.offices),
    sources: collectionsOf(raw),
  } as Person);
}

/** A record for somebody whom only an event or an office names. */
export function namedOnly(name: string, id: string, sources: Person['sources']): Person {
  return lean({ id, name, family: familyOf(name, []), needs: needsOf(id, name), aliases: aliasesOf(id, name, [], []), sources } as Person);
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
