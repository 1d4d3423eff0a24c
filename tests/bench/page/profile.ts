/**
 * Processor time of the extension's scripts in a page, from Chromium's sampling profiler. What the browser does for
 * them, such as laying out the page when a rectangle is asked for, counts as theirs.
 */
import type { DevTools } from '../../e2e/support/driver.ts';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface OwnTime {
  /** Milliseconds in which a function of the extension was running. */
  readonly own: number;
  /** The longest of them on end. */
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

function read({ nodes, samples, timeDeltas }: Profile): OwnTime {
  const ours = new Set<number>();
  const mark = (id: number, isOurs: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const own = isOurs || /^chrome-extension:.*\/(?:page|painter)\.js$/.test(node.callFrame.url);
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  if (root) mark(root.id, false);
  let [own, longest, current] = [0, 0, 0];
  for (const [index, sample] of samples.entries()) {
    const milliseconds = (timeDeltas[index + 1] ?? 0) / 1_000;
    current = ours.has(sample) ? current + milliseconds : 0;
    if (ours.has(sample)) own += milliseconds;
    longest = Math.max(longest, current);
  }
  return { own, longest };
}
