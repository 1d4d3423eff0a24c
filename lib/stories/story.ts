/** One open story: its text as the page script told it, and the mentions in it. Pure. */
import type { Day } from '../dataset/dates.ts';
import type { PageText, StoryDay } from '../messaging/protocol.ts';
import type { Article, Mention } from '../recognise/article.ts';

/** A mention with the key of its block in the page, and a number that stays as long as it stands there. */
export interface NumberedMention extends Mention {
  readonly number: number;
  readonly key: number;
}

export class Story {
  readonly session: string;
  title = '';
  lang: string | undefined;
  /** The day the reader says, if they have, else what the page says. */
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
  #pageDay: StoryDay | undefined;
  #readerDay: StoryDay | undefined;

  constructor(session: string) {
    this.session = session;
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

  #read(recognise: (article: Article) => Mention[]): void {
    this.day = this.#readerDay ?? this.#pageDay;
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
    const number = this.#numbers.get(place) ?? this.#numbers.size;
    this.#numbers.set(place, number);
    return number;
  }
}
