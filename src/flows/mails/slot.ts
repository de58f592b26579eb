import type { PartnerNews } from "../../../emails/props.ts";
import { isRunning, occurrences, type PairState, partnerOf, type Slot } from "../../domain/pair.ts";
import type { PersonState } from "../../domain/person-state.ts";
import { firstIn, nextOf, SLOT } from "../../domain/slot.ts";
import { type Instant, MINUTE } from "../../domain/time.ts";
import { answerLinks } from "./proposal.ts";
import type { Drop, View } from "./view.ts";

/** Whom else this person meets at that hour, by name. `next`: when the slot is next. */
export function meetsThen({ person, pairs }: PersonState, { pair }: PairState, next: Instant): string[] {
  const others = pairs.filter((other) => other.pair.id !== pair.id && isRunning(other.pair));
  return others
    .filter((other) => {
      const { minutes } = other.pair;
      return nextOf(other.pair, next - minutes * MINUTE) < next + pair.minutes * MINUTE;
    })
    .map((other) => partnerOf(other, person.id).name);
}

/** What has become of the standing slot, unless something else has become of it since. */
export async function slotNews(view: View, pair: PairState): Promise<PartnerNews["news"] | Drop> {
  const { row, now } = view;
  const told = row.args as unknown as Slot;
  const next = nextOf(told, now);
  if (row.args?.news === "slot-proposed") {
    const links = await answerLinks(view, SLOT, pair);
    const from = firstIn(pair, told, now)?.start;
    const was = nextOf(pair.pair, now);
    const meets = meetsThen(view.state, pair, next);
    return links
      ? { what: "slot-proposed", next, was, ...(from === undefined ? {} : { from }), meets, links }
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
