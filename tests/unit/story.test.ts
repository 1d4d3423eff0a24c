/** The sample stories through the shipped data: who is found, and what is told of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Days, sinceLines, thenLine } from '../../lib/cards/lines.ts';
import { summarise } from '../../lib/cards/summary.ts';
import type { EntityRecord } from '../../lib/dataset/records.ts';
import type { Article } from '../../lib/recognise/article.ts';
import { openGazetteer } from '../../lib/recognise/gazetteer.ts';
import { recognise } from '../../lib/recognise/recognise.ts';
import { bufferOf, buildDataset } from '../../scripts/dataset.ts';
import { english } from '../fixtures/words.ts';

const built = buildDataset();
const gazetteer = openGazetteer(bufferOf(built.gazetteer));

/** Text of the headline and the paragraphs of a sample page. */
function blocksOf(page: string): string[] {
  const html = readFileSync(join(import.meta.dirname, '../pages', page), 'utf8');
  return [...html.matchAll(/<(h1|h2|p|figcaption)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .replace(/&nbsp;/g, '\u00a0'),
  );
}
function found(article: Article): { surface: string; record: EntityRecord; rule: string }[] {
  return recognise(gazetteer, article).map(({ block, start, end, entity, why }) => ({
    surface: article.blocks[block]?.slice(start, end) ?? '',
    record: built.entities[entity] as EntityRecord,
    rule: why.rule,
  }));
}
const idsOf = (mentions: { record: EntityRecord }[]) => [...new Set(mentions.map(({ record }) => record.id))];

describe('the call of 29 July 2022', () => {
  const mentions = found({ blocks: blocksOf('story.html'), lang: 'en', day: '2022-07-29' });
  const days: Days = { story: '2022-07-29', data: built.about.date };
  const lines = (id: string) => {
    const record = mentions.find((mention) => mention.record.id === id)?.record;
    if (!record) throw new Error(`${id} was not found`);
    const text = ({ lead, rest }: { lead: string; rest: string }) => [lead, rest].filter(Boolean).join(' ');
    const onDay = thenLine(record, days, english);
    return [onDay && text(onDay), ...sinceLines(record, days, english).map(text)];
  };

  test('people, detainees and topics are found', () => {
    expect(idsOf(mentions)).toEqual(
      expect.arrayContaining([
        'antony-blinken',
        'sergey-lavrov',
        'joe-biden',
        'ned-price',
        'paul-whelan',
        'brittney-griner',
        'viktor-bout',
        'trevor-reed',
        'konstantin-yaroshenko',
        'war-in-ukraine',
        'black-sea-grain',
        'annexation-of-ukraine',
        'prisoner-swap',
      ]),
    );
  });

  test.each([
    ['antony-blinken', ['US Secretary of State', 'Left office 20 Jan 2025']],
    ['sergey-lavrov', ['Foreign Minister of Russia', 'In office when last reported (Mar 2026)']],
    ['paul-whelan', ['Held in Russia · 3 years 7 months', expect.stringMatching(/^Freed 1 Aug 2024 in exchange for Vadim Krasikov/)]],
    ['brittney-griner', ['Held in Russia · 162 days', 'Freed 8 Dec 2022 in exchange for Viktor Bout']],
    ['viktor-bout', ['Held in the United States · since Mar 2008', 'Freed 8 Dec 2022 in exchange for Brittney Griner']],
    ['black-sea-grain', ['Since 22 Jul 2022', 'Ended 17 Jul 2023']],
  ])('%s then and since', (id, expected) => {
    expect(lines(id)).toEqual(expected);
  });

  test('offices are read on the date', () => {
    expect(mentions.filter(({ rule }) => rule === 'role').map(({ surface, record }) => [surface, record.id])).toEqual([
      ['US secretary of state', 'antony-blinken'],
      ['State Department spokesman', 'ned-price'],
    ]);
  });

  test('relatives are not the detainees', () => {
    for (const { surface } of mentions) expect(surface).not.toMatch(/Elizabeth|Cherelle/);
  });

  test('the story in one sentence', () => {
    const records = [...new Set(mentions.map(({ record }) => record))];
    expect(summarise(records, days, english)).toBe('Three people in this story were being held when it was published. All three have since been freed.');
  });
});

test('the same story in Russian', () => {
  const mentions = found({ blocks: blocksOf('russian.html'), lang: 'ru', day: '2022-07-29' });
  expect(idsOf(mentions)).toEqual(
    expect.arrayContaining([
      'antony-blinken',
      'sergey-lavrov',
      'paul-whelan',
      'brittney-griner',
      'viktor-bout',
      'war-in-ukraine',
      'prisoner-swap',
      'black-sea-grain',
    ]),
  );
  expect(mentions.map(({ surface }) => surface)).toEqual(
    expect.arrayContaining(['Сергеем Лавровым', 'Поле Уилане', 'Виктора Бута', 'Буте', 'обмен заключёнными', 'зерновой сделке']),
  );
});

test('two people of one name are told apart by their article', () => {
  const held = found({ blocks: ['Matthew Miller was freed by North Korea, his family said. Miller had torn up his visa.'], lang: 'en' });
  expect(idsOf(held).filter((id) => id.startsWith('matthew'))).toEqual(['matthew-todd-miller']);
  const spokesman = found({ blocks: ['State Department spokesman Matthew Miller said so on Friday. Miller gave no date.'], lang: 'en', day: '2024-05-03' });
  expect(idsOf(spokesman).filter((id) => id.startsWith('matthew'))).toEqual(['matthew-miller']);
  expect(idsOf(found({ blocks: ['Matthew Miller scored twice.'], lang: 'en' }))).toEqual([]);
});
