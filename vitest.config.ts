import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const migrations = await readD1Migrations("drizzle");

/** What needs no database and no post office: one worker runs it all, in the runtime it is written for. */
const PURE = ["test/{domain,emails,inbound,outbound}/**/*.test.{ts,tsx}"];
const NODE = ["test/**/*.node.test.ts", "test/journey.test.ts"];
/** `npm run test:long`. */
const LONG = "test/long/**";

/** What plays for longest. Where no run before tells, Vitest goes by size, and these are small. */
const LONG_PLAYS = /\/(?:journey|flows\/(?:move-model|clocks|deliver-changed))\.test\.ts$/;

/** Of a project's files those first, so that no core is idle while the other plays the last of them. */
class LongPlaysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const isLong = ({ moduleId }: TestSpecification) => LONG_PLAYS.test(moduleId);
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongPlaysFirst },
    // Without this one core of two stays idle.
    maxWorkers: "100%",
    projects: [
      {
        plugins: [cloudflareTest({ wrangler: { configPath: "./wrangler.toml" } })],
        // The longest hostile texts take seconds on a busy machine; the benchmark holds them to their length.
        test: { name: "pure", include: PURE, exclude: NODE, isolate: false, testTimeout: 30_000 },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: migrations,
                PUBLIC_URL: "http://localhost:8787",
                INBOUND_ADDRESS: "reply@in.example.org",
                FROM_ADDRESS: "Fortnight <hello@fortnight.example.org>",
                OWNER_EMAIL: "olivia@programme.example.org",
                POSTMARK_SERVER_TOKEN: "local-server-token",
                POSTMARK_API_URL: inject<string>("postOfficeUrl"),
                POSTMARK_WEBHOOK_USER: "postmark",
                POSTMARK_WEBHOOK_PASSWORD: "local-password",
                LINK_KEYS:
                  "b:test-secret-number-two-0123456789abcdef,a:test-secret-number-one-0123456789abcdef",
                LOCAL_CLOCK: "1",
              },
            },
          })),
        ],
        test: {
          name: "workers",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...PURE, ...NODE, LONG],
          globalSetup: ["./test/post-office.setup.ts"],
          setupFiles: ["./test/migrate.setup.ts"],
          // A start costs more than most files: two workers run them all, and the setup hands each an empty database.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "node",
          include: NODE,
          exclude: [LONG],
          globalSetup: ["./test/chromium.setup.ts"],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
