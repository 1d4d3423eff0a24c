/** The commands for scripts, run as a script runs them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const run = (script: string, input = '') => spawnSync(process.execPath, [join(ROOT, script)], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
const lines = (text: string) => text.split('\n').filter(Boolean);

test('recognise reads articles and writes mentions with offsets in the text', () => {
  const text = 'Paul Whelan was held.\n\n“Whelan is innocent,” the US secretary of state said.';
  const { stdout, status } = run('scripts/recognise.ts', `${JSON.stringify({ id: 'a', text, lang: 'en', published: 'Jul 29, 2022' })}\n`);
  const { id, mentions } = JSON.parse(stdout) as {
    id: string;
    mentions: { start: number; end: number; surface: string; entity: string; id: string; type: string; why: string }[];
  };
  expect([id, status]).toEqual(['a', 0]);
  for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  expect(mentions.map(({ surface, entity, id: entityId, type, why }) => [surface, entity, entityId, type, why])).toEqual([
    ['Paul Whelan', 'Paul Whelan', 'paul-whelan', 'detainee', 'full name'],
    ['Whelan', 'Paul Whelan', 'paul-whelan', 'detainee', 'surname; named in full in paragraph 1'],
    ['US secretary of state', 'Antony Blinken', 'antony-blinken', 'role', 'office, read on 2022-07-29: US Secretary of State'],
  ]);
});

test('a malformed line is named, the rest goes on, and the exit code is 1', () => {
  const { stdout, stderr, status } = run(
    'scripts/recognise.ts',
    ['{"id":"a","text":"Paul Whelan"}', 'not json', '{"id":"b"}', '', '{"id":"c","text":"Viktor Bout"}'].join('\n'),
  );
  expect(lines(stdout).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'c']);
  expect(lines(stderr)).toEqual([expect.stringMatching(/^line 2: .*a line is \{"id","text"/), expect.stringMatching(/^line 3: text: /)]);
  expect(status).toBe(1);
});

test('nothing in, nothing out', () => {
  expect(run('scripts/recognise.ts')).toMatchObject({ stdout: '', status: 0 });
});

test('names prints name, id and aliases of all that ships', () => {
  const { stdout, status } = run('scripts/names.ts');
  const rows = lines(stdout).map((line) => line.split('\t'));
  expect(status).toBe(0);
  expect(rows.length).toBeGreaterThan(14_000);
  for (const row of rows) expect(row).toHaveLength(3);
  expect(rows.find(([, id]) => id === 'antony-blinken')?.[2]?.split('|')).toContain('Tony Blinken');
});
