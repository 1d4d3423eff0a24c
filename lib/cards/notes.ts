/** The findings of a page as notes to keep: Markdown, CSV, JSON, a citation. Made of the same lines as the surfaces. */
import type { Day } from '../dataset/dates.ts';
import type { EventItem, SourceLink } from '../dataset/records.ts';
import type { ShownEntity } from './content.ts';
import { type Days, type Line, sinceLines, thenLine, whoLine } from './lines.ts';
import type { Words } from './words.ts';

export const FORMATS = ['markdown', 'csv', 'json', 'citation'] as const;
export type Format = (typeof FORMATS)[number];
/** Name of the file's kind, and its media type. */
export const FILES: Readonly<Record<Format, readonly [extension: string, type: string]>> = {
  markdown: ['md', 'text/markdown'],
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  citation: ['txt', 'text/plain'],
};

/** What the notes are about. */
export interface Page {
  readonly title: string;
  readonly url: string;
  readonly day: Day | undefined;
  readonly sentence: string;
  readonly entities: readonly ShownEntity[];
  readonly events: readonly EventItem[];
  readonly version: string;
  readonly dataDay: Day;
  /** Only what was known on the story's day: nothing is said of what came after. */
  readonly isThen: boolean;
}

interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly who: string;
  /** What was true on the story's day. */
  readonly onDay: string;
  readonly since: readonly string[];
  readonly mentions: number;
  readonly sources: readonly SourceLink[];
}

const textOf = ({ lead, rest }: Line): string => [lead, rest].filter(Boolean).join(' ');

function findingsOf({ entities, day, dataDay, isThen }: Page, words: Words): Finding[] {
  const days: Days = { story: day, data: dataDay };
  return entities.map(({ record, marks }) => {
    const then = thenLine(record, days, words);
    return {
      id: record.id,
      kind: record.kind,
      name: record.name,
      who: whoLine(record, days, words),
      onDay: then ? textOf(then) : '',
      since: isThen ? [] : sinceLines(record, days, words).map(textOf),
      mentions: marks.length,
      sources: record.sources,
    };
  });
}

export function notesOf(page: Page, format: Format, words: Words): string {
  const findings = findingsOf(page, words);
  if (format === 'csv') return csv(page, findings);
  if (format === 'json') return json(page, findings);
  return format === 'citation' ? citation(page, findings, words) : markdown(page, findings, words);
}

const versionLine = ({ version, dataDay }: Page, words: Words): string => words.say('notes.version', { version, date: words.longDate(dataDay) });
const sourceText = ({ title, publisher, published }: SourceLink, words: Words): string =>
  [title, publisher, published && words.date(published)].filter(Boolean).join(', ');

/** Text of others must not become markup. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

function markdown(page: Page, findings: readonly Finding[], words: Words): string {
  const people = findings.flatMap(({ name, who, onDay, since, sources }) => [
    `## ${plain(name)}`,
    '',
    ...[
      who && plain(who),
      onDay && `**${words.say('label.then')}:** ${plain(onDay)}`,
      since.length > 0 && `**${words.say(page.day ? 'label.since' : 'label.now')}:** ${plain(since.join('; '))}`,
      ...sources.map((source) => `[${plain(sourceText(source, words))}](${source.url})`),
    ]
      .filter((line) => line !== false && line !== '')
      .map((line) => `- ${line}`),
    '',
  ]);
  const events = page.events.map((event) => `- ${words.date(event.date)}: ${plain(event.title)}`);
  return [
    `# ${plain(page.title)}`,
    '',
    `<${page.url}>${page.day ? ` · ${words.longDate(page.day)}` : ''}`,
    '',
    plain(page.sentence),
    '',
    ...people,
    ...(events.length > 0 ? [`## ${words.say('popup.tabTimeline')}`, '', ...events, ''] : []),
    versionLine(page, words),
    '',
  ].join('\n');
}

const COLUMNS = [
  'name',
  'id',
  'kind',
  'who',
  'on_day',
  'since',
  'mentions',
  'sources',
  'article',
  'article_title',
  'article_date',
  'data_version',
  'data_date',
];

/** A cell that a spreadsheet takes for text, whatever it begins with. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv({ url, title, day = '', version, dataDay }: Page, findings: readonly Finding[]): string {
  const rows = findings.map(({ id, kind, name, who, onDay, since, mentions, sources }) => [
    name,
    id,
    kind,
    who,
    onDay,
    since.join('; '),
    String(mentions),
    sources.map((source) => source.url).join(' '),
    url,
    title,
    day,
    version,
    dataDay,
  ]);
  // With a mark at the beginning, by which spreadsheets know the encoding.
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function json({ url, title, day, sentence, events, version, dataDay, isThen }: Page, findings: readonly Finding[]): string {
  const article = { url, title, ...(day ? { date: day } : {}) };
  return `${JSON.stringify({ article, summary: sentence, onlyWhatWasKnownThen: isThen, findings, events: events.map(({ id, date, title: text, sources }) => ({ id, date, title: text, sources })), data: { name: 'Sidelight', version, date: dataDay } }, null, 2)}\n`;
}

/** One line a name: what was true on the day, who says so, of which article, by which data. */
function citation(page: Page, findings: readonly Finding[], words: Words): string {
  const article = [page.title, page.day && words.longDate(page.day), page.url].filter(Boolean).join(', ');
  const lines = findings.map(({ name, onDay, since, sources }) =>
    [`${name}: ${[onDay, ...since].filter(Boolean).join('; ')}.`, ...sources.map((source) => `${sourceText(source, words)}, ${source.url}.`)].join(' '),
  );
  return [`${article}.`, ...lines, `${versionLine(page, words)}.`, ''].join('\n');
}
