/** Exchanges and the detentions that ended in them must tell one story. */
import type { Dataset, Detainee, Detention, Exchange } from '../schema/index.ts';
import { type Check, detentions, look, type Rule, stop } from './rule.ts';
import { mayAgree, surelyLater } from './spans.ts';

/** The travel home and the talks: a day more or less is no contradiction. */
const DAYS_OF_SLACK = 2;

/** Everybody on a side of an exchange who has detentions. */
function handedOver({ exchanges, detainees }: Dataset): { exchange: Exchange; side: number; at: number; detainee: Detainee }[] {
  const known = new Map(detainees.map((detainee) => [detainee.id, detainee]));
  return exchanges.flatMap((exchange) =>
    exchange.sides.flatMap(({ people }, side) =>
      people.flatMap((id, at) => {
        const detainee = known.get(id);
        return detainee ? [{ exchange, side, at, detainee }] : [];
      }),
    ),
  );
}

/** Whether a detention ends on a day of the exchange, as far as both are known. */
const endsIn = ({ date, endDate = date }: Exchange, { to }: Detention): boolean =>
  to !== undefined && (mayAgree(date, to, DAYS_OF_SLACK) || mayAgree(endDate, to, DAYS_OF_SLACK) || (surelyLater(to, date) && surelyLater(endDate, to)));

const dayOf = ({ date, endDate }: Exchange): string => (endDate ? `between ${date} and ${endDate}` : `on ${date}`);

const theExchangedWereFreedThatDay: Check = (dataset, say) => {
  for (const { exchange, side, at, detainee } of handedOver(dataset))
    if (!detainee.detentions.some((detention) => endsIn(exchange, detention)))
      say(
        exchange,
        `sides.${side}.people.${at}`,
        `no detention of ${detainee.id} ends ${dayOf(exchange)}; correct the day here or there, or take the name out`,
      );
};

/** A pardon is the form in which many are let go, and remains are exchanged too; "released" says less than is known. */
const theExchangedAreCalledSo: Check = (dataset, say) => {
  for (const { exchange, side, at, detainee } of handedOver(dataset)) {
    const ended = detainee.detentions.filter((detention) => endsIn(exchange, detention));
    if (ended.length > 0 && ended.every(({ outcome }) => outcome === 'released'))
      say(
        exchange,
        `sides.${side}.people.${at}`,
        `the detention of ${detainee.id} that ends ${dayOf(exchange)} has the outcome "released"; make it "exchanged" where its pages say so`,
      );
  }
};

const nobodyIsOnTwoSides: Check = ({ exchanges }, say) => {
  for (const exchange of exchanges) {
    const seen = new Set<string>();
    for (const [side, { people }] of exchange.sides.entries())
      for (const [at, id] of people.entries()) {
        if (seen.has(id)) say(exchange, `sides.${side}.people.${at}`, `"${id}" came to two sides; leave the name with the party that received the person`);
        seen.add(id);
      }
  }
};

const countsHoldTheNamed: Check = ({ exchanges }, say) => {
  for (const exchange of exchanges)
    for (const [side, { people, others = [], count }] of exchange.sides.entries()) {
      const named = people.length + others.length;
      if (count !== undefined && count < named)
        say(exchange, `sides.${side}.count`, `is ${count}, but ${named} are named; correct it, or drop it where all are named`);
    }
};

/** `exchangedFor` names people of the other sides, where the exchange has a record. */
const theOtherSideIsTheOther: Check = (dataset, say) => {
  for (const { exchange, side, detainee } of handedOver(dataset)) {
    const own = new Set(exchange.sides[side]?.people);
    for (const [at, detention] of detainee.detentions.entries()) {
      if (!endsIn(exchange, detention)) continue;
      for (const [which, other] of (detention.exchangedFor ?? []).entries())
        if (own.has(other))
          say(detainee, `detentions.${at}.exchangedFor.${which}`, `"${other}" came to the same side in ${exchange.id}; name somebody of the other side`);
    }
  }
};

const onlyTheExchangedAreExchangedFor: Check = (dataset, say) => {
  for (const { detainee, detention, field } of detentions(dataset))
    if (detention.exchangedFor && STAYED.has(detention.outcome))
      say(detainee, `${field}.exchangedFor`, `the outcome is "${detention.outcome}"; make it "exchanged" (or "released", with a note), or drop the other side`);
};

const STAYED: ReadonlySet<string> = new Set(['held', 'house-arrest', 'escaped', 'moved']);

const exchangesHaveAnotherSide: Check = (dataset, say) => {
  const recorded = handedOver(dataset);
  for (const { detainee, detention, field } of detentions(dataset))
    if (detention.outcome === 'exchanged' && !detention.exchangedFor && !recorded.some((one) => one.detainee === detainee && endsIn(one.exchange, detention)))
      say(detainee, `${field}.exchangedFor`, 'is missing, and no exchange names the person; say who came to the other side, or add the exchange');
};

/** Who was exchanged for whom is said on both sides, or on neither. */
const bothSidesSaySo: Check = (dataset, say) => {
  const known = new Map(dataset.detainees.map((detainee) => [detainee.id, detainee]));
  for (const { detainee, detention, field } of detentions(dataset))
    for (const [at, id] of (detention.exchangedFor ?? []).entries()) {
      const { to } = detention;
      const other = known.get(id);
      if (!other || !to || other.detentions.some((one) => one.outcome === 'exchanged' && one.to && mayAgree(one.to, to, DAYS_OF_SLACK))) continue;
      say(detainee, `${field}.exchangedFor.${at}`, `${id} has no detention that ends in an exchange on ${to}; correct the day, the outcome or the name`);
    }
};

export const EXCHANGE_RULES: readonly Rule[] = [
  stop('nobody-is-on-two-sides', nobodyIsOnTwoSides),
  stop('counts-hold-the-named', countsHoldTheNamed),
  stop('the-other-side-is-the-other', theOtherSideIsTheOther),
  stop('only-the-exchanged-are-exchanged-for', onlyTheExchangedAreExchangedFor),
  look('the-exchanged-were-freed-that-day', theExchangedWereFreedThatDay),
  look('the-exchanged-are-called-so', theExchangedAreCalledSo),
  look('exchanges-have-another-side', exchangesHaveAnotherSide),
  look('both-sides-say-so', bothSidesSaySo),
];
