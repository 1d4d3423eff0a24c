/** The sample story of the welcome page, read as any page is. Pure. */
import { contentOf } from '../cards/content.ts';
import type { Day } from '../dataset/dates.ts';
import type { Sample } from '../messaging/protocol.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Library } from './stories.ts';
import { reasonOf, styleOf } from './style.ts';

/** @param blocks - Paragraphs in reading order */
export function readSample({ gazetteer, records, about }: Library, blocks: readonly string[], lang: string, day: Day): Sample {
  const marks = recognise(gazetteer, { blocks, lang, day }).map(({ block, start, end, entity, why }) => {
    const record = records.entity(entity);
    const reason = reasonOf(why);
    const collections = about.collections.filter(({ id }) => record.collections.includes(id));
    const content = contentOf(records, { number: entity, record, marks: [], reason, collections }, about.date);
    return { block, start, end, style: styleOf(record, about.date), content };
  });
  return { marks, dataDay: about.date, version: about.version };
}
