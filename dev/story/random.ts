/** Chances for one event. Asking one dice never changes what another gives. */
export interface Dice {
  /** In [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** Whole, both ends included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
}

/**
 * A dice for whatever `about` names, always the same for the same seed: so an event that is added, or comes in
 * another order, changes nobody else's story.
 */
export function dice(seed: number, ...about: (string | number)[]): Dice {
  let state = hash([seed, ...about].join("\u0000"));
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return scramble(state) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError("Nothing to pick from.");
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
  };
}

/** Twenty hex digits that look like what mail clients put into Message-IDs. */
export function hexFor(seed: number, ...about: (string | number)[]): string {
  const { next } = dice(seed, "hex", ...about);
  return Array.from({ length: 20 }, () => Math.floor(next() * 16).toString(16)).join("");
}

/** In an order of the seed's choosing (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], { between }: Dice): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = between(0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** FNV-1a over UTF-16 units: not for secrets, only for spreading. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return scramble(value >>> 0);
}

/** Spreads every bit of a 32-bit number over all the others. */
function scramble(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
