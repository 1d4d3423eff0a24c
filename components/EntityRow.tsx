/** One person, detainee or topic of the page in the popup's list. */
import type { EntityView } from './entity.ts';
import { HoldingBar } from './HoldingBar.tsx';
import { StatusLines } from './Lines.tsx';
import { Sources, type SourcesProps } from './Sources.tsx';
import { useWords } from './words.ts';

export interface EntityRowProps extends SourcesProps {
  readonly view: EntityView;
  readonly mentions: number;
  readonly isDated: boolean;
  readonly onJump: () => void;
}

export function EntityRow({ view, mentions, isDated, sources, collections, onJump }: EntityRowProps) {
  const words = useWords();
  return (
    <li class="entity">
      <div class="entity-head">
        <h3>
          <bdi>{view.name}</bdi>
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
      {view.who && view.who !== view.onDay?.lead && <p class="small quiet">{view.who}</p>}
      <StatusLines onDay={view.onDay} since={view.since.slice(-2)} isDated={isDated} />
      {view.bar && <HoldingBar bar={view.bar} />}
      {view.kind !== 'detainee' && view.summary && <Summary view={view} />}
      <Sources sources={sources} collections={collections} />
    </li>
  );
}

export function Summary({ view }: { view: EntityView }) {
  const words = useWords();
  return (
    <p class="small quiet">
      {view.summary}
      {view.isUnchecked && <span class="faint"> ({words.say('label.unchecked')})</span>}
    </p>
  );
}
