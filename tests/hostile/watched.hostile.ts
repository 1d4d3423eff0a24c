/** Dictionary attacks: a page shows names and tries to learn which of them are known. */
import type { Tab } from '../e2e/support/driver.ts';
import { expect, test } from '../e2e/support/harness.ts';
import { shapePath } from '../e2e/support/server.ts';
import { isFull } from './set.ts';

const WATCHED = [
  'Paul Whelan',
  'Brittney Griner',
  'Viktor Bout',
  'Trevor Reed',
  'Evan Gershkovich',
  'Vladimir Kara-Murza',
  'Ilya Yashin',
  'Konstantin Yaroshenko',
  'Vadim Krasikov',
  'Jason Rezaian',
  'Antony Blinken',
  'Sergey Lavrov',
  'Joe Biden',
  'Alexei Navalny',
  'Nazanin Zaghari-Ratcliffe',
  'Siamak Namazi',
  'Marc Fogel',
  'Aung San Suu Kyi',
  'Jimmy Lai',
  'Vladimir Putin',
];
const GIVEN = [
  'Arvid',
  'Belmo',
  'Cedra',
  'Dunja',
  'Elric',
  'Fiorn',
  'Gelda',
  'Hamko',
  'Isolt',
  'Jorma',
  'Kelvo',
  'Lurin',
  'Marvo',
  'Nelka',
  'Orvin',
  'Pelga',
  'Quorin',
  'Rilda',
  'Selmo',
  'Torga',
];
const unknown = (index: number): string => `${GIVEN[index % 20]} ${GIVEN[Math.floor(index / 20) % 20]}sen${'abcde'[Math.floor(index / 400)]}`;

/** 2,000 names, the watched ones spread among them. */
const CANDIDATES = Array.from({ length: 2_000 }, (_, index) => (index % 100 === 50 ? (WATCHED[Math.floor(index / 100)] ?? '') : unknown(index)));

/** Shows all names at once, and gives those about which anything differs from what holds for most. */
function attack(tab: Tab): Promise<string[]> {
  return tab.evaluate(async (names) => {
    const main = document.querySelector('main') as HTMLElement;
    const host = () => document.querySelector('html > div');
    const before = host() && JSON.stringify(host()?.getBoundingClientRect());
    const elements = names.map((name) => {
      const element = document.createElement('p');
      element.style.cssText = 'font:12px monospace;height:14px;margin:0;overflow:hidden';
      element.textContent = `Then ${name} said so on the day, as everybody could hear who had come to listen there.`;
      return element;
    });
    main.append(...elements);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const covered = await new Promise<Map<Element, unknown>>((resolve) => {
      const seen = new Map<Element, unknown>();
      const observer = new IntersectionObserver(
        (entries) => {
          for (const entry of entries) seen.set(entry.target, (entry as { isVisible?: boolean }).isVisible);
        },
        {
          trackVisibility: true,
          delay: 100,
        } as IntersectionObserverInit,
      );
      for (const element of elements) observer.observe(element);
      setTimeout(() => resolve(seen), 400);
    });
    const signs: string[] = [];
    for (const [index, element] of elements.entries()) {
      if (index % 40 === 0) {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      const { left, top, width, height } = element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      const [line] = range.getClientRects();
      const style = getComputedStyle(element);
      signs.push(
        JSON.stringify([
          element.outerHTML.length - (element.textContent ?? '').length,
          element.childNodes.length,
          covered.get(element) ?? null,
          [left, width, height, line?.height, line?.left],
          [10, 60, 120].map((x) => document.elementsFromPoint(left + x, top + 6).map(({ nodeName }) => nodeName)),
          document.caretPositionFromPoint?.(left + 60, top + 6)?.offsetNode.nodeName,
          [style.backgroundColor, style.textDecoration, style.color, getComputedStyle(element, '::highlight(sidelight-freed-on-light)').backgroundColor],
          [...(CSS.highlights ?? [])].length,
          element.getAnimations().length,
        ]),
      );
    }
    const counts = Map.groupBy(signs, (sign) => sign);
    const [usual] = [...counts].sort((a, b) => b[1].length - a[1].length)[0] ?? [''];
    const whole = before === null ? ['no host'] : [];
    return [...whole, ...names.filter((_, index) => signs[index] !== usual)];
  }, CANDIDATES);
}

test('2,000 names on a page, 20 of them known: not one is told from the others', async ({ harness }) => {
  test.setTimeout(120_000);
  const tab = await harness.open(shapePath('plain'), { marks: 1 });
  const told = await attack(tab);
  // They are marked, or the attack would prove nothing.
  await tab.evaluate(() => [...document.querySelectorAll('p')].find((element) => element.textContent?.includes('Griner'))?.scrollIntoView(), undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await harness.boxes(tab)).length).toBeGreaterThan(0);
  console.log(`${told.length} of ${CANDIDATES.length} told apart`);
  expect(told).toEqual([]);
  await tab.close();
});

/** Milliseconds by which frames are late while a page shows many copies of one name, and takes them away again. */
function ask(tab: Tab, name: string): Promise<number> {
  return tab.evaluate(async (wanted) => {
    const main = document.querySelector('main') as HTMLElement;
    const part = document.createElement('section');
    for (let index = 0; index < 300; index++)
      part.append(Object.assign(document.createElement('p'), { textContent: `Then ${wanted} said so on the day, as everybody could hear.` }));
    const late: number[] = [];
    let last = performance.now();
    let isOver = false;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      late.push(now - last);
      last = now;
      if (!isOver) channel.port2.postMessage(0);
    };
    main.prepend(part);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    last = performance.now();
    channel.port2.postMessage(0);
    await new Promise((resolve) => setTimeout(resolve, 420));
    isOver = true;
    part.remove();
    await new Promise((resolve) => setTimeout(resolve, 260));
    return late.filter((gap) => gap > 1).reduce((sum, gap) => sum + gap, 0);
  }, name);
}

/** How often a hit takes longer than a miss; 0.5 is chance. */
const areaUnderCurve = (hits: readonly number[], misses: readonly number[]): number =>
  hits.reduce((sum, hit) => sum + misses.reduce((wins, miss) => wins + (hit > miss ? 1 : hit === miss ? 0.5 : 0), 0), 0) / (hits.length * misses.length);

test('how long the page is held up says little about what is known', async ({ harness }) => {
  test.setTimeout(400_000);
  const rounds = isFull ? 120 : 8;
  const tab = await harness.open(shapePath('plain'), { marks: 1 });
  await ask(tab, 'Warm Upman');
  const [hits, misses]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const hit = async () => hits.push(await ask(tab, WATCHED[round % WATCHED.length] ?? ''));
    const miss = async () => misses.push(await ask(tab, unknown(round * 7)));
    // In an order that no clock of the browser keeps step with.
    for (const question of Math.random() < 0.5 ? [hit, miss] : [miss, hit]) await question();
  }
  const area = areaUnderCurve(hits, misses);
  console.log(`timing: ${area.toFixed(2)} (0.5 is chance), ${rounds} questions each`);
  // The goal is 0.6. Chance alone adds 0.15 either way to so few questions, and 0.04 to 120: measured were 0.57 and 0.59.
  expect(area).toBeLessThanOrEqual(isFull ? 0.65 : 0.95);
  await tab.close();
});

// The last hostile test: it speaks for all of them.
test('not one request has left for anywhere but the test site', async ({ harness }) => {
  expect(harness.foreignRequests()).toEqual([]);
});
