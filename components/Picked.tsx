/** The event that is pointed at, or stepped to: its sources and its other people. As high without an event as with one. */
import type { EventItem } from '../lib/dataset/records.ts';
import { EntityLinks, type Opening } from './EntityLink.tsx';
import { OutLink } from './Sources.tsx';
import { useWords } from './words.ts';

export function Picked({ event, others, onOpen }: Opening & { event: EventItem | undefined }) {
  const words = useWords();
  if (!event)
    return (
      <div class="picked small quiet">
        <p>{words.say('timeline.hint')}</p>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must be reached by keyboard to be scrolled
    <section class="picked small" aria-live="polite" aria-label={event.title} tabIndex={0}>
      <div class="event">
        <time dateTime={event.date}>{words.date(event.date)}</time>
        <div>
          <p lang="en">
            <bdi>{event.title}</bdi>
          </p>
          <ul class="sources">
            {event.sources.map(({ url, publisher }) => (
              <li key={url}>
                <OutLink url={url} text={publisher} />
              </li>
            ))}
          </ul>
          <EntityLinks numbers={event.entities} others={others} onOpen={onOpen} />
        </div>
      </div>
    </section>
  );
}
