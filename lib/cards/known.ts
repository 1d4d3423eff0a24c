/**
 * "Only what was known then": what a surface shows, without anything that came after the story's day.
 *
 * Free text is kept only where it dates itself: a summary is written with hindsight, and nothing else tells whether
 * a charge or a sentence was known on a day.
 */
import { type Day, isPartialDate, latestDay, surelyAfter } from '../dataset/dates.ts';
import type { DetaineeRecord, EntityRecord, EventItem, PersonRecord, ShownDetention, SourceLink, Term, TopicRecord } from '../dataset/records.ts';
import type { EntityContent } from './content.ts';

/** The record as it could have been written on `day`. */
export function knownRecord(record: EntityRecord, day: Day): EntityRecord {
  const sources = record.sources.filter((source) => isPublishedBy(source, day));
  if (record.kind === 'detainee') return knownDetainee({ ...record, sources }, day);
  if (record.kind === 'person') return knownPerson({ ...record, sources }, day);
  return knownTopic({ ...record, sources }, day);
}

/** The content of a card as it could have been made on `day`: no later event, no later state, no later source. */
export function knownContent(content: EntityContent, day: Day): EntityContent {
  const { entity, events, others, related, exchanges } = content;
  const known = events.filter(({ date }) => !surelyAfter(date, day)).map((event) => knownEvent(event, day));
  const met = new Set(known.flatMap(({ entities }) => entities));
  return {
    entity: { ...entity, record: knownRecord(entity.record, day) },
    events: known,
    others: others.map(({ state: _, ...brief }) => brief),
    related: { people: related.people.filter((number) => met.has(number)), topics: related.topics.filter((number) => met.has(number)) },
    exchanges: exchanges
      .filter(({ date }) => latestDay(date) <= day)
      .map(({ disputed: _, ...exchange }) => ({ ...exchange, sources: exchange.sources.filter((source) => isPublishedBy(source, day)) })),
  };
}

/** The event with the sources that were published by `day`. */
export const knownEvent = (event: EventItem, day: Day): EventItem => ({ ...event, sources: event.sources.filter((source) => isPublishedBy(source, day)) });

/** A title can tell the end of a story, so a source without a date is left out too. */
const isPublishedBy = ({ published }: SourceLink, day: Day): boolean => published !== undefined && latestDay(published) <= day;

/** Without the occupation too: it may name what somebody became. */
function knownDetainee({ occupation: _, ...record }: DetaineeRecord, day: Day): DetaineeRecord {
  return {
    ...record,
    summary: '',
    detentions: record.detentions.flatMap((detention) => knownDetention(detention, day)),
    terms: knownTerms(record.terms, day),
  };
}

function knownDetention(detention: ShownDetention, day: Day): ShownDetention[] {
  // What sources disagree about was not known then either; which of them states the detention is the record's matter.
  const { to, outcome, asOf, exchangedFor, diedOn, charge, sentence, designation, note, disputed: _, sources: __, ...rest } = detention;
  if (rest.from ? surelyAfter(rest.from, day) : !to || surelyAfter(to, day)) return [];
  const dated = Object.entries({ charge, sentence, designation, note }).filter(([, text]) => text !== undefined && datesItself(text, day));
  // Ended by then, for certain or perhaps: its end was in the record. What is not certain stays so.
  if (to ? !surelyAfter(to, day) : outcome !== 'held' && outcome !== 'house-arrest' && latestDay(asOf) <= day)
    return [
      {
        ...rest,
        ...(to ? { to } : {}),
        outcome,
        ...(exchangedFor ? { exchangedFor } : {}),
        ...(diedOn ? { diedOn } : {}),
        ...Object.fromEntries(dated),
        asOf: asOf > day ? day : asOf,
      },
    ];
  // House arrest that became known later was detention then.
  return [{ ...rest, ...Object.fromEntries(dated), outcome: outcome === 'unknown' ? 'unknown' : 'held', asOf: day }];
}

function knownTerms(terms: readonly Term[], day: Day): Term[] {
  return terms
    .filter(({ from }) => from !== undefined && !surelyAfter(from, day))
    .map((term) => {
      const { to, ...rest } = term;
      if (to ? !surelyAfter(to, day) : rest.asOf !== undefined && latestDay(rest.asOf) <= day) return term;
      return { ...rest, asOf: day };
    });
}

function knownPerson({ died, ...record }: PersonRecord, day: Day): PersonRecord {
  return { ...record, ...(died && latestDay(died) <= day ? { died } : {}), terms: knownTerms(record.terms, day) };
}

function knownTopic({ summary: _, unchecked: __, from, to, ...record }: TopicRecord, day: Day): TopicRecord {
  return { ...record, ...(from && !surelyAfter(from, day) ? { from } : {}), ...(to && latestDay(to) <= day ? { to } : {}) };
}

/** The text names at least one day or month, and none after `day`. */
export function datesItself(text: string, day: Day): boolean {
  const dates = text.match(/\b\d{4}(?:-\d{2}){1,2}\b/g)?.filter(isPartialDate) ?? [];
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return dates.length > 0 && dates.every((date) => latestDay(date) <= day) && years.every((year) => year <= day.slice(0, 4));
}
