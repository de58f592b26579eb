import type { Line } from "./lines.ts";
import { wordsOf } from "./reply-words/index.ts";

type Role = "from" | "date" | "to" | "subject";

const ROLES = new Map<string, Role>(
  (["from", "date", "to", "subject"] as const).flatMap((role) =>
    wordsOf(role).map((label) => [label, role] as const),
  ),
);

/** A block has at most From, Sent, To, Cc, Bcc, Reply-To, Subject, Importance and wraps of long lists of recipients. */
const MAX_BLOCK = 24;
const LABEL = /^\s*[*_]*([\p{L}\p{M}][\p{L}\p{M} .'’-]{0,22}?)[*_]*\s?[:：][*_]*\s*(.*)$/u;
/** NetEase shows the old mail's headers as a table: `| 发件人 | Fortnight<reply@…> |`. */
const CELLS = /^\s*\|\s*([\p{L}\p{M} ]{1,22}?)\s*\|\s*(.*?)\s*\|?$/u;
const ADDRESS = /[^\s<>@]@[^\s<>@]+|\[mailto:/;
const SENDER = /[<[(](?:mailto:)?[^\s<>@()[\]]{1,80}@[^\s<>@()[\]]{2,200}[>\])]/;
const CLOCK = /\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m/i;
const DATE = /\d{1,2}.{0,30}(?:19|20)\d\d|(?:19|20)\d\d.{0,30}\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

/**
 * The index after a quoted message header that begins at `start` (`From: … Sent: … To: … Subject: …`, as Outlook, Zimbra,
 * Windows Mail and most web mailers put it before an unmarked quotation), or -1. A list that happens to begin with
 * "From:" is none: it takes an address, or sender, date with hour, and subject together.
 */
export function headerBlockEnd(lines: readonly Line[], start: number): number {
  const first = labelOf(lines[start]);
  if (!first) return -1;
  const roles = new Set<Role | "other">();
  let [address, dated, clock, labels] = [false, false, false, 0];
  let end = start;
  let wraps = 0;
  for (let i = start; i < Math.min(lines.length, start + MAX_BLOCK); i++) {
    const text = lines[i]?.text ?? "";
    if (text.trim() === "") break;
    const label = labelOf(lines[i]);
    // A long address list or subject goes on in the next line, which then has no label.
    if (!label && ++wraps > 2) break;
    if (label) {
      wraps = 0;
      labels++;
      roles.add(label.role ?? "other");
      if (label.role === "from" || label.role === "to") address ||= ADDRESS.test(label.value);
      if (label.role === "date" || !label.role) {
        clock ||= CLOCK.test(label.value);
        dated ||= DATE.test(label.value) && CLOCK.test(label.value);
      }
    } else address ||= ADDRESS.test(text);
    end = i + 1;
  }
  const known = [...roles].filter((role) => role !== "other").length;
  const people = roles.has("from") || roles.has("to");
  const about = roles.has("date") || roles.has("subject");
  const plain = roles.has("from") && roles.has("date") && roles.has("subject") && clock;
  // A language without a table: four labels in a row, the sender's address in the first, date and hour in one of the
  // others. An appointment that somebody writes down has its address last, if any, and its hour in a line of its own.
  const unknown = labels >= 4 && dated && SENDER.test(lines[start]?.text.slice(0, 300) ?? "");
  const isBlock = (first.role && people && about && known >= 2 && (address || plain)) || unknown;
  return isBlock ? end : -1;
}

function labelOf(line: Line | undefined): { role: Role | undefined; value: string } | undefined {
  const text = line?.text.slice(0, 300) ?? "";
  const match = LABEL.exec(text) ?? CELLS.exec(text);
  if (!match) return undefined;
  const label = (match[1] ?? "").toLowerCase().replace(/’/g, "'").trim();
  return { role: ROLES.get(label), value: match[2] ?? "" };
}
