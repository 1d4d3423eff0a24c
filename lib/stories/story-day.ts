/**
 * The story's day, from what its page says of itself: JSON-LD, meta tags, `<time>`, the address, in that order. Pure;
 * the page script collects (`lib/page/said-days.ts`), so that what reads dates is not loaded into every page.
 */
import type { Day } from '../dataset/dates.ts';
import { dayIn } from '../dataset/story-day.ts';
import type { SaidDay, StoryDay } from '../messaging/protocol.ts';

/** Names of meta tags, the most telling first; in lower case. */
const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'last-published',
];
const ARTICLE_TYPES = /Article|BlogPosting|Report|LiveBlog|NewsStory/i;
const DEEPEST = 6;

/** The day, or `undefined` where the page does not say it. */
export function storyDayOf(said: readonly SaidDay[]): StoryDay | undefined {
  const of = (source: SaidDay[0]) => said.flatMap(([from, text]) => (from === source ? [text] : []));
  const found = (source: StoryDay['source'], day: Day | undefined): StoryDay | undefined => (day ? { day, source } : undefined);
  return (
    found('json-ld', first(of('json-ld'), fromJsonLd)) ??
    found('meta', fromMeta(of('meta'))) ??
    found('time', first(of('time'), inLines) ?? only(of('times').map(inLines))) ??
    found('address', first(of('address'), fromAddress))
  );
}

/** A value of an attribute, then what stands in the element. */
const inLines = (text: string): Day | undefined => first(text.split('\n'), dayIn);

/** The day that all of the elements say that say any. */
function only(days: readonly (Day | undefined)[]): Day | undefined {
  const different = new Set(days.filter((day) => day !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}

function fromJsonLd(text: string): Day | undefined {
  try {
    return publishedIn(JSON.parse(text), 0);
  } catch {
    // Not JSON: the page's own mistake; other sources may say it.
    return undefined;
  }
}

/** The first article's `datePublished` in a value of JSON-LD: an object, a list, or an `@graph`. */
function publishedIn(value: unknown, depth: number): Day | undefined {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return first(value, (item) => publishedIn(item, depth + 1));
  const record = value as Record<string, unknown>;
  const types = [record['@type']].flat().join(' ');
  if (ARTICLE_TYPES.test(types)) {
    const day = dayIn(String(record['datePublished'] ?? record['dateCreated'] ?? ''));
    if (day) return day;
  }
  return publishedIn(record['@graph'], depth + 1) ?? publishedIn(record['mainEntity'], depth + 1);
}

/** Each text is a name, a line break and a content. Of several tags of one name the first counts. */
function fromMeta(texts: readonly string[]): Day | undefined {
  const tags = texts.map((text) => text.split('\n', 2) as [string, string | undefined]);
  return first(META, (name) => dayIn(tags.find(([tag]) => tag === name)?.[1] ?? ''));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `/2022/07/29/`, `/2022-07-29-`, `/20220729/`, `/2022/jul/29/`. */
function fromAddress(path: string): Day | undefined {
  const numbers = /[/_-]((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|$)/.exec(path);
  if (numbers) return dayIn(`${numbers[1]}-${numbers[2]}-${numbers[3]}`);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/)/i.exec(path);
  const month = named ? MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1 : 0;
  return named && month > 0 ? dayIn(`${named[1]}-${String(month).padStart(2, '0')}-${(named[3] ?? '').padStart(2, '0')}`) : undefined;
}

function first<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
