import { mailDate } from "../../../dev/story/clients/letter.ts";
import { mailbox, writeMail } from "../../../dev/story/mime.ts";
import { HOUR, type Instant, parseInstant } from "../../../src/domain/time.ts";

export type Choice = "ACCEPTED" | "TENTATIVE" | "DECLINED" | "COUNTER";
export const CHOICES: readonly Choice[] = ["ACCEPTED", "TENTATIVE", "DECLINED", "COUNTER"];

/** What a calendar sends (RFC 5546, 3.2.3 and 3.2.7); a counter-proposal is `later` hours after the invitation's time. */
export function calendarAnswer(
  from: { name: string; email: string },
  invitation: string,
  choice: Choice,
  later: number,
  at: Instant,
  id: string,
): Uint8Array {
  const value = (name: string) => new RegExp(`^${name}[;:].*$`, "m").exec(invitation)?.[0] ?? "";
  const moved = (name: string) =>
    choice === "COUNTER" ? `${name}:${shifted(value(name).split(":")[1] ?? "", later)}` : value(name);
  const organizer = /mailto:(.+)$/i.exec(value("ORGANIZER"))?.[1] ?? "";
  const method = choice === "COUNTER" ? "COUNTER" : "REPLY";
  const partstat = choice === "COUNTER" ? "TENTATIVE" : choice;
  const calendar = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Calendar//EN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    ...["ORGANIZER", "UID", "SEQUENCE", "SUMMARY"].map(value),
    ...["DTSTART", "DTEND"].map(moved),
    `DTSTAMP:${stamp(at)}`,
    `ATTENDEE;PARTSTAT=${partstat}:mailto:${from.email}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
  const headers = [
    ["From", mailbox(from)],
    ["To", organizer],
    ["Subject", `${partstat}: invitation`],
    ["Date", mailDate(at, "UTC")],
    ["Message-ID", `<${id}@calendar.example>`],
  ] as const;
  const part = {
    type: "text/calendar",
    charset: "utf-8",
    transfer: "base64",
    more: `method=${method}`,
  } as const;
  return new Uint8Array(writeMail(headers, { ...part, body: calendar }));
}

function stamp(at: Instant): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

function shifted(time: string, hours: number): string {
  const iso = time.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, "$1-$2-$3T$4:$5:$6Z");
  return stamp(parseInstant(iso) + hours * HOUR);
}
