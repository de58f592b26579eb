import type { CheckIn, PartnerNews } from "../../../emails/props.ts";
import { needsCheckIn } from "../../domain/check-in.ts";
import { type Cadence, occurrences, type PairState, partnerOf } from "../../domain/pair.ts";
import { openProposal } from "../../domain/proposal.ts";
import { RHYTHM } from "../../domain/rhythm.ts";
import { isOn } from "../../domain/session.ts";
import { timesToMakeUp } from "../../domain/times-in-week.ts";
import { answerLinks } from "./proposal.ts";
import { commonOf, type Drop, pairOf, type View } from "./view.ts";

const RHYTHMS: Cadence[] = [1, 2, 4];

/** What would help after two misses in a row; no question any more once they have met. */
export async function checkIn(view: View): Promise<CheckIn | Drop> {
  const { state, now, link } = view;
  const pair = pairOf(view);
  if (!pair || !needsCheckIn(pair, now)) return { drop: "going-well" };
  const { id, cadence } = pair.pair;
  const { name, zone } = partnerOf(pair, state.person.id);
  const next = pair.sessions.find((session) => isOn(session) && session.start > now);
  const missed = pair.sessions.findLast(({ state }) => state === "missed");
  const left = missed && timesToMakeUp(pair, missed, state.person.id, now, missed.minutes);
  return {
    ...commonOf(view),
    kind: "check-in",
    partner: { name, zone },
    ...(left && left.times.length > 0 ? { makeUp: missed.start } : {}),
    rhythms: await Promise.all(
      RHYTHMS.filter((other) => other !== cadence).map(async (other) => ({
        cadence: other,
        link: await link("rhythm", id, 0, other),
      })),
    ),
    links: {
      ...(next ? { otherTime: await link("cannot", next.id, next.revision) } : {}),
      help: await link("ask-help", id),
      allWell: await link("all-well", id),
    },
  };
}

/** What has become of the rhythm, unless something else has become of it since. */
export async function rhythmNews(view: View, pair: PairState): Promise<PartnerNews["news"] | Drop> {
  const { row, state, now } = view;
  const { cadence } = pair.pair;
  const told = row.args?.cadence as Cadence;
  if (row.args?.news === "rhythm-proposed") {
    const links = await answerLinks(view, RHYTHM, pair);
    return links ? { what: "rhythm-proposed", cadence: told, was: cadence, links } : { drop: "answered" };
  }
  if (cadence !== told) return { drop: "taken-back" };
  if (row.args?.news === "rhythm-kept") {
    // A yes that was taken back leaves the question open.
    const open = openProposal(RHYTHM, pair, now);
    const asked = open?.by === state.person.id ? { asked: open.cadence } : {};
    return { what: "rhythm-kept", cadence, ...asked };
  }
  const next = occurrences(pair.pair, pair.programme).find(({ start }) => start > now);
  return { what: "rhythm-agreed", cadence, ...(next ? { next: next.start } : {}) };
}
