/** One event: when, what, who says so, who else is in it. */
import type { EventItem } from '../lib/dataset/records.ts';
import { EntityLinks, type Opening } from './EntityLink.tsx';
import { SourceItem } from './Sources.tsx';
import { useWords } from './words.ts';

export interface EventRowProps extends Partial<Opening> {
  readonly event: EventItem;
  /** With its summary, its sources and its people, folded; otherwise the publisher alone. */
  readonly withSources?: boolean;
  /** Number of the entity whose events these are: it is not named again. */
  readonly own?: number;
  readonly isSelected?: boolean;
  /** It was unfolded, or the focus has come to it. */
  readonly onSelect?: () => void;
}

export function EventRow({ event, withSources = true, others, onOpen, own, isSelected = false, onSelect }: EventRowProps) {
  const words = useWords();
  const [first] = event.sources;
  return (
    <li class={`event${isSelected ? ' selected' : ''}`} id={onSelect && `event-${event.id}`} onFocusCapture={onSelect}>
      <time dateTime={event.date}>{event.endDate ? `${words.date(event.date)} – ${words.date(event.endDate)}` : words.date(event.date)}</time>
      <div>
        <p lang="en">
          <bdi>{event.title}</bdi>
          {!withSources && first && <span class="faint"> — {first.publisher}</span>}
        </p>
        {withSources && (
          <details class="small">
            <summary>{words.say('label.sourcesCount', { count: event.sources.length })}</summary>
            <p class="quiet" lang="en">
              {event.summary}
            </p>
            <ul class="sources">
              {event.sources.map((source) => (
                <SourceItem key={source.url} source={source} />
              ))}
            </ul>
            {others && onOpen && <EntityLinks numbers={event.entities.filter((number) => number !== own)} others={others} onOpen={onOpen} />}
          </details>
        )}
      </div>
    </li>
  );
}
