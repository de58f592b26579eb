import type { ClockDep, ConfigDep, DbDep, IdsDep, OutgoingMail, PostDep, SendOutcome } from "../deps.ts";
import type { Purpose } from "../domain/link.ts";
import { isQuiet, later } from "../domain/manners.ts";
import type { PersonState } from "../domain/person-state.ts";
import { HOUR, type Instant, MINUTE } from "../domain/time.ts";
import { messageById } from "../store/inbox.ts";
import { load } from "../store/load.ts";
import { claimDue, markOutcomes, type OutboxRow, type Outcome } from "../store/outbox.ts";
import { composeMail, composeNeutral } from "./compose-mail.ts";
import { viewers } from "./mails/index.ts";
import { sign } from "./mails/signing.ts";
import { isDrop, type View } from "./mails/view.ts";
import { suspendPeople } from "./record-delivery.ts";

/** One claim: what is rendered is posted within seconds of the check that it is still true. */
const AT_ONCE = 50;
/** The provider's search lags by up to a minute: it is asked twice before an ambiguous mail is sent again. */
const ASK_AGAIN = MINUTE;
const ASK_UNTIL = 2 * MINUTE;

type Ready = { row: OutboxRow; mail: OutgoingMail };
type DeliverDeps = ClockDep & DbDep & ConfigDep & PostDep & IdsDep;

/** Sends what is due, or only the named mails; returns how many rows it dealt with. Only the outbox sends. */
export async function deliverMails(deps: DeliverDeps, ids?: number[]): Promise<number> {
  const rows = await claimDue(deps.db, deps.now, AT_ONCE, ids);
  if (rows.length === 0) return 0;
  const outcomes: Outcome[] = [];
  const ready: Ready[] = [];
  for (const prepared of await prepare(deps, rows)) {
    if ("mail" in prepared) ready.push(prepared);
    else outcomes.push(prepared);
  }
  const answers = ready.length > 0 ? await deps.post.send(ready.map(({ mail }) => mail)) : [];
  outcomes.push(...ready.map(({ row }, place) => outcomeOf(row, answers[place]!, deps.now)));
  await markOutcomes(deps.db, outcomes);
  const refused = ready
    .filter((_, place) => isSuppressed(answers[place]!))
    .flatMap(({ row }) => row.personId ?? []);
  if (refused.length > 0) await suspendPeople(deps, refused);
  return rows.length;
}

async function prepare(deps: DeliverDeps, rows: OutboxRow[]): Promise<(Ready | Outcome)[]> {
  const people = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const loaded = await load(deps.db, { people }, deps.now);
  const prepared: (Ready | Outcome)[] = [];
  for (const row of rows) {
    const state = row.personId === null ? undefined : loaded.person(row.personId);
    prepared.push(await prepareOne(deps, row, state, state ? loaded.organisers(state.programme.id) : []));
  }
  return prepared;
}

async function prepareOne(
  deps: DeliverDeps,
  row: OutboxRow,
  state: PersonState | undefined,
  organisers: View["organisers"],
): Promise<Ready | Outcome> {
  const { now, db, config } = deps;
  if (row.unsureSince !== null) {
    const known = await lookUp(deps, row);
    if (known) return known;
  }
  if (row.personId === null && row.address !== null)
    return now < row.expiresAt
      ? { row, mail: await composeNeutral(config, row, now) }
      : dropped(row, "moment-passed");
  if (!state) return dropped(row, "recipient-gone");
  const obstacle = obstacleTo(row, state, now);
  if (obstacle) return obstacle;
  const link = async (purpose: Purpose, subject: number, revision = 0, argument = 0) =>
    `${config.publicUrl}/l/${await sign(config, now, purpose, state.person.id, subject, revision, argument)}`;
  const message = typeof row.args?.inbox === "number" ? await messageById(db, row.args.inbox) : undefined;
  const view: View = { row, state, organisers, now, db, link, message };
  const props = await viewers[row.kind](view);
  if (isDrop(props)) return dropped(row, props.drop);
  return { row, mail: await composeMail(config, view, props) };
}

/** Checked at the moment of sending: what was right when it was planned may be wrong after an outage. */
function obstacleTo(row: OutboxRow, { person, programme }: PersonState, now: Instant): Outcome | undefined {
  if (now >= row.expiresAt) return dropped(row, "moment-passed");
  if (row.address === null && person.suspendedAt !== null)
    return { ...dropped(row, "suspended"), state: "failed" };
  if (
    person.stoppedAt !== null &&
    row.kind !== "left" &&
    row.kind !== "concern" &&
    row.kind !== "concern-received"
  )
    return dropped(row, "stopped");
  const delayedIntoQuiet = isQuiet(now, person, programme) && !isQuiet(row.sendAt, person, programme);
  if (!delayedIntoQuiet || row.address !== null) return undefined;
  const sendAt = later(now, person, programme);
  return sendAt < row.expiresAt ? { ...free(row), state: "planned", sendAt } : dropped(row, "moment-passed");
}

/** A mail whose sending ended ambiguously: found means sent; not found twice means it may be sent again. */
async function lookUp({ post, now }: DeliverDeps, row: OutboxRow): Promise<Outcome | undefined> {
  const providerId = await post.find(row.id);
  if (providerId) return { ...free(row), state: "sent", providerId, sentAt: row.unsureSince };
  if (now - row.unsureSince! < ASK_UNTIL)
    return { ...free(row), state: "claimed", leaseUntil: now + ASK_AGAIN, unsureSince: row.unsureSince };
  return undefined;
}

function outcomeOf(row: OutboxRow, answer: SendOutcome, now: Instant): Outcome {
  switch (answer.outcome) {
    case "sent":
      return { ...free(row), state: "sent", providerId: answer.providerId, sentAt: now };
    case "refused":
      return { ...free(row), state: "failed", reason: `provider-${answer.code}` };
    case "again":
      return { ...free(row), state: "planned", sendAt: now + Math.min(MINUTE * 2 ** row.attempts, HOUR) };
    case "unknown":
      return { ...free(row), state: "claimed", leaseUntil: now + ASK_AGAIN, unsureSince: now };
  }
}

function dropped(row: OutboxRow, reason: string): Outcome {
  return { ...free(row), state: "dropped", reason };
}

/** No longer claimed, everything else as it was. */
function free({ id, state, sendAt, providerId, sentAt, reason }: OutboxRow): Outcome {
  return { id, state, sendAt, providerId, sentAt, reason, leaseUntil: null, unsureSince: null };
}

function isSuppressed(answer: SendOutcome): boolean {
  return answer.outcome === "refused" && answer.suppressed;
}
