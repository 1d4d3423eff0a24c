/** What the bench runs on: our own texts or saved ones, and names put together from the first names and surnames of the data. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { requireDataset } from '../../../scripts/data/load.ts';
import { type BenchPage, savedPages } from '../saved.ts';

/** Small steps of a fixed generator, so that every run has the same names. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** The articles to read, in blocks: those of the saved pages, all of each page; else `characters` of our own. */
export const articles = (characters: number): string[][] => savedPages()?.map(blocksOf) ?? madeArticles(characters);

const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,td,th,section,article,header,footer,aside,nav,figcaption,blockquote,pre,dt,dd';
const BETWEEN = '\u2029';

function blocksOf({ html }: BenchPage): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  for (const silent of document.querySelectorAll('script,style,noscript,template')) silent.remove();
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before(BETWEEN);
    block.after(BETWEEN);
  }
  const blocks = document.body.textContent.split(BETWEEN).map((block) => block.replace(/\s+/g, ' ').trim());
  return flat(blocks.filter((block) => block !== ''));
}

/** A flat copy, as a message brings it: strings put together from others are slower to read. */
const flat = (blocks: string[]): string[] => JSON.parse(JSON.stringify(blocks)) as string[];

/** Articles of a thousand words or so, made of the summaries in the data: news prose with names in it, written by us. */
function madeArticles(characters: number): string[][] {
  const { events, detainees, topics } = requireDataset();
  const sentences = [...events.map(({ summary }) => summary), ...detainees.map(({ summary }) => summary), ...topics.map(({ summary }) => summary)];
  const made: string[][] = [];
  const random = numbers(7);
  for (let size = 0; size < characters; ) {
    const sentence = () => sentences[random.next().value % sentences.length] ?? '';
    // Half of the papers set curly apostrophes: those texts take two bytes a character, as most pages do.
    const isCurly = made.length % 2 === 0;
    const paragraphs = Array.from({ length: 25 }, () => `${sentence()} ${sentence()}${isCurly ? ' It’s so.' : ''}`);
    made.push(flat(paragraphs));
    size += paragraphs.join('').length;
  }
  return made;
}

/** `count` different names: those of the data first, then first names with surnames that nobody bears together. */
export function names(count: number): string[] {
  const { people, detainees, givenNames } = requireDataset();
  const families = [...people, ...detainees].flatMap(({ family }) => (family && !family.includes(' ') ? [family] : []));
  const found = new Set([...people, ...detainees].map(({ name }) => name).filter((name) => name.includes(' ')));
  const random = numbers(11);
  while (found.size < count) found.add(`${givenNames[random.next().value % givenNames.length]} ${families[random.next().value % families.length]}`);
  return [...found].slice(0, count);
}
