import type { ProgrammeSettings, RosterFault, RosterRequest } from "../domain/roster.ts";
import type { Weekday } from "../domain/time.ts";
import type { InboundMail } from "../inbound/inbound-mail.ts";
import { replyText } from "../inbound/reply-text.ts";
import { correctRoster, readCorrections } from "../inbound/roster-corrections.ts";
import { parseRoster, type RosterError } from "../inbound/roster-file.ts";
import { parseSettings } from "../inbound/roster-settings.ts";
import { rosterText } from "../inbound/roster-text.ts";

/** A roster as it was mailed, with everything that was not said filled in. */
export interface ReadRoster {
  settings: ProgrammeSettings;
  rows: RosterRequest["rows"];
  faults: RosterFault[];
  file: string;
}

/**
 * Reads file and settings. What the mail leaves out stands as the earlier preview has it, then as the programme of that
 * name has it, and only a new programme gets the usual values.
 */
export function readRoster(
  mail: InboundMail,
  words: string,
  file: string | undefined,
  earlier: RosterRequest | undefined,
  standing: ProgrammeSettings | undefined,
  ownerEmail: string,
): ReadRoster {
  const base = earlier?.file ?? "";
  const { settings, errors } = settingsIn(mail, words, file);
  const known =
    earlier && (file === undefined || settings.name === undefined || settings.name === earlier.settings.name)
      ? earlier.settings
      : undefined;
  const complete = withDefaults({ ...standing, ...known, ...settings }, mail, ownerEmail);
  const parse = (text: string) => parseRoster(text, complete.settings);
  const text = file ?? correctRoster(base, readCorrections(words), parse(base).errors);
  const parsed = parse(text);
  return {
    settings: complete.settings,
    rows: parsed.rows,
    faults: [...errors.map(settingFault), ...complete.faults, ...parsed.errors],
    file: text,
  };
}

/** The name of the programme that the mail is about. */
export function programmeIn(
  mail: InboundMail,
  words: string,
  file: string | undefined,
  earlier: RosterRequest | undefined,
): string {
  return settingsIn(mail, words, file).settings.name ?? earlier?.settings.name ?? nameFrom(mail);
}

function settingsIn(mail: InboundMail, words: string, file: string | undefined) {
  return parseSettings(file === undefined ? words : (mail.text ?? words));
}

function nameFrom({ subject }: InboundMail): string {
  return subject.replace(/^(re|fwd?|roster)\s*:?\s*/i, "").slice(0, 80);
}

function settingFault({ row: _, ...error }: RosterError): RosterFault {
  return error;
}

/** What the body did not say: usual values where there are any, faults where there are none. */
function withDefaults(
  given: Partial<ProgrammeSettings>,
  mail: InboundMail,
  ownerEmail: string,
): { settings: ProgrammeSettings; faults: RosterFault[] } {
  const owner = { email: mail.from.email || ownerEmail, ...(mail.from.name ? { name: mail.from.name } : {}) };
  const weekStart = given.weekStart ?? 1;
  const missing = (["name", "termStart", "termEnd"] as const).filter(
    (field) => given[field] === undefined && field !== "termEnd",
  );
  return {
    settings: {
      name: given.name ?? nameFrom(mail),
      termStart: given.termStart ?? "2000-01-01",
      termEnd: given.termEnd ?? "2000-01-01",
      zone: given.zone ?? "UTC",
      weekStart,
      digest: given.digest ?? { weekday: (((weekStart + 5) % 7) + 1) as Weekday, time: "17:00" },
      noMailDays: given.noMailDays ?? [],
      breaks: given.breaks ?? [],
      organisers: [owner, ...(given.organisers ?? []).filter(({ email }) => email !== owner.email)],
      concerns: given.concerns ?? owner,
      language: given.language ?? "en",
    },
    faults: missing.map((field) => ({
      column: field === "name" ? "programme" : "term",
      problem: "missing-value",
      remedy: field === "name" ? "programme: Spring mentoring" : "term: 2027-01-11 to 2027-04-02",
    })),
  };
}

export function wordsOf({ text, html }: InboundMail): string {
  return replyText({ ...(text ? { text } : {}), ...(html ? { html } : {}) }).reply;
}

/** The first attachment that is, or is named, a table of comma-separated values. */
export function rosterOf({ attachments }: InboundMail): string | undefined {
  const file = attachments.find(({ type, name }) => /csv/i.test(type) || /\.(csv|tsv)$/i.test(name ?? ""));
  return file ? (rosterText(file.bytes) ?? "\u0000") : undefined;
}
