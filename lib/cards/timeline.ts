/** Events that connect what is in a story, split by the story's day. */
import { type Day, earliestDay } from '../dataset/dates.ts';
import { type EntityKind, type EntityNumber, type EventItem, type EventNumber, isTopic } from '../dataset/records.ts';

/** An entity of the page with how often it is mentioned. */
export interface Present {
  readonly number: EntityNumber;
  readonly kind: EntityKind;
  readonly events: readonly EventNumber[];
}

const WEIGHTS = { detainee: 3, person: 2, topic: 1 } as const;
/** A detainee alone, or a person with a topic: less would list every event of a president. */
const ENOUGH = 3;

/** Numbers of the events to show, oldest first: those with a detainee of the page, or with several of its other entities. */
export function relatedEvents(present: readonly Present[]): EventNumber[] {
  const weights = new Map<EventNumber, number>();
  for (const { kind, events } of present) {
    const weight = isTopic(kind) ? WEIGHTS.topic : WEIGHTS[kind];
    for (const event of events) weights.set(event, (weights.get(event) ?? 0) + weight);
  }
  return [...weights]
    .filter(([, weight]) => weight >= ENOUGH)
    .map(([event]) => event)
    .sort((a, b) => a - b);
}

export interface Timeline {
  readonly before: readonly EventItem[];
  readonly after: readonly EventItem[];
}

/** An event whose date may be the story's day or before stands before it. Without a day all stand before. */
export function splitByStory(events: readonly EventItem[], story: Day | undefined): Timeline {
  const isAfter = ({ date }: EventItem) => story !== undefined && earliestDay(date) > story;
  return { before: events.filter((event) => !isAfter(event)), after: events.filter(isAfter) };
}
