/**
 * When a card opens and closes: one small state, changed in one function.
 *
 *     idle ──enter──► waiting ──rested──► open ──leave──► open, leaving ──graceOver──► idle
 *                      │  ▲ moved (rests anew)      ◄──enter, enterCard──┘
 *                      └──leave, scroll──► idle          escape, scroll (not pinned) ──► idle
 *
 * Timers report back with the token they were started with; a stale token changes nothing. The caller has the
 * timers and the elements.
 */

/** A mark's number. */
export type MarkNumber = number;

export type HoverState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'waiting'; readonly mark: MarkNumber; readonly token: number }
  /** `isPinned`: the pointer's leaving does not close it. `isKept`: nor does a press elsewhere; the reader has said so. */
  | {
      readonly phase: 'open';
      readonly mark: MarkNumber;
      readonly token: number;
      readonly isLeaving: boolean;
      readonly isPinned: boolean;
      readonly isKept: boolean;
    };

export type HoverEvent =
  /** The pointer moved, and is over this mark. */
  | { readonly type: 'over'; readonly mark: MarkNumber; readonly token: number }
  /** The pointer moved, and is over no mark. */
  | { readonly type: 'away'; readonly token: number }
  /** The pointer has lain still for {@link SHOW_AFTER} since the token. */
  | { readonly type: 'rested'; readonly token: number }
  | { readonly type: 'enterCard' }
  | { readonly type: 'leaveCard'; readonly token: number }
  /** {@link STAY_FOR} has passed since the token. */
  | { readonly type: 'graceOver'; readonly token: number }
  /** By keyboard, by touch, from the popup: opens at once and stays until it is closed. */
  | { readonly type: 'open'; readonly mark: MarkNumber; readonly token: number }
  /** The reader's pin on the card. */
  | { readonly type: 'pin'; readonly isKept: boolean }
  /** A press on the page. */
  | { readonly type: 'press' }
  /** Escape, the card's own button, the mark is gone. */
  | { readonly type: 'close' }
  /** The page scrolls under a still pointer: that is not a reader's wish. */
  | { readonly type: 'scroll' };

/** Milliseconds. The times of Wikipedia’s page previews, which years of use have settled. */
export const PREPARE_AFTER = 150;
export const SHOW_AFTER = 500;
export const STAY_FOR = 300;

export const IDLE: HoverState = { phase: 'idle' };

export function nextHover(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case 'over':
      return state.phase === 'open' ? overWhileOpen(state, event.mark, event.token) : { phase: 'waiting', mark: event.mark, token: event.token };
    case 'away':
      return state.phase === 'open' ? leaving(state, event.token) : IDLE;
    case 'rested':
      if (state.phase !== 'waiting' || state.token !== event.token) return state;
      return { phase: 'open', mark: state.mark, token: state.token, isLeaving: false, isPinned: false, isKept: false };
    case 'enterCard':
      return state.phase === 'open' ? { ...state, isLeaving: false } : state;
    case 'leaveCard':
      return state.phase === 'open' ? leaving(state, event.token) : state;
    case 'graceOver':
      return state.phase === 'open' && state.isLeaving && state.token === event.token ? IDLE : state;
    case 'open':
      return { phase: 'open', mark: event.mark, token: event.token, isLeaving: false, isPinned: true, isKept: state.phase === 'open' && state.isKept };
    case 'pin':
      return state.phase === 'open' ? { ...state, isLeaving: false, isPinned: event.isKept, isKept: event.isKept } : state;
    case 'press':
      return state.phase === 'open' && state.isKept ? state : IDLE;
    case 'close':
      return IDLE;
    case 'scroll':
      return state.phase === 'open' && state.isPinned ? state : IDLE;
  }
}

type Open = Extract<HoverState, { phase: 'open' }>;

/** On the way to the card the pointer may cross other marks. */
const overWhileOpen = (state: Open, mark: MarkNumber, token: number): Open => (state.mark === mark ? { ...state, isLeaving: false } : leaving(state, token));

/** A pinned card stays; one that is leaving already keeps the time it has. */
const leaving = (state: Open, token: number): Open => (state.isPinned || state.isLeaving ? state : { ...state, isLeaving: true, token });
