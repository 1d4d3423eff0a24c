/** From the tree of a page to its blocks, in reading order: what is text of the page, and where a block ends. */
import type { TextBlock } from './blocks.ts';
import { attribute, EDITED, ELEMENT, firstChildOf, isBoxVisible, isText, matches, nextSiblingOf, nodeTypeOf, query, shadowRootOf, TEXT, tagOf } from './dom.ts';

/** What an element means for the text around it; all that are not listed begin a new block. */
type Part =
  /** Part of a line of text. */
  | 'inline'
  /** Breaks the line without being a block. Two breaks on end are a new paragraph, as old pages write it. */
  | 'break'
  /** Footnote numbers; glued to a name they would spoil it. */
  | 'raised'
  /** Not the story's text, or not text. */
  | 'skipped';

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries({
    inline: 'a abbr acronym b bdi bdo big cite data dfn em font i ins del label mark nobr q rp rt ruby s small span strike strong time tt u var wbr',
    break: 'br img hr',
    raised: 'sup sub',
    skipped:
      'script style noscript template iframe object embed svg math canvas video audio map nav footer aside fieldset button select datalist ' +
      'textarea output progress meter code pre kbd samp menu',
  }).flatMap(([part, tags]) => tags.split(' ').map((tag) => [tag, part as Part] as const)),
);
const SKIPPED_ROLES = new Set(
  'navigation complementary banner contentinfo search alertdialog textbox searchbox menu toolbar tablist log status alert'.split(' '),
);

const UNREAD = `[hidden], [aria-hidden="true"], ${EDITED}`;
/** Few elements have an attribute that decides whether they are read. */
const DECIDED = `[role], ${UNREAD}`;

/** Longer texts of one block are cut, so that no message grows past what the background takes. */
const LONGEST_BLOCK = 90_000;
/** More blocks than any story has. */
const MOST_BLOCKS = 8_000;

/** Whether an element and all in it are left out. */
function isSkipped(element: Element, tag: string, part: Part | undefined): boolean {
  if (part === 'skipped' || (tag === 'form' && !wrapsStory(element))) return true;
  const isDecided = matches(element, DECIDED);
  const role = isDecided ? attribute(element, 'role') : null;
  if ((tag === 'dialog' || role === 'dialog') && !showsStory(element)) return true;
  return isDecided && ((role !== null && SKIPPED_ROLES.has(role)) || matches(element, UNREAD));
}

/** Consent and newsletters are asked for in dialogs; but some sites open a story in one, over the page that led to it. */
const showsStory = (dialog: Element): boolean => query(dialog, 'article, main') !== null && isBoxVisible(dialog);

/** Some servers put a form around the whole page: that is not one to fill in. */
const wrapsStory = (form: Element): boolean => query(form, 'h1, main, article') !== null;

/** The blocks under `root` in reading order, with the shadow roots of open components where they stand. */
export function readBlocks(root: Element): TextBlock[] {
  const walk = new Walk(root);
  while (!walk.step(1_000)) {
    // Goes on until all is read.
  }
  return walk.blocks;
}

/** What is known of a place in the tree: bits, since there are as many places as elements. */
const IN_LINK = 1;
/** Its end is the end of a block. */
const IS_BLOCK = 2;
const IS_RAISED = 4;

/**
 * A walk through a tree of nodes that can stop after any of them, and go on later. While a page loads, all code is
 * interpreted: so it is one loop over plain stacks, a sixth faster than an object for each level.
 */
export class Walk {
  readonly blocks: TextBlock[] = [];
  readonly #line = new Line(this.blocks);
  /** Where the walk is: the node that comes next, `null` at the end of its parent; what holds there; the block it is in. */
  #next: ChildNode | null;
  #state = IS_BLOCK;
  #block: Element;
  /** The same of each level above, the innermost last. */
  readonly #nexts: (ChildNode | null)[] = [];
  readonly #states: number[] = [];
  readonly #outer: Element[] = [];

  constructor(root: Element) {
    this.#block = root;
    this.#next = firstChildOf(root);
    this.#enterShadow(root);
  }

  /** Take so many nodes more. `true`: that was all. */
  step(nodes: number): boolean {
    for (let left = nodes; left > 0; left--) {
      const node = this.#next;
      if (node === null) {
        if (!this.#leave()) return true;
        continue;
      }
      const type = nodeTypeOf(node);
      if (type === TEXT) this.#line.add(node as Text, this.#block, (this.#state & IN_LINK) > 0);
      else if (type === ELEMENT && this.#enter(node as Node as Element)) continue;
      this.#next = nextSiblingOf(node);
    }
    return false;
  }

  /** Go on after the parent. `false`: there is nothing more. */
  #leave(): boolean {
    if (this.#state & IS_BLOCK) this.#line.end();
    if (this.#state & IS_RAISED) this.#line.addBreak();
    const [next, state, block] = [this.#nexts.pop(), this.#states.pop(), this.#outer.pop()];
    if (next === undefined || state === undefined || !block || this.blocks.length >= MOST_BLOCKS) {
      this.#line.end();
      // However often it is asked again.
      this.#next = null;
      this.#state = IS_BLOCK;
      this.#nexts.length = 0;
      return false;
    }
    this.#next = next;
    this.#state = state;
    this.#block = block;
    return true;
  }

  /** Go on with what is in the element. `false`: that is passed over. */
  #enter(element: Element): boolean {
    const tag = tagOf(element);
    const part = PARTS.get(tag);
    if (part === 'break') {
      this.#line.addBreak();
      return false;
    }
    const isRaised = part === 'raised';
    const isInline = part === 'inline' || isRaised;
    const skips = isSkipped(element, tag, part);
    if (!isInline) this.#line.end();
    if (skips) return false;
    if (isRaised) this.#line.addBreak();
    this.#push(nextSiblingOf(element));
    this.#next = firstChildOf(element);
    this.#state = (this.#state & IN_LINK) | (tag === 'a' ? IN_LINK : 0) | (isInline ? 0 : IS_BLOCK) | (isRaised ? IS_RAISED : 0);
    if (!isInline) this.#block = element;
    this.#enterShadow(element);
    return true;
  }

  /** What is slotted is read after the component's own text; what is not slotted nobody can see. */
  #enterShadow(element: Element): void {
    const shadow = shadowRootOf(element);
    if (!shadow) return;
    this.#push(this.#next);
    this.#next = firstChildOf(shadow);
    this.#state &= ~IS_RAISED;
  }

  #push(next: ChildNode | null): void {
    this.#nexts.push(next);
    this.#states.push(this.#state);
    this.#outer.push(this.#block);
  }
}

/** Collects the text nodes of the block that is being read. */
class Line {
  readonly #blocks: TextBlock[];
  #element: Element | undefined;
  #text = '';
  #nodes: (Text | null)[] = [];
  #starts: number[] = [];
  #linked = 0;

  constructor(blocks: TextBlock[]) {
    this.#blocks = blocks;
  }

  add(node: Text, block: Element, isLink: boolean): void {
    const { data } = node;
    const start = this.#text.length;
    // White space between two breaks does not make them apart.
    if (data === '' || (this.#nodes.at(-1) === null && !/\S/.test(data)) || start + data.length > LONGEST_BLOCK) return;
    this.#element ??= block;
    this.#nodes.push(node);
    this.#starts.push(start);
    this.#text += data;
    if (isLink) this.#linked += data.trim().length;
  }

  addBreak(): void {
    if (this.#text === '') return;
    if (this.#nodes.at(-1) === null) {
      this.end();
      return;
    }
    this.#nodes.push(null);
    this.#starts.push(this.#text.length);
    this.#text += '\n';
  }

  end(): void {
    if (!this.#element) return;
    if (/\S/.test(this.#text)) this.#blocks.push({ element: this.#element, text: this.#text, nodes: this.#nodes, starts: this.#starts, linked: this.#linked });
    this.#element = undefined;
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#linked = 0;
  }
}

/** The paragraphs of a plain text document, which has one element and one text node or a few. */
export function readPlainText(element: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) {
    if (!isText(node)) continue;
    for (const { 0: text, index } of node.data.matchAll(/\S[\s\S]{0,89999}?(?=\n\s*\n|$)/g)) {
      if (blocks.length === MOST_BLOCKS) return blocks;
      // Before the start of the text lie `index` characters of the node.
      blocks.push({ element, text, nodes: [node], starts: [-index], linked: 0 });
    }
  }
  return blocks;
}
