/** An exchange as one thing: who was freed, in exchange for whom, where, on which day, by whose mediation. */
import type { Exchange, Exchanged, ExchangeParty } from '../lib/cards/exchange.ts';
import { datesIn } from '../lib/cards/lines.ts';
import type { Words } from '../lib/cards/words.ts';
import { EntityLink, type Opening } from './EntityLink.tsx';
import { SourceItem } from './Sources.tsx';
import { useWords } from './words.ts';

export interface ExchangeBoxProps extends Opening {
  readonly exchange: Exchange;
  /** The entity whose card it stands on: it is not linked. */
  readonly own: number;
}

export function ExchangeBox({ exchange, others, onOpen, own }: ExchangeBoxProps) {
  const words = useWords();
  const { date, name, place, parties, mediators, disputed, sources } = exchange;
  return (
    <section class="exchange small">
      <h2>
        {words.say('label.exchange')} · <time dateTime={date}>{words.date(date)}</time>
      </h2>
      {(name || place) && (
        <p class="quiet" lang="en">
          <bdi>{[name, place].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      <dl>
        {parties.map((party) => (
          <PartyRow key={party.part + party.to} party={party} others={others} onOpen={onOpen} own={own} />
        ))}
        {mediators.length > 0 && (
          <div>
            <dt>{words.say('label.mediators')}</dt>
            <dd lang="en">{words.list(mediators)}</dd>
          </div>
        )}
        {disputed && (
          <div>
            <dt>{words.say('label.disputed')}</dt>
            <dd lang="en">{disputed}</dd>
          </div>
        )}
      </dl>
      {sources.length > 0 && (
        <details>
          <summary>{words.say('label.sourcesCount', { count: sources.length })}</summary>
          <ul class="sources">
            {sources.map((source) => (
              <SourceItem key={source.url} source={source} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** By where they went: of three sides nobody can say who was exchanged for whom. Only a detention says that of its person. */
function PartyRow({ party, others, onOpen, own }: Opening & { party: ExchangeParty; own: number }) {
  const words = useWords();
  const { people, notes, count } = party;
  const chip = ({ name, entity }: Exchanged) => {
    const brief = entity === undefined || entity === own ? undefined : others.get(entity);
    return <li key={name}>{brief ? <EntityLink brief={brief} onOpen={onOpen} /> : <bdi lang="en">{name}</bdi>}</li>;
  };
  return (
    <div>
      <dt>{titleOf(party, words)}</dt>
      <dd>
        <ul class="chips">
          {people.slice(0, MOST_NAMES).map(chip)}
          {notes.map((note) => (
            <li key={note} lang="en">
              {datesIn(note, words)}
            </li>
          ))}
          {count !== undefined && <li class="quiet">{words.say('label.exchangeCount', { count })}</li>}
        </ul>
        {people.length > MOST_NAMES && (
          <details>
            <summary>{words.say('label.exchangeMore', { count: people.length - MOST_NAMES })}</summary>
            <ul class="chips">{people.slice(MOST_NAMES).map(chip)}</ul>
          </details>
        )}
      </dd>
    </div>
  );
}

/** More names than these open on demand: a card of two hundred names tells nobody anything. */
const MOST_NAMES = 8;

function titleOf({ part, to }: ExchangeParty, words: Words): string {
  const places = to.map((place) => words.country(place)).join(', ');
  return part === 'to' ? places : `${words.say(part === 'own' ? 'label.exchangeOwn' : 'label.exchangeOther')} · ${places}`;
}
