/** The timeline of the story, or of one of its people and topics: a drawing, its tools, and all events in a list. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayOf, isWithin, laneEvent, lanesOf, moved, type TimeWindow, wholeWindow, windowAround, ZOOMS } from '../lib/cards/chart.ts';
import { type Brief, briefOf, type EntityContent, type ShownEntity } from '../lib/cards/content.ts';
import type { Days } from '../lib/cards/lines.ts';
import { type Day, dayNumber } from '../lib/dataset/dates.ts';
import type { EntityRecord, EventItem } from '../lib/dataset/records.ts';
import { EventList } from './EventList.tsx';
import { Picked } from './Picked.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { useWords } from './words.ts';

export interface TimelinePanelProps {
  /** The story's entities, as they are to be shown. */
  readonly entities: readonly ShownEntity[];
  /** Events that connect them, oldest first. */
  readonly events: readonly EventItem[];
  readonly days: Days;
  /** Nothing later than the story is shown. */
  readonly isThen: boolean;
  /** Everything of one entity, cut to what may be shown. */
  readonly load: (number: number) => Promise<EntityContent | undefined>;
  readonly onOpen: (number: number) => void;
}

/** More lanes than this nobody reads at once; the list has everything. */
const MOST_LANES = 10;

export function TimelinePanel({ entities, events: all, days, isThen, load, onOpen }: TimelinePanelProps) {
  const words = useWords();
  const [only, setOnly] = useState<number>();
  const [own, setOwn] = useState<EntityContent>();
  const [months, setMonths] = useState<number>();
  const [around, setAround] = useState<number>();
  const [selected, setSelected] = useState<string>();
  useEffect(() => {
    setOwn(undefined);
    if (only !== undefined) void load(only).then(setOwn);
  }, [only, isThen]);

  const shown = only === undefined ? all : (own?.events ?? []);
  const lanes = useMemo(() => {
    const sources = entities.filter(({ number }) => only === undefined || number === only);
    return lanesOf(sources, shown, days.data).slice(0, MOST_LANES);
  }, [entities, shown, only]);
  const limit = isThen && days.story ? dayNumber(days.story) : undefined;
  const whole = wholeWindow(lanes, shown.map(laneEvent), days.story, days.data);
  const middle = around ?? dayNumber(days.story ?? dayOf(Math.round((whole.from + whole.to) / 2)));
  const window = months === undefined ? whole : windowAround(middle, months);
  /** Mark an event; where it lies outside the drawing, the drawing goes there. */
  const select = (id: string) => {
    setSelected(id);
    const event = shown.find((candidate) => candidate.id === id);
    if (event && months !== undefined && !isWithin(laneEvent(event), window)) setAround(laneEvent(event).from);
  };
  const step = (by: 1 | -1) => {
    const index = shown.findIndex(({ id }) => id === selected);
    const next = shown[index < 0 ? firstIndex(shown, days.story, by) : index + by];
    if (next) select(next.id);
  };
  const move = (share: number) => {
    const length = months ?? nearestZoom(whole);
    setMonths(length);
    const { from, to } = moved(windowAround(middle, length), share);
    setAround(Math.round((from + to) / 2));
  };
  const zoom = (by: 1 | -1) => {
    const index = months === undefined ? ZOOMS.length : ZOOMS.indexOf(months as (typeof ZOOMS)[number]);
    const next = months === undefined ? (by < 0 ? nearestZoom(whole) : undefined) : ZOOMS[index + by];
    setMonths(next);
  };
  const others = new Map<number, Brief>([
    ...entities.map(({ number, record }) => [number, isThen ? nameOnly(record, number) : briefOf(record, number, days.data)] as const),
    ...(own?.others ?? []).map((brief) => [brief.number, brief] as const),
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const run = { '+': () => zoom(-1), '-': () => zoom(1), PageDown: () => step(1), PageUp: () => step(-1) }[event.key];
    if (!run || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    run();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the tools in it, for whoever has the focus on one of them
    <div class="timeline" onKeyDown={onKeyDown}>
      <div class="tools">
        <label>
          <span class="hidden-text">{words.say('timeline.show')}</span>
          <select value={only ?? ''} onChange={({ currentTarget: { value } }) => setOnly(value === '' ? undefined : Number(value))}>
            <option value="">{words.say('timeline.whole')}</option>
            {entities.map(({ number, record }) => (
              <option key={number} value={number}>
                {record.name}
              </option>
            ))}
          </select>
        </label>
        <span class="tool-buttons">
          <Tool label="timeline.earlier" sign="‹" onClick={() => move(-0.5)} />
          <Tool label="timeline.later" sign="›" onClick={() => move(0.5)} isDisabled={limit !== undefined && window.from > limit} />
          <Tool label="timeline.zoomOut" sign="−" onClick={() => zoom(1)} isDisabled={months === undefined} />
          <Tool label="timeline.zoomIn" sign="+" onClick={() => zoom(-1)} isDisabled={months === ZOOMS[0]} />
          <Tool label="timeline.previous" sign="↑" onClick={() => step(-1)} isDisabled={shown.length === 0} />
          <Tool label="timeline.next" sign="↓" onClick={() => step(1)} isDisabled={shown.length === 0} />
        </span>
        <span class="small faint" role="status">
          {months === undefined ? words.say('timeline.all') : spanText(months, words)}
        </span>
      </div>
      <Picked event={shown.find(({ id }) => id === selected)} others={others} onOpen={onOpen} />
      {lanes.length > 0 && (
        <div class="chart-box">
          <TimelineChart lanes={lanes} window={window} story={days.story} selected={selected} onSelect={(id) => select(id)} />
        </div>
      )}
      <EventList events={shown} story={days.story} isThen={isThen} others={others} onOpen={onOpen} own={only} selected={selected} onSelect={select} />
    </div>
  );
}

/** Without a state, which would be that of a later day. */
const nameOnly = ({ name, kind }: EntityRecord, number: number): Brief => ({ number, name, kind });

/** Where stepping begins: at the last event before the story, or the first after it. */
function firstIndex(events: readonly EventItem[], story: Day | undefined, by: 1 | -1): number {
  const after = events.findIndex(({ date }) => story !== undefined && date > story);
  if (story === undefined) return by === 1 ? 0 : events.length - 1;
  if (after < 0) return events.length - 1;
  return by === 1 ? after : Math.max(0, after - 1);
}

function nearestZoom({ from, to }: TimeWindow): number {
  const months = (to - from) / 30.44;
  return ZOOMS.findLast((candidate) => candidate < months) ?? ZOOMS[0];
}

const spanText = (months: number, words: ReturnType<typeof useWords>): string =>
  months < 12 ? words.say('duration.months', { count: months }) : words.say('duration.years', { count: months / 12 });

interface ToolProps {
  readonly label: 'timeline.earlier' | 'timeline.later' | 'timeline.zoomIn' | 'timeline.zoomOut' | 'timeline.previous' | 'timeline.next';
  readonly sign: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
}

function Tool({ label, sign, onClick, isDisabled = false }: ToolProps) {
  const words = useWords();
  return (
    <button type="button" class="tool" aria-label={words.say(label)} title={words.say(label)} disabled={isDisabled} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
