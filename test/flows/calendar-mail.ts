import { MINUTE } from "../../src/domain/time.ts";
import type { Name } from "../scene/cast.ts";
import { linksIn, type Mail } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, MONDAY, stageAt } from "./reply-stage.ts";

/** Noa's Thursday of the second week, and the Friday on which it may be instead. */
export const [THURSDAY, FRIDAY] = ["2027-01-21T16:00:00Z", "2027-01-22T08:00:00Z"];

/** What happened before a calendar answers; the Thursday is in both calendars at revision 0. */
export const BEFORE = {
  nothing: stageAt(MONDAY),
  /** Daniel can't, and offers the Friday. */
  offered: stageAt(MONDAY, {}, danielOffers),
  /** Noa can't, and offers the Friday. */
  asked: stageAt(MONDAY, {}, (scene) =>
    answer(scene, "noa", "topic-request", "I can't make it on Thursday. Friday at 10 works for me."),
  ),
  /** Noa has taken Daniel's Friday, and the calendars know of it at revision 2. */
  moved: stageAt(MONDAY, {}, async (scene) => {
    await danielOffers(scene);
    await scene.tap(await scene.link("noa", "move-offer", "take-time"));
    await scene.settle();
  }),
} satisfies Record<string, () => Promise<Scene>>;

function danielOffers(scene: Scene): Promise<void> {
  return answer(scene, "daniel", "agenda-digest", "I can't make it on Thursday. Friday at 9 works for me.");
}

/** A property's value in the calendar part of a mail. */
export function valueIn(mail: Mail, property: string, place = 0): string {
  const parts = mail.attachments.filter(({ type }) => type.startsWith("text/calendar"));
  const lines = atob(parts[place]?.content ?? "")
    .replaceAll("\r\n ", "")
    .split("\r\n");
  const line = lines.find((one) => new RegExp(`^${property}[;:]`).test(one)) ?? "";
  return property === "ORGANIZER" || property === "ATTENDEE"
    ? (/mailto:(.*)$/.exec(line)?.[1] ?? "")
    : line.slice(line.indexOf(":") + 1);
}

/** Where the calendar of somebody's Thursday answers to, and under which UID. */
export async function invitationOf(scene: Scene, name: Name): Promise<{ organizer: string; uid: string }> {
  const mail = (await scene.mails(name, "invitation")).find(
    (one) => valueIn(one, "DTSTART") === "20270121T160000Z",
  );
  if (!mail) throw new Error(`${name} has no invitation to the Thursday.`);
  return { organizer: valueIn(mail, "ORGANIZER"), uid: valueIn(mail, "UID") };
}

/**
 * A mail of a calendar with the scene's own in it: addresses, the UID, the address with the token; also within parts in
 * base64.
 */
export async function filled(scene: Scene, name: Name, raw: string): Promise<Uint8Array> {
  const { organizer, uid } = await invitationOf(scene, name);
  const own = (text: string) =>
    text
      .replaceAll("noa@example.org", scene.address("noa"))
      .replaceAll("daniel@example.org", scene.address("daniel"))
      .replaceAll("elsewhere.example", `elsewhere.${scene.host}`)
      .replaceAll("reply+TOKEN@in.example.org", organizer)
      .replaceAll("session-uid@in.example.org", uid)
      .replaceAll("MESSAGE", String(++filledSoFar));
  const inside = (_: string, head: string, body: string) =>
    `${head}${btoa(own(atob(body.replaceAll(/\s/g, "")))).replaceAll(/.{76}/g, "$&\n")}\n`;
  const text = own(raw).replaceAll(
    /(Content-Transfer-Encoding: base64\n(?:[A-Z].*\n)*\n)([A-Za-z0-9+/=\n]+)(?=--)/g,
    inside,
  );
  return new TextEncoder().encode(text.replaceAll(/\r?\n/g, "\r\n"));
}
let filledSoFar = 0;

/** A plain answer of somebody's calendar about their Thursday; `lines` come in place of the usual ones of that name; one without a value leaves it out. */
export async function rsvp(
  scene: Scene,
  name: Name,
  method: string,
  lines: string[] = [],
  more: {
    to?: string;
    from?: string;
    body?: string;
    head?: string[];
    verified?: boolean;
    automatic?: boolean;
  } = {},
): Promise<void> {
  scene.clock.now += MINUTE;
  const usual = [
    "UID:session-uid@in.example.org",
    `ATTENDEE;PARTSTAT=${method === "COUNTER" ? "TENTATIVE" : "DECLINED"}:mailto:${name}@example.org`,
    "DTSTART:20270121T160000Z",
    "SEQUENCE:0",
  ];
  const named = (line: string) => /^[A-Z-]+/.exec(line)?.[0];
  const kept = usual.filter((line) => !lines.some((other) => named(other) === named(line)));
  const raw = [
    `From: ${more.from ?? `${name}@example.org`}`,
    `To: ${more.to ?? "reply+TOKEN@in.example.org"}`,
    "Subject: Answer",
    "Message-ID: <MESSAGE.plain@example.org>",
    ...(more.verified === false
      ? ["Authentication-Results: mx.example; dmarc=fail; spf=fail; dkim=fail"]
      : []),
    ...(more.automatic ? ["Auto-Submitted: auto-generated"] : []),
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    more.body ?? "",
    "--b",
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    "",
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `METHOD:${method}`,
    ...(more.head ?? []),
    "BEGIN:VEVENT",
    ...[...kept, ...lines].filter((line) => !/^[A-Z]+:$/.test(line)),
    "END:VEVENT",
    "END:VCALENDAR",
    "--b--",
    "",
  ].join("\n");
  await scene.handIn(await filled(scene, name, raw));
  await scene.settle();
}

/** The taps of a mail, by purpose. */
export async function purposesIn(mail: Mail): Promise<string[]> {
  return [...new Set((await linksIn(mail)).map(({ token }) => token.purpose))];
}
