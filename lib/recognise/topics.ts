/** Topics: phrases that count on their own, and phrases that count with a cue. */
import type { EntityNumber } from '../dataset/records.ts';
import type { Place } from './article.ts';
import type { Hit, Reading } from './reading.ts';

export interface TopicHit extends Hit {
  readonly entity: EntityNumber;
  /** The word that let the phrase count. */
  readonly cue?: Place;
}

/** Cues of an article: the first place of each. */
export class Cues {
  readonly #first = new Map<number, Hit>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    for (const hit of reading.hits) if (hit.candidate.use === 'cue' && !this.#first.has(hit.candidate.target)) this.#first.set(hit.candidate.target, hit);
  }

  has(cue: number): boolean {
    return this.#first.has(cue);
  }

  /** Where the cue stands first. */
  place(cue: number): Place | undefined {
    const hit = this.#first.get(cue);
    return hit && this.#reading.placeOf(hit);
  }
}

/** Topic phrases that count: those without a condition first, since they are conditions of others. */
export function findTopics(reading: Reading, cues: Cues): TopicHit[] {
  const exclusions = reading.hits.filter(({ candidate }) => candidate.use === 'exclusion');
  const usable = reading.hits.filter(
    (hit) =>
      hit.candidate.use === 'topic' &&
      isForLanguage(reading, hit) &&
      !exclusions.some((exclusion) => exclusion.candidate.target === hit.candidate.target && covers(exclusion, hit)),
  );
  const topics = new Set(usable.filter(({ candidate }) => candidate.need === 0).map(({ candidate }) => candidate.target));
  return usable.flatMap((hit): TopicHit[] => {
    const { need, target } = hit.candidate;
    let cue: Place | undefined;
    const passes = reading.gazetteer.needIsMet(
      need,
      (number) => {
        if (!cues.has(number)) return false;
        cue = cues.place(number);
        return true;
      },
      (topic) => topics.has(topic),
    );
    return passes ? [{ ...hit, entity: target, ...(cue ? { cue } : {}) }] : [];
  });
}

/** A phrase counts in its own language; an English name in capitals anywhere. */
function isForLanguage(reading: Reading, { candidate }: Hit): boolean {
  return (
    candidate.lang === reading.lang ||
    (candidate.lang === 'en' && (candidate.capitals | candidate.abbreviations) !== 0) ||
    (reading.lang === 'und' && candidate.lang === 'en')
  );
}

function covers(outer: Hit, inner: Hit): boolean {
  return outer.block === inner.block && outer.at <= inner.at && outer.at + outer.words >= inner.at + inner.words;
}
