/** Where mistakes are reported and removals asked for; the same address as in the README. */
import type { Words } from '../cards/words.ts';

const ADDRESS = 'corrections@sidelight.example';

/** Address of a prepared letter. Opening it sends nothing. */
export function correctionLetter(subject: string, dataVersion: string): string {
  return letter(subject, `\n\n— Sidelight, data ${dataVersion}`);
}

/** A letter about one record. It names the record, and nothing of the page it was read on. */
export function recordLetter(record: { readonly id: string; readonly name: string }, dataVersion: string, words: Words): string {
  return letter(words.say('report.subject', { name: record.name }), words.say('report.body', { id: record.id, version: dataVersion }));
}

const letter = (subject: string, body: string): string => `mailto:${ADDRESS}?${new URLSearchParams({ subject, body }).toString().replaceAll('+', '%20')}`;
