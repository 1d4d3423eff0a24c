/**
 * Time of the extension's scripts in a page, from Chromium's sampling profiler. What the browser does for them, such as
 * laying out the page when a rectangle is asked for, counts as theirs.
 *
 * While a page loads, a dozen threads of the browser want the processor, and a task of the page's thread waits for it
 * as often as it has it. Samples tell whose a task was; how long the processor worked on it is told by the trace.
 */
import type { DevTools } from '../../e2e/support/driver.ts';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  /** Microseconds, on the clock of the trace. */
  readonly startTime: number;
}

/** A task of some thread of some process. */
interface Task {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and for how long of that it had the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What of a task is ours. */
interface OwnPart {
  readonly task: Task;
  /** Milliseconds of the samples in it. */
  reading: number;
  painting: number;
}

type Half = 'reading' | 'painting';

/** A sample that was taken while a function of ours was running. */
interface Sample {
  readonly half: Half;
  /** Microseconds, and milliseconds. */
  readonly at: number;
  readonly lasted: number;
}

export interface OwnTime {
  /** Milliseconds of the processor in which a function of the half that reads was running. */
  readonly reading: number;
  /** The same of the half that paints, and puts up the card's frame. */
  readonly painting: number;
  /** The most of both in one task of the page's thread, by the clock. */
  readonly longest: number;
}

/** Microseconds between two samples. */
const INTERVAL = 100;
const HALVES: Readonly<Record<string, Half>> = { 'page.js': 'reading', 'painter.js': 'painting' };

/** Profile a page while something is done. */
export async function ownTimeOf(devtools: DevTools, run: () => Promise<void>): Promise<OwnTime> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  let profile: Profile | undefined;
  const tasks = await traced(devtools, async () => {
    await devtools.send('Profiler.start');
    await run();
    ({ profile } = (await devtools.send('Profiler.stop')) as { profile: Profile });
  });
  const parts = profile ? ownParts(ownSamples(profile), tasks) : [];
  const sum = (half: Half) => parts.reduce((all, part) => all + part[half] * busyShare(part.task), 0);
  return { reading: sum('reading'), painting: sum('painting'), longest: Math.max(0, ...parts.map(lengthOf)) };
}

const lengthOf = ({ reading, painting }: OwnPart): number => reading + painting;
/** How much of a task's time it had the processor; all of it where the trace does not say. */
const busyShare = ({ dur, tdur }: Task): number => (dur && tdur !== undefined ? Math.min(1, tdur / dur) : 1);

/** The tasks of all threads while something is done. */
async function traced(devtools: DevTools, run: () => Promise<void>): Promise<Task[]> {
  const events: Task[] = [];
  const forget = devtools.on('Tracing.dataCollected', (part) => events.push(...(part as { value: Task[] }).value));
  const over = new Promise<void>((resolve) => {
    const end = devtools.on('Tracing.tracingComplete', () => {
      end();
      resolve();
    });
  });
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  await run();
  await devtools.send('Tracing.end');
  await over;
  forget();
  return events.filter(({ name, dur }) => name.endsWith('RunTask') && dur !== undefined);
}

function ownSamples({ nodes, samples, timeDeltas, startTime }: Profile): Sample[] {
  const halves = new Map<number, Half>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, callers: Half | undefined) => {
    const node = byId.get(id);
    const half = HALVES[/^chrome-extension:.*\/([a-z]+\.js)$/.exec(node?.callFrame.url ?? '')?.[1] ?? ''] ?? callers;
    if (half) halves.set(id, half);
    for (const child of node?.children ?? []) mark(child, half);
  };
  const [root] = nodes;
  if (root) mark(root.id, undefined);
  const own: Sample[] = [];
  let at = startTime;
  for (const [index, sample] of samples.entries()) {
    at += timeDeltas[index] ?? 0;
    const half = halves.get(sample);
    if (half) own.push({ half, at, lasted: (timeDeltas[index + 1] ?? 0) / 1_000 });
  }
  return own;
}

/** Our parts of the tasks of the page's thread: the one whose tasks hold most of the samples. */
function ownParts(samples: readonly Sample[], tasks: readonly Task[]): OwnPart[] {
  const threads = Map.groupBy(tasks, ({ pid, tid }) => `${pid} ${tid}`);
  const total = (parts: readonly OwnPart[]) => parts.reduce((sum, part) => sum + lengthOf(part), 0);
  return [...threads.values()].map((thread) => partsOf(thread, samples)).sort((a, b) => total(b) - total(a))[0] ?? [];
}

function partsOf(thread: readonly Task[], samples: readonly Sample[]): OwnPart[] {
  const parts = [...thread].sort((a, b) => a.ts - b.ts).map((task) => ({ task, reading: 0, painting: 0 }));
  let index = 0;
  for (const { half, at, lasted } of samples) {
    while (index + 1 < parts.length && (parts[index + 1] as OwnPart).task.ts <= at) index++;
    const part = parts[index];
    if (part && at >= part.task.ts && at < part.task.ts + (part.task.dur ?? 0)) part[half] += lasted;
  }
  return parts;
}
