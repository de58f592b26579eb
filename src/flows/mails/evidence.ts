import type { Evidence, Fact } from "../../../emails/props.ts";
import { type Asked, hasBegun } from "../../domain/asked.ts";
import { type PairState, partnerOf, plannedWeeks } from "../../domain/pair.ts";
import type { PersonState } from "../../domain/person-state.ts";
import { HOUR } from "../../domain/time.ts";
import { goalsOf } from "./agenda.ts";

/** How it went with each partner, in numbers. */
export function evidenceFor({ person, pairs }: PersonState): Evidence[] {
  return pairs.filter(hasBegun).map((pair) => {
    // A mentor's own figure.
    const hours = pair.pair.mentorId === person.id ? hoursToAgree([pair]) : undefined;
    const goal = goalsOf(pair);
    return {
      partner: partnerOf(pair, person.id).name,
      ...sessionsOf([pair]),
      ...(hours === undefined ? {} : { hoursToAgree: hours }),
      ...(goal ? { goal } : {}),
    };
  });
}

/** What happened, beside the question that it helps to answer: a mentor's over all pairs, a mentee's of the one pair. */
export function factsBeside({ person, pairs }: PersonState, { question, pairId }: Asked): Fact[] {
  const own = pairs.filter(hasBegun).filter(({ pair }) => pair.mentorId === person.id);
  const about = pairs.filter(({ pair }) => pair.id === pairId);
  switch (question) {
    case "responsive": {
      const hours = hoursToAgree(own);
      return hours === undefined ? [] : [{ what: "agreed", hours }];
    }
    case "committed":
      return [{ what: "met", ...sessionsOf(own) }];
    case "satisfied":
      return [{ what: "met", ...sessionsOf(about) }];
    case "goal-reached":
      return about.flatMap((pair) => {
        const goal = goalsOf(pair);
        return goal ? [{ what: "goal" as const, goal }] : [];
      });
    default:
      return [];
  }
}

function sessionsOf(pairs: PairState[]) {
  const sessions = pairs.flatMap((pair) => pair.sessions);
  return {
    held: sessions.filter(({ state }) => state === "held").length,
    planned: pairs.reduce((sum, pair) => sum + plannedWeeks(pair), 0),
    moved: pairs.reduce((sum, pair) => sum + movedIn(pair), 0),
  };
}

/** Planned sessions that took or take place at another time; a make-up is no move, and moved and moved back is none. */
function movedIn({ sessions, moves }: PairState): number {
  return sessions.filter(({ id, ordinal, start }) => {
    const own = moves.filter(({ sessionId }) => sessionId === id);
    return ordinal === 0 && own.some(({ state }) => state === "agreed") && own[0]!.oldStart !== start;
  }).length;
}

/** Median hours from a mentee's topic to the mentor's yes. */
function hoursToAgree(pairs: PairState[]): number | undefined {
  const waits = pairs
    .flatMap(({ topics, mentee }) => topics.filter(({ personId }) => personId === mentee.id))
    .filter(({ agreedAt }) => agreedAt !== null)
    .map(({ at, agreedAt }) => (agreedAt! - at) / HOUR)
    .sort((one, other) => one - other);
  return waits.length > 0 ? Math.round(waits[waits.length >> 1]!) : undefined;
}
