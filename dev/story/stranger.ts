import { DAY, HOUR, type Instant } from "../../src/domain/time.ts";
import { gmail } from "./clients/gmail.ts";
import type { Happening } from "./people.ts";
import { dice, hexFor } from "./random.ts";

/** Somebody who is in no roster writes to the address that answers go to. */
export function strangersMail(seed: number, begins: Instant): Happening[] {
  const at = begins + dice(seed, "stranger").between(7, 20) * DAY + 10 * HOUR;
  const from = { name: "Alex Morgan", email: "alex.morgan@elsewhere.example" };
  const raw = gmail({
    from,
    at,
    zone: "Europe/London",
    language: "en-GB",
    words: "Hello,\n\nmy friend told me about your mentoring. Could I have a mentor too?\n\nAlex",
    to: "reply@in.example.org",
    subject: "A question",
    id: hexFor(seed, "stranger"),
  });
  const said = {
    means: { as: "from-a-stranger" as const },
    language: "en-GB",
    zone: "Europe/London",
    since: at,
  };
  return [{ at, key: "stranger", who: from.email, deed: { does: "send", raw, note: "a stranger", said } }];
}
