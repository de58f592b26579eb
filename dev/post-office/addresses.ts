export type Mailbox = { name: string; address: string };

/** RFC 5321, 4.5.3.1: octets of a local part and of a whole path. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

// The two patterns Postmark publishes for what it takes; a domain needs a dot besides.
const LOCAL = /^[a-z0-9.!#$%&'`*+\-/=^_{}|~]+$/i;
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * Reads an address field as strictly as the provider: RFC 5322 mailboxes with commas between, names with
 * punctuation in quotes, no comments, no groups. A string is the fault.
 */
export function readMailboxes(field: string): Mailbox[] | string {
  // A line break would begin a header of the sender's choice.
  if (/[\u0000-\u001f\u007f]/.test(field)) return "Control characters and line breaks are not allowed.";
  const mailboxes: Mailbox[] = [];
  for (const part of splitAtCommas(field)) {
    const mailbox = readMailbox(part.trim());
    if (typeof mailbox === "string") return mailbox;
    mailboxes.push(mailbox);
  }
  return mailboxes;
}

export function formatMailbox({ name, address }: Mailbox): string {
  return name === "" ? address : `"${name.replace(/["\\]/g, "\\$&")}" <${address}>`;
}

function splitAtCommas(field: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < field.length; at++) {
    const character = field[at];
    if (quoted && character === "\\") at++;
    else if (character === '"') quoted = !quoted;
    else if (character === "," && !quoted) {
      parts.push(field.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(field.slice(start));
  return parts;
}

function readMailbox(part: string): Mailbox | string {
  const open = part.lastIndexOf("<");
  if (open === -1) return faultOf(part) ?? { name: "", address: part };
  if (!part.endsWith(">")) return `Illegal email address '${part}'.`;
  const name = readName(part.slice(0, open).trim());
  if (name === null) return `Illegal email address '${part}'. A name with punctuation must be quoted.`;
  const address = part.slice(open + 1, -1).trim();
  return faultOf(address) ?? { name, address };
}

function readName(raw: string): string | null {
  if (raw.startsWith('"')) {
    return /^"(?:[^"\\]|\\.)*"$/.test(raw) ? raw.slice(1, -1).replace(/\\(.)/g, "$1") : null;
  }
  return /[()<>[\]:;@\\,."]/.test(raw) ? null : raw;
}

function faultOf(address: string): string | null {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, Math.max(at, 0));
  const domain = address.slice(at + 1);
  if (at < 1 || domain === "") return `Illegal email address '${address}'. It has no domain or no mailbox.`;
  if (!LOCAL.test(local) || /^\.|\.\.|\.$/.test(local)) return `Illegal email mailbox '${address}'.`;
  if (!DOMAIN.test(domain)) return `Illegal email domain '${domain}' in '${address}'.`;
  if (local.length > MAX_LOCAL || address.length > MAX_ADDRESS) return `'${address}' is too long.`;
  return null;
}
