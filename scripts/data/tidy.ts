/** How records are written: the same facts in the same signs, so that a diff shows what changed and nothing else. */
import stringify from 'json-stringify-pretty-compact';
import { withoutTrackers } from '../../lib/dataset/check/addresses.ts';

const LINE = 140;

/** A record as a file of its own. */
export const recordText = (record: unknown): string => `${stringify(record, { maxLength: LINE })}\n`;

/** A file of one record, tidied: written as {@link recordText} does, addresses without trackers. Throws where it is no JSON. */
export const tidyRecord = (text: string): string => recordText(tidied(JSON.parse(text)));

/** A file of a record a line, tidied; where `byId` says so its lines are sorted by id. Throws where a line is no JSON. */
export function tidyLines(text: string, byId: boolean): string {
  const records = text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => tidied(JSON.parse(line)) as { id?: string });
  if (byId) records.sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Every address in the record without what tracks its readers; where one stands among the sources of a fact it changes there too. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return /^https?:\/\/\S+\?/.test(value) ? withoutTrackers(value) : value;
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, tidied(inner)]));
}
