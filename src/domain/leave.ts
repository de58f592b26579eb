import { type Decision, type Ids, newDecision, type Refusal, touch, update } from "./decision.ts";
import { partnerOf } from "./pair.ts";
import { isReachable } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { planAnswer, planNews } from "./plans.ts";
import { isOn } from "./session.ts";
import { DAY, type Instant } from "./time.ts";
import { endsHere } from "./wrap-up.ts";

/**
 * STOP: every pair of this person ends, the sessions to come are cancelled in both calendars, the leaver gets one
 * receipt and nothing after it, and each partner is told neutrally; what was had is asked about the day after.
 */
export function leave(state: PersonState, now: Instant, ids: Ids): Decision | Refusal {
  const { person, programme } = state;
  if (person.stoppedAt !== null) return { refused: "already-left" };
  const decision = newDecision("left", now, person.id);
  touch(decision, "person", person, null);
  update(decision, "person", person, { stoppedAt: now });
  const cancelled: [number, number][] = [];
  for (const one of state.pairs.filter(({ pair }) => pair.state !== "ended")) {
    const partner = partnerOf(one, person.id);
    touch(decision, "pair", one.pair, null);
    touch(decision, "person", partner, now);
    const ending = { lastWeek: endsHere(one, now), wrapUpAt: now, askedWrapUp: null };
    update(decision, "pair", one.pair, { state: "ended", endedWhy: "left", ...ending });
    const covers = one.sessions
      // One that is being moved is still to come, even when its old time has passed.
      .filter((session) => session.state === "moving" || (isOn(session) && session.start > now))
      .map((session): [number, number] => {
        update(decision, "session", session, { state: "cancelled", revision: session.revision + 1 });
        return [session.id, session.revision + 1];
      });
    cancelled.push(...covers);
    if (!isReachable(partner)) continue;
    const nearest = one.sessions.find(({ id }) => covers.some(([covered]) => covered === id))?.start;
    planNews(
      decision,
      ids,
      programme,
      {
        kind: "partner-news",
        person: partner,
        key: `partner-news:left:${one.pair.id}:${partner.id}`,
        pairId: one.pair.id,
        covers,
        args: { news: "left" },
        expiresAt: now + 14 * DAY,
      },
      nearest,
    );
  }
  planAnswer(decision, ids, {
    kind: "left",
    person,
    key: `left:${person.id}:${person.version}`,
    covers: cancelled,
    expiresAt: now + 7 * DAY,
  });
  return decision;
}
