/** Running the project's tools. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const OUTPUT = join(ROOT, '.output');

/** Run a program of `node_modules/.bin`, or of the system; its output is shown. `false`: it failed. */
export function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): boolean {
  const bin = join(ROOT, 'node_modules/.bin');
  const path = [bin, process.env['PATH']].join(process.platform === 'win32' ? ';' : ':');
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...environment },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

export type Build = 'chrome' | 'firefox';

/** Build the extension for one browser; `forTests` allows it every site and changes nothing else. */
export function build(browser: Build, forTests: boolean): boolean {
  return run('wxt', ['build', '-b', browser], forTests ? { SIDELIGHT_ALL_SITES: '1' } : {});
}

/** Whoever reads standard output may stop early (`| head`): then there is nothing left to do. */
export function quietOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
