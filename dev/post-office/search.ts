import { timestamp } from "./events.ts";
import { invalid, type Refusal } from "./refusals.ts";
import type { SentMail } from "./sent-mail.ts";

const MAX_COUNT = 500;
const MAX_REACH = 10_000;

const FILTERS: Record<string, (mail: SentMail, value: string) => boolean> = {
  recipient: (mail, value) =>
    mail.recipients.some(({ address }) => address.toLowerCase() === value.toLowerCase()),
  fromemail: (mail, value) => mail.from.address.toLowerCase() === value.toLowerCase(),
  subject: (mail, value) => mail.subject === value,
  tag: (mail, value) => mail.tag === value,
  status: (_mail, value) => value.toLowerCase() === "sent",
  messagestream: (_mail, value) => value === "outbound",
};

/**
 * Postmark's outbound message search over the mails its index has by now, newest first. Other than there, a filter
 * that is not known here is a refusal: passed over, it would find too much.
 */
export function searchOutbound(found: SentMail[], query: URLSearchParams): object | Refusal {
  const count = Number(query.get("count") ?? Number.NaN);
  const offset = Number(query.get("offset") ?? Number.NaN);
  if (!Number.isInteger(count) || count < 1 || count > MAX_COUNT) return invalid("'count' must be 1 to 500.");
  if (!Number.isInteger(offset) || offset < 0) return invalid("'offset' is required.");
  if (count + offset > MAX_REACH) return invalid("'count' and 'offset' reach past 10,000.");
  const filters = [...query].filter(([name]) => name !== "count" && name !== "offset");
  if (filters.filter(([name]) => name.startsWith("metadata_")).length > 1) {
    return invalid("You can only search by a single metadata field at a time.");
  }
  let mails = found;
  for (const [name, value] of filters) {
    const key = name.startsWith("metadata_") ? name.slice("metadata_".length) : undefined;
    const filter = key === undefined ? FILTERS[name.toLowerCase()] : byMetadata(key);
    if (!filter) return invalid(`The filter '${name}' is not known.`);
    mails = mails.filter((mail) => filter(mail, value));
  }
  return { TotalCount: mails.length, Messages: mails.slice(offset, offset + count).map(listed) };
}

function byMetadata(key: string) {
  return (mail: SentMail, value: string) =>
    Object.entries(mail.metadata).some(
      ([name, is]) => name.toLowerCase() === key.toLowerCase() && is === value,
    );
}

function listed(mail: SentMail) {
  return {
    Tag: mail.tag,
    MessageID: mail.messageId,
    MessageStream: "outbound",
    To: mail.recipients.map(({ name, address }) => ({ Email: address, Name: name === "" ? null : name })),
    Cc: [],
    Bcc: [],
    Recipients: mail.recipients.map(({ address }) => address),
    ReceivedAt: timestamp(mail.sentAt),
    From: mail.from.address,
    Subject: mail.subject,
    Attachments: mail.attachments.map(({ name }) => name),
    Status: "Sent",
    TrackOpens: false,
    TrackLinks: "None",
    Metadata: mail.metadata,
    Sandboxed: false,
  };
}
