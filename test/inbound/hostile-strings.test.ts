import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { PIECES } from "../bench/hostile/patterns.ts";
import { type Feed, feedsOf } from "./hostile-feeds.ts";

const modules = import.meta.glob<Record<string, unknown>>("../../src/inbound/*.ts", {
  query: "",
  import: "*",
  eager: true,
});

const strings = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...PIECES, "\n", "\n\n", "-- \n", "<", "&#", "\0", "\ud800"), { maxLength: 40 })
    .map((pieces) => pieces.join("")),
);

describe("every exported function that takes text", () => {
  let feeds: Feed[] = [];
  beforeAll(async () => {
    feeds = await feedsOf(modules);
  });

  test("is found, those that outside code calls among them", () => {
    const names = feeds.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "parse-mail.ts parseMail of text",
        "parse-mail.ts parseMail of bytes",
        "reply-text.ts replyText of mail",
        "automatic.ts classify of mail",
        "automatic.ts readBounce of mail",
        "automatic.ts awayUntil of mail",
        "intent.ts readIntent of text",
        "calendar-reply.ts parseCalendarReply of text",
        "roster-file.ts parseRoster of bytes",
        "roster-settings.ts parseSettings of text",
        "postmark-inbound.ts fromPostmark of json",
        "delivery-report.ts readDelivery of json",
        "authenticity.ts isAuthenticated of mail",
      ]),
    );
  });

  test("bears any string: random letters, lone surrogates, pieces of its own patterns", async () => {
    await fc.assert(
      fc.asyncProperty(strings, async (text) => {
        for (const { feed } of feeds) await feed(text);
      }),
    );
  });
});
