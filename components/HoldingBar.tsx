/** The time in detention to scale, with the story's day on it. The dates stand beside it in words, so it is a picture. */
import type { Bar } from '../lib/cards/bar.ts';
import { useWords } from './words.ts';

const PERCENT = 100;
/** Labels nearer than this share of the width would run into one another: dates to the day, and to the month. */
const ROOM = { day: 0.36, month: 0.29 };

/** @param isTopic - The time of an agreement or a law: not in the colour of detention */
export function HoldingBar({ bar, isTopic = false }: { bar: Bar; isTopic?: boolean }) {
  const words = useWords();
  const at = (position: number) => `${position * PERCENT}%`;
  const { story, first, last } = bar;
  const roomFor = (date: string) => (date.length > 'YYYY-MM'.length ? ROOM.day : ROOM.month);
  const showFirst = story === undefined || Math.abs(story - first.at) > roomFor(first.date);
  const showLast = last !== undefined && (story === undefined || Math.abs(story - last.at) > roomFor(last.date)) && last.at - first.at > roomFor(last.date);
  return (
    <div class={isTopic ? 'bar topic' : 'bar'} aria-hidden="true">
      <svg role="presentation">
        <line class="axis" x1="0" x2="100%" y1="10" y2="10" />
        {bar.spans.map(({ from, to, isOpen, isDeath }) => (
          <g key={from}>
            <line class="span" x1={at(from)} x2={at(to)} y1="10" y2="10" />
            {isOpen && <line class="span open" x1={at(to)} x2="100%" y1="10" y2="10" />}
            {isDeath && <line class="death" x1={at(to)} x2={at(to)} y1="3" y2="17" />}
          </g>
        ))}
        {story !== undefined && <line class="here" x1={at(story)} x2={at(story)} y1="1" y2="19" />}
      </svg>
      {showFirst && <Label at={first.at} text={words.date(first.date)} />}
      {story !== undefined && <Label at={story} text={words.say('label.thisStory')} class="here-label" />}
      {showLast && <Label at={last.at} text={words.date(last.date)} />}
    </div>
  );
}

/** Centred under its place, but never over the edge. */
function Label({ at, text, class: name = '' }: { at: number; text: string; class?: string }) {
  const shift = at < 0.15 ? 0 : at > 0.85 ? -PERCENT : -PERCENT / 2;
  return (
    <span class={name} dir="auto" style={{ left: `${at * PERCENT}%`, transform: `translateX(${shift}%)` }}>
      {text}
    </span>
  );
}
