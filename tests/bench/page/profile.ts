/**
 * Time of the extension's scripts in a page, from Chromium's sampling profiler. What the browser does for them, such as
 * laying out the page when a rectangle is asked for, counts as theirs.
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
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
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
  /** Milliseconds in which a function of the half that reads was running. */
  readonly reading: number;
  /** The same of the half that paints, and puts up the card's frame. */
  readonly painting: number;
  /** The most of both in one task of the page's thread. */
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
  const samples = profile ? ownSamples(profile) : [];
  const sum = (wanted: Half) => samples.reduce((all, { half, lasted }) => all + (half === wanted ? lasted : 0), 0);
  return { reading: sum('reading'), painting: sum('painting'), longest: longestTask(samples, tasks) };
}

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

/** The page's thread is the one whose tasks hold most of the samples. */
function longestTask(samples: readonly Sample[], tasks: readonly Task[]): number {
  const threads = Map.groupBy(tasks, ({ pid, tid }) => `${pid} ${tid}`);
  const times = [...threads.values()].map((thread) => timesIn(samples, thread));
  const most = times.sort((a, b) => total(b) - total(a))[0] ?? [];
  return Math.max(0, ...most);
}

const total = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0);

/** Milliseconds of the samples in each task of one thread. */
function timesIn(samples: readonly Sample[], thread: readonly Task[]): number[] {
  const tasks = [...thread].sort((a, b) => a.ts - b.ts);
  const times = tasks.map(() => 0);
  let task = 0;
  for (const { at, lasted } of samples) {
    while (task + 1 < tasks.length && (tasks[task + 1] as Task).ts <= at) task++;
    const { ts, dur = 0 } = tasks[task] ?? { ts: 0 };
    if (at >= ts && at < ts + dur) times[task] = (times[task] ?? 0) + lasted;
  }
  return times;
}
