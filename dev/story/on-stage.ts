import { createServer, type IncomingMessage } from "node:http";
import { formatInstant, MINUTE } from "../../src/domain/time.ts";
import { LOCAL } from "../worker.ts";
import type { Stage } from "./stage.ts";

const EVERY = 2_000;

/**
 * Keeps the stage open after the play. The story's clock goes on from where it ended, at the pace of real time, and
 * every request to the Worker carries it: a browser cannot. The cron fires often, so that answers come soon.
 */
export async function serveOn(stage: Stage): Promise<{ pages: string; mailboxes: string }> {
  const offset = stage.clock.now - Date.now();
  const keepTime = () => {
    stage.clock.now = Date.now() + offset;
    return stage.clock.now;
  };
  const { hostname, port } = new URL(LOCAL.publicUrl);
  const server = createServer((request, response) => {
    pass(request, stage, keepTime()).then(
      async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
      (fault: unknown) => response.writeHead(502).end(String(fault)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(Number(port), hostname, resolve);
  });
  repeat(async () => {
    const now = keepTime();
    const { nextDue } = await stage.health();
    if (nextDue !== undefined && nextDue <= now) await stage.tick(Math.floor(now / MINUTE) * MINUTE);
    await stage.report();
  });
  return { pages: LOCAL.publicUrl, mailboxes: stage.office.url };
}

async function pass(request: IncomingMessage, stage: Stage, now: number) {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !/^(?:host|connection|content-length)$/.test(name) ? [[name, value]] : [],
  );
  const { method = "GET", url = "/" } = request;
  return stage.worker.fetch(url, {
    method,
    headers: { ...Object.fromEntries(headers), "x-clock": formatInstant(now) },
    ...(method === "GET" || method === "HEAD" ? {} : { body: Buffer.concat(chunks).toString() }),
  });
}

/** One round after the other, never two at once. */
function repeat(round: () => Promise<void>): void {
  setTimeout(() => {
    round()
      .catch((fault: unknown) => console.error(fault))
      .finally(() => repeat(round));
  }, EVERY);
}
