import { askForHelp } from "../../domain/check-in.ts";
import { agreeRhythm, keepRhythm, openRhythm, proposeRhythm } from "../../domain/rhythm.ts";
import type { Intent } from "../../inbound/intent.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { onePair } from "./targets.ts";

/** Another rhythm is put to the partner, or is the answer to what the partner had proposed. */
export function rhythm(reply: Reply, intents: Extract<Intent, { kind: "rhythm" }>[]): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const [wanted] = intents;
  const { cadence } = wanted!;
  const open = openRhythm(pair, now);
  const answers = open !== undefined && open.by !== state.person.id;
  if (answers && cadence === pair.pair.cadence) return keep(reply);
  const news = answers && open.cadence === cadence ? "rhythm-agreed" : "rhythm-proposed";
  const decision = proposeRhythm(pair, state.person.id, cadence, now, ids);
  return [outcomeOf(decision, { [news]: [pair.pair.id, cadence] })];
}

/** "Yes" to the partner's mail about a rhythm. */
export function agree(reply: Reply): Outcome[] {
  const { state, row, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const cadence = Number(row?.args?.cadence) as 1 | 2 | 4;
  const decision = agreeRhythm(pair, state.person.id, cadence, now, ids);
  return [outcomeOf(decision, { "rhythm-agreed": [pair.pair.id, cadence] })];
}

export function keep(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const decision = keepRhythm(pair, state.person.id, now, ids);
  return [outcomeOf(decision, { "rhythm-kept": [pair.pair.id, pair.pair.cadence] })];
}

/** Whether the mail that is answered asks for a yes or no to a rhythm. */
export function asksForRhythm({ row }: Reply): boolean {
  return row?.kind === "partner-news" && row.args?.news === "rhythm-proposed";
}

export function organiser(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  return [outcomeOf(askForHelp(pair, state.person.id, now, ids), { helpAsked: [pair.pair.id] })];
}
