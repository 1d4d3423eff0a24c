// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { storyDayOf } from '../stories/story-day.ts';
import { daysSaid } from './said-days.ts';

const day = (html: string, pathname = '/world/a-story') => {
  const page = new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${html}</body></html>`, 'text/html');
  const found = storyDayOf(daysSaid(page, pathname));
  return found && `${found.day} ${found.source}`;
};
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test.each([
  ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2022-07-29T18:05:00Z' }), '2022-07-29 json-ld'],
  [
    'JSON-LD in a graph',
    ld({ '@graph': [{ '@type': 'Organization' }, { '@type': ['Report', 'NewsArticle'], datePublished: '2022-07-29' }] }),
    '2022-07-29 json-ld',
  ],
  ['JSON-LD in a list', ld([{ '@type': 'LiveBlogPosting', datePublished: '2022-07-29' }]), '2022-07-29 json-ld'],
  ['JSON-LD of something else', ld({ '@type': 'Event', datePublished: '2022-07-29' }), undefined],
  [
    'broken JSON-LD before a meta tag',
    '<script type="application/ld+json">{</script><meta property="article:published_time" content="2022-07-29">',
    '2022-07-29 meta',
  ],
  ['JSON-LD nested without an end', `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`, undefined],
  ['JSON-LD before meta', `${ld({ '@type': 'Article', datePublished: '2022-07-29' })}<meta name="date" content="2020-01-01">`, '2022-07-29 json-ld'],
  ['a meta property', '<meta property="article:published_time" content="2022-07-29T18:05:00+03:00">', '2022-07-29 meta'],
  ['a meta itemprop', '<meta itemprop="datePublished" content="2022-07-29">', '2022-07-29 meta'],
  ['a meta tag without a day', '<meta name="date" content="July">', undefined],
  ['a marked time', '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2022-07-29">x</time>', '2022-07-29 time'],
  ['the only time', '<p><time datetime="2022-07-29">Friday</time></p>', '2022-07-29 time'],
  ['a time in words', '<p><time>29 July 2022</time></p>', '2022-07-29 time'],
  ['times of other stories', '<ul><li><time datetime="2022-07-29">x</time></li></ul><nav><time datetime="2022-07-29">x</time></nav>', undefined],
  ['two times that disagree', '<time datetime="2022-07-29">x</time><time datetime="2022-07-30">x</time>', undefined],
  ['nothing', '<p>29 July 2022</p>', undefined],
])('%s', (_, html, expected) => {
  expect(day(html)).toBe(expected);
});

test.each([
  ['/2022/07/29/a-story', '2022-07-29 address'],
  ['/world/2022-07-29-a-story.html', '2022-07-29 address'],
  ['/news/20220729/a', '2022-07-29 address'],
  ['/world/2022/jul/29/a-story', '2022-07-29 address'],
  ['/2022/07/a-story', undefined],
  ['/2022/13/29/a-story', undefined],
  ['/id/12345678901', undefined],
])('the address %s', (path, expected) => {
  expect(day('', path)).toBe(expected);
});
