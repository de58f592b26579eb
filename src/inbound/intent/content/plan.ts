import { GOAL_FORMS } from "../../../domain/topic.ts";
import type { WrittenLine } from "../text/sentences.ts";
import { fold } from "../text/tokens.ts";
import { GOAL_FORM_NAMES, PLAN_LABELS, type PlanLabel } from "./plan-words.ts";

/** Labels are short; a colon further on belongs to a sentence. UTF-16 units. */
const LONGEST_LABEL = 30;

/** `fresh`: "new goal", which counts in any mail; "goal" only in an answer to a plan. */
export interface PlanLine extends PlanLabel {
  rest: string;
}

/** `new goal: …`, `Ziel: …`, `compromiso: …`. */
export function planLabel({ text, bullet }: Pick<WrittenLine, "text" | "bullet">): PlanLine | undefined {
  const line = text.slice(bullet);
  const colon = line.search(/[:：]/);
  if (colon < 2 || colon > LONGEST_LABEL) return undefined;
  const label = PLAN_LABELS.get(plain(line.slice(0, colon)));
  return (
    label && {
      ...label,
      rest: line
        .slice(colon + 1)
        .replace(/^[\s*_]+/, "")
        .trim(),
    }
  );
}

/** "Goals at work", or "2" as the plan counts the forms: a line that only chooses one. */
export function formAlone({ text }: Pick<WrittenLine, "text">): PlanLine | undefined {
  const number = /^\s*\(?([1-3])[.)]?\s*$/.exec(text)?.[1];
  const name =
    text.length <= LONGEST_LABEL + 10 ? plain(text.replace(/^\s*(?:[1-3][.):]|a|the)\s/i, "")) : "";
  const form = number ? GOAL_FORMS[Number(number) - 1] : GOAL_FORM_NAMES.get(name.replace(/[.!:]+$/, ""));
  return form && { kind: "goal", fresh: false, form, rest: "" };
}

function plain(text: string): string {
  return fold(text).replace(/[*_]/g, "").replace(/-/g, " ").replace(/\s+/g, " ").trim();
}
