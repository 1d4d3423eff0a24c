/**
 * Runs one of the project's commands with the Node that the project brings, after installing what is needed. The only
 * file that has to run on whatever Node (20 or newer) a machine has.
 *
 *     node scripts/run.mjs NAME [ARGUMENTS]     runs scripts/NAME.ts
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const STAMP = join(ROOT, 'node_modules/.sidelight');
const isWindows = process.platform === 'win32';
const NODE = join(ROOT, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');

/**
 * Install what the lockfile says, unless that has been done. What npm prints goes to standard error.
 *
 * Not `npm ci`: the lockfile was written where the registry has packages for Linux only, and `npm ci` would miss those
 * for other systems. `npm install --no-save` takes them from the registry and leaves the lockfile as it is.
 */
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && existsSync(NODE) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing what Sidelight needs (once) …');
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (status !== 0) {
    console.error('npm install failed; see above. It needs the npm registry, or a mirror of it in your npm settings.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

const [name, ...args] = process.argv.slice(2);
if (!name || !existsSync(join(ROOT, 'scripts', `${name}.ts`))) {
  console.error(`There is no command "${name ?? ''}". See "scripts" in package.json.`);
  process.exit(2);
}
install();
const { status } = spawnSync(NODE, [join(ROOT, 'scripts', `${name}.ts`), ...args], { stdio: 'inherit' });
process.exit(status ?? 1);
