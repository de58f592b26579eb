import type { Purpose } from "../../domain/link.ts";
import type { Pair, PairState } from "../../domain/pair.ts";
import { type Matter, proposedTo } from "../../domain/proposal.ts";
import type { View } from "./view.ts";

/** Yes and no to what the mail says is proposed; nothing where the partner does not propose it any more. */
export async function answerLinks<Field extends keyof Pair>(
  { row, state, now, link }: View,
  matter: Matter<Field>,
  pair: PairState,
): Promise<{ agree: string; keep: string } | undefined> {
  const told = row.args as unknown as Pick<Pair, Field>;
  const asked = proposedTo(matter, pair, state.person.id, now);
  if (!asked || !matter.same(asked, told, now)) return undefined;
  const to = (purpose: Purpose) => link(purpose, pair.pair.id, 0, matter.numberOf(asked));
  return { agree: await to(matter.links.agree), keep: await to(matter.links.keep) };
}
