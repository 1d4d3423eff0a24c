/** The detentions of one person: one after another, each with the end that its outcome says. */
import { compareDates } from '../dates.ts';
import type { Detention } from '../schema/index.ts';
import { type Check, detentions, look, type Rule, repeated, stop } from './rule.ts';
import { surelyLater } from './spans.ts';

/**
 * A detention that goes on, for all the record knows. With an end, `house-arrest` says how a time in prison ended:
 * the person was moved to house arrest, which is the next detention.
 */
export const isOpen = ({ outcome, to }: Detention): boolean => outcome === 'held' || (outcome === 'house-arrest' && to === undefined);

const openDetentionsHaveNoEnd: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    if (detention.outcome === 'held' && detention.to)
      say(detainee, `${field}.to`, 'a detention with the outcome "held" goes on; say in "outcome" how it ended, or drop the end');
};

const houseArrestsEndInSomethingElse: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    if (detention.outcome === 'house-arrest' && detention.to && /house arrest|under guard at home/i.test(detention.place ?? ''))
      say(
        detainee,
        `${field}.outcome`,
        'with an end, "house-arrest" says that prison ended in house arrest; this was house arrest already: say how it ended, or drop the end',
      );
};

const detentionsDoNotOverlap: Check = ({ detainees }, say) => {
  for (const detainee of detainees) {
    const spells = detainee.detentions
      .map((detention, at) => ({ ...detention, at }))
      .filter((spell): spell is typeof spell & { from: string } => spell.from !== undefined && !spell.unverified?.includes('all'))
      .sort((a, b) => compareDates(a.from, b.from));
    for (const [index, spell] of spells.entries()) {
      const next = spells[index + 1];
      if (next && (isOpen(spell) || (spell.to && surelyLater(spell.to, next.from))))
        say(detainee, `detentions.${spell.at}.to`, `overlaps the detention that begins ${next.from}; end this one before it, or make one of the two`);
    }
  }
};

const nobodyIsHeldBeforeBirth: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    if (detainee.born && detention.from && Number(detention.from.slice(0, 4)) < detainee.born)
      say(detainee, `${field}.from`, `begins before the birth in ${detainee.born}; correct one of them`);
};

const COMES_OF_AGE = 18;

const minorsHaveNoRecord: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset)) {
    if (!detainee.born || !detention.from) continue;
    const years = Number(detention.from.slice(0, 4)) - detainee.born;
    if (years < COMES_OF_AGE)
      say(
        detainee,
        `${field}.from`,
        `${years} years after the birth in ${detainee.born}; nobody has a record who was under 18: correct the year, or take the record out`,
      );
  }
};

const deathEndsTheLast: Check = ({ detainees }, say) => {
  for (const detainee of detainees) {
    const death = detainee.detentions.find(({ outcome }) => outcome === 'died');
    const day = death?.diedOn ?? death?.to;
    if (!day) continue;
    for (const [at, { from }] of detainee.detentions.entries())
      if (from && surelyLater(from, day)) say(detainee, `detentions.${at}.from`, `begins after the death (${day}); correct the date or the outcome`);
  }
};

const deathIsToldByDiedOn: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset)) {
    const { diedOn, to, from, outcome } = detention;
    if (!diedOn) continue;
    if (outcome !== 'died') say(detainee, `${field}.diedOn`, `the outcome is "${outcome}"; make it "died", or drop the day of death`);
    if (to && surelyLater(diedOn, to))
      say(detainee, `${field}.diedOn`, `${diedOn} is after the end, ${to}; set "to" to the day of death, or to that on which the remains came back`);
    if (from && surelyLater(from, diedOn)) say(detainee, `${field}.diedOn`, `${diedOn} is before the beginning, ${from}; correct one of them`);
  }
};

const unverifiedFieldsAreThere: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    for (const [at, name] of (detention.unverified ?? []).entries())
      if (name !== 'all' && detention[name] === undefined)
        say(detainee, `${field}.unverified.${at}`, `the detention has no "${name}"; drop it from the list, or add the field`);
  for (const { detention, detainee, field } of detentions(dataset))
    for (const at of repeated(detention.unverified ?? [])) say(detainee, `${field}.unverified.${at}`, 'stands twice; drop one');
};

const outcomesAreKnown: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    if (detention.outcome === 'unknown') say(detainee, `${field}.outcome`, `nobody has found out since ${detention.asOf} how it ended; look for a newer page`);
};

/** With several detentions a page of one says nothing of the other. */
const severalDetentionsNameTheirSources: Check = ({ detainees }, say) => {
  for (const detainee of detainees)
    if (detainee.detentions.length > 1)
      for (const [at, { sources }] of detainee.detentions.entries())
        if (!sources) say(detainee, `detentions.${at}.sources`, 'is missing; name the pages that tell of this detention and not of the others');
};

export const DETENTION_RULES: readonly Rule[] = [
  stop('open-detentions-have-no-end', openDetentionsHaveNoEnd),
  look('house-arrests-end-in-something-else', houseArrestsEndInSomethingElse),
  stop('detentions-do-not-overlap', detentionsDoNotOverlap),
  stop('nobody-is-held-before-birth', nobodyIsHeldBeforeBirth),
  stop('death-ends-the-last-detention', deathEndsTheLast),
  stop('death-is-told-by-died-on', deathIsToldByDiedOn),
  look('unverified-fields-are-there', unverifiedFieldsAreThere),
  look('minors-have-no-record', minorsHaveNoRecord),
  look('outcomes-are-known', outcomesAreKnown),
  look('several-detentions-name-their-sources', severalDetentionsNameTheirSources),
];
