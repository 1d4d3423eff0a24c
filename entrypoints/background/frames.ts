/** The page scripts of a tab: its page's, and those of frames of its own site. */

import { Steps } from '../../lib/stories/steps.ts';
import type { Marked } from '../../lib/stories/stories.ts';
import type { OpenSession, Place } from '../../lib/stories/tabs.ts';
import { showCount } from './badge.ts';
import type { Desk } from './listen.ts';

/** What reaches page scripts, and knows what they have told. */
type Reach = Pick<Desk, 'command' | 'stories'>;

/** How long page scripts have to tell their texts again after the background was stopped. */
const RESEND_TIMEOUT = 1_500;
const POLL = 40;
/** Milliseconds. Whoever is busy for longer is taken to be there. */
const PATIENCE = 200;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Send page scripts their new marks. */
export function tell({ command }: Pick<Desk, 'command'>, marked: readonly (Place & Marked)[]): void {
  for (const { tab, frame, session, marks } of marked) void command(tab, frame)('marks', { session, marks });
}

/**
 * Forget the stories of a tab whose page script is gone: with its frame, or because another page has come. A page that
 * is too busy to answer stays.
 *
 * @param isOther - Another page may have come. Else one whose script has stopped, since it takes the marks away, stays too
 */
export async function dropGone({ stories, command }: Reach, tab: number, isOther: boolean): Promise<void> {
  const open = await stories();
  const isGone = async ({ frame, session, isHidden }: OpenSession): Promise<boolean> => {
    if (isHidden && !isOther) return false;
    const reply = await Promise.race([command(tab, frame)('here', { session }), wait(PATIENCE)]);
    return reply !== undefined && !(reply.ok && reply.value);
  };
  const before = open.tabs.sessions(tab);
  await Promise.all(before.map(async (place) => (await isGone(place)) && open.tabs.forgetSession(place, place.session)));
  if (open.tabs.has(tab) && open.tabs.sessions(tab).length < before.length) await showCount(tab, open.count(tab));
}

export class Frames {
  readonly #desk: Reach;
  readonly #steps = new Steps();
  /** Tabs all of whose page scripts have told their texts to this background, or are about to. */
  readonly #whole = new Set<number>();

  constructor(desk: Reach) {
    this.#desk = desk;
  }

  /** A page begins in a tab: whatever comes in it will tell its text. */
  begin(tab: number): void {
    this.#whole.add(tab);
    this.#steps.forget(tab);
  }

  forget(tab: number): void {
    this.#whole.delete(tab);
    this.#steps.forget(tab);
  }

  /** Have the page scripts of a tab tell their texts again, unless all of them are known. `false`: there is none. */
  async wake(tab: number): Promise<boolean> {
    if (this.#whole.has(tab) && (await this.#desk.stories()).tabs.has(tab)) return true;
    const isThere = (await this.#desk.command(tab)('resend', {})).ok;
    if (isThere) this.#whole.add(tab);
    return isThere;
  }

  /** Have the stories of a tab be those that are there now, all of them. */
  async gather(tab: number): Promise<void> {
    const open = await this.#desk.stories();
    await dropGone(this.#desk, tab, false);
    if (!(this.#whole.has(tab) && open.tabs.has(tab)) && (await this.wake(tab))) {
      const until = Date.now() + RESEND_TIMEOUT;
      // The frames tell at the same time as the page: until one look finds no more than that before.
      let before = -1;
      while (Date.now() < until && !(open.tabs.has(tab) && open.tabs.sessions(tab).length === before)) {
        before = open.tabs.sessions(tab).length;
        await wait(POLL);
      }
    }
  }

  /** Go to the next (1) or the previous (-1) mark of a tab, over its frames. */
  async step(tab: number, by: 1 | -1): Promise<void> {
    const ask = (isEntered: boolean) => (frame: number) => this.#isDone(this.#desk.command(tab, frame)('step', { by, isEntered }));
    await this.#steps.step(tab, await this.#framesOf(tab), by, ask(false), ask(true));
  }

  /** Open the card of the mark where the reader is. */
  async open(tab: number): Promise<void> {
    await this.#steps.open(tab, await this.#framesOf(tab), (frame) => this.#isDone(this.#desk.command(tab, frame)('open', {})));
  }

  /** Show a mark, with its card; one that is open in another frame closes. `false`: the page is gone. */
  async show(tab: number, mark: number): Promise<boolean> {
    const frame = (await this.#desk.stories()).tabs.frameOf(tab, mark) ?? 0;
    const replies = await Promise.all(this.#steps.go(tab, frame).map((each) => this.#desk.command(tab, each)('show', { mark })));
    return replies.at(-1)?.ok ?? false;
  }

  async #framesOf(tab: number): Promise<number[]> {
    const open = await this.#desk.stories();
    if (!this.#whole.has(tab) || !open.tabs.has(tab)) await this.gather(tab);
    return open.tabs.sessions(tab).map(({ frame }) => frame);
  }

  async #isDone(asked: Promise<{ ok: true; value: boolean } | { ok: false }>): Promise<boolean> {
    const reply = await asked;
    return reply.ok && reply.value;
  }
}
