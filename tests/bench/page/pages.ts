/**
 * News pages for measuring: made up, with the shapes of real ones (wrappers, navigation, cards, scripts) and text of no
 * publisher; or saved ones.
 */
import { type BenchPage, savedPages } from '../saved.ts';

const WORDS = (
  'the of to and in a was for that on said with by he it as his at from had they were who has been not their its an this but she have which or when after her more ' +
  'government talks court prison minister city police river border night office paper question answer family lawyer season market winter village bridge report number people country week year ' +
  'asked agreed denied signed opened closed moved turned called began ended waited wrote carried crossed counted held spoke named noted added heard found reached kept left'
).split(' ');
const NAMES = [
  'Paul Whelan',
  'Brittney Griner',
  'Antony Blinken',
  'Sergey Lavrov',
  'Viktor Bout',
  'Evan Gershkovich',
  'Joe Biden',
  'Trevor Reed',
  'Black Sea grain deal',
  'prisoner swap',
];

/** The same numbers at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(next: () => number, withName: boolean): string {
  const words = Array.from({ length: 12 + Math.floor(next() * 14) }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '');
  if (withName) words[Math.floor(words.length / 2)] = NAMES[Math.floor(next() * NAMES.length)] ?? '';
  const text = words.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}. `;
}

/** @param paragraphs - Of the article; each of some 70 words, every fourth with a name */
function page(name: string, paragraphs: number, cards: number, depth: number): BenchPage {
  const next = numbers(paragraphs * 31 + cards);
  const nest = (inner: string, levels: number): string =>
    levels === 0 ? inner : `<div class="w${levels}"><div data-x="${levels}">${nest(inner, levels - 1)}</div></div>`;
  const card = (index: number) =>
    nest(
      `<section class="card"><a href="/${index}"><img alt="" width="80" height="50"><h3>${sentence(next, false)}</h3></a><p>${sentence(next, false)}<span>${index} min</span></p></section>`,
      2,
    );
  const paragraph = (index: number) =>
    `<p class="t">${sentence(next, index % 4 === 0)}<a href="/l">${sentence(next, false)}</a>${sentence(next, false)}<em>${sentence(next, false)}</em></p>${index % 9 === 8 ? `<h2>${sentence(next, false)}</h2>` : ''}`;
  const links = Array.from({ length: 60 }, (_, index) => `<li><a href="/s${index}">${WORDS[index] ?? ''}</a></li>`).join('');
  const article = `<article><h1>${sentence(next, true)}</h1><div class="byline"><time datetime="2024-08-01">1 August 2024</time></div>${Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('')}</article>`;
  const style =
    'body{font:16px/1.5 serif;margin:0}nav ul{display:flex;flex-wrap:wrap}.grid{display:grid;grid-template-columns:1fr 300px;gap:20px}.card{border:1px solid #ddd;padding:4px}';
  return {
    name,
    html:
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><style>${style}</style>` +
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-08-01"}</script></head><body><header><nav><ul>${links}</ul></nav></header>` +
      `<div class="grid"><main>${nest(article, depth)}</main><aside>${Array.from({ length: cards }, (_, index) => card(index)).join('')}</aside></div><footer><ul>${links}</ul></footer></body></html>`,
  };
}

/** Short, usual and long articles, light and heavy pages around them. */
const MADE: readonly BenchPage[] = [
  page('brief', 6, 10, 2),
  page('news', 14, 30, 4),
  page('news-heavy', 16, 120, 6),
  page('feature', 35, 40, 5),
  page('feature-heavy', 40, 200, 8),
  page('analysis', 60, 60, 5),
  page('long', 110, 60, 6),
  page('live', 160, 80, 7),
];

/** What the processor's time is measured on. */
export const PAGES = savedPages() ?? MADE;

/** About a megabyte of text. */
export const MEGABYTE: BenchPage = page('megabyte', 2_300, 100, 6);

/** All that the other parts of the bench open, and those above. */
export const SERVED = [...new Map([...MADE, ...PAGES, MEGABYTE].map((one) => [one.name, one])).values()];

/** So many names that nobody has, with the known ones among them. */
export function names(count: number): string[] {
  const next = numbers(count);
  const syllables = 'ka lo mi ren tor vas bel dun gar hol jes nim por sil tur wen yor zan'.split(' ');
  const made = () => {
    const word = Array.from({ length: 2 + Math.floor(next() * 2) }, () => syllables[Math.floor(next() * syllables.length)] ?? '').join('');
    return `${word[0]?.toUpperCase()}${word.slice(1)}`;
  };
  return [...NAMES, ...Array.from({ length: count - NAMES.length }, () => `${made()} ${made()}`)];
}
