import { pages } from "../../emails/words/pages-en.ts";
import type { Refusal } from "../domain/decision.ts";
import { isRunning, type PairState } from "../domain/pair.ts";
import { openGoals, reachGoal } from "../domain/reach-goal.ts";
import { recordPlan } from "../domain/record-plan.ts";
import { goalFormOf, type LinkContext, targetOf } from "./link-context.ts";
import type { Action, Offer } from "./link-times.ts";
import type { Form, PageForm } from "./page.ts";

/** Which form the goal takes, by one tap; what it is, and its steps, may be written beside it, one item a line. */
export const goalAction: Action = {
  offer: (context) => {
    const { pair } = targetOf(context);
    if (!pair || !isRunning(pair.pair)) return { refused: "pair-over" };
    return { form: { fields: fieldsFor(context, pair) } };
  },
  act: (context, form) => {
    const { pair } = targetOf(context);
    if (!pair || !isRunning(pair.pair)) return { refused: "pair-over" };
    const { state, token, now, ids } = context;
    const goals = [...linesIn(form, "goal"), ...linesIn(form, "steps")];
    return recordPlan(pair, state.person.id, { goals, commitments: [], form: goalFormOf(token) }, now, ids);
  },
};

/** The goal is reached; which, where there are several. */
export const goalReached: Action = {
  offer: (context): Offer | Refusal => {
    const { pair } = targetOf(context);
    const goals = pair ? openGoals(pair) : [];
    if (!pair || goals.length === 0) return { refused: pair ? "goal-known" : "stale" };
    const choices = goals.map(({ id, text }) => ({ label: text, value: String(id) }));
    return goals.length > 1 ? { form: { goals: choices } } : {};
  },
  act: (context, form) => {
    const { pair } = targetOf(context);
    if (!pair) return { refused: "stale" };
    const { state, now, ids } = context;
    const chosen = openGoals(pair).length > 1 ? (form.goal ?? []).map(Number) : ("all" as const);
    return reachGoal(pair, state.person.id, chosen, now, ids);
  },
};

/** With this person's goals so far, which the ones that are sent take the place of. */
function fieldsFor({ state, token }: LinkContext, { lines }: PairState): NonNullable<PageForm["fields"]> {
  const own = lines.filter(({ kind, personId }) => kind === "goal" && personId === state.person.id);
  const [goal = "", ...steps] = own.map(({ text }) => text);
  const form = goalFormOf(token);
  if (form !== "career")
    return [
      { name: "goal", label: pages.goals[form], value: own.map(({ text }) => text).join("\n"), rows: 5 },
    ];
  return [
    { name: "goal", label: pages.goals.career, value: goal },
    { name: "steps", label: pages.steps, value: steps.join("\n"), rows: 5 },
  ];
}

/** As people write lists: bullets and numbers are no part of an item. */
function linesIn(form: Form, field: string): string[] {
  return (form[field]?.[0] ?? "")
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, "").trim())
    .filter(Boolean);
}
