/** An exchange as one thing: who was freed, in exchange for whom, on which day. */
import type { Exchange, Exchanged } from '../lib/cards/exchange.ts';
import { datesIn } from '../lib/cards/lines.ts';
import { EntityLink, type Opening } from './EntityLink.tsx';
import { useWords } from './words.ts';

export function ExchangeBox({ exchange, others, onOpen, own }: Opening & { exchange: Exchange; own: number }) {
  const words = useWords();
  const side = (people: readonly Exchanged[]) =>
    people.map(({ name, entity }) => {
      const brief = entity === undefined || entity === own ? undefined : others.get(entity);
      return <li key={name}>{brief ? <EntityLink brief={brief} onOpen={onOpen} /> : <bdi lang="en">{name}</bdi>}</li>;
    });
  return (
    <section class="exchange small">
      <h2>
        {words.say('label.exchange')} · <time dateTime={exchange.date}>{words.date(exchange.date)}</time>
      </h2>
      <dl>
        <dt>{words.say('label.exchangeOwn')}</dt>
        <dd>
          <ul class="chips">{side(exchange.own)}</ul>
        </dd>
        <dt>{words.say('label.exchangeOther')}</dt>
        <dd>
          <ul class="chips">
            {side(exchange.other)}
            {exchange.notes.map((note) => (
              <li key={note} lang="en">
                {datesIn(note, words)}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}
