import { describe } from "vitest";
import { testHistories } from "./history/promises.ts";

describe("in whatever people do in a term, with whatever clocks and manners", () => {
  testHistories({ runs: 60, seed: 4 });
});
