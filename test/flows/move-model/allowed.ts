import type { MoveState } from "../../../src/domain/move.ts";
import type { SessionState } from "../../../src/domain/session.ts";

type Table<S extends string> = Record<S, readonly S[]>;

/** Where one event may lead; what stays as it is needs no entry. A taken-back event leads where it came from. */
const SESSION: Table<SessionState> = {
  planned: ["moving", "skipped", "held", "missed", "unclear"],
  agreed: ["moving", "skipped", "held", "missed", "unclear"],
  moving: ["agreed", "skipped"],
  held: ["unclear", "missed"],
  missed: ["unclear", "held"],
  unclear: ["held", "missed"],
  skipped: [],
  cancelled: [],
};
const MOVE: Table<MoveState> = {
  asked: ["offered", "given-up"],
  offered: ["asked", "agreed", "given-up"],
  agreed: [],
  "given-up": [],
};
/** Taking back leads the other way; the move that somebody's taken-back "can't make it" had opened is given up. */
const SESSION_BACK: Table<SessionState> = { ...turned(SESSION), cancelled: [] };
const MOVE_BACK: Table<MoveState> = {
  asked: ["given-up"],
  offered: ["asked", "given-up"],
  agreed: ["offered"],
  "given-up": ["asked", "offered"],
};

/** Whether so many events, of which some take an earlier one back, can lead from the one state to the other. */
export function mayBecome(
  what: "session" | "move",
  from: string,
  to: string,
  events: number,
  undone: boolean,
): boolean {
  const tables = (what === "session" ? [SESSION, SESSION_BACK] : [MOVE, MOVE_BACK]) as Table<string>[];
  const used = undone ? tables : tables.slice(0, 1);
  let reached = new Set([from]);
  for (let event = 0; event < events; event++)
    reached = new Set([...reached].flatMap((one) => [one, ...used.flatMap((table) => table[one] ?? [])]));
  return reached.has(to);
}

function turned<S extends string>(table: Table<S>): Table<S> {
  const states = Object.keys(table) as S[];
  return Object.fromEntries(
    states.map((to) => [to, states.filter((from) => table[from].includes(to))]),
  ) as unknown as Table<S>;
}
