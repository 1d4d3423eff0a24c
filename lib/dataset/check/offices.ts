/** Who held which office when. */
import { compareDates, latestDay } from '../dates.ts';
import type { Office, Person } from '../schema/index.ts';
import { type Check, humans, look, type Rule, stop } from './rule.ts';
import { surelyLater, surelyOverlap } from './spans.ts';

/** Of two sure holders at one time nobody could be read on a day; an acting one stands in for another. */
const holdersDoNotOverlap: Check = ({ roles }, say) => {
  for (const role of roles) {
    const sure = role.holders
      .map((holder, at) => ({ ...holder, at }))
      .filter(({ sure, acting }) => sure !== false && !acting)
      .sort((a, b) => compareDates(a.from, b.from));
    for (const [index, holder] of sure.entries())
      for (const later of sure.slice(index + 1))
        if (later.person !== holder.person && surelyOverlap(holder, later))
          say(
            role,
            `holders.${later.at}.from`,
            `${later.person} and ${holder.person} hold the office at one time; correct a date, mark one "acting", or "sure": false`,
          );
  }
};

const holdersStandOnce: Check = ({ roles }, say) => {
  for (const role of roles)
    for (const [at, holder] of role.holders.entries())
      if (role.holders.some((other, before) => before < at && other.person === holder.person && surelyOverlap(other, holder)))
        say(role, `holders.${at}`, `${holder.person} holds the office twice at one time; make one term of the two`);
};

const sameOffice = (a: Office, b: Office): boolean => a.title.toLowerCase() === b.title.toLowerCase() && a.of === b.of;

/** For an office without an end the last day it was held is all that is known. */
const spanOf = ({ from, to, asOf }: Office) => ({ from, to: to ?? asOf ?? from });

const termsInOneOfficeDoNotOverlap: Check = (dataset, say) => {
  for (const human of humans(dataset)) {
    const offices = human.offices ?? [];
    for (const [at, office] of offices.entries())
      if (offices.some((other, before) => before < at && sameOffice(office, other) && surelyOverlap(spanOf(office), spanOf(other))))
        say(human, `offices.${at}`, `overlaps another term as ${office.title}; make one of the two, or correct a date`);
  }
};

const endsAreSaidOnce: Check = (dataset, say) => {
  for (const human of humans(dataset))
    for (const [at, { to, asOf, endInferred }] of (human.offices ?? []).entries()) {
      if (to && asOf) say(human, `offices.${at}.asOf`, `the office ended on ${to}; drop "asOf", which is for offices without an end`);
      if (endInferred && !to) say(human, `offices.${at}.endInferred`, 'there is no end that was worked out; drop it, or add "to"');
    }
};

/** The end of an office may be told by a successor, long after a death; a beginning may not. */
const theDeadTakeNoOffice: Check = ({ people, roles }, say) => {
  const died = new Map(people.flatMap(({ id, died: day }) => (day ? [[id, day] as const] : [])));
  for (const person of people)
    for (const [at, { from }] of (person.offices ?? []).entries())
      if (from && person.died && surelyLater(from, person.died))
        say(person, `offices.${at}.from`, `begins after the death on ${person.died}; correct one of them`);
  for (const role of roles)
    for (const [at, { person, from, to }] of role.holders.entries()) {
      const day = died.get(person);
      if (!day) continue;
      if (surelyLater(from, day)) say(role, `holders.${at}.from`, `${person} died on ${day}; correct the holder or the date`);
      else if (!to || surelyLater(to, day)) say(role, `holders.${at}.to`, `${person} died on ${day}; end the term on that day`);
    }
};

const COMES_OF_AGE = 18;

const officesBeginAfterChildhood: Check = ({ people }, say) => {
  for (const person of people)
    for (const [at, { from, title }] of (person.offices ?? []).entries())
      if (tooYoung(person, from))
        say(person, `offices.${at}.from`, `${title} from ${from}, born in ${person.born}; correct one of them: it may be another person's`);
};

const tooYoung = ({ born }: Person, from: string | undefined): boolean =>
  born !== undefined && from !== undefined && Number(latestDay(from).slice(0, 4)) - born < COMES_OF_AGE;

export const OFFICE_RULES: readonly Rule[] = [
  stop('holders-do-not-overlap', holdersDoNotOverlap),
  stop('holders-stand-once', holdersStandOnce),
  stop('ends-are-said-once', endsAreSaidOnce),
  look('terms-in-one-office-do-not-overlap', termsInOneOfficeDoNotOverlap),
  look('the-dead-take-no-office', theDeadTakeNoOffice),
  look('offices-begin-after-childhood', officesBeginAfterChildhood),
];
