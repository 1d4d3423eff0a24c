/**
 * `npm test`: everything. Types, lint, dead code, unit tests, builds, tests of what was built, end to end in Chromium
 * and in Firefox. Goes on after a failure, so that one run tells all. The last line is `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, ensureBrowser, howToInstall } from './browsers.ts';
import { build, OUTPUT, run } from './tools.ts';

interface Count {
  passed: number;
  failed: number;
}

const REPORTS = join(OUTPUT, 'reports');
const total: Count = { passed: 0, failed: 0 };
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

function heading(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
}

function add({ passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
}

/** A step that passes or fails as one. */
function step(name: string, passes: () => boolean): boolean {
  heading(name);
  const passed = passes();
  add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  if (passed) console.log(`${name}: passed`);
  else console.log(`${name}: FAILED`);
  return passed;
}

/** A suite that counts its tests in a report. Without a report it counts as one failure. */
function suite(name: string, report: string, runs: () => boolean, read: (report: never) => Count): void {
  heading(name);
  const succeeded = runs();
  const file = join(REPORTS, report);
  const counted = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as never) : { passed: 0, failed: 0 };
  // A suite that broke outside its tests must not pass for one that is green.
  add(!succeeded && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
}

const vitest = (project: string) => () =>
  run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${join(REPORTS, `${project}.json`)}`]);
const vitestCount = (report: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }): Count => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
});
const playwrightCount = ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }): Count => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
});

step(
  'types',
  () => run('wxt', ['prepare']) && ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.node.json'].map((project) => run('tsc', ['-p', project])).every(Boolean),
);
step('lint', () => run('biome', ['check', '.']));
step('dead code', () => run('knip', []));
suite('unit', 'unit.json', vitest('unit'), vitestCount);
const built = step('build', () =>
  [false, true].flatMap((forTests) => (['chrome', 'firefox'] as const).map((browser) => build(browser, forTests))).every(Boolean),
);
if (built) suite('what was built', 'built.json', vitest('built'), vitestCount);

for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
  if (!built) break;
  if (ensureBrowser(kind) === undefined) {
    console.log(howToInstall(kind));
    step(`end to end in ${kind}`, () => false);
  } else
    suite(
      `end to end in ${kind}`,
      `${kind}.json`,
      () => run('playwright', ['test', '--project', kind], { SIDELIGHT_REPORT: join(REPORTS, `${kind}.json`) }),
      playwrightCount,
    );
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
