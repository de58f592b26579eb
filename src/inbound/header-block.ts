import type { Line } from "./lines.ts";
import { LABELS } from "./reply-words.ts";

type Role = keyof typeof LABELS;

const ROLES = new Map<string, Role>(
  (Object.keys(LABELS) as Role[]).flatMap((role) => LABELS[role].map((label) => [label, role] as const)),
);

/** A block has at most From, Sent, To, Cc, Bcc, Reply-To, Subject, Importance and wraps of long lists of recipients. */
const MAX_BLOCK = 24;
const LABEL = /^\s*[*_]*([\p{L}\p{M}][\p{L}\p{M} .'’-]{0,22}?)[*_]*\s?[:：][*_]*\s*(.*)$/u;
const ADDRESS = /[^\s<>@]@[^\s<>@]+|\[mailto:/;
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
  let [address, date, clock, labels] = [false, false, false, 0];
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
        date ||= DATE.test(label.value);
        clock ||= CLOCK.test(label.value);
      }
    } else address ||= ADDRESS.test(text);
    end = i + 1;
  }
  const known = [...roles].filter((role) => role !== "other").length;
  const people = roles.has("from") || roles.has("to");
  const about = roles.has("date") || roles.has("subject");
  const plain = roles.has("from") && roles.has("date") && roles.has("subject") && clock;
  // A language without a table: four labels in a row, an address, a date and an hour among their values.
  const unknown = known === 0 && labels >= 4 && date && clock && hasAddress(lines, start, end);
  const isBlock = (first.role && people && about && known >= 2 && (address || plain)) || unknown;
  return isBlock ? end : -1;
}

function labelOf(line: Line | undefined): { role: Role | undefined; value: string } | undefined {
  const text = line?.text.slice(0, 300) ?? "";
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const label = (match[1] ?? "").toLowerCase().replace(/’/g, "'").trim();
  return { role: ROLES.get(label), value: match[2] ?? "" };
}

function hasAddress(lines: readonly Line[], start: number, end: number): boolean {
  return lines.slice(start, end).some((line) => ADDRESS.test(line.text.slice(0, 300)));
}
