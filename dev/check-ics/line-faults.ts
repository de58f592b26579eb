/** RFC 5545, 3.1: octets of a line without its CRLF. */
const MAX_OCTETS = 75;
const CONTENT_LINE = /^[A-Z0-9-]+(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:/i;

/** What is wrong with the file as bytes on the wire. */
export function byteFaults(bytes: Buffer): string[] {
  const faults: string[] = [];
  const text = bytes.toString("latin1");
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) faults.push("has line ends other than CRLF");
  if (!text.endsWith("\n")) faults.push("does not end with a line end");
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries())
    if (line.length > MAX_OCTETS) faults.push(`line ${index + 1} has ${line.length} octets`);
  return faults;
}

export function contentLines(text: string): string[] {
  return text
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter(Boolean);
}

/** What ical.js is too kind about: lines that are none, what is not closed, and numbers that it takes for 0. */
export function grammarFaults(lines: readonly string[]): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [name = "", value = ""] = line.split(":", 2);
    if (!CONTENT_LINE.test(line)) faults.push(`has the line “${line}”, which is none of a calendar`);
    else if (name === "BEGIN") open.push(value);
    else if (name === "END" && open.pop() !== value) faults.push(`closes ${value} where it is not open`);
    else if (name === "SEQUENCE" && !/^\d+$/.test(value)) faults.push(`has SEQUENCE ${value}`);
  }
  if (open.length > 0) faults.push(`does not close ${open.join(" and ")}`);
  return faults;
}
