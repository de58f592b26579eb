import type { Deps } from "../deps.ts";
import { type Decision, newDecision, type Refusal } from "../domain/decision.ts";
import { planNeutral } from "../domain/receipts.ts";
import { noteAway } from "../domain/record-away.ts";
import { DAY } from "../domain/time.ts";
import { awayUntil, classify } from "../inbound/automatic.ts";
import { parseMail } from "../inbound/parse-mail.ts";
import { commit, type InboxRow } from "../store/commit.ts";
import { inboxState, type messageById, storeMessage, strangerAnswered } from "../store/inbox.ts";
import { load } from "../store/load.ts";
import { mailById } from "../store/outbox.ts";
import { asksToUndo, decideReply, type Verdict } from "./act-on-reply.ts";
import { decideOnce, Lost } from "./decide.ts";
import { bytesOf, type Incoming } from "./incoming.ts";
import { isRoster, receiveRoster } from "./manage-roster.ts";
import { decideRsvp } from "./record-rsvp.ts";
import { newestTakeBack } from "./take-back.ts";
import { type Writer, whoWrote } from "./who-wrote.ts";

/**
 * One message from a door: known ones are done already, automatic ones are never answered, a person's words are acted
 * on and receipted, and what nobody may be answered for yet is parked. Whatever happens, nothing is lost: a decision
 * that lost twice is stored with its message, and a tick finishes it.
 */
export async function receiveMail(deps: Deps, incoming: Incoming): Promise<void> {
  const known = await inboxState(deps.db, incoming.messageId);
  if (known !== null && known !== "received") return;
  const writer = await whoWrote(deps, incoming, deps.now);
  if (await isRoster(deps, incoming, writer)) return receiveRoster(deps, incoming, writer);
  await handle(deps, incoming, writer);
}

/** A message that was stored as `received`: its sender's standing was settled then and is not judged again. */
export async function finishMessage(
  deps: Deps,
  row: NonNullable<Awaited<ReturnType<typeof messageById>>>,
): Promise<void> {
  if (row.raw === null || row.personId === null) return;
  const mail = await parseMail(bytesOf(row.raw));
  const incoming = {
    mail,
    messageId: row.messageId,
    tokens: [],
    authenticated: true,
    large: false,
    raw: row.raw,
  };
  const answered = row.outboxId === null ? undefined : await mailById(deps.db, row.outboxId);
  const trusted = row.reason === "lost:trusted";
  const registered = row.sender === null;
  await handle(deps, incoming, {
    who: "person",
    personId: row.personId,
    answered,
    token: undefined,
    registered,
    trusted,
  });
}

async function handle(deps: Deps, incoming: Incoming, writer: Writer): Promise<void> {
  const sender = classify(incoming.mail);
  if (sender !== "person") return ignore(deps, incoming, writer, sender);
  if (writer.who === "stranger") return parkStranger(deps, incoming, writer);
  if (writer.who === "unproven")
    return store(deps, incoming, writer, { state: "parked", reason: "not-authenticated" });
  await actOn(deps, incoming, writer);
}

/** Never answered; an automatic reply's last day away is noted for the mails that come. */
async function ignore(deps: Deps, incoming: Incoming, writer: Writer, sender: string): Promise<void> {
  const inbox = { state: "ignored" as const, reason: sender };
  const until = sender === "auto-reply" && writer.who === "person" ? awayUntil(incoming.mail) : null;
  if (until === null || writer.who !== "person") return store(deps, incoming, writer, inbox);
  await decideOnce(
    deps,
    async () => (await load(deps.db, { people: [writer.personId] }, deps.now)).person(writer.personId)!,
    (state) => noteAway(state, until, deps.now),
    () => rowOf(deps, incoming, writer, deps.ids(), inbox),
  );
}

type Known = Extract<Writer, { who: "person" | "several" }>;

async function actOn(deps: Deps, incoming: Incoming, writer: Known): Promise<void> {
  const { db, now, ids } = deps;
  const inboxId = ids();
  let verdict: Verdict | undefined;
  try {
    await decideOnce(
      deps,
      async () => {
        const state = (await load(db, { people: [writer.personId] }, now)).person(writer.personId)!;
        return { state, takeBack: asksToUndo(incoming) ? await newestTakeBack(db, state, now) : undefined };
      },
      ({ state, takeBack }): Decision | Refusal => {
        verdict = incoming.mail.calendar
          ? decideRsvp(state, incoming, writer, inboxId, now, ids, takeBack)
          : decideReply(state, incoming, writer, inboxId, now, ids, takeBack);
        return verdict.decision;
      },
      () => rowOf(deps, incoming, writer, inboxId, verdict!.inbox),
    );
  } catch (fault) {
    // Without its bytes it could not be read again later: the sender's side keeps it and tries again.
    if (!(fault instanceof Lost) || incoming.raw === null) throw fault;
    const trusted = writer.who === "person" && writer.trusted;
    await storeMessage(db, {
      ...rowOf(deps, incoming, writer, inboxId, {
        state: "received",
        reason: trusted ? "lost:trusted" : "lost",
      }),
      raw: incoming.raw,
    });
  }
}

/** Parked for the owner; answered neutrally once a day at most, and only where the domain vouches for the address. */
async function parkStranger(
  deps: Deps,
  incoming: Incoming,
  writer: Extract<Writer, { who: "stranger" }>,
): Promise<void> {
  const { db, now, ids } = deps;
  const { email } = incoming.mail.from;
  const decision = newDecision("stranger-parked", now);
  const answer = email !== "" && writer.authenticated && !(await strangerAnswered(db, email, now - DAY));
  if (answer) planNeutral(decision, ids, email, incoming.messageId, "stranger");
  const row = rowOf(deps, incoming, writer, ids(), { state: "parked", reason: "unknown-sender" });
  await commit(db, [decision], ids(), row);
}

async function store(deps: Deps, incoming: Incoming, writer: Writer, inbox: Verdict["inbox"]): Promise<void> {
  await storeMessage(deps.db, rowOf(deps, incoming, writer, deps.ids(), inbox));
}

/** Words and raw bytes stay only with mail that a person may still have to look at. */
function rowOf(
  { now }: Deps,
  incoming: Incoming,
  writer: Writer,
  id: number,
  inbox: Verdict["inbox"],
): InboxRow {
  const parked = inbox.state === "parked";
  const registered =
    writer.who === "unproven" || writer.who === "several" || (writer.who === "person" && writer.registered);
  return {
    id,
    messageId: incoming.messageId,
    state: inbox.state,
    reason: inbox.reason ?? null,
    personId: writer.who === "stranger" ? null : writer.personId,
    sender: registered ? null : incoming.mail.from.email,
    outboxId: (writer.who === "person" && writer.answered?.id) || null,
    at: now,
    words: inbox.words ?? null,
    raw: parked ? incoming.raw : null,
  };
}
