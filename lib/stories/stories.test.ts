import { beforeEach, expect, test } from 'vitest';
import { ENTITIES, gazetteer } from '../../tests/fixtures/gazetteer.ts';
import type { EntityRecord } from '../dataset/records.ts';
import { openRecords, packRecords } from '../dataset/store.ts';
import type { Mark, PageText } from '../messaging/protocol.ts';
import { DEFAULTS } from '../settings/settings.ts';
import { type Library, Stories } from './stories.ts';

const record = (id: string, number: number): EntityRecord => {
  const shared = { id, name: id, sources: [], collections: [], events: number < 3 ? [0] : [] };
  if (id === 'ben')
    return {
      ...shared,
      kind: 'detainee',
      citizenships: [],
      summary: '',
      terms: [],
      detentions: [{ heldBy: 'RU', from: '2020', to: '2024-08-01', outcome: 'exchanged', asOf: '2024' }],
    };
  return ['swap', 'exchange', 'act'].includes(id) ? { ...shared, kind: 'topic', group: 'g', related: [] } : { ...shared, kind: 'person', terms: [] };
};
const library: Library = {
  gazetteer,
  records: openRecords(
    packRecords(ENTITIES.map(record), [{ id: 'e', date: '2020', title: 'E', summary: '', entities: [0, 1], places: [], sources: [] }]).slice()
      .buffer as ArrayBuffer,
  ),
  about: {
    version: '1',
    date: '2026-11-22',
    licence: '',
    counts: { detainees: 1, people: 1, topics: 1, events: 1, exchanges: 0 },
    groups: {},
    topics: [],
    collections: [],
  },
};

const SESSION = 'f'.repeat(32);
const page = (texts: [number, string][], more: Partial<PageText> = {}): PageText => ({
  session: SESSION,
  order: texts.map(([key]) => key),
  texts,
  title: '',
  lang: 'en',
  ...more,
});
const marksOf = (reply: ReturnType<Stories['read']>): readonly Mark[] => ('marks' in reply ? reply.marks : []);

/** The page of tab 1. */
const PAGE = { tab: 1, frame: 0 };

let stories: Stories;
beforeEach(() => {
  stories = new Stories(library, DEFAULTS);
});

test('a page is read, and its marks tell places and styles, not names', () => {
  const marks = marksOf(
    stories.read(
      PAGE,
      page([
        [10, 'Ada Example met'],
        [11, 'Ben Sample at a prisoner swap.'],
      ]),
    ),
  );
  expect(marks).toEqual([
    [0, 10, 0, 11, 'person'],
    [1, 11, 0, 10, 'freed'],
    [2, 11, 16, 29, 'topic'],
  ]);
  expect(JSON.stringify(marks)).not.toMatch(/ada|ben/i);
});

test('text that comes later is read with what is there, in reading order', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  const marks = marksOf(stories.read(PAGE, page([[20, 'Example spoke.']], { order: [20, 10] })));
  expect(marks.map(([, key, start, end]) => [key, start, end])).toEqual([
    [20, 0, 7],
    [10, 0, 11],
  ]);
});

test('a mark keeps its number while it stays', () => {
  const before = marksOf(stories.read(PAGE, page([[10, 'Ada Example came.']])))[0]?.[0];
  const after = marksOf(stories.read(PAGE, page([[20, 'Ben Sample came.']], { order: [20, 10] }))).find(([, key]) => key === 10)?.[0];
  expect(after).toBe(before);
});

test('a background that has forgotten a text asks for all of it', () => {
  expect(stories.read(PAGE, page([], { order: [10] }))).toEqual({ again: true });
});

test('another session in the tab is another story', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  expect(stories.read(PAGE, page([], { session: 'e'.repeat(32), order: [10] }))).toEqual({ again: true });
});

test('kinds and topics that are off are not marked, listed or counted', () => {
  stories.read(PAGE, page([[10, 'Ada Example, Ben Sample, a prisoner swap']]));
  expect(stories.count(1)).toBe(3);
  const [story] = stories.follow({ ...DEFAULTS, kinds: { ...DEFAULTS.kinds, person: false }, topicsOff: ['swap'] });
  expect(story?.marks.map(([, , , , style]) => style)).toEqual(['freed']);
  expect(stories.count(1)).toBe(1);
  const report = stories.report(1, 'news.example', 'https://news.example/');
  expect(report?.state === 'ready' && report.entities.map(({ record: { id } }) => id)).toEqual(['ben']);
});

test('the report has entities, most mentioned first, with their reasons and events', () => {
  stories.read(PAGE, page([[10, 'Ben Sample met Ada Example. Example spoke.']], { day: { day: '2022-07-29', source: 'meta' } }));
  const report = stories.report(1, 'news.example', 'https://news.example/');
  if (report?.state !== 'ready') throw new Error('no report');
  expect(report.entities.map(({ record: { id }, marks, reason }) => [id, marks, reason])).toEqual([
    ['ada', [1, 2], { rule: 'full' }],
    ['ben', [0], { rule: 'full' }],
  ]);
  expect(report.events.map(({ id }) => id)).toEqual(['e']);
  expect(report.day).toEqual({ day: '2022-07-29', source: 'meta' });
});

test('the card of a mark, and none for a mark that is gone or of another page', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  expect(stories.card(1, SESSION, 0)?.entity.record.id).toBe('ada');
  expect(stories.card(1, SESSION, 7)).toBeUndefined();
  expect(stories.card(1, 'e'.repeat(32), 0)).toBeUndefined();
  expect(stories.card(2, SESSION, 0)).toBeUndefined();
  stories.follow({ ...DEFAULTS, kinds: { ...DEFAULTS.kinds, person: false } });
  expect(stories.card(1, SESSION, 0)).toBeUndefined();
});

test('a card leads to what it names, step by step, and nowhere else', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  const ada = stories.card(1, SESSION, 0);
  const [next] = ada?.others ?? [];
  expect(next && stories.card(1, SESSION, 0, [next.number])?.entity.number).toBe(next?.number);
  const strangers = ENTITIES.map((_, number) => number).filter((number) => !ada?.others.some((other) => other.number === number));
  expect(strangers.length).toBeGreaterThan(0);
  for (const stranger of strangers) expect(stories.card(1, SESSION, 0, [stranger])).toBeUndefined();
});

test('what the reader says of a story: another day, and only what was known then', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']], { day: { day: '2022-07-29', source: 'meta' } }));
  const dayNow = () => {
    const report = stories.report(1, 'news.example', '');
    return report?.state === 'ready' && [report.day?.day, report.day?.source, report.onlyThen];
  };
  expect(stories.correct(1, { day: '2020-01-01', onlyThen: true })?.marks.length).toBe(1);
  expect(dayNow()).toEqual(['2020-01-01', 'reader', true]);
  // More text of the same page does not take it back.
  stories.read(PAGE, page([[10, 'Ada Example came.']], { day: { day: '2022-07-29', source: 'meta' } }));
  expect(dayNow()).toEqual(['2020-01-01', 'reader', true]);
  expect(stories.card(1, SESSION, 0)).toMatchObject({ onlyThen: true, day: { day: '2020-01-01' } });
  stories.correct(1, { day: null });
  expect(dayNow()).toEqual(['2022-07-29', 'meta', true]);
  stories.correct(1, { onlyThen: false });
  expect(dayNow()).toEqual(['2022-07-29', 'meta', false]);
  expect(stories.correct(9, { onlyThen: true })).toBeUndefined();
});

test('an entity that is looked up: with its marks where it stands in the story, without a reason where it does not', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  const number = ENTITIES.indexOf('ada');
  expect(stories.entity(number, 1)?.entity).toMatchObject({ marks: [0], reason: { rule: 'full' } });
  expect(stories.entity(number)?.entity).not.toHaveProperty('reason');
  expect(stories.entity(9_999)).toBeUndefined();
});

test('a closed tab is forgotten', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  stories.tabs.forget(1);
  expect([stories.tabs.has(1), stories.count(1), stories.report(1, 'x', '')]).toEqual([false, 0, undefined]);
});

test('somebody is left out by name, a wording only for its entity, and what is marked can be asked', () => {
  stories.read(PAGE, page([[10, 'Ada Example, Ben Sample. Example and Sample spoke.']]));
  expect(stories.marked(1, SESSION, 2)).toEqual({ id: 'ada', isTopic: false, surface: 'Example' });
  expect([stories.marked(1, SESSION, 99), stories.marked(1, 'e'.repeat(32), 0)]).toEqual([undefined, undefined]);
  const [without] = stories.follow({ ...DEFAULTS, entitiesOff: ['ada'] });
  expect(without?.marks.map(([, , start]) => start)).toEqual([13, 37]);
  const [unworded] = stories.follow({ ...DEFAULTS, wordingsOff: ['ada example'] });
  expect(unworded?.marks.map(([, , start]) => start)).toEqual([0, 13, 37]);
});

test.each([
  ['held on that day', '2022-07-29', 'held'],
  ['freed by that day', '2025-01-01', 'freed'],
  ['not yet taken', '2019-05-05', 'person'],
])('cut to what was known then, the mark of somebody %s', (_, day, style) => {
  stories.read(PAGE, page([[10, 'Ben Sample came.']], { day: { day, source: 'meta' } }));
  expect(stories.correct(1, { onlyThen: true })?.marks.map((mark) => mark[4])).toEqual([style]);
  expect(stories.correct(1, { onlyThen: false })?.marks.map((mark) => mark[4])).toEqual(['freed']);
});

const FRAME = { tab: 1, frame: 7 };
const OTHER = 'b'.repeat(32);
const framed = (texts: [number, string][], more: Partial<PageText> = {}) => page(texts, { session: OTHER, ...more });
const reported = () => {
  const report = stories.report(1, 'news.example', '');
  if (report?.state !== 'ready') throw new Error('no report');
  return report;
};

test('a frame of a page is a story of its own, and the surfaces show both as one, the page first', () => {
  const inFrame = marksOf(stories.read(FRAME, framed([[10, 'Ben Sample came. Ada Example spoke.']], { title: 'Frame' })));
  expect([stories.tabs.has(1), stories.report(1, 'news.example', '')]).toEqual([false, undefined]);
  const inPage = marksOf(stories.read(PAGE, page([[10, 'Ada Example came.']], { title: 'Page' })));
  const numbers = [...inFrame, ...inPage].map(([number]) => number);
  expect(new Set(numbers).size).toBe(3);
  expect(stories.count(1)).toBe(2);
  const { entities, title } = reported();
  const [ben, ada, adaInPage] = numbers;
  expect([title, entities.map(({ record: { id }, marks }) => [id, marks])]).toEqual([
    'Page',
    [
      ['ada', [adaInPage, ada]],
      ['ben', [ben]],
    ],
  ]);
  expect([ben, adaInPage, 99].map((mark) => stories.tabs.frameOf(1, mark ?? -1))).toEqual([7, 0, undefined]);
  expect(stories.entity(ENTITIES.indexOf('ada'), 1)?.entity.marks).toEqual([adaInPage, ada]);
});

test('a card is of its own session alone, and what is marked there too', () => {
  const [mark] = marksOf(stories.read(PAGE, page([[10, 'Ada Example came.']])));
  const [other] = marksOf(stories.read(FRAME, framed([[10, 'Ben Sample came.']])));
  const [number = -1, otherNumber = -1] = [mark?.[0], other?.[0]];
  expect(stories.card(1, OTHER, otherNumber)?.entity.record.id).toBe('ben');
  expect([stories.card(1, SESSION, otherNumber), stories.card(1, OTHER, number)]).toEqual([undefined, undefined]);
  expect([stories.marked(1, OTHER, otherNumber)?.id, stories.marked(1, OTHER, number)]).toEqual(['ben', undefined]);
});

test('a change of settings gives the marks of page and frames', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  stories.read(FRAME, framed([[10, 'Ben Sample came.']]));
  const told = stories.follow({ ...DEFAULTS, kinds: { ...DEFAULTS.kinds, person: false } });
  expect(told.map(({ tab, frame, session, marks }) => [tab, frame, session, marks.length])).toEqual([
    [1, 0, SESSION, 0],
    [1, 7, OTHER, 1],
  ]);
});

test('a frame is of the day of its page, unless it says another, and the reader’s word holds for both', () => {
  const DAY = { day: { day: '2022-07-29', source: 'meta' } } as const;
  stories.read(FRAME, framed([[10, 'Ben Sample came.']]));
  stories.read(PAGE, page([[10, 'Ada Example came.']], DAY));
  const dayInFrame = () => stories.card(1, OTHER, 0)?.day;
  expect(stories.followPage(1).map(({ frame, session }) => [frame, session])).toEqual([[7, OTHER]]);
  expect(dayInFrame()).toEqual(DAY.day);
  expect(stories.followPage(1)).toEqual([]);
  // On that day he was held.
  stories.correct(1, { onlyThen: true });
  expect(stories.followPage(1).map(({ marks }) => marks.map((mark) => mark[4]))).toEqual([['held']]);
  // A frame that comes later holds by it at once.
  const later = stories.read({ tab: 1, frame: 9 }, framed([[10, 'Ben Sample came.']], { session: 'c'.repeat(32) }));
  expect(marksOf(later).map((mark) => mark[4])).toEqual(['held']);
  stories.read(FRAME, framed([[10, 'Ben Sample came.']], { day: { day: '2025-01-01', source: 'time' } }));
  expect(dayInFrame()?.day).toBe('2025-01-01');
  stories.correct(1, { day: '2020-01-01' });
  stories.followPage(1);
  expect(dayInFrame()).toEqual({ day: '2020-01-01', source: 'reader' });
});

test('a story that is gone is forgotten alone, and not what has begun in its place', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  stories.read(FRAME, framed([[10, 'Ben Sample came.']]));
  expect(stories.tabs.sessions(1)).toEqual([
    { tab: 1, frame: 0, session: SESSION, isHidden: false },
    { tab: 1, frame: 7, session: OTHER, isHidden: false },
  ]);
  stories.tabs.forgetSession(FRAME, SESSION);
  expect(stories.tabs.sessions(1).length).toBe(2);
  stories.tabs.forgetSession(FRAME, OTHER);
  expect([stories.tabs.sessions(1).length, stories.count(1), reported().entities.length]).toEqual([1, 1, 1]);
});

test('frames beyond any page’s have no room; the page itself always has', () => {
  for (let frame = 1; frame <= 20; frame++) {
    expect(stories.tabs.hasRoom({ tab: 1, frame })).toBe(true);
    stories.read({ tab: 1, frame }, framed([[10, 'Ada Example came.']], { session: frame.toString(16).padStart(32, '0') }));
  }
  expect([21, 20, 0].map((frame) => stories.tabs.hasRoom({ tab: 1, frame }))).toEqual([false, true, true]);
  expect(stories.tabs.hasRoom({ tab: 2, frame: 21 })).toBe(true);
});

test('a page that takes the marks away is told of, whichever frame does it', () => {
  stories.read(PAGE, page([[10, 'Ada Example came.']]));
  stories.read(FRAME, framed([[10, 'Ben Sample came.']]));
  expect(stories.tabs.ofSession(1, 'c'.repeat(32))).toBeUndefined();
  expect(reported().isHidden).toBe(false);
  const story = stories.tabs.ofSession(1, OTHER);
  if (story) story.isHidden = true;
  expect([reported().isHidden, stories.tabs.sessions(1).map(({ isHidden }) => isHidden)]).toEqual([true, [false, true]]);
});
