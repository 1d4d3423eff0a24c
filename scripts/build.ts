/** `npm run build`: both browsers, into `.output/`. With `--test` (`npm run build:test`) every site is allowed. */
import { build } from './tools.ts';

const forTests = process.argv.includes('--test');
const built = (['chrome', 'firefox'] as const).map((browser) => build(browser, forTests));
process.exitCode = built.every(Boolean) ? 0 : 1;
