/** Which stories are open: by tab, and by frame in it. Pure. */
import { Story } from './story.ts';

/** Where a story stands. The page itself is frame 0. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
}

/** A page script that has told its text. */
export interface OpenSession extends Place {
  readonly session: string;
  /** Its page keeps removing the host: it has stopped, but what it told is there. */
  readonly isHidden: boolean;
}

/** More stories than any page has in frames of its own; what a page can make the background hold is bounded. */
const MOST_FRAMES = 20;

interface OpenTab {
  readonly stories: Map<number, Story>;
  /** Marks have one row of numbers in a tab. */
  readonly nextNumber: () => number;
}

export class Tabs {
  readonly #tabs = new Map<number, OpenTab>();

  /** Begin a story, in place of one that may have stood there. */
  begin({ tab, frame }: Place, session: string): Story {
    let count = 0;
    const opened = this.#tabs.get(tab) ?? { stories: new Map<number, Story>(), nextNumber: () => count++ };
    this.#tabs.set(tab, opened);
    const story = new Story(session, opened.nextNumber);
    opened.stories.set(frame, story);
    return story;
  }

  at({ tab, frame }: Place): Story | undefined {
    return this.#tabs.get(tab)?.stories.get(frame);
  }

  /** The story of a tab's page. */
  page(tab: number): Story | undefined {
    return this.at({ tab, frame: 0 });
  }

  /** The story of one session, wherever in the tab it is. */
  ofSession(tab: number, session: string): Story | undefined {
    return this.stories(tab).find((story) => story.session === session);
  }

  /** The stories of a tab: its page's first, then those of its frames, by age. */
  stories(tab: number): Story[] {
    return this.placed(tab).map(([, story]) => story);
  }

  sessions(tab: number): OpenSession[] {
    return this.placed(tab).map(([place, { session, isHidden }]) => ({ ...place, session, isHidden }));
  }

  /** The same with their places. Numbers of frames grow, and the page itself is 0. */
  placed(tab: number): (readonly [Place, Story])[] {
    const stories = [...(this.#tabs.get(tab)?.stories ?? [])];
    return stories.sort(([a], [b]) => a - b).map(([frame, story]) => [{ tab, frame }, story] as const);
  }

  /** All of them, with their places. */
  all(): (readonly [Place, Story])[] {
    return [...this.#tabs.keys()].flatMap((tab) => this.placed(tab));
  }

  /** Whether a tab's page has told its text. */
  has(tab: number): boolean {
    return this.page(tab) !== undefined;
  }

  /** Whether one more frame of the tab may be read. */
  hasRoom(place: Place): boolean {
    return place.frame === 0 || this.at(place) !== undefined || this.stories(place.tab).length < MOST_FRAMES;
  }

  /** The frame of a tab in which a mark stands. */
  frameOf(tab: number, mark: number): number | undefined {
    return this.placed(tab).find(([, { mentions }]) => mentions.some(({ number }) => number === mark))?.[0].frame;
  }

  forget(tab: number): void {
    this.#tabs.delete(tab);
  }

  /** Forget one story, unless another has begun in its place. */
  forgetSession({ tab, frame }: Place, session: string): void {
    if (this.at({ tab, frame })?.session === session) this.#tabs.get(tab)?.stories.delete(frame);
  }
}
