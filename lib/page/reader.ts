/**
 * Reads the story's text from the page, and gives each block a key that stays while the block stays as it is, so that
 * only what is new has to be told.
 */
import type { ToldText } from '../messaging/protocol.ts';
import { findArticle, storyBlocks } from './article.ts';
import { isReadable, readBlocks, type TextBlock } from './blocks.ts';
import { attribute } from './dom.ts';
import { daysSaid } from './said-days.ts';

export class Reader {
  readonly #page: Document;
  readonly #session: string;
  #known = new Map<Element, { readonly text: string; readonly key: number }[]>();
  #nextKey = 0;
  #hasRead = false;
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
   * Read the page anew. The message has the texts that were not there, or read otherwise, the last time; `undefined`
   * where the page reads as it did.
   */
  read(): ToldText | undefined {
    const { body, defaultView: view } = this.#page;
    const all = readBlocks(body);
    this.article = findArticle(all, body);
    const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
    const story = storyBlocks(all, this.article).filter((block) => isReadable(block, x, y));
    const known = new Map<Element, { readonly text: string; readonly key: number }[]>();
    const texts: [number, string][] = [];
    const blocks = new Map<number, TextBlock>();
    for (const block of story) {
      const same = this.#known.get(block.element)?.find(({ text, key }) => text === block.text && !blocks.has(key));
      const key = same?.key ?? this.#nextKey++;
      if (!same) texts.push([key, block.text]);
      known.set(block.element, [...(known.get(block.element) ?? []), { text: block.text, key }]);
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
      title: this.#page.title.slice(0, 1_000),
      ...(lang ? { lang: lang.slice(0, 40) } : {}),
      said: daysSaid(this.#page, this.#page.location.pathname),
    };
  }
}
