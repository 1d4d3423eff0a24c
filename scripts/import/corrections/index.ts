/**
 * Known mistakes and omissions of the raw records, each with the page that says better. Applied before anything
 * else; a correction whose record or detention is not there stops the import, so that none is lost when the
 * sources change.
 */
import type { RawDetainee } from '../raw.ts';
import type { Correction } from './correction.ts';
import { HONG_KONG } from './hong-kong.ts';
import { OTHERS } from './others.ts';
import { VENEZUELA } from './venezuela.ts';

const CORRECTIONS: readonly Correction[] = [...HONG_KONG, ...VENEZUELA, ...OTHERS];

/** Apply every correction to `records` in place. Throws where one has lost its record. */
export function correct(records: readonly RawDetainee[]): number {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { ids, sources, apply } of CORRECTIONS) {
    for (const id of ids) {
      const record = byId.get(id);
      const first = record?.detentions[0];
      if (!record || !first) throw new Error(`corrections: no detainee "${id}" with a detention; has it been renamed?`);
      apply(record, first);
      record.sources.push(...sources);
    }
  }
  return CORRECTIONS.length;
}
