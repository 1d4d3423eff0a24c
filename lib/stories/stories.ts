/**
 * The stories that are open in the tabs: what is found in each, and what the surfaces show of it. Pure: the
 * background gives it messages and sends what it answers.
 *
 * A tab has a story of its page, and others of frames in it (docs/adr/0008). Surfaces are shown them as one, the page's
 * first; numbers of marks are the tab's.
 *
 * It lives in memory only. When the browser stops the background everything is forgotten, and the page scripts are
 * asked to tell their texts again.
 */

import { contentOf, type EntityContent, leadsTo, type ShownEntity } from '../cards/content.ts';
import { relatedEvents } from '../cards/timeline.ts';
import type { Day } from '../dataset/dates.ts';
import { type AboutDataset, type EntityNumber, type EntityRecord, isTopic } from '../dataset/records.ts';
import type { RecordStore } from '../dataset/store.ts';
import type { CardContent, Mark, PageText, TabReport } from '../messaging/protocol.ts';
import type { Article, Mention } from '../recognise/article.ts';
import type { Gazetteer } from '../recognise/gazetteer.ts';
import { recognise } from '../recognise/recognise.ts';
import { type Settings, wordingKey } from '../settings/settings.ts';
import { paintedOf } from './painted.ts';
import type { NumberedMention, Story } from './story.ts';
import { reasonOf, styleOf, styleThen } from './style.ts';
import { type Place, Tabs } from './tabs.ts';

/** The dataset, opened. */
export interface Library {
  readonly gazetteer: Gazetteer;
  readonly records: RecordStore;
  readonly about: AboutDataset;
}

/** What the reader says of a story; what is left out stays. `null` takes the day back. */
export interface Correction {
  readonly day?: Day | null | undefined;
  readonly onlyThen?: boolean | undefined;
}

/** What a page script is to show. */
export interface Marked {
  readonly session: string;
  readonly marks: readonly Mark[];
}

/** A mention, with the story it is in. */
interface Placed {
  readonly story: Story;
  readonly mention: NumberedMention;
}

const KIND_SWITCH = { detainee: 'detainee', person: 'person' } as const;

export class Stories {
  readonly #library: Library;
  readonly tabs = new Tabs();
  readonly #records = new Map<EntityNumber, EntityRecord>();
  #settings: Settings;
  #topicsOff: ReadonlySet<string>;

  constructor(library: Library, settings: Settings) {
    this.#library = library;
    this.#settings = settings;
    this.#topicsOff = new Set(settings.topicsOff);
  }

  /** Text of a page or of a frame. A session that is not known begins a new story. */
  read(place: Place, text: PageText): { readonly marks: readonly Mark[] } | { readonly again: true } {
    const known = this.tabs.at(place);
    const story = known?.session === text.session ? known : this.#begin(place, text.session);
    if (!story.update(text, this.#recognise)) return { again: true };
    return { marks: this.#marksOf(story) };
  }

  #begin(place: Place, session: string): Story {
    const story = this.tabs.begin(place, session);
    const page = this.tabs.page(place.tab);
    if (page && page !== story) story.follow(page, this.#recognise);
    return story;
  }

  /** Other settings hold from now on. Gives the new marks of every story. */
  follow(settings: Settings): (Place & Marked)[] {
    this.#settings = settings;
    this.#topicsOff = new Set(settings.topicsOff);
    return this.tabs.all().map(([place, story]) => ({ ...place, ...this.#marked(story) }));
  }

  /** Have the frames of a tab follow its page. Gives the new marks of those that read otherwise now. */
  followPage(tab: number): (Place & Marked)[] {
    const page = this.tabs.page(tab);
    const frames = this.tabs.placed(tab).filter(([, story]) => page && story !== page && story.follow(page, this.#recognise));
    return frames.map(([place, story]) => ({ ...place, ...this.#marked(story) }));
  }

  /** How many people and topics are marked in a tab; 0 where nothing is known of it. */
  count(tab: number): number {
    return new Set(this.#placed(tab).map(({ mention }) => mention.entity)).size;
  }

  /** What the popup shows of a tab, or `undefined` where its page script has not told its text. */
  report(tab: number, host: string, url: string): TabReport | undefined {
    const story = this.tabs.page(tab);
    if (!story) return undefined;
    const entities = this.#entitiesOf(tab);
    const events = relatedEvents(entities.map(({ number, record }) => ({ number, kind: record.kind, events: record.events })));
    const { version, date } = this.#library.about;
    return {
      state: 'ready',
      host,
      on: true,
      day: story.day,
      entities,
      events: events.map((event) => this.#library.records.event(event)),
      about: { version, date },
      isHidden: this.tabs.stories(tab).some(({ isHidden }) => isHidden),
      nothingOn: Object.values(this.#settings.kinds).every((on) => !on),
      title: story.title,
      url,
      onlyThen: story.onlyThen,
    };
  }

  /**
   * Take in what the reader says of a tab's story. A day re-reads it, since offices are read on the day. Its frames follow
   * with {@link followPage}.
   *
   * @returns the new marks of its page, or `undefined` where nothing is known of the tab
   */
  correct(tab: number, { day, onlyThen }: Correction): Marked | undefined {
    const story = this.tabs.page(tab);
    if (!story) return undefined;
    if (onlyThen !== undefined) story.onlyThen = onlyThen;
    if (day !== undefined) story.correct(day ?? undefined, this.#recognise);
    return this.#marked(story);
  }

  /** Everything of one entity; with its marks where it stands in the story of a tab. `undefined`: no such number. */
  entity(number: EntityNumber, tab?: number): EntityContent | undefined {
    if (number >= this.#library.records.entityCount) return undefined;
    const placed = tab === undefined ? [] : this.#placed(tab);
    return this.#contentOf(
      this.#shownEntity(
        number,
        placed.filter(({ mention }) => mention.entity === number),
      ),
    );
  }

  /**
   * What the card of a mark shows, or of an entity that it leads to; `undefined` where the mark is gone, or where one
   * card of the path does not lead to the next.
   */
  card(tab: number, session: string, mark: number, path: readonly EntityNumber[] = []): CardContent | undefined {
    const placed = this.#find(tab, session, mark);
    if (!placed) return undefined;
    const { story, mention } = placed;
    let content = this.#contentOf(this.#shownEntity(mention.entity, [placed]));
    for (const next of path) {
      if (!leadsTo(content, next)) return undefined;
      content = this.#contentOf(this.#shownEntity(next, []));
    }
    const { date, version } = this.#library.about;
    return { ...content, day: story.day, dataDay: date, version, onlyThen: story.onlyThen };
  }

  #contentOf(entity: ShownEntity): EntityContent {
    const { records, about } = this.#library;
    const cached = { entity: (number: EntityNumber) => this.#record(number), event: records.event, exchange: records.exchange };
    return contentOf(cached, entity, about.date);
  }

  readonly #recognise = (article: Article): Mention[] => recognise(this.#library.gazetteer, article);

  #marked(story: Story): Marked {
    return { session: story.session, marks: this.#marksOf(story) };
  }

  #marksOf(story: Story): Mark[] {
    const painted = paintedOf(this.#shown(story), story.order, story.headings, this.#settings.density);
    const then = story.onlyThen ? story.day?.day : undefined;
    const style = (record: EntityRecord) => (then === undefined ? styleOf(record, this.#library.about.date) : styleThen(record, then));
    return painted.map(({ number, key, start, end, entity }) => [number, key, start, end, style(this.#record(entity))]);
  }

  /** What is marked there, for a reader who wants no more of it; `undefined` where the mark is gone. */
  marked(tab: number, session: string, mark: number): { readonly id: string; readonly isTopic: boolean; readonly surface: string } | undefined {
    const placed = this.#find(tab, session, mark);
    if (!placed) return undefined;
    const { story, mention } = placed;
    const { id, kind } = this.#record(mention.entity);
    return { id, isTopic: isTopic(kind), surface: story.textAt(mention.block, mention.start, mention.end) };
  }

  /** The mentions that the reader has not switched off: by kind, topic, name or wording. */
  #shown(story: Story): NumberedMention[] {
    const { kinds, entitiesOff, wordingsOff } = this.#settings;
    return story.mentions.filter(({ entity, block, start, end }) => {
      const { kind, id } = this.#record(entity);
      if (isTopic(kind) ? !kinds.topic || this.#topicsOff.has(id) : !kinds[KIND_SWITCH[kind]] || entitiesOff.includes(id)) return false;
      return wordingsOff.length === 0 || !wordingsOff.includes(wordingKey(id, story.textAt(block, start, end)));
    });
  }

  /** What is marked in a tab, the page's own before that in its frames. */
  #placed(tab: number): Placed[] {
    return this.tabs.stories(tab).flatMap((story) => this.#shown(story).map((mention) => ({ story, mention })));
  }

  /** A mark of one session: a card asks for no other. */
  #find(tab: number, session: string, mark: number): Placed | undefined {
    const story = this.tabs.ofSession(tab, session);
    const mention = story && this.#shown(story).find(({ number }) => number === mark);
    return story && mention ? { story, mention } : undefined;
  }

  /** The entities of a tab, most mentioned first within each kind; equals in reading order. */
  #entitiesOf(tab: number): ShownEntity[] {
    const groups = Map.groupBy(this.#placed(tab), ({ mention }) => mention.entity);
    return [...groups].map(([entity, placed]) => this.#shownEntity(entity, placed)).sort((a, b) => b.marks.length - a.marks.length);
  }

  #shownEntity(entity: EntityNumber, placed: readonly Placed[]): ShownEntity {
    const record = this.#record(entity);
    const [first] = placed;
    return {
      number: entity,
      record,
      marks: placed.map(({ mention }) => mention.number),
      ...(first ? { reason: reasonOf(first.mention.why, ({ block, start, end }) => first.story.textAt(block, start, end)) } : {}),
      collections: this.#library.about.collections.filter(({ id }) => record.collections.includes(id)),
    };
  }

  #record(entity: EntityNumber): EntityRecord {
    const known = this.#records.get(entity);
    if (known) return known;
    const record = this.#library.records.entity(entity);
    this.#records.set(entity, record);
    return record;
  }
}
