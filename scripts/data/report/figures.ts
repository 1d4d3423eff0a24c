/** The figures of the report. */
import type { Problem } from '../../../lib/dataset/check.ts';
import { latestDay } from '../../../lib/dataset/dates.ts';
import type { Dataset, Source } from '../../../lib/dataset/schema/index.ts';
import { factsOf } from '../facts.ts';
import { AGES, ageOf } from './ages.ts';
import { type Chart, countRows, crossRows, inOrder, largest } from './chart.ts';
import { citizensChart, heldChart, openChart, peopleChart } from './coverage.ts';
import { PUBLISHER_KINDS, publisherKinds, publisherName } from './publishers.ts';

export interface Report {
  readonly version: string;
  /** The day the ages are counted to: that of the dataset, or of the newest check where that is later. */
  readonly day: string;
  readonly charts: readonly Chart[];
  readonly looks: readonly Problem[];
}

const MOST_ROWS = 40;

export function reportOf(dataset: Dataset, looks: readonly Problem[]): Report {
  const day = dayOf(dataset);
  const charts = [
    countsChart(dataset),
    verifiedChart(dataset),
    restingChart(dataset),
    heldChart(dataset),
    citizensChart(dataset),
    openChart(dataset, day),
    checkedChart(dataset, day),
    peopleChart(dataset),
    yearsChart(dataset),
    topicsChart(dataset),
    ...aliasCharts(dataset),
    ...sourceCharts(dataset),
    looksChart(looks),
  ];
  return { version: dataset.about.version, day, charts, looks };
}

const checkable = ({ detainees, events, exchanges, topics, roles, people }: Dataset) => ({ detainees, events, exchanges, topics, roles, people });

function dayOf(dataset: Dataset): string {
  const checks = Object.values(checkable(dataset)).flatMap((records) => records.flatMap(({ checked }) => checked ?? []));
  return [latestDay(dataset.about.date), ...checks].sort().at(-1) ?? '';
}

function countsChart(dataset: Dataset): Chart {
  const { detainees, roles, people, exchanges } = dataset;
  const sum = <T>(list: readonly T[], size: (one: T) => number) => list.reduce((all, one) => all + size(one), 0);
  const counts: [string, number][] = [
    ['people', people.length],
    ['their offices', sum(people, ({ offices = [] }) => offices.length)],
    ['detainees', detainees.length],
    ['their detentions', sum(detainees, ({ detentions }) => detentions.length)],
    ['events', dataset.events.length],
    ['exchanges', exchanges.length],
    ['people in exchanges', sum(exchanges, ({ sides }) => sum(sides, (side) => side.people.length))],
    ['topics', dataset.topics.length],
    ['offices by date', roles.length],
    ['their holders', sum(roles, ({ holders }) => holders.length)],
    ['news sites', dataset.outlets.length],
  ];
  return { id: 'counts', title: 'Records', parts: [{ name: 'records', tone: 'person' }], rows: counts.map(([label, count]) => ({ label, values: [count] })) };
}

function verifiedChart({ detainees, events, topics, roles, people }: Dataset): Chart {
  const parts = ['shown', 'kept back'];
  const part = (isShown: boolean) => (isShown ? 'shown' : 'kept back');
  const pairs: [string, string][] = [
    ...detainees.flatMap(({ detentions }) => detentions.map(({ unverified }): [string, string] => ['detentions', part(!unverified)])),
    ...events.map(({ unverified }): [string, string] => ['events', part(!unverified)]),
    ...topics.map(({ verified }): [string, string] => ['topics', part(verified)]),
    ...roles.flatMap(({ holders }) => holders.map(({ sure }): [string, string] => ['holders', part(sure !== false)])),
    ...[...people, ...detainees].flatMap(({ aliases }) => aliases.map(({ checked }): [string, string] => ['aliases', part(checked !== false)])),
    ...[...topics, ...roles].flatMap(({ phrases }) =>
      phrases.flatMap(({ texts, checked }) => texts.map((): [string, string] => ['phrases', part(checked !== false)])),
    ),
  ];
  return {
    id: 'verified',
    isShare: true,
    title: 'Verified and shown',
    note: 'Kept back: at least one field is marked as not verified, not sure or not checked, and readers do not see it.',
    parts: [
      { name: 'verified', tone: 'freed' },
      { name: 'kept back', tone: 'unknown' },
    ],
    rows: crossRows(pairs, parts),
  };
}

function restingChart(dataset: Dataset): Chart {
  const parts = ['pages named for it', 'pages of the record', 'an open table', 'nothing'];
  const pairs = factsOf(dataset).map(({ kind, pages, collections, isOwn }): [string, string] => [
    kind,
    pages.length > 0 ? (isOwn ? 'pages named for it' : 'pages of the record') : collections.length > 0 ? 'an open table' : 'nothing',
  ]);
  return {
    id: 'resting',
    isShare: true,
    title: 'What dated facts rest on',
    parts: [
      { name: 'pages named for it', tone: 'freed' },
      { name: 'pages of the record', tone: 'person' },
      { name: 'an open table', tone: 'accent' },
      { name: 'nothing', tone: 'held' },
    ],
    rows: crossRows(pairs, parts),
  };
}

function checkedChart(dataset: Dataset, day: string): Chart {
  const parts = [...AGES, 'never'];
  const pairs = Object.entries(checkable(dataset)).flatMap(([kind, records]) =>
    records.map(({ checked }): [string, string] => [kind, checked ? ageOf(checked, day) : 'never']),
  );
  const used = parts.filter((part) => part === 'never' || pairs.some(([, own]) => own === part));
  const tones = ['freed', 'topic', 'person', 'accent', 'detainee', 'held', 'died'] as const;
  return {
    id: 'checked',
    isShare: true,
    title: 'Age of the facts',
    note: 'When somebody last compared the dated facts of a record with their sources. What came from open tables was never compared one by one.',
    parts: used.map((name, at) => ({ name, tone: name === 'never' ? 'unknown' : (tones[at] ?? 'died') })),
    rows: crossRows(pairs, used),
  };
}

function yearsChart({ events }: Dataset): Chart {
  const rows = countRows(events.map(({ date }) => date.slice(0, 4))).toSorted((a, b) => (a.label < b.label ? 1 : -1));
  return { id: 'years', title: 'Events by year', parts: [{ name: 'events', tone: 'accent' }], ...largest(rows, 25) };
}

function topicsChart({ topics, about }: Dataset): Chart {
  return {
    id: 'topics',
    title: 'Topics by group',
    parts: [{ name: 'topics', tone: 'topic' }],
    rows: countRows(topics.map(({ group }) => about.groups[group] ?? group)),
  };
}

function aliasCharts({ people, detainees }: Dataset): Chart[] {
  const aliases = [...people, ...detainees].flatMap((human) => human.aliases);
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const nameOf = (lang: string) => (lang === 'und' ? 'not known' : (languages.of(lang) ?? lang));
  const parts = [{ name: 'aliases', tone: 'person' }] as const;
  return [
    { id: 'alias-kinds', title: 'Aliases by kind', parts, rows: countRows(aliases.map(({ kind }) => kind)) },
    { id: 'alias-languages', title: 'Aliases by language', parts, ...largest(countRows(aliases.map(({ lang }) => nameOf(lang))), MOST_ROWS) },
  ];
}

function sourceCharts(dataset: Dataset): Chart[] {
  const all: readonly { readonly sources: readonly (Source | string)[] }[] = Object.values(checkable(dataset)).flat();
  const pages = all.flatMap(({ sources }) => sources.filter((source) => typeof source !== 'string'));
  const kindOf = publisherKinds(dataset.outlets);
  const parts = [{ name: 'references', tone: 'topic' }] as const;
  return [
    {
      id: 'publisher-kinds',
      title: 'Sources by kind of publisher',
      note: `${pages.length} references to ${new Set(pages.map(({ url }) => url)).size} pages of ${new Set(pages.map(({ url }) => new URL(url).hostname)).size} hosts.`,
      parts,
      rows: inOrder(countRows(pages.map(({ url }) => kindOf(url))), PUBLISHER_KINDS, 1),
    },
    { id: 'publishers', title: 'Sources by publisher', parts, ...largest(countRows(pages.map(({ publisher }) => publisherName(publisher))), MOST_ROWS) },
  ];
}

function looksChart(looks: readonly Problem[]): Chart {
  return {
    id: 'looks',
    title: 'Worth a look',
    note: 'Places where one of these may not hold; to settle it somebody has to read a page.',
    parts: [{ name: 'records', tone: 'detainee' }],
    rows: countRows(looks.map(({ rule }) => rule.replaceAll('-', ' '))),
  };
}
