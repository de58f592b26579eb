import { env } from "cloudflare:workers";
import { vi } from "vitest";
import type { FaultWish } from "../../dev/post-office/faults.ts";
import type { Mail } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";

/** What the provider does besides sending; the post office is one for all test files, so everything names an address. */
const postOffice = (env as unknown as { POSTMARK_API_URL: string }).POSTMARK_API_URL;

async function tell(path: string, wish: object): Promise<void> {
  const { ok, status } = await fetch(`${postOffice}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(wish),
  });
  if (!ok) throw new Error(`The post office answered ${path} with ${status}.`);
}

/** The coming requests with a message to this address end like this. */
export function upset(wish: FaultWish & { to: string }): Promise<void> {
  return tell("/_faults", wish);
}

/** From now on the provider refuses mail to this address with 406. */
export function suppress(address: string): Promise<void> {
  return tell("/_suppress", { address });
}

/** What stands between the Worker and the post office. */
export interface Edge {
  /** Answers everything that is to be sent with 503. */
  closed: boolean;
  /** Answers every search with 500. */
  searchDown: boolean;
  /** The search knows a mail only from the time on that it has been asked so often about it. */
  lag: number;
  /** The outbox ids that were searched for, in that order. */
  asked: string[];
}

/**
 * The provider's edge, set by the test. Its search knows this scene's mails only: the post office's own lags by real
 * seconds, and has the other test files' mails under the same outbox ids.
 */
export function edgeOf(scene: Scene): Edge {
  const real = globalThis.fetch;
  const edge: Edge = { closed: false, searchDown: false, lag: 0, asked: [] };
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
    if (pathname === "/email/batch" && edge.closed) return new Response("Unavailable", { status: 503 });
    const id = searchParams.get("metadata_outbox_id");
    if (pathname !== "/messages/outbound" || id === null) return real(input, init);
    edge.asked.push(id);
    if (edge.searchDown) return new Response("Unavailable", { status: 500 });
    const sent: Mail[] = await (await real(`${postOffice}/_sent?outbox_id=${id}`)).json();
    const late = edge.asked.filter((one) => one === id).length > edge.lag;
    const known = late ? sent.filter(({ to }) => to.endsWith(`@${scene.host}`)) : [];
    return Response.json({
      TotalCount: known.length,
      Messages: known.map(({ messageId }) => ({ MessageID: messageId })),
    });
  });
  return edge;
}

/** What the outbox says of the mails of a kind, the oldest first. */
export function outbox(scene: Scene, kind: string, email?: string) {
  return scene.rows<{ state: string; reason: string | null; attempts: number; sentAt: number | null }>(
    `SELECT outbox.state, reason, attempts, "sentAt" FROM outbox LEFT JOIN person ON person.id = "personId"
     WHERE kind = ?1 AND (?2 IS NULL OR email = ?2) ORDER BY "plannedAt", outbox.id`,
    kind,
    email ?? null,
  );
}
