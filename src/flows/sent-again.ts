import { renderMail } from "../../emails/index.ts";
import type { Kind } from "../domain/kinds.ts";
import type { PersonState } from "../domain/person-state.ts";
import type { Instant } from "../domain/time.ts";
import type { OutboxRow } from "../store/outbox.ts";
import { viewers } from "./mails/index.ts";
import { isDrop } from "./mails/view.ts";

/** Kinds that read more of the database than their person's state, and that nobody answers between the lines. */
const NOT_AGAIN: ReadonlySet<Kind> = new Set(["roster-preview", "parked-bundle", "concern"]);

/**
 * What our mail said, rendered again from its kind and the present state, since bodies are not kept. Its fixed sentences
 * tell our words from a person's where a mail program marks no quotation. Undefined where it would say nothing now.
 */
export async function sentAgain(
  db: D1Database,
  state: PersonState,
  row: OutboxRow | undefined,
  now: Instant,
): Promise<string | undefined> {
  if (!row || NOT_AGAIN.has(row.kind)) return undefined;
  const revisions = new Map(
    state.pairs.flatMap((pair) => pair.sessions.map((one) => [one.id, one.revision])),
  );
  const covers = row.covers.map(([id, revision]): [number, number] => [id, revisions.get(id) ?? revision]);
  const link = async () => "";
  const view = { row: { ...row, covers }, state, organisers: [], now, db, link, message: undefined };
  const props = await viewers[row.kind](view);
  return isDrop(props) ? undefined : renderMail(props).text;
}
