/** Forced colours and paper, which no other browser can be told of here. */
import { test, until } from './support/harness.ts';
import { shapePath } from './support/server.ts';

test('forced colours: a line of the system’s colour, without a tint; and nothing on paper', async ({ harness }) => {
  const tab = await harness.open(shapePath('plain'), { marks: 1 });
  const devtools = await harness.driver.devtools?.(tab);
  await devtools?.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await until(async () => (await harness.boxes(tab))[0]?.color !== 'rgb(178, 58, 0)', 'the system’s colour');
  await devtools?.send('Emulation.setEmulatedMedia', { features: [], media: 'print' });
  await until(async () => (await harness.overlay(tab)).host?.right === 0, 'nothing on paper');
  await devtools?.send('Emulation.setEmulatedMedia', { features: [], media: '' });
  await tab.close();
});
