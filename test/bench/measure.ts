import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage: (options: { type: "minor" }) => void = runInNewContext("gc");

/**
 * Milliseconds that this thread has computed, which other programs on the machine do not lengthen; on a Node that does
 * not count them (before 23.9), milliseconds that have passed.
 */
function clock(): number {
  if (!process.threadCpuUsage) return performance.now();
  // Linux adds up a running thread's time only when the whole process is asked for it.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that one call takes, on average over `calls`. */
export async function timed(work: () => unknown, calls = 1): Promise<number> {
  // Young garbage of one run is not to be cleared away in the time of the next.
  collectGarbage({ type: "minor" });
  const start = clock();
  for (let call = 0; call < calls; call++) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return (clock() - start) / calls;
}

/** Milliseconds of one call. */
export interface Timing {
  median: number;
  /** The quickest run: what the work costs when nothing gets in between. */
  floor: number;
}

/**
 * Times works in turn, A B C A B C …, so that whatever slows the machine for a while slows all of them. A work of less
 * than `atLeast` milliseconds is called several times a run.
 */
export async function interleaved(
  works: readonly (() => unknown)[],
  { runs, atLeast }: { runs: number; atLeast: number },
): Promise<Timing[]> {
  const measured: { work: () => unknown; calls: number; times: number[] }[] = [];
  for (const work of works) {
    const once = await timed(work);
    measured.push({ work, calls: Math.max(1, Math.ceil(atLeast / Math.max(once, 0.001))), times: [] });
  }
  for (let run = 0; run < runs; run++)
    for (const { work, calls, times } of measured) times.push(await timed(work, calls));
  return measured.map(({ times }) => {
    const sorted = times.toSorted((a, b) => a - b);
    return { median: sorted[sorted.length >> 1] ?? Number.NaN, floor: sorted[0] ?? Number.NaN };
  });
}
