/** Everything of one entity, in the form of its kind: on a card, in the popup and in the side panel. */
import type { EntityContent } from '../lib/cards/content.ts';
import type { Exchange } from '../lib/cards/exchange.ts';
import type { Days } from '../lib/cards/lines.ts';
import { splitByStory } from '../lib/cards/timeline.ts';
import { whyText } from '../lib/cards/why.ts';
import { isTopic } from '../lib/dataset/records.ts';
import { EntityLinks } from './EntityLink.tsx';
import { Summary } from './EntityRow.tsx';
import { EventRow } from './EventItem.tsx';
import { ExchangeBox } from './ExchangeBox.tsx';
import { type EntityView, viewOf } from './entity.ts';
import { HoldingBar } from './HoldingBar.tsx';
import { Swatch } from './KindHeading.tsx';
import { StatusLines } from './Lines.tsx';
import { Sources } from './Sources.tsx';
import { useWords } from './words.ts';

export interface EntityDetailProps {
  readonly content: EntityContent;
  readonly days: Days;
  readonly isThen: boolean;
  /** Address of a prepared letter about this record. */
  readonly letter: (record: EntityContent['entity']['record']) => string;
  readonly onOpen: (number: number) => void;
}

export function EntityDetail(props: EntityDetailProps) {
  const { content, days, isThen, letter, onOpen } = props;
  const words = useWords();
  const { entity } = content;
  const view = viewOf(entity.record, days, words, isThen);
  return (
    <>
      <p class="small quiet kind-line">
        <Swatch kind={view.kind} /> {words.say(`kind.${view.kind}`)}
        {view.who && view.who !== view.onDay?.lead && (
          <>
            {' '}
            · <span lang="en">{view.who}</span>
          </>
        )}
      </p>
      <h1 id="card-name" class="serif" tabIndex={-1}>
        <bdi lang="en">{view.name}</bdi>
      </h1>
      <StatusLines onDay={view.onDay} since={view.since} isDated={days.story !== undefined} isCard />
      {view.bar && <HoldingBar bar={view.bar} isTopic={isTopic(view.kind)} />}
      {view.timeHeld.length > 0 && <p class="small time-held">{view.timeHeld.join(' · ')}</p>}
      {view.summary && <Summary view={view} />}
      <Asserted view={view} />
      <Exchanges content={content} onOpen={onOpen} />
      <NextEvent content={content} days={days} isThen={isThen} />
      <Offices view={view} />
      <Members content={content} onOpen={onOpen} />
      <Facts view={view} />
      <AllEvents content={content} onOpen={onOpen} />
      <Related content={content} onOpen={onOpen} />
      <Sources sources={entity.record.sources} collections={isThen ? [] : entity.collections} />
      <p class="small faint about">
        {entity.reason && <span>{words.say('label.marked', { reason: whyText(entity.reason, words) })}</span>}
        <span>{words.say('label.asOf', { date: words.date(isThen && days.story ? days.story : (view.asOf ?? days.data)) })}</span>
        <a href={letter(entity.record)}>{words.say('report.mistake')}</a>
      </p>
    </>
  );
}

/** Of a person the last exchange; of a topic, and of whoever was exchanged twice, the earlier ones folded. */
function Exchanges({ content, onOpen }: Pick<EntityDetailProps, 'content' | 'onOpen'>) {
  const words = useWords();
  const others = new Map(content.others.map((brief) => [brief.number, brief]));
  const newest = content.exchanges.toReversed();
  const box = (exchange: Exchange) => (
    <ExchangeBox key={`${exchange.date} ${exchange.name}`} exchange={exchange} own={content.entity.number} others={others} onOpen={onOpen} />
  );
  const isAbout = isTopic(content.entity.record.kind);
  const [shown, folded] = isAbout ? [[], newest] : [newest.slice(0, 1), newest.slice(1)];
  return (
    <>
      {shown.map(box)}
      {folded.length > 0 && (
        <details class="small">
          <summary>{words.say('label.exchangesCount', { count: folded.length })}</summary>
          {folded.map(box)}
        </details>
      )}
    </>
  );
}

/** Status words are tied to who says them. */
function Asserted({ view }: { view: EntityView }) {
  const words = useWords();
  if (!view.asserted) return null;
  return (
    <p class="small">
      <span class="faint">{words.say('label.asserted')}:</span> <bdi lang="en">{view.asserted}</bdi>
    </p>
  );
}

/** The first event after the story; of an undated story, or where nothing later is to be shown, the last. */
function NextEvent({ content: { events }, days, isThen }: Pick<EntityDetailProps, 'content' | 'days' | 'isThen'>) {
  const words = useWords();
  const { before, after } = splitByStory(events, days.story);
  const isNext = days.story !== undefined && !isThen;
  const event = isNext ? after[0] : before.at(-1);
  if (!event) return null;
  return (
    <section class="next small">
      <h2>{words.say(isNext ? 'label.nextEvent' : 'label.lastEvent')}</h2>
      <ul>
        <EventRow event={event} withSources={false} />
      </ul>
    </section>
  );
}

function Offices({ view }: { view: EntityView }) {
  const words = useWords();
  if (view.offices.length === 0) return null;
  return (
    <details class="small" open={view.kind === 'person' && view.offices.length < 5}>
      <summary>{words.say('label.offices')}</summary>
      <ul class="offices">
        {view.offices.map(({ title, time, isThen }) => (
          <li key={title + time} class={isThen ? 'is-then' : ''} aria-current={isThen ? 'date' : undefined}>
            <span class="faint">{time}</span> <span lang="en">{title}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Of a topic, a place, an organisation: the detainees who stand in its events. */
function Members({ content, onOpen }: Pick<EntityDetailProps, 'content' | 'onOpen'>) {
  const words = useWords();
  if (!isTopic(content.entity.record.kind)) return null;
  const detainees = content.others.filter(({ kind }) => kind === 'detainee');
  if (detainees.length === 0) return null;
  const others = new Map(detainees.map((brief) => [brief.number, brief]));
  return (
    <section class="small related">
      <h2>{words.say('label.detainees')}</h2>
      <EntityLinks numbers={[...others.keys()].slice(0, MOST_MEMBERS)} others={others} onOpen={onOpen} />
    </section>
  );
}

const MOST_MEMBERS = 12;

/** Charge, sentence, place and who asserts what: for those who want to know more. */
function Facts({ view }: { view: EntityView }) {
  const words = useWords();
  if (view.facts.length === 0) return null;
  return (
    <details class="small">
      <summary>{words.say('label.details')}</summary>
      <dl class="facts">
        {view.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang="en">
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function AllEvents({ content, onOpen }: Pick<EntityDetailProps, 'content' | 'onOpen'>) {
  const words = useWords();
  if (content.events.length === 0) return null;
  const others = new Map(content.others.map((brief) => [brief.number, brief]));
  return (
    <details class="small">
      <summary>{words.say('label.eventsCount', { count: content.events.length })}</summary>
      <ul>
        {content.events.map((event) => (
          <EventRow key={event.id} event={event} others={others} onOpen={onOpen} own={content.entity.number} />
        ))}
      </ul>
    </details>
  );
}

function Related({ content, onOpen }: Pick<EntityDetailProps, 'content' | 'onOpen'>) {
  const words = useWords();
  const others = new Map(content.others.map((brief) => [brief.number, brief]));
  const members = isTopic(content.entity.record.kind)
    ? new Set(content.others.filter(({ kind }) => kind === 'detainee').map(({ number }) => number))
    : new Set();
  return (
    <>
      {(['people', 'topics'] as const).map((group) => {
        const numbers = content.related[group].filter((number) => !members.has(number));
        if (numbers.length === 0) return null;
        return (
          <section key={group} class="small related">
            <h2>{words.say(`label.${group}`)}</h2>
            <EntityLinks numbers={numbers} others={others} onOpen={onOpen} />
          </section>
        );
      })}
    </>
  );
}
