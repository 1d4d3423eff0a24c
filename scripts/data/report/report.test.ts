import { expect, test } from 'vitest';
import { checkRecords } from '../../../lib/dataset/check.ts';
import { type Changes, changedRecords, located } from '../../../tests/fixtures/dataset/build.ts';
import { ageOf } from './ages.ts';
import { type Chart, countRows, crossRows, percent, total } from './chart.ts';
import { type Report, reportOf } from './figures.ts';
import { html } from './markup.ts';
import { reportPage } from './page.ts';
import { publisherKinds } from './publishers.ts';
import { reportText } from './text.ts';

function reportOn(change: Changes = {}): Report {
  const { dataset, looks } = checkRecords(located(changedRecords(change)));
  return reportOf(dataset, looks());
}
const chart = ({ charts }: Report, id: string): Chart => {
  const found = charts.find((one) => one.id === id);
  if (!found) throw new Error(`there is no chart "${id}"`);
  return found;
};
const figures = (report: Report, id: string) => chart(report, id).rows.map(({ label, values }) => [label, ...values]);

test('records are counted, those within them too', () => {
  expect(figures(reportOn(), 'counts')).toEqual(
    expect.arrayContaining([
      ['detainees', 1],
      ['their detentions', 2],
      ['people in exchanges', 1],
      ['their holders', 1],
    ]),
  );
});

test('a detainee counts by the last detention', () => {
  expect(figures(reportOn(), 'held')).toEqual([['Russia', 1, 0, 0, 0, 0]]);
  expect(figures(reportOn(), 'citizens')).toEqual([['US', 1]]);
});

test('open detentions are sorted by the age of the newest word', () => {
  expect(figures(reportOn(), 'open').filter(([, held]) => held !== 0)).toEqual([['6–12 months', 1, 0]]);
});

test('what is kept back counts as not verified', () => {
  const report = reportOn({ roles: [{ id: 'minister', holders: [{ person: 'ada-example', from: '2020', sure: false }] }] });
  expect(figures(report, 'verified')).toEqual(
    expect.arrayContaining([
      ['holders', 0, 1],
      ['events', 1, 0],
    ]),
  );
});

test('facts with pages of their own are told from those with a table behind them', () => {
  expect(figures(reportOn(), 'resting')).toEqual(
    expect.arrayContaining([
      ['detentions', 3, 0, 0, 0],
      ['holders', 0, 0, 1, 0],
    ]),
  );
});

test.each([
  ['2026-11-22', 'under a month'],
  ['2026-11', 'under a month'],
  ['2026', '6–12 months'],
  ['2025-11-22', '6–12 months'],
  ['2025-11-01', '1–2 years'],
  ['2024', '1–2 years'],
  ['2001', 'over 5 years'],
])('%s was %s ago', (date, age) => {
  expect(ageOf(date, '2026-11-22')).toBe(age);
});

test.each([
  ['https://www.bbc.co.uk/news/1', 'broadcaster'],
  ['https://www.state.gov/a', 'government'],
  ['https://mid.ru/a', 'government'],
  ['https://www.mfa.gov.tr/a', 'government'],
  ['https://news.un.org/a', 'international'],
  ['https://prisoners.spring96.org./a', 'rights'],
  ['https://en.wikipedia.org/wiki/A', 'wiki or copy'],
  ['https://www.wikiwand.com/en/A', 'wiki or copy'],
  ['https://somebody.blogspot.com/a', 'other'],
])('%s is of the kind %s', (url, kind) => {
  expect(publisherKinds([{ domain: 'bbc.co.uk', name: 'BBC', country: 'GB', languages: ['en'], kind: 'broadcaster' }])(url)).toBe(kind);
});

test('rows come most first, then by name', () => {
  expect(countRows(['b', 'a', 'c', 'c']).map(({ label }) => label)).toEqual(['c', 'a', 'b']);
  expect(
    crossRows(
      [
        ['x', 'in'],
        ['y', 'out'],
        ['y', 'in'],
      ],
      ['in', 'out'],
    ),
  ).toEqual([
    { label: 'y', values: [1, 1] },
    { label: 'x', values: [1, 0] },
  ]);
  expect(() => crossRows([['x', 'beside']], ['in', 'out'])).toThrow(/beside/);
});

test('a small part is never nothing, and a large one never all', () => {
  const row = { label: '', values: [1, 999] };
  expect([percent(1, row), percent(999, row), percent(0, row), percent(total(row), row)]).toEqual(['< 1 %', '> 99 %', '0 %', '100 %']);
});

test('values are escaped, markup is not', () => {
  expect(html`<b title="${'"&'}">${'<i>'}${html`<u>${1}</u>`}</b>`.text).toBe('<b title="&#34;&#38;">&#60;i&#62;<u>1</u></b>');
});

test('the page needs no script and no network, and says what the text says', () => {
  const report = reportOn({ detainees: [{ id: 'ben-sample', born: 2005 }] });
  const page = reportPage(report);
  const text = reportText(report, 1);
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|href=/);
  expect(page).toContain("default-src 'none'");
  for (const { title } of report.charts) expect([page.includes(title), text.includes(title.toUpperCase())]).toEqual([true, true]);
  for (const output of [page, text]) expect(output).toContain('15 years after the birth in 2005');
});

test('the list of places is cut in the text, and says so', () => {
  const report = reportOn({ detainees: [{ id: 'ben-sample', born: 2005, summary: 'A boy who is currently held.', occupation: 'currently a pupil' }] });
  expect(reportText(report, 1)).toContain('… and 1 more');
  expect(reportText(report, Number.POSITIVE_INFINITY)).not.toContain('… and 1 more');
});
