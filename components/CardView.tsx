/** The card of one mark. */
import type { EventItem } from '../lib/dataset/records.ts';
import type { Dismissal } from '../lib/messaging/protocol.ts';
import { CardSwitches, PinButton } from './CardSwitches.tsx';
import { Summary } from './EntityRow.tsx';
import { EventRow } from './EventItem.tsx';
import type { EntityView } from './entity.ts';
import { HoldingBar } from './HoldingBar.tsx';
import { Swatch } from './KindHeading.tsx';
import { StatusLines } from './Lines.tsx';
import { Sources, type SourcesProps } from './Sources.tsx';
import { useWords } from './words.ts';

export interface CardViewProps extends SourcesProps {
  readonly view: EntityView;
  readonly isDated: boolean;
  /** The first event after the story; of an undated story the last. */
  readonly next: EventItem | undefined;
  readonly dataDate: string;
  readonly onClose: () => void;
  /** Leave something unmarked from now on. */
  readonly onDismiss: (what: Dismissal) => void;
  /** Keep the card open, or no longer. */
  readonly onPin: (isKept: boolean) => void;
}

export function CardView({ view, isDated, next, dataDate, sources, collections, onClose, onDismiss, onPin }: CardViewProps) {
  const words = useWords();
  return (
    <div class="card" role="dialog" aria-labelledby="card-name">
      <div class="card-body">
        <header class="card-head">
          <p class="small quiet">
            <Swatch kind={view.kind} /> {words.say(`kind.${view.kind}`)}
            {view.who && <> · {view.who}</>}
          </p>
          <PinButton onPin={onPin} />
          <button type="button" class="close" aria-label={words.say('card.close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
            </svg>
          </button>
        </header>
        <h1 id="card-name" class="serif" tabIndex={-1}>
          <bdi>{view.name}</bdi>
        </h1>
        <StatusLines onDay={view.onDay} since={view.since} isDated={isDated} isCard />
        {view.bar && <HoldingBar bar={view.bar} />}
        {view.summary && <Summary view={view} />}
        {next && (
          <section class="next small">
            <h2>{words.say(isDated ? 'label.nextEvent' : 'label.lastEvent')}</h2>
            <ul>
              <EventRow event={next} withSources={false} />
            </ul>
          </section>
        )}
        <div class="more">
          {view.facts.length > 0 && <Facts view={view} />}
          <Sources sources={sources} collections={collections} />
          <CardSwitches name={view.name} isTopic={view.kind !== 'person' && view.kind !== 'detainee'} onDismiss={onDismiss} />
        </div>
      </div>
      <footer class="small faint">
        <span>{view.why}</span> · <span>{words.say('label.asOf', { date: words.date(view.asOf ?? dataDate) })}</span>
      </footer>
    </div>
  );
}

/** Charge, sentence, place and who asserts what: for those who want to know more. */
function Facts({ view }: { view: EntityView }) {
  const words = useWords();
  return (
    <details class="small">
      <summary>{words.say('label.details')}</summary>
      <dl class="facts">
        {view.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
