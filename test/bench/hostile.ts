import type { Hostile } from "./hostile/case.ts";
import { HOSTILE, READERS } from "./hostile/index.ts";
import type { Reader } from "./hostile/reader.ts";
import { interleaved, timed } from "./measure.ts";
import { type Result, rounded } from "./report.ts";

/** Twice the input may take this many times as long: twice, and what the machine adds by itself. */
const MAX_GROWTH = 2.3;
/** Runs of each size; a case that looks too slow is run again, more often, before that is believed. */
const RUNS = [3, 5, 7, 9];
const SMALLEST = 1024;
/** Milliseconds from which on the time of the larger size tells how it grows: what is constant is far less. */
const TELLING = 8;
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
    const works = [size / 2, size].map((some) => reader.read(hostile.make(some)));
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

/** The smallest input that takes long enough, twice in a row, or the largest that is read whole. */
async function tellingSize(hostile: Hostile, reader: Reader): Promise<number> {
  const { size: largest, telling = TELLING } = reader;
  let size = Math.min(hostile.size ?? SMALLEST, largest);
  while (size < largest) {
    const work = reader.read(hostile.make(size));
    if ((await timed(work)) >= telling && (await timed(work)) >= telling) break;
    size = Math.min(size * 2, largest);
  }
  return size;
}
