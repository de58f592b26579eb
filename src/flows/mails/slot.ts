import type { PartnerNews } from "../../../emails/props.ts";
import { occurrences, type PairState, type Slot } from "../../domain/pair.ts";
import { firstIn, nextOf, SLOT } from "../../domain/slot.ts";
import { answerLinks } from "./proposal.ts";
import type { Drop, View } from "./view.ts";

/** What has become of the standing slot, unless something else has become of it since. */
export async function slotNews(view: View, pair: PairState): Promise<PartnerNews["news"] | Drop> {
  const { row, now } = view;
  const told = row.args as unknown as Slot;
  const next = nextOf(told, now);
  if (row.args?.news === "slot-proposed") {
    const links = await answerLinks(view, SLOT, pair);
    const from = firstIn(pair, told, now)?.start;
    const was = nextOf(pair.pair, now);
    return links
      ? { what: "slot-proposed", next, was, ...(from === undefined ? {} : { from }), links }
      : { drop: "answered" };
  }
  if (!SLOT.same(pair.pair, told, now)) return { drop: "taken-back" };
  if (row.args?.news === "slot-kept") return { what: "slot-kept", next };
  const { slotFrom } = pair.pair;
  const first = occurrences(pair.pair, pair.programme).find(
    ({ week, start }) => start > now && (slotFrom === null || week >= slotFrom),
  );
  return { what: "slot-agreed", next, ...(first ? { from: first.start } : {}) };
}
