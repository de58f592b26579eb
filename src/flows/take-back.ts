import type { Deps } from "../deps.ts";
import type { Token } from "../domain/link.ts";
import type { PersonState } from "../domain/person-state.ts";
import { undo } from "../domain/undo.ts";
import { currentRows, journalRow } from "../store/journal.ts";
import { load } from "../store/load.ts";
import { decideOnce } from "./decide.ts";

/** Undo by link or by reply: the journal row that the token names says what there is to take back. */
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
      const current = row?.undo ? await currentRows(db, row.undo) : undefined;
      return { row, state, current };
    },
    ({ row, state, current }) => {
      if (!row?.undo || !state || !current || row.personId !== personId) return { refused: "acted-on-since" };
      return undo(state as PersonState, { event: row.event, undo: row.undo }, current, now, ids);
    },
  );
}
