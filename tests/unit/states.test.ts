// @vitest-environment jsdom
/** What popup and side panel say where there is no story to show, or something to say of it first. */
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Surface, type SurfaceProps } from '../../components/Surface.tsx';
import { WordsProvider } from '../../components/words.ts';
import type { TabReport } from '../../lib/messaging/protocol.ts';
import { english } from '../fixtures/words.ts';

const ready: TabReport = {
  state: 'ready',
  host: 'news.example',
  on: true,
  day: { day: '2026-11-20', source: 'meta' },
  entities: [
    { number: 0, marks: [1], collections: [], record: { id: 'a', name: 'Ada Example', kind: 'person', terms: [], sources: [], collections: [], events: [] } },
  ],
  events: [],
  about: { version: '1', date: '2026-11-22' },
  isHidden: false,
  nothingOn: false,
  title: 'T',
  url: 'https://news.example/',
  onlyThen: false,
};
const nothing = () => {};
const props: SurfaceProps = {
  report: ready,
  isSlow: false,
  today: '2026-11-23',
  isPrivate: false,
  about: undefined,
  startTab: 'story',
  question: undefined,
  onSwitch: nothing,
  onAllow: nothing,
  onReload: nothing,
  onJump: nothing,
  onOptions: nothing,
  onPanel: undefined,
  onCorrect: nothing,
  load: () => Promise.resolve(undefined),
  find: () => Promise.resolve(undefined),
  topicNumber: () => Promise.resolve(undefined),
  onCopy: () => Promise.resolve(true),
  onSave: nothing,
  onSheet: nothing,
  letter: () => 'mailto:',
};

let app: HTMLElement;
function show(more: Partial<SurfaceProps>): HTMLElement {
  window.scrollTo = nothing;
  app = document.body.appendChild(document.createElement('div'));
  render(h(WordsProvider, { value: english }, h(Surface, { ...props, ...more })), app);
  return app;
}
afterEach(() => {
  render(null, app);
  app.remove();
});

test.each<[string, Partial<SurfaceProps>, string[]]>([
  ['being asked', { report: undefined }, ['Reading the story…']],
  ['the background is being woken', { report: undefined, isSlow: true }, ['Opening the data…']],
  [
    'not allowed yet',
    { report: { state: 'not-allowed', host: 'news.example', on: false, origin: '*://news.example/*' } },
    ['not reading news.example yet', 'Read news.example'],
  ],
  ['switched off', { report: { state: 'off', host: 'news.example', on: false } }, ['off for news.example', 'Turn it on with the switch above.']],
  ['no answer', { report: { state: 'waiting', host: 'news.example', on: true } }, ['has not answered', 'Reload the page']],
  ['broken', { report: { state: 'broken', reason: 'no file' } }, ['could not be opened', 'Reload the extension', 'no file']],
  ['a tab that is not told of', { report: { state: 'unseen' } }, ['cannot see this tab', 'Click the Sidelight button']],
  ['some other page', { report: { state: 'unsupported' } }, ['cannot read this page', 'Open a news story and try again.']],
  ['a page of the browser', { report: { state: 'unsupported', page: 'browser' } }, ['belongs to the browser', 'Open a news story.']],
  ['a page of an extension', { report: { state: 'unsupported', page: 'extension' } }, ['page of an extension']],
  ['a file', { report: { state: 'unsupported', page: 'file' } }, ['file on your device']],
  ['a document', { report: { state: 'unsupported', page: 'document' } }, ['a document, not a web page', 'open that']],
  ['nothing found', { report: { ...ready, entities: [] } }, ['Nothing found', 'Doubtful names stay unmarked.']],
  ['every kind off', { report: { ...ready, entities: [], nothingOn: true } }, ['Every kind is switched off.', 'in the options']],
  ['hidden by the page', { report: { ...ready, isHidden: true } }, ['keeps removing', 'The list is still right.']],
  ['data of 91 days ago', { today: '2027-02-21' }, ['The data ends on 22 Nov 2026', 'Update Sidelight']],
  ['a private window', { isPrivate: true }, ['Private window', 'keeps nothing']],
  ['an undated story', { report: { ...ready, day: undefined } }, ['No date was found', 'When was this story published?', 'Use this day']],
  [
    'a day that the reader has set',
    { report: { ...ready, day: { day: '2026-11-20', source: 'reader' } } },
    ['Dated 20 November 2026 by you', 'Correct the date'],
  ],
  ['a story newer than the data', { report: { ...ready, day: { day: '2026-12-24', source: 'meta' } } }, ['newer than the data']],
])('%s', (_, more, texts) => {
  const shown = show(more).textContent ?? '';
  for (const text of texts) expect(shown).toContain(text);
});

test('young data, an open window and an ordinary page need no notice', () => {
  expect(show({ today: '2027-02-19' }).querySelectorAll('.note').length).toBe(0);
});

test('every page has the look-up, whatever its state', () => {
  for (const report of [undefined, { state: 'unseen' }, { state: 'unsupported' }, ready] as const) {
    expect(show({ report }).querySelectorAll('[role="tab"]').length).toBe(3);
    render(null, app);
    app.remove();
  }
});
