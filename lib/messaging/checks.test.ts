import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_CHECKS, checked, EXTENSION_CHECKS, MAX_BLOCK, PAGE_CHECKS, roleOf } from './checks.ts';

const session = '0123456789abcdef0123456789abcdef';
const text = { session, order: [0, 1], texts: [[0, 'a'] as const], title: 't', said: [['meta', 'date\n2022-07-29'] as const] };

test('what a page script says passes', () => {
  expect(checked(PAGE_CHECKS)('read', text)).toEqual(text);
  expect(checked(CARD_CHECKS)('card', { session, mark: 3 })).toEqual({ session, mark: 3 });
  expect(checked(EXTENSION_CHECKS)('report', { tabId: 3 })).toEqual({ tabId: 3 });
});

describe('what does not pass', () => {
  test.each([
    ['no session', { ...text, session: 'x' }],
    ['a key that is no number', { ...text, order: ['0'] }],
    ['a negative key', { ...text, order: [-1] }],
    ['a text too long', { ...text, texts: [[0, 'x'.repeat(MAX_BLOCK + 1)]] }],
    ['more text than a page holds', { ...text, texts: Array.from({ length: 60 }, (_, key) => [key, 'x'.repeat(MAX_BLOCK)]) }],
    ['too many blocks', { ...text, order: Array.from({ length: 20_001 }, (_, key) => key) }],
    ['a day from nowhere', { ...text, said: [['oracle', '2022-07-29']] }],
    ['a field nobody knows', { ...text, extra: 1 }],
    ['nothing', undefined],
  ])('%s', (_, request) => {
    expect(() => checked(PAGE_CHECKS)('read', request)).toThrow('in a form that is not known');
  });

  test('a request of another role', () => {
    expect(() => checked(PAGE_CHECKS)('report', { tabId: 1 })).toThrow();
    expect(() => checked(CARD_CHECKS)('jump', { tabId: 1, mark: 1 })).toThrow();
  });
});

describe('what the surfaces ask', () => {
  const asks = (type: string, request: unknown) => () => checked(EXTENSION_CHECKS)(type, request);
  test.each([
    ['entity', { number: 3 }],
    ['entity', { number: 3, tabId: 1 }],
    ['correct', { tabId: 1, day: '2022-07-29' }],
    ['correct', { tabId: 1, day: null, onlyThen: true }],
    ['find', { text: 'a', country: 'RU', status: 'held', kind: 'detainee', topic: 4, limit: 40 }],
    ['sample', { blocks: ['a'], lang: 'en', day: '2022-07-29' }],
    ['requests', {}],
  ])('%s %j passes', (type, request) => {
    expect(asks(type, request)()).toEqual(request);
  });
  test.each([
    ['entity', { number: -1 }],
    ['correct', { tabId: 1, day: '2022-13-29' }],
    ['correct', { tabId: 1, day: '2022-02-30' }],
    ['find', { limit: 101 }],
    ['find', { country: 'Russia', limit: 1 }],
    ['find', { status: 'guilty', limit: 1 }],
    ['sample', { blocks: Array.from({ length: 51 }, () => 'a'), lang: 'en', day: '2022-07-29' }],
  ])('%s %j does not', (type, request) => {
    expect(asks(type, request)).toThrow('in a form that is not known');
  });

  test('a card’s way is bounded', () => {
    const path = (length: number) => () => checked(CARD_CHECKS)('card', { session, mark: 1, path: Array.from({ length }, () => 1) });
    expect(path(20)).not.toThrow();
    expect(path(21)).toThrow();
  });
});

test('anything at all is either passed or refused', () => {
  fc.assert(
    fc.property(fc.constantFrom('read', 'hello', 'hidden', 'frame', 'constructor', '__proto__'), fc.anything(), (type, request) => {
      try {
        checked(PAGE_CHECKS)(type, request);
      } catch (error) {
        expect((error as Error).message).toContain('in a form that is not known');
      }
    }),
    { numRuns: 2_000 },
  );
});

const root = 'chrome-extension://abc/';
test.each([
  ['a page script', { id: 'abc', url: 'https://news.example/a', tab: { id: 1 }, frameId: 0 }, 'page'],
  ['a page script in a frame', { id: 'abc', url: 'https://live.news.example/a', tab: { id: 1, url: 'https://www.news.example/' }, frameId: 4 }, 'page'],
  ['one in a frame of another site', { id: 'abc', url: 'https://other.example/a', tab: { id: 1, url: 'https://news.example/' }, frameId: 4 }, undefined],
  ['one in a frame without an address', { id: 'abc', url: 'about:blank', tab: { id: 1, url: 'https://news.example/' }, frameId: 4 }, undefined],
  ['one in a frame of a page that is not told', { id: 'abc', url: 'https://news.example/a', tab: { id: 1 }, frameId: 4 }, undefined],
  ['one in no frame', { id: 'abc', url: 'https://news.example/a', tab: { id: 1, url: 'https://news.example/' } }, undefined],
  ['the card', { id: 'abc', url: `${root}card.html`, tab: { id: 1 }, frameId: 8 }, 'card'],
  ['the popup', { id: 'abc', url: `${root}popup.html` }, 'extension'],
  ['the popup as a tab', { id: 'abc', url: `${root}popup.html?tabId=3`, tab: { id: 1 }, frameId: 0 }, 'extension'],
  ['the options in a frame of a page', { id: 'abc', url: `${root}options.html`, tab: { id: 1 }, frameId: 8 }, undefined],
  ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, undefined],
  ['nobody', {}, undefined],
])('%s', (_, sender, role) => {
  expect(roleOf(sender, root, 'abc')).toBe(role);
});
