/**
 * The stories that are open in the tabs: what is found in each, and what the surfaces show of it. Pure: the
 * background gives it messages and sends what it answers.
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
import type { Gazetteer } from '../recognise/gazetteer.ts';
import { recognise } from '../recognise/recognise.ts';
import { type Settings, wordingKey } from '../settings/settings.ts';
import { paintedOf } from './painted.ts';
import { type NumberedMention, Story } from './story.ts';
import { reasonOf, styleOf, styleThen } from './style.ts';

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

const KIND_SWITCH = { detainee: 'detainee', person: 'person' } as const;

export class Stories {
  readonly #library: Library;
  readonly #stories = new Map<number, Story>();
  readonly #records = new Map<EntityNumber, EntityRecord>();
  #settings: Settings;
  #topicsOff: ReadonlySet<string>;

  constructor(library: Library, settings: Settings) {
    this.#library = library;
    this.#settings = settings;
    this.#topicsOff = new Set(settings.topicsOff);
  }

  /** Text of a tab's page. A session that is not known begins a new story. */
  read(tab: number, text: PageText): { readonly marks: readonly Mark[] } | { readonly again: true } {
    let story = this.#stories.get(tab);
    if (story?.session !== text.session) {
      story = new Story(text.session);
      this.#stories.set(tab, story);
    }
    if (!story.update(text, (article) => recognise(this.#library.gazetteer, article))) return { again: true };
    return { marks: this.#marksOf(story) };
  }

  /** Other settings hold from now on. Gives the new marks of every story. */
  follow(settings: Settings): { readonly tab: number; readonly session: string; readonly marks: readonly Mark[] }[] {
    this.#settings = settings;
    this.#topicsOff = new Set(settings.topicsOff);
    return [...this.#stories].map(([tab, story]) => ({ tab, session: story.session, marks: this.#marksOf(story) }));
  }

  forget(tab: number): void {
    this.#stories.delete(tab);
  }

  has(tab: number): boolean {
    return this.#stories.has(tab);
  }

  markHidden(tab: number, session: string): void {
    const story = this.#stories.get(tab);
    if (story?.session === session) story.isHidden = true;
  }

  /** How many people and topics are marked in a tab; 0 where nothing is known of it. */
  count(tab: number): number {
    const story = this.#stories.get(tab);
    return story ? new Set(this.#shown(story).map(({ entity }) => entity)).size : 0;
  }

  /** What the popup shows of a tab, or `undefined` where its page script has not told its text. */
  report(tab: number, host: string, url: string): TabReport | undefined {
    const story = this.#stories.get(tab);
    if (!story) return undefined;
    const entities = this.#entitiesOf(story);
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
      isHidden: story.isHidden,
      nothingOn: Object.values(this.#settings.kinds).every((on) => !on),
      title: story.title,
      url,
      onlyThen: story.onlyThen,
    };
  }

  /**
   * Take in what the reader says of a story. A day re-reads it, since offices are read on the day.
   *
   * @returns its new marks, or `undefined` where nothing is known of the tab
   */
  correct(tab: number, { day, onlyThen }: Correction): { readonly session: string; readonly marks: readonly Mark[] } | undefined {
    const story = this.#stories.get(tab);
    if (!story) return undefined;
    if (onlyThen !== undefined) story.onlyThen = onlyThen;
    if (day !== undefined) story.correct(day ?? undefined, (article) => recognise(this.#library.gazetteer, article));
    return { session: story.session, marks: this.#marksOf(story) };
  }

  /** The page that is open in a tab. */
  session(tab: number): string | undefined {
    return this.#stories.get(tab)?.session;
  }

  /** Everything of one entity; with its marks where it stands in the story of a tab. `undefined`: no such number. */
  entity(number: EntityNumber, tab?: number): EntityContent | undefined {
    if (number >= this.#library.records.entityCount) return undefined;
    const story = tab === undefined ? undefined : this.#stories.get(tab);
    const mentions = story ? this.#shown(story).filter(({ entity }) => entity === number) : [];
    return this.#contentOf(this.#shownEntity(story, number, mentions));
  }

  /**
   * What the card of a mark shows, or of an entity that it leads to; `undefined` where the mark is gone, or where one
   * card of the path does not lead to the next.
   */
  card(tab: number, session: string, mark: number, path: readonly EntityNumber[] = []): CardContent | undefined {
    const story = this.#stories.get(tab);
    if (story?.session !== session) return undefined;
    const mention = this.#shown(story).find(({ number }) => number === mark);
    if (!mention) return undefined;
    let content = this.#contentOf(this.#shownEntity(story, mention.entity, [mention]));
    for (const next of path) {
      if (!leadsTo(content, next)) return undefined;
      content = this.#contentOf(this.#shownEntity(undefined, next, []));
    }
    const { date, version } = this.#library.about;
    return { ...content, day: story.day, dataDay: date, version, onlyThen: story.onlyThen };
  }

  #contentOf(entity: ShownEntity): EntityContent {
    const { records, about } = this.#library;
    const cached = { entity: (number: EntityNumber) => this.#record(number), event: records.event, exchange: records.exchange };
    return contentOf(cached, entity, about.date);
  }

  #marksOf(story: Story): Mark[] {
    const painted = paintedOf(this.#shown(story), story.order, story.headings, this.#settings.density);
    const then = story.onlyThen ? story.day?.day : undefined;
    const style = (record: EntityRecord) => (then === undefined ? styleOf(record, this.#library.about.date) : styleThen(record, then));
    return painted.map(({ number, key, start, end, entity }) => [number, key, start, end, style(this.#record(entity))]);
  }

  /** What is marked there, for a reader who wants no more of it; `undefined` where the mark is gone. */
  marked(tab: number, session: string, mark: number): { readonly id: string; readonly isTopic: boolean; readonly surface: string } | undefined {
    const story = this.#stories.get(tab);
    const mention = story?.session === session ? this.#shown(story).find(({ number }) => number === mark) : undefined;
    if (!story || !mention) return undefined;
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

  /** The entities of a story, most mentioned first within each kind; equals in reading order. */
  #entitiesOf(story: Story): ShownEntity[] {
    const groups = Map.groupBy(this.#shown(story), ({ entity }) => entity);
    return [...groups].map(([entity, mentions]) => this.#shownEntity(story, entity, mentions)).sort((a, b) => b.marks.length - a.marks.length);
  }

  #shownEntity(story: Story | undefined, entity: EntityNumber, mentions: readonly NumberedMention[]): ShownEntity {
    const record = this.#record(entity);
    const [first] = mentions;
    return {
      number: entity,
      record,
      marks: mentions.map(({ number }) => number),
      ...(story && first ? { reason: reasonOf(first.why, ({ block, start, end }) => story.textAt(block, start, end)) } : {}),
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
