/**
 * The timeline as a drawing: lanes with holding bars and events, a window of time, marks on its axis. Positions are
 * fractions of the window's width; what lies outside is left out or cut.
 */
import { type Day, dayNumber, earliestDay, latestDay, type PartialDate, precisionOf } from '../dataset/dates.ts';
import type { EntityKind, EntityNumber, EntityRecord, EventItem, ShownDetention } from '../dataset/records.ts';

/** Days since 1 January 1970, first and last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A time on a lane: in detention, in an office, of an agreement. */
export interface LaneSpan extends TimeWindow {
  readonly kind: 'held' | 'office' | 'topic';
  /** No end is on record. */
  readonly isOpen: boolean;
  readonly isDeath: boolean;
}

export interface LaneEvent extends TimeWindow {
  readonly id: string;
  /** To the day: drawn as a dot. Otherwise as the whole time it may have been in. */
  readonly isExact: boolean;
}

export interface Lane {
  readonly number: EntityNumber;
  readonly name: string;
  readonly kind: EntityKind;
  readonly spans: readonly LaneSpan[];
  readonly events: readonly LaneEvent[];
}

/** What a lane is made of. */
export interface LaneSource {
  readonly number: EntityNumber;
  readonly record: EntityRecord;
}

/** A lane for each entity that has a span or an event: detainees, people, topics, in this order. */
export function lanesOf(sources: readonly LaneSource[], events: readonly EventItem[], data: Day): Lane[] {
  const order = { detainee: 0, person: 1 } as Readonly<Record<string, number>>;
  return sources
    .map(({ number, record }) => ({
      number,
      name: record.name,
      kind: record.kind,
      spans: spansOf(record, data),
      events: events.filter(({ entities }) => entities.includes(number)).map(laneEvent),
    }))
    .filter(({ spans, events: own }) => spans.length + own.length > 0)
    .sort((a, b) => (order[a.kind] ?? 2) - (order[b.kind] ?? 2));
}

export function laneEvent({ id, date, endDate }: EventItem): LaneEvent {
  const isExact = precisionOf(date) === 'day' && (endDate === undefined || endDate === date);
  return { id, from: dayNumber(earliestDay(date)), to: dayNumber(latestDay(endDate ?? date)), isExact };
}

function spansOf(record: EntityRecord, data: Day): LaneSpan[] {
  if (record.kind === 'detainee') return record.detentions.flatMap((detention) => heldSpan(detention));
  if (record.kind === 'person') return record.terms.flatMap(({ from, to, asOf }) => span('office', from, to, asOf ?? data));
  return record.kind === 'agreement' || record.kind === 'law' ? span('topic', record.from, record.to, data) : [];
}

function heldSpan({ from, to, asOf, outcome }: ShownDetention): LaneSpan[] {
  return span('held', from, to, asOf).map((held) => ({ ...held, isDeath: outcome === 'died' }));
}

function span(kind: LaneSpan['kind'], from: PartialDate | undefined, to: PartialDate | undefined, asOf: PartialDate): LaneSpan[] {
  if (from === undefined) return [];
  const start = dayNumber(earliestDay(from));
  return [{ kind, from: start, to: Math.max(start, dayNumber(latestDay(to ?? asOf))), isOpen: to === undefined, isDeath: false }];
}

/** Spans to choose from, in months; the last is twenty years. */
export const ZOOMS = [1, 3, 6, 12, 36, 60, 120, 240] as const;
const DAYS_A_MONTH = 30.44;
const PADDING = 0.04;

/** The time of detentions, agreements, events and the story, with a little room; at most twenty years around the story. */
export function wholeWindow(lanes: readonly Lane[], events: readonly LaneEvent[], story: Day | undefined, data: Day): TimeWindow {
  const spans = lanes.flatMap(({ spans: own }) => own.filter(({ kind }) => kind !== 'office'));
  const middle = dayNumber(story ?? data);
  const all = [...spans, ...events, ...(story || spans.length + events.length === 0 ? [{ from: middle, to: middle }] : [])];
  const most = (240 * DAYS_A_MONTH) / 2;
  const low = Math.max(Math.min(...all.map(({ from }) => from)), middle - most);
  const high = Math.min(Math.max(...all.map(({ to }) => to)), middle + most);
  const room = Math.max(15, (high - low) * PADDING);
  return { from: Math.round(low - room), to: Math.round(high + room) };
}

/** A window of so many months around a day. */
export function windowAround(middle: number, months: number): TimeWindow {
  const half = (months * DAYS_A_MONTH) / 2;
  return { from: Math.round(middle - half), to: Math.round(middle + half) };
}

/** The same length, moved by a share of itself: 0.5 is half a window later. */
export function moved({ from, to }: TimeWindow, share: number): TimeWindow {
  const by = Math.round((to - from) * share);
  return { from: from + by, to: to + by };
}

/** Place of a day in the window; below 0 and above 1 outside of it. */
export const placeOf = (day: number, { from, to }: TimeWindow): number => (day - from) / Math.max(1, to - from);

/** Whether any of it lies in the window. */
export const isWithin = (time: TimeWindow, window: TimeWindow): boolean => time.to >= window.from && time.from <= window.to;

/** The day of a number, `YYYY-MM-DD`. */
export const dayOf = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10);

export interface Tick {
  readonly at: number;
  /** As exact as the axis: a year, a month, or a day. */
  readonly date: PartialDate;
}

/** Months between two marks on the axis; the first that gives few enough. 0.25 is a week. */
const STEPS = [0.25, 1, 3, 6, 12, 24, 60, 120];
const MOST_TICKS = 6;

/** Round dates on the axis, at most six. */
export function ticksOf(window: TimeWindow): Tick[] {
  const months = (window.to - window.from) / DAYS_A_MONTH;
  const step = STEPS.find((candidate) => months / candidate <= MOST_TICKS) ?? 120;
  return step < 1 ? weeks(window) : monthTicks(window, step);
}

function weeks(window: TimeWindow): Tick[] {
  // 5 January 1970 was a Monday.
  const first = Math.ceil((window.from - 4) / 7) * 7 + 4;
  const count = Math.floor((window.to - first) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({ at: placeOf(first + index * 7, window), date: dayOf(first + index * 7) }));
}

function monthTicks(window: TimeWindow, step: number): Tick[] {
  const [year = 1970, month = 1] = dayOf(window.from).split('-').map(Number);
  const ticks: Tick[] = [];
  for (let index = Math.ceil((year * 12 + month - 1) / step) * step; ; index += step) {
    const date = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const at = placeOf(dayNumber(`${date}-01`), window);
    if (at > 1) return ticks;
    if (at >= 0) ticks.push({ at, date: step % 12 === 0 ? date.slice(0, 4) : date });
  }
}
