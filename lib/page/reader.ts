/**
 * Reads the story's text from the page, and gives each block a key that stays while the block stays as it is, so that
 * only what is new has to be told.
 */
import type { ToldText } from '../messaging/protocol.ts';
import { findArticle, storyBlocks } from './article.ts';
import { isReadable, type TextBlock } from './blocks.ts';
import { attribute, query, tagOf } from './dom.ts';
import { daysSaid } from './said-days.ts';
import { Slices } from './slices.ts';
import { readPlainText, Walk } from './walk.ts';

/** Nodes walked, and blocks looked at, between two looks at the clock. */
const NODES = 100;
const BLOCKS = 20;

export class Reader {
  readonly #page: Document;
  readonly #session: string;
  #known = new Map<Element, { readonly text: string; readonly key: number }[]>();
  #nextKey = 0;
  #hasRead = false;
  /** Blocks of the story that nobody could see when they were last read. */
  #unseen: TextBlock[] = [];
  /** The blocks as last read, by key. */
  blocks: ReadonlyMap<number, TextBlock> = new Map();
  /** The element that holds the story, as last read. */
  article: Element;

  constructor(page: Document, session: string) {
    this.#page = page;
    this.#session = session;
    this.article = page.body;
  }

  /**
   * Read the page anew, in slices: on a page that is soon read it is done before anything else happens. The message has
   * the texts that were not there, or read otherwise, the last time; `undefined` where the page reads as it did.
   */
  async read(): Promise<ToldText | undefined> {
    if (!this.#page.body) return undefined;
    // While a story is open in a modal dialog, what lies around it is out of reach.
    const body = query(this.#page.body, 'dialog:modal:has(article, main)') ?? this.#page.body;
    const slices = new Slices();
    const all = await this.#allBlocks(body, slices);
    const article = findArticle(all, body);
    await slices.rest();
    const story = await this.#seen(storyBlocks(all, article), slices);
    await slices.rest();
    this.article = article;
    const text = this.#take(story);
    // A large text is sent in a task of its own: the browser copies it there and then.
    await slices.rest();
    return text;
  }

  async #allBlocks(body: Element, slices: Slices): Promise<readonly TextBlock[]> {
    if (this.#page.contentType === 'text/plain') return readPlainText(query(body, 'pre') ?? body);
    const walk = new Walk(body);
    while (!walk.step(NODES)) if (slices.isOver) await slices.breathe();
    return walk.blocks;
  }

  /** Those that a reader can see. */
  async #seen(blocks: readonly TextBlock[], slices: Slices): Promise<TextBlock[]> {
    const seen: TextBlock[] = [];
    const unseen: TextBlock[] = [];
    for (const [index, block] of blocks.entries()) {
      (isReadable(block) ? seen : unseen).push(block);
      if (index % BLOCKS === 0 && slices.isOver) await slices.breathe();
    }
    this.#unseen = unseen;
    return seen;
  }

  /** Whether some of the text that nobody could see when the page was last read is to be seen now. */
  get seesMore(): boolean {
    return this.#unseen.some(isReadable);
  }

  #take(story: readonly TextBlock[]): ToldText | undefined {
    const known = new Map<Element, { readonly text: string; readonly key: number }[]>();
    const texts: [number, string][] = [];
    const blocks = new Map<number, TextBlock>();
    for (const block of story) {
      const same = this.#known.get(block.element)?.find(({ text, key }) => text === block.text && !blocks.has(key));
      const key = same?.key ?? this.#nextKey++;
      if (!same) texts.push([key, block.text]);
      const there = known.get(block.element) ?? [];
      there.push({ text: block.text, key });
      known.set(block.element, there);
      blocks.set(key, block);
    }
    const before = [...this.blocks.keys()].join();
    this.#known = known;
    this.blocks = blocks;
    const isSame = this.#hasRead && texts.length === 0 && [...blocks.keys()].join() === before;
    this.#hasRead = true;
    return isSame ? undefined : this.#message(texts);
  }

  /** Everything as last read, for a background that has forgotten it. */
  everything(): ToldText {
    return this.#message([...this.blocks].map(([key, { text }]) => [key, text]));
  }

  #message(texts: ToldText['texts']): ToldText {
    const lang = attribute(this.#page.documentElement, 'lang') ?? undefined;
    return {
      session: this.#session,
      order: [...this.blocks.keys()],
      texts,
      headings: [...this.blocks].flatMap(([key, { element }]) => (/^h[1-4]$/.test(tagOf(element)) ? [key] : [])),
      title: this.#page.title.slice(0, 1_000),
      ...(lang ? { lang: lang.slice(0, 40) } : {}),
      said: daysSaid(this.#page, this.#page.location.pathname),
    };
  }
}
