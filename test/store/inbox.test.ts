import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { DAY } from "../../src/domain/time.ts";
import { forgetOldMail, messageById, RAW_KEPT, storeMessage } from "../../src/store/inbox.ts";
import { openScene } from "../scene.ts";

const CAME = Date.parse("2027-01-12T09:00:00Z");
const KEPT = { raw: "UmF3", words: "May I join?", sender: "kofi@elsewhere.example" };

beforeEach(() => openScene());

test.each(["parked", "handled", "refused", "ignored", "received"] as const)(
  "what is kept of mail that is %s goes after thirty days, and that it came stays",
  async (state) => {
    await storeMessage(env.DB, { id: 1, messageId: "<1@kofi.example>", state, at: CAME, ...KEPT });
    await forgetOldMail(env.DB, CAME + RAW_KEPT - 1);
    expect(await messageById(env.DB, 1)).toMatchObject(KEPT);
    await forgetOldMail(env.DB, CAME + RAW_KEPT);
    expect(await messageById(env.DB, 1)).toMatchObject({ state, raw: null, words: null, sender: null });
  },
);

test("an outage of weeks lets no mail be kept for good", async () => {
  await storeMessage(env.DB, { id: 1, messageId: "<1@kofi.example>", state: "parked", at: CAME, ...KEPT });
  await forgetOldMail(env.DB, CAME + RAW_KEPT + 40 * DAY);
  expect(await messageById(env.DB, 1)).toMatchObject({ raw: null });
});
