/** One person, detainee or topic of the page in the popup's list. */
import { isTopic } from '../lib/dataset/records.ts';
import type { EntityView } from './entity.ts';
import { HoldingBar } from './HoldingBar.tsx';
import { StatusLines } from './Lines.tsx';
import { useWords } from './words.ts';

export interface EntityRowProps {
  readonly view: EntityView;
  readonly mentions: number;
  readonly isDated: boolean;
  readonly onJump: () => void;
  /** Open everything that is known of it. */
  readonly onOpen: () => void;
}

export function EntityRow({ view, mentions, isDated, onJump, onOpen }: EntityRowProps) {
  const words = useWords();
  return (
    <li class="entity">
      <div class="entity-head">
        <h3>
          <button type="button" class="name" onClick={onOpen}>
            <bdi lang="en">{view.name}</bdi>
          </button>
        </h3>
        <button
          type="button"
          class="link small"
          title={words.say('popup.jump')}
          aria-label={`${words.say('popup.jump')}: ${view.name}, ${words.say('mentions', { count: mentions })}`}
          onClick={onJump}
        >
          {words.say('mentions', { count: mentions })}
        </button>
      </div>
      {view.who && view.who !== view.onDay?.lead && (
        <p class="small quiet" lang="en">
          {view.who}
        </p>
      )}
      <StatusLines onDay={view.onDay} since={view.since.slice(-2)} isDated={isDated} />
      {view.bar && <HoldingBar bar={view.bar} isTopic={isTopic(view.kind)} />}
      {view.timeHeld.length > 0 && <p class="small faint time-held">{view.timeHeld.join(' · ')}</p>}
      {view.kind !== 'detainee' && view.summary && <Summary view={view} />}
    </li>
  );
}

export function Summary({ view }: { view: EntityView }) {
  const words = useWords();
  return (
    <p class="small quiet">
      <bdi lang="en">{view.summary}</bdi>
      {view.isUnchecked && <span class="faint"> ({words.say('label.unchecked')})</span>}
    </p>
  );
}
