/**
 * Time of the extension's scripts in a page, from Chromium's sampling profiler. What the browser does for them, such as
 * laying out the page when a rectangle is asked for, counts as theirs.
 */
import type { DevTools } from '../../e2e/support/driver.ts';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface OwnTime {
  /** Milliseconds in which a function of the half that reads was running. */
  readonly reading: number;
  /** The same of the half that paints, and puts up the card's frame. */
  readonly painting: number;
  /** The longest of all on end. */
  readonly longest: number;
}

/** Microseconds between two samples. */
const INTERVAL = 100;

/** Profile a page while something is done. */
export async function ownTimeOf(devtools: DevTools, run: () => Promise<void>): Promise<OwnTime> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await devtools.send('Profiler.start');
  await run();
  const { profile } = (await devtools.send('Profiler.stop')) as { profile: Profile };
  return read(profile);
}

const HALVES = { 'page.js': 'reading', 'painter.js': 'painting' } as const;

function read({ nodes, samples, timeDeltas }: Profile): OwnTime {
  const halves = new Map<number, 'reading' | 'painting'>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, callers: 'reading' | 'painting' | undefined) => {
    const node = byId.get(id);
    const file = /^chrome-extension:.*\/(page\.js|painter\.js)$/.exec(node?.callFrame.url ?? '')?.[1];
    const half = file ? HALVES[file as keyof typeof HALVES] : callers;
    if (half) halves.set(id, half);
    for (const child of node?.children ?? []) mark(child, half);
  };
  const [root] = nodes;
  if (root) mark(root.id, undefined);
  const time = { reading: 0, painting: 0, longest: 0 };
  let current = 0;
  for (const [index, sample] of samples.entries()) {
    const milliseconds = (timeDeltas[index + 1] ?? 0) / 1_000;
    const half = halves.get(sample);
    current = half ? current + milliseconds : 0;
    if (half) time[half] += milliseconds;
    time.longest = Math.max(time.longest, current);
  }
  return time;
}
