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
    .get("/_numbers", (c) => {
      const within = c.req.query("within") ?? "";
      return c.json(office.mails.filter((mail) => mail.to.includes(within)).map(({ number }) => number));
    })
    .get("/_raw/:number", (c) => {
      const mail = office.mails.find(({ number }) => String(number) === c.req.param("number"));
      return mail ? c.body(Uint8Array.from(mail.raw)) : c.notFound();
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

/** A mail as JSON: bytes become text, but for its own, which are most of it and which hardly anybody asks for. */
function shown({ raw: _, ...mail }: SentMail) {
  return {
    ...mail,
    attachments: mail.attachments.map((file) => ({
      ...file,
      content: Buffer.from(file.content).toString("base64"),
    })),
  };
}
