import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { formatInstant, type Instant } from "../src/domain/time.ts";

/** What the local Worker is told of the world; every other variable is fixed for demonstrations. */
export interface WorkerSettings {
  /** The post office's address: the Worker sends there instead of to Postmark. */
  postmarkUrl: string;
  ownerEmail?: string;
  /** 0, the default, lets the system choose. */
  port?: number;
  /** What links in mails begin with; must be a loopback address (see LOCAL_CLOCK in the configuration). */
  publicUrl?: string;
  /** False on the real clock: then `x-clock` means nothing. */
  localClock?: boolean;
  /** Keeps the database in this folder; otherwise it goes with the process. */
  keepIn?: string;
  entry?: string;
}

export type LocalWorker = Awaited<ReturnType<typeof startWorker>>;

export const LOCAL = {
  publicUrl: "http://localhost:8787",
  inbound: "reply@in.example.org",
  from: "Fortnight <hello@fortnight.example.org>",
  owner: "olivia@programme.example.org",
  serverToken: "local-server-token",
  webhook: { user: "postmark", password: "local-password" },
  linkKeys: "b:demonstration-secret-two-0123456789abcdef,a:demonstration-secret-one-0123456789abcdef",
};

const root = fileURLToPath(new URL("..", import.meta.url).href);
const CRON = "* * * * *";

/** Bundles the Worker and starts it on workerd with D1, migrated, and a queue. Needs no network. */
export async function startWorker(settings: WorkerSettings) {
  // Miniflare would otherwise ask Cloudflare for a sample of `request.cf`.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  const faults: string[] = [];
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "fortnight",
      modules: true,
      script: await bundle(settings.entry ?? join(root, "src/index.ts")),
      compatibilityDate: "2026-10-23",
      compatibilityFlags: ["nodejs_compat"],
      host: "127.0.0.1",
      port: settings.port ?? 0,
      cf: false,
      log: new Log(LogLevel.ERROR),
      logRequests: false,
      telemetry: { enabled: false },
      unsafeTriggerHandlers: true,
      handleStructuredLogs: ({ level, message }) => {
        if (level === "error") faults.push(message);
      },
      ...(settings.keepIn === undefined ? {} : { resourcePersistencePath: settings.keepIn }),
      d1Databases: { DB: "fortnight" },
      queueProducers: { QUEUE: "fortnight" },
      queueConsumers: { fortnight: { maxBatchSize: 100, maxBatchTimeout: 0 } },
      bindings: variables(settings),
    }),
  );
  const url = await miniflare.ready;
  const db = await miniflare.getD1Database("DB");
  await migrate(db);
  const worker = await miniflare.getWorker();
  return {
    url: url.origin,
    db,
    /** What the Worker logged as an error, in order. */
    faults,
    fetch: (path: string, init?: { method?: string; headers?: Record<string, string>; body?: string }) =>
      miniflare.dispatchFetch(new URL(path, LOCAL.publicUrl).href, { redirect: "manual", ...init }),
    /** The cron, as if it were `at`. */
    tick: async (at: Instant) => {
      const { outcome } = await worker.scheduled({ cron: CRON, scheduledTime: new Date(at) });
      if (outcome !== "ok") throw new Error(`The tick of ${formatInstant(at)} ended as ${outcome}.`);
    },
    /** Cloudflare's own door for mail. */
    email: (raw: string, from: string, to: string) =>
      miniflare.dispatchFetch(`http://localhost/cdn-cgi/local/email?${new URLSearchParams({ from, to })}`, {
        method: "POST",
        body: raw,
      }),
    close: () => miniflare.dispose(),
  };
}

/** With `localClock`, the webhook doors' password and the link keys are fixed: good for one machine only. */
function variables(settings: WorkerSettings): Record<string, string> {
  return {
    PUBLIC_URL: settings.publicUrl ?? LOCAL.publicUrl,
    INBOUND_ADDRESS: LOCAL.inbound,
    FROM_ADDRESS: LOCAL.from,
    OWNER_EMAIL: settings.ownerEmail ?? LOCAL.owner,
    POSTMARK_SERVER_TOKEN: LOCAL.serverToken,
    POSTMARK_API_URL: settings.postmarkUrl,
    POSTMARK_WEBHOOK_USER: LOCAL.webhook.user,
    POSTMARK_WEBHOOK_PASSWORD: LOCAL.webhook.password,
    LINK_KEYS: LOCAL.linkKeys,
    ...(settings.localClock === false ? {} : { LOCAL_CLOCK: "1" }),
  };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    tsconfig: join(root, "tsconfig.json"),
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*", "node:*"],
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

type Database = Awaited<ReturnType<Miniflare["getD1Database"]>>;

/** The generated files in order; a folder kept from last time has some of them already. */
async function migrate(db: Database): Promise<void> {
  await db.prepare("CREATE TABLE IF NOT EXISTS d1_migrations (name TEXT PRIMARY KEY) STRICT").run();
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const done = new Set(results.map(({ name }) => name));
  const folder = join(root, "drizzle");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".sql") && !done.has(name)).sort();
  for (const name of files) {
    const statements = (await readFile(join(folder, name), "utf8")).split("--> statement-breakpoint");
    const named = db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name);
    await db.batch([...statements.filter((sql) => sql.trim()).map((sql) => db.prepare(sql)), named]);
  }
}
