/**
 * Where the story is on the page, by the structure of the page alone: never by what is found in it.
 */
import type { TextBlock } from './blocks.ts';
import { closest, contains, outerParentOf, query, tagOf } from './dom.ts';

/** A block with at least so many characters outside links is a paragraph of somebody's story. */
const PARAGRAPH = 60;
/** An element with this share of all paragraphs holds the story. */
const SHARE = 0.7;

/**
 * The element that holds the story: the innermost with most of the page's paragraph text, widened to the headline
 * that goes with it.
 *
 * @param blocks - Blocks of the whole body
 * @returns `body` where no element stands out, as on a page of many headlines
 */
export function findArticle(blocks: readonly TextBlock[], body: Element): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text, linked } of blocks) {
    const weight = text.trim().length - linked;
    if (weight < PARAGRAPH) continue;
    total += weight;
    for (let at: Element | null = element; at !== null && at !== body; at = outerParentOf(at)) weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  if (total === 0) return body;
  let article = body;
  // Of the elements with enough weight each lies in the next: the lightest is the innermost.
  for (const [element, weight] of weights) if (weight >= total * SHARE && (article === body || contains(article, element))) article = element;
  return withHeadline(article, body);
}

/** The nearest element around the text that also holds a headline, where there is one below the body. */
function withHeadline(article: Element, body: Element): Element {
  const landmark = closest(article, 'article, main, [role="main"], [role="article"]');
  if (landmark !== null && landmark !== article && hasHeadline(landmark)) return landmark;
  if (hasHeadline(article)) return article;
  for (let at = outerParentOf(article); at !== null && at !== body && tagOf(at) !== 'body'; at = outerParentOf(at)) if (hasHeadline(at)) return at;
  return landmark ?? article;
}

const hasHeadline = (element: Element): boolean => query(element, 'h1') !== null;

/** The blocks of the story: within the article, without lists of links to other stories. */
export function storyBlocks(blocks: readonly TextBlock[], article: Element): TextBlock[] {
  const inside = blocks.filter(({ element }) => article === element || contains(article, element) || isInShadow(element, article));
  const paragraphs = inside.filter(({ text, linked }) => text.trim().length - linked >= PARAGRAPH).length;
  // On a page of headlines the links are the text.
  if (paragraphs < 3) return inside;
  return inside.filter((block) => !isLinkToElsewhere(block));
}

function isInShadow(element: Element, article: Element): boolean {
  for (let at: Element | null = element; at !== null; at = outerParentOf(at)) if (at === article) return true;
  return false;
}

/** A list item or box that is nothing but a link: "Read more", "Related". Headlines and paragraphs are not. */
function isLinkToElsewhere({ element, text, linked }: TextBlock): boolean {
  if (linked < text.trim().length * 0.9) return false;
  return tagOf(element) !== 'h1' && tagOf(element) !== 'p' && tagOf(element) !== 'blockquote';
}
