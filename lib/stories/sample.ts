/** The sample story of the welcome page, read as any page is. Pure. */
import { contentOf } from '../cards/content.ts';
import { latestState } from '../cards/standing.ts';
import type { Reason } from '../cards/why.ts';
import type { Day } from '../dataset/dates.ts';
import type { EntityRecord } from '../dataset/records.ts';
import type { MarkStyle, Sample } from '../messaging/protocol.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Library } from './stories.ts';

/** @param blocks - Paragraphs in reading order */
export function readSample({ gazetteer, records, about }: Library, blocks: readonly string[], lang: string, day: Day): Sample {
  const marks = recognise(gazetteer, { blocks, lang, day }).map(({ block, start, end, entity, why }) => {
    const record = records.entity(entity);
    const reason: Reason =
      why.rule === 'topic' ? { rule: 'topic' } : why.rule === 'role' || why.rule === 'office' ? { rule: why.rule, day: why.day } : { rule: why.rule };
    const collections = about.collections.filter(({ id }) => record.collections.includes(id));
    const content = contentOf(records, { number: entity, record, marks: [], reason, collections }, about.date);
    return { block, start, end, style: styleOf(record, about.date), content };
  });
  return { marks, dataDay: about.date, version: about.version };
}

/** How a mark of the record is drawn. */
export function styleOf(record: EntityRecord, dataDay: Day): MarkStyle {
  if (record.kind === 'person') return 'person';
  if (record.kind !== 'detainee') return 'topic';
  const state = latestState(record.detentions, dataDay);
  return state === 'free' ? 'freed' : state;
}
