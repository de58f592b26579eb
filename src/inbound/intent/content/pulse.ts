import type { Line } from "../text/remaining.ts";
import { fold } from "../text/tokens.ts";
import type { Intent } from "../types.ts";
import { readName } from "./topics.ts";

const LABEL =
  /^(?:(takeaway|my takeaway|i take|mitgenommen|erkenntnis|a retenir|me llevo|aprendizaje|aprendizado|porto con me|meegenomen|תובנה|الخلاصه)|(action|next step|nachster schritt|aktion|aufgabe|prochaine etape|accion|proximo paso|acao|azione|prossimo passo|proximo passo|actie|volgende stap|פעולה|צעד הבא|الخطوه التاليه|اجراء))\s*[:：]\s*/;

/** The first line is what they take with them, the rest what they will do; under a name where there are several. */
export function readPulse(
  lines: readonly Line[],
  people: readonly { id: number; name: string }[] = [],
): Intent[] {
  const groups = new Map<number | undefined, string[]>();
  let about: number | undefined;
  for (const { text } of lines) {
    const named = people.length > 1 ? readName(text, people) : undefined;
    if (named) about = named.id;
    const words = (named?.rest ?? text).trim();
    if (words !== "") groups.set(about, [...(groups.get(about) ?? []), words]);
  }
  return [...groups].map(([person, words]) => takeaway(words, person));
}

function takeaway(lines: readonly string[], about: number | undefined): Intent {
  const actions: string[] = [];
  const texts: string[] = [];
  lines.forEach((line, index) => {
    const [label = "", , action] = LABEL.exec(fold(line)) ?? [];
    const words = label === "" ? line : line.slice(line.search(/[:：]/) + 1).trim();
    if (action || (index > 0 && label === "")) actions.push(words);
    else texts.push(words);
  });
  const [text = ""] = texts.length > 0 ? [texts.join(" ")] : actions.splice(0, 1);
  return {
    kind: "takeaway",
    text,
    ...(actions.length > 0 ? { action: actions.join(" ") } : {}),
    ...(about === undefined ? {} : { about }),
  };
}
