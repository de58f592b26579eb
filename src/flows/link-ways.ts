import { dayTime } from "../../emails/lines.ts";
import { pages } from "../../emails/words/pages-en.ts";
import type { Deps } from "../deps.ts";
import type { Decision } from "../domain/decision.ts";
import type { Purpose } from "../domain/link.ts";
import { MINUTE } from "../domain/time.ts";
import type { Way } from "../domain/ways-out.ts";
import { type LinkContext, targetOf } from "./link-context.ts";
import { sign } from "./mails/signing.ts";
import type { OtherWay } from "./page.ts";

/** Each way out of a week without a time, with its own button. */
export function otherWays(
  deps: Deps,
  { token, state, words }: LinkContext,
  ways: Way[],
): Promise<OtherWay[]> {
  const { personId, subjectId, revision } = token;
  return Promise.all(
    ways.map(async ({ purpose, start }) => ({
      label: pages.ways[purpose](start === undefined ? "" : dayTime(words, state.person, start)),
      path: await pathTo(deps, purpose, personId, subjectId, revision, (start ?? 0) / MINUTE),
    })),
  );
}

/** Where the two say otherwise of whether they met: the answer that would agree. */
const OTHER_ANSWER: Record<string, "met" | "missed"> = {
  "said-met-differs": "missed",
  "said-missed-differs": "met",
};

/** One tap away from what was done: the other answer where the two differ, and wrapping up at a reached goal. */
export async function waysAfter(deps: Deps, context: LinkContext, event: string): Promise<OtherWay[]> {
  const { personId, subjectId, revision } = context.token;
  const answer = OTHER_ANSWER[event];
  if (answer) {
    const path = await pathTo(deps, answer, personId, subjectId, revision);
    return [{ label: pages.changeTo[answer], path }];
  }
  const { pair } = targetOf(context);
  if (event !== "goal-reached" || !pair || pair.pair.lastWeek !== null) return [];
  return [{ label: pages.ways["wrap-up"](""), path: await pathTo(deps, "wrap-up", personId, pair.pair.id) }];
}

export async function undoPath(
  deps: Deps,
  { token }: LinkContext,
  { subjects }: Decision,
): Promise<string | undefined> {
  const [lead] = subjects;
  if (!lead || lead.kind === "programme") return undefined;
  const purpose = lead.kind === "pair" ? "undo-pair" : "undo-person";
  return pathTo(deps, purpose, token.personId, lead.id, lead.version + 1);
}

async function pathTo(
  { config, now }: Deps,
  purpose: Purpose,
  personId: number,
  subjectId: number,
  revision = 0,
  argument = 0,
): Promise<string> {
  return `/l/${await sign(config, now, purpose, personId, subjectId, revision, argument)}`;
}
