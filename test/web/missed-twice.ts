import type { Stage } from "../../dev/story/stage.ts";
import type { Purpose } from "../../src/domain/link.ts";
import { DAY, formatInstant, type Instant, MINUTE } from "../../src/domain/time.ts";
import { type LinkKey, readToken } from "../../src/domain/token.ts";
import { gather, type Moment, pathsIn, returnTo } from "./moments.ts";

/** Two sessions lie a week apart; the second pulse and the next morning are inside ten days. */
const LONG_ENOUGH = 10 * DAY;

/**
 * Nobody misses two sessions in a row in so short a term. Here a pair does, from the moment of its first pulse on, and
 * nobody else does anything: each is asked what would help, one of them proposes another rhythm, and the other is asked.
 */
export async function missTwice(stage: Stage, keys: LinkKey[], moments: Map<Purpose, Moment>): Promise<void> {
  let proposed = false;
  for await (const { at, path, purpose } of linksFrom(stage, "missed", keys, moments)) {
    if (purpose === "agree-rhythm") return;
    if (purpose !== "missed" && (purpose !== "rhythm" || proposed)) continue;
    proposed ||= purpose === "rhythm";
    await press(stage, path, at);
  }
}

/** Every link as its mail comes from a moment on, the clock going from wake to wake; the one of the moment itself first. */
export async function* linksFrom(
  stage: Stage,
  begin: Purpose,
  keys: LinkKey[],
  moments: Map<Purpose, Moment>,
): AsyncGenerator<{ at: Instant; path: string; purpose: Purpose | undefined }> {
  const moment = moments.get(begin)!;
  const { at: begins, path } = moment;
  await returnTo(stage, moment);
  stage.takeMails();
  yield { at: begins, path, purpose: begin };
  for (let at = begins + MINUTE; at < begins + LONG_ENOUGH; ) {
    const { nextDue } = await stage.tick(at);
    const mails = stage.takeMails();
    await gather(stage, at, mails, keys, moments);
    for (const link of mails.flatMap(pathsIn))
      yield { at, path: link, purpose: (await readToken(link.slice(3), keys))?.purpose };
    at = Math.max(at + MINUTE, Math.ceil((nextDue ?? at) / MINUTE) * MINUTE);
  }
}

export async function press(stage: Stage, path: string, at: Instant): Promise<void> {
  const headers = { "x-clock": formatInstant(at), "content-type": "application/x-www-form-urlencoded" };
  await stage.worker.fetch(path, { method: "POST", headers, body: "" });
}
