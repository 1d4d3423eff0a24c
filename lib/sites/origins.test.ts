import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coversAll, domainOf, hostOf, isPdf, isSameSite, originOf, patternOf, siteOf } from './origins.ts';

test.each([
  ['https://www.bbc.co.uk/news/1', '*://www.bbc.co.uk/*'],
  ['http://news.example:8080/a', '*://news.example/*'],
  ['chrome://settings', undefined],
  ['moz-extension://x/popup.html', undefined],
  ['file:///a', undefined],
  ['not an address', undefined],
])('%s → %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});

test('host names of web pages only', () => {
  expect([hostOf('https://a.example/b'), hostOf('about:blank'), hostOf(undefined)]).toEqual(['a.example', undefined, undefined]);
});

test('patterns and their domains', () => {
  expect(domainOf(patternOf('bbc.co.uk'))).toBe('bbc.co.uk');
  expect(domainOf('*://www.bbc.co.uk/*')).toBe('bbc.co.uk');
});

test('what stands for every site', () => {
  expect([['<all_urls>'], ['*://*/*'], ['https://*/*'], ['*://*.bbc.co.uk/*'], []].map(coversAll)).toEqual([true, true, true, false, false]);
});

test.each([
  ['https://a.example/report.PDF?x=1', true],
  ['https://a.example/report.pdf.html', false],
  ['nothing', false],
])('%s is a PDF: %s', (url, expected) => {
  expect(isPdf(url)).toBe(expected);
});

test.each([
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['edition.cnn.com', 'cnn.com'],
  ['noticias.uol.com.br', 'uol.com.br'],
  ['abcnews.go.com', 'go.com'],
  ['ria.ru', 'ria.ru'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[2001:db8::1]', '[2001:db8::1]'],
])('%s is of the site %s', (host, site) => {
  expect(siteOf(host)).toBe(site);
});

test('no two outlets of different houses are one site', () => {
  const outlets = readFileSync(new URL('../../data/outlets.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const domains = outlets.map((line) => (JSON.parse(line) as { domain: string }).domain);
  const sites = Map.groupBy(domains, siteOf);
  const shared = [...sites].filter(([, those]) => those.length > 1).map(([site]) => site);
  expect(shared.sort()).toEqual(['globo.com', 'indiatimes.com', 'uol.com.br']);
});

test.each([
  ['https://www.news.example/a', 'https://live.news.example/b', true],
  ['http://news.example:8080/a', 'https://news.example/b', true],
  ['https://news.example/a', 'https://other.example/b', false],
  ['https://one.co.uk/', 'https://two.co.uk/', false],
  ['https://10.0.0.1/', 'https://10.0.0.2/', false],
  ['about:blank', 'about:blank', false],
  ['https://news.example/', undefined, false],
])('%s and %s are of one site: %s', (one, other, expected) => {
  expect(isSameSite(one, other)).toBe(expected);
});
