import { type Decision, type Ids, newDecision, type Refusal, update } from "./decision.ts";
import { followIntention, takeCancelled } from "./follow-intention.ts";
import type { Purpose } from "./link.ts";
import { type Asked, isRunning, type Pair, type PairState, partnerOf } from "./pair.ts";
import type { Person } from "./people.ts";
import { PROPOSAL_STANDS_FOR, planPairNews, touchPair } from "./plans.ts";
import type { Instant } from "./time.ts";

/**
 * What the two of a pair settle between them: one proposes it, the other agrees or keeps it as it is. A wish is some of
 * the pair's own fields, otherwise than they are.
 */
export interface Matter<Field extends keyof Pair> {
  name: "rhythm" | "slot" | "wrap-up";
  /** Where the pair has what is proposed. */
  column: "askedRhythm" | "askedSlot" | "askedWrapUp";
  links: { agree: Purpose; keep: Purpose };
  /** The fields that are wished for; none where all there is to say is yes. */
  fields: Field[];
  same(one: Pick<Pair, Field>, other: Pick<Pair, Field>, now: Instant): boolean;
  /** A wish as one number, for a token. */
  numberOf(wish: Pick<Pair, Field>): number;
  /** What an agreement changes besides. */
  settles(state: PairState, wish: Pick<Pair, Field>, now: Instant): Partial<Pair>;
}

/**
 * What one proposes and the other has not answered; it ends with the pair, when they wrap up, with another proposal, or
 * after 14 days.
 */
export function openProposal<Field extends keyof Pair>(
  matter: Matter<Field>,
  { pair }: Pick<PairState, "pair">,
  now: Instant,
): Asked<Field> | undefined {
  const asked = askedIn(matter, pair);
  if (!asked || !isRunning(pair) || pair.lastWeek !== null) return undefined;
  return now < asked.at + PROPOSAL_STANDS_FOR ? asked : undefined;
}

/** What the partner still proposes to this person, who alone can answer it. */
export function proposedTo<Field extends keyof Pair>(
  matter: Matter<Field>,
  state: PairState,
  personId: number,
  now: Instant,
): Asked<Field> | undefined {
  const open = openProposal(matter, state, now);
  return open?.by === personId ? undefined : open;
}

/**
 * One of the two wishes for something: the other is asked. Both wishing for the same is agreement; wishing for what is
 * so already is the no to what the other one wishes.
 */
export function propose<Field extends keyof Pair>(
  matter: Matter<Field>,
  state: PairState,
  personId: number,
  wish: Pick<Pair, Field>,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const { pair } = state;
  const { name } = matter;
  if (!isRunning(pair)) return { refused: "pair-over" };
  if (pair.lastWeek !== null) return { refused: "wrapping-up" };
  const open = openProposal(matter, state, now);
  const mine = open?.by === personId;
  if (open && matter.same(open, wish, now))
    return mine ? { refused: `${name}-asked` } : agree(matter, state, personId, wish, now, ids);
  // A wish without fields is for what is not so yet.
  if (matter.fields.length > 0 && matter.same(wish, pair, now))
    return open && !mine ? keep(matter, state, personId, now, ids) : { refused: `same-${name}` };
  const decision = begin(`${name}-proposed`, state, personId, now);
  update(decision, "pair", pair, { [matter.column]: { ...wishIn(matter, wish), by: personId, at: now } });
  planProposalNews(decision, ids, matter, state, partnerOf(state, personId), "proposed", wish);
  return decision;
}

/** The other one's yes. Sessions follow what was agreed, and both calendars with them. */
export function agree<Field extends keyof Pair>(
  matter: Matter<Field>,
  state: PairState,
  personId: number,
  wish: Pick<Pair, Field>,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  const asked = proposedTo(matter, state, personId, now);
  if (!asked || !matter.same(asked, wish, now)) return { refused: `${matter.name}-over` };
  const decision = begin(`${matter.name}-agreed`, state, personId, now);
  const changed = { ...wishIn(matter, asked), ...matter.settles(state, asked, now), [matter.column]: null };
  update(decision, "pair", state.pair, changed);
  followIntention(decision, { ...state, pair: { ...state.pair, ...changed } }, now, ids);
  const covers = takeCancelled(decision);
  const nearest = state.sessions.find(({ id }) => covers.some(([covered]) => covered === id))?.start;
  for (const person of [state.mentor, state.mentee])
    planProposalNews(decision, ids, matter, state, person, "agreed", asked, covers, nearest);
  return decision;
}

/** The other one's no: everything stays as it is, and who proposed is told so. */
export function keep<Field extends keyof Pair>(
  matter: Matter<Field>,
  state: PairState,
  personId: number,
  now: Instant,
  ids: Ids,
): Decision | Refusal {
  if (!proposedTo(matter, state, personId, now)) return { refused: `${matter.name}-over` };
  const decision = begin(`${matter.name}-kept`, state, personId, now);
  update(decision, "pair", state.pair, { [matter.column]: null });
  planProposalNews(decision, ids, matter, state, partnerOf(state, personId), "kept", state.pair);
  return decision;
}

/** To one of the two, what has become of a proposal. */
export function planProposalNews<Field extends keyof Pair>(
  decision: Decision,
  ids: Ids,
  matter: Matter<Field>,
  state: PairState,
  person: Person,
  became: "proposed" | "agreed" | "kept",
  wish: Pick<Pair, Field>,
  covers: [number, number][] = [],
  changes?: Instant,
): void {
  const args = { news: `${matter.name}-${became}`, ...wishIn(matter, wish) };
  planPairNews(decision, ids, state, person, args, covers, changes);
}

function begin(event: string, state: PairState, personId: number, now: Instant): Decision {
  const decision = newDecision(event, now, personId);
  decision.undoable = true;
  touchPair(decision, state);
  return decision;
}

/** What is kept as proposed, whether or not it still stands. */
export function askedIn<Field extends keyof Pair>(
  { column }: Matter<Field>,
  pair: Pair,
): Asked<Field> | null {
  return pair[column] as Asked<Field> | null;
}

function wishIn<Field extends keyof Pair>(
  { fields }: Matter<Field>,
  from: Pick<Pair, Field>,
): Pick<Pair, Field> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<Pair, Field>;
}
