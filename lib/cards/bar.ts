/** The holding bar: the time in detention drawn to scale, with the story's day on it. */
import { compareDates, type Day, dayNumber, earliestDay, latestDay, type PartialDate } from '../dataset/dates.ts';
import type { ShownDetention } from '../dataset/records.ts';

/** A time in detention; positions are fractions of the bar's length. */
export interface BarSpan {
  readonly from: number;
  readonly to: number;
  /** No end is on record: drawn fading out. */
  readonly isOpen: boolean;
  /** The end was a death. */
  readonly isDeath: boolean;
}

export interface Bar {
  readonly spans: readonly BarSpan[];
  /** Where the story stands; absent for an undated story. */
  readonly story?: number;
  /** First beginning and last end on record, for the labels under the bar: to the month where the bar is long. */
  readonly first: { readonly date: PartialDate; readonly at: number };
  readonly last?: { readonly date: PartialDate; readonly at: number };
}

/** Empty room on both sides, as a share of the length. */
const MARGIN = 0.06;

/** Days: on a longer bar the day of the month cannot be seen, and its label takes room. */
const LONG = 366;

/** `undefined` where no detention has a beginning on record. */
export function holdingBar(detentions: readonly ShownDetention[], story: Day | undefined): Bar | undefined {
  const spans = detentions.filter((detention): detention is ShownDetention & { from: PartialDate } => detention.from !== undefined);
  const [first] = spans;
  if (!first) return undefined;
  const ends = spans.map(({ to, asOf, from }) => to ?? (compareDates(asOf, from) > 0 ? asOf : from));
  const days = [
    ...spans.map(({ from }) => dayNumber(earliestDay(from))),
    ...ends.map((end) => dayNumber(latestDay(end))),
    ...(story ? [dayNumber(story)] : []),
  ];
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const length = Math.max(1, high - low);
  const at = (day: Day) => round(MARGIN + ((dayNumber(day) - low) / length) * (1 - 2 * MARGIN));
  const lastEnd = spans.at(-1)?.to;
  const label = (date: PartialDate): PartialDate => (length > LONG ? toMonth(date) : date);
  return {
    spans: spans.map(({ from, to, outcome }, index) => ({
      from: at(earliestDay(from)),
      to: at(latestDay(ends[index] ?? from)),
      isOpen: to === undefined,
      isDeath: outcome === 'died',
    })),
    ...(story ? { story: at(story) } : {}),
    first: { date: label(first.from), at: at(earliestDay(first.from)) },
    ...(lastEnd ? { last: { date: label(lastEnd), at: at(latestDay(lastEnd)) } } : {}),
  };
}

/** The time of an agreement, a law or a topic in the form of a holding bar; `undefined` where it has no beginning. */
export function timeBar({ from, to }: { readonly from?: PartialDate; readonly to?: PartialDate }, story: Day | undefined, data: Day): Bar | undefined {
  if (!from) return undefined;
  return holdingBar([{ heldBy: '', from, ...(to ? { to } : {}), outcome: to ? 'released' : 'held', asOf: to ?? data }], story);
}

const toMonth = (date: PartialDate): PartialDate => date.slice(0, 'YYYY-MM'.length) as PartialDate;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
