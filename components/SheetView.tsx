/** One page to print, for a class or a folder: the sentence, who was what then and since, the timeline, the sources. */
import { laneEvent, lanesOf, wholeWindow } from '../lib/cards/chart.ts';
import type { SourceLink } from '../lib/dataset/records.ts';
import type { TabReport } from '../lib/messaging/protocol.ts';
import { EmptyState } from './EmptyState.tsx';
import { viewOf } from './entity.ts';
import { StatusLines } from './Lines.tsx';
import { pageOf, type ReadyReport, shownStory } from './story.ts';
import { TimelineChart } from './TimelineChart.tsx';
import { useWords } from './words.ts';

export function SheetView({ report, onPrint }: { report: TabReport | undefined; onPrint: () => void }) {
  const words = useWords();
  if (report?.state === 'ready') return <Sheet report={report} onPrint={onPrint} />;
  return <EmptyState title={words.say(report ? 'state.noAnswer' : 'state.waiting')} isWaiting={!report} />;
}

/** More would not go on one page. */
const MOST_LANES = 8;
const MOST_EVENTS = 12;
const MOST_ENTITIES = 16;
const MOST_SOURCES = 3;

const publishers = (sources: readonly SourceLink[]): string => [...new Set(sources.map(({ publisher }) => publisher))].slice(0, MOST_SOURCES).join(', ');

function Sheet({ report, onPrint }: { report: ReadyReport; onPrint: () => void }) {
  const words = useWords();
  const page = pageOf(report, words);
  const { entities, events, days, isThen } = shownStory(report);
  const people = entities.filter(({ record }) => record.kind === 'detainee' || record.kind === 'person');
  const lanes = lanesOf(people, events, days.data).slice(0, MOST_LANES);
  const rank = (kind: string) => (kind === 'detainee' ? 0 : kind === 'person' ? 1 : 2);
  // A topic of which no date is known says nothing here.
  const shown = entities
    .filter(({ record }) => rank(record.kind) < 2 || ('from' in record && record.from !== undefined))
    .toSorted((a, b) => rank(a.record.kind) - rank(b.record.kind))
    .slice(0, MOST_ENTITIES);
  const near = nearest(events, days.story);
  return (
    <main class="sheet">
      <p class="no-print">
        <button type="button" class="button primary" onClick={onPrint}>
          {words.say('notes.printNow')}
        </button>
      </p>
      <header>
        <h1 class="serif">{page.title}</h1>
        <p class="small">
          {days.story && <>{words.longDate(days.story)} · </>}
          <span dir="ltr">{page.url}</span>
        </p>
        <p class="sentence">{page.sentence}</p>
      </header>
      <ul class="sheet-people">
        {shown.map(({ number, record }) => {
          const view = viewOf(record, days, words, isThen);
          return (
            <li key={number}>
              <h2>
                <bdi lang="en">{view.name}</bdi> <span class="small faint">{words.say(`kind.${view.kind}`)}</span>
              </h2>
              <StatusLines onDay={view.onDay} since={view.since.slice(-2)} isDated={days.story !== undefined} />
              {record.sources.length > 0 && <p class="small faint source">{publishers(record.sources)}</p>}
            </li>
          );
        })}
      </ul>
      {lanes.length > 0 && (
        <TimelineChart
          lanes={lanes}
          window={wholeWindow(lanes, events.map(laneEvent), days.story, days.data)}
          story={days.story}
          selected={undefined}
          onSelect={() => {}}
        />
      )}
      <ul class="sheet-events small">
        {near.map((event) => (
          <li key={event.id}>
            <time dateTime={event.date}>{words.date(event.date)}</time> <span lang="en">{event.title}</span>{' '}
            <span class="faint">({publishers(event.sources)})</span>
          </li>
        ))}
      </ul>
      <footer class="small faint">{words.say('notes.version', { version: page.version, date: words.longDate(page.dataDay) })}</footer>
    </main>
  );
}

/** The events nearest to the story, oldest first. */
function nearest(events: ReadyReport['events'], story: string | undefined): ReadyReport['events'] {
  if (events.length <= MOST_EVENTS) return events;
  const after = story === undefined ? -1 : events.findIndex(({ date }) => date > story);
  const middle = after < 0 ? events.length : after;
  const from = Math.max(0, Math.min(middle - MOST_EVENTS / 2, events.length - MOST_EVENTS));
  return events.slice(from, from + MOST_EVENTS);
}
