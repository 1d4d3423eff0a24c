/** "His Russian counterpart": the same office in another country, where the sentence says which office. */
import { dayNumber } from '../dataset/dates.ts';
import type { EntityNumber } from '../dataset/records.ts';
import type { Gazetteer, Shape } from './gazetteer.ts';
import { hashWord } from './hash.ts';
import type { Hit, Reading } from './reading.ts';
import { holderOn, type RoleHit } from './roles.ts';
import { countBefore } from './spans.ts';
import { BY_BREAK, BY_SPACE, UPPER_FIRST } from './tokens.ts';

/** No phrase of the gazetteer: the words are put together here. */
const SHAPE: Shape = { use: 'role', lang: 'en', need: 0, flags: 0, capitals: 0, abbreviations: 0 };
const COUNTERPART = hashWord('counterpart');

/** Somebody named, or meant by an office. */
export interface Speaker extends Hit {
  readonly entity: EntityNumber | undefined;
}

/** The counterpart must be told by somebody named so few words before. */
const REACH = 40;

/**
 * @param people - Gives the mentions of people so far, in reading order
 */
export function findCounterparts(reading: Reading, people: () => readonly Speaker[]): RoleHit[] {
  const { day } = reading.article;
  if (day === undefined || reading.gazetteer.roleCount === 0) return [];
  const { hash, count } = reading.tokens;
  const words = hash.subarray(0, count);
  const found: RoleHit[] = [];
  let speakers: readonly Speaker[] | undefined;
  for (let at = words.indexOf(COUNTERPART, 1); at >= 0; at = words.indexOf(COUNTERPART, at + 1)) {
    if (reading.join(at) !== BY_SPACE || leadsToName(reading, at)) continue;
    const text = reading.textOf(at);
    const country = [[at - 2, at - 1], [at - 1]]
      .map((words) => ({ words, country: reading.shapesOf(text, words).find(({ shape }) => shape.use === 'country')?.target }))
      .find((one) => one.country !== undefined);
    speakers ??= people();
    const speaker = speakers[countBefore(speakers, at) - 1];
    if (country?.country === undefined || speaker?.entity === undefined || speaker.text !== text || at - speaker.at > REACH) continue;
    const role = sameOffice(reading.gazetteer, speaker.entity, country.country, dayNumber(day));
    const [first = at] = country.words;
    if (role) found.push({ text, at: first, words: at - first + 1, target: role.role, shape: SHAPE, entity: role.entity, isLoose: false });
  }
  return found;
}

/** "His Russian counterpart Sergey Lavrov", with a comma or without: the name says who it is. */
const leadsToName = (reading: Reading, at: number): boolean =>
  (reading.join(at + 1) === BY_SPACE || reading.join(at + 1) === BY_BREAK) && (reading.form(at + 1) & UPPER_FIRST) !== 0;

/** The office in `country` that is of the same sort as one that `entity` holds on the day, with its holder. */
function sameOffice(gazetteer: Gazetteer, entity: EntityNumber, country: number, on: number) {
  for (let role = 0; role < gazetteer.roleCount; role++) {
    const { sort } = gazetteer.role(role);
    if (sort < 0 || holderOn(gazetteer, role, on) !== entity) continue;
    for (let other = 0; other < gazetteer.roleCount; other++) {
      const office = gazetteer.role(other);
      if (office.sort !== sort || office.country !== country) continue;
      const holder = holderOn(gazetteer, other, on);
      if (holder !== undefined && holder !== entity) return { role: other, entity: holder };
    }
  }
  return undefined;
}
