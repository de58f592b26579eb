import { occurrences, type Pair, type PairState } from "./pair.ts";
import type { Matter } from "./proposal.ts";
import { isOn } from "./session.ts";
import { addDays, type Instant, type LocalDate, localDate, weekOf } from "./time.ts";

/** Meeting every so many weeks. An agreed rhythm counts from the next week on, and sessions fall out of it. */
export const RHYTHM: Matter<"cadence"> = {
  name: "rhythm",
  column: "askedRhythm",
  links: { agree: "agree-rhythm", keep: "keep-rhythm" },
  fields: ["cadence"],
  same: (one, other) => one.cadence === other.cadence,
  numberOf: ({ cadence }) => cadence,
  settles: (state, { cadence }, now) => ({ rhythmFrom: rhythmFrom(state, cadence, now) }),
};

/**
 * The week from which a rhythm counts that is agreed now: this one if the pair meets or met in it; or else the first
 * from the next on that is due by the last meeting, and that no break takes out. So the next session is never further
 * away than the rhythm says, a break apart.
 */
function rhythmFrom(state: PairState, cadence: Pair["cadence"], now: Instant): LocalDate {
  const { pair, programme, sessions } = state;
  const current = weekOf(localDate(now, pair.zone), programme.weekStart);
  const met = sessions
    .filter((session) => session.state === "held" || session.state === "moving" || isOn(session))
    .map(({ week }) => week)
    .filter((week) => week <= current)
    .sort()
    .at(-1);
  if (met === current) return current;
  const due = met === undefined ? current : addDays(met, 7 * cadence);
  const earliest = [due, addDays(current, 7)].sort().at(-1)!;
  const weekly: Pair = { ...pair, cadence: 1, rhythmFrom: earliest };
  return occurrences(weekly, programme)[0]?.week ?? earliest;
}
