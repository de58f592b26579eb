import { describe } from "vitest";
import { testHistories } from "../domain/history/promises.ts";

describe("in thousands of histories", () => {
  testHistories({ runs: 4000, seed: 11 });
});
