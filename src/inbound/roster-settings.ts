import type { ProgrammeSettings } from "../domain/roster.ts";
import { oneLine, readLanguage, readName, readWeekday, readZone } from "./roster-cells.ts";
import type { Cell, RosterError } from "./roster-row.ts";
import { each, listed, readDigest, readNamed, readNoMailDays, readSpan, readTerm } from "./setting-values.ts";

/** No setting is longer; the rest of such a line is not read. */
const MAX_LINE = 2_000;

type Reader = (value: string) => Cell<Partial<ProgrammeSettings>>;

const readers: Record<string, Reader> = {
  programme: (value) => as(readName(value), (name) => ({ name })),
  term: (value) => as(readTerm(value), ({ from, until }) => ({ termStart: from, termEnd: until })),
  zone: (value) => as(readZone(value), (zone) => ({ zone })),
  "week starts": (value) => as(readWeekday(value.replace(/^on /i, "")), (weekStart) => ({ weekStart })),
  digest: (value) => as(readDigest(value), (digest) => ({ digest })),
  "no mail on": (value) => as(readNoMailDays(value), (noMailDays) => ({ noMailDays })),
  breaks: (value) =>
    as(/^none$/i.test(value) ? { ok: [] } : each(listed(value), readSpan), (breaks) => ({ breaks })),
  organisers: (value) => as(each(listed(value), readNamed), (organisers) => ({ organisers })),
  concerns: (value) => as(readNamed(value), (concerns) => ({ concerns })),
  language: (value) => as(readLanguage(value), (language) => ({ language })),
};

const otherNames: Record<string, string> = {
  program: "programme",
  "programme name": "programme",
  timezone: "zone",
  "time zone": "zone",
  "week start": "week starts",
  "week starts on": "week starts",
  "no mail": "no mail on",
  "no-mail days": "no mail on",
  break: "breaks",
  organiser: "organisers",
  organizer: "organisers",
  organizers: "organisers",
  concern: "concerns",
};

/**
 * Reads the settings among the lines of a mail's own text (quotation and signature already cut). A line that is no
 * setting is ignored, one with nothing after the colon too; an error's `column` is the setting's name.
 * Dates are the programme's own; `termEnd` and a break's `until` are inclusive. Never throws.
 */
export function parseSettings(body: string): { settings: Partial<ProgrammeSettings>; errors: RosterError[] } {
  const settings: Partial<ProgrammeSettings> = {};
  const errors: RosterError[] = [];
  const seen = new Map<string, string>();
  for (const line of body.split(/\r\n?|\n/)) {
    const [column, value] = settingOf(line.slice(0, MAX_LINE));
    const reader = readers[column];
    if (reader === undefined || value === "" || seen.get(column) === value) continue;
    const result: Cell<Partial<ProgrammeSettings>> = seen.has(column)
      ? { problem: "repeated-setting" }
      : reader(value);
    seen.set(column, seen.get(column) ?? value);
    if ("ok" in result) Object.assign(settings, result.ok);
    else errors.push({ column, value: value.slice(0, 80), ...result });
  }
  return { settings, errors };
}

function settingOf(line: string): [column: string, value: string] {
  const colon = line.indexOf(":");
  if (colon < 0 || colon > 30) return ["", ""];
  const name = oneLine(line.slice(0, colon)).toLowerCase();
  const column = Object.hasOwn(otherNames, name) ? (otherNames[name] ?? name) : name;
  return [Object.hasOwn(readers, column) ? column : "", oneLine(line.slice(colon + 1))];
}

function as<T>(
  cell: Cell<T>,
  make: (value: T) => Partial<ProgrammeSettings>,
): Cell<Partial<ProgrammeSettings>> {
  return "ok" in cell ? { ok: make(cell.ok) } : cell;
}
