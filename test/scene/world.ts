import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { env as bindings } from "cloudflare:workers";
import { expect } from "vitest";
import { inboundJson } from "../../dev/post-office/inbound.ts";
import type { Bindings } from "../../src/config.ts";
import { formatInstant, type Instant, MINUTE, parseInstant } from "../../src/domain/time.ts";
import worker from "../../src/index.ts";
import { health } from "../../src/web/health.ts";
import { numbersWithin, putMailsBack } from "./mailbox.ts";
import { emptyTables, readTables, refillTables, tables } from "./tables.ts";

const CREDENTIALS = `Basic ${btoa("postmark:local-password")}`;
/** A backlog that does not shrink in so many ticks never will. */
const PATIENCE = 60;
let opened = 0;

/** What a scene may set for itself: variables by name, or a database that fails. */
export type Settings = Partial<Bindings> & Record<string, unknown>;

/** Where a world had got to. */
export interface Point {
  host: string;
  now: Instant;
  tables: Awaited<ReturnType<typeof readTables>>;
  /** The numbers of its mails. */
  mails: number[];
}

/** The Worker before an empty database, with a clock that only the test moves, and a host that no other scene uses. */
export async function openWorld(at: string, settings: Settings) {
  const { testPath = "" } = expect.getState();
  const place = /test\/(.*)\.test\.tsx?$/.exec(testPath)?.[1] ?? "scene";
  const host = `${place.replaceAll(/[^a-z0-9]+/g, "-")}-${++opened}.example`;
  await emptyTables(bindings.DB);
  return worldOf(host, parseInstant(at), settings);
}

/** The world with its database and its mailboxes as they were then; what became of them since is forgotten. */
export async function putBack({ host, now, tables, mails }: Point) {
  await refillTables(bindings.DB, tables);
  await putMailsBack(host, mails);
  return worldOf(host, now, {});
}

function worldOf(host: string, now: Instant, settings: Settings) {
  const env = { ...bindings, OWNER_EMAIL: `olivia@${host}`, ...settings } as Bindings &
    Record<string, unknown>;
  const clock = { now };

  const world = {
    host,
    env,
    clock,
    /** A request at the scene's moment. */
    async fetch(path: string, init: RequestInit = {}): Promise<Response> {
      const headers = new Headers(init.headers);
      headers.set("x-clock", formatInstant(clock.now));
      return worker.fetch(
        new Request(`http://localhost:8787${path}`, { ...init, headers }),
        env,
        createExecutionContext(),
      );
    },
    /** A webhook's delivery, with the right credentials unless others are given (null: none). */
    knock(path: string, body: unknown, credentials: string | null = CREDENTIALS): Promise<Response> {
      return world.fetch(path, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(credentials ? { authorization: credentials } : {}),
        },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
    },
    /** Hands a raw mail in as Postmark does; `messageId` is Postmark's own. */
    async handIn(raw: Uint8Array, messageId?: string): Promise<Response> {
      return world.knock("/postmark/inbound", await inboundJson(raw, { clock: clock.now, messageId }));
    },
    /** The cron, at the scene's moment. */
    tick: () =>
      worker.scheduled(createScheduledController({ cron: "* * * * *", scheduledTime: clock.now }), env),
    /** Ticks until nothing is due any more; where one is not enough the next comes a minute later. */
    async settle(): Promise<void> {
      for (let ticks = 0; ticks < PATIENCE; ticks++) {
        await world.tick();
        const { due_backlog, outbox_backlog } = await health(env.DB, clock.now);
        if (due_backlog + outbox_backlog === 0) return;
        clock.now += MINUTE;
      }
      throw new Error(`Something is still due at ${formatInstant(clock.now)}.`);
    },
    async health(): Promise<{ next_due: string | null; due_backlog: number; outbox_backlog: number }> {
      return (await world.fetch("/health")).json();
    },
    /** Moves the clock and does nothing else. */
    at(moment: string): void {
      clock.now = parseInstant(moment);
    },
    /** The clock goes from one due moment to the next, with a tick at each, and at last to `moment`. */
    async until(moment: string): Promise<void> {
      const end = parseInstant(moment);
      let stuck = 0;
      while (clock.now < end) {
        const { next_due } = await health(env.DB, clock.now);
        const next = next_due === null ? end : Math.ceil(parseInstant(next_due) / MINUTE) * MINUTE;
        stuck = next <= clock.now ? stuck + 1 : 0;
        if (stuck > PATIENCE) throw new Error(`Still due since ${next_due} at ${formatInstant(clock.now)}.`);
        clock.now = Math.min(end, Math.max(next, clock.now + MINUTE));
        await world.tick();
      }
    },
    async point(): Promise<Point> {
      return {
        host,
        now: clock.now,
        tables: await readTables(bindings.DB),
        mails: await numbersWithin(host),
      };
    },
    /** Rows of any query, read past the doors. */
    async rows<T = Record<string, unknown>>(sql: string, ...values: unknown[]): Promise<T[]> {
      return (
        await bindings.DB.prepare(sql)
          .bind(...values)
          .all<T>()
      ).results;
    },
    /** Everything that is stored: equal before and after means that nothing was written. */
    async everything(): Promise<Record<string, unknown[]>> {
      const all: Record<string, unknown[]> = {};
      for (const table of await tables(bindings.DB))
        all[table] = await world.rows(`SELECT * FROM "${table}" ORDER BY 1, 2, 3`);
      return all;
    },
    /** Does something that must not write; fails where any row of any table differs afterwards. */
    async unchanged<T>(act: () => Promise<T>): Promise<T> {
      const before = await world.everything();
      const result = await act();
      expect(await world.everything()).toEqual(before);
      return result;
    },
  };
  return world;
}
