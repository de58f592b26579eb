import { describe, expect, test } from "vitest";
import { HOSTILE, READERS } from "../bench/hostile/index.ts";

/** Half a megabyte: what overflows a stack or an argument list does so in the large only. */
const SIZE = 512 * 1024;

describe("every known flood, half a megabyte of it, is borne by all that it is handed to", () => {
  for (const { kind, name, make } of HOSTILE) {
    test(`${kind}: ${name}`, async () => {
      const readers = READERS.filter(({ reads }) => reads.includes(kind));
      expect(readers).not.toEqual([]);
      for (const { read } of readers) await read(make(SIZE))();
    });
  }
});
