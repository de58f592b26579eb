/** A calendar answer is a few KB; 256 KB leaves room for a client that encloses every attendee and alarm. */
const MAX_CALENDAR = 256 * 1024;
/** Of one answer: a VCALENDAR, a VTIMEZONE with its rules, an event with alarms. More is a flood. */
const MAX_COMPONENTS = 60;
/** VCALENDAR, VEVENT, VALARM is three deep; deeper nesting only serves to exhaust a parser's stack. */
const MAX_DEPTH = 8;
/** A thousand addresses in one property; ical.js reads parameters slower than linearly. */
const MAX_LINE = 8 * 1024;

/** Outlook writes `TZID=tzone://Microsoft/Utc:2027…` without the quotation marks that a colon needs. */
const bareZone = /;TZID=([^";:]{0,60}:[^";]{0,100})(:\d{8}T\d{6}Z?)$/i;

/** Of a series; in a VTIMEZONE it is a clock change. */
const repeats = /^r(?:rule|date)[;:]/i;
const wanted = /^(begin|end|method|uid|attendee|dtstart|dtend|duration|sequence|comment)[;:]/i;

/**
 * The lines of an iCalendar stream (RFC 5545, 3.1) that an answer is read from, unfolded, or why it is not read.
 * A line that continues another without the space that should begin it (some gateways cut lines at 76) is joined
 * to it. Other properties are left out: an error in them is nobody's concern.
 */
export function answerLines(ics: string): string[] | { refusal: string } {
  if (ics.length > MAX_CALENDAR) return { refusal: `calendar over ${MAX_CALENDAR / 1024} KB` };
  const text = withoutEnd(ics.replace(/^\ufeff/, ""));
  if (text.includes("\0")) return { refusal: "calendar with a NUL" };
  const all = unfolded(text);
  const lines = all.filter((line) => wanted.test(line));
  let depth = 0;
  let components = 0;
  let methods = 0;
  for (const line of lines) {
    if (line.length > MAX_LINE) return { refusal: `calendar line over ${MAX_LINE / 1024} KB` };
    if (/^begin:/i.test(line)) {
      depth++;
      components++;
    }
    if (/^end:/i.test(line)) depth--;
    if (/^method[;:]/i.test(line) && ++methods > 1) return { refusal: "calendar with two methods" };
    if (depth > MAX_DEPTH || components > MAX_COMPONENTS)
      return { refusal: "calendar with too many components" };
  }
  if (hasSeries(all)) return { refusal: "calendar with a series" };
  return lines;
}

/** Our sessions are single ones; a rule without an end is a program that never stops, so none is run. */
function hasSeries(lines: string[]): boolean {
  let inside = false;
  for (const line of lines) {
    if (/^begin:vevent\s*$/i.test(line)) inside = true;
    else if (/^end:vevent\s*$/i.test(line)) inside = false;
    else if (inside && repeats.test(line)) return true;
  }
  return false;
}

/** Without the NULs that end a string in C. A regular expression would look at each run of them over and over. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function unfolded(ics: string): string[] {
  const lines: string[][] = [];
  for (const line of ics.split(/\r\n?|\n/)) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line)) last?.push(line.slice(1));
    else if (wanted.test(line) || /^[A-Z][A-Z0-9-]+[;:]/.test(line)) lines.push([line]);
    else last?.push(line);
  }
  return lines.map((parts) => parts.join("").trimEnd().replace(bareZone, ';TZID="$1"$2'));
}
