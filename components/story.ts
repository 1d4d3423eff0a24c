/** A report as it is to be shown: whole, or cut to what was known on the story's day. */
import type { ShownEntity } from '../lib/cards/content.ts';
import { knownEvent, knownRecord } from '../lib/cards/known.ts';
import type { Days } from '../lib/cards/lines.ts';
import type { Page } from '../lib/cards/notes.ts';
import { summarise } from '../lib/cards/summary.ts';
import type { Words } from '../lib/cards/words.ts';
import { surelyAfter } from '../lib/dataset/dates.ts';
import type { EventItem } from '../lib/dataset/records.ts';
import type { TabReport } from '../lib/messaging/protocol.ts';

export type ReadyReport = Extract<TabReport, { state: 'ready' }>;

export interface ShownStory {
  readonly entities: readonly ShownEntity[];
  readonly events: readonly EventItem[];
  readonly days: Days;
  /** Only what was known on the story's day. Never of an undated story. */
  readonly isThen: boolean;
}

export function shownStory({ entities, events, day, about, onlyThen }: ReadyReport): ShownStory {
  const story = day?.day;
  const days: Days = { story, data: about.date };
  if (!onlyThen || story === undefined) return { entities, events, days, isThen: false };
  return {
    entities: entities.map((entity) => ({ ...entity, record: knownRecord(entity.record, story), collections: [] })),
    events: events.filter(({ date }) => !surelyAfter(date, story)).map((event) => knownEvent(event, story)),
    days,
    isThen: true,
  };
}

/** The page as notes are made of it. */
export function pageOf(report: ReadyReport, words: Words): Page {
  const { entities, events, days, isThen } = shownStory(report);
  return {
    title: report.title,
    url: report.url,
    day: days.story,
    sentence: summarise(
      entities.map(({ record }) => record),
      days,
      words,
      isThen,
    ),
    entities,
    events,
    version: report.about.version,
    dataDay: report.about.date,
    isThen,
  };
}
