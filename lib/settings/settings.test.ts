import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, isSiteOff, readSettings, SETTINGS_VERSION, withoutEntity, withoutWording, withSite, withTopics, wordingKey } from './settings.ts';

/** Settings as every released version stored them. A version's example never changes. */
const RELEASED: Record<number, unknown> = {
  1: { version: 1, kinds: { detainee: true, person: false, topic: true }, topicsOff: ['brexit'], sitesOff: ['news.example'] },
};

test('every released version has an example', () => {
  expect(Object.keys(RELEASED)).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, version) => String(version + 1)));
});

test.each(Object.entries(RELEASED))('settings of version %s are read', (_, stored) => {
  expect(readSettings(stored)).toEqual({
    ...DEFAULTS,
    kinds: { detainee: true, person: false, topic: true },
    topicsOff: ['brexit'],
    sitesOff: ['news.example'],
  });
});

test.each([undefined, null, 7, 'x', [], {}, { version: 99 }, { version: -1 }, { version: 'x' }])('%o gives the defaults', (stored) => {
  expect(readSettings(stored)).toEqual(DEFAULTS);
});

test('one bad part costs nothing else', () => {
  expect(readSettings({ version: 1, kinds: 'all', topicsOff: ['brexit'], sitesOff: [7] })).toEqual({ ...DEFAULTS, topicsOff: ['brexit'] });
});

test('reading never throws, and what was read reads the same again', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readSettings(stored);
      expect(readSettings({ ...settings, version: SETTINGS_VERSION })).toEqual(settings);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['news.example', true],
  ['www.news.example', true],
  ['live.news.example', true],
  ['othernews.example', false],
  ['example', false],
])('with news.example off, %s is off: %s', (host, off) => {
  expect(isSiteOff(withSite(DEFAULTS, 'www.News.example', false), host)).toBe(off);
});

test('switching a site on lifts what is above it', () => {
  expect(withSite({ ...DEFAULTS, sitesOff: ['news.example'] }, 'live.news.example', true).sitesOff).toEqual([]);
});

test('topics are kept once and sorted', () => {
  const off = withTopics(withTopics(DEFAULTS, ['b', 'a'], false), ['a'], false);
  expect(off.topicsOff).toEqual(['a', 'b']);
  expect(withTopics(off, ['a'], true).topicsOff).toEqual(['b']);
});

test('what is left unmarked is kept once: topics by their switch, others by name, wordings with their entity', () => {
  expect(withoutEntity(DEFAULTS, 'brexit', true)).toEqual({ ...DEFAULTS, topicsOff: ['brexit'] });
  expect(withoutEntity(withoutEntity(DEFAULTS, 'b', false), 'b', false).entitiesOff).toEqual(['b']);
  expect(withoutWording(DEFAULTS, 'ada', ' Ms\n Example').wordingsOff).toEqual(['ada ms example']);
  expect(wordingKey('ada', 'x'.repeat(500)).length).toBe(200);
});

test.each([
  ['painter', 'crayon'],
  ['density', 7],
  ['quiet', 'yes'],
  ['entitiesOff', 'ada'],
])('%s that is not valid falls back alone', (part, value) => {
  expect(readSettings({ ...DEFAULTS, topicsOff: ['brexit'], [part]: value })).toEqual({ ...DEFAULTS, topicsOff: ['brexit'] });
});
