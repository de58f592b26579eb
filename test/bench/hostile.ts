import type { Hostile } from "./hostile/case.ts";
import { HOSTILE } from "./hostile/index.ts";
import { READERS, type Reader } from "./hostile/readers.ts";
import { interleaved, timed } from "./measure.ts";
import { type Result, rounded } from "./report.ts";

/** Twice the input may take this many times as long: twice, and what the machine adds by itself. */
const MAX_GROWTH = 2.3;
/** Runs of each size; a case that looks too slow is run again, more often, before that is believed. */
const RUNS = [3, 7, 15];
const SMALLEST = 4 * 1024;
/** Milliseconds from which on the time of the larger size tells how it grows: what is constant is far less. */
const TELLING = 12;
/** A reader that takes less milliseconds for all that it reads is not slow, however its time grows up to there. */
const NOTHING = 2;

/** How the time grows when a hostile input doubles: for each case the reader that does worst. */
export async function* benchHostile(): AsyncGenerator<Result> {
  for (const hostile of HOSTILE) {
    const all: Growth[] = [];
    for (const reader of READERS) {
      if (reader.reads.includes(hostile.kind)) all.push(await growth(hostile, reader));
    }
    const [worst] = all.sort((a, b) => b.times - a.times);
    if (!worst) throw new RangeError(`No reader for ${hostile.kind}.`);
    yield {
      name: `hostile ${hostile.kind}: ${hostile.name}`,
      value: rounded(worst.times),
      unit: "times",
      limit: MAX_GROWTH,
      reader: worst.reader,
      size: worst.size,
      ms: rounded(worst.ms),
      readers: all.length,
    };
  }
}

interface Growth {
  reader: string;
  /** time(2n) / time(n). */
  times: number;
  /** 2n, in UTF-16 units. */
  size: number;
  /** time(2n). */
  ms: number;
}

/**
 * time(2n) / time(n), with n as large as it takes to tell: of the medians or of the quickest runs, whichever is less,
 * since what else the machine does makes a run longer and never shorter. What looks too slow is looked at again, at
 * twice that size: an array that outgrows the engine's nursery costs a leap once, a loop in a loop costs it every time.
 */
async function growth(hostile: Hostile, reader: Reader): Promise<Growth> {
  let size = await tellingSize(hostile, reader);
  let best: Growth = { reader: reader.name, times: Number.POSITIVE_INFINITY, size, ms: 0 };
  for (const runs of RUNS) {
    const works = [await prepared(hostile, reader, size / 2), await prepared(hostile, reader, size)];
    const [half, whole] = await interleaved(works, { runs, atLeast: NOTHING });
    if (!half || !whole) throw new RangeError("Every work has its timing.");
    if (whole.floor < NOTHING) return { ...best, times: 1, ms: whole.floor };
    const times = Math.min(whole.median / half.median, whole.floor / half.floor);
    if (times < best.times) best = { reader: reader.name, times, size, ms: whole.median };
    if (best.times <= MAX_GROWTH) break;
    size = size * 2 <= reader.size ? size * 2 : size / 2;
  }
  return best;
}

/** The smallest input that takes long enough, or the largest that is read whole. */
async function tellingSize(hostile: Hostile, reader: Reader): Promise<number> {
  for (let size = Math.min(hostile.size ?? SMALLEST, reader.size); ; size = Math.min(size * 2, reader.size)) {
    const work = await prepared(hostile, reader, size);
    const ms = Math.min(await timed(work), await timed(work));
    if (ms >= TELLING || size >= reader.size) return size;
  }
}

async function prepared({ make }: Hostile, { ready, read }: Reader, size: number): Promise<() => unknown> {
  const text = make(size);
  const input = ready ? await ready(text) : text;
  return () => read(input as never);
}
