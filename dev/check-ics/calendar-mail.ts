import PostalMime from "postal-mime";
import type { Instant } from "../../src/domain/time.ts";

/** A calendar part as it came: nothing of its bytes is put right. */
export interface CalendarPart {
  bytes: Buffer;
  /** The MIME parameter, in upper case. */
  method: string | undefined;
  /** `text/calendar`, or the file beside it that says the same. */
  type: string;
}

export interface CalendarMail {
  file: string;
  to: string[];
  at: Instant;
  parts: CalendarPart[];
}

const CALENDAR_TYPE = /^(content-type:\s*)(?:text\/calendar|application\/ics)\b/gim;

export async function readCalendarMail(file: string, raw: Uint8Array): Promise<CalendarMail> {
  const mail = await PostalMime.parse(raw);
  // postal-mime rewrites the line ends of what is called a calendar; under another name its bytes stay.
  const renamed = Buffer.from(raw).toString("latin1").replace(CALENDAR_TYPE, "$1application/octet-stream");
  const plain = await PostalMime.parse(Buffer.from(renamed, "latin1"));
  const parts = mail.attachments.flatMap(({ mimeType, method, filename }, place): CalendarPart[] => {
    const content = plain.attachments[place]?.content;
    const calendar = mimeType === "text/calendar" || mimeType === "application/ics";
    if (!calendar && !filename?.toLowerCase().endsWith(".ics")) return [];
    if (!(content instanceof ArrayBuffer)) throw new Error(`${file}: the bytes of part ${place} are gone.`);
    return [{ bytes: Buffer.from(content), method, type: mimeType }];
  });
  const to = (mail.to ?? []).flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
  return { file, to, at: Date.parse(mail.date ?? ""), parts };
}
