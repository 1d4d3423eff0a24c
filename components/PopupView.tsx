/** The popup: the page in one sentence, then who and what is in it. */
import { useState } from 'preact/hooks';
import type { Days } from '../lib/cards/lines.ts';
import { summarise } from '../lib/cards/summary.ts';
import type { Words } from '../lib/cards/words.ts';
import type { StoryDay, TabReport } from '../lib/messaging/protocol.ts';
import { EmptyState } from './EmptyState.tsx';
import { Logo } from './Logo.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { Switch } from './Switch.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { useWords } from './words.ts';

export interface PopupViewProps {
  /** `undefined` while the background is being asked. */
  readonly report: TabReport | undefined;
  readonly onSwitch: (on: boolean) => void;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  readonly onJump: (mark: number) => void;
  readonly onOptions: () => void;
}

type Ready = Extract<TabReport, { state: 'ready' }>;

export function PopupView(props: PopupViewProps) {
  const { report, onSwitch, onOptions } = props;
  const words = useWords();
  const host = report && 'host' in report ? report.host.replace(/^www\./, '') : undefined;
  const isOn = report !== undefined && 'on' in report && report.on;
  return (
    <>
      <header class="bar-top">
        <Logo />
        <h1>{words.say('name')}</h1>
        {host !== undefined && report?.state !== 'not-allowed' && (
          <Switch isOn={isOn} onChange={onSwitch} label={words.say('popup.switchSite', { site: host })}>
            <span>{words.say(isOn ? 'popup.onFor' : 'popup.offFor', { site: host })}</span>
          </Switch>
        )}
      </header>
      <main>{report?.state === 'ready' ? <ReadyView {...props} report={report} /> : <OtherState {...props} host={host ?? ''} />}</main>
      <footer class="bar-bottom">
        <span>{report?.state === 'ready' ? words.say('popup.dataTo', { date: words.date(report.about.date) }) : ''}</span>
        <button type="button" class="link" onClick={onOptions}>
          {words.say('popup.options')}
        </button>
      </footer>
    </>
  );
}

function ReadyView({ report, onJump }: PopupViewProps & { report: Ready }) {
  const words = useWords();
  const [tab, setTab] = useState<'story' | 'timeline'>('story');
  const days: Days = { story: report.day?.day, data: report.about.date };
  if (report.entities.length === 0)
    return (
      <EmptyState title={words.say(report.nothingOn ? 'state.allOff' : 'state.nothing')}>
        <p class="quiet">{words.say(report.nothingOn ? 'state.allOffDo' : 'state.nothingDo')}</p>
      </EmptyState>
    );
  return (
    <>
      {report.isHidden && <p class="note">{words.say('state.hidden')}</p>}
      <section class="story">
        <p class="small quiet">{publishedText(report.day, days.data, words)}</p>
        <p class="sentence">
          {summarise(
            report.entities.map(({ record }) => record),
            days,
            words,
          )}
        </p>
      </section>
      <Tabs tab={tab} onChange={setTab} />
      <section class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'story' ? <StoryPanel entities={report.entities} days={days} onJump={onJump} /> : <TimelinePanel events={report.events} story={days.story} />}
      </section>
    </>
  );
}

function publishedText(day: StoryDay | undefined, today: string, words: Words): string {
  if (!day) return words.say('story.undated');
  if (day.day > today) return words.say('story.afterData', { date: words.date(today) });
  const values = { date: words.longDate(day.day), ago: words.ago(day.day, today) };
  return words.say(day.source === 'time' || day.source === 'address' ? 'story.publishedLikely' : 'story.published', values);
}

const TABS = { story: 'popup.tabStory', timeline: 'popup.tabTimeline' } as const;
type TabName = keyof typeof TABS;

function Tabs({ tab, onChange }: { tab: TabName; onChange: (tab: TabName) => void }) {
  const words = useWords();
  const names = Object.keys(TABS) as TabName[];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    const next = names.find((name) => name !== tab) ?? tab;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls={`panel-${name}`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {words.say(TABS[name])}
        </button>
      ))}
    </div>
  );
}

function OtherState({ report, host, onAllow, onReload }: PopupViewProps & { host: string }) {
  const words = useWords();
  switch (report?.state) {
    case undefined:
      return <EmptyState title={words.say('state.waiting')} isWaiting />;
    case 'not-allowed':
      return (
        <EmptyState title={words.say('state.notAllowed', { site: host })}>
          <p class="quiet">{words.say('state.notAllowedDo')}</p>
          <button type="button" class="button primary" onClick={onAllow}>
            {words.say('state.allow', { site: host })}
          </button>
        </EmptyState>
      );
    case 'off':
      return (
        <EmptyState title={words.say('state.off', { site: host })}>
          <p class="quiet">{words.say('state.offDo')}</p>
        </EmptyState>
      );
    case 'waiting':
      return (
        <EmptyState title={words.say('state.noAnswer')}>
          <p class="quiet">{words.say('state.noAnswerDo')}</p>
          <button type="button" class="button" onClick={onReload}>
            {words.say('state.reload')}
          </button>
        </EmptyState>
      );
    case 'broken':
      return (
        <EmptyState title={words.say('state.broken')}>
          <p class="quiet">{words.say('state.brokenDo')}</p>
          <p class="small faint">{report.reason}</p>
        </EmptyState>
      );
    default:
      return (
        <EmptyState title={words.say(report?.state === 'unsupported' && report.kind === 'pdf' ? 'state.unsupportedPdf' : 'state.unsupported')}>
          <p class="quiet">{words.say('state.unsupportedDo')}</p>
        </EmptyState>
      );
  }
}
