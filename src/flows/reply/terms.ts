import { type Decision, isRefusal, type MailArgs } from "../../domain/decision.ts";
import { join } from "../../domain/join.ts";
import { isRunning, type Pair, type PairState, sideOf } from "../../domain/pair.ts";
import { nextOf, sameSlot } from "../../domain/slot.ts";
import { maySetLength, setTerms, type Terms } from "../../domain/terms.ts";
import type { Intent } from "../../inbound/intent.ts";
import { type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { onePair, whichPair } from "./targets.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { kind: K }>;

/** "Yes, time-framed, every second week": how somebody would like to meet is a yes to the welcome that asks for it. */
export function welcomed(
  reply: Reply,
  frames: Of<"frame">[],
  rhythms: Of<"rhythm">[],
  lengths: Of<"length">[],
  slots: Of<"slot">[],
): Outcome[] {
  const { state, row, now, ids } = reply;
  const named = (row?.args?.pairs ?? []) as number[];
  const pairs = reply.only === undefined ? named : [reply.only];
  const [wish] = slots;
  const slot = wish && { weekday: wish.weekday, time: wish.time, zone: wish.zone };
  // Nobody meets two people at one time: whose slot it is has to be said.
  const several = slot !== undefined && pairs.length > 1;
  const [frame, rhythm, minutes] = [frames[0]?.frame, rhythms[0]?.cadence, lengths[0]?.minutes];
  const terms: Terms = {
    ...(frame ? { frame } : {}),
    ...(rhythm ? { cadence: rhythm } : {}),
    ...(minutes ? { minutes } : {}),
    ...(slot && !several ? { slot } : {}),
  };
  const joined = join(state, pairs, now, ids, terms);
  const decision = isRefusal(joined) ? setTerms(state, pairs, terms, now, ids) : joined;
  const which = several
    ? [
        whichPair(
          reply,
          state.pairs.filter(({ pair }) => pairs.includes(pair.id)),
        ),
      ]
    : [];
  if (isRefusal(decision)) return which.length > 0 ? which : [decision];
  const theirs = state.pairs.filter(({ pair }) => pairs.includes(pair.id));
  const mentor = theirs.some((one) => sideOf(one, state.person.id) === "mentor");
  const stays = theirs.some(
    (one) => minutes && minutes !== one.pair.minutes && !maySetLength(one, state.person.id, minutes),
  );
  return [
    outcomeOf(decision, {
      ...(isRefusal(joined) ? {} : { joined: pairs }),
      ...saidOf(decision, theirs, terms),
    }),
    ...which,
    ...(frame && !mentor ? [NOT_YOURS] : []),
    ...(stays ? [{ refused: "length-planned" }] : []),
  ];
}

/** The frame alone, in an answer to the plan. */
export function frame(reply: Reply, [intent]: Of<"frame">[]): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const terms = { frame: intent!.frame };
  const decision = setTerms(state, [pair.pair.id], terms, now, ids);
  return [isRefusal(decision) ? decision : outcomeOf(decision, saidOf(decision, [pair], terms))];
}

const NOT_YOURS: Outcome = { refused: "frame-is-mentors" };

/** What has become of the terms: in pairs of a pair's id and the rhythm, or the ids alone. */
function saidOf(
  { updates, personId, at }: Decision,
  pairs: PairState[],
  { frame, cadence, minutes, slot }: Terms,
): MailArgs {
  const mine = pairs.filter((state) => frame && sideOf(state, personId!) === "mentor");
  const afterwards = ({ pair }: PairState) => {
    const change = updates.find(({ table, id }) => table === "pair" && id === pair.id);
    return { ...pair, ...change?.set } as Pair;
  };
  const long = pairs.filter((one) => minutes !== undefined && afterwards(one).minutes === minutes);
  const news = (one: PairState) => {
    const after = afterwards(one);
    if (after.cadence === cadence) return "rhythm-set";
    if (after.askedRhythm?.cadence !== cadence) return "";
    return isRunning(after) ? "rhythm-proposed" : "rhythm-wished";
  };
  const slotNews = (one: PairState) => {
    const after = afterwards(one);
    if (slot && sameSlot(after, slot, at)) return "slot-set";
    return isRunning(after) ? "slot-proposed" : "slot-wished";
  };
  return {
    ...Object.fromEntries(
      (slot ? pairs : []).map((one) => [slotNews(one), [one.pair.id, nextOf(slot!, at)]]),
    ),
    ...(long.length > 0 ? { minutes: minutes!, lasting: long.map(({ pair }) => pair.id) } : {}),
    ...(mine.length > 0 ? { frame: frame!, framed: mine.map(({ pair }) => pair.id) } : {}),
    ...Object.fromEntries(
      [...Map.groupBy(cadence ? pairs : [], news)].map(([name, some]) => [
        name,
        some.flatMap(({ pair }) => [pair.id, cadence!]),
      ]),
    ),
  };
}
