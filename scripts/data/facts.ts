/** Every dated fact of the records, with what it rests on. */
import type { PartialDate } from '../../lib/dataset/dates.ts';
import type { Dataset, Source } from '../../lib/dataset/schema/index.ts';

export const FACT_KINDS = ['detentions', 'events', 'exchanges', 'holders', 'offices', 'topics', 'deaths'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact {
  readonly kind: FactKind;
  /** Id of the record. */
  readonly record: string;
  /** Path below `data/`, without the line. */
  readonly file: string;
  /** Path of the field in the record. */
  readonly field: string;
  readonly date: PartialDate;
  /** What the date is of, in words. */
  readonly what: string;
  /** The pages that state it, most of them addresses with publisher. */
  readonly pages: readonly Source[];
  /** Collections that state it. */
  readonly collections: readonly string[];
  /** Whether the fact names its own sources, rather than all of its record. */
  readonly isOwn: boolean;
  /** Kept back when the dataset is compiled. */
  readonly isHidden: boolean;
}

type Sourced = { readonly id: string; readonly sources: readonly (Source | string)[] };
type Dated = Readonly<Record<string, PartialDate | undefined>>;

/** All of them, by kind, then in the order of the records. */
export function factsOf(dataset: Dataset): Fact[] {
  return [
    ...dataset.detainees.flatMap((record) =>
      record.detentions.flatMap((one, at) =>
        facts('detentions', record, `detainees/${record.id}.json`, `detentions.${at}`, { from: one.from, to: one.to, diedOn: one.diedOn }, (field) => ({
          what: `${record.name}, held by ${one.heldBy}: ${WORDS[field] ?? field} (${one.outcome})`,
          cited: one.sources,
          isHidden: one.unverified?.some((name) => name === 'all' || name === field) ?? false,
        })),
      ),
    ),
    ...dataset.events.flatMap((record) =>
      facts('events', record, `events/${record.id}.json`, '', { date: record.date, endDate: record.endDate }, () => ({
        what: record.title,
        isHidden: record.unverified !== undefined,
      })),
    ),
    ...dataset.exchanges.flatMap((record) =>
      facts('exchanges', record, `exchanges/${record.id}.json`, '', { date: record.date, endDate: record.endDate }, () => ({
        what: record.name,
        isHidden: false,
      })),
    ),
    ...dataset.roles.flatMap((record) =>
      record.holders.flatMap((one, at) =>
        facts('holders', record, `roles/${record.id}.json`, `holders.${at}`, { from: one.from, to: one.to }, (field) => ({
          what: `${one.person}, ${record.office}: ${WORDS[field] ?? field}`,
          cited: one.sources,
          isHidden: one.sure === false,
        })),
      ),
    ),
    ...officesAndDeaths(dataset),
    ...dataset.topics.flatMap((record) =>
      facts('topics', record, `topics/${record.id}.json`, '', { from: record.from, to: record.to }, (field) => ({
        what: `${record.name}: ${WORDS[field] ?? field}`,
        isHidden: !record.verified,
      })),
    ),
  ];
}

const WORDS: Readonly<Record<string, string>> = { from: 'beginning', to: 'end', diedOn: 'death' };

function officesAndDeaths({ people, detainees }: Dataset): Fact[] {
  const offices = [...people, ...detainees].flatMap((record) =>
    (record.offices ?? []).flatMap((one, at) =>
      facts('offices', record, fileOf(record), `offices.${at}`, { from: one.from, to: one.endInferred ? undefined : one.to }, (field) => ({
        what: `${record.name}, ${[one.title, one.of].filter(Boolean).join(', ')}: ${WORDS[field] ?? field}`,
        cited: one.sources,
        isHidden: false,
      })),
    ),
  );
  const deaths = people.flatMap((record) =>
    facts('deaths', record, fileOf(record), '', { died: record.died }, () => ({ what: `${record.name}: death`, isHidden: false })),
  );
  return [...offices, ...deaths];
}

const fileOf = (record: Sourced & { readonly country?: string | undefined }): string =>
  'detentions' in record ? `detainees/${record.id}.json` : `people/${record.country ?? 'ZZ'}.ndjson`;

type Told = { readonly what: string; readonly cited?: readonly string[] | undefined; readonly isHidden: boolean };

function facts(kind: FactKind, { id, sources }: Sourced, file: string, at: string, dates: Dated, tell: (field: string) => Told): Fact[] {
  return Object.entries(dates).flatMap(([name, date]) => {
    if (date === undefined) return [];
    const { what, cited, isHidden } = tell(name);
    const named = cited ? sources.filter((source) => cited.includes(typeof source === 'string' ? source : source.url)) : sources;
    const pages = named.filter((source) => typeof source !== 'string');
    const collections = named.filter((source) => typeof source === 'string');
    return [{ kind, record: id, file, field: [at, name].filter(Boolean).join('.'), date, what, pages, collections, isOwn: cited !== undefined, isHidden }];
  });
}
