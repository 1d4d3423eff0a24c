/** Then and since, as on a card and in a row. */
import type { Line } from '../lib/cards/lines.ts';
import { useWords } from './words.ts';

export function LineText({ line }: { line: Line }) {
  return (
    <>
      <span class={`lead ${line.tone}`}>{line.lead}</span>
      {line.rest && <> {line.rest}</>}
    </>
  );
}

export interface StatusLinesProps {
  /** What was true on the story's day. */
  readonly onDay: Line | undefined;
  readonly since: readonly Line[];
  /** The story has a day: the second label is "since", else "now". */
  readonly isDated: boolean;
  /** On a card, which stands alone, the labels say more. */
  readonly isCard?: boolean;
}

/** Nothing where there is nothing to say. */
export function StatusLines({ onDay, since, isDated, isCard = false }: StatusLinesProps) {
  const words = useWords();
  if (!onDay && since.length === 0) return null;
  return (
    <dl class="lines">
      {onDay && (
        <>
          <dt>{words.say(isCard ? 'label.inThisStory' : 'label.then')}</dt>
          <dd>
            <LineText line={onDay} />
          </dd>
        </>
      )}
      {since.length > 0 && (
        <>
          <dt>{words.say(isDated ? (isCard ? 'label.sinceThen' : 'label.since') : 'label.now')}</dt>
          {since.map((line, index) => (
            <dd key={line.lead} style={index > 0 ? { gridColumn: 2 } : undefined}>
              <LineText line={line} />
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
