/**
 * The timeline as a drawing. It can be pointed at; everything in it stands in the list under it too, which is what a
 * keyboard and a screen reader use.
 */
import { dayOf, isWithin, type Lane, type LaneEvent, type LaneSpan, placeOf, type TimeWindow, ticksOf } from '../lib/cards/chart.ts';
import { type Day, dayNumber } from '../lib/dataset/dates.ts';
import { useWords } from './words.ts';

export interface TimelineChartProps {
  readonly lanes: readonly Lane[];
  readonly window: TimeWindow;
  readonly story: Day | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (event: string) => void;
}

const PERCENT = 100;
/** CSS pixels. */
const LANE = 34;
const AXIS = 22;
const LINE = 22;

const at = (day: number, window: TimeWindow): string => `${Math.min(1, Math.max(0, placeOf(day, window))) * PERCENT}%`;

export function TimelineChart({ lanes, window, story, selected, onSelect }: TimelineChartProps) {
  const words = useWords();
  const height = AXIS + lanes.length * LANE + 4;
  const here = story === undefined ? undefined : dayNumber(story);
  const isHere = here !== undefined && isWithin({ from: here, to: here }, window);
  const label = words.say('timeline.chart', { from: words.date(dayOf(window.from)), to: words.date(dayOf(window.to)) });
  return (
    <svg class="chart" role="img" aria-label={label} height={height}>
      {ticksOf(window).map((tick) => (
        <g key={tick.date}>
          <line class="tick" x1={`${tick.at * PERCENT}%`} x2={`${tick.at * PERCENT}%`} y1={AXIS - 6} y2={height} />
          <text class="tick-label" x={`${tick.at * PERCENT}%`} y={11} text-anchor={tick.at < 0.08 ? 'start' : tick.at > 0.92 ? 'end' : 'middle'}>
            {words.date(tick.date)}
          </text>
        </g>
      ))}
      {isHere && <line class="here" x1={at(here, window)} x2={at(here, window)} y1={AXIS - 6} y2={height} />}
      {lanes.map((lane, index) => (
        <LaneLine key={lane.number} lane={lane} top={AXIS + index * LANE} window={window} selected={selected} onSelect={onSelect} />
      ))}
    </svg>
  );
}

interface LaneLineProps extends Pick<TimelineChartProps, 'window' | 'selected' | 'onSelect'> {
  readonly lane: Lane;
  readonly top: number;
}

function LaneLine({ lane, top, window, selected, onSelect }: LaneLineProps) {
  const y = top + LINE;
  return (
    <g class={`lane ${lane.kind === 'detainee' || lane.kind === 'person' ? lane.kind : 'topic'}`}>
      <text class="lane-label" x="0" y={top + 10}>
        {lane.name}
      </text>
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      {lane.spans
        .filter((span) => isWithin(span, window))
        .map((span) => (
          <SpanLine key={span.from} span={span} y={y} window={window} />
        ))}
      {lane.events
        .filter((event) => isWithin(event, window))
        .map((event) => (
          <EventMark key={event.id} event={event} y={y} window={window} isSelected={event.id === selected} onSelect={() => onSelect(event.id)} />
        ))}
    </g>
  );
}

function SpanLine({ span, y, window }: { span: LaneSpan; y: number; window: TimeWindow }) {
  return (
    <>
      <line class={`span ${span.kind}`} x1={at(span.from, window)} x2={at(span.to, window)} y1={y} y2={y} />
      {span.isOpen && span.to < window.to && <line class={`span open ${span.kind}`} x1={at(span.to, window)} x2="100%" y1={y} y2={y} />}
      {span.isDeath && <line class="death" x1={at(span.to, window)} x2={at(span.to, window)} y1={y - 7} y2={y + 7} />}
    </>
  );
}

interface EventMarkProps {
  readonly event: LaneEvent;
  readonly y: number;
  readonly window: TimeWindow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** A dot for a day; for a month, a year or several days a line as long as it may have been. */
function EventMark({ event, y, window, isSelected, onSelect }: EventMarkProps) {
  const name = `event-mark${isSelected ? ' selected' : ''}`;
  const mark = event.isExact ? (
    <circle class={name} cx={at(event.from, window)} cy={y} r={isSelected ? 6.5 : 5} />
  ) : (
    <line class={`${name} vague`} x1={at(event.from, window)} x2={at(event.to, window)} y1={y} y2={y} />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way only; the list under it is everybody's
    <g onClick={onSelect} onPointerEnter={onSelect}>
      {mark}
    </g>
  );
}
