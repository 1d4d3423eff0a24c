/** An exchange as one thing: who was freed, in exchange for whom, on which day. */
import type { Exchange, Exchanged, ExchangeParty } from '../lib/cards/exchange.ts';
import { datesIn } from '../lib/cards/lines.ts';
import type { Words } from '../lib/cards/words.ts';
import { EntityLink, type Opening } from './EntityLink.tsx';
import { Sources } from './Sources.tsx';
import { useWords } from './words.ts';

/** More names than these open on demand: a card of two hundred chips tells nobody anything. */
const MOST_NAMES = 12;

export function ExchangeBox({ exchange, others, onOpen, own }: Opening & { exchange: Exchange; own: number }) {
  const words = useWords();
  const chip = ({ name, entity }: Exchanged) => {
    const brief = entity === undefined || entity === own ? undefined : others.get(entity);
    return <li key={name}>{brief ? <EntityLink brief={brief} onOpen={onOpen} /> : <bdi lang="en">{name}</bdi>}</li>;
  };
  return (
    <section class="exchange small">
      <h2>
        {words.say('label.exchange')} · <time dateTime={exchange.date}>{words.date(exchange.date)}</time>
      </h2>
      <dl>
        {exchange.parties.map((party) => (
          <div key={party.part + party.to}>
            <dt>{titleOf(party, words)}</dt>
            <dd>
              <ul class="chips">
                {party.people.slice(0, MOST_NAMES).map(chip)}
                {party.notes.map((note) => (
                  <li key={note} lang="en">
                    {datesIn(note, words)}
                  </li>
                ))}
                {party.count !== undefined && <li class="quiet">{words.say('label.exchangeCount', { count: party.count })}</li>}
              </ul>
              {party.people.length > MOST_NAMES && (
                <details>
                  <summary>{words.say('label.exchangeMore', { count: party.people.length - MOST_NAMES })}</summary>
                  <ul class="chips">{party.people.slice(MOST_NAMES).map(chip)}</ul>
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Sources sources={exchange.sources} collections={[]} />
    </section>
  );
}

function titleOf({ part, to }: ExchangeParty, words: Words): string {
  if (part === 'own') return words.say('label.exchangeOwn');
  if (part === 'other') return words.say('label.exchangeOther');
  return to.map((place) => words.country(place)).join(', ');
}
