/** Other shapes of page than the plain article. */
import { expectMarked, expectUnmarked } from './support/geometry.ts';
import { expect, test, until } from './support/harness.ts';

test('a live blog: posts that come later are marked, and those below follow', async ({ harness }) => {
  const tab = await harness.open('/live.html', { marks: 3 });
  await expectMarked(harness, tab, { block: '#posts', text: 'Evan Gershkovich' }, 'freed');
  const count = (await harness.boxes(tab)).length;
  await tab.evaluate(() => {
    (globalThis as unknown as { addPost(headline: string, text: string): void }).addPost(
      'Kara-Murza aboard',
      'Vladimir Kara-Murza is on the second plane, his wife said. Gershkovich was seen waving.',
    );
  }, undefined);
  await until(async () => (await harness.boxes(tab)).length > count, 'the new post to be marked');
  await expectMarked(harness, tab, { block: '#posts', text: 'Vladimir Kara-Murza' }, 'freed');
  await expectMarked(harness, tab, { block: '#posts p', text: 'Gershkovich' }, 'freed');
  await expectMarked(harness, tab, { block: '#posts', text: 'Vadim Krasikov' }, 'freed');
  await tab.close();
});

test('a surname that the first text leaves open is settled by the next', async ({ harness }) => {
  const tab = await harness.open('/live.html', { marks: 3 });
  const add = (headline: string, text: string) =>
    tab.evaluate((post) => (globalThis as unknown as { addPost(headline: string, text: string): void }).addPost(post.headline, post.text), { headline, text });
  await add('One more', 'Yashin was led to the plane in handcuffs, a witness said on Thursday evening.');
  await new Promise((resolve) => setTimeout(resolve, 600));
  await expectUnmarked(harness, tab, { block: '#posts p', text: 'Yashin' });
  await add('Confirmed', 'The politician Ilya Yashin is among the sixteen who fly west, his lawyer confirmed on Thursday.');
  await until(async () => (await harness.boxes(tab)).length >= 5, 'both to be marked');
  await expectMarked(harness, tab, { block: '#posts article:nth-child(2)', text: 'Yashin' }, 'freed');
  await tab.close();
});

test('an old page of tables, dated by its address alone', async ({ harness }) => {
  const tab = await harness.open('/2015/05/26/old.html', { marks: 2 });
  await expectMarked(harness, tab, { block: 'td font[size="3"]', text: 'Jason Rezaian' }, 'freed');
  await expectUnmarked(harness, tab, { block: 'td font[size="3"]', text: 'Ali Rezaian' });
  const popup = await harness.popup(tab);
  const text = await popup.evaluate(() => document.body.innerText, undefined);
  expect(text).toMatch(/Probably published (26 May|May 26,) 2015/);
  expect(text).toContain('One person in this story was being held when it was published. They have since been freed.');
  await Promise.all([popup.close(), tab.close()]);
});

test('the same page without any date says so, and claims nothing of that day', async ({ harness }) => {
  const tab = await harness.open('/old.html', { marks: 2 });
  const popup = await harness.popup(tab);
  const text = await popup.evaluate(() => document.body.innerText, undefined);
  expect(text).toContain('No date was found for this story');
  expect(text).toContain('One person in this story has been a prisoner or hostage.');
  expect(text).not.toMatch(/\bThen\b/);
  await Promise.all([popup.close(), tab.close()]);
});

test('a story in Russian, in all cases', async ({ harness }) => {
  const tab = await harness.open('/russian.html', { marks: 8 });
  for (const [text, style, nth] of [
    ['Энтони Блинкен', 'person', 0],
    ['Сергеем Лавровым', 'person', 0],
    ['Поле Уилане', 'freed', 0],
    ['Бриттни Грайнер', 'freed', 0],
    ['Виктора Бута', 'freed', 0],
    ['обмен заключёнными', 'topic', 0],
    ['зерновой сделке', 'topic', 0],
  ] as const)
    await expectMarked(harness, tab, { block: 'article', text, nth }, style);
  await tab.close();
});

test('marks stand out on a light page, and still do when the page turns dark', async ({ harness }) => {
  const tab = await harness.open('/story.html', { marks: 20 });
  const contrasts = async () => {
    const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor, undefined);
    return (await harness.boxes(tab)).map(({ color }) => contrast(color, background));
  };
  expect(Math.min(...(await contrasts()))).toBeGreaterThanOrEqual(3);
  await tab.evaluate(() => document.body.classList.add('night'), undefined);
  await until(async () => Math.min(...(await contrasts())) >= 3, 'other colours on the dark page');
  await expectMarked(harness, tab, { block: '#offer', text: 'Viktor Bout' }, 'freed');
  await tab.close();
});

/** Contrast of two `rgb()` colours (WCAG 2). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
