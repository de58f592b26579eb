import type { PartnerNews } from "../../../emails/props.ts";
import { occurrences, type PairState, type Slot } from "../../domain/pair.ts";
import { firstIn, minuteOfWeek, nextOf, openSlot, sameSlot } from "../../domain/slot.ts";
import type { Drop, View } from "./view.ts";

/** What has become of the standing slot, unless something else has become of it since. */
export async function slotNews(
  { row, state, now, link }: View,
  pair: PairState,
): Promise<PartnerNews["news"] | Drop> {
  const told = row.args as unknown as Slot;
  const next = nextOf(told, now);
  if (row.args?.news === "slot-proposed") {
    const open = openSlot(pair, now);
    if (!open || open.by === state.person.id || !sameSlot(open, told, now)) return { drop: "answered" };
    const { id } = pair.pair;
    const from = firstIn(pair, open, now)?.start;
    return {
      what: "slot-proposed",
      next,
      was: nextOf(pair.pair, now),
      ...(from === undefined ? {} : { from }),
      links: {
        agree: await link("agree-slot", id, 0, minuteOfWeek(open)),
        keep: await link("keep-slot", id, 0, minuteOfWeek(open)),
      },
    };
  }
  if (!sameSlot(pair.pair, told, now)) return { drop: "taken-back" };
  if (row.args?.news === "slot-kept") return { what: "slot-kept", next };
  const { slotFrom } = pair.pair;
  const first = occurrences(pair.pair, pair.programme).find(
    ({ week, start }) => start > now && (slotFrom === null || week >= slotFrom),
  );
  return { what: "slot-agreed", next, ...(first ? { from: first.start } : {}) };
}
