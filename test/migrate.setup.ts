import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { emptyTables } from "./scene/tables.ts";

// The files of a worker share its database and its globals; each begins as if it were the first.
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
await emptyTables(env.DB);
vi.restoreAllMocks();
