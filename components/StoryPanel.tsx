/** "In this story": detainees, people, topics. */
import type { ShownEntity } from '../lib/cards/content.ts';
import type { Days } from '../lib/cards/lines.ts';
import { isTopic } from '../lib/dataset/records.ts';
import { EntityRow } from './EntityRow.tsx';
import { viewOf } from './entity.ts';
import { Swatch } from './KindHeading.tsx';
import { useWords } from './words.ts';

export interface StoryPanelProps {
  readonly entities: readonly ShownEntity[];
  readonly days: Days;
  readonly isThen: boolean;
  readonly onJump: (mark: number) => void;
  readonly onOpen: (number: number) => void;
}

const GROUPS = ['detainee', 'person', 'topic'] as const;

export function StoryPanel({ entities, days, isThen, onJump, onOpen }: StoryPanelProps) {
  const words = useWords();
  return (
    <>
      {GROUPS.map((group) => {
        const members = entities.filter(({ record }) => (isTopic(record.kind) ? group === 'topic' : record.kind === group));
        if (members.length === 0) return null;
        return (
          <section class="group" key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>
              <Swatch kind={group} /> {words.say(`kinds.${group}`)}
            </h2>
            <ul>
              {members.map((entity) => (
                <EntityRow
                  key={entity.number}
                  view={viewOf(entity.record, days, words, isThen)}
                  mentions={entity.marks.length}
                  isDated={days.story !== undefined}
                  onJump={() => onJump(entity.marks[0] ?? 0)}
                  onOpen={() => onOpen(entity.number)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
