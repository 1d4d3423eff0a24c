/** What a card and a row of the popup say, in words: then, and since. */
import { type Day, isPartialDate, latestDay, type PartialDate, surelyAfter, surelyBefore } from '../dataset/dates.ts';
import type { DetaineeRecord, EntityRecord, PersonRecord, ShownDetention, Term, TopicRecord } from '../dataset/records.ts';
import { type Change, changesAfter, daysHeld, type Standing, type State, standingOn } from './standing.ts';
import type { Words } from './words.ts';

/** Colour and weight of a line's lead; never the only thing that tells states apart. */
export type Tone = 'held' | 'free' | 'died' | 'unknown' | 'plain';

/** `lead` is the answer, `rest` what goes with it. */
export interface Line {
  readonly lead: string;
  readonly rest: string;
  readonly tone: Tone;
}

/** The days a card speaks of. */
export interface Days {
  /** The story's day; absent where the story has none. */
  readonly story: Day | undefined;
  /** The day of the data: "now" is never later. */
  readonly data: Day;
}

const line = (lead: string, rest = '', tone: Tone = 'plain'): Line => ({ lead, rest, tone });
const join = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');

/** "(last reported Mar 2026)" */
const reportedOn = (date: PartialDate, words: Words): string =>
  words.say('status.when', { date: words.say('status.lastReported', { date: words.date(date) }) });

/** What was true on the story's day. `undefined` for an undated story, and where there is nothing to say. */
export function thenLine(record: EntityRecord, { story }: Days, words: Words): Line | undefined {
  if (story === undefined) return undefined;
  if (record.kind === 'person') return termLine(record, story, words);
  if (record.kind === 'detainee') return detaineeThen(record, story, words);
  return topicThen(record, story, words);
}

/** What has happened since, oldest first; for an undated story, what is known last. */
export function sinceLines(record: EntityRecord, days: Days, words: Words): Line[] {
  if (record.kind === 'person') return personSince(record, days, words);
  if (record.kind === 'detainee') return detaineeSince(record, days, words);
  return topicSince(record, days, words);
}

/** Who somebody is, in a few words, beside the status: occupation, or the office held on the story's day. */
export function whoLine(record: EntityRecord, { story, data }: Days, words: Words): string {
  if (record.kind === 'detainee') return record.occupation ?? '';
  if (record.kind !== 'person') return '';
  const day = story ?? data;
  const current = termsOn(record.terms, day)[0];
  if (current) return titleOf(current, words);
  const last = record.terms.find(({ to }) => to !== undefined && surelyBefore(to, day));
  return last ? words.say('office.former', { title: titleOf(last, words) }) : '';
}

// Detainees

const TONES: Readonly<Record<State, Tone>> = {
  held: 'held',
  'house-arrest': 'held',
  free: 'free',
  died: 'died',
  'killed-unknown': 'died',
  'not-yet': 'plain',
  unknown: 'unknown',
};

function detaineeThen({ detentions, terms }: DetaineeRecord, day: Day, words: Words): Line {
  if (detentions.length === 0) return line(words.say('status.noRecord'), '', 'unknown');
  const standing = standingOn(detentions, day);
  const office = termsOn(terms, day)[0];
  if (standing.state === 'not-yet') return line(words.say('status.notYet'), office ? `· ${titleOf(office, words)}` : '');
  return standingLine(standing, day, words);
}

function standingLine(standing: Standing, day: Day, words: Words): Line {
  const { state, detention, lastReported, since } = standing;
  const tone = TONES[state];
  const reported = lastReported && words.say('status.when', { date: words.date(lastReported) });
  switch (state) {
    case 'held':
    case 'house-arrest': {
      if (reported) return line(words.say(state === 'held' ? 'status.lastReportedHeld' : 'status.lastReportedHouseArrest'), reported, tone);
      const days = daysHeld(standing, day);
      const rest =
        days !== undefined && since ? `· ${words.duration(since, day)}` : since ? `· ${words.say('status.sinceDate', { date: words.date(since) })}` : '';
      return line(placeStatus(state, detention, words), rest, tone);
    }
    case 'free':
      return detention ? changeLine({ kind: 'ended', date: detention.to, detention }, words) : line(words.say('status.notDetained'), '', tone);
    case 'died':
      return line(words.say('status.dead'), detention ? deathWhen(detention, words) : '', tone);
    case 'killed-unknown':
      return line(
        words.say('status.killedLater', { holder: holderOf(detention, words) }),
        detention?.diedOn ? words.say('status.killedOn', { date: words.date(detention.diedOn) }) : '',
        tone,
      );
    case 'not-yet':
      return line(words.say('status.notYet'));
    case 'unknown':
      return line(words.say(lastReported ? 'status.fateUnknown' : 'status.unknown'), unknownRest(standing, words), tone);
  }
}

/** What is known where the status is not: when and where somebody was taken, and when the record last speaks. */
function unknownRest({ detention, lastReported }: Standing, words: Words): string {
  const taken =
    detention?.from && detention.to === undefined && `${words.say('change.detained', { date: words.date(detention.from) })} ${whereOf(detention, words)}`;
  const reported = lastReported && words.say('status.lastReported', { date: words.date(lastReported) });
  const parts = [taken, reported].filter(Boolean).join('; ');
  return parts && words.say('status.when', { date: parts });
}

function placeStatus(state: 'held' | 'house-arrest', detention: ShownDetention | undefined, words: Words): string {
  if (!detention) return words.say('status.unknown');
  if (!isCountry(detention.heldBy)) return words.say('status.heldBy', { holder: detention.heldBy });
  return words.say(state === 'held' ? 'status.held' : 'status.houseArrest', { place: words.countryInText(detention.heldBy) });
}

const isCountry = (heldBy: string): boolean => /^[A-Z]{2}$/.test(heldBy);
const holderOf = (detention: ShownDetention | undefined, words: Words): string => (detention ? words.countryInText(detention.heldBy) : '');

function detaineeSince(record: DetaineeRecord, { story, data }: Days, words: Words): Line[] {
  if (record.detentions.length === 0) return story === undefined ? [line(words.say('status.noRecord'), '', 'unknown')] : [];
  const last = standingOn(record.detentions, data);
  if (story === undefined) return [standingLine(last, data, words)];
  const changes = changesAfter(record.detentions, story).map((change) => changeLine(change, words));
  // The end of the last change says it already; an open or unclear end has to be said.
  const isOpen = last.lastReported !== undefined || last.state === 'held' || last.state === 'house-arrest';
  const then = standingOn(record.detentions, story);
  if (isOpen && !(then.lastReported && changes.length === 0)) return [...changes, reportedLine(last, data, words)];
  if (changes.length > 0) return changes;
  return then.state === 'unknown' && !then.lastReported ? [standingLine(last, data, words)] : [];
}

/** An open detention is never "still held": it is as of its newest source. */
function reportedLine(standing: Standing, data: Day, words: Words): Line {
  const { state, detention } = standing;
  if (state !== 'held' && state !== 'house-arrest') return standingLine(standing, data, words);
  return line(
    words.say(state === 'held' ? 'status.lastReportedHeld' : 'status.lastReportedHouseArrest'),
    detention ? words.say('status.when', { date: words.date(detention.asOf) }) : '',
    'held',
  );
}

/** One beginning or end in words. */
export function changeLine({ kind, date, detention }: Change, words: Words): Line {
  const when = date === undefined ? words.say('change.dayUnknown') : words.date(date);
  if (kind === 'detained') return line(words.say('change.detained', { date: when }), whereOf(detention, words), 'held');
  const tone: Tone = detention.outcome === 'died' ? 'died' : ['moved', 'extradited', 'house-arrest', 'unknown'].includes(detention.outcome) ? 'plain' : 'free';
  if (detention.outcome === 'died' && detention.diedOn)
    return line(words.say('change.died', { date: words.date(detention.diedOn) }), words.say('change.deathKnown', { date: when }), tone);
  return line(
    words.say(`change.${detention.outcome === 'house-arrest' ? 'houseArrest' : detention.outcome}`, { date: when }),
    exchangeOf(detention, words),
    tone,
  );
}

function deathWhen(detention: ShownDetention, words: Words): string {
  const date = detention.diedOn ?? detention.to;
  return date ? words.say('status.when', { date: words.date(date) }) : '';
}

const whereOf = ({ heldBy }: ShownDetention, words: Words): string =>
  words.say(isCountry(heldBy) ? 'change.in' : 'change.by', { place: words.countryInText(heldBy), holder: heldBy });

/** "in exchange for Viktor Bout"; what is no person stands in brackets. */
function exchangeOf({ exchangedFor = [], outcome }: ShownDetention, words: Words): string {
  if (outcome !== 'exchanged' || exchangedFor.length === 0) return '';
  const people = exchangedFor.filter(({ entity }) => entity !== undefined).map(({ name }) => name);
  const others = exchangedFor.filter(({ entity }) => entity === undefined).map(({ name }) => name);
  return join(
    people.length > 0 && words.say('change.inExchangeFor', { others: words.list(people) }),
    others.length > 0 && `(${others.map((other) => datesIn(other, words)).join('; ')})`,
  );
}

/** Dates within a text are written as everywhere else: `9 years (2022-08-04)` → `9 years (4 Aug 2022)`. */
export const datesIn = (text: string, words: Words): string =>
  text.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => (isPartialDate(date) ? words.date(date) : date));

// Offices

/** Terms that surely cover the day, most important first. */
export function termsOn(terms: readonly Term[], day: Day): Term[] {
  return terms.filter(
    ({ from, to, asOf }) => from !== undefined && latestDay(from) <= day && (to ? surelyAfter(to, day) : asOf !== undefined && day <= latestDay(asOf)),
  );
}

const titleOf = ({ title, acting }: Term, words: Words): string => (acting ? words.say('office.acting', { title }) : title);

function termLine({ terms }: PersonRecord, day: Day, words: Words): Line | undefined {
  if (terms.length === 0) return undefined;
  const held = termsOn(terms, day);
  if (held[0]) return line(titleOf(held[0], words));
  const open = terms.find(({ from, to, asOf }) => from && latestDay(from) <= day && !to && asOf && latestDay(asOf) < day);
  if (open?.asOf) return line(titleOf(open, words), reportedOn(open.asOf, words));
  const last = terms.find(({ to }) => to !== undefined && surelyBefore(to, day));
  return last ? line(words.say('office.former', { title: titleOf(last, words) })) : line(words.say('office.none'), '', 'unknown');
}

function personSince({ terms, died }: PersonRecord, { story, data }: Days, words: Words): Line[] {
  const death = died && (story === undefined || surelyAfter(died, story)) ? [line(words.say('office.died', { date: words.date(died) }), '', 'died')] : [];
  if (story === undefined) {
    const now = termsOn(terms, data)[0] ?? terms[0];
    return [...(now ? [officeNow(now, words)] : []), ...death];
  }
  const then = termsOn(terms, story)[0];
  const ended = then?.to
    ? [line(words.say('office.left', { date: words.date(then.to) }))]
    : then?.asOf
      ? [line(words.say('office.inOfficeAsOf', { date: words.date(then.asOf) }))]
      : [];
  const later = terms.filter(({ from }) => from !== undefined && surelyAfter(from, story)).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
  return [...ended, ...(later ? [officeNow(later, words)] : []), ...death];
}

function officeNow(term: Term, words: Words): Line {
  const { from, to, asOf } = term;
  const title = titleOf(term, words);
  const lead = from ? words.say('office.from', { title, date: words.date(from) }) : title;
  return line(lead, to ? `– ${words.date(to)}` : asOf ? reportedOn(asOf, words) : '');
}

// Topics

function topicThen({ from, to }: TopicRecord, day: Day, words: Words): Line | undefined {
  if (!from) return undefined;
  if (surelyAfter(from, day)) return line(words.say('topic.notYet', { date: words.date(from) }));
  if (to && latestDay(to) <= day) return line(words.say('topic.ended', { date: words.date(to) }));
  return line(words.say('topic.since', { date: words.date(from) }));
}

function topicSince({ from, to }: TopicRecord, { story }: Days, words: Words): Line[] {
  if (story === undefined)
    return [
      ...(from ? [line(words.say('topic.since', { date: words.date(from) }))] : []),
      ...(to ? [line(words.say('topic.ended', { date: words.date(to) }))] : []),
    ];
  return to && surelyAfter(to, story) ? [line(words.say('topic.ended', { date: words.date(to) }))] : [];
}
