/** Top of a story: when it was published, the page in a sentence, and what the reader can say of it. */
import { useState } from 'preact/hooks';
import type { Days } from '../lib/cards/lines.ts';
import { summarise } from '../lib/cards/summary.ts';
import type { Words } from '../lib/cards/words.ts';
import type { EntityRecord } from '../lib/dataset/records.ts';
import type { StoryDay } from '../lib/messaging/protocol.ts';
import { DayForm } from './DayForm.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

export interface StoryHeadProps {
  readonly day: StoryDay | undefined;
  readonly days: Days;
  readonly records: readonly EntityRecord[];
  readonly onlyThen: boolean;
  readonly onDay: (day: string | null) => void;
  readonly onOnlyThen: (on: boolean) => void;
}

export function StoryHead({ day, days, records, onlyThen, onDay, onOnlyThen }: StoryHeadProps) {
  const words = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const change = (chosen: string | null) => {
    setIsAsking(false);
    onDay(chosen);
  };
  return (
    <section class="story">
      <p class="small quiet dateline">
        <span>{publishedText(day, days.data, words)}</span>
        {day !== undefined && (
          <button type="button" class="link small" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
            {words.say('date.correct')}
          </button>
        )}
      </p>
      {(day === undefined || isAsking) && <DayForm day={day} latest={days.data} onDay={change} />}
      <p class="sentence">{summarise(records, days, words, onlyThen && day !== undefined)}</p>
      {day !== undefined && (
        <p class="then-switch">
          <Switch isOn={onlyThen} onChange={onOnlyThen}>
            <span>{words.say('then.switch')}</span>
          </Switch>
          {onlyThen && <span class="small faint">{words.say('then.hint', { date: words.date(day.day) })}</span>}
        </p>
      )}
    </section>
  );
}

function publishedText(day: StoryDay | undefined, today: string, words: Words): string {
  if (!day) return words.say('story.undated');
  if (day.day > today && day.source !== 'reader') return words.say('story.afterData', { date: words.date(today) });
  const values = { date: words.longDate(day.day), ago: words.ago(day.day, today) };
  if (day.source === 'reader') return words.say('story.byReader', values);
  return words.say(day.source === 'time' || day.source === 'address' ? 'story.publishedLikely' : 'story.published', values);
}
