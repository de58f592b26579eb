import { Hono } from "hono";
import * as z from "zod";
import { type Faults, faultShape } from "./faults.ts";
import type { Office } from "./office.ts";
import type { SentMail } from "./sent-mail.ts";

const suppression = z.strictObject({
  address: z.string(),
  reason: z.enum(["HardBounce", "SpamComplaint", "ManualSuppression"]).default("HardBounce"),
});

const point = z.strictObject({ within: z.string().min(3), numbers: z.array(z.int()) });

/** What a test in another process looks at and sets; no provider has these routes. */
export function createInspection(office: Office, faults: Faults): Hono {
  return new Hono()
    .get("/_sent", (c) => {
      const { to, within, kind, outbox_id: outboxId } = c.req.query();
      return c.json(
        office.mails
          .filter((mail) => to === undefined || mail.recipients.some((one) => one.address === to))
          .filter((mail) => within === undefined || mail.to.includes(within))
          .filter((mail) => kind === undefined || mail.kind === kind)
          .filter((mail) => outboxId === undefined || mail.outboxId === outboxId)
          .map(shown),
      );
    })
    .post("/_faults", async (c) => {
      const wish = z
        .union([faultShape, z.strictObject({ fault: z.literal("none") })])
        .parse(await c.req.json());
      if (wish.fault === "none") faults.clear();
      else faults.add(wish);
      return c.body(null, 204);
    })
    .post("/_suppress", async (c) => {
      const { address, reason } = suppression.parse(await c.req.json());
      office.suppress(address, reason);
      return c.body(null, 204);
    })
    .post("/_put-back", async (c) => {
      const { within, numbers } = point.parse(await c.req.json());
      office.putBack(within, numbers);
      faults.forget(within);
      return c.body(null, 204);
    });
}

/** A mail as JSON: bytes become text. */
function shown(mail: SentMail) {
  return {
    ...mail,
    raw: Buffer.from(mail.raw).toString("latin1"),
    attachments: mail.attachments.map((file) => ({
      ...file,
      content: Buffer.from(file.content).toString("base64"),
    })),
  };
}
