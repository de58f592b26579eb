import PostalMime, { type Attachment } from "postal-mime";

/** RFC 5322, 2.1.1: characters of a line without its CRLF. */
const MAX_LINE = 998;
const SINGLE_HEADERS = ["From", "To", "Date", "Message-ID"];

/** What is wrong with a mail as it lies on disk, one sentence each; a mail fit for the wire has none. */
export async function mailFaults(raw: Uint8Array): Promise<string[]> {
  return [...wireFaults(Buffer.from(raw).toString("latin1")), ...(await contentFaults(raw))];
}

function wireFaults(mail: string): string[] {
  const faults: string[] = [];
  if (/(^|[^\r])\n|\r(?!\n)/.test(mail)) faults.push("has line ends other than CRLF");
  const lines = mail.split(/\r\n|\r|\n/);
  const long = lines.findIndex((line) => line.length > MAX_LINE);
  if (long !== -1) faults.push(`line ${long + 1} is longer than ${MAX_LINE} bytes`);
  const headers = headerLines(lines);
  const foreign = headers.find(({ text }) => /[^\t\x20-\x7e]/.test(text));
  if (foreign) faults.push(`line ${foreign.number} is a header that is not ASCII`);
  const top = mail.split(/\r?\n\r?\n/, 1)[0] ?? "";
  for (const name of SINGLE_HEADERS) {
    const count = top.match(new RegExp(`^${name}:`, "gim"))?.length ?? 0;
    if (count !== 1) faults.push(`has ${count} ${name} headers`);
  }
  return faults;
}

/** The header lines of the mail and of its parts; a boundary's line begins a part's. */
function headerLines(lines: string[]): { text: string; number: number }[] {
  const boundaries = new Set(
    [...lines.join("\n").matchAll(/boundary="?([^";\r\n]+)/gi)].map((match) => `--${match[1]}`),
  );
  let inHeader = true;
  const found: { text: string; number: number }[] = [];
  for (const [index, text] of lines.entries()) {
    if (boundaries.has(text)) inHeader = true;
    else if (text === "") inHeader = false;
    else if (inHeader) found.push({ text, number: index + 1 });
  }
  return found;
}

async function contentFaults(raw: Uint8Array): Promise<string[]> {
  const email = await PostalMime.parse(raw, { attachmentEncoding: "utf8" });
  const faults: string[] = [];
  if (!email.text?.trim()) faults.push("has no text part, or an empty one");
  if (!email.html?.trim()) faults.push("has no HTML part, or an empty one");
  for (const part of email.attachments) {
    if (part.mimeType === "text/calendar") faults.push(...calendarFaults(part));
  }
  return faults;
}

function calendarFaults(part: Attachment): string[] {
  const method = /^METHOD:(\S+)/im.exec(String(part.content))?.[1]?.toUpperCase() ?? "none";
  const declared = part.method ?? "none";
  return method === declared && method !== "none"
    ? []
    : [`has a calendar part declared as method ${declared} with METHOD ${method} inside`];
}
