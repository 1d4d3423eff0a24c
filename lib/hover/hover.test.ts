import { expect, test } from 'vitest';
import { type HoverEvent, type HoverState, IDLE, nextHover } from './hover.ts';

const run = (...events: HoverEvent[]): HoverState => events.reduce(nextHover, IDLE);
const over = (mark: number, token: number): HoverEvent => ({ type: 'over', mark, token });
const rested = (token: number): HoverEvent => ({ type: 'rested', token });
const OPEN = { phase: 'open', mark: 7, token: 1, isLeaving: false, isPinned: false, isKept: false };

test.each<readonly [what: string, events: HoverEvent[], state: unknown]>([
  ['the pointer comes over a mark', [over(7, 1)], { phase: 'waiting', mark: 7, token: 1 }],
  ['and rests', [over(7, 1), rested(1)], OPEN],
  ['moving on rests anew', [over(7, 1), over(7, 2), rested(1)], { phase: 'waiting', mark: 7, token: 2 }],
  ['a rest of an earlier mark changes nothing', [over(7, 1), over(8, 2), rested(1)], { phase: 'waiting', mark: 8, token: 2 }],
  ['leaving before the rest', [over(7, 1), { type: 'away', token: 2 }, rested(1)], IDLE],
  ['scrolling before the rest', [over(7, 1), { type: 'scroll' }, rested(1)], IDLE],
  ['leaving an open card', [over(7, 1), rested(1), { type: 'away', token: 2 }], { ...OPEN, isLeaving: true, token: 2 }],
  ['and the grace is over', [over(7, 1), rested(1), { type: 'away', token: 2 }, { type: 'graceOver', token: 2 }], IDLE],
  [
    'coming onto the card in time',
    [over(7, 1), rested(1), { type: 'away', token: 2 }, { type: 'enterCard' }, { type: 'graceOver', token: 2 }],
    { ...OPEN, token: 2 },
  ],
  ['coming back to the mark in time', [over(7, 1), rested(1), { type: 'away', token: 2 }, over(7, 3), { type: 'graceOver', token: 2 }], { ...OPEN, token: 2 }],
  [
    'crossing another mark on the way keeps the first grace',
    [over(7, 1), rested(1), { type: 'away', token: 2 }, over(8, 3)],
    { ...OPEN, isLeaving: true, token: 2 },
  ],
  ['leaving the card', [over(7, 1), rested(1), { type: 'enterCard' }, { type: 'leaveCard', token: 4 }], { ...OPEN, isLeaving: true, token: 4 }],
  ['Escape', [over(7, 1), rested(1), { type: 'close' }], IDLE],
  ['scrolling closes', [over(7, 1), rested(1), { type: 'scroll' }], IDLE],
  ['by keyboard at once', [{ type: 'open', mark: 7, token: 1 }], { ...OPEN, isPinned: true }],
  [
    'pinned, the pointer elsewhere does nothing',
    [{ type: 'open', mark: 7, token: 1 }, over(8, 2), { type: 'away', token: 3 }, { type: 'scroll' }],
    { ...OPEN, isPinned: true },
  ],
  ['pinned, Escape closes', [{ type: 'open', mark: 7, token: 1 }, { type: 'close' }], IDLE],
  ['opened by keyboard, a press elsewhere closes', [{ type: 'open', mark: 7, token: 1 }, { type: 'press' }], IDLE],
  [
    'pinned by the reader, only closing closes',
    [over(7, 1), rested(1), { type: 'pin', isKept: true }, { type: 'away', token: 2 }, { type: 'scroll' }, { type: 'press' }],
    { ...OPEN, isPinned: true, isKept: true },
  ],
  ['and Escape does', [over(7, 1), rested(1), { type: 'pin', isKept: true }, { type: 'close' }], IDLE],
  ['let go, leaving closes', [over(7, 1), rested(1), { type: 'pin', isKept: true }, { type: 'pin', isKept: false }, { type: 'press' }], IDLE],
  [
    'pinned, it goes on to the next mark',
    [over(7, 1), rested(1), { type: 'pin', isKept: true }, { type: 'open', mark: 8, token: 2 }],
    { ...OPEN, mark: 8, token: 2, isPinned: true, isKept: true },
  ],
  ['a pin without a card', [{ type: 'pin', isKept: true }], IDLE],
  ['events of the card while idle', [{ type: 'enterCard' }, { type: 'leaveCard', token: 1 }, { type: 'graceOver', token: 1 }, rested(1)], IDLE],
])('%s', (_, events, state) => {
  expect(run(...events)).toEqual(state);
});

test('an event that changes nothing gives the same state', () => {
  const open = run(over(7, 1), rested(1));
  expect(nextHover(open, rested(9))).toBe(open);
});
