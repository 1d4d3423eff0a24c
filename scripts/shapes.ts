/** `npm run screenshots:shapes`: pages of many shapes with their marks, into `.output/screenshots/shapes/`; to be looked at by people. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startHarness, until } from '../tests/e2e/support/harness.ts';
import { shapePath } from '../tests/e2e/support/server.ts';
import { SHAPES } from '../tests/hostile/shapes.ts';
import { OUTPUT } from './tools.ts';

const FOLDER = join(OUTPUT, 'screenshots/shapes');
mkdirSync(FOLDER, { recursive: true });
const WANTED = (
  'plain,over three inline elements,columns,right to left,vertical text,first letter,floats,zoomed root,scaled article,app scrolls,fixed reader,in a shadow root,plain text,home page,' +
  'covered,under a header that stays,dark part,middling,over a picture,gradient,dark,its box is scrolled'
).split(',');

for (const kind of ['chromium', 'firefox'] as const) {
  const { harness, stop } = await startHarness(kind, kind === 'chromium' ? 'test-chrome' : 'test-firefox');
  await until(async () => (await harness.registeredPatterns()).length > 0, 'the extension to start');
  for (const { name } of SHAPES.filter((shape) => WANTED.includes(shape.name))) {
    const tab = await harness.driver.newTab();
    await tab.resize(900, 640);
    await tab.goto(harness.site.url(shapePath(name)));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await tab.focus();
    await tab.screenshot(join(FOLDER, `${name.replaceAll(' ', '-')}-${kind}.png`));
    await tab.close();
  }
  await stop();
}
