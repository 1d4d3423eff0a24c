/**
 * Events against the detentions of those they are about.
 *
 * An event has no kind: its title says what happened and to whom. Titles are prose, so what is found here is worth a
 * look and no more.
 */
import type { Dataset, Detainee, Detention, EventRecord } from '../schema/index.ts';
import { isOpen } from './detentions.ts';
import { type Check, look, type Rule } from './rule.ts';
import { mayAgree } from './spans.ts';

/** News comes a day or two after the day; a night's arrest is dated by either. */
const DAYS_OF_SLACK = 3;

const NAMED = String.raw`(?:is|are|was|were|has been|have been)?\s*(?:again |briefly |reportedly )?`;
/** What is said after the name; in the passive, or of what the person does. */
const KINDS = {
  arrest: new RegExp(`^,?\\s*${NAMED}(?:arrested|detained|seized|kidnapped|abducted|taken hostage)\\b`, 'i'),
  release: new RegExp(`^,?\\s*${NAMED}(?:freed|released|let go|walks? free|leaves? prison|comes? home)\\b`, 'i'),
  death: new RegExp(`^,?\\s*${NAMED}(?:dies|died|dead|killed|murdered|executed)\\b`, 'i'),
} as const;
type Kind = keyof typeof KINDS;

/** The detainees whose name the title holds, with what it says right after it. */
function subjects({ title, people }: EventRecord, known: ReadonlyMap<string, Detainee>): { detainee: Detainee; after: string }[] {
  return people.flatMap((id) => {
    const detainee = known.get(id);
    const name = [detainee?.name, detainee?.family].find((part) => part !== undefined && title.includes(part));
    return detainee && name ? [{ detainee, after: title.slice(title.indexOf(name) + name.length) }] : [];
  });
}

const agrees = (date: string | undefined, day: string): boolean => date !== undefined && mayAgree(date, day, DAYS_OF_SLACK);
const dayless = (detention: Detention, kind: Kind): boolean =>
  kind === 'arrest' ? detention.from === undefined : detention.to === undefined && !isOpen(detention) && detention.outcome !== 'unknown';

/** What a detention must be for the event to be part of it. A date that is not known contradicts nothing. */
const HOLDS: Readonly<Record<Kind, (detention: Detention, day: string) => boolean>> = {
  arrest: ({ from }, day) => agrees(from, day),
  release: ({ to, outcome }, day) => agrees(to, day) && outcome !== 'died',
  death: ({ to, diedOn, outcome }, day) => outcome === 'died' && (agrees(to, day) || agrees(diedOn, day)),
};
const TO_DO: Readonly<Record<Kind, string>> = {
  arrest: 'begins on that day',
  release: 'ends on that day',
  death: 'ends with a death on that day',
};

function contradictions(kind: Kind): Check {
  return (dataset: Dataset, say) => {
    const known = new Map(dataset.detainees.map((detainee) => [detainee.id, detainee]));
    for (const event of dataset.events)
      for (const { detainee, after } of subjects(event, known)) {
        if (!KINDS[kind].test(after)) continue;
        const days = [event.date, event.endDate ?? event.date];
        if (detainee.detentions.some((one) => dayless(one, kind) || days.some((day) => HOLDS[kind](one, day)))) continue;
        say(
          event,
          'date',
          `no detention of ${detainee.id} ${TO_DO[kind]} (${event.date}); correct the event or data/detainees/${detainee.id}.json, or add the detention there`,
        );
      }
  };
}

export const EVENT_RULES: readonly Rule[] = [
  look('arrests-begin-a-detention', contradictions('arrest')),
  look('releases-end-a-detention', contradictions('release')),
  look('deaths-end-a-detention', contradictions('death')),
];
