import { expect, test } from 'vitest';
import { english as words } from '../../tests/fixtures/words.ts';
import type { ShownEntity } from './content.ts';
import { notesOf, type Page } from './notes.ts';

const entity: ShownEntity = {
  number: 0,
  marks: [1, 2],
  collections: [],
  record: {
    id: 'ada-example',
    name: 'Ada Example',
    kind: 'detainee',
    occupation: 'reporter',
    citizenships: [],
    summary: '',
    terms: [],
    collections: [],
    events: [],
    sources: [{ url: 'https://a.example/1', title: 'Freed, at last', publisher: 'A', published: '2022-12-09' }],
    detentions: [{ heldBy: 'RU', from: '2022-02-17', to: '2022-12-08', outcome: 'released', asOf: '2022-12-08' }],
  },
};
const page: Page = {
  title: '=A "story" [1] of *two*',
  url: 'https://news.example/a',
  day: '2022-07-29',
  sentence: 'One person.',
  entities: [entity],
  events: [{ id: 'e', date: '2022-12', title: 'Freed', summary: '', entities: [0], places: [], sources: [] }],
  version: '2026.11.22',
  dataDay: '2026-11-22',
  isThen: false,
};

test('Markdown: text of the page is no markup', () => {
  expect(notesOf(page, 'markdown', words)).toBe(
    [
      '# =A "story" \\[1\\] of \\*two\\*',
      '',
      '<https://news.example/a> · 29 July 2022',
      '',
      'One person.',
      '',
      '## Ada Example',
      '',
      '- reporter',
      '- **Then:** Held in Russia · 162 days',
      '- **Since:** Released 8 Dec 2022',
      '- [Freed, at last, A, 9 Dec 2022](https://a.example/1)',
      '',
      '## Timeline',
      '',
      '- Dec 2022: Freed',
      '',
      'Sidelight, data 2026.11.22 of 22 November 2026',
      '',
    ].join('\n'),
  );
});

test('CSV: cells that spreadsheets would reckon with are text', () => {
  const [, row] = notesOf(page, 'csv', words).split('\r\n');
  expect(row).toBe(
    'Ada Example,ada-example,detainee,reporter,Held in Russia · 162 days,Released 8 Dec 2022,2,https://a.example/1,https://news.example/a,"\'=A ""story"" [1] of *two*",2022-07-29,2026.11.22,2026-11-22',
  );
});

test('JSON can be read again', () => {
  const read = JSON.parse(notesOf(page, 'json', words)) as { article: unknown; findings: { id: string; since: string[] }[] };
  expect(read.article).toEqual({ url: page.url, title: page.title, date: '2022-07-29' });
  expect(read.findings[0]).toMatchObject({ id: 'ada-example', since: ['Released 8 Dec 2022'], mentions: 2 });
});

test('a citation has article, status on the day, sources and version', () => {
  expect(notesOf(page, 'citation', words).split('\n')).toEqual([
    '=A "story" [1] of *two*, 29 July 2022, https://news.example/a.',
    'Ada Example: Held in Russia · 162 days; Released 8 Dec 2022. Freed, at last, A, 9 Dec 2022, https://a.example/1.',
    'Sidelight, data 2026.11.22 of 22 November 2026.',
    '',
  ]);
});

test('only what was known then: nothing later in any format', () => {
  for (const format of ['markdown', 'csv', 'citation'] as const)
    expect(notesOf({ ...page, entities: [{ ...entity, record: { ...entity.record, sources: [] } }], events: [], isThen: true }, format, words)).not.toContain(
      'Dec 2022',
    );
});
