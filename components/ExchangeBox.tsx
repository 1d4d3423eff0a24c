/** An exchange as one thing: who was freed, in exchange for whom, where, on which day, by whose mediation. */
import type { Exchange, Side } from '../lib/cards/exchange.ts';
import { datesIn } from '../lib/cards/lines.ts';
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
  const { date, name, place, sides, mediators, disputed, sources } = exchange;
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
        {sides.map((side, index) => (
          <SideRow key={`${index} ${side.to}`} side={side} isFirst={index === 0} others={others} onOpen={onOpen} own={own} />
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
function SideRow({ side, isFirst, others, onOpen, own }: Opening & { side: Side; isFirst: boolean; own: number }) {
  const words = useWords();
  return (
    <div>
      <dt>{side.to ? words.say('label.exchangeTo', { place: words.country(side.to) }) : words.say(isFirst ? 'label.exchangeOwn' : 'label.exchangeOther')}</dt>
      <dd>
        <ul class="chips">
          {side.people.map(({ name, entity }) => {
            const brief = entity === undefined || entity === own ? undefined : others.get(entity);
            return <li key={name}>{brief ? <EntityLink brief={brief} onOpen={onOpen} /> : <bdi lang="en">{name}</bdi>}</li>;
          })}
          {side.notes.map((note) => (
            <li key={note} lang="en">
              {datesIn(note, words)}
            </li>
          ))}
          {side.more !== undefined && <li class="faint">+{words.number(side.more)}</li>}
        </ul>
      </dd>
    </div>
  );
}
