import type { Atom, Clock, DaySpec, Node } from "../grammar/atoms.ts";
import { has } from "../speech/items.ts";
import type { Offer } from "./resolve.ts";

/** Times that are named together: every day with every time of the day. */
interface Group {
  days: DaySpec[];
  times: Pick<Offer, "clock" | "range" | "same">[];
  part?: number;
  /** Its time came before its day: "3pm Thursday". */
  timeFirst: boolean;
  negated: boolean;
  /** Named by "instead of": what is to be given up, not what cannot be. */
  instead: boolean;
}

export interface Named extends Offer {
  negated: boolean;
  instead: boolean;
  /** Times that are named together share it: "at 8 or 9". */
  group: number;
  /** Says the time before it again, for another zone: "3pm my time / 4pm yours". */
  restates?: boolean;
}

/** More times than anybody offers in one sentence. */
const MOST_OFFERS = 8;

/**
 * The times a chunk names, each with its day. "Thursday or Friday at 3" are two, and so are "Thursday at 3 or 4";
 * what "not" or "instead of" stands right before is negated.
 */
export function offersOf(nodes: readonly Node[], move: boolean): Named[] {
  const groups: Group[] = [];
  let negated = false;
  let instead = false;
  let listed = true;
  for (const { atom, item } of nodes) {
    if (item) {
      listed &&= item.kind === "mark" || has(item, "or", "and", "the", "dateMark", "at", "article");
      if (has(item, "not", "insteadOf")) {
        negated = true;
        instead = has(item, "insteadOf");
      } else if (!has(item, "filler", "at", "the", "dateMark", "article", "in", "from", "or", "and"))
        negated = false;
      continue;
    }
    if (atom.type === "pick" && atom.which === "none") negated = true;
    add(groups, atom, { negated, instead: negated && instead }, { move, listed });
    listed = true;
  }
  inherit(groups);
  return groups.flatMap((group, index) => offers(group, index)).slice(0, MOST_OFFERS);
}

function add(
  groups: Group[],
  atom: Atom,
  said: Pick<Group, "negated" | "instead">,
  { move, listed }: { move: boolean; listed: boolean },
): void {
  const last = groups.at(-1);
  const open = last && last.negated === said.negated ? last : undefined;
  const fresh = (group: Partial<Group>) =>
    groups.push({ days: [], times: [], timeFirst: false, ...said, ...group });
  switch (atom.type) {
    case "everyDay":
      add(groups, { type: "day", day: { by: "weekday", weekday: atom.weekday } }, said, { move, listed });
      return;
    case "day":
    case "days": {
      const days = atom.type === "day" ? [atom.day] : move ? [atom.to] : [atom.from, atom.to];
      // "Our Thursday meeting to Friday" lists no days.
      const joins =
        open &&
        (listed || open.days.length === 0) &&
        (open.times.length === 0 || open.timeFirst) &&
        !(open.timeFirst && open.days.length > 0 && open.times.length === 0);
      if (open && joins && !(open.part !== undefined && open.days.length > 0)) open.days.push(...days);
      else fresh({ days });
      return;
    }
    case "clock":
    case "range":
    case "sameTime": {
      const time = timeOf(atom);
      if (open && !(open.timeFirst && open.days.length > 0)) open.times.push(time);
      else fresh({ times: [time], timeFirst: true });
      if (open && open.days.length === 0) open.timeFirst = true;
      return;
    }
    case "part":
      if (open && open.part === undefined) open.part = atom.part;
      else fresh({ part: atom.part });
      return;
    default:
      return;
  }
}

function timeOf(atom: Extract<Atom, { type: "clock" | "range" | "sameTime" }>): Group["times"][number] {
  if (atom.type === "clock") return { clock: atom.clock };
  if (atom.type === "sameTime") return { same: true };
  const { from, to, between } = atom;
  return { range: { ...(from ? { from } : {}), ...(to ? { to } : {}), between } };
}

/** "Thursday 3, 4 or 5pm": a day holds for the times behind it, "pm" for the hours before it. */
function inherit(groups: Group[]): void {
  groups.forEach((group, index) => {
    const before = groups[index - 1];
    if (group.days.length === 0 && before && before.negated === group.negated) group.days = before.days;
    const last = group.times.at(-1)?.clock;
    if (last)
      group.times = group.times.map((time) => (time.clock ? { clock: like(time.clock, last) } : time));
  });
}

/** The half of the day of the hour behind it, if that goes on from it: in "11 or 2pm" it does not. */
function like(clock: Clock, last: Clock): Clock {
  const open = clock.half === undefined && clock.part === undefined && clock.form !== "literal";
  const goesOn = clock.options.every(({ hour }) => hour % 12 < (last.options[0]?.hour ?? 0) % 12);
  if (!open || !goesOn) return clock;
  const { half, part } = last;
  return { ...clock, ...(half ? { half } : {}), ...(part === undefined ? {} : { part }) };
}

function offers({ days, times, part, negated, instead }: Group, group: number): Named[] {
  const base = { negated, instead, group, ...(part === undefined ? {} : { part }) };
  const named: (DaySpec | undefined)[] = days.length > 0 ? days : [undefined];
  const placed = times.filter(({ clock }) => clock?.placed || clock?.yours).length;
  const restated = placed > 1 && placed === times.length;
  return named.flatMap((day) =>
    (times.length > 0 ? times : [{}]).map((time, index) => ({
      ...base,
      ...(day ? { day } : {}),
      ...time,
      ...(restated && index > 0 ? { restates: true } : {}),
    })),
  );
}
