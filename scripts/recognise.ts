/**
 * `npm run -s recognise`: articles in, mentions out, through the module that ships.
 *
 * Standard input: one JSON object a line, `{"id","text","lang"?,"published"?,"title"?,"url"?}`, paragraphs of `text`
 * separated by a blank line. Standard output: `{"id","mentions":[{"start","end","surface","entity","id","type","why"}]}` a
 * line each, offsets in UTF-16 units of `text`. A malformed line is named with its number on standard error, the rest
 * goes on, and the exit code is 1.
 */
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { isTopic } from '../lib/dataset/records.ts';
import { openRecords } from '../lib/dataset/store.ts';
import { dayIn } from '../lib/dataset/story-day.ts';
import type { Mention } from '../lib/recognise/article.ts';
import { openGazetteer } from '../lib/recognise/gazetteer.ts';
import { recognise } from '../lib/recognise/recognise.ts';
import { bufferOf, buildDataset } from './dataset.ts';
import { quietOnClosedPipe } from './tools.ts';

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  published: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
});

quietOnClosedPipe();
const built = buildDataset();
const gazetteer = openGazetteer(bufferOf(built.gazetteer));
const records = openRecords(bufferOf(built.records));

interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** Paragraphs with their offsets in the whole text. */
function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*/g)) {
    if (match.index > start) found.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found;
}

/** The reason in words, as the card gives it. */
function reasonOf({ why }: Mention, paragraphs: readonly Paragraph[]): string {
  switch (why.rule) {
    case 'full':
      return 'full name';
    case 'short':
      return why.namedIn < 0 ? 'surname; named in full in the title' : `surname; named in full in paragraph ${why.namedIn + 1}`;
    case 'alone':
      return 'surname that in the news belongs to one person';
    case 'office':
      return `surname behind an office held on ${why.day}: ${built.lexicon.roles[why.role]?.office ?? ''}`;
    case 'given':
      return why.namedIn < 0 ? 'first name; named in full in the title' : `first name; named in full in paragraph ${why.namedIn + 1}`;
    case 'role':
      return `office, read on ${why.day}: ${built.lexicon.roles[why.role]?.office ?? ''}`;
    case 'topic':
      return why.cue ? `phrase; the article also says "${paragraphs[why.cue.block]?.text.slice(why.cue.start, why.cue.end) ?? ''}"` : 'phrase';
  }
}

function typeOf(mention: Mention): string {
  const { kind } = records.entity(mention.entity);
  if (mention.why.rule === 'role') return 'role';
  return isTopic(kind) && (kind === 'law' || kind === 'agreement') ? 'topic' : kind;
}

function recogniseLine(line: string): string {
  const { id, text, lang, published, title, url } = articleSchema.parse(JSON.parse(line));
  const paragraphs = paragraphsOf(text);
  const day = dayIn(published ?? '') ?? dayIn(/\/(\d{4}\/\d{2}\/\d{2})\//.exec(url ?? '')?.[1] ?? '');
  const mentions = recognise(gazetteer, { blocks: paragraphs.map((paragraph) => paragraph.text), context: title ? [title] : [], lang: lang ?? undefined, day });
  return JSON.stringify({
    id,
    mentions: mentions.map((mention) => {
      const offset = paragraphs[mention.block]?.start ?? 0;
      const [start, end] = [offset + mention.start, offset + mention.end];
      const record = records.entity(mention.entity);
      return { start, end, surface: text.slice(start, end), entity: record.name, id: record.id, type: typeOf(mention), why: reasonOf(mention, paragraphs) };
    }),
  });
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (!line.trim()) continue;
  try {
    process.stdout.write(`${recogniseLine(line)}\n`);
  } catch (error) {
    const what =
      error instanceof z.ZodError ? error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ') : (error as Error).message;
    console.error(`line ${number}: ${what}; a line is {"id","text","lang"?,"published"?,"title"?,"url"?}`);
    process.exitCode = 1;
  }
}
