/** Timing that survives a busy machine: all jobs in turns, the median of each, and ratios within the run. */

export interface Job {
  readonly name: string;
  /** Does the whole work once; the number keeps it from being optimised away. */
  run(): number;
  /** Turns; slow jobs get fewer. */
  readonly turns?: number;
}

const WARM_UP = 8;
const TURNS = 25;

/** Median milliseconds of each job. */
export function measure(jobs: readonly Job[]): Map<string, number> {
  const times = new Map(jobs.map(({ name }) => [name, [] as number[]]));
  for (const job of jobs) for (let turn = 0; turn < Math.min(WARM_UP, job.turns ?? TURNS); turn++) job.run();
  for (let turn = 0; turn < TURNS; turn++)
    for (const job of jobs) {
      if (turn >= (job.turns ?? TURNS)) continue;
      const start = performance.now();
      job.run();
      times.get(job.name)?.push(performance.now() - start);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
