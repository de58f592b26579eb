import type { Deps } from "../deps.ts";
import { applyRoster } from "../domain/apply-roster.ts";
import { planRosterReceipt } from "../domain/carry-out-roster.ts";
import { type Decision, isRefusal, newDecision } from "../domain/decision.ts";
import type { Person } from "../domain/people.ts";
import { planAnswer } from "../domain/plans.ts";
import type { RosterRequest } from "../domain/roster.ts";
import { DAY } from "../domain/time.ts";
import { readCorrections } from "../inbound/roster-corrections.ts";
import { parseSettings } from "../inbound/roster-settings.ts";
import { commit, type InboxRow } from "../store/commit.ts";
import { peopleByAddress } from "../store/load.ts";
import type { OutboxRow } from "../store/outbox.ts";
import { loadProgramme, openPreviews, requestById } from "../store/programmes.ts";
import { decideOnce } from "./decide.ts";
import type { Incoming } from "./incoming.ts";
import { handledRow, previewRoster, settingsOfProgramme } from "./preview-roster.ts";
import { programmeIn, readRoster, rosterOf, wordsOf } from "./read-roster.ts";
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
  const standing = await settingsOfProgramme(deps, programmeIn(mail, words, file, earlier));
  const roster = readRoster(mail, words, file, earlier, standing, deps.config.ownerEmail);
  await previewRoster(deps, incoming, roster);
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
