import type { Deps } from "../deps.ts";
import { settingsOf } from "../domain/apply-roster.ts";
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
import type { ProgrammeSettings, RosterRequest } from "../domain/roster.ts";
import { DAY, type Instant } from "../domain/time.ts";
import { commit, type InboxRow } from "../store/commit.ts";
import { peopleByAddress } from "../store/load.ts";
import { loadProgramme, openPreviews, programmeNamed } from "../store/programmes.ts";
import { decideOnce } from "./decide.ts";
import type { Incoming } from "./incoming.ts";
import type { ReadRoster } from "./read-roster.ts";

/** What holds now in the programme of that name. */
export async function settingsOfProgramme(
  { db, now }: Deps,
  name: string,
): Promise<ProgrammeSettings | undefined> {
  const known = await programmeNamed(db, name);
  if (!known) return undefined;
  const { programme, organisers } = await loadProgramme(db, known.id, now);
  const { digestWeekday, digestTime, concernsName, concernsEmail } = programme;
  return {
    name,
    termStart: programme.termStart,
    termEnd: programme.termEnd,
    zone: programme.zone,
    weekStart: programme.weekStart,
    noMailDays: programme.noMailDays,
    breaks: programme.breaks,
    language: programme.language,
    digest: { weekday: digestWeekday, time: digestTime },
    concerns: { name: concernsName, email: concernsEmail },
    organisers: organisers.map((one) => ({ name: one.name, email: one.email })),
  };
}

/** One commit: the programme as a draft with its owner, if it is new; the request; the preview; the inbox row. */
export async function previewRoster(deps: Deps, incoming: Incoming, roster: ReadRoster): Promise<void> {
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

export function handledRow(
  { messageId }: Incoming,
  id: number,
  personId: number | null,
  now: Instant,
): InboxRow {
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
