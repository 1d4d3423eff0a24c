/** What a row and a card say of one entity, worked out once from its record. Props of both. */
import { type Bar, holdingBar, timeBar } from '../lib/cards/bar.ts';
import { type Days, datesIn, type Line, sinceLines, termsOn, thenLine, whoLine } from '../lib/cards/lines.ts';
import { standingOn } from '../lib/cards/standing.ts';
import { timeHeldTexts } from '../lib/cards/time-held.ts';
import type { Words } from '../lib/cards/words.ts';
import type { EntityRecord, ShownDetention, Term } from '../lib/dataset/records.ts';

export interface EntityView {
  readonly name: string;
  readonly kind: EntityRecord['kind'];
  readonly who: string;
  readonly onDay: Line | undefined;
  /** Empty where only what was known on the story's day is to be shown. */
  readonly since: readonly Line[];
  readonly bar: Bar | undefined;
  /** Days in detention: by the story, and in all. */
  readonly timeHeld: readonly string[];
  readonly summary: string | undefined;
  readonly isUnchecked: boolean;
  /** Who calls the detention what: "wrongfully detained (US State Department, 3 May 2022)". */
  readonly asserted: string | undefined;
  /** Label and text of what is charged, sentenced, noted. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Offices, most important first, with the dates in words; the one held on the story's day is `isThen`. */
  readonly offices: readonly { readonly title: string; readonly time: string; readonly isThen: boolean }[];
  /** The newest day the record of the governing detention or office speaks of. */
  readonly asOf: string | undefined;
}

/** @param isThen - The record holds only what was known on the story's day: say nothing of what came after */
export function viewOf(record: EntityRecord, days: Days, words: Words, isThen = false): EntityView {
  const detention = record.kind === 'detainee' ? (standingOn(record.detentions, days.story ?? days.data).detention ?? record.detentions.at(-1)) : undefined;
  return {
    name: record.name,
    kind: record.kind,
    who: whoLine(record, days, words),
    onDay: thenLine(record, days, words),
    since: isThen ? [] : sinceLines(record, days, words),
    bar: barOf(record, days),
    timeHeld: record.kind === 'detainee' ? timeHeldTexts(record.detentions, days.story, words).slice(0, isThen ? 1 : 2) : [],
    summary: record.kind === 'person' ? undefined : record.summary,
    isUnchecked: 'unchecked' in record && record.unchecked === true,
    asserted: detention?.designation && datesIn(detention.designation, words),
    facts: detention ? factsOf(detention, words) : [],
    offices: 'terms' in record ? record.terms.map((term) => officeOf(term, record.terms, days, words)) : [],
    asOf: record.kind === 'detainee' ? record.detentions.at(-1)?.asOf : undefined,
  };
}

function barOf(record: EntityRecord, { story, data }: Days): Bar | undefined {
  if (record.kind === 'detainee') return holdingBar(record.detentions, story);
  return record.kind === 'agreement' || record.kind === 'law' ? timeBar(record, story, data) : undefined;
}

function factsOf({ charge, sentence, place, note, disputed }: ShownDetention, words: Words): EntityView['facts'] {
  const facts = [
    ['label.place', place],
    ['label.charge', charge],
    ['label.sentence', sentence],
    ['label.note', note],
    ['label.disputed', disputed],
  ] as const;
  return facts.flatMap(([key, text]) => (text ? [{ label: words.say(key), text: datesIn(text, words) }] : []));
}

function officeOf(term: Term, terms: readonly Term[], { story }: Days, words: Words): EntityView['offices'][number] {
  const { title, from, to, asOf, acting } = term;
  const end = to ? words.date(to) : asOf ? words.say('status.lastReported', { date: words.date(asOf) }) : '';
  return {
    title: acting ? words.say('office.acting', { title }) : title,
    time: [from ? words.date(from) : '…', end].filter(Boolean).join(' – '),
    isThen: story !== undefined && termsOn(terms, story).includes(term),
  };
}
