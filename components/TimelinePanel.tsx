/** Events around the story, split by its day. */
import { splitByStory } from '../lib/cards/timeline.ts';
import type { Day } from '../lib/dataset/dates.ts';
import type { EventItem } from '../lib/dataset/records.ts';
import { EventRow } from './EventItem.tsx';
import { useWords } from './words.ts';

export function TimelinePanel({ events, story }: { events: readonly EventItem[]; story: Day | undefined }) {
  const words = useWords();
  if (events.length === 0) return <p class="empty quiet">{words.say('popup.noEvents')}</p>;
  const { before, after } = splitByStory(events, story);
  if (story === undefined)
    return (
      <>
        <p class="small quiet">{words.say('popup.undatedTimeline')}</p>
        <EventList events={before} />
      </>
    );
  return (
    <>
      <h2 class="hidden-text">{words.say('popup.before')}</h2>
      {before.length > 0 ? <EventList events={before} /> : <p class="small quiet">{words.say('popup.nothingBefore')}</p>}
      <p class="here">
        <span>
          {words.say('label.thisStory')} · <time dateTime={story}>{words.date(story)}</time>
        </span>
      </p>
      <h2 class="hidden-text">{words.say('popup.after')}</h2>
      {after.length > 0 ? <EventList events={after} /> : <p class="small quiet">{words.say('popup.nothingAfter')}</p>}
    </>
  );
}

function EventList({ events }: { events: readonly EventItem[] }) {
  return (
    <ul>
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}
