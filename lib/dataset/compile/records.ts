/** The records of cards. Fields marked as unverified are left out here, and so is everything that would rest on them. */

import { compareDates, earliestDay, latestDay } from '../dates.ts';
import type { DetaineeRecord, PersonRecord, ShownDetention, SourceLink, Term, TopicRecord } from '../records.ts';
import type { Detainee, Detention, Office, Person, Source, Topic } from '../schema/index.ts';
import type { Numbers } from './index.ts';

export function detaineeRecord(detainee: Detainee, numbers: Numbers): DetaineeRecord {
  const hidden = new Set<string>(detainee.unverified);
  return {
    kind: 'detainee',
    ...shared(detainee, numbers),
    ...(detainee.occupation && !hidden.has('occupation') ? { occupation: detainee.occupation } : {}),
    citizenships: hidden.has('citizenships') ? [] : detainee.citizenships,
    ...(detainee.born ? { born: detainee.born } : {}),
    summary: detainee.summary,
    detentions: detainee.detentions
      .filter(({ unverified }) => !unverified?.includes('all'))
      .map((detention) => shownDetention(detention, numbers))
      .sort((a, b) => compareDates(a.from ?? a.to ?? a.asOf, b.from ?? b.to ?? b.asOf)),
    terms: termsOf(detainee, numbers),
  };
}

export function personRecord(person: Person, numbers: Numbers): PersonRecord {
  return {
    kind: 'person',
    ...shared(person, numbers),
    ...(person.country ? { country: person.country } : {}),
    ...(person.died ? { died: person.died } : {}),
    terms: termsOf(person, numbers),
  };
}

/** A summary that nobody has checked ships only where it names no date and no figure, and says so. */
export function topicRecord(topic: Topic, numbers: Numbers): TopicRecord {
  const summary = topic.verified ? { summary: topic.summary } : /\d/.test(topic.summary) ? {} : { summary: topic.summary, unchecked: true as const };
  const parent = topic.parent === undefined ? undefined : numbers.entity.get(topic.parent);
  return {
    kind: topic.kind,
    ...shared(topic, numbers),
    group: topic.group,
    ...summary,
    ...(topic.verified && topic.from ? { from: topic.from } : {}),
    ...(topic.verified && topic.to ? { to: topic.to } : {}),
    ...(parent === undefined ? {} : { parent }),
    related: topic.related.flatMap((id) => numbers.entity.get(id) ?? []),
  };
}

function shared(record: Detainee | Person | Topic, numbers: Numbers) {
  const sources: readonly (Source | string)[] = record.sources;
  return {
    id: record.id,
    name: record.name,
    sources: sources.filter((source) => typeof source !== 'string') as readonly SourceLink[],
    collections: sources.filter((source) => typeof source === 'string'),
    events: numbers.events.get(record.id) ?? [],
    ...(numbers.exchanges.has(record.id) ? { exchanges: numbers.exchanges.get(record.id) as readonly number[] } : {}),
    ...(record.checked ? { checked: record.checked } : {}),
  };
}

function shownDetention(detention: Detention, { entity, name }: Numbers): ShownDetention {
  const { unverified = [], exchangedFor, ...rest } = detention;
  const shown = Object.fromEntries(Object.entries(rest).filter(([field]) => !unverified.includes(field as 'from')));
  return {
    ...(shown as unknown as ShownDetention),
    // A status must have a day it speaks of: without a sure one, the first day is all that is known.
    asOf: unverified.includes('asOf') ? (detention.from ?? detention.asOf) : detention.asOf,
    ...(exchangedFor && !unverified.includes('exchangedFor')
      ? { exchangedFor: exchangedFor.map((other) => otherSide(other, entity.get(other), name.get(other))) }
      : {}),
  };
}

function otherSide(other: string, entity: number | undefined, name: string | undefined) {
  return entity === undefined ? { name: other } : { name: name ?? other, entity };
}

/** Terms from the table of offices first, newest first and acting ones last; then the record's own offices that are not the same under another name. */
function termsOf(human: Detainee | Person, { terms }: Numbers): Term[] {
  const sure = [...(terms.get(human.id) ?? [])].sort(
    (a, b) =>
      Number(a.acting ?? false) - Number(b.acting ?? false) ||
      compareDates(b.from ?? '0001', a.from ?? '0001') ||
      // Two that begin on one day: whatever the order of the files.
      (a.title < b.title ? -1 : 1),
  );
  const own = (human.offices ?? []).filter((office) => !sure.some((term) => isSameOffice(term, office))).map(termOf);
  return [...sure, ...own];
}

function termOf({ title, of, from, to, asOf }: Office): Term {
  return { title: of ? `${title}, ${of}` : title, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(!to && asOf ? { asOf } : {}) };
}

const DAYS_OF_DIFFERENCE = 40;

/** Two tables name one office differently: they share a word and one time lies within the other. */
function isSameOffice(term: Term, office: Office): boolean {
  if (!term.from || !office.from) return false;
  const words = (title: string) => new Set(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  if (words(term.title).isDisjointFrom(words(office.title))) return false;
  const slack = DAYS_OF_DIFFERENCE * 86_400_000;
  const start = (date: string) => Date.parse(earliestDay(date));
  const end = (date: string | undefined) => (date ? Date.parse(latestDay(date)) : Number.POSITIVE_INFINITY);
  return start(office.from) >= start(term.from) - slack && end(office.to ?? office.asOf) <= end(term.to) + slack;
}
