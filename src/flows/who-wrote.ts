import type { ConfigDep, DbDep } from "../deps.ts";
import type { Ask } from "../domain/ask.ts";
import { readCalendarUid } from "../domain/calendar-uid.ts";
import type { Kind } from "../domain/kinds.ts";
import { isExpired, type Token } from "../domain/link.ts";
import type { Instant } from "../domain/time.ts";
import { readToken } from "../domain/token.ts";
import { parseCalendarReply } from "../inbound/calendar-reply.ts";
import { messageById } from "../store/inbox.ts";
import { peopleByAddress } from "../store/load.ts";
import { mailById, mailByProviderId, type OutboxRow } from "../store/outbox.ts";
import { personById } from "../store/programmes.ts";
import type { Incoming } from "./incoming.ts";

/** Who stands behind a message, and which mail of ours it answers. */
export type Writer =
  | {
      who: "person";
      personId: number;
      /** The mail that is answered, by its token or by In-Reply-To. */
      answered: OutboxRow | undefined;
      /** What a receipt or ask-back, answered in its place, had to ask, and the words that it was about. */
      between?: { asks: Ask[]; words?: string };
      /** What the token permits besides words: leaving the digests, or a calendar's answer. */
      token: Token | undefined;
      /** Written from the registered address. */
      registered: boolean;
      /** Registered, and the domain vouches for it: may give commands. */
      trusted: boolean;
    }
  /** A registered address that nothing vouches for, without a token. */
  | { who: "unproven"; personId: number }
  /** One address in several programmes, and nothing says which is meant. */
  | { who: "several"; personId: number }
  | { who: "stranger"; authenticated: boolean };

/**
 * A token in the address it came to is routing, sender address plus authentication is authorisation. Expired, forged
 * or damaged tokens count as none.
 */
export async function whoWrote(
  { db, config }: DbDep & ConfigDep,
  incoming: Incoming,
  now: Instant,
): Promise<Writer> {
  const { mail, tokens, authenticated } = incoming;
  const vouched = authenticated || config.senderCheck === "relaxed";
  for (const text of tokens) {
    const token = await readToken(text.toLowerCase(), config.linkKeys);
    if (!token || isExpired(token, now)) continue;
    const person = await personById(db, token.personId);
    if (!person) continue;
    const registered = person.email === mail.from.email;
    const row = token.purpose === "reply" ? await mailById(db, token.subjectId) : undefined;
    const answers = await whatItAnswers(db, row);
    const other = registered ? undefined : await readerOfForwarded(db, incoming, person, answers.answered);
    if (other !== undefined && !vouched) return { who: "unproven", personId: other };
    if (other !== undefined)
      return {
        who: "person",
        personId: other,
        answered: answers.answered,
        token: undefined,
        registered: true,
        trusted: true,
      };
    return {
      who: "person",
      personId: person.id,
      ...answers,
      token,
      registered,
      trusted: registered && vouched,
    };
  }
  const people = await peopleByAddress(db, mail.from.email);
  const first = people[0];
  if (!first) return { who: "stranger", authenticated };
  if (!vouched) return { who: "unproven", personId: first.id };
  const row = await mailByProviderId(
    db,
    people.map(({ id }) => id),
    providerIds(incoming),
  );
  const personId =
    row?.personId ?? inWhoseCalendar(incoming, people) ?? (people.length === 1 ? first.id : undefined);
  if (personId === undefined) return { who: "several", personId: first.id };
  const answers = await whatItAnswers(db, row);
  return { who: "person", personId, ...answers, token: undefined, registered: true, trusted: true };
}

const REFLECTION: ReadonlySet<Kind> = new Set([
  "reflection-request",
  "reflection-reminder",
  "reflection-summary",
]);

/** Who looks back is asked in private: another one of the programme who answers the mail speaks for themselves. */
async function readerOfForwarded(
  db: D1Database,
  { mail }: Incoming,
  { programmeId }: { programmeId: number },
  answered: OutboxRow | undefined,
): Promise<number | undefined> {
  if (!answered || !REFLECTION.has(answered.kind)) return undefined;
  const people = await peopleByAddress(db, mail.from.email);
  return people.find((one) => one.programmeId === programmeId)?.id;
}

/**
 * The mail of ours that asked for something: under a receipt or an ask-back the one before it, since "reply and say it
 * again" goes on with that. The inbox keeps it so, and one step back is enough.
 */
async function whatItAnswers(
  db: D1Database,
  row: OutboxRow | undefined,
): Promise<Pick<Extract<Writer, { who: "person" }>, "answered" | "between">> {
  const inbox = row?.args?.inbox;
  if (row?.kind !== "receipt" && row?.kind !== "ask-back") return { answered: row };
  const asks = (row.args?.asks ?? []) as Ask[];
  // One that asks of its own accord follows no mail of theirs.
  if (typeof inbox !== "number") return { answered: row, between: { asks } };
  const message = await messageById(db, inbox);
  const before = message?.outboxId ? await mailById(db, message.outboxId) : undefined;
  return { answered: before, between: { asks, ...(message?.words ? { words: message.words } : {}) } };
}

/** One address may stand in several programmes; the UID that a calendar answers was given to one of them. */
function inWhoseCalendar({ mail }: Incoming, people: { id: number }[]): number | undefined {
  if (mail.calendar === undefined) return undefined;
  const answer = parseCalendarReply(mail.calendar);
  const named = "refusal" in answer ? undefined : readCalendarUid(answer.uid);
  return people.find(({ id }) => id === named?.personId)?.id;
}

/** Postmark's Message-IDs are its own ids at its own host. */
function providerIds({ mail }: Incoming): string[] {
  return [...mail.inReplyTo, ...mail.references]
    .map((id) => id.replace(/^<|>$/g, "").split("@")[0]!)
    .filter((id) => id.length <= 64);
}
