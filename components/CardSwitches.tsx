/** What a reader may want no more of, from the card of a mark. Folded: each takes two trusted clicks. */
import { useState } from 'preact/hooks';
import type { Dismissal } from '../lib/messaging/protocol.ts';
import { useWords } from './words.ts';

export interface CardSwitchesProps {
  readonly name: string;
  readonly isTopic: boolean;
  /** Leaves it unmarked; the card closes then. */
  readonly onDismiss: (what: Dismissal) => void;
}

export function CardSwitches({ name, isTopic, onDismiss }: CardSwitchesProps) {
  const words = useWords();
  const labels: readonly (readonly [Dismissal, string])[] = [
    ['mark', words.say('card.notMark', { name })],
    ['entity', words.say(isTopic ? 'card.notTopic' : 'card.notPerson', { name })],
    ['site', words.say('card.notSite')],
  ];
  return (
    <details class="small switches">
      <summary>{words.say('card.turnOff')}</summary>
      <ul>
        {labels.map(([what, label]) => (
          <li key={what}>
            <button type="button" class="link" onClick={({ isTrusted }) => isTrusted && onDismiss(what)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p class="faint">{words.say('card.turnOffHint')}</p>
    </details>
  );
}

/** Keeps the card open until it is let go or closed. */
export function PinButton({ onPin }: { readonly onPin: (isKept: boolean) => void }) {
  const words = useWords();
  const [isKept, setKept] = useState(false);
  const toggle = () => {
    setKept(!isKept);
    onPin(!isKept);
  };
  return (
    <button type="button" class="close pin" aria-label={words.say('card.pin')} aria-pressed={isKept} title={words.say('card.pin')} onClick={toggle}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M5 2h6l-1 5 2 2v1H4V9l2-2zM8 10v5" fill={isKept ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
