/**
 * The story's day, from what the page says of itself: JSON-LD, meta tags, `<time>`, the address, in that order.
 */
import { dayIn } from '../dataset/story-day.ts';
import type { StoryDay } from '../messaging/protocol.ts';
import { attribute, closest, textOf } from './dom.ts';

const META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'last-published',
];
const ARTICLE_TYPES = /Article|BlogPosting|Report|LiveBlog|NewsStory/i;
/** Larger structured data is no article's. */
const MOST_JSON = 500_000;
const DEEPEST = 6;

/** The day, or `undefined` where the page does not say it. */
export function findStoryDay(page: Document, address: string): StoryDay | undefined {
  return fromJsonLd(page) ?? fromMeta(page) ?? fromTime(page) ?? fromAddress(address);
}

function fromJsonLd(page: Document): StoryDay | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = textOf(script);
    if (text.length > MOST_JSON) continue;
    try {
      const day = publishedIn(JSON.parse(text), 0);
      if (day) return { day, source: 'json-ld' };
    } catch {
      // Not JSON: the page's own mistake; other sources may say it.
    }
  }
  return undefined;
}

/** The first article's `datePublished` in a value of JSON-LD: an object, a list, or an `@graph`. */
function publishedIn(value: unknown, depth: number): string | undefined {
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

function fromMeta(page: Document): StoryDay | undefined {
  const said = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop');
    const content = attribute(meta, 'content');
    if (name !== null && content !== null && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), content);
  }
  const day = first(META, (name) => dayIn(said.get(name.toLowerCase()) ?? ''));
  return day ? { day, source: 'meta' } : undefined;
}

/** A `<time>` that says it is the publication; else the only one near the top that is not in a list of other stories. */
function fromTime(page: Document): StoryDay | undefined {
  const times = [...page.querySelectorAll('time, [itemprop="datePublished"]')].filter((time) => closest(time, 'nav, aside, footer') === null).slice(0, 50);
  const day = (time: Element) => dayIn(attribute(time, 'datetime') ?? attribute(time, 'content') ?? '') ?? dayIn(textOf(time).slice(0, 80));
  const isMarked = (time: Element) =>
    attribute(time, 'itemprop') === 'datePublished' ||
    attribute(time, 'pubdate') !== null ||
    /publi|posted|byline|article-date/i.test(attribute(time, 'class') ?? '');
  const marked = first(times.filter(isMarked), day);
  if (marked) return { day: marked, source: 'time' };
  const days = new Set(
    times
      .filter((time) => closest(time, 'li') === null)
      .map(day)
      .filter((found) => found !== undefined),
  );
  const [only] = days;
  return days.size === 1 && only ? { day: only, source: 'time' } : undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `/2022/07/29/`, `/2022-07-29-`, `/20220729/`, `/2022/jul/29/`. */
function fromAddress(address: string): StoryDay | undefined {
  const path = URL.parse(address)?.pathname ?? '';
  const numbers = /[/_-]((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|$)/.exec(path);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/)/i.exec(path);
  const month = named ? MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1 : 0;
  const day = numbers
    ? dayIn(`${numbers[1]}-${numbers[2]}-${numbers[3]}`)
    : named && month > 0
      ? dayIn(`${named[1]}-${String(month).padStart(2, '0')}-${(named[3] ?? '').padStart(2, '0')}`)
      : undefined;
  return day ? { day, source: 'address' } : undefined;
}

function first<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
