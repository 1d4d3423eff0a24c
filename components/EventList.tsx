/** Events around the story, split by its day. */
import { splitByStory } from '../lib/cards/timeline.ts';
import type { Day } from '../lib/dataset/dates.ts';
import type { EventItem } from '../lib/dataset/records.ts';
import type { Opening } from './EntityLink.tsx';
import { EventRow } from './EventItem.tsx';
import { useWords } from './words.ts';

export interface EventListProps extends Opening {
  readonly events: readonly EventItem[];
  readonly story: Day | undefined;
  /** What came after the story is not shown, and not missed. */
  readonly isThen: boolean;
  readonly own: number | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function EventList(props: EventListProps) {
  const { events, story, isThen } = props;
  const words = useWords();
  if (events.length === 0) return <p class="empty quiet">{words.say('popup.noEvents')}</p>;
  const { before, after } = splitByStory(events, story);
  if (story === undefined)
    return (
      <>
        <p class="small quiet">{words.say('popup.undatedTimeline')}</p>
        <Rows {...props} events={before} />
      </>
    );
  return (
    <>
      <h2 class="hidden-text">{words.say('popup.before')}</h2>
      {before.length > 0 ? <Rows {...props} events={before} /> : <p class="small quiet">{words.say('popup.nothingBefore')}</p>}
      <p class="here">
        <span>
          {words.say('label.thisStory')} · <time dateTime={story}>{words.date(story)}</time>
        </span>
      </p>
      {!isThen && (
        <>
          <h2 class="hidden-text">{words.say('popup.after')}</h2>
          {after.length > 0 ? <Rows {...props} events={after} /> : <p class="small quiet">{words.say('popup.nothingAfter')}</p>}
        </>
      )}
    </>
  );
}

function Rows({ events, others, onOpen, own, selected, onSelect }: EventListProps) {
  return (
    <ul>
      {events.map((event) => (
        <EventRow
          key={event.id}
          event={event}
          others={others}
          onOpen={onOpen}
          {...(own === undefined ? {} : { own })}
          isSelected={event.id === selected}
          onSelect={() => onSelect(event.id)}
        />
      ))}
    </ul>
  );
}
