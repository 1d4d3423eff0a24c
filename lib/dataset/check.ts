/**
 * What is wrong with the records, all of it at once, in words that say what to do.
 *
 * A record that breaks a rule stops the build: a card must never be made of half a fact. The rules are in `check/`, a
 * file for each family of them.
 */
import { RULES } from './check/index.ts';
import type { Rule } from './check/rule.ts';
import { type Located, parseRecords } from './check/schema.ts';
import type { Dataset } from './schema/index.ts';

export type { Located } from './check/schema.ts';

/** One thing to mend, or to look at. */
export interface Problem {
  /** Name of the rule; `shape` where a record has not the shape of its kind. */
  readonly rule: string;
  /** Path below `data/`, with the line where a file has many records. */
  readonly file: string;
  /** Id of the record; empty where it has none. */
  readonly record: string;
  /** Path of the field, `detentions.0.from`; empty for the whole record. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

export interface Checked {
  /** The records that have their shape. */
  readonly dataset: Dataset;
  /** Only where this is empty the dataset is fit for use. */
  readonly problems: readonly Problem[];
  /** What is likely wrong or thin, and takes reading to settle. Worked out when it is asked for. */
  looks(): readonly Problem[];
}

/** Check `records`, given by kind, each list in file order. */
export function checkRecords(records: Readonly<Record<string, readonly Located[]>>): Checked {
  const { dataset, origin, problems } = parseRecords(records);
  const follow = (level: Rule['level']): Problem[] => {
    const found: Problem[] = [];
    for (const { name, level: own, check } of RULES) {
      if (own !== level) continue;
      check(
        dataset,
        (record, field, message) => found.push({ rule: name, file: origin.files.get(record) ?? '', record: idOf(record), field, message }),
        origin,
      );
    }
    return found;
  };
  return { dataset, problems: [...problems.map((problem) => ({ rule: 'shape', ...problem })), ...follow('stop')], looks: () => follow('look') };
}

const idOf = (record: object): string => {
  const { id, domain } = record as { id?: string; domain?: string };
  return id ?? domain ?? '';
};

/** A problem on one line: `data/detainees/x.json: x: detentions.0.from: …`. */
export function problemLine({ file, record, field, message }: Problem): string {
  return [`data/${file}`, record, field, message].filter(Boolean).join(': ');
}
