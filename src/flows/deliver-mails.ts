import type { ClockDep, ConfigDep, DbDep, IdsDep, OutgoingMail, PostDep, SendOutcome } from "../deps.ts";
import type { Purpose } from "../domain/link.ts";
import { isQuiet, later } from "../domain/manners.ts";
import { passesAtNight } from "../domain/night.ts";
import { type Obstacle, obstacleTo } from "../domain/obstacle.ts";
import type { PersonState } from "../domain/person-state.ts";
import { HOUR, type Instant, MINUTE } from "../domain/time.ts";
import { messagesById } from "../store/inbox.ts";
import { load } from "../store/load.ts";
import { claimDue, markOutcomes, type OutboxRow, type Outcome } from "../store/outbox.ts";
import { composeMail, composeNeutral } from "./compose-mail.ts";
import { propsOf } from "./mails/index.ts";
import { replyAddress, sign } from "./mails/signing.ts";
import { isDrop, type View } from "./mails/view.ts";
import { suspendPeople } from "./record-delivery.ts";

/** One claim: what is rendered is posted within seconds of the check that it is still true. */
const AT_ONCE = 50;
/** The provider's search lags by up to a minute: it is asked twice before an ambiguous mail is sent again. */
const ASK_AGAIN = MINUTE;
const ASK_UNTIL = 2 * MINUTE;

/** `again`: when it is tried once more if the provider takes nothing. */
/** A mail that could not be made is tried again after so long; its moment may pass meanwhile. */
const PUT_OFF = HOUR;

type Ready = { row: OutboxRow; mail: OutgoingMail; again: Instant };
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
  outcomes.push(...ready.map((one, place) => outcomeOf(one, answers[place]!, deps.now)));
  await markOutcomes(deps.db, outcomes);
  const refused = ready
    // A concern goes to somebody else's address than that of the person whose mail it is.
    .filter(({ row }, place) => row.address === null && isSuppressed(answers[place]!))
    .flatMap(({ row }) => row.personId ?? []);
  if (refused.length > 0) await suspendPeople(deps, refused);
  return rows.length;
}

async function prepare(deps: DeliverDeps, rows: OutboxRow[]): Promise<(Ready | Outcome)[]> {
  const people = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const loaded = await load(deps.db, { people }, deps.now);
  const messages = await messagesById(
    deps.db,
    rows.flatMap(({ args }) => inboxOf(args) ?? []),
  );
  const prepared: (Ready | Outcome)[] = [];
  for (const row of rows) {
    const state = row.personId === null ? undefined : loaded.person(row.personId);
    const organisers = state ? loaded.organisers(state.programme.id) : [];
    const message = messages.get(inboxOf(row.args) ?? 0);
    prepared.push(await prepareAlone(deps, row, { state, organisers, message }));
  }
  return prepared;
}

interface Around {
  state: PersonState | undefined;
  organisers: View["organisers"];
  message: View["message"];
}

/** One mail that cannot be made waits, and costs the others of its claim nothing. */
async function prepareAlone(deps: DeliverDeps, row: OutboxRow, around: Around): Promise<Ready | Outcome> {
  try {
    return await prepareOne(deps, row, around);
  } catch (fault) {
    console.error(`mail ${row.id} (${row.kind}) was put off: ${(fault as Error).name}`);
    return { ...free(row), state: "planned", sendAt: deps.now + PUT_OFF, unsureSince: row.unsureSince };
  }
}

function inboxOf(args: OutboxRow["args"]): number | undefined {
  return typeof args?.inbox === "number" ? args.inbox : undefined;
}

async function prepareOne(
  deps: DeliverDeps,
  row: OutboxRow,
  { state, organisers, message }: Around,
): Promise<Ready | Outcome> {
  const { now, db, config } = deps;
  if (row.unsureSince !== null) {
    const known = await lookUp(deps, row);
    if (known) return known;
  }
  if (row.personId === null && row.address !== null)
    return now < row.expiresAt
      ? { row, mail: await composeNeutral(config, row, now), again: backoff(row, now) }
      : dropped(row, "moment-passed");
  if (!state) return dropped(row, "recipient-gone");
  const obstacle = obstacleTo(row, state, now);
  if (obstacle) return outcomeOfObstacle(row, obstacle);
  const link = async (purpose: Purpose, subject: number, revision = 0, argument = 0) =>
    `${config.publicUrl}/l/${await sign(config, now, purpose, state.person.id, subject, revision, argument)}`;
  const replyTo = await replyAddress(config, row, state.person.id, now);
  const view: View = { row, state, organisers, now, db, link, replyTo, message };
  const props = await propsOf(view);
  if (isDrop(props)) return dropped(row, props.drop);
  return { row, mail: await composeMail(config, view, props), again: againAt(row, state, now) };
}

function outcomeOfObstacle(row: OutboxRow, obstacle: Obstacle): Outcome {
  if ("until" in obstacle) return { ...free(row), state: "planned", sendAt: obstacle.until };
  return { ...dropped(row, obstacle.drop), ...(obstacle.failed ? { state: "failed" as const } : {}) };
}

function backoff({ attempts }: OutboxRow, now: Instant): Instant {
  return now + Math.min(MINUTE * 2 ** attempts, HOUR);
}

/** What may be sent now may be sent a little later too, but what belongs into the day does not slip into the night. */
function againAt(row: OutboxRow, state: PersonState, now: Instant): Instant {
  const { person, programme } = state;
  const again = backoff(row, now);
  const anyTime = row.address !== null || isQuiet(now, person, programme) || passesAtNight(row, state, again);
  return anyTime ? again : later(again, person, programme);
}

/** A mail whose sending ended ambiguously: found means sent; not found twice means it may be sent again. */
async function lookUp({ post, now }: DeliverDeps, row: OutboxRow): Promise<Outcome | undefined> {
  const providerId = await post.find(row.id);
  if (providerId) return { ...free(row), state: "sent", providerId, sentAt: row.unsureSince };
  if (now - row.unsureSince! < ASK_UNTIL)
    return { ...free(row), state: "claimed", leaseUntil: now + ASK_AGAIN, unsureSince: row.unsureSince };
  return undefined;
}

function outcomeOf({ row, again }: Ready, answer: SendOutcome, now: Instant): Outcome {
  switch (answer.outcome) {
    case "sent":
      return { ...free(row), state: "sent", providerId: answer.providerId, sentAt: now };
    case "refused":
      return { ...free(row), state: "failed", reason: `provider-${answer.code}` };
    case "again":
      return { ...free(row), state: "planned", sendAt: again };
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
