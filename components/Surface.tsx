/** Popup and side panel: the page in one sentence, who and what is in it, its timeline, the look-up, and notes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityContent } from '../lib/cards/content.ts';
import { knownContent } from '../lib/cards/known.ts';
import type { Days } from '../lib/cards/lines.ts';
import { type Format, notesOf } from '../lib/cards/notes.ts';
import { type Day, daysBetween } from '../lib/dataset/dates.ts';
import type { AboutDataset, EntityRecord } from '../lib/dataset/records.ts';
import type { Answer, Query } from '../lib/lookup/query.ts';
import type { TabReport } from '../lib/messaging/protocol.ts';
import { BackButton } from './CardView.tsx';
import { EmptyState } from './EmptyState.tsx';
import { EntityDetail } from './EntityDetail.tsx';
import { LookUp } from './LookUp.tsx';
import { NotesMenu } from './NotesMenu.tsx';
import { OtherState } from './OtherState.tsx';
import { StoryHead } from './StoryHead.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { SurfaceTop } from './SurfaceTop.tsx';
import { pageOf, shownStory } from './story.ts';
import { type TabName, Tabs } from './Tabs.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { useWords } from './words.ts';

export interface SurfaceProps {
  /** `undefined` while the background is being asked. */
  readonly report: TabReport | undefined;
  readonly isSlow: boolean;
  readonly today: Day;
  readonly isPrivate: boolean;
  readonly about: AboutDataset | undefined;
  readonly startTab: TabName;
  readonly question: string | undefined;
  readonly onSwitch: (on: boolean) => void;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  readonly onJump: (mark: number) => void;
  readonly onOptions: () => void;
  /** Open the side panel; absent where there is none, and in it. */
  readonly onPanel: (() => void) | undefined;
  readonly onCorrect: (correction: { day?: Day | null; onlyThen?: boolean }) => void;
  readonly load: (number: number) => Promise<EntityContent | undefined>;
  readonly find: (query: Query) => Promise<Answer | undefined>;
  readonly topicNumber: (name: string) => Promise<number | undefined>;
  /** `false`: the browser did not let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (text: string, format: Format) => void;
  readonly onSheet: () => void;
  readonly letter: (record: EntityRecord) => string;
}

export function Surface(props: SurfaceProps) {
  const { report, about, question, load, find, topicNumber } = props;
  const words = useWords();
  const [tab, setTab] = useState<TabName>(props.startTab);
  const [path, setPath] = useState<readonly EntityContent[]>([]);
  const scroll = useRef(0);
  useEffect(() => setTab(props.startTab), [props.startTab, question]);
  const ready = report?.state === 'ready' ? report : undefined;
  const story = ready && shownStory(ready);
  const isThen = story?.isThen ?? false;
  const days: Days = story?.days ?? { story: undefined, data: about?.date ?? props.today };

  const open = async (number: number) => {
    const content = await load(number);
    if (!content) return;
    if (path.length === 0) scroll.current = window.scrollY;
    setPath([...path, content]);
    window.scrollTo(0, 0);
  };
  const back = () => {
    setPath(path.slice(0, -1));
    if (path.length === 1) requestAnimationFrame(() => window.scrollTo(0, scroll.current));
  };
  const cut = (content: EntityContent) => (isThen && days.story ? knownContent(content, days.story) : content);
  const top = path.at(-1);
  useEffect(() => document.getElementById('card-name')?.focus({ preventScroll: true }), [top]);
  return (
    <>
      <SurfaceTop report={report} onSwitch={props.onSwitch} isHeading={top === undefined} />
      <main>
        {top && (
          <section class="detail">
            <BackButton onBack={back} />
            <EntityDetail
              key={`${path.length} ${top.entity.number}`}
              content={cut(top)}
              days={days}
              isThen={isThen}
              letter={props.letter}
              onOpen={(number) => void open(number)}
            />
          </section>
        )}
        {/* Kept while a record lies over it, so that going back finds everything as it was. */}
        <div hidden={top !== undefined}>
          <Notices {...props} data={days.data} />
          {report === undefined && <div class="story" />}
          {ready && story && story.entities.length > 0 && (
            <StoryHead
              key={ready.day?.day}
              day={ready.day}
              days={days}
              records={story.entities.map(({ record }) => record)}
              onlyThen={ready.onlyThen}
              onDay={(day) => props.onCorrect({ day })}
              onOnlyThen={(onlyThen) => props.onCorrect({ onlyThen })}
            />
          )}
          <Tabs tab={tab} onChange={setTab} />
          <section class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={-1}>
            {tab === 'look-up' ? (
              <LookUp question={question} find={find} about={about} topicNumber={topicNumber} onOpen={(number) => void open(number)} />
            ) : !story ? (
              <OtherState {...props} report={report?.state === 'ready' ? undefined : report} host={hostOf(report)} />
            ) : story.entities.length === 0 ? (
              <Nothing isOff={ready?.nothingOn ?? false} />
            ) : tab === 'story' ? (
              <StoryPanel entities={story.entities} days={days} isThen={isThen} onJump={props.onJump} onOpen={(number) => void open(number)} />
            ) : (
              <TimelinePanel
                entities={story.entities}
                events={story.events}
                days={days}
                isThen={isThen}
                load={async (number) => {
                  const content = await load(number);
                  return content && cut(content);
                }}
                onOpen={(number) => void open(number)}
              />
            )}
          </section>
        </div>
      </main>
      <footer class="bar-bottom">
        <span>{ready ? words.say('popup.dataTo', { date: words.date(ready.about.date) }) : ''}</span>
        {ready && story && story.entities.length > 0 && (
          <NotesMenu
            onCopy={(format) => props.onCopy(notesOf(pageOf(ready, words), format, words))}
            onSave={(format) => props.onSave(notesOf(pageOf(ready, words), format, words), format)}
            onSheet={props.onSheet}
          />
        )}
        {props.onPanel && (
          <button type="button" class="link" onClick={props.onPanel}>
            {words.say('panel.open')}
          </button>
        )}
        <button type="button" class="link" onClick={props.onOptions}>
          {words.say('popup.options')}
        </button>
      </footer>
    </>
  );
}

export const hostOf = (report: TabReport | undefined): string => (report && 'host' in report ? report.host.replace(/^www\./, '') : '');

function Nothing({ isOff }: { isOff: boolean }) {
  const words = useWords();
  return (
    <EmptyState title={words.say(isOff ? 'state.allOff' : 'state.nothing')}>
      <p class="quiet">{words.say(isOff ? 'state.allOffDo' : 'state.nothingDo')}</p>
    </EmptyState>
  );
}

/** Days after which the data is old enough to say so. */
const OLD = 90;

function Notices({ report, today, isPrivate, data }: SurfaceProps & { data: Day }) {
  const words = useWords();
  const isReady = report?.state === 'ready';
  const notes = [
    isReady && report.isHidden && words.say('state.hidden'),
    isReady && daysBetween(data, today) > OLD && words.say('state.old', { date: words.date(data), ago: words.ago(data, today) }),
    isPrivate && words.say('state.private'),
  ].filter((note) => note !== false);
  return (
    <>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
