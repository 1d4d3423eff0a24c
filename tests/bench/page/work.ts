/** What is measured in the page's own world: the floor, and what others would do. Each gives milliseconds. */

/** Walk all text nodes of the page, read them, and touch every code unit once. */
export function floor(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let index = 0; index < data.length; index++) sum += data.charCodeAt(index);
  }
  (globalThis as { sum?: number }).sum = sum;
  return performance.now() - start;
}

interface Peers {
  readonly Mark: new (root: Element) => { markRegExp(pattern: RegExp, options: object): void };
  readonly findAndReplaceDOMText: (root: Element, options: object) => void;
}

/** mark.js by one regular expression of all names, its fastest way; by a list of keywords it takes minutes. */
export function markJs(names: readonly string[]): number {
  const { Mark } = globalThis as unknown as Peers;
  const start = performance.now();
  new Mark(document.body).markRegExp(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'), {});
  return performance.now() - start;
}

/** With its preset for prose: without it names are found in scripts too, and across the borders of paragraphs. */
export function findAndReplace(names: readonly string[]): number {
  const { findAndReplaceDOMText } = globalThis as unknown as Peers;
  const start = performance.now();
  findAndReplaceDOMText(document.body, { find: new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'), wrap: 'mark', preset: 'prose' });
  return performance.now() - start;
}

/** Frames in so many milliseconds while 1,000 nodes a second are appended; with the nodes taken away afterwards. */
export async function framesWhileAppending(milliseconds: number): Promise<number> {
  const main = document.querySelector('article') as Element;
  const part = document.createElement('div');
  main.append(part);
  let frames = 0;
  let last = performance.now();
  const end = last + milliseconds;
  await new Promise<void>((resolve) => {
    const frame = (now: number) => {
      frames++;
      for (let due = Math.min(40, Math.round(now - last)); due > 0; due--)
        part.append(Object.assign(document.createElement('p'), { textContent: `Line ${due} of ${now}` }));
      last = now;
      if (now < end) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  part.remove();
  return frames;
}

/** Client-side routes, each with text of its own; the page is as it was afterwards. */
export async function changeRoutes(count: number): Promise<void> {
  const article = document.querySelector('article') as Element;
  const before = [...article.children].map((child) => child.cloneNode(true));
  for (let route = 0; route < count; route++) {
    history.replaceState({}, '', `/route/${route}`);
    const paragraphs = Array.from({ length: 6 }, (_, index) =>
      Object.assign(document.createElement('p'), {
        textContent: `Route ${route}, paragraph ${index}: Paul Whelan and Brittney Griner were named there, and so was whoever else had been asked to come that day.`,
      }),
    );
    article.replaceChildren(...paragraphs);
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
  article.replaceChildren(...before);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
