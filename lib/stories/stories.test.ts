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

let stories: Stories;
beforeEach(() => {
  stories = new Stories(library, DEFAULTS);
});

test('a page is read, and its marks tell places and styles, not names', () => {
  const marks = marksOf(
    stories.read(
      1,
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
  stories.read(1, page([[10, 'Ada Example came.']]));
  const marks = marksOf(stories.read(1, page([[20, 'Example spoke.']], { order: [20, 10] })));
  expect(marks.map(([, key, start, end]) => [key, start, end])).toEqual([
    [20, 0, 7],
    [10, 0, 11],
  ]);
});

test('a mark keeps its number while it stays', () => {
  const before = marksOf(stories.read(1, page([[10, 'Ada Example came.']])))[0]?.[0];
  const after = marksOf(stories.read(1, page([[20, 'Ben Sample came.']], { order: [20, 10] }))).find(([, key]) => key === 10)?.[0];
  expect(after).toBe(before);
});

test('a background that has forgotten a text asks for all of it', () => {
  expect(stories.read(1, page([], { order: [10] }))).toEqual({ again: true });
});

test('another session in the tab is another story', () => {
  stories.read(1, page([[10, 'Ada Example came.']]));
  expect(stories.read(1, page([], { session: 'e'.repeat(32), order: [10] }))).toEqual({ again: true });
});

test('kinds and topics that are off are not marked, listed or counted', () => {
  stories.read(1, page([[10, 'Ada Example, Ben Sample, a prisoner swap']]));
  expect(stories.count(1)).toBe(3);
  const [story] = stories.follow({ ...DEFAULTS, kinds: { ...DEFAULTS.kinds, person: false }, topicsOff: ['swap'] });
  expect(story?.marks.map(([, , , , style]) => style)).toEqual(['freed']);
  expect(stories.count(1)).toBe(1);
  const report = stories.report(1, 'news.example', 'https://news.example/');
  expect(report?.state === 'ready' && report.entities.map(({ record: { id } }) => id)).toEqual(['ben']);
});

test('the report has entities, most mentioned first, with their reasons and events', () => {
  stories.read(1, page([[10, 'Ben Sample met Ada Example. Example spoke.']], { day: { day: '2022-07-29', source: 'meta' } }));
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
  stories.read(1, page([[10, 'Ada Example came.']]));
  expect(stories.card(1, SESSION, 0)?.entity.record.id).toBe('ada');
  expect(stories.card(1, SESSION, 7)).toBeUndefined();
  expect(stories.card(1, 'e'.repeat(32), 0)).toBeUndefined();
  expect(stories.card(2, SESSION, 0)).toBeUndefined();
  stories.follow({ ...DEFAULTS, kinds: { ...DEFAULTS.kinds, person: false } });
  expect(stories.card(1, SESSION, 0)).toBeUndefined();
});

test('a card leads to what it names, step by step, and nowhere else', () => {
  stories.read(1, page([[10, 'Ada Example came.']]));
  const ada = stories.card(1, SESSION, 0);
  const [next] = ada?.others ?? [];
  expect(next && stories.card(1, SESSION, 0, [next.number])?.entity.number).toBe(next?.number);
  const strangers = ENTITIES.map((_, number) => number).filter((number) => !ada?.others.some((other) => other.number === number));
  expect(strangers.length).toBeGreaterThan(0);
  for (const stranger of strangers) expect(stories.card(1, SESSION, 0, [stranger])).toBeUndefined();
});

test('what the reader says of a story: another day, and only what was known then', () => {
  stories.read(1, page([[10, 'Ada Example came.']], { day: { day: '2022-07-29', source: 'meta' } }));
  const dayNow = () => {
    const report = stories.report(1, 'news.example', '');
    return report?.state === 'ready' && [report.day?.day, report.day?.source, report.onlyThen];
  };
  expect(stories.correct(1, { day: '2020-01-01', onlyThen: true })?.marks.length).toBe(1);
  expect(dayNow()).toEqual(['2020-01-01', 'reader', true]);
  // More text of the same page does not take it back.
  stories.read(1, page([[10, 'Ada Example came.']], { day: { day: '2022-07-29', source: 'meta' } }));
  expect(dayNow()).toEqual(['2020-01-01', 'reader', true]);
  expect(stories.card(1, SESSION, 0)).toMatchObject({ onlyThen: true, day: { day: '2020-01-01' } });
  stories.correct(1, { day: null });
  expect(dayNow()).toEqual(['2022-07-29', 'meta', true]);
  stories.correct(1, { onlyThen: false });
  expect(dayNow()).toEqual(['2022-07-29', 'meta', false]);
  expect(stories.correct(9, { onlyThen: true })).toBeUndefined();
});

test('an entity that is looked up: with its marks where it stands in the story, without a reason where it does not', () => {
  stories.read(1, page([[10, 'Ada Example came.']]));
  const number = ENTITIES.indexOf('ada');
  expect(stories.entity(number, 1)?.entity).toMatchObject({ marks: [0], reason: { rule: 'full' } });
  expect(stories.entity(number)?.entity).not.toHaveProperty('reason');
  expect(stories.entity(9_999)).toBeUndefined();
});

test('a closed tab is forgotten', () => {
  stories.read(1, page([[10, 'Ada Example came.']]));
  stories.forget(1);
  expect([stories.has(1), stories.count(1), stories.report(1, 'x', '')]).toEqual([false, 0, undefined]);
});

test('somebody is left out by name, a wording only for its entity, and what is marked can be asked', () => {
  stories.read(1, page([[10, 'Ada Example, Ben Sample. Example and Sample spoke.']]));
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
  stories.read(1, page([[10, 'Ben Sample came.']], { day: { day, source: 'meta' } }));
  expect(stories.correct(1, { onlyThen: true })?.marks.map((mark) => mark[4])).toEqual([style]);
  expect(stories.correct(1, { onlyThen: false })?.marks.map((mark) => mark[4])).toEqual(['freed']);
});
