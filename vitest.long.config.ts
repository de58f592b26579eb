import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const MORE_RUNS = fileURLToPath(import.meta.resolve("./test/long/more-runs.ts"));
const HOUR = 3_600_000;
const patient = { testTimeout: HOUR, hookTimeout: HOUR };

/** Whoever imports fast-check gets the one that tries every property ten times as often. */
const moreRuns = {
  name: "more-runs",
  enforce: "pre" as const,
  resolveId: (source: string, importer: string | undefined) =>
    source === "fast-check" && importer !== MORE_RUNS ? MORE_RUNS : null,
};

/** What is too long for `npm test`: everything in `test/long`, and many more runs of the properties of reading. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [moreRuns, cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        test: {
          ...patient,
          name: "long",
          include: ["test/{long,inbound}/**/*.test.{ts,tsx}"],
          exclude: ["test/**/*.node.test.ts"],
          isolate: false,
        },
      },
      {
        plugins: [moreRuns],
        test: { ...patient, name: "long-node", include: ["test/{long,inbound}/**/*.node.test.ts"] },
      },
    ],
  },
});
