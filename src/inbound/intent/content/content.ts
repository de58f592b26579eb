import type { Line } from "../text/remaining.ts";
import type { Context, Intent } from "../types.ts";
import { planLabel } from "./plan.ts";
import { readPulse } from "./pulse.ts";
import { isLabelled, readTopics } from "./topics.ts";
import type { Wants } from "./wants.ts";

/**
 * What is left of a mail once times and manners are taken out, by what the answered mail asked for. `said` is what has
 * been understood already: beside it, words that nobody asked for are no riddle. What calls itself a topic is one, in
 * answer to any offer of times.
 */
export function contentIntents(
  content: Line[],
  wants: Wants,
  context: Context,
  said: readonly Intent[],
): Intent[] {
  if (content.length === 0) return [];
  const asks = content.some(({ text }) => /[?؟？]\s*$/u.test(text));
  switch (wants) {
    case "topics": {
      const topics = readTopics(content, context.people);
      return topics.length > 0 ? [{ kind: "topics", topics }] : [];
    }
    case "plan":
      if (content.length === 1 && asks) return [{ kind: "question" }];
      return planned(content);
    case "pulse":
      return readPulse(content, context.people);
    case "times": {
      const from = content.findIndex(isLabelled);
      if (from >= 0) return contentIntents(content.slice(from), "topics", context, said);
      return unasked(asks, said);
    }
    default:
      return unasked(asks, said);
  }
}

function unasked(asks: boolean, said: readonly Intent[]): Intent[] {
  return asks ? [{ kind: "question" }] : said.length > 0 ? [] : [{ kind: "unclear" }];
}

/** Every line of an answer to a plan is a goal, unless it says that it is a commitment. */
function planned(content: readonly Line[]): Intent[] {
  // "Here are my goals:" only leads to them.
  const leads = content.length > 1 && content[0]?.text.endsWith(":") ? 1 : 0;
  const lines = content
    .slice(leads)
    .map(({ text }) => planLabel({ text, bullet: 0 }) ?? { kind: "goal" as const, rest: text });
  return (["goal", "commitment"] as const).flatMap((kind) => {
    const items = lines.filter((line) => line.kind === kind && line.rest !== "").map(({ rest }) => rest);
    return items.length > 0 ? [{ kind, items }] : [];
  });
}
