import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const migrations = await readD1Migrations("drizzle");

export default defineConfig({
  test: {
    projects: [
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
          exclude: ["test/**/*.node.test.ts", "test/journey.test.ts"],
          globalSetup: ["./test/post-office.setup.ts"],
          setupFiles: ["./test/migrate.setup.ts"],
        },
      },
      {
        test: {
          name: "node",
          include: ["test/**/*.node.test.ts", "test/journey.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
