import { type Decision, type Ids, insert, newDecision, type Refusal, touch, update } from "./decision.ts";
import { firstSlotAfter, type Pair, type PairState, partnerOf } from "./pair.ts";
import type { PersonState } from "./person-state.ts";
import { planNews, planToBoth } from "./plans.ts";
import { askedIn, type Matter, planProposalNews } from "./proposal.ts";
import { RHYTHM } from "./rhythm.ts";
import type { Session } from "./session.ts";
import { SLOT } from "./slot.ts";
import { applyTerms, type Terms } from "./terms.ts";
import { DAY, type Instant } from "./time.ts";

/**
 * This person says yes to these pairs, and perhaps how they would like to meet. Where the partner has said yes too, the
 * pair is joined: its first session is the next standing slot, both get the plan and the invitation, and a rhythm that
 * one of them wishes for is put to the other. Until then it can be taken back.
 */
export function join(
  state: PersonState,
  pairIds: number[],
  now: Instant,
  ids: Ids,
  terms: Terms = {},
): Decision | Refusal {
  const waiting = waitingFor(state, pairIds);
  if (waiting.length === 0) return { refused: "already-joined" };
  if (!waiting.some(({ pair, programme }) => firstSlotAfter(pair, programme, now)))
    return { refused: "term-over" };
  const decision = newDecision("joined", now, state.person.id);
  touch(decision, "person", state.person, now);
  for (const one of waiting) {
    const pair = applyTerms(decision, one, state.person.id, terms, ids);
    joinOne(decision, { ...one, pair }, state.person.id, now, ids);
  }
  decision.undoable = decision.inserts.length === 0;
  return decision;
}

function joinOne(decision: Decision, state: PairState, personId: number, now: Instant, ids: Ids): void {
  const { pair } = state;
  const mine = pair.mentorId === personId ? ("mentorJoinedAt" as const) : ("menteeJoinedAt" as const);
  touch(decision, "pair", pair, now);
  touch(decision, "person", partnerOf(state, personId), now);
  const both = (mine === "mentorJoinedAt" ? pair.menteeJoinedAt : pair.mentorJoinedAt) !== null;
  const first = both ? firstSlotAfter(pair, state.programme, now) : undefined;
  if (!first) {
    update(decision, "pair", pair, { [mine]: now });
    return;
  }
  update(decision, "pair", pair, { [mine]: now, state: "joined", anchor: first.week });
  const session: Session = {
    id: ids(),
    pairId: pair.id,
    week: first.week,
    ordinal: 0,
    start: first.start,
    minutes: pair.minutes,
    place: pair.place,
    revision: 0,
    state: "planned",
    placedAt: now,
    invitedAt: now,
  };
  insert(decision, "session", session);
  for (const kind of ["first-session-plan", "invitation"] as const)
    planToBoth(decision, ids, state, session, { kind, expiresAt: session.start }, session.start);
  tellWish(decision, RHYTHM, state, now, ids);
  tellWish(decision, SLOT, state, now, ids);
}

/** Said before both were in: from now on it stands as long as any proposal. */
function tellWish<Field extends keyof Pair>(
  decision: Decision,
  matter: Matter<Field>,
  state: PairState,
  now: Instant,
  ids: Ids,
): void {
  const asked = askedIn(matter, state.pair);
  if (asked === null || matter.same(asked, state.pair, now)) return;
  update(decision, "pair", state.pair, { [matter.column]: { ...asked, at: now } });
  planProposalNews(decision, ids, matter, state, partnerOf(state, asked.by), "proposed", asked);
}

/** "Not for me", before anything has begun: the pair ends, and a partner who had said yes is told. */
export function decline(state: PersonState, pairIds: number[], now: Instant, ids: Ids): Decision | Refusal {
  const waiting = waitingFor(state, pairIds);
  if (waiting.length === 0) return { refused: "already-joined" };
  const decision = newDecision("declined", now, state.person.id);
  decision.undoable = true;
  touch(decision, "person", state.person, now);
  for (const { pair, programme, ...rest } of waiting) {
    const one = { pair, programme, ...rest };
    const partner = partnerOf(one, state.person.id);
    const joined = partner.id === pair.mentorId ? pair.mentorJoinedAt : pair.menteeJoinedAt;
    touch(decision, "pair", pair, null);
    touch(decision, "person", partner, now);
    update(decision, "pair", pair, { state: "ended", endedWhy: "declined" });
    if (joined !== null)
      planNews(decision, ids, programme, {
        kind: "partner-news",
        person: partner,
        key: `partner-news:left:${pair.id}:${partner.id}`,
        pairId: pair.id,
        args: { news: "left" },
        expiresAt: now + 7 * DAY,
      });
  }
  return decision;
}

/** Those of the pairs that this person has not answered about. */
export function waitingFor(state: PersonState, pairIds: number[]): PairState[] {
  return state.pairs.filter(({ pair }) => {
    const mine = pair.mentorId === state.person.id ? pair.mentorJoinedAt : pair.menteeJoinedAt;
    return pairIds.includes(pair.id) && pair.state === "invited" && mine === null;
  });
}
