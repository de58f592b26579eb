import { normalEmail } from "./address.ts";
import { headerValue, headerValues, type InboundMail } from "./inbound-mail.ts";

/** One recipient that could not be reached; `permanent` is false for what a later attempt may reach. */
export type Failure = { recipient: string; permanent: boolean };

/** A report of more recipients than a mail may have (Postmark: 50) is not about our mail. */
const MAX_FAILURES = 100;
const MAX_REPORT = 256 * 1024;

/** Whether a mail is, or carries, a `multipart/report` of that type (RFC 6522); `delivery-status` also in its UTF-8 form (RFC 6533). */
export function hasReport(mail: InboundMail, type: string): boolean {
  const parts = mail.attachments.some(
    (part) => part.type === `message/${type}` || part.type === `message/global-${type}`,
  );
  const content = headerValue(mail, "Content-Type").toLowerCase();
  return parts || (content.startsWith("multipart/report") && content.includes(type));
}

/**
 * The recipients a delivery report is about: from its machine-readable part (RFC 3464), else from `X-Failed-Recipients`
 * (Exim) or the text (qmail, old Exchange). Delivered and relayed ones are left out. A status of class 4, or a
 * delay, is not permanent. Addresses are lowercase, each once; of two opinions the permanent one stands. Never throws.
 */
export function readBounce(mail: InboundMail): Failure[] {
  const reports = mail.attachments.filter((part) => /^message\/(?:global-)?delivery-status$/.test(part.type));
  const found = reports.flatMap((part) =>
    fromReport(new TextDecoder().decode(part.bytes.subarray(0, MAX_REPORT))),
  );
  if (found.length > 0 || reports.length > 0) return merged(found);
  const named = headerValues(mail, "X-Failed-Recipients").flatMap((value) => value.split(","));
  const permanent = !isTemporary(`${mail.subject}\n${mail.text ?? ""}`);
  const failed = named.map((address) => ({ recipient: normalEmail(address), permanent }));
  return merged(failed.length > 0 ? failed : fromText((mail.text ?? "").slice(0, MAX_REPORT)));
}

/** Groups of fields between blank lines, one for each recipient after the first, which is about the message. */
function fromReport(text: string): Failure[] {
  return text.split(/\r?\n[ \t]*\r?\n/).flatMap((group) => {
    const field = fieldsOf(group);
    const address = addressIn(field.get("original-recipient")) || addressIn(field.get("final-recipient"));
    const action = field.get("action")?.trim().toLowerCase() ?? "failed";
    if (address === "" || /^(?:delivered|relayed|expanded)/.test(action)) return [];
    const status = /\b([245])\.\d{1,3}\.\d{1,3}\b/.exec(field.get("status") ?? "")?.[1];
    const reply = /\b([45])\d\d\b/.exec(field.get("diagnostic-code") ?? "")?.[1];
    return [{ recipient: address, permanent: action !== "delayed" && (status ?? reply ?? "5") !== "4" }];
  });
}

function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** `rfc822; noa@example.org`, with or without the type and angle brackets. */
function addressIn(field: string | undefined): string {
  return normalEmail((field ?? "").replace(/^[^;]{0,40};/, ""));
}

/** Lines like `<noa@example.org>:` (qmail) or an indented address alone (Exim), with a reply code near them. */
function fromText(text: string): Failure[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, i) => {
    const address = /^\s*<?([^\s<>:]{1,64}@[^\s<>:]{1,190})>?:?\s*(?:\(.{0,80}\))?$/.exec(
      line.slice(0, 400),
    )?.[1];
    if (!address || !normalEmail(address)) return [];
    const near = lines
      .slice(i, i + 6)
      .join("\n")
      .slice(0, 1000);
    const status = /\b([45])\.\d{1,3}\.\d{1,3}\b|\b([45])[0-7]\d[\s-]/.exec(near);
    return status || /fail|unable|reject|unknown|not exist|undeliver|unzustell/i.test(near)
      ? [{ recipient: normalEmail(address), permanent: (status?.[1] ?? status?.[2] ?? "5") !== "4" }]
      : [];
  });
}

function isTemporary(text: string): boolean {
  return (
    /\bdelay|warning: message|will (?:be )?(?:retr|continue)|verzögert|\b4\.\d\.\d{1,3}\b/i.test(text) &&
    !/\b5\.\d\.\d{1,3}\b/.test(text)
  );
}

function merged(failures: Failure[]): Failure[] {
  const byAddress = new Map<string, boolean>();
  for (const { recipient, permanent } of failures) {
    if (recipient !== "") byAddress.set(recipient, permanent || (byAddress.get(recipient) ?? false));
  }
  return [...byAddress].slice(0, MAX_FAILURES).map(([recipient, permanent]) => ({ recipient, permanent }));
}
