import { askedOf } from "../../../src/domain/asked.ts";
import type { Decision, Ids, Refusal } from "../../../src/domain/decision.ts";
import { decline, join } from "../../../src/domain/join.ts";
import { tellLate } from "../../../src/domain/late.ts";
import { leave } from "../../../src/domain/leave.ts";
import { proposeMakeUp } from "../../../src/domain/make-up.ts";
import { offerOthers } from "../../../src/domain/move-offers.ts";
import { askToMove, takeTime } from "../../../src/domain/move-session.ts";
import { moveOf, type PairState, sideOf } from "../../../src/domain/pair.ts";
import { agree, openProposal, propose } from "../../../src/domain/proposal.ts";
import { recordAnswers } from "../../../src/domain/record-answer.ts";
import { recordAway } from "../../../src/domain/record-away.ts";
import { agreePlan } from "../../../src/domain/record-plan.ts";
import { recordPulse } from "../../../src/domain/record-pulse.ts";
import { agreeTopics, recordTopics } from "../../../src/domain/record-topic.ts";
import { RHYTHM } from "../../../src/domain/rhythm.ts";
import { isOn, type Session } from "../../../src/domain/session.ts";
import { skipSession } from "../../../src/domain/skip-session.ts";
import { SLOT } from "../../../src/domain/slot.ts";
import { stopDigests } from "../../../src/domain/stop-digests.ts";
import { addDays, type Instant, localDate, type Weekday } from "../../../src/domain/time.ts";
import { latestIn, timesFor, timesToMakeUp } from "../../../src/domain/times-in-week.ts";
import { pairState, personState, type Stage, type StageMail } from "../stage.ts";
import { correctPair } from "./corrections.ts";

/** What somebody does, at a moment, about a session, a mail or unasked. */
export interface Doing {
  what: string;
  outcome: Decision | Refusal;
}
type Moment = { stage: Stage; personId: number; dice: number; now: Instant; ids: Ids };

/** What the reader of a mail does about it; undefined: nothing. */
export function answer(mail: StageMail, moment: Moment): Doing | undefined {
  const { stage, personId, dice, now, ids } = moment;
  const person = () => personState(stage, { id: personId });
  const covered = mail.covers.map(([id]) => stage.sessions.find((one) => one.id === id)!);
  const session = covered[dice % (covered.length || 1)];
  const pair = session && pairState(stage, session.pairId);
  switch (mail.kind) {
    case "welcome": {
      const ids_ = mail.args?.pairs as number[];
      if (dice % 10 < 7) return { what: "joins", outcome: join(person(), ids_, now, ids) };
      return dice % 10 === 7 ? { what: "declines", outcome: decline(person(), ids_, now, ids) } : undefined;
    }
    case "first-session-plan":
      return dice % 2 === 0
        ? { what: "agrees to the plan", outcome: agreePlan(pair!, personId, now, ids) }
        : undefined;
    case "topic-request":
    case "topic-nudge":
      if (dice % 10 < 4) return proposes(pair!, session!, moment);
      return dice % 10 === 4 ? cannot(pair!, session!, moment) : undefined;
    case "agenda-digest":
      if (dice % 10 < 3) return { what: "agrees", outcome: agreeTopics(pair!, session!, personId, now) };
      return dice % 10 === 3 ? cannot(pair!, session!, moment) : undefined;
    case "session-brief":
      return dice % 10 < 2 ? cannot(pair!, session!, moment) : undefined;
    case "invitation":
    case "move-news":
      return dice % 20 === 0 ? cannot(pair!, session!, moment) : undefined;
    case "move-offer":
      return answersOffer(pair!, session!, moment);
    case "pulse":
      return dice % 10 < 8
        ? {
            what: dice % 10 < 5 ? "met" : "did not meet",
            outcome: recordPulse(pair!, session!, personId, { held: dice % 10 < 5 }, now, ids),
          }
        : undefined;
    case "missed-session":
      return dice % 10 < 7 ? catchesUp(pair!, session!, moment) : undefined;
    case "partner-news": {
      const of = mail.pairId === null ? undefined : pairState(stage, mail.pairId);
      const slot = of && openProposal(SLOT, of, now);
      if (of && slot && dice % 10 < 7)
        return { what: "agrees to the slot", outcome: agree(SLOT, of, personId, slot, now, ids) };
      const open = of && openProposal(RHYTHM, of, now);
      return open && dice % 10 < 7
        ? { what: "agrees to the rhythm", outcome: agree(RHYTHM, of, personId, open, now, ids) }
        : undefined;
    }
    case "reflection-request":
    case "reflection-reminder": {
      const state = person();
      const words = askedOf(state).map((asked) => ({ asked, score: 4 }));
      const part = dice % 10 < 4 ? words : words.slice(0, 3);
      return dice % 10 < 7 ? { what: "reflects", outcome: recordAnswers(state, part, now, ids) } : undefined;
    }
    default:
      return undefined;
  }
}

/** What somebody does unasked. */
export function whim(moment: Moment): Doing | undefined {
  const { stage, personId, dice, now, ids } = moment;
  const state = personState(stage, { id: personId });
  const chosen = state.pairs[dice % state.pairs.length]!;
  const coming = chosen.sessions.filter(
    ({ start, state: name }) => start > now && name !== "skipped" && name !== "cancelled",
  );
  const session = coming[0];
  const rest = Math.floor(dice / 20);
  switch (dice % 20) {
    case 0:
    case 1: {
      const from = addDays(localDate(now, state.person.zone), rest % 12);
      const until = addDays(from, rest % 5);
      return { what: `away ${from} to ${until}`, outcome: recordAway(state, [{ from, until }], now, ids) };
    }
    case 2:
      return rest % 2 === 0 ? { what: "STOP", outcome: leave(state, now, ids) } : undefined;
    case 3:
      return { what: "no digests", outcome: stopDigests(state, now) };
    case 4:
      return {
        what: "another rhythm",
        outcome: propose(RHYTHM, chosen, personId, { cadence: ([1, 2, 4] as const)[rest % 3]! }, now, ids),
      };
    case 5:
    case 6:
      return session && proposes(chosen, session, moment);
    case 7:
      return session && { what: "leaves it out", outcome: skipSession(chosen, session, personId, now, ids) };
    case 8:
      return session && { what: "is late", outcome: tellLate(chosen, session, personId, 10, now, ids) };
    case 9: {
      const past = chosen.sessions.findLast(({ start }) => start <= now);
      return (
        past && {
          what: "did not meet",
          outcome: recordPulse(chosen, past, personId, { held: rest % 3 === 0 }, now, ids),
        }
      );
    }
    case 10:
    case 11: {
      const moving = chosen.sessions.find(({ state: name }) => name === "moving");
      return moving && answersOffer(chosen, moving, { ...moment, dice: rest });
    }
    case 12:
      return rest % 2 === 0 ? correctPair(chosen, Math.floor(rest / 2), now) : undefined;
    case 13: {
      const weekday = ((rest % 7) + 1) as Weekday;
      const slot = { weekday, time: rest % 2 === 0 ? "09:00" : "17:30", zone: state.person.zone };
      return { what: "another slot", outcome: propose(SLOT, chosen, personId, slot, now, ids) };
    }
    case 14:
    case 15:
    case 16:
      return session && isOn(session) ? cannot(chosen, session, { ...moment, dice: rest }) : undefined;
    default:
      return undefined;
  }
}

function proposes(pair: PairState, session: Session, { personId, dice, now, ids }: Moment): Doing {
  const topic = `Saying no (${dice})`;
  return {
    what: sideOf(pair, personId) === "mentor" ? "reshapes" : "proposes",
    outcome: recordTopics(pair, session, personId, [{ topic, prep: "" }], now, ids),
  };
}

/** With one, two or three of the times left, or with none of their own. */
function cannot(pair: PairState, session: Session, { personId, dice, now, ids }: Moment): Doing {
  const { times } = timesFor(pair, session, personId, now);
  const from = dice % (times.length || 1);
  const offers = dice % 4 === 0 ? [] : times.slice(from, from + (dice % 4));
  return {
    what: `cannot make it, ${offers.length} times`,
    outcome: askToMove(pair, session, personId, offers, latestIn(pair, session), now, ids),
  };
}

function answersOffer(
  pair: PairState,
  session: Session,
  { personId, dice, now, ids }: Moment,
): Doing | undefined {
  const offers = moveOf(pair, session)?.offers ?? [];
  if (dice % 10 < 6 && offers.length > 0)
    return {
      what: "takes a time",
      outcome: takeTime(pair, session, personId, offers[dice % offers.length]!, now, ids),
    };
  if (dice % 10 < 8) {
    const { times } = timesFor(pair, session, personId, now);
    const from = dice % (times.length || 1);
    return {
      what: "offers others",
      outcome: offerOthers(pair, session, personId, times.slice(from, from + 2), now, ids),
    };
  }
  return dice % 10 === 8
    ? { what: "leaves it out", outcome: skipSession(pair, session, personId, now, ids) }
    : undefined;
}

function catchesUp(
  pair: PairState,
  session: Session,
  { personId, dice, now, ids }: Moment,
): Doing | undefined {
  const { times, week } = timesToMakeUp(pair, session, personId, now, session.minutes);
  const start = times[dice % (times.length || 1)];
  if (start === undefined) return undefined;
  const make = { week, start, minutes: session.minutes, place: null };
  return { what: "catches up", outcome: proposeMakeUp(pair, session, personId, make, now, ids) };
}
