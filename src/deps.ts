import type { Config } from "./config.ts";
import type { Ids } from "./domain/decision.ts";
import { idsAt, secureRandom, seededRandom } from "./domain/ids.ts";
import type { Instant } from "./domain/time.ts";

/** `now` is read once per event and handed on; nothing else knows the time. */
export interface ClockDep {
  now: Instant;
}
/** Ids for everything that the event writes. */
export interface IdsDep {
  ids: Ids;
}
export interface DbDep {
  db: D1Database;
}
export interface ConfigDep {
  config: Config;
}
/** The provider's edge: takes messages, and is asked about those whose fate is unknown. */
export interface PostDep {
  post: Post;
}
interface QueueDep {
  queue?: Queue<unknown>;
}
export type Deps = ClockDep & IdsDep & DbDep & ConfigDep & PostDep & QueueDep;

export interface Post {
  /** Outcomes in the order of the messages. */
  send(messages: OutgoingMail[]): Promise<SendOutcome[]>;
  /** The provider's id of the message that carries this outbox id, if its search knows one. */
  find(outboxId: number): Promise<string | null>;
}

export type SendOutcome =
  | { outcome: "sent"; providerId: string }
  | { outcome: "refused"; code: number; suppressed: boolean }
  | { outcome: "again" }
  | { outcome: "unknown" };

export interface OutgoingMail {
  outboxId: number;
  kind: string;
  to: string;
  replyTo: string;
  subject: string;
  html: string;
  text: string;
  headers: { name: string; value: string }[];
  calendars: { method: "REQUEST" | "CANCEL" | "DECLINECOUNTER"; ics: string }[];
  attachments?: { name: string; type: string; content: string }[];
}

/**
 * In demonstrations the ids follow from the event's name, its moment and how many came before it, so that a story can be
 * told twice alike. The count begins with the first id asked for: what only looks does not disturb it.
 */
export function idsFor(config: Config, now: Instant, event: string): Ids {
  if (!config.localClock) return idsAt(now, secureRandom);
  let ids: Ids | undefined;
  return () => {
    ids ??= idsAt(now, seededRandom(`${event}@${now}#${told++}`));
    return ids();
  };
}

let told = 0;
