/** The project keeps its own rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../locales/en.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const folders = (path: string) => readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Every message with its full key. */
function flat(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, [...path, key]));
}

test.each(folders('lib'))('docs/architecture.md says what lib/%s is for', (folder) => {
  expect(read('docs/architecture.md')).toContain(`lib/${folder}/`);
});

test('the lockfile names no place to download from', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":/);
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('message keys are such that browsers take them', () => {
  const keys = flat(messages).map(([key]) => key.replaceAll('.', '_'));
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
});

test('every message is used, and every key that is used is a message', () => {
  const sources = ['components', 'entrypoints', 'lib', 'wxt.config.ts']
    .flatMap((path) => (path.endsWith('.ts') ? [path] : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`)))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map(read)
    .join('\n');
  /** Keys that are put together from a kind, an outcome or a code. */
  const made =
    /^(name|tagline|count|number|country|countryInText|kind|kinds|change|why|command|fate|lookup\.(freed|died|unknown)|label\.(people|topics)|notes\.(copied|saved|failed)|welcome\.(granted|refused))\b/;
  const unused = flat(messages)
    .map(([key]) => key.replace(/\.(zero|one|two|few|many|other)$/, ''))
    .filter((key) => !made.test(key) && !sources.includes(`'${key}'`));
  expect([...new Set(unused)]).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = ['lib', 'components', 'entrypoints', 'scripts', 'tests']
    .flatMap((path) => readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`))
    .filter((name) => /\.(tsx?|mjs|css)$/.test(name) && read(name).split('\n').length > 301);
  expect(long).toEqual([]);
});
