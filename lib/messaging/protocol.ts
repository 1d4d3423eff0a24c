/**
 * Everything that the contexts of the extension say to one another, on one page.
 *
 * A page script may be in the hands of a compromised page process: what it sends is checked, and what it is sent
 * holds no name, no id of the dataset and no setting.
 */

import type { EntityContent, ShownEntity } from '../cards/content.ts';
import type { Day } from '../dataset/dates.ts';
import type { AboutDataset, EntityNumber, EventItem } from '../dataset/records.ts';
import type { Answer, Query } from '../lookup/query.ts';

/** How a mark is drawn. Not which entity it is. */
export type MarkStyle = 'person' | 'held' | 'freed' | 'died' | 'unknown' | 'topic';

/**
 * A mark: its number, the key of its text block, UTF-16 offsets in the block's text (half-open), its style. The number
 * means nothing; no other mark of the tab has it, and it stays the same as long as the mark does.
 */
export type Mark = readonly [number: number, block: number, start: number, end: number, style: MarkStyle];

/** How the story's day was found. */
export type DaySource =
  | 'json-ld'
  | 'meta'
  | 'time'
  | 'address'
  /** The reader has said so. */
  | 'reader';

export interface StoryDay {
  readonly day: Day;
  readonly source: DaySource;
}

/**
 * A text on the page that may hold the story's day, and where it stands: the text of a JSON-LD script; a meta tag's
 * name, a line break, its content; the attribute of a `<time>`, a line break, its text (`times`: one that does not say
 * it is the publication); the path of the address.
 */
export type SaidDay = readonly [source: DaySource | 'times', text: string];

/** What a page script tells of its page. The background reads the day out of what is said. */
export type ToldText = Omit<PageText, 'day'> & { readonly said: readonly SaidDay[] };

/** The text of a page. */
export interface PageText {
  /** Made anew by each page script; tells one page of a tab from the next. */
  readonly session: string;
  /** Keys of all text blocks, in reading order. */
  readonly order: readonly number[];
  /** Texts of the blocks that the background does not have yet. */
  readonly texts: readonly (readonly [key: number, text: string])[];
  /** Keys of blocks that are headings: a section begins with each. */
  readonly headings?: readonly number[] | undefined;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly day?: StoryDay | undefined;
}

/**
 * How marks are shown on a page: by the overlay, which no site can read; by highlights, which it can, for those who
 * want them; not at all (quiet mode), while badge and popup go on.
 */
export type Look = 'overlay' | 'highlight' | 'none';

/** Requests of page scripts to the background. */
export interface PageRequests {
  /** Text that is new on the page. `again`: the background has forgotten the rest; send all of it. */
  read(text: ToldText): { readonly marks: readonly Mark[] } | { readonly again: true };
  /**
   * Whether to work on this page at all, and how: not where the reader has switched the site off. `kind` is the
   * document's content type: of those that cannot be read the popup says so.
   */
  hello(request: { readonly session: string; readonly kind: string }): { readonly on: boolean; readonly look: Look };
  /** Have another part put beside the page script. `false`: that was not to be, as with a painter nobody chose. */
  part(request: { readonly name: 'painter' | 'highlighter' }): boolean;
  /** In a frame that is large enough to hold a story (`entrypoints/frame.ts`): start the page script here, where it is to be. */
  frame(request: Record<string, never>): undefined;
  /** The page keeps removing the host: say so in the badge and the popup. */
  hidden(request: { readonly session: string }): undefined;
}

/** What a card shows. */
export interface CardContent extends EntityContent {
  readonly day: StoryDay | undefined;
  readonly dataDay: Day;
  /** Version of the data. */
  readonly version: string;
  /** The reader wants only what was known on the story's day. */
  readonly onlyThen: boolean;
}

/** What a reader wants no more of: this wording for this entity, the entity, everything on this site. */
export type Dismissal = 'mark' | 'entity' | 'site';

/** Requests of the card frame, which lies in a page, to the background. It can take marks away, never add any. */
export interface CardRequests {
  /**
   * The card of a mark, or of an entity that it leads to.
   *
   * @param request.path - Entities opened one from another, beginning at the mark's own card, which must lead to the
   * first of them, and so on; empty for the card of the mark itself
   * @returns `undefined`: the page has changed and the mark is gone, or no such way leads there
   */
  card(request: { readonly session: string; readonly mark: number; readonly path?: readonly EntityNumber[] | undefined }): CardContent | undefined;
  /** Leave something unmarked from now on. `false`: the mark is gone already. */
  dismiss(request: { readonly session: string; readonly mark: number; readonly what: Dismissal }): boolean;
}

/** What the popup shows for a tab. */
export type TabReport =
  | {
      readonly state: 'ready';
      readonly host: string;
      readonly on: boolean;
      readonly day: StoryDay | undefined;
      readonly entities: readonly ShownEntity[];
      readonly events: readonly EventItem[];
      readonly about: Pick<AboutDataset, 'version' | 'date'>;
      readonly isHidden: boolean;
      readonly nothingOn: boolean;
      readonly title: string;
      /** Address of the page, for a citation. */
      readonly url: string;
      readonly onlyThen: boolean;
    }
  /** The site is allowed, but its page script has not reported: still loading, or older than the extension. */
  | { readonly state: 'waiting'; readonly host: string; readonly on: boolean }
  | { readonly state: 'off'; readonly host: string; readonly on: false }
  | { readonly state: 'not-allowed'; readonly host: string; readonly on: false; readonly origin: string }
  /** A page that no extension may read, or that has no story in it. */
  | { readonly state: 'unsupported'; readonly page?: PageKind }
  /** The browser does not tell what the tab shows: its site is not allowed, and the button was not clicked on it. */
  | { readonly state: 'unseen' }
  | { readonly state: 'broken'; readonly reason: string };

/** Kinds of pages that cannot be read. */
export type PageKind = 'browser' | 'extension' | 'file' | 'document';

/** The sample story of the welcome page, read by the recogniser that reads every page. */
export interface Sample {
  readonly marks: readonly {
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly style: MarkStyle;
    readonly content: EntityContent;
  }[];
  readonly dataDay: Day;
  readonly version: string;
}

/** Requests of the extension's own pages to the background. */
export interface ExtensionRequests {
  report(request: { readonly tabId: number }): TabReport;
  /** Bring a mark into view. `false`: the page is gone. */
  jump(request: { readonly tabId: number; readonly mark: number }): boolean;
  about(request: Record<string, never>): AboutDataset;
  /** One entity, with how it stands in the story of a tab where one is named. `undefined`: no such number. */
  entity(request: { readonly number: EntityNumber; readonly tabId?: number | undefined }): EntityContent | undefined;
  /** What the reader says of the story of a tab: its day (`null` takes a correction back), and whether to hide what came after it. */
  correct(request: { readonly tabId: number; readonly day?: Day | null | undefined; readonly onlyThen?: boolean | undefined }): boolean;
  /** Records by name, other names, country, status or topic. */
  find(request: Query): Answer;
  /** The sample story: texts of its blocks, language and day. */
  sample(request: { readonly blocks: readonly string[]; readonly lang: string; readonly day: Day }): Sample;
  /** How many requests of the background have gone to anybody but the extension itself since it started. */
  requests(request: Record<string, never>): number;
}

/**
 * Commands of the background to a page script. A tab may have several, in frames of the page's own site: what is meant for
 * one goes to its frame, `resend` and `stop` to all.
 */
export interface PageCommands {
  /** The marks are others now, because a setting has changed. */
  marks(request: { readonly session: string; readonly marks: readonly Mark[] }): undefined;
  /** Send all text again. Answers at once; the text comes as a `read`. */
  resend(request: Record<string, never>): undefined;
  /** Whether that session is still at work here. */
  here(request: { readonly session: string }): boolean;
  /** Scroll to a mark, show which it is, open its card and give it the focus. A mark of another frame: close what is open. */
  show(request: { readonly mark: number }): undefined;
  /**
   * Go to the next (1) or previous (-1) mark from the current one, and open its card. `false`: there is none that way, and
   * the card is closed. `isEntered`: from another frame, so begin at the first or last mark.
   */
  step(request: { readonly by: 1 | -1; readonly isEntered: boolean }): boolean;
  /** Open the card of the current mark, or of the first in view. `false`: there is none. */
  open(request: Record<string, never>): boolean;
  /** Take everything off the page and stop. */
  stop(request: Record<string, never>): undefined;
}

/** Messages of a page script to its card frame, over a port that the page cannot see. */
export type ToCard =
  /** Fetch and render a card. Answered by `ready`. */
  | { readonly prepare: { readonly session: string; readonly mark: number } }
  /** The frame has its width now: say how high the content is. Answered by `height`. */
  | { readonly measure: true }
  | { readonly focus: true };

/** Messages of the card frame to its page script. */
export type FromCard =
  | { readonly ready: { readonly mark: number } }
  /** CSS pixels that the content takes. */
  | { readonly height: number }
  /** The pointer is over the card, or has left it. Not every browser tells the page around a frame. */
  | { readonly pointer: 'in' | 'out' }
  /** The reader has pinned the card, or let it go. */
  | { readonly pin: boolean }
  | { readonly close: true };
