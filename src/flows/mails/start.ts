import type { FirstSessionPlan, PlanAgreed, Welcome } from "../../../emails/props.ts";
import { firstSlotAfter, type PairState, partnerOf, sideOf } from "../../domain/pair.ts";
import { isOn } from "../../domain/session.ts";
import { GOAL_FORMS } from "../../domain/topic.ts";
import { commitmentsOf, goalOf, goalWriter } from "./agenda.ts";
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
    const goals = goalOf(one)?.lines;
    return [
      {
        partner: { name, zone },
        next: next.start,
        minutes: one.pair.minutes,
        cadence: one.pair.cadence,
        frame: one.pair.frame,
        inPerson: isInPerson(one.pair.place),
        ...(one.pair.place ? { place: one.pair.place } : {}),
        ...(goals ? { goals } : {}),
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
  const goalBy = goalWriter(pair, view.state.person.id);
  return {
    ...commonOf(view),
    kind: "first-session-plan",
    role,
    meeting: meetingOf(pair, session, person),
    cadence: pair.pair.cadence,
    frame: pair.pair.frame,
    maybeNear: mayBeNear(pair) && !isInPerson(session.place),
    ...(pair.pair.goalForm ? { goalForm: pair.pair.goalForm } : {}),
    ...(goal ? { goal } : {}),
    ...(goal && goalBy ? { goalBy } : {}),
    commitments: commitmentsOf(pair),
    partnerAgreed: (role === "mentor" ? pair.pair.menteeAgreedAt : pair.pair.mentorAgreedAt) !== null,
    links: {
      agree: await view.link("agree-plan", pair.pair.id),
      forms: await Promise.all(
        GOAL_FORMS.map(async (form, place) => ({
          form,
          link: await view.link("goal-form", pair.pair.id, 0, place + 1),
        })),
      ),
      cannot: await view.link("cannot", session.id, session.revision),
    },
  };
}

/** A country with one clock is large: who shares it may live in one city, and knows. */
function mayBeNear({ mentor, mentee }: PairState): boolean {
  return mentor.zone === mentee.zone && mentor.country === mentee.country;
}

export async function planAgreed(view: View): Promise<PlanAgreed | Drop> {
  const pair = pairOf(view);
  const change = pair && changeOf(view, pair);
  if (change && "drop" in change) return change;
  const session = pair?.sessions.find((one) => one.start > view.now) ?? pair?.sessions.at(-1);
  if (!pair || !session) return { drop: "session-changed" };
  const goal = goalOf(pair);
  const plan = view.state.mails.findLast(
    ({ kind, pairId }) => kind === "first-session-plan" && pairId === pair.pair.id,
  );
  const goalBy = goalWriter(pair, view.state.person.id, plan?.sentAt ?? undefined);
  return {
    ...commonOf(view),
    kind: "plan-agreed",
    role: sideOf(pair, view.state.person.id),
    meeting: meetingOf(pair, session, view.state.person),
    cadence: pair.pair.cadence,
    frame: pair.pair.frame,
    ...(goal ? { goal } : {}),
    ...(goal && goalBy ? { goalBy } : {}),
    commitments: commitmentsOf(pair),
    ...(pair.pair.goalForm ? { goalForm: pair.pair.goalForm } : {}),
    ...(change ? { change } : {}),
    byBoth: pair.pair.mentorAgreedAt !== null && pair.pair.menteeAgreedAt !== null,
  };
}

/** What the partner has changed since this person last had the plan; undefined in the first one. */
function changeOf({ row, state }: View, pair: PairState): PlanAgreed["change"] | Drop {
  const { by, back, frame, form } = row.args ?? {};
  if (by === undefined) return undefined;
  const had = state.mails
    .filter(
      ({ id, kind, pairId, sentAt }) =>
        kind === "plan-agreed" && pairId === pair.pair.id && id !== row.id && sentAt,
    )
    .map(({ sentAt }) => sentAt!);
  if (back !== undefined)
    return had.some((sentAt) => sentAt >= Number(back)) ? { lines: [], back: true } : { drop: "never-told" };
  const known = Math.max(0, ...had);
  const lines = pair.lines
    .filter(({ personId, at }) => personId === by && at >= row.plannedAt && at > known)
    .map(({ kind, text }) => ({ kind, text }));
  if (lines.length === 0 && (row.plannedAt <= known || !(frame || form))) return { drop: "nothing-new" };
  return { lines, ...(frame ? { frame: true } : {}), ...(form ? { form: true } : {}) };
}
