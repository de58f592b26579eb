import type { CheckIn, PartnerNews } from "../../../emails/props.ts";
import { needsCheckIn } from "../../domain/check-in.ts";
import { type Cadence, occurrences, type PairState, partnerOf } from "../../domain/pair.ts";
import { openRhythm } from "../../domain/rhythm.ts";
import { isOn } from "../../domain/session.ts";
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
  return {
    ...commonOf(view),
    kind: "check-in",
    partner: { name, zone },
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
export async function rhythmNews(
  { row, state, now, link }: View,
  pair: PairState,
): Promise<PartnerNews["news"] | Drop> {
  const { id, cadence } = pair.pair;
  const asked = row.args?.cadence as Cadence;
  if (row.args?.news === "rhythm-proposed") {
    const open = openRhythm(pair, now);
    if (open?.cadence !== asked || open.by === state.person.id) return { drop: "answered" };
    const links = {
      agree: await link("agree-rhythm", id, 0, asked),
      keep: await link("keep-rhythm", id, 0, asked),
    };
    return { what: "rhythm-proposed", cadence: asked, was: cadence, links };
  }
  if (cadence !== asked) return { drop: "taken-back" };
  if (row.args?.news === "rhythm-kept") {
    // A yes that was taken back leaves the question open.
    const open = openRhythm(pair, now);
    const asked = open?.by === state.person.id ? { asked: open.cadence } : {};
    return { what: "rhythm-kept", cadence, ...asked };
  }
  const next = occurrences(pair.pair, pair.programme).find(({ start }) => start > now);
  return { what: "rhythm-agreed", cadence, ...(next ? { next: next.start } : {}) };
}
