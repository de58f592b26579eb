import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { Models, ServerClient } from "postmark";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  complaintEvent,
  deliverEvent,
  deliveryEvent,
  subscriptionEvent,
} from "../../dev/post-office/events.ts";
import { deliverInbound, inboundJson } from "../../dev/post-office/inbound.ts";
import { type PostOffice, startPostOffice } from "../../dev/post-office/index.ts";
import { mailFaults } from "../../dev/post-office/mail-faults.ts";
import { composeReply } from "../../dev/post-office/reply.ts";

const TOKEN = "local-server-token";
const THURSDAY = Date.UTC(2027, 0, 14, 15, 0);
const NOA = "noa@people.example.org";

let now = THURSDAY;
let mailDir: string;
let bouncing: Set<string>;
let postOffice: PostOffice;

beforeEach(async () => {
  now = THURSDAY;
  bouncing = new Set();
  mailDir = await mkdtemp(join(tmpdir(), "post-office-"));
  postOffice = await startPostOffice({ seed: 7, serverToken: TOKEN, mailDir, bouncing, clock: () => now });
});
afterEach(() => postOffice.close());

function messageToNoa(changes: Record<string, unknown> = {}) {
  return {
    From: "Fortnight <hello@fortnight.example.org>",
    To: `"Levi, Noa" <${NOA}>`,
    ReplyTo: "reply+abc234@in.example.org",
    Subject: "What will you talk about on Thursday, Zoë?",
    TextBody: "Hello Noa,\n\nwhat is on your mind?\n",
    HtmlBody: '<p>Hello Noa</p><a href="http://localhost:8787/l/abc">The <b>first</b> topic</a>',
    TrackLinks: "None",
    TrackOpens: false,
    MessageStream: "outbound",
    Headers: [{ Name: "Auto-Submitted", Value: "auto-generated" }],
    Metadata: { outbox_id: "41", kind: "topic-request" },
    ...changes,
  };
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(postOffice.url + path, {
    method: "POST",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-postmark-server-token": TOKEN,
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: answer.status, json: JSON.parse((await answer.text()) || "null") };
}

async function refusal(changes: Record<string, unknown>): Promise<number> {
  const { status, json } = await post("/email", messageToNoa(changes));
  expect(status).toBe(422);
  expect(postOffice.mails).toHaveLength(0);
  return json.ErrorCode;
}

describe("sending", () => {
  test("the postmark package sends a mail and finds it again by its outbox id", async () => {
    const client = new ServerClient(TOKEN, {
      requestHost: postOffice.url.replace("http://", ""),
      useHttps: false,
    });
    const message = { ...messageToNoa(), TrackLinks: Models.LinkTrackingOptions.None };
    const [answer] = await client.sendEmailBatch([message]);
    expect(answer).toMatchObject({ ErrorCode: 0, Message: "OK" });
    expect(answer?.MessageID).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    now += 60_000;
    const found = await client.getOutboundMessages({ metadata_outbox_id: "41" } as object);
    expect(found.TotalCount).toBe(1);
    expect(found.Messages[0]).toMatchObject({ MessageID: answer?.MessageID, Recipients: [NOA] });
  });

  test("the search finds a mail at most a minute after it was sent, and some not at once", async () => {
    await post(
      "/email/batch",
      Array.from({ length: 20 }, () => messageToNoa()),
    );
    const found = async () => {
      const answer = await fetch(
        `${postOffice.url}/messages/outbound?count=50&offset=0&metadata_kind=topic-request`,
        {
          headers: { accept: "application/json", "x-postmark-server-token": TOKEN },
        },
      );
      return ((await answer.json()) as { TotalCount: number }).TotalCount;
    };
    expect(await found()).toBeLessThan(20);
    now += 60_000;
    expect(await found()).toBe(20);
  });

  test("the mail lies in the folder as its reader gets it, numbered and fit for the wire", async () => {
    const { json } = await post("/email", messageToNoa());
    expect(await readdir(mailDir)).toEqual([`0001-topic-request-${NOA}.eml`, "in"]);
    const raw = await readFile(join(mailDir, `0001-topic-request-${NOA}.eml`));
    expect(await mailFaults(raw)).toEqual([]);
    const email = await PostalMime.parse(raw);
    expect(email).toMatchObject({
      from: { name: "Fortnight", address: "hello@fortnight.example.org" },
      to: [{ name: "Levi, Noa", address: NOA }],
      replyTo: [{ address: "reply+abc234@in.example.org" }],
      subject: "What will you talk about on Thursday, Zoë?",
      messageId: `<${json.MessageID}@mtasv.net>`,
      date: "2027-01-14T15:00:00.000Z",
    });
    expect(email.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
    expect(email.text?.trim()).toBe("Hello Noa,\n\nwhat is on your mind?");
    expect(postOffice.mails[0]).toMatchObject({ number: 1, kind: "topic-request", outboxId: "41", to: NOA });
  });

  test("an invitation is a part of its own whose method is the calendar's", async () => {
    const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    const invitation = {
      Name: "invite.ics",
      Content: Buffer.from(calendar).toString("base64"),
      ContentType: "text/calendar; charset=utf-8; method=REQUEST",
    };
    await post("/email", messageToNoa({ Attachments: [invitation] }));
    const raw = postOffice.mails[0]?.raw ?? new Uint8Array();
    expect(Buffer.from(raw).toString()).toContain("method=REQUEST");
    const [part] = (await PostalMime.parse(raw, { attachmentEncoding: "utf8" })).attachments;
    expect(part).toMatchObject({ mimeType: "text/calendar", method: "REQUEST" });
    expect(String(part?.content)).toBe(calendar.replaceAll("\r\n", "\n"));
    expect(await mailFaults(raw)).toEqual([]);
  });

  test("a long line of Hebrew text and a long header are folded", async () => {
    const text = "שלום נועה ".repeat(400);
    const references = Array.from({ length: 30 }, (_, n) => `<mail-number-${n}@mtasv.net>`).join(" ");
    await post(
      "/email",
      messageToNoa({ TextBody: text, Headers: [{ Name: "References", Value: references }] }),
    );
    const raw = postOffice.mails[0]?.raw ?? new Uint8Array();
    expect(await mailFaults(raw)).toEqual([]);
    const email = await PostalMime.parse(raw);
    expect(email.text?.trim()).toBe(text.trim());
    expect(email.references).toBe(references);
  });

  test("the same seed gives the same MessageIDs", async () => {
    const other = await startPostOffice({ seed: 7, serverToken: TOKEN, clock: () => now });
    await post("/email", messageToNoa());
    const answer = await fetch(`${other.url}/email`, {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-postmark-server-token": TOKEN,
      },
      body: JSON.stringify(messageToNoa()),
    });
    expect(await answer.json()).toMatchObject({ MessageID: postOffice.mails[0]?.messageId });
    await other.close();
  });
});

describe("refusing", () => {
  test("a wrong token is code 10 and status 401", async () => {
    const { status, json } = await post("/email", messageToNoa(), { "x-postmark-server-token": "stolen" });
    expect([status, json.ErrorCode]).toEqual([401, 10]);
  });

  test("a request that is not JSON is refused by its headers, then by its body", async () => {
    expect((await post("/email", "{}", { "content-type": "text/plain" })).json.ErrorCode).toBe(409);
    expect((await post("/email", "{}", { accept: "text/html" })).json.ErrorCode).toBe(409);
    expect((await post("/email", "{")).json.ErrorCode).toBe(402);
  });

  test.each([
    ["no sender", { From: undefined }, 300],
    ["no recipient", { To: "" }, 300],
    ["no subject", { Subject: undefined }, 300],
    ["neither body", { TextBody: "", HtmlBody: undefined }, 300],
    ["a sender of another domain", { From: "hello@elsewhere.example" }, 400],
    ["a recipient without a domain", { To: "noa" }, 300],
    ["an unquoted comma in a name", { To: `Levi, Noa <${NOA}>` }, 300],
    ["a line break in a recipient", { To: `${NOA}\r\nBcc: eve@example.org` }, 300],
    ["a line break in a subject", { Subject: "Hello\r\nBcc: eve@example.org" }, 300],
    ["a local part of 65 octets", { ReplyTo: `reply+${"a".repeat(59)}@in.example.org` }, 300],
    ["51 recipients", { To: Array.from({ length: 51 }, (_, n) => `p${n}@example.org`).join(",") }, 300],
    ["a field it does not know", { Replyto: "x@example.org" }, 403],
    ["a header it writes itself", { Headers: [{ Name: "Date", Value: "today" }] }, 300],
    ["a header with a line break", { Headers: [{ Name: "X-A", Value: "a\r\nBcc: eve@example.org" }] }, 300],
    ["a header name with a space", { Headers: [{ Name: "X A", Value: "a" }] }, 300],
    ["metadata that is no text", { Metadata: { outbox_id: 41 } }, 403],
    ["a metadata key of 21 characters", { Metadata: { ["k".repeat(21)]: "v" } }, 300],
    ["a metadata value of 81 characters", { Metadata: { key: "v".repeat(81) } }, 300],
    [
      "eleven metadata fields",
      { Metadata: Object.fromEntries("abcdefghijk".split("").map((k) => [k, k])) },
      300,
    ],
    ["a tag of 1001 characters", { Tag: "t".repeat(1001) }, 300],
    ["another way to track links", { TrackLinks: "Everything" }, 300],
    ["another stream", { MessageStream: "broadcast" }, 1235],
    ["a program attached", { Attachments: [{ Name: "a.exe", Content: "AAAA", ContentType: "a/b" }] }, 411],
    [
      "an attachment that is not base64",
      { Attachments: [{ Name: "a.csv", Content: "é", ContentType: "a/b" }] },
      300,
    ],
    [
      "an attachment of no type",
      { Attachments: [{ Name: "a.csv", Content: "AAAA", ContentType: "csv" }] },
      300,
    ],
    ["a body over 5 MB", { HtmlBody: "x".repeat(5 * 1024 * 1024 + 1) }, 300],
  ])("%s is refused", async (_name, changes, code) => {
    expect(await refusal(changes)).toBe(code);
  });

  test("a batch answers for each message apart, and the good ones go out", async () => {
    const { status, json } = await post("/email/batch", [messageToNoa({ To: "noa" }), messageToNoa()]);
    expect(status).toBe(200);
    expect(json.map((answer: { ErrorCode: number }) => answer.ErrorCode)).toEqual([300, 0]);
    expect(postOffice.mails).toHaveLength(1);
  });

  test("a batch of 501 is refused whole", async () => {
    const { json } = await post(
      "/email/batch",
      Array.from({ length: 501 }, () => messageToNoa()),
    );
    expect(json.ErrorCode).toBe(410);
    expect(postOffice.mails).toHaveLength(0);
  });

  test("a suppressed address is inactive, and the others of that mail still get it", async () => {
    postOffice.suppress(NOA);
    expect(await refusal({})).toBe(406);
    const { json } = await post("/email", messageToNoa({ To: `${NOA}, dana@people.example.org` }));
    expect(json).toMatchObject({
      ErrorCode: 0,
      Message: expect.stringContaining(`inactive addresses: ${NOA}`),
    });
    expect(postOffice.mails[0]?.to).toBe("dana@people.example.org");
  });

  test("a mail to a mailbox that is gone is taken, bounces, and no other is taken", async () => {
    bouncing.add(NOA);
    await post("/email", messageToNoa());
    const [bounce] = postOffice.takeEvents();
    expect(bounce).toMatchObject({ RecordType: "Bounce", Type: "HardBounce", Email: NOA, Inactive: true });
    expect(bounce).toMatchObject({ Metadata: { outbox_id: "41", kind: "topic-request" } });
    expect(postOffice.takeEvents()).toEqual([]);
    expect((await post("/email", messageToNoa())).json.ErrorCode).toBe(406);
  });
});

describe("the provider's reports", () => {
  test("each carries the fields of its webhook", async () => {
    await post("/email", messageToNoa({ Tag: "weekly" }));
    const [mail] = postOffice.mails;
    if (!mail) throw new Error("no mail");
    const about = {
      MessageID: mail.messageId,
      Tag: "weekly",
      MessageStream: "outbound",
      Metadata: mail.metadata,
    };
    expect(complaintEvent(mail, THURSDAY)).toMatchObject({
      ...about,
      RecordType: "SpamComplaint",
      Email: NOA,
      From: "hello@fortnight.example.org",
      BouncedAt: "2027-01-14T15:00:00.0000000Z",
      CanActivate: false,
    });
    expect(deliveryEvent(mail, THURSDAY)).toMatchObject({ ...about, RecordType: "Delivery", Recipient: NOA });
    const suppressed = {
      RecordType: "SubscriptionChange",
      SuppressSending: true,
      SuppressionReason: "ManualSuppression",
    };
    expect(subscriptionEvent(mail, THURSDAY, "ManualSuppression")).toMatchObject({ ...about, ...suppressed });
    expect(subscriptionEvent(mail, THURSDAY, null)).toMatchObject({
      MessageID: null,
      SuppressSending: false,
    });
  });
});

describe("faults", () => {
  test("a connection cut after the message leaves the sender in doubt and the mail sent", async () => {
    await post("/_faults", { fault: "cut-after", to: NOA });
    await expect(post("/email", messageToNoa({ To: "dana@people.example.org" }))).resolves.toBeDefined();
    await expect(post("/email", messageToNoa())).rejects.toThrow();
    expect(postOffice.mails).toHaveLength(2);
  });

  test("a batch can be cut half-way", async () => {
    postOffice.fault({ fault: "cut-after", accepting: 1 });
    await expect(post("/email/batch", [messageToNoa(), messageToNoa()])).rejects.toThrow();
    expect(postOffice.mails).toHaveLength(1);
  });

  test("a connection cut before it leaves the mail unsent", async () => {
    postOffice.fault({ fault: "cut-before" });
    await expect(post("/email", messageToNoa())).rejects.toThrow();
    expect(postOffice.mails).toHaveLength(0);
  });

  test("a silent provider makes the postmark package give up with status 0", async () => {
    postOffice.fault({ fault: "silent" });
    const requestHost = postOffice.url.replace("http://", "");
    const client = new ServerClient(TOKEN, { requestHost, useHttps: false, timeout: 1 });
    const message = { ...messageToNoa(), TrackLinks: Models.LinkTrackingOptions.None };
    await expect(client.sendEmail(message)).rejects.toMatchObject({ statusCode: 0 });
    expect(postOffice.mails).toHaveLength(1);
  });

  test("a busy provider answers 429, a broken one 503 without JSON, and the next request goes through", async () => {
    postOffice.fault({ fault: "status", status: 429 });
    expect((await post("/email", messageToNoa())).status).toBe(429);
    postOffice.fault({ fault: "status", status: 503 });
    await expect(post("/email", messageToNoa())).rejects.toThrow(SyntaxError);
    expect((await post("/email", messageToNoa())).status).toBe(200);
  });

  test("a code that no message leads to can be asked for", async () => {
    postOffice.fault({ fault: "refuse", code: 405 });
    expect(await refusal({})).toBe(405);
  });
});

describe("looking in from another process", () => {
  test("what was sent to Noa is listed with its headers and files", async () => {
    await post("/email", messageToNoa());
    await post("/email", messageToNoa({ To: "dana@people.example.org" }));
    const answer = await fetch(`${postOffice.url}/_sent?to=${NOA}`);
    expect(await answer.json()).toMatchObject([
      { to: NOA, headers: [{ name: "Auto-Submitted" }], attachments: [] },
    ]);
  });

  test("what a host has got is listed by number, and each mail is there as it went out", async () => {
    await post("/email", messageToNoa());
    await post("/email", messageToNoa({ To: "dana@elsewhere.example.org" }));
    const numbers = await fetch(`${postOffice.url}/_numbers?within=elsewhere`);
    expect(await numbers.json()).toEqual([2]);
    const raw = await fetch(`${postOffice.url}/_raw/2`);
    expect(Buffer.from(await raw.arrayBuffer())).toEqual(Buffer.from(postOffice.mails[1]!.raw));
    expect((await fetch(`${postOffice.url}/_raw/3`)).status).toBe(404);
  });

  test("an address can be suppressed", async () => {
    await post("/_suppress", { address: NOA, reason: "SpamComplaint" });
    expect(await refusal({})).toBe(406);
  });

  test("a host can be put back to the mails it had, later ones too; other hosts keep theirs", async () => {
    const numbers = () => postOffice.mails.map(({ number }) => number);
    const back = (...to: number[]) => post("/_put-back", { within: "people.example.org", numbers: to });
    for (const host of ["people", "people", "others"])
      await post("/email", messageToNoa({ To: `noa@${host}.example.org` }));
    await back(1);
    expect(numbers()).toEqual([1, 3]);
    await post("/email", messageToNoa());
    expect(numbers()).toEqual([1, 3, 4]);
    await back(1, 2);
    expect(numbers()).toEqual([1, 2, 3]);
  });

  test("a host that was put back is active, and meets no fault that was wished for it", async () => {
    await post("/_suppress", { address: NOA });
    await post("/_faults", { fault: "status", status: 503, to: NOA });
    await post("/_put-back", { within: "people.example.org", numbers: [] });
    expect((await post("/email", messageToNoa())).status).toBe(200);
  });
});

describe("the other way", () => {
  const raw = (headers: string, body = "Yes, gladly.") =>
    Buffer.from(
      `From: Noa Levi <${NOA}>\r\nTo: "Fortnight" <reply+ABC234@in.example.org>\r\n` +
        `Subject: =?utf-8?B?w5xiZXI=?=\r\nDate: Thu, 14 Jan 2027 17:00:00 +0200\r\n` +
        `Message-ID: <one@people.example.org>\r\n${headers}\r\n${body}`,
    );

  test("a raw mail becomes the provider's JSON", async () => {
    const mail = raw("In-Reply-To: <x@mtasv.net>\r\n", "Yes!\r\n\r\nOn Thu, Fortnight wrote:\r\n> Well?\r\n");
    expect(await inboundJson(mail)).toMatchObject({
      From: NOA,
      FromName: "Noa Levi",
      FromFull: { Email: NOA, Name: "Noa Levi", MailboxHash: "" },
      To: '"Fortnight" <reply+ABC234@in.example.org>',
      ToFull: [{ Email: "reply+ABC234@in.example.org", Name: "Fortnight", MailboxHash: "ABC234" }],
      CcFull: [],
      BccFull: [],
      OriginalRecipient: "reply+ABC234@in.example.org",
      MailboxHash: "ABC234",
      MessageStream: "inbound",
      Subject: "Über",
      Date: "Thu, 14 Jan 2027 17:00:00 +0200",
      StrippedTextReply: "Yes!",
      RawEmail: mail.toString(),
      Attachments: [],
    });
  });

  test("a mail passes the checks of its sender unless it says otherwise", async () => {
    const header = async (mail: Uint8Array, name: string) =>
      (await inboundJson(mail)).Headers.filter(({ Name }) => Name === name).map(({ Value }) => Value);
    expect(await header(raw(""), "X-Spam-Tests")).toEqual(["DKIM_SIGNED,DKIM_VALID,DKIM_VALID_AU,SPF_PASS"]);
    expect(await header(raw(""), "Received-SPF")).toEqual([
      expect.stringMatching(/^Pass .*envelope-from=noa@/),
    ]);
    const forged = raw("Received-SPF: Fail (forged) envelope-from=eve@example.net\r\n");
    expect(await header(forged, "X-Spam-Tests")).toEqual([]);
    expect(await header(forged, "Received-SPF")).toEqual([expect.stringMatching(/^Fail/)]);
    const judged = raw("Authentication-Results: mx.example; dkim=pass header.d=list.example; dmarc=fail\r\n");
    expect(await header(judged, "Received-SPF")).toEqual([expect.stringMatching(/^Fail/)]);
  });

  test("headers with fields of their own are not repeated, the others keep their names", async () => {
    const names = (await inboundJson(raw("In-Reply-To: <x@mtasv.net>\r\n"))).Headers.map(({ Name }) => Name);
    expect(names).toContain("In-Reply-To");
    expect(names).toContain("Message-ID");
    for (const own of ["From", "To", "Subject", "Date"]) expect(names).not.toContain(own);
  });

  test("a calendar answer is an attachment", async () => {
    const mail = raw(
      "Content-Type: text/calendar; method=REPLY\r\n",
      "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n",
    );
    const [part] = (await inboundJson(mail)).Attachments;
    expect(part?.ContentType).toBe("text/calendar");
    expect(Buffer.from(part?.Content ?? "", "base64").toString()).toContain("METHOD:REPLY");
  });

  test("a mail whose lines end with a bare CR is read", async () => {
    const mail = Buffer.from(raw("").toString().replaceAll("\r\n", "\r"));
    expect((await inboundJson(mail)).TextBody.trim()).toBe("Yes, gladly.");
  });

  test("a mail nested too deep to be read is delivered with its headers and its bytes", async () => {
    const levels = Array.from({ length: 300 }, (_, level) => level);
    const nested = levels
      .map((n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`)
      .join("");
    const mail = raw("Content-Type: multipart/mixed; boundary=b0\r\n", nested);
    const json = await inboundJson(mail);
    expect(json).toMatchObject({ From: NOA, RawEmail: mail.toString() });
    expect(json.TextBody.trim()).toBe("");
  });

  test("answers and events reach the Worker with credentials and the story's clock", async () => {
    const knocks: {
      url: string;
      headers: Record<string, string>;
      body: { RecordType?: string; From?: string };
    }[] = [];
    const door = {
      url: "http://worker.example",
      user: "postmark",
      password: "local-password",
      fetch: async (url: string, init: { headers: Record<string, string>; body: string }) => {
        knocks.push({ url, headers: init.headers, body: JSON.parse(init.body) });
        return new Response("ok");
      },
    };
    expect((await deliverInbound(door, raw(""), { clock: THURSDAY })).status).toBe(200);
    bouncing.add(NOA);
    await post("/email", messageToNoa());
    for (const event of postOffice.takeEvents()) await deliverEvent(door, event, { clock: THURSDAY });
    expect(knocks.map(({ url }) => url)).toEqual([
      "http://worker.example/postmark/inbound",
      "http://worker.example/postmark/events",
    ]);
    expect(knocks[0]?.headers).toMatchObject({
      authorization: `Basic ${btoa("postmark:local-password")}`,
      "x-clock": "2027-01-14T15:00:00.000Z",
    });
    expect(knocks[1]?.body.RecordType).toBe("Bounce");
  });

  test("the same mail has one MessageID at one moment and another at the next", async () => {
    const at = async (clock: number) => (await inboundJson(raw(""), { clock })).MessageID;
    expect(await at(1)).toBe(await at(1));
    expect(await at(1)).not.toBe(await at(2));
  });
});

describe("the mailboxes in a browser", () => {
  let knocks: {
    headers: IncomingHttpHeaders;
    body: { From: string; TextBody: string; Headers: unknown[] };
  }[];
  let worker: ReturnType<typeof createServer>;
  let office: PostOffice;

  beforeEach(async () => {
    knocks = [];
    worker = createServer(async (incoming, outgoing) => {
      let body = "";
      for await (const chunk of incoming) body += chunk;
      knocks.push({ headers: incoming.headers, body: JSON.parse(body) });
      outgoing.end("ok");
    });
    await new Promise<void>((resolve) => worker.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(worker.address() as AddressInfo).port}`;
    const inbound = { url, user: "postmark", password: "local-password" };
    await writeFile(join(mailDir, "0001-old-mail.eml"), "");
    await writeFile(join(mailDir, "notes.txt"), "");
    office = await startPostOffice({ seed: 7, serverToken: TOKEN, mailDir, inbound, clock: () => now });
    await fetch(`${office.url}/email`, {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-postmark-server-token": TOKEN,
      },
      body: JSON.stringify(
        messageToNoa({
          HtmlBody:
            '<p>Hi</p><a href="http://localhost:8787/l/abc">The <b>first</b> topic</a>' +
            '<a href="mailto:reply%2Babc234@in.example.org?subject=Yes&amp;body=YES%20please">Yes</a>' +
            "<script>alert(1)</script>",
        }),
      ),
    });
  });
  afterEach(async () => {
    await office.close();
    worker.close();
  });

  test("the list shows each mailbox and its mails", async () => {
    const page = await (await fetch(office.url)).text();
    expect(page).toContain(`?mailbox=${encodeURIComponent(NOA)}`);
    expect(page).toContain("What will you talk about on Thursday, Zoë?");
  });

  test("a mail shows its links, and a mailto link fills the form", async () => {
    const page = await (await fetch(`${office.url}/mail/1`)).text();
    expect(page).toContain('<a href="http://localhost:8787/l/abc">The first topic</a>');
    const draft = /href="(\/mail\/1\?to=[^"]*)#answer"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const filled = await (await fetch(office.url + draft)).text();
    expect(filled).toContain('value="reply+abc234@in.example.org"');
    expect(filled).toContain("YES please");
  });

  test("a mail's HTML runs no script", async () => {
    const answer = await fetch(`${office.url}/mail/1/html`);
    expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox allow-popups/);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("an answer from the form is a real mail: threaded, quoting, filed, delivered", async () => {
    const answer = await fetch(`${office.url}/mail/1/answer`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({
        to: "reply+abc234@in.example.org",
        subject: "Re: x",
        text: "My topic\r\n- one",
      }),
    });
    expect(answer.headers.get("location")).toBe("/mail/1?delivered=200");
    const [knock] = knocks;
    expect(knock?.headers["x-clock"]).toBe("2027-01-14T15:00:00.000Z");
    expect(knock?.body).toMatchObject({ From: NOA, MailboxHash: "abc234" });
    expect(knock?.body.TextBody).toMatch(/^My topic\n- one\n\nOn .* wrote:\n> Hello Noa,\n>\n> what is/);
    const id = `<${office.mails[0]?.messageId}@mtasv.net>`;
    expect(knock?.body.Headers).toContainEqual({ Name: "In-Reply-To", Value: id });
    expect(knock?.body.Headers).toContainEqual({ Name: "References", Value: id });
    expect(await readdir(join(mailDir, "in"))).toEqual([`0001-${NOA}.eml`]);
  });

  test("a new post office removes the mails of the one before and nothing else", async () => {
    expect(await readdir(mailDir)).toEqual([`0001-topic-request-${NOA}.eml`, "in", "notes.txt"]);
  });

  test("a reply keeps one Re: and the thread's earlier mails", async () => {
    const [mail] = office.mails;
    if (!mail) throw new Error("no mail");
    const earlier = {
      ...mail,
      subject: "Re: Thursday",
      headers: [{ name: "References", value: "<a@mtasv.net>" }],
    };
    const email = await PostalMime.parse(await composeReply(earlier, { text: "Yes", at: THURSDAY }));
    expect(email.subject).toBe("Re: Thursday");
    expect(email.references).toBe(`<a@mtasv.net> <${mail.messageId}@mtasv.net>`);
  });
});
