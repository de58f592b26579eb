import type { WrittenLine } from "../text/sentences.ts";
import { fold } from "../text/tokens.ts";
import { PLAN_LABELS } from "./plan-words.ts";

/** Labels are short; a colon further on belongs to a sentence. UTF-16 units. */
const LONGEST_LABEL = 30;

export interface PlanLine {
  kind: "goal" | "commitment";
  /** "new goal", which counts in any mail; "goal" only in an answer to a plan. */
  fresh: boolean;
  rest: string;
}

/** `new goal: …`, `Ziel: …`, `compromiso: …`. */
export function planLabel({ text, bullet }: Pick<WrittenLine, "text" | "bullet">): PlanLine | undefined {
  const line = text.slice(bullet);
  const colon = line.search(/[:：]/);
  if (colon < 2 || colon > LONGEST_LABEL) return undefined;
  const label = PLAN_LABELS.get(fold(line.slice(0, colon)).replace(/[*_]/g, "").replace(/\s+/g, " ").trim());
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
