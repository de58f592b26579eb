import { Hono, type MiddlewareHandler } from "hono";
import { basicAuth } from "hono/basic-auth";
import { messageIdOf, rawOf } from "../flows/incoming.ts";
import { receiveMail } from "../flows/receive-mail.ts";
import { recordDelivery } from "../flows/record-delivery.ts";
import { isAuthenticated } from "../inbound/authenticity.ts";
import { readDelivery } from "../inbound/delivery-report.ts";
import { keepOfLarge } from "../inbound/inbound-mail.ts";
import { fromPostmark } from "../inbound/postmark-inbound.ts";
import type { Env } from "./links.tsx";

/** Over this a mail keeps its headers and the beginning of its text. */
const LARGE = 1024 * 1024;

/** A rotated secret must not lose mail: 401, which the provider retries, never 403, which it does not. */
const authorised: MiddlewareHandler<Env> = async (c, next) => {
  const { config } = await c.var.deps("auth");
  const { webhookUser: username, webhookPassword: password } = config.postmark;
  return basicAuth({ username, password })(c, next);
};

/** Postmark's webhooks: what came in, and what became of what went out. */
export const hooks = new Hono<Env>()
  .use("/postmark/*", authorised)
  .post("/postmark/inbound", async (c) => {
    const body = await c.req.text();
    const payload = json(body);
    const inbound = payload === undefined ? { refusal: "not JSON" } : await fromPostmark(payload);
    if ("refusal" in inbound)
      return c.json({ error: `Not Postmark's inbound JSON: ${inbound.refusal}` }, 400);
    const large = inbound.size > LARGE;
    const mail = large ? keepOfLarge(inbound.mail) : inbound.mail;
    const raw = (payload as { RawEmail?: string }).RawEmail;
    const bytes = new TextEncoder().encode(raw ?? body);
    await receiveMail(await c.var.deps(`mail:${inbound.messageId}`), {
      mail,
      messageId: await messageIdOf(inbound.mail, bytes),
      tokens: inbound.mailboxHashes,
      authenticated: isAuthenticated(inbound.mail, "postmark"),
      large,
      raw: raw ? rawOf(bytes) : null,
    });
    return c.json({ ok: true });
  })
  .post("/postmark/events", async (c) => {
    const report = readDelivery(json(await c.req.text()));
    if ("refusal" in report) return c.json({ error: `Not Postmark's event JSON: ${report.refusal}` }, 400);
    await recordDelivery(await c.var.deps(`event:${report.key}`), report);
    return c.json({ ok: true });
  });

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
