/** The raw, sourced records as they were gathered: their shapes, and how they are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../lib/dataset/schema/index.ts';

/** When the raw records were compared with their pages. */
export const GATHERED = '2026-11-22';

export interface RawSource {
  url: string;
  title: string | null;
  publisher: string;
  published?: string | null;
}
export interface RawDetention {
  heldBy: string;
  place: string | null;
  from: string | null;
  to: string | null;
  charge: string | null;
  sentence: string | null;
  outcome: string;
  exchangedFor?: string[];
  designation?: string;
  diedOn?: string;
  asOf: string;
  note?: string;
}
export interface RawDetainee {
  id: string;
  name: string;
  aliases: { text: string; lang: string }[];
  born?: number | null;
  citizenships: string[];
  occupation: string | null;
  summary: string;
  detentions: RawDetention[];
  sources: RawSource[];
  verified: boolean;
  unverifiedFields?: string[];
  unverifiedNonDated?: string[];
}
export interface RawEvent {
  id: string;
  date: string;
  endDate?: string;
  title: string;
  summary: string;
  people: string[];
  detainees: string[];
  topics: string[];
  places: string[];
  sources: RawSource[];
  verified: boolean;
  unverifiedFields?: string[];
}
export interface RawPhrase {
  text: string;
  lang: string;
  match: 'any-case' | 'exact-case' | 'inflected';
  needs: { anyOf: string[] } | null;
  not: string[];
  forms?: string[];
  holdsName?: 'keep' | 'block';
  checked?: boolean;
}
export interface RawTopic {
  id: string;
  name: string;
  kind: 'topic' | 'law' | 'agreement' | 'organisation' | 'place';
  group: string;
  summary: string;
  from: string | null;
  to: string | null;
  parent: string | null;
  related: string[];
  phrases: RawPhrase[];
  events: string[];
  sources: RawSource[];
  verified: boolean;
}
export interface RawRole {
  country: string;
  office: string;
  phrases: { text: string; lang: string; forms?: string[]; checked?: boolean }[];
  holders: { name: string; from: string; to: string | null; sure?: boolean; acting?: boolean }[];
  asOf: string;
  loose?: boolean;
}
export interface RawRelative {
  name: string;
  aliases: string[];
  relation: string;
  to: string;
  sharesSurname: boolean;
  verified: boolean;
}
export interface RawOffice {
  title: string;
  org_or_country: string | null;
  from: string | null;
  to: string | null;
  as_of?: string;
  to_derived?: boolean;
  unconfirmed?: boolean;
  award?: boolean;
  listing?: boolean;
}
export interface RawPerson {
  id: string;
  name: string;
  aliases: { text: string; lang: string; src: string }[];
  offices: RawOffice[];
  country: string | null;
  birth_year: number | null;
  death_date: string | null;
  family_name?: string;
  notability: { tier: number };
  sources: { source: string; licence: string }[];
}

export interface Raw {
  detainees: RawDetainee[];
  events: RawEvent[];
  topics: RawTopic[];
  topicIds: Record<string, string>;
  roles: RawRole[];
  relatives: RawRelative[];
  people: RawPerson[];
}

/** Read every raw file of `folder`. Throws with file and line where one is not JSON. */
export function readRaw(folder: string): Raw {
  const lines = <T>(...names: string[]): T[] =>
    names.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.trim() ? [parse<T>(line, `${name}:${index + 1}`)] : [])),
    );
  return {
    detainees: lines('detainees-1.ndjson', 'detainees-2.ndjson'),
    events: lines('events-1.ndjson', 'events-2.ndjson'),
    topics: lines('topics.ndjson'),
    topicIds: parse(readFileSync(join(folder, 'topic-ids.json'), 'utf8'), 'topic-ids.json'),
    roles: lines('roles.ndjson'),
    relatives: lines('relatives.ndjson'),
    people: lines('people.ndjson'),
  };
}

function parse<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new Error(`${where}: not JSON (${(error as Error).message})`);
  }
}

/** The same source in the form of `data/`; empty fields are left out. */
export function sourceOf({ url, title, publisher, published }: RawSource): Source {
  return { url, ...(title ? { title } : {}), publisher, ...(published ? { published } : {}) };
}

/** `object` without the fields that are `undefined`. */
export function lean<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** `list`, or `undefined` where it is empty: for fields that are left out then. */
export const some = <T>(list: readonly T[] | undefined): T[] | undefined => (list && list.length > 0 ? [...list] : undefined);

/** Lower-case words of `text` joined by hyphens, without diacritics: `José Ángel` → `jose-angel`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'ʼ`.]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
