/** How a mark is drawn, and why it is there. */
import { knownRecord } from '../cards/known.ts';
import { latestState } from '../cards/standing.ts';
import type { Reason } from '../cards/why.ts';
import type { Day } from '../dataset/dates.ts';
import type { EntityRecord } from '../dataset/records.ts';
import type { MarkStyle } from '../messaging/protocol.ts';
import type { Place, Why } from '../recognise/article.ts';

/**
 * Why something is marked, as the surfaces say it.
 *
 * @param textOf - The words at a place of the story; absent where none are shown
 */
export function reasonOf(why: Why, textOf?: (place: Place) => string): Reason {
  if (why.rule === 'topic') return why.cue && textOf ? { rule: 'topic', cue: textOf(why.cue) } : { rule: 'topic' };
  return why.rule === 'role' || why.rule === 'office' ? { rule: why.rule, day: why.day } : { rule: why.rule };
}

/** How a mark of the record is drawn. */
export function styleOf(record: EntityRecord, dataDay: Day): MarkStyle {
  if (record.kind === 'person') return 'person';
  if (record.kind !== 'detainee') return 'topic';
  const state = latestState(record.detentions, dataDay);
  return state === 'free' ? 'freed' : state;
}

/** How it would have been drawn on the story's day: whoever was detained only later was somebody like others then. */
export function styleThen(record: EntityRecord, day: Day): MarkStyle {
  const known = knownRecord(record, day);
  const isFirstTakenLater = record.kind === 'detainee' && record.detentions.length > 0 && known.kind === 'detainee' && known.detentions.length === 0;
  return isFirstTakenLater ? 'person' : styleOf(known, day);
}
