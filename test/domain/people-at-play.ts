import { type Decision, type Ids, isRefusal, type Refusal } from "../../src/domain/decision.ts";
import { proposeMakeUp } from "../../src/domain/make-up.ts";
import { offerOthers } from "../../src/domain/move-offers.ts";
import { askToMove, takeTime } from "../../src/domain/move-session.ts";
import { moveOf } from "../../src/domain/pair.ts";
import type { SentMail } from "../../src/domain/person-state.ts";
import { recordPulse } from "../../src/domain/record-pulse.ts";
import { agreeTopics, recordTopics } from "../../src/domain/record-topic.ts";
import { skipSession } from "../../src/domain/skip-session.ts";
import type { Instant } from "../../src/domain/time.ts";
import { latestIn, timesFor, timesToMakeUp } from "../../src/domain/times-in-week.ts";
import type { Act } from "./play.ts";
import { after, pairState, type Stage } from "./stage.ts";

/** What somebody who threw `dice` does about one session that a mail tells of; undefined: nothing. */
type Doing = (
  stage: Stage,
  sessionId: number,
  personId: number,
  dice: number,
  now: Instant,
  ids: Ids,
) => Decision | Refusal | undefined;

const HABITS: Partial<Record<SentMail["kind"], Doing>> = {
  "topic-request": (stage, sessionId, personId, dice, now, ids) => {
    const { pair, session } = find(stage, sessionId);
    if (dice < 6) return recordTopics(pair, session, personId, [{ topic: "Saying no", prep: "" }], now, ids);
    return dice < 8 ? cannot(stage, sessionId, personId, dice, now, ids) : undefined;
  },
  "agenda-digest": (stage, sessionId, personId, dice, now, ids) => {
    const { pair, session } = find(stage, sessionId);
    if (dice < 5) return agreeTopics(pair, session, personId, now);
    return dice === 5 ? cannot(stage, sessionId, personId, dice, now, ids) : undefined;
  },
  "session-brief": (stage, sessionId, personId, dice, now, ids) =>
    dice < 2 ? cannot(stage, sessionId, personId, dice, now, ids) : undefined,
  "move-offer": (stage, sessionId, personId, dice, now, ids) => {
    const { pair, session } = find(stage, sessionId);
    const offers = moveOf(pair, session)?.offers ?? [];
    if (dice < 5 && offers.length > 0)
      return takeTime(pair, session, personId, offers[dice % offers.length]!, now, ids);
    if (dice < 7) {
      const { times } = timesFor(pair, session, personId, now);
      return offerOthers(pair, session, personId, times.slice(0, 2), now, ids);
    }
    return dice === 7 ? skipSession(pair, session, personId, now, ids) : undefined;
  },
  pulse: (stage, sessionId, personId, dice, now, ids) => {
    const { pair, session } = find(stage, sessionId);
    return dice < 8 ? recordPulse(pair, session, personId, { held: dice < 6 }, now, ids) : undefined;
  },
  "missed-session": (stage, sessionId, personId, dice, now, ids) => {
    const { pair, session } = find(stage, sessionId);
    const { times, week } = timesToMakeUp(pair, session, personId, now, 15);
    const make = { week, start: times[dice % (times.length || 1)]!, minutes: 15, place: "by phone" };
    return times.length > 0 ? proposeMakeUp(pair, session, personId, make, now, ids) : undefined;
  },
};

/** People who do, at random but the same way for the same seed, what a mail offers them at the moment they get it. */
export function peopleAtPlay(throws: number[], ids: Ids, watch: (decision: Decision) => void): Act {
  let thrown = 0;
  return (stage, news, now) => {
    let current = stage;
    for (const { kind, covers, personId } of news)
      for (const [sessionId] of covers) {
        const dice = throws[thrown++ % throws.length]!;
        const outcome = HABITS[kind]?.(current, sessionId, personId, dice, now, ids);
        if (!outcome || isRefusal(outcome)) continue;
        watch(outcome);
        current = after(current, outcome);
      }
    return current;
  };
}

/** Every other asker has no time to offer. */
const cannot: Doing = (stage, sessionId, personId, dice, now, ids) => {
  const { pair, session } = find(stage, sessionId);
  const offers = timesFor(pair, session, personId, now).times.slice(0, dice % 2 === 0 ? 0 : 3);
  return askToMove(pair, session, personId, offers, latestIn(pair, session), now, ids);
};

function find(stage: Stage, sessionId: number) {
  const session = stage.sessions.find(({ id }) => id === sessionId)!;
  return { pair: pairState(stage, session.pairId), session };
}
