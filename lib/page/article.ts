/**
 * Where the story is on the page, by the structure of the page alone: never by what is found in it.
 */
import type { TextBlock } from './blocks.ts';
import { closest, contains, outerParentOf, query, rootOf, tagOf } from './dom.ts';

/** A block with at least so many characters outside links is a paragraph of somebody's story. */
const PARAGRAPH = 60;
/** An element with this share of all paragraphs holds the story. */
const SHARE = 0.7;
/** Less text than this, beside more than twice as much in links, is a notice on a page of headlines. */
const NOTICE = 600;
const LANDMARKS = 'article, main, [role="main"], [role="article"]';
const COMMENTS = '[id*="comment" i], [class*="comment" i], [id*="disqus" i]';

/**
 * The element that holds the story: the innermost with most of the page's paragraph text, widened to the headline
 * that goes with it.
 *
 * @param blocks - Blocks of the whole body
 * @returns `body` where no element stands out, as on a page of many headlines
 */
export function findArticle(blocks: readonly TextBlock[], body: Element): Element {
  const { weights, total } = weigh(blocks, body);
  if (total === 0) return body;
  let article = body;
  // Of the elements with enough weight each lies in the next: the lightest is the innermost.
  for (const [element, weight] of weights) if (weight >= total * SHARE && (article === body || isWithin(element, article))) article = element;
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  if (total < NOTICE && linked > 2 * total && !closest(article, ':is(article, main):has(h1)')) return body;
  return withHeadline(article, body);
}

/** Characters of paragraphs in each element, and in all. What readers have written below a story does not count. */
function weigh(blocks: readonly TextBlock[], body: Element): { weights: Map<Element, number>; total: number } {
  const weights = new Map<Element, number>();
  const add = (element: Element, weight: number) => weights.set(element, (weights.get(element) ?? 0) + weight);
  // Paragraphs of one story have one parent: from there on they are counted together.
  const parents = new Map<Element, number>();
  for (const { element, text, linked } of blocks) {
    const weight = text.trim().length - linked;
    if (weight < PARAGRAPH) continue;
    if (element !== body) add(element, weight);
    const parent = outerParentOf(element) ?? body;
    parents.set(parent, (parents.get(parent) ?? 0) + weight);
  }
  let total = 0;
  const stories = [...parents].filter(([parent]) => !isComments(parent));
  for (const [parent, weight] of stories.length > 0 ? stories : parents) {
    total += weight;
    for (let at: Element | null = parent; at !== null && at !== body; at = outerParentOf(at)) add(at, weight);
  }
  return { weights, total };
}

function isComments(element: Element): boolean {
  const comments = closest(element, COMMENTS);
  return comments !== null && !hasHeadline(comments) && tagOf(comments) !== 'body';
}

/** The nearest element around the text that also holds a headline, where there is one below the body. */
function withHeadline(article: Element, body: Element): Element {
  const landmark = closest(article, LANDMARKS);
  if (landmark !== null && hasHeadline(landmark)) return landmark;
  for (let at: Element | null = article; at !== null && at !== body && tagOf(at) !== 'body'; at = outerParentOf(at)) if (hasHeadline(at)) return at;
  return landmark ?? article;
}

const hasHeadline = (element: Element): boolean => query(element, 'h1') !== null;

/** The blocks of the story: within the article, without lists of links to other stories and what readers wrote below. */
export function storyBlocks(blocks: readonly TextBlock[], article: Element): TextBlock[] {
  const inside = blocks.filter(({ element }) => isWithin(element, article));
  const paragraphs = inside.filter(({ text, linked }) => text.trim().length - linked >= PARAGRAPH).length;
  // On a page of headlines the links are the text.
  if (paragraphs < 3) return inside;
  const comments = new Map<Element, boolean>();
  return inside.filter((block) => {
    const parent = outerParentOf(block.element) ?? article;
    const isBelow = comments.get(parent) ?? isComments(parent);
    comments.set(parent, isBelow);
    return !isBelow && !isLinkToElsewhere(block);
  });
}

/** Whether an element lies in another or is it, over the borders of open shadow roots too. */
function isWithin(element: Element, outer: Element): boolean {
  if (outer === element || contains(outer, element)) return true;
  const root = rootOf(element);
  return 'host' in root && isWithin((root as ShadowRoot).host, outer);
}

/** A list item or box that is nothing but a link: "Read more", "Related". Headlines and paragraphs are not. */
function isLinkToElsewhere({ element, text, linked }: TextBlock): boolean {
  if (linked < text.trim().length * 0.9) return false;
  return tagOf(element) !== 'h1' && tagOf(element) !== 'p' && tagOf(element) !== 'blockquote';
}
