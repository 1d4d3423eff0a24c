/** One open story: its text as the page script of one frame told it, and the mentions in it. Pure. */
import type { Day } from '../dataset/dates.ts';
import type { PageText, StoryDay } from '../messaging/protocol.ts';
import type { Article, Mention } from '../recognise/article.ts';

/** A mention with the key of its block in the page, and a number that stays as long as it stands there, one in the tab. */
export interface NumberedMention extends Mention {
  readonly number: number;
  readonly key: number;
}

export class Story {
  readonly session: string;
  title = '';
  lang: string | undefined;
  /** The day the reader says, if they have, else what the page says, else what the page around it says. */
  day: StoryDay | undefined;
  /** Only what was known on the story's day is shown. */
  onlyThen = false;
  /** The page keeps removing the host. */
  isHidden = false;
  mentions: readonly NumberedMention[] = [];
  readonly #texts = new Map<number, string>();
  readonly #numbers = new Map<string, number>();
  /** Keys of the blocks in reading order, and of those with which a section begins. */
  order: readonly number[] = [];
  headings: ReadonlySet<number> = new Set();
  readonly #nextNumber: () => number;
  #pageDay: StoryDay | undefined;
  #outerDay: StoryDay | undefined;
  #readerDay: StoryDay | undefined;

  /** @param nextNumber - Gives a number that no mention of the tab has */
  constructor(session: string, nextNumber: () => number) {
    this.session = session;
    this.#nextNumber = nextNumber;
  }

  /**
   * Take in what the page script says and find the mentions anew; the whole text counts, since what comes later may
   * settle what was doubtful.
   *
   * @returns `false` where a text of the order was never told: the page script must send all of it again
   */
  update({ order, texts, title, lang, day, headings }: PageText, recognise: (article: Article) => Mention[]): boolean {
    for (const [key, text] of texts) this.#texts.set(key, text);
    if (order.some((key) => !this.#texts.has(key))) return false;
    const kept = new Set(order);
    for (const key of this.#texts.keys()) if (!kept.has(key)) this.#texts.delete(key);
    this.order = order;
    this.headings = new Set(headings);
    this.title = title;
    this.lang = lang;
    this.#pageDay = day;
    this.#read(recognise);
    return true;
  }

  /** Another day holds from now on, and offices are read on it; `undefined` takes that back. */
  correct(day: Day | undefined, recognise: (article: Article) => Mention[]): void {
    this.#readerDay = day === undefined ? undefined : { day, source: 'reader' };
    this.#read(recognise);
  }

  /**
   * Take over, in a frame, what holds for the page around it: what the reader has said, and the day where the frame says
   * none itself. `true`: its marks may be others now.
   */
  follow(page: Story, recognise: (article: Article) => Mention[]): boolean {
    const isOther = this.onlyThen !== page.onlyThen;
    this.onlyThen = page.onlyThen;
    this.#readerDay = page.#readerDay;
    this.#outerDay = page.#pageDay;
    if (this.day?.day === this.#dayNow?.day && this.day?.source === this.#dayNow?.source) return isOther;
    this.#read(recognise);
    return true;
  }

  get #dayNow(): StoryDay | undefined {
    return this.#readerDay ?? this.#pageDay ?? this.#outerDay;
  }

  #read(recognise: (article: Article) => Mention[]): void {
    this.day = this.#dayNow;
    const blocks = this.order.map((key) => this.#texts.get(key) ?? '');
    this.mentions = recognise({ blocks, context: this.title ? [this.title] : [], lang: this.lang, day: this.day?.day }).map((mention) => {
      const key = this.order[mention.block] ?? -1;
      return { ...mention, key, number: this.#numberOf(`${key} ${mention.start} ${mention.end} ${mention.entity}`) };
    });
  }

  /** The text between two offsets of a block, by its place in reading order. */
  textAt(block: number, start: number, end: number): string {
    return this.#texts.get(this.order[block] ?? -1)?.slice(start, end) ?? '';
  }

  #numberOf(place: string): number {
    const number = this.#numbers.get(place) ?? this.#nextNumber();
    this.#numbers.set(place, number);
    return number;
  }
}
