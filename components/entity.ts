/** What a row and a card say of one entity, worked out once from its record. Props of both. */
import { type Bar, holdingBar } from '../lib/cards/bar.ts';
import { type Days, datesIn, type Line, sinceLines, thenLine, whoLine } from '../lib/cards/lines.ts';
import { standingOn } from '../lib/cards/standing.ts';
import { type Reason, whyText } from '../lib/cards/why.ts';
import type { Words } from '../lib/cards/words.ts';
import type { EntityRecord, ShownDetention } from '../lib/dataset/records.ts';

export interface EntityView {
  readonly name: string;
  readonly kind: EntityRecord['kind'];
  readonly who: string;
  readonly onDay: Line | undefined;
  readonly since: readonly Line[];
  readonly bar: Bar | undefined;
  readonly summary: string | undefined;
  readonly isUnchecked: boolean;
  /** Label and text of what is charged, sentenced, asserted, noted. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly why: string;
  /** The newest day the record of the governing detention or office speaks of. */
  readonly asOf: string | undefined;
}

export function viewOf(record: EntityRecord, reason: Reason, days: Days, words: Words): EntityView {
  const detention = record.kind === 'detainee' ? (standingOn(record.detentions, days.story ?? days.data).detention ?? record.detentions.at(-1)) : undefined;
  return {
    name: record.name,
    kind: record.kind,
    who: whoLine(record, days, words),
    onDay: thenLine(record, days, words),
    since: sinceLines(record, days, words),
    bar: record.kind === 'detainee' ? holdingBar(record.detentions, days.story) : undefined,
    summary: record.kind === 'person' ? undefined : record.summary,
    isUnchecked: 'unchecked' in record && record.unchecked === true,
    facts: detention ? factsOf(detention, words) : [],
    why: whyText(reason, words),
    asOf: record.kind === 'detainee' ? record.detentions.at(-1)?.asOf : undefined,
  };
}

function factsOf({ charge, sentence, designation, place, note }: ShownDetention, words: Words): EntityView['facts'] {
  const facts = [
    ['label.place', place],
    ['label.charge', charge],
    ['label.sentence', sentence],
    ['label.asserted', designation],
    ['label.note', note],
  ] as const;
  return facts.flatMap(([key, text]) => (text ? [{ label: words.say(key), text: datesIn(text, words) }] : []));
}
