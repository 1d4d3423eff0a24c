/** Looking up from the address bar and from the menu over selected text, with a browser of its own making. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Lookup } from '../../lib/lookup/lookup.ts';

const calls = vi.hoisted(() => {
  const listeners: Record<string, (...parts: never[]) => unknown> = {};
  const event = (name: string) => ({
    addListener: (listener: (...parts: never[]) => unknown) => {
      listeners[name] = listener;
    },
  });
  const log: unknown[][] = [];
  const say =
    (name: string, answer: unknown = undefined) =>
    (...parts: unknown[]) => {
      log.push([name, ...parts]);
      return Promise.resolve(answer);
    };
  const stored = new Map<string, unknown>();
  return { listeners, event, log, say, stored };
});

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => (key === 'language' ? 'en' : key), getUILanguage: () => 'en' },
    runtime: { onInstalled: calls.event('installed'), getURL: (path: string) => `chrome-extension://id${path}` },
    contextMenus: { removeAll: calls.say('removeAll'), create: calls.say('create'), onClicked: calls.event('menu') },
    omnibox: { setDefaultSuggestion: calls.say('default'), onInputChanged: calls.event('typed'), onInputEntered: calls.event('entered') },
    tabs: { create: calls.say('tab') },
    storage: { session: { set: (values: object) => Promise.resolve(Object.entries(values).forEach(([key, value]) => void calls.stored.set(key, value))) } },
  },
}));

const { offerLookUps } = await import('../../entrypoints/background/look-ups.ts');
const lookup = { find: ({ text }: { text: string }) => ({ hits: [{ name: `<${text}>`, kind: 'detainee' }], count: 1, countries: [] }) } as unknown as Lookup;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const run = (name: string, ...parts: unknown[]) => (calls.listeners[name] as (...all: unknown[]) => unknown)(...parts);

beforeEach(() => {
  calls.log.length = 0;
  calls.stored.clear();
  offerLookUps(() => Promise.resolve(lookup));
});

test('the address bar suggests what is found; names are no markup', async () => {
  const suggested: unknown[] = [];
  run('typed', 'a&b', (suggestions: unknown[]) => suggested.push(...suggestions));
  await settled();
  expect(suggested).toEqual([{ content: '<a&b>', description: '&#60;a&#38;b&#62; · kind_detainee' }]);
});

test('what is entered opens the look-up, by an address that says nothing of it', async () => {
  run('entered', 'griner');
  await settled();
  expect(calls.stored.get('find')).toBe('griner');
  expect(calls.log.filter(([name]) => name === 'tab')).toEqual([['tab', { url: 'chrome-extension://id/sidepanel.html?view=look-up' }]]);
});

test('the menu stands over selected text, and is made anew with every version', async () => {
  run('installed');
  await settled();
  expect(calls.log.map(([name]) => name).filter((name) => name !== 'default')).toEqual(['removeAll', 'create']);
  expect(calls.log.find(([name]) => name === 'create')?.[1]).toMatchObject({ contexts: ['selection'], title: 'lookup_menu' });
});

test('selected text goes to the look-up, cut to what a name can be; a browser without a panel opens a tab', async () => {
  run('menu', { menuItemId: 'look-up', selectionText: ` ${'x'.repeat(500)} ` }, { windowId: 3 });
  await settled();
  expect(String(calls.stored.get('find')).length).toBeLessThanOrEqual(200);
  expect(calls.log.some(([name]) => name === 'tab')).toBe(true);
  calls.log.length = 0;
  run('menu', { menuItemId: 'another' }, {});
  await settled();
  expect(calls.log).toEqual([]);
});
