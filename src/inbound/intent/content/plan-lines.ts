import type { GoalForm } from "../../../domain/topic.ts";
import type { WrittenLine } from "../text/sentences.ts";
import type { Intent } from "../types.ts";
import { formAlone, type PlanLine, planLabel } from "./plan.ts";
import type { Wants } from "./wants.ts";

interface Found {
  kind: PlanLine["kind"];
  items: string[];
  form?: GoalForm;
}

interface Plan {
  intents: Intent[];
  taken: ReadonlySet<number>;
}

/** `new goal: …` in any mail, `goal: …` in an answer to a plan; items go on, one a line, until an empty one or thanks. */
export function planLines(lines: readonly WrittenLine[], wants: Wants, manners: readonly boolean[]): Plan {
  const taken = new Set<number>();
  const found: Found[] = [];
  let open: Found | undefined;
  const chosen = wants === "plan" ? lines.filter(formAlone) : [];
  lines.forEach((line, index) => {
    // Two such lines count what stands under them, or weigh one form against another.
    const label =
      planLabel(line) ?? (chosen.length === 1 && chosen[0] === line ? formAlone(line) : undefined);
    const counts = label && (label.fresh || wants === "plan");
    const follows =
      open !== undefined &&
      lines[index - 1] !== undefined &&
      line.at - lines[index - 1]!.end <= 1 + line.indent;
    if (counts) {
      open = found.find(({ kind }) => kind === label.kind) ?? { kind: label.kind, items: [] };
      if (!found.includes(open)) found.push(open);
      if (label.form) open.form = label.form;
      if (label.rest) open.items.push(label.rest);
      taken.add(index);
    } else if (open && follows && !label && !manners[index]) {
      open.items.push(line.text.slice(line.bullet).trim());
      taken.add(index);
    } else open = undefined;
  });
  const intents = found.filter(({ items, form }) => items.length > 0 || form !== undefined) as Intent[];
  return { intents, taken: intents.length > 0 ? taken : new Set() };
}
