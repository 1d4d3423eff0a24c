import { expect, test } from 'vitest';
import type { EventItem } from '../dataset/records.ts';
import { relatedEvents, splitByStory } from './timeline.ts';

const event = (date: string): EventItem => ({ id: date, date, title: '', summary: '', entities: [], places: [], sources: [] });

test('events of a detainee count; of a president only those shared with something else in the story', () => {
  const present = [
    { number: 0, kind: 'detainee', events: [4, 9] },
    { number: 1, kind: 'person', events: [1, 2, 3] },
    { number: 2, kind: 'topic', events: [3, 5] },
    { number: 3, kind: 'person', events: [2] },
  ] as const;
  expect(relatedEvents(present)).toEqual([2, 3, 4, 9]);
});

test('the story’s own day, and a month it lies in, stand before it', () => {
  const events = ['2020', '2022-07', '2022-07-29', '2022-07-30', '2023'].map(event);
  const { before, after } = splitByStory(events, '2022-07-29');
  expect(before.map(({ date }) => date)).toEqual(['2020', '2022-07', '2022-07-29']);
  expect(after.map(({ date }) => date)).toEqual(['2022-07-30', '2023']);
});

test('without a day there is one list', () => {
  expect(splitByStory([event('2020')], undefined)).toEqual({ before: [event('2020')], after: [] });
});
