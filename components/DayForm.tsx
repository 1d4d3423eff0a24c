/** Asks for the day of the story. */
import { useState } from 'preact/hooks';
import type { Day } from '../lib/dataset/dates.ts';
import type { StoryDay } from '../lib/messaging/protocol.ts';
import { useWords } from './words.ts';

export interface DayFormProps {
  readonly day: StoryDay | undefined;
  /** The last day that can be chosen. */
  readonly latest: Day;
  /** `null`: the page's own date again. */
  readonly onDay: (day: Day | null) => void;
}

export function DayForm({ day, latest, onDay }: DayFormProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(day?.day ?? '');
  const isValid = /^\d{4}-\d{2}-\d{2}$/.test(chosen) && chosen >= '1900-01-01' && chosen <= latest;
  return (
    <form
      class="day-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) onDay(chosen);
      }}
    >
      <label>
        <span class="small">{words.say(day ? 'date.label' : 'date.ask')}</span>
        <input type="date" value={chosen} min="1900-01-01" max={latest} onInput={(event) => setChosen(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button small" disabled={!isValid}>
        {words.say('date.use')}
      </button>
      {day?.source === 'reader' && (
        <button type="button" class="link small" onClick={() => onDay(null)}>
          {words.say('date.reset')}
        </button>
      )}
    </form>
  );
}
