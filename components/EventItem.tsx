/** One event: when, what, who says so. */
import type { EventItem } from '../lib/dataset/records.ts';
import { SourceItem } from './Sources.tsx';
import { useWords } from './words.ts';

export function EventRow({ event, withSources = true }: { event: EventItem; withSources?: boolean }) {
  const words = useWords();
  const [first] = event.sources;
  return (
    <li class="event">
      <time dateTime={event.date}>{event.endDate ? `${words.date(event.date)} – ${words.date(event.endDate)}` : words.date(event.date)}</time>
      <div>
        <p>
          <bdi>{event.title}</bdi>
          {!withSources && first && <span class="faint"> — {first.publisher}</span>}
        </p>
        {withSources && (
          <details class="small">
            <summary>{words.say('label.sourcesCount', { count: event.sources.length })}</summary>
            <p class="quiet">{event.summary}</p>
            <ul class="sources">
              {event.sources.map((source) => (
                <SourceItem key={source.url} source={source} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
