import { type Mailbox, readMailboxes } from "./addresses.ts";
import type { Message, MessageAttachment } from "./message.ts";
import { invalid, type Refusal, unknownSender } from "./refusals.ts";

/** Postmark's published limits. */
export const MAX_MESSAGE_BYTES = 10 * 1024 * 1024;
const MAX_BODY_BYTES = 5 * 1024 * 1024;
const MAX_RECIPIENTS = 50;
const MAX_TAG = 1000;
const MAX_METADATA = { fields: 10, key: 20, value: 80 };

const TRACK_LINKS = ["None", "HtmlAndText", "HtmlOnly", "TextOnly"];

/** Headers that have a field of their own, or that are the provider's to write. */
const FORBIDDEN_HEADERS = new Set([
  ..."from to cc bcc reply-to subject date sender return-path message-id received".split(" "),
  ..."mime-version content-type content-transfer-encoding content-disposition dkim-signature".split(" "),
]);

/** Postmark's list of file types that it never carries. */
const FORBIDDEN_FILES = new Set(
  "ade adp bat bin chm cmd com cpl crt exe hlp hta inf ins isp jar js jse lnk mdb msc msi msp mst pcd pif ps1 reg scr sct shs vba vbe vbs wsf wsh wsl".split(
    " ",
  ),
);

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;\s*[\w-]+=("[^"]*"|[^\s;"]+))*$/;
const BASE64 = /^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i;

export type Checked = { from: Mailbox; to: Mailbox[]; cc: Mailbox[]; bcc: Mailbox[]; replyTo: Mailbox[] };

/** Everything the provider looks at before it takes a message; `senders` are the domains it may be from. */
export function check(message: Message, senders: string[]): Checked | Refusal {
  if (Buffer.byteLength(JSON.stringify(message)) > MAX_MESSAGE_BYTES)
    return invalid("The message is larger than 10 MB.");
  const addresses = checkAddresses(message);
  if ("ErrorCode" in addresses) return addresses;
  const domain = addresses.from.address.split("@")[1] ?? "";
  if (!senders.includes(domain.toLowerCase())) return unknownSender(addresses.from.address);
  const refusal =
    checkContent(message) ??
    checkHeaders(message) ??
    checkMetadata(message) ??
    (message.Attachments ?? []).map(checkAttachment).find((fault) => fault !== null);
  return refusal ?? addresses;
}

function checkAddresses(message: Message): Checked | Refusal {
  if (!message.From) return invalid("Invalid 'From' value.");
  if (!message.To) return invalid("Zero recipients specified");
  const read: Mailbox[][] = [];
  for (const field of ["From", "To", "Cc", "Bcc", "ReplyTo"] as const) {
    const mailboxes = message[field] ? readMailboxes(message[field]) : [];
    if (typeof mailboxes === "string") return invalid(`Error parsing '${field}': ${mailboxes}`);
    read.push(mailboxes);
  }
  const [from = [], to = [], cc = [], bcc = [], replyTo = []] = read;
  if (from.length !== 1 || !from[0]) return invalid("Invalid 'From' value: exactly one sender.");
  if (to.length + cc.length + bcc.length > MAX_RECIPIENTS) return invalid("More than 50 recipients.");
  return { from: from[0], to, cc, bcc, replyTo };
}

function checkContent(message: Message): Refusal | null {
  const { Subject, TextBody, HtmlBody, Tag, TrackLinks, MessageStream } = message;
  // Postmark would send a mail without a subject; none of ours goes without one.
  if (!Subject) return invalid("Invalid 'Subject' value.");
  if (/[\u0000-\u001f\u007f]/.test(Subject)) return invalid("Invalid 'Subject' value: line breaks.");
  if (!TextBody && !HtmlBody) return invalid("Provide either email TextBody or HtmlBody or both.");
  for (const body of [TextBody, HtmlBody]) {
    if (body && Buffer.byteLength(body) > MAX_BODY_BYTES) return invalid("A body is larger than 5 MB.");
  }
  if (Tag && Tag.length > MAX_TAG) return invalid("Invalid 'Tag' value: more than 1000 characters.");
  if (TrackLinks && !TRACK_LINKS.includes(TrackLinks)) return invalid("Invalid 'TrackLinks' value.");
  if (MessageStream && MessageStream !== "outbound") {
    return {
      ErrorCode: 1235,
      Message: `The stream provided: '${MessageStream}' does not exist on this server.`,
    };
  }
  return null;
}

function checkHeaders(message: Message): Refusal | null {
  for (const { Name, Value } of message.Headers ?? []) {
    if (!/^[!-9;-~]+$/.test(Name)) return invalid(`Invalid header name '${Name}'.`);
    if (FORBIDDEN_HEADERS.has(Name.toLowerCase())) return invalid(`Header '${Name}' not allowed.`);
    if (/[\u0000-\u001f\u007f]/.test(Value)) return invalid(`Header '${Name}' has line breaks in its value.`);
  }
  return null;
}

function checkMetadata(message: Message): Refusal | null {
  const entries = Object.entries(message.Metadata ?? {});
  if (entries.length > MAX_METADATA.fields) return invalid("Metadata has more than 10 fields.");
  for (const [key, value] of entries) {
    if (key === "" || key.length > MAX_METADATA.key) return invalid(`Metadata key '${key}' is too long.`);
    if (value.length > MAX_METADATA.value) return invalid(`Metadata value of '${key}' is too long.`);
  }
  const keys = new Set(entries.map(([key]) => key.toLowerCase()));
  return keys.size < entries.length ? invalid("Metadata has the same key twice.") : null;
}

function checkAttachment(file: MessageAttachment): Refusal | null {
  if (file.Name === "" || /[\u0000-\u001f\u007f]/.test(file.Name))
    return invalid("An attachment has no name.");
  const ending = file.Name.split(".").at(-1)?.toLowerCase() ?? "";
  if (FORBIDDEN_FILES.has(ending)) {
    return { ErrorCode: 411, Message: `The attachment '${file.Name}' has a forbidden file type.` };
  }
  if (!BASE64.test(file.Content) || file.Content === "") return invalid(`'${file.Name}' is not base64.`);
  if (!MEDIA_TYPE.test(file.ContentType)) return invalid(`'${file.Name}' has no valid ContentType.`);
  if (file.ContentID && !/^[!-~]+$/.test(file.ContentID))
    return invalid(`'${file.Name}' has a bad ContentID.`);
  return null;
}
