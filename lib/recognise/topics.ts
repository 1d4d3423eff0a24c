/** Topics: phrases that count on their own, and phrases that count with a cue. */
import type { EntityNumber } from '../dataset/records.ts';
import type { Place } from './article.ts';
import { isEnglishOnly } from './gazetteer.ts';
import type { Hit, Reading } from './reading.ts';
import { endOf, someOverlapping } from './spans.ts';

export interface TopicHit extends Hit {
  readonly entity: EntityNumber;
  /** The word that let the phrase count. */
  readonly cue?: Place;
}

/** Topic phrases that may count in the article: of its language, outside the phrases that keep them back. */
export class Topics {
  readonly #reading: Reading;
  readonly #usable: readonly Hit[];
  /** Topics with a phrase that counts on its own: they are conditions of others. */
  readonly #sure = new Set<EntityNumber>();

  constructor(reading: Reading) {
    this.#reading = reading;
    const { topics, exclusions } = reading.found;
    this.#usable = topics.filter(
      (hit) =>
        isForLanguage(reading, hit) &&
        !someOverlapping(exclusions, hit.at, endOf(hit), (exclusion) => exclusion.target === hit.target && covers(exclusion, hit)),
    );
    for (const { shape, target } of this.#usable) if (shape.need === 0) this.#sure.add(target);
  }

  /** Whether a phrase of the topic that counts on its own stands in the article. */
  isSure(topic: EntityNumber): boolean {
    return this.#sure.has(topic);
  }

  find(): TopicHit[] {
    return this.#usable.flatMap((hit): TopicHit[] => {
      let cue: Hit | undefined;
      const passes = this.#reading.gazetteer.needIsMet(
        hit.shape.need,
        (number) => {
          cue = this.#reading.found.cues.get(number);
          return cue !== undefined;
        },
        (topic) => this.#sure.has(topic),
      );
      return passes ? [{ ...hit, entity: hit.target, ...(cue ? { cue: this.#reading.placeOf(cue) } : {}) }] : [];
    });
  }
}

/** A phrase counts in its own language; an English name in capitals anywhere, if it is long enough. */
function isForLanguage(reading: Reading, { shape, text, at, words }: Hit): boolean {
  if (shape.lang === reading.lang) return true;
  if (shape.lang !== 'en') return false;
  return reading.lang === 'und' || ((shape.capitals | shape.abbreviations) !== 0 && !(words === 1 && isEnglishOnly(reading.word(text, at))));
}

/** Whether the words of one hit hold those of another. */
export const covers = (outer: Hit, inner: Hit): boolean => outer.at <= inner.at && outer.at + outer.words >= inner.at + inner.words;
