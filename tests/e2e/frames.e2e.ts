/** Stories in frames of the page's own site: marked, listed, gone through and followed as those of the page itself. */
import type { Tab } from './support/driver.ts';
import { expectMarked, rectsOfText } from './support/geometry.ts';
import { expect, type Harness, type Rect, test, until } from './support/harness.ts';

const OWN = 'frame.html?own';
const BOUT = { block: '#offer', text: 'Viktor Bout' };
const WHELAN = { block: '#first', text: 'Paul Whelan' };

async function openBoth(harness: Harness): Promise<Tab> {
  const tab = await harness.open('/framed.html');
  await until(async () => (await harness.boxes(tab, OWN)).length >= 2, 'marks in the frame');
  return tab;
}

const nameOnCard = async (harness: Harness, tab: Tab, frame?: string) =>
  (await harness.card(tab, frame)).evaluate(() => document.getElementById('card-name')?.textContent ?? '', undefined);

/** The names in the popup's lists, in order. */
async function listed(harness: Harness, tab: Tab): Promise<string[]> {
  const popup = await harness.popup(tab);
  const names = await popup.evaluate(() => [...document.querySelectorAll('.entity .name')].map(({ textContent }) => textContent ?? ''), undefined);
  await popup.close();
  return names;
}

/** What is at the end of the document, in every frame that the extension may look into. */
const hosts = async (harness: Harness, tab: Tab): Promise<Record<string, number>> => {
  const tabId = await harness.tabId(tab);
  return harness.asExtension(async (id) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const results = await api.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      func: () => [location.search, document.querySelectorAll('html > :not(head, body)').length] as const,
    });
    return Object.fromEntries(results.map(({ result }) => result as readonly [string, number]));
  }, tabId);
};

test('a frame of the site is marked; those of other sites, small ones and editors stay as they are', async ({ harness }) => {
  const tab = await openBoth(harness);
  await expectMarked(harness, tab, WHELAN, 'freed');
  await expectMarked(harness, tab, BOUT, 'freed', OWN);
  await expectMarked(harness, tab, { block: '#since', text: 'Brittney Griner' }, 'freed', OWN);
  expect(await hosts(harness, tab)).toEqual({ '': 1, '?own': 1, '?foreign': 0, '?small': 0, '?edited': 0 });
  expect(tab.messages).toEqual([]);
  // As pages do that make a frame as high as what is in it.
  await tab.evaluate(() => document.getElementById('small')?.setAttribute('width', '640'), undefined);
  await until(async () => (await harness.boxes(tab, '?small')).length >= 2, 'marks in the frame that has grown');
  await tab.close();
});

test('popup and badge tell of page and frame as one, and lead to both', async ({ harness }) => {
  const tab = await openBoth(harness);
  expect(await listed(harness, tab)).toEqual(expect.arrayContaining(['Paul Whelan', 'Viktor Bout', 'Brittney Griner']));
  await until(async () => (await harness.badge(await harness.tabId(tab))) === String((await listed(harness, tab)).length), 'the badge to count both');
  const jumpTo = async (name: string) => {
    const popup = await harness.popup(tab);
    await popup.evaluate((wanted) => {
      const row = [...document.querySelectorAll('.entity')].find((each) => each.querySelector('.name')?.textContent === wanted);
      row?.querySelector<HTMLElement>('.entity-head > button')?.click();
    }, name);
    await popup.close();
    await tab.focus();
  };
  // The frame is far below the window: the page around it is scrolled too.
  await tab.evaluate(() => {
    document.getElementById('own')?.before(Object.assign(document.createElement('div'), { style: 'height:2000px' }));
  }, undefined);
  await jumpTo('Viktor Bout');
  await until(async () => (await nameOnCard(harness, tab, OWN)) === 'Viktor Bout', 'the card in the frame');
  const top = await tab.evaluate(() => document.getElementById('own')?.getBoundingClientRect().top ?? 0, undefined);
  expect(top > -420 && top < 800, `the frame is on the screen: ${top}`).toBe(true);
  const [{ card }, [line]] = [await harness.overlay(tab, OWN), await rectsOfText(tab.frame(OWN), BOUT)];
  expect(card && card.left >= 0 && card.top >= 0 && card.right <= 640 && card.bottom <= 420, JSON.stringify(card)).toBe(true);
  expect(card && line && (card.top >= line.bottom || card.bottom <= line.top)).toBe(true);
  await jumpTo('Paul Whelan');
  await until(async () => (await nameOnCard(harness, tab)) === 'Paul Whelan', 'the card in the page');
  await until(async () => !(await harness.isCardOpen(tab, OWN)), 'the card in the frame to close');
  await tab.close();
});

test('the keys go through the page, then the frame, and round', async ({ harness }) => {
  const tab = await openBoth(harness);
  const press = (letter: string) => harness.driver.shortcut(tab, letter, { alt: true, shift: true });
  /** Where the one card is that is open, and whose it is. */
  const where = async () => {
    const [inPage, inFrame] = [await harness.isCardOpen(tab), await harness.isCardOpen(tab, OWN)];
    return inPage === inFrame ? '' : `${inPage ? 'page' : 'frame'}: ${await nameOnCard(harness, tab, inPage ? undefined : OWN)}`;
  };
  const steps = async (letter: string, ...expected: string[]) => {
    for (const place of expected) {
      await press(letter);
      await until(async () => (await where()) === place, place);
    }
  };
  await until(async () => {
    await press('L');
    return (await where()) !== '';
  }, 'the part for the keys');
  await steps('J', 'frame: Viktor Bout', 'frame: Brittney Griner');
  await press('J');
  await until(async () => (await where()).startsWith('page: '), 'the page again');
  await steps('K', 'frame: Brittney Griner', 'frame: Viktor Bout');
  await press('K');
  await until(async () => (await where()) === 'page: Paul Whelan', 'the last of the page');
  await tab.close();
});

/** Rest the pointer on a line of the frame, whose corner is at a place of the window, until the card opens. */
async function restOn(harness: Harness, tab: Tab, frame: { readonly left: number; readonly top: number }, line: Rect): Promise<void> {
  const [x, y] = [frame.left + line.left + 10, frame.top + (line.top + line.bottom) / 2];
  await until(async () => {
    await tab.movePointer(x, y - 60);
    await tab.movePointer(x, y);
    await until(() => harness.isCardOpen(tab, OWN), 'the card', 1_500);
    return true;
  }, 'the card in the frame');
}

test('the pointer opens a card in the frame, and it closes when the pointer leaves the frame', async ({ harness }) => {
  const tab = await openBoth(harness);
  const [line] = await rectsOfText(tab.frame(OWN), BOUT);
  const frame = await tab.evaluate(() => {
    document.getElementById('own')?.scrollIntoView({ block: 'center' });
    const { left, top } = document.getElementById('own')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top };
  }, undefined);
  if (!line) throw new Error('not on the screen');
  await restOn(harness, tab, frame, line);
  expect(await nameOnCard(harness, tab, OWN)).toBe('Viktor Bout');
  await tab.movePointer(frame.left + 700, frame.top + 20);
  await until(async () => !(await harness.isCardOpen(tab, OWN)), 'the card to close');
  await tab.close();
});

test('in a frame that is higher than the window the card is on the screen', async ({ harness }) => {
  const tab = await openBoth(harness);
  await tab.evaluate(() => document.getElementById('own')?.setAttribute('height', '2400'), undefined);
  await tab.frame(OWN).evaluate(() => {
    document.body.style.paddingTop = '1300px';
  }, undefined);
  await until(async () => {
    await expectMarked(harness, tab, BOUT, 'freed', OWN);
    return true;
  }, 'the marks to follow');
  const [line] = await rectsOfText(tab.frame(OWN), BOUT);
  // The name stands near the lower edge of the window: the card has room above it only.
  const frame = await tab.evaluate((lineTop) => {
    const own = document.getElementById('own');
    window.scrollBy(0, (own?.getBoundingClientRect().top ?? 0) + lineTop - innerHeight + 60);
    const { left, top } = own?.getBoundingClientRect() ?? new DOMRect();
    return { left, top };
  }, line?.top ?? 0);
  if (!line) throw new Error('no line');
  await restOn(harness, tab, frame, line);
  const { card } = await harness.overlay(tab, OWN);
  expect(card && card.top + frame.top >= 0 && card.bottom <= line.top, JSON.stringify({ card, line, frame })).toBe(true);
  await tab.close();
});

test('settings, a stopped background and a frame that goes: all follow', async ({ harness }) => {
  const tab = await openBoth(harness);
  const id = await harness.tabId(tab);
  const kinds = { person: true, topic: true };
  const marks = async () => [
    (await harness.boxes(tab)).filter(({ classes }) => classes.includes('freed')).length > 0,
    (await harness.boxes(tab, OWN)).length > 0,
  ];
  const follow = async (detainee: boolean) => {
    await harness.change({ kinds: { ...kinds, detainee } });
    await until(async () => String(await marks()) === String([detainee, detainee]), `the marks ${detainee ? 'to come' : 'to go'}`);
  };
  await follow(false);
  await follow(true);
  await harness.driver.stopBackground();
  await follow(false);
  await follow(true);
  await harness.driver.stopBackground();
  expect(await listed(harness, tab)).toEqual(expect.arrayContaining(['Paul Whelan', 'Viktor Bout']));
  const count = Number(await harness.badge(id));
  await tab.evaluate(() => document.getElementById('own')?.remove(), undefined);
  await until(async () => !(await listed(harness, tab)).includes('Viktor Bout'), 'the list without the frame');
  await until(async () => Number(await harness.badge(id)) === count - 2, 'the badge without the frame');
  await harness.change({ sitesOff: ['news.example'] });
  await until(async () => (await hosts(harness, tab))[''] === 0, 'everything to be off the page');
  await harness.change({ sitesOff: [] });
  await harness.waitForMarks(tab, 1);
  await tab.close();
});

test('a site that is switched off is off in its frames, and comes back in them', async ({ harness }) => {
  const tab = await openBoth(harness);
  await harness.change({ sitesOff: ['news.example'] });
  await until(async () => Object.values(await hosts(harness, tab)).every((count) => count === 0), 'everything to be off page and frames');
  await harness.change({ sitesOff: [] });
  await until(async () => (await harness.boxes(tab)).length > 0 && (await harness.boxes(tab, OWN)).length >= 2, 'the marks again');
  await harness.change({ painter: 'highlight' });
  const highlighted = () => tab.frame(OWN).evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).size, undefined);
  await until(async () => (await highlighted()) > 0, 'the highlights in the frame');
  await harness.change({ painter: 'overlay' });
  await until(async () => (await highlighted()) === 0 && (await harness.boxes(tab, OWN)).length >= 2, 'the overlay in the frame');
  await tab.close();
});

test('another page in the tab: nothing of the frames stays in its list; back from the browser’s cache all is there', async ({ harness }) => {
  const tab = await openBoth(harness);
  expect((await listed(harness, tab)).length).toBeGreaterThan(2);
  await tab.goto(harness.site.url('/empty.html'));
  await until(async () => (await harness.overlay(tab)).host !== undefined, 'the other page');
  expect(await listed(harness, tab)).toEqual([]);
  await tab.evaluate(() => history.back(), undefined);
  await until(async () => (await listed(harness, tab)).includes('Viktor Bout'), 'the list of page and frame');
  expect(await listed(harness, tab)).toContain('Paul Whelan');
  await tab.close();
});
