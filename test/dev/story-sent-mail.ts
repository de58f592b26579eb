import type { SentMail } from "../../dev/post-office/index.ts";

/** A mail of ours as the post office keeps it, with whatever a test cares about. */
export function sentMail(some: Partial<SentMail> = {}): SentMail {
  const to = some.to ?? "noa@tamar.example";
  return {
    number: 1,
    messageId: "00000000-0000-4000-8000-000000000001",
    outboxId: "1",
    kind: "topic-request",
    from: { name: "Fortnight", address: "hello@fortnight.example.org" },
    to,
    recipients: [{ name: "Noa Levi", address: to }],
    replyTo: "reply+token@in.example.org",
    subject: "Sun 18:00 with Yael Ben-David: what would help?",
    text: "Hello Noa,\n\nWhat would you like to talk about?\n\nOr tap one of these:\n\nSomething difficult that happened lately:\n  http://localhost:8787/l/aaa\n\nCan’t make it:\n  http://localhost:8787/l/bbb\n\n-- \nYou can simply reply to this mail, in your own words.\n",
    html: "<!doctype html><html><body><p>Hello Noa,</p><p>What would you like to talk about?</p></body></html>",
    tag: "",
    headers: [],
    metadata: {},
    attachments: [],
    raw: new Uint8Array(),
    sentAt: Date.parse("2027-01-14T15:00:00Z"),
    foundFrom: 0,
    fileName: "",
    ...some,
  };
}
