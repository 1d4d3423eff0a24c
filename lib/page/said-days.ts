/**
 * What the page says about the day of its story, as it stands there. Which of it is the day, and what it means, is
 * found in the background (`lib/stories/story-day.ts`).
 */
import type { SaidDay } from '../messaging/protocol.ts';
import { attribute, closest, textOf } from './dom.ts';

/** Longer structured data is no article's. The background takes no more. */
const MOST_JSON = 200_000;
const MOST = 60;
const MOST_TIMES = 40;

/**
 * Texts that may hold the day, at most {@link MOST}, those of one kind in the page's order.
 *
 * @param path - Of the page's address
 */
export function daysSaid(page: Document, path: string): SaidDay[] {
  // One selector for all three is slower: browsers have short ways for simple ones.
  const times = [...page.querySelectorAll('time, [itemprop="datePublished"]')].slice(0, MOST_TIMES).flatMap(fromTime);
  const metas = [...page.querySelectorAll('meta[content]')].flatMap(fromMeta);
  return [['address', path.slice(0, 1_000)] satisfies SaidDay, ...fromJsonLd(page), ...metas, ...times].slice(0, MOST);
}

function fromJsonLd(page: Document): SaidDay[] {
  let room = MOST_JSON;
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const text = textOf(script);
    if (text.length > room || !/date(Published|Created)/.test(text)) return [];
    room -= text.length;
    return [['json-ld', text]];
  });
}

function fromMeta(meta: Element): SaidDay[] {
  const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop') ?? '';
  return name.length < 60 && /date|publi|time|created/i.test(name)
    ? [['meta', `${name.toLowerCase()}\n${(attribute(meta, 'content') ?? '').slice(0, 80)}`]]
    : [];
}

/** A `<time>` that says it is the publication is told as `time`; others that are not in lists of other stories as `times`. */
function fromTime(time: Element): SaidDay[] {
  if (closest(time, 'nav, aside, footer')) return [];
  const text = `${(attribute(time, 'datetime') ?? attribute(time, 'content') ?? '').slice(0, 80)}\n${textOf(time).trim().slice(0, 80)}`;
  const isMarked = attribute(time, 'itemprop') === 'datePublished' || /publi|posted|byline|article-date/i.test(attribute(time, 'class') ?? '');
  return isMarked ? [['time', text]] : closest(time, 'li') ? [] : [['times', text]];
}
