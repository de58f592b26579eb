import type { Deps } from "../deps.ts";
import { applyRoster, settingsOf } from "../domain/apply-roster.ts";
import { planRosterReceipt } from "../domain/carry-out-roster.ts";
import {
  type Decision,
  insert,
  isRefusal,
  newDecision,
  type Refusal,
  touch,
  update,
} from "../domain/decision.ts";
import { newPerson } from "../domain/new-person.ts";
import type { Person } from "../domain/people.ts";
import { planAnswer } from "../domain/plans.ts";
import type { Programme } from "../domain/programme.ts";
import { planReceipt } from "../domain/receipts.ts";
import type { ProgrammeSettings, RosterFault, RosterRequest } from "../domain/roster.ts";
import { DAY, type Instant, type Weekday } from "../domain/time.ts";
import type { InboundMail } from "../inbound/inbound-mail.ts";
import { replyText } from "../inbound/reply-text.ts";
import { correctRoster, readCorrections } from "../inbound/roster-corrections.ts";
import { parseRoster, type RosterError } from "../inbound/roster-file.ts";
import { parseSettings } from "../inbound/roster-settings.ts";
import { rosterText } from "../inbound/roster-text.ts";
import { commit, type InboxRow } from "../store/commit.ts";
import { peopleByAddress } from "../store/load.ts";
import type { OutboxRow } from "../store/outbox.ts";
import { loadProgramme, openPreviews, programmeNamed, requestById } from "../store/programmes.ts";
import { decideOnce } from "./decide.ts";
import type { Incoming } from "./incoming.ts";
import type { Writer } from "./who-wrote.ts";

/**
 * A roster, or an answer to its preview: only from the owner or a registered organiser, and only where the domain
 * vouches for the address. Everything else that they write is like anybody's mail.
 */
export async function isRoster(
  { db, config }: Deps,
  { mail, authenticated }: Incoming,
  writer: Writer,
): Promise<boolean> {
  if (!authenticated) return false;
  const answersPreview =
    writer.who === "person" && writer.trusted && writer.answered?.kind === "roster-preview";
  if (rosterOf(mail) === undefined) return answersPreview && speaksOfRoster(wordsOf(mail));
  if (answersPreview) return true;
  if (mail.from.email === config.ownerEmail) return true;
  return (await peopleByAddress(db, mail.from.email)).some(({ organiser }) => organiser);
}

/** Reads it, and mails back what it would change; nothing is applied unasked. */
export async function receiveRoster(deps: Deps, incoming: Incoming, writer: Writer): Promise<void> {
  const { mail } = incoming;
  const words = wordsOf(mail);
  const answered = writer.who === "person" ? writer.answered : undefined;
  const organiser = (await peopleByAddress(deps.db, mail.from.email)).find(
    (one) => one.organiser && (answered === undefined || one.id === answered.personId),
  );
  const file = rosterOf(mail);
  const earlier = organiser && (await earlierRoster(deps, organiser, answered));
  const command = commandIn(words);
  if (file === undefined && organiser && command)
    return applyByReply(deps, incoming, organiser, earlier, command === "apply good rows");
  await preview(deps, incoming, read(mail, words, file, earlier, deps.config.ownerEmail));
}

function wordsOf({ text, html }: InboundMail): string {
  return replyText({ ...(text ? { text } : {}), ...(html ? { html } : {}) }).reply;
}

/** Whether a reply without a file is for the roster; thanks, questions and HELP are read like anybody's words. */
function speaksOfRoster(words: string): boolean {
  const { settings, errors } = parseSettings(words);
  return (
    commandIn(words) !== undefined ||
    readCorrections(words).length > 0 ||
    Object.keys(settings).length + errors.length > 0
  );
}

function commandIn(words: string): "apply" | "apply good rows" | undefined {
  const first = words
    .trim()
    .split("\n")[0]!
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "");
  return first === "apply" || first === "apply good rows" ? first : undefined;
}

/** What a mail is about: the roster whose preview it answers, whatever became of that, or else the one that is open. */
async function earlierRoster(
  { db }: Deps,
  organiser: Person,
  answered: OutboxRow | undefined,
): Promise<RosterRequest | undefined> {
  const { request } = answered?.args ?? {};
  if (typeof request === "number") return requestById(db, request);
  return (await openPreviews(db, organiser.programmeId)).at(-1);
}

interface Read {
  settings: ProgrammeSettings;
  rows: RosterRequest["rows"];
  faults: RosterFault[];
  file: string;
}

function read(
  mail: InboundMail,
  words: string,
  file: string | undefined,
  earlier: RosterRequest | undefined,
  ownerEmail: string,
): Read {
  const base = earlier?.file ?? "";
  const body = mail.text ?? words;
  const { settings, errors } = parseSettings(file === undefined ? words : body);
  const known =
    earlier && (file === undefined || settings.name === undefined || settings.name === earlier.settings.name)
      ? earlier.settings
      : undefined;
  const complete = withDefaults({ ...known, ...settings }, mail, ownerEmail);
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
      name: given.name ?? mail.subject.replace(/^(re|fwd?|roster)\s*:?\s*/i, "").slice(0, 80),
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

/** One commit: the programme as a draft with its owner, if it is new; the request; the preview; the inbox row. */
async function preview(deps: Deps, incoming: Incoming, roster: Read): Promise<void> {
  const { db, now, ids } = deps;
  const { mail } = incoming;
  const inboxId = ids();
  const { outcome } = await decideOnce(
    deps,
    async () => {
      const programme = await programmeNamed(db, roster.settings.name);
      return {
        programme,
        known: programme ? await loadProgramme(db, programme.id, now) : undefined,
        previews: programme ? await openPreviews(db, programme.id) : [],
      };
    },
    ({ programme, known, previews }): Decision | Refusal => {
      const decision = newDecision("roster-previewed", now);
      let sender = known?.organisers.find(({ email }) => email === mail.from.email);
      let target = programme;
      if (!target && mail.from.email !== deps.config.ownerEmail) return { refused: "not-the-owner" };
      if (!target) {
        const id = ids();
        sender = newPerson(
          ids(),
          id,
          {
            email: mail.from.email,
            name: mail.from.name ?? mail.from.email,
            zone: roster.settings.zone,
            language: roster.settings.language,
            country: "",
          },
          true,
          null,
        );
        target = draft(id, sender, roster.settings);
        insert(decision, "programme", target);
        insert(decision, "person", sender);
      } else touch(decision, "programme", target);
      if (!sender) return { refused: "not-an-organiser" };
      for (const old of previews) update(decision, "request", old, { state: "replaced" });
      const request: RosterRequest = {
        id: ids(),
        programmeId: target.id,
        personId: sender.id,
        state: "previewed",
        ...roster,
        done: 0,
        fresh: 0,
        changed: 0,
        at: now,
      };
      insert(decision, "request", request);
      decision.personId = sender.id;
      planAnswer(decision, ids, {
        kind: "roster-preview",
        person: sender,
        key: `roster-preview:${request.id}`,
        args: { request: request.id },
        expiresAt: now + 14 * DAY,
      });
      return decision;
    },
    (_, decision) => handledRow(incoming, inboxId, decision.personId, now),
  );
  if (isRefusal(outcome)) await refuse(deps, incoming, inboxId, outcome.refused);
}

/** Somebody who organises another programme used the name of this one: kept for the owner, and answered. */
async function refuse(deps: Deps, incoming: Incoming, inboxId: number, reason: string): Promise<void> {
  const { db, now, ids } = deps;
  const { messageId, mail } = incoming;
  const [person] = await peopleByAddress(db, mail.from.email);
  const decision = newDecision(reason, now, person?.id ?? null);
  const answered = { inboxId, messageId, attachments: mail.attachments.length };
  if (person) planReceipt(decision, ids, person, answered, "parked");
  const row = handledRow(incoming, inboxId, person?.id ?? null, now);
  await commit(db, [decision], ids(), { ...row, state: "parked", reason, raw: incoming.raw });
}

function draft(id: number, owner: Person, settings: ProgrammeSettings): Programme {
  return { ...settingsOf(settings), id, version: 0, dueAt: null, state: "draft", ownerId: owner.id };
}

async function applyByReply(
  deps: Deps,
  incoming: Incoming,
  organiser: Person,
  request: RosterRequest | undefined,
  goodRowsOnly: boolean,
): Promise<void> {
  const { db, now, ids } = deps;
  const inboxId = ids();
  const { outcome } = await decideApply(deps, request?.id ?? 0, goodRowsOnly, (decision) =>
    handledRow(incoming, inboxId, decision.personId, now),
  );
  if (!isRefusal(outcome)) return;
  const decision = newDecision(outcome.refused, now, organiser.id);
  const [open] = await openPreviews(db, organiser.programmeId);
  if (outcome.refused !== "already-applied" && open)
    planAnswer(decision, ids, {
      kind: "roster-preview",
      person: organiser,
      key: `roster-preview:${open.id}:${incoming.messageId}`,
      args: { request: open.id },
      expiresAt: now + 14 * DAY,
    });
  // While it is being carried out, the receipt that ends it is the answer.
  if (request?.state === "applied")
    planRosterReceipt(decision, ids, organiser, request, `receipt:${incoming.messageId}`);
  await commit(db, [decision], ids(), {
    ...handledRow(incoming, inboxId, organiser.id, now),
    state: "refused",
    reason: outcome.refused,
  });
}

/** The yes to a preview, by link or by reply. */
export function decideApply(
  deps: Deps,
  requestId: number,
  goodRowsOnly: boolean,
  inboxOf?: (decision: Decision) => InboxRow,
) {
  const { db, now, ids } = deps;
  return decideOnce(
    deps,
    async () => {
      const request = await requestById(db, requestId);
      return { request, known: request ? await loadProgramme(db, request.programmeId, now) : undefined };
    },
    ({ request, known }) =>
      request && known
        ? applyRoster(known.programme, known.people, request, goodRowsOnly, now, ids)
        : { refused: "replaced" },
    inboxOf ? (_, decision) => inboxOf(decision) : undefined,
  );
}

function handledRow({ messageId }: Incoming, id: number, personId: number | null, now: Instant): InboxRow {
  return {
    id,
    messageId,
    state: "handled",
    reason: null,
    personId,
    sender: null,
    outboxId: null,
    at: now,
    words: null,
    raw: null,
  };
}

/** The first attachment that is, or is named, a table of comma-separated values. */
function rosterOf({ attachments }: InboundMail): string | undefined {
  const file = attachments.find(({ type, name }) => /csv/i.test(type) || /\.(csv|tsv)$/i.test(name ?? ""));
  return file ? (rosterText(file.bytes) ?? "\u0000") : undefined;
}
