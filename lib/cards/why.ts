/** Why a mention is marked, in words. */
import type { Day } from '../dataset/dates.ts';
import type { Words } from './words.ts';

/** The recogniser's reason, with the words it rests on. */
export type Reason =
  | { readonly rule: 'full' | 'short' | 'alone' | 'given' }
  | { readonly rule: 'role' | 'office'; readonly day: Day }
  | { readonly rule: 'topic'; readonly cue?: string };

export function whyText(reason: Reason, words: Words): string {
  switch (reason.rule) {
    case 'full':
    case 'short':
    case 'alone':
    case 'given':
      return words.say(`why.${reason.rule}`);
    case 'role':
    case 'office':
      return words.say(`why.${reason.rule}`, { date: words.date(reason.day) });
    case 'topic':
      return reason.cue ? words.say('why.topicWithCue', { cue: reason.cue }) : words.say('why.topic');
  }
}
