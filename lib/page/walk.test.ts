// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findArticle, storyBlocks } from './article.ts';
import { selectText } from './blocks.ts';
import { readBlocks, readPlainText, Walk } from './walk.ts';

const body = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body;
};
const texts = (html: string) => readBlocks(body(html)).map(({ text }) => text.trim().replace(/\s+/g, ' '));
const LONG = 'A sentence that is long enough to be taken for a paragraph of a story by anybody who reads it.';

test.each([
  ['inline elements do not break a name', '<p>the <b>Paul</b> Whelan</p>', ['the Paul Whelan']],
  ['blocks do', '<h3>Hugo Pratt</h3><ul><li>R</li></ul>', ['Hugo Pratt', 'R']],
  ['a line break is one', '<p>one<br>two</p>', ['one two']],
  ['two are a paragraph', '<p>one<br> <br>two</p>', ['one', 'two']],
  ['footnote numbers stand apart', '<p>Whelan<sup>1</sup> said</p>', ['Whelan 1 said']],
  ['text beside blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  ['code, forms and editors are left out', '<pre>a</pre><code>b</code><textarea>c</textarea><form>d</form><div contenteditable>e</div><p>f</p>', ['f']],
  ['but not a form around the whole page', '<form><h1>a</h1><p>b</p><select><option>c</option></select></form>', ['a', 'b']],
  ['navigation and asides too', '<nav>a</nav><aside>b</aside><footer>c</footer><div role="complementary">d</div><p>e</p>', ['e']],
  ['hidden elements too', '<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', ['c']],
  ['dialogs that ask are left out', '<dialog open>a</dialog><div role="dialog">b</div><div role="alertdialog">c</div><p>d</p>', ['d']],
  ['visible markup stays text', '<p>&lt;img src=x onerror=1&gt;</p>', ['<img src=x onerror=1>']],
  ['nothing', '   ', []],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a range leads back to the text, over inline elements', () => {
  const [block] = readBlocks(body('<p>the <b>Paul</b> Whelan case</p>'));
  const range = document.createRange();
  if (!block) throw new Error('no block');
  expect(selectText(range, block, 4, 15)).toBe(true);
  expect(range.toString()).toBe('Paul Whelan');
  expect([range.startContainer.textContent, range.endContainer.textContent]).toEqual(['Paul', ' Whelan case']);
});

test('a range in text that has become shorter is none', () => {
  const [block] = readBlocks(body('<p>Paul Whelan</p>'));
  if (!block) throw new Error('no block');
  const [node] = block.nodes;
  if (node) node.data = 'Paul';
  expect(selectText(document.createRange(), block, 0, 11)).toBe(false);
});

test('the article is the innermost element with most of the text, widened to its headline', () => {
  const page = body(
    `<div id="page"><header><h2>Site</h2></header><div id="story"><h1>Headline</h1><div id="text"><p>${LONG}</p><p>${LONG}</p></div></div><div><p>Short</p></div></div>`,
  );
  expect(findArticle(readBlocks(page), page).id).toBe('story');
});

test('a landmark around the text wins', () => {
  const page = body(`<main id="main"><h1>Headline</h1><section><p>${LONG}</p><p>${LONG}</p></section></main>`);
  expect(findArticle(readBlocks(page), page).id).toBe('main');
});

test('a page of short texts has no article', () => {
  const page = body('<ul><li><a href="#">One</a></li></ul>');
  expect(findArticle(readBlocks(page), page)).toBe(page);
});

test('links to other stories are left out of a story, and kept on a page of headlines', () => {
  const list = '<ul><li><a href="#">Read more: Ada Example</a></li></ul>';
  const story = body(`<main><h1>H</h1><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>${list}</main>`);
  const inStory = readBlocks(story);
  expect(storyBlocks(inStory, findArticle(inStory, story)).map(({ text }) => text)).not.toContain('Read more: Ada Example');
  const front = body(list);
  expect(storyBlocks(readBlocks(front), front).map(({ text }) => text)).toContain('Read more: Ada Example');
});

test('what readers write below a story is no part of it, however long', () => {
  const page = body(`<div id="story"><h1>H</h1>${`<p>${LONG}</p>`.repeat(4)}<div id="comments">${`<p>${LONG}</p>`.repeat(30)}</div></div>`);
  const blocks = readBlocks(page);
  expect(findArticle(blocks, page).id).toBe('story');
  expect(storyBlocks(blocks, findArticle(blocks, page)).length).toBe(5);
});

test('a section of opinion is no comment section', () => {
  const page = body(`<div class="section-comment"><h1>H</h1><div id="text">${`<p>${LONG}</p>`.repeat(4)}</div></div>`);
  expect(storyBlocks(readBlocks(page), findArticle(readBlocks(page), page)).length).toBe(5);
});

test('a notice on a page of headlines is not its story', () => {
  const page = body(`<div>${'<h3><a href="#">A headline of the day that goes on for a while</a></h3>'.repeat(20)}</div><div id="notice"><p>${LONG}</p></div>`);
  expect(findArticle(readBlocks(page), page)).toBe(page);
});

test('plain text is read by paragraphs, with the way back', () => {
  const page = body('<pre></pre>');
  const pre = page.firstElementChild as Element;
  pre.textContent = 'One.\nStill one.\n\n  \nTwo: Paul Whelan.\n';
  const blocks = readPlainText(pre);
  expect(blocks.map(({ text }) => text)).toEqual(['One.\nStill one.', 'Two: Paul Whelan.\n']);
  const range = document.createRange();
  const [, second] = blocks;
  if (!second) throw new Error('no block');
  expect(selectText(range, second, 5, 16)).toBe(true);
  expect(range.toString()).toBe('Paul Whelan');
});

test.each([1, 2, 3, 7, 50])('a walk that stops after every %i nodes reads the same', (nodes) => {
  const page = body(`<main><h1>A</h1><p>b <b>c</b> d<sup>1</sup></p><ul><li>e<br>f<br><br>g</li></ul><div>h<p>i</p>j</div></main>`);
  const walk = new Walk(page);
  while (!walk.step(nodes)) expect(walk.blocks.length).toBeLessThan(20);
  expect(walk.blocks.map(({ text }) => text)).toEqual(readBlocks(page).map(({ text }) => text));
});

test('an open component is read where it stands, then what is slotted into it', () => {
  const page = body('<main><p>one</p><x-part><p>three</p></x-part><p>four</p></main>');
  const part = page.querySelector('x-part') as Element;
  const inside = document.createElement('p');
  inside.textContent = 'two';
  part.attachShadow({ mode: 'open' }).append(inside, document.createElement('slot'));
  expect(readBlocks(page).map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
});
