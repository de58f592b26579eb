import type { Decision } from "../../src/domain/decision.ts";
import type { PairState } from "../../src/domain/pair.ts";
import type { SentMail } from "../../src/domain/person-state.ts";
import type { Session } from "../../src/domain/session.ts";
import type { Instant } from "../../src/domain/time.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { wakePerson } from "../../src/domain/wake-person.ts";
import { counted } from "./outcome.ts";
import { clock } from "./scene.ts";
import { after, pairState, personState, type Stage, type StageMail } from "./stage.ts";

export const suggest = (_: PairState, session: Session) => `A recent difficulty (${session.week})`;

/** What a subject that is due decides. */
interface Wake {
  of: "pair" | "person";
  id: number;
  now: Instant;
  decision: Decision;
}

/** What people do about the mails that they have just got, or unasked; the stage after it. */
export type Act = (stage: Stage, news: SentMail[], now: Instant) => Stage;

/** What becomes of a mail that is due. */
type Deliver = (stage: Stage, mail: StageMail, now: Instant) => Promise<StageMail>;

interface Others {
  act?: Act;
  /** When somebody is going to act unasked, after `now`. */
  nextAct?: (now: Instant) => Instant;
  /** Left out: a mail is got as it was planned, and stays so on record. */
  deliver?: Deliver;
  /** Sees what stands at each moment before the clock goes on. */
  watch?: (stage: Stage, now: Instant) => void;
}

/** A subject that still changes something after so many looks at one moment never comes to rest. */
const PATIENCE = 12;

/**
 * Lets the clock run from one due moment to the next, pairs before people as a tick does it. Everybody is due at the
 * beginning. Returns all wakes and what stands at the end.
 */
export async function play(from: Stage, start: Instant, end: Instant, others: Others = {}) {
  const { act = (stage) => stage, nextAct = () => Number.POSITIVE_INFINITY, deliver, watch } = others;
  const ids = counted();
  const wakes: Wake[] = [];
  let now = start;
  let stage: Stage = {
    ...from,
    pairs: from.pairs.map((one) => ({ ...one, dueAt: start })),
    people: from.people.map((one) => ({ ...one, dueAt: start })),
  };
  const read = new Set<string>();
  for (let looks = 0; now <= end; looks++) {
    if (looks > PATIENCE) throw new Error(`no rest at ${clock(now)}`);
    for (const { id } of stage.pairs.filter(({ dueAt }) => isDue(dueAt, now)))
      wake({ of: "pair", id, now, decision: wakePair(pairState(stage, id), now, ids, suggest) });
    for (const { id } of stage.people.filter(({ dueAt }) => isDue(dueAt, now)))
      wake({ of: "person", id, now, decision: wakePerson(personState(stage, { id }), now, ids) });
    if (deliver)
      for (const mail of stage.mails.filter(({ state, sendAt }) => state === "planned" && sendAt <= now))
        become(await deliver(stage, mail, now));
    const news = stage.mails.filter((mail) => hasArrived(mail, now) && !read.has(mail.key));
    for (const { key } of news) read.add(key);
    stage = act(stage, news, now);
    watch?.(stage, now);
    const next = Math.min(
      nextAct(now),
      ...[...stage.pairs, ...stage.people].flatMap(({ dueAt }) => dueAt ?? []),
      ...stage.mails
        .filter(({ state, sendAt }) => state === "planned" && sendAt > now)
        .map(({ sendAt }) => sendAt),
    );
    if (next > now) looks = 0;
    now = Math.max(now, next);
  }
  return { stage, wakes };

  function wake(one: Wake): void {
    wakes.push(one);
    stage = after(stage, one.decision);
  }

  function hasArrived({ state, sendAt }: SentMail, at: Instant): boolean {
    return deliver ? state === "sent" : state === "planned" && sendAt <= at;
  }

  function become(mail: StageMail): void {
    stage = { ...stage, mails: stage.mails.map((one) => (one.id === mail.id ? mail : one)) };
  }
}

function isDue(dueAt: Instant | null, now: Instant): boolean {
  return dueAt !== null && dueAt <= now;
}
