/** The card of one mark, and of what it leads to. */
import { knownContent } from '../lib/cards/known.ts';
import type { Days } from '../lib/cards/lines.ts';
import { isTopic } from '../lib/dataset/records.ts';
import type { CardContent, Dismissal } from '../lib/messaging/protocol.ts';
import { CardSwitches, PinButton } from './CardSwitches.tsx';
import { EntityDetail, type EntityDetailProps } from './EntityDetail.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

export interface CardViewProps extends Pick<EntityDetailProps, 'letter' | 'onOpen'> {
  readonly content: CardContent;
  readonly onlyThen: boolean;
  readonly onOnlyThen: (on: boolean) => void;
  /** Back to the card this one was opened from; absent on the mark's own card. */
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
  /** Leave something unmarked from now on. */
  readonly onDismiss: (what: Dismissal) => void;
  /** Keep the card open, or no longer. */
  readonly onPin: (isKept: boolean) => void;
}

export function CardView({ content, onlyThen, onOnlyThen, onBack, onClose, onDismiss, onPin, letter, onOpen }: CardViewProps) {
  const words = useWords();
  const story = content.day?.day;
  const isThen = onlyThen && story !== undefined;
  const days: Days = { story, data: content.dataDay };
  return (
    <div class="card" role="dialog" aria-labelledby="card-name">
      <div class="card-body">
        <div class="card-head">
          {onBack && <BackButton onBack={onBack} />}
          <PinButton onPin={onPin} />
          <button type="button" class="close" aria-label={words.say('card.close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
            </svg>
          </button>
        </div>
        <EntityDetail
          key={content.entity.number}
          content={isThen ? knownContent(content, story) : content}
          days={days}
          isThen={isThen}
          letter={letter}
          onOpen={onOpen}
        />
        {!onBack && <CardSwitches name={content.entity.record.name} isTopic={isTopic(content.entity.record.kind)} onDismiss={onDismiss} />}
      </div>
      {story !== undefined && (
        <footer class="small">
          <Switch isOn={onlyThen} onChange={onOnlyThen}>
            <span>{words.say('then.switch')}</span>
          </Switch>
        </footer>
      )}
    </div>
  );
}

export function BackButton({ onBack }: { onBack: () => void }) {
  const words = useWords();
  return (
    <button type="button" class="back link small" onClick={onBack}>
      <svg class="arrow" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M10 3L5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      {words.say('label.back')}
    </button>
  );
}
