/** A story inside the extension, with marks that open their cards in place. */
import { useState } from 'preact/hooks';
import type { EntityContent } from '../lib/cards/content.ts';
import type { Day } from '../lib/dataset/dates.ts';
import type { EntityRecord } from '../lib/dataset/records.ts';
import type { Sample } from '../lib/messaging/protocol.ts';
import { BackButton } from './CardView.tsx';
import { EntityDetail } from './EntityDetail.tsx';
import { useWords } from './words.ts';

export interface SampleStoryProps {
  readonly blocks: readonly string[];
  readonly day: Day;
  /** What the recogniser has found; `undefined` while it reads. */
  readonly sample: Sample | undefined;
  readonly load: (number: number) => Promise<EntityContent | undefined>;
  readonly letter: (record: EntityRecord) => string;
}

export function SampleStory({ blocks, day, sample, load, letter }: SampleStoryProps) {
  const words = useWords();
  const [path, setPath] = useState<readonly EntityContent[]>([]);
  const top = path.at(-1);
  const open = (number: number) => void load(number).then((content) => content && setPath([...path, content]));
  return (
    <div class="try">
      <article class="sample" lang="en" aria-busy={!sample}>
        {blocks.map((text, block) => (
          <Paragraph
            key={text}
            text={text}
            isTitle={block === 0}
            marks={sample?.marks.filter((mark) => mark.block === block) ?? []}
            current={path[0]}
            onOpen={(content) => setPath([content])}
          />
        ))}
        <p class="small faint">
          <time dateTime={day}>{words.longDate(day)}</time>
        </p>
      </article>
      <aside class="sample-card" aria-live="polite">
        {top && sample ? (
          <>
            {path.length > 1 && <BackButton onBack={() => setPath(path.slice(0, -1))} />}
            <EntityDetail
              key={`${path.length} ${top.entity.number}`}
              content={top}
              days={{ story: day, data: sample.dataDay }}
              isThen={false}
              letter={letter}
              onOpen={open}
            />
          </>
        ) : (
          <p class="quiet">{words.say('welcome.tryHint')}</p>
        )}
      </aside>
    </div>
  );
}

interface ParagraphProps {
  readonly text: string;
  readonly isTitle: boolean;
  readonly marks: Sample['marks'];
  readonly current: EntityContent | undefined;
  readonly onOpen: (content: EntityContent) => void;
}

function Paragraph({ text, isTitle, marks, current, onOpen }: ParagraphProps) {
  const pieces = marks.flatMap(({ start, end, style, content }, index) => [
    text.slice(marks[index - 1]?.end ?? 0, start),
    <button key={start} type="button" class={`mark ${style}`} aria-pressed={content === current} onClick={() => onOpen(content)}>
      {text.slice(start, end)}
    </button>,
  ]);
  const all = [...pieces, text.slice(marks.at(-1)?.end ?? 0)];
  return isTitle ? <h3 class="serif">{all}</h3> : <p>{all}</p>;
}
