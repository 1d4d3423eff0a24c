/** The page in a few sentences: how many were held when it was published, and what has become of them. */
import type { EntityRecord } from '../dataset/records.ts';
import type { Days } from './lines.ts';
import { type Fates, type Tally, tally } from './tally.ts';
import type { MessageKey, Words } from './words.ts';

/**
 * One to five sentences, each a whole message in the plural form of its number.
 *
 * @param isThen - Only what was known on the story's day: nothing is said of what came after
 */
export function summarise(records: readonly EntityRecord[], days: Days, words: Words, isThen = false): string {
  const counts = tally(records, days);
  if (counts.detainees === 0) return withoutDetainees(counts, words);
  const sentences = days.story === undefined ? undated(counts, words) : dated(counts, days, words, isThen);
  return [...sentences, ...unrecorded(counts, words)].join(words.sentenceBreak);
}

/** A sentence where there is anything to count. */
const counted = (key: MessageKey, count: number, words: Words): string[] => (count > 0 ? [words.say(key, { count })] : []);

function withoutDetainees({ people, topics }: Tally, words: Words): string {
  if (people + topics === 0) return words.say('summary.nothing');
  if (topics === 0) return words.say('summary.onlyPeople', { count: people });
  if (people === 0) return words.say('summary.onlyTopics', { count: topics });
  return words.say('summary.noDetainees', {
    people: words.say('summary.noDetaineesPeople', { count: people }),
    topics: words.say('summary.noDetaineesTopics', { count: topics }),
  });
}

function unrecorded({ unrecorded: count }: Tally, words: Words): string[] {
  return counted('summary.noRecord', count, words);
}

function undated({ detainees, unrecorded: none, fates }: Tally, words: Words): string[] {
  const known = detainees - none;
  if (known === 0) return [];
  return [words.say('summary.undated', { count: known }), words.say('summary.asLastReported', { list: words.list(clauses(fates, words)) })];
}

function dated(counts: Tally, days: Days, words: Words, isThen: boolean): string[] {
  const { held, lastReported, believed, unclear, detainedSince, fates } = counts;
  const later = isThen ? [] : counted('summary.detainedSince', detainedSince, words);
  const hidden = isThen ? [] : counted('summary.believed', believed, words);
  if (held + lastReported === 0) return [...(believed > 0 && !isThen ? [] : nobodyHeld(counts, words)), ...hidden, ...later];
  return [
    ...counted('summary.heldThen', held, words),
    ...(held > 0 && !isThen ? [fate(held, fates, days, words)] : []),
    ...counted(held > 0 ? 'summary.lastReportedMore' : 'summary.lastReported', lastReported, words),
    ...hidden,
    ...counted('summary.unclearMore', unclear, words),
    ...later,
  ];
}

/** Of a story in which nobody was held for certain on its day. */
function nobodyHeld({ detainees, unrecorded: none, dead, unclear, notYet }: Tally, words: Words): string[] {
  const count = detainees - none;
  if (count === 0) return [];
  if (unclear === count) return [words.say('summary.statusThenUnknown', { count })];
  if (unclear > 0) return [words.say('summary.noneKnownHeld', { count })];
  if (dead === count) return [words.say('summary.deadThen', { count })];
  return [words.say(notYet === count ? 'summary.notYetThen' : 'summary.noneHeldThen', { count })];
}

/** What has become of those who were held. */
function fate(count: number, fates: Fates, { data }: Days, words: Words): string {
  const { freed, died, held, heldAgain, unknown } = fates;
  if (freed === count) return words.say('summary.allFreed', { count });
  if (died === count) return words.say('summary.allDied', { count });
  if (unknown === count) return words.say('summary.allLost', { count });
  if (held === count && heldAgain === 0) return words.say('summary.noneFreed', { count, date: words.date(data) });
  return words.say('summary.sinceThen', { list: words.list(clauses(fates, words)) });
}

function clauses({ freed, died, held, houseArrest, unknown }: Fates, words: Words): string[] {
  return [
    ...counted('summary.freed', freed, words),
    ...counted('summary.died', died, words),
    ...counted('summary.stillHeld', held, words),
    ...counted('summary.houseArrest', houseArrest, words),
    ...counted('summary.unknown', unknown, words),
  ];
}
