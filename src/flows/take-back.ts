import type { Deps } from "../deps.ts";
import type { Decision, Ids, Refusal } from "../domain/decision.ts";
import type { Token } from "../domain/link.ts";
import type { PersonState } from "../domain/person-state.ts";
import type { Instant } from "../domain/time.ts";
import { undo } from "../domain/undo.ts";
import { currentRows, type JournalRow, journalRow, newestUndoable } from "../store/journal.ts";
import { load } from "../store/load.ts";
import { decideOnce } from "./decide.ts";

/** What an undo would take back, read beside the state that it is decided on. */
export interface TakeBack {
  event: string;
  decide(state: PersonState, now: Instant, ids: Ids): Decision | Refusal;
}

/** Undo by link: the journal row that the token names says what there is to take back. */
export function undoByLink(
  deps: Deps,
  { purpose, personId, subjectId, revision }: Pick<Token, "purpose" | "personId" | "subjectId" | "revision">,
) {
  const { db, now, ids } = deps;
  return decideOnce(
    deps,
    async () => {
      const row = await journalRow(db, purpose === "undo-pair" ? "pair" : "person", subjectId, revision);
      const state = (await load(db, { people: [personId] }, now)).person(personId);
      return { state, takeBack: row?.personId === personId ? await takeBackOf(db, row) : undefined };
    },
    ({ state, takeBack }) => (state && takeBack?.decide(state, now, ids)) ?? { refused: "acted-on-since" },
  );
}

/** For UNDO by reply: the newest thing that this person did and that can be taken back at all. */
export async function newestTakeBack(
  db: D1Database,
  state: PersonState,
  now: Instant,
): Promise<TakeBack | undefined> {
  const pairs = state.pairs.map(({ pair }) => pair.id);
  const row = await newestUndoable(db, state.person.id, pairs, now);
  return row && takeBackOf(db, row);
}

async function takeBackOf(db: D1Database, row: JournalRow): Promise<TakeBack | undefined> {
  if (!row.undo) return undefined;
  const { event, undo: changes } = row;
  const current = await currentRows(db, changes);
  return { event, decide: (state, now, ids) => undo(state, { event, undo: changes }, current, now, ids) };
}
