import type { Stage } from "../../dev/story/stage.ts";
import type { Purpose } from "../../src/domain/link.ts";
import type { LinkKey } from "../../src/domain/token.ts";
import { linksFrom, press } from "./missed-twice.ts";
import type { Moment } from "./moments.ts";

/** Nobody says so in so short a term. Here one taps that the goal is reached, and the other would like to wrap up. */
export async function reachGoal(stage: Stage, keys: LinkKey[], moments: Map<Purpose, Moment>): Promise<void> {
  for await (const { at, path, purpose } of linksFrom(stage, "goal-reached", keys, moments)) {
    if (purpose === "keep-going") return;
    if (purpose === "goal-reached" || purpose === "wrap-up") await press(stage, path, at);
  }
}
