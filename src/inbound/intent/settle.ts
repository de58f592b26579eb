import type { Wants } from "./content/wants.ts";
import type { Frame } from "./frame.ts";
import { exactly } from "./time/readings.ts";
import type { Intent } from "./types.ts";

/** Yes to an offer of one time takes it. */
export function taken(said: Intent[], frame: Frame): Intent[] {
  const [only, more] = frame.offered;
  if (frame.answering !== "move-offer" || !only || more) return said;
  if (said.some(({ kind }) => kind === "time" || kind === "cannot")) return said;
  const reading = exactly([only.start], true, frame);
  return said.map(
    (intent): Intent => (intent.kind === "yes" && reading ? { kind: "time", ...reading } : intent),
  );
}

/**
 * All intents together. Yes and no beside a topic are only how its sentence begins; beside a time they speak of that.
 * Nothing at all is `[]` where it was polite, and `unclear` otherwise.
 */
export function settle(
  said: readonly Intent[],
  content: readonly Intent[],
  wants: Wants,
  polite: boolean,
  joins = false,
): Intent[] {
  const has = (...kinds: Intent["kind"][]) => [...said, ...content].some(({ kind }) => kinds.includes(kind));
  // "Yes, but Wednesdays would be better": what is only wished for takes nothing back.
  const wish = joins && said.every((intent) => intent.kind !== "time" || !intent.certain);
  const beside = has("topics", "cannot") || (has("time") && wants === "times" && !wish);
  const kept = said.filter(({ kind }) => {
    if (kind === "yes") return !beside;
    return kind !== "no" || !(beside || (has("time") && wants !== "plan" && wants !== "pulse"));
  });
  const all = distinct(joined([...kept, ...content]));
  if (all.length > 0) return all;
  return polite ? [] : [{ kind: "unclear" }];
}

/** Goals are one list, wherever in the mail they stand; so are commitments. */
function joined(intents: readonly Intent[]): Intent[] {
  const lists: Partial<Record<"goal" | "commitment", string[]>> = {};
  return intents.flatMap((intent): Intent[] => {
    if (intent.kind !== "goal" && intent.kind !== "commitment") return [intent];
    const known = lists[intent.kind];
    known?.push(...intent.items);
    if (known) return [];
    const items = [...intent.items];
    lists[intent.kind] = items;
    return [{ ...intent, items }];
  });
}

function distinct(intents: readonly Intent[]): Intent[] {
  return [...new Map(intents.map((intent) => [JSON.stringify(intent), intent])).values()];
}
