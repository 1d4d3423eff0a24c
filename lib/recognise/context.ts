/** What an article speaks of, as evidence for or against an entity. */
import { SPHERES } from '../dataset/lexicon.ts';
import type { EntityNumber } from '../dataset/records.ts';
import { ALONE, type Shape } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** Nobody is in the news for an office, or in prison, before this age. */
const GROWN_UP = 14;
const POLITICS = SPHERES.indexOf('politics');
const DETENTION = SPHERES.indexOf('detention');

export class Context {
  readonly #reading: Reading;
  readonly #year: number | undefined;
  #leaders: ReadonlySet<number> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#year = reading.article.day === undefined ? undefined : Number(reading.article.day.slice(0, 4));
  }

  /** Whether the words that this name asks for stand in the article. */
  hasNeed({ need }: Shape, hasTopic: (topic: EntityNumber) => boolean): boolean {
    return need === 0 || this.#reading.gazetteer.needIsMet(need, (cue) => this.#reading.found.cues.has(cue), hasTopic);
  }

  /** How often the article speaks of one of the entity's countries. */
  countries(entity: EntityNumber): number {
    let most = 0;
    for (const country of this.#reading.gazetteer.countriesOf(entity)) most = Math.max(most, this.#reading.countryCount(country));
    return most;
  }

  /** Whether the article speaks of one of the entity's countries, or of somebody whose surname means its leader: "Trump". */
  speaksOfCountry(entity: EntityNumber): boolean {
    if (this.countries(entity) > 0) return true;
    this.#leaders ??= this.#countriesOfLeaders();
    return this.#reading.gazetteer.countriesOf(entity).some((country) => this.#leaders?.has(country));
  }

  #countriesOfLeaders(): ReadonlySet<number> {
    const { gazetteer, found } = this.#reading;
    const countries = new Set<number>();
    for (const { from, to } of found.shorts)
      for (let candidate = from; candidate < to; candidate++)
        if (gazetteer.shapeOf(candidate).flags & ALONE)
          for (const country of gazetteer.countriesOf(gazetteer.target[candidate] as number)) countries.add(country);
    return countries;
  }

  /** Whether the article speaks of what the entity is in the news for: politics, or imprisonment. */
  sphere(entity: EntityNumber): boolean {
    return this.#reading.speaksOf(this.#reading.gazetteer.kindOf(entity) === 'detainee' ? DETENTION : POLITICS);
  }

  /** How many of `others` the entity shares events with. */
  connections(entity: EntityNumber, others: ReadonlySet<EntityNumber>): number {
    let count = 0;
    for (const other of this.#reading.gazetteer.relatedTo(entity)) if (others.has(other)) count++;
    return count;
  }

  /** Whether the entity was a child, or not born, when the story was published. */
  isTooYoung(entity: EntityNumber): boolean {
    const born = this.#reading.gazetteer.bornIn(entity);
    return born !== 0 && this.#year !== undefined && this.#year - born < GROWN_UP;
  }
}
