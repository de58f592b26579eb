import type { Goal, PartnerNews } from "../../../emails/props.ts";
import { type PairState, stageOf } from "../../domain/pair.ts";
import { openGoals } from "../../domain/reach-goal.ts";
import type { Session } from "../../domain/session.ts";
import { isHalfTime } from "./agenda.ts";
import type { Drop, View } from "./view.ts";

/** At half-time and in the last session both look at the goal: there one tap says that it is reached. */
export async function reachedTap(
  { link }: View,
  pair: PairState,
  session: Session,
): Promise<Pick<Goal, "reachedLink">> {
  const looks = isHalfTime(pair, session) || stageOf(pair, session) === "last";
  return looks && openGoals(pair).length > 0 ? { reachedLink: await link("goal-reached", pair.pair.id) } : {};
}

/** A goal is reached and what is next, or it is not after all; unless that has been taken back, or done again, since. */
export async function goalNews({ row, link }: View, pair: PairState): Promise<PartnerNews["news"] | Drop> {
  const ids = (row.args?.lines ?? []) as number[];
  const lines = pair.lines.filter(({ id }) => ids.includes(id));
  const reached = lines.filter(({ reachedAt }) => reachedAt !== null);
  if (row.args?.news === "goal-open")
    return lines.length === 0 || reached.length > 0
      ? { drop: "taken-back" }
      : { what: "goal-open", goals: lines.map(({ text }) => text) };
  if (reached.length === 0) return { drop: "taken-back" };
  const { frame, lastWeek, id, state } = pair.pair;
  const goesOn = lastWeek === null && state !== "ended";
  return {
    what: "goal-reached",
    goals: reached.map(({ text }) => text),
    ...(goesOn ? { next: { frame, wrapUp: await link("wrap-up", id) } } : {}),
  };
}
