import type { FirstSessionPlan, PlanAgreed, Welcome } from "../../../emails/props.ts";
import { firstSlotAfter, partnerOf, sideOf } from "../../domain/pair.ts";
import { isOn } from "../../domain/session.ts";
import { commitmentsOf, goalOf } from "./agenda.ts";
import { commonOf, coveredSessions, type Drop, isInPerson, meetingOf, pairOf, type View } from "./view.ts";

export async function welcome(view: View): Promise<Welcome | Drop> {
  const { state, row, now, link } = view;
  const ids = row.args?.pairs as number[];
  const waiting = state.pairs.filter(
    ({ pair }) => ids.includes(pair.id) && pair.state === "invited" && !joined(view, pair),
  );
  const first = waiting[0];
  if (!first) return { drop: "answered" };
  const pairs = waiting.flatMap((one) => {
    const next = firstSlotAfter(one.pair, one.programme, now);
    if (!next) return [];
    const { name, zone } = partnerOf(one, state.person.id);
    return [
      {
        partner: { name, zone },
        next: next.start,
        minutes: one.pair.minutes,
        cadence: one.pair.cadence,
        inPerson: isInPerson(one.pair.place),
        ...(one.pair.place ? { place: one.pair.place } : {}),
      },
    ];
  });
  if (pairs.length === 0) return { drop: "term-over" };
  return {
    ...commonOf(view),
    kind: "welcome",
    role: sideOf(first, state.person.id),
    reminder: (row.args?.reminder ?? 0) as 0 | 1 | 2,
    pairs,
    frame: first.pair.frame,
    from: state.programme.termStart,
    until: state.programme.termEnd,
    links: { join: await link("join", row.id), notForMe: await link("not-for-me", row.id) },
  };
}

function joined(
  { state }: View,
  pair: { mentorId: number; mentorJoinedAt: number | null; menteeJoinedAt: number | null },
) {
  return (pair.mentorId === state.person.id ? pair.mentorJoinedAt : pair.menteeJoinedAt) !== null;
}

export async function firstSessionPlan(view: View): Promise<FirstSessionPlan | Drop> {
  const [one] = coveredSessions(view).filter(({ session }) => isOn(session));
  if (!one) return { drop: "session-changed" };
  const { pair, session } = one;
  const { person } = view.state;
  const role = sideOf(pair, person.id);
  const goal = goalOf(pair);
  return {
    ...commonOf(view),
    kind: "first-session-plan",
    role,
    meeting: meetingOf(pair, session, person),
    cadence: pair.pair.cadence,
    frame: pair.pair.frame,
    sameCity: pair.mentor.zone === pair.mentee.zone && pair.mentor.country === pair.mentee.country,
    ...(goal ? { goal } : {}),
    commitments: commitmentsOf(pair),
    partnerAgreed: (role === "mentor" ? pair.pair.menteeAgreedAt : pair.pair.mentorAgreedAt) !== null,
    links: {
      agree: await view.link("agree-plan", pair.pair.id),
      cannot: await view.link("cannot", session.id, session.revision),
    },
  };
}

export async function planAgreed(view: View): Promise<PlanAgreed | Drop> {
  const pair = pairOf(view);
  const session = pair?.sessions.find((one) => one.start > view.now) ?? pair?.sessions.at(-1);
  if (!pair || !session) return { drop: "session-changed" };
  const goal = goalOf(pair);
  return {
    ...commonOf(view),
    kind: "plan-agreed",
    role: sideOf(pair, view.state.person.id),
    meeting: meetingOf(pair, session, view.state.person),
    cadence: pair.pair.cadence,
    frame: pair.pair.frame,
    ...(goal ? { goal } : {}),
    commitments: commitmentsOf(pair),
    byBoth: pair.pair.mentorAgreedAt !== null && pair.pair.menteeAgreedAt !== null,
  };
}
