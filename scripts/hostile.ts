/** `npm run test:hostile`: all that hostile pages can try, in both browsers. After `npm run build:test`. */
import { run } from './tools.ts';

const passed = (['chromium', 'firefox'] as const).map((kind) => run('playwright', ['test', 'hostile/', '--project', kind], { SIDELIGHT_HOSTILE: 'full' }));
process.exitCode = passed.every(Boolean) ? 0 : 1;
