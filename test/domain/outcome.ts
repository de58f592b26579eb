import { type Decision, type Ids, isRefusal, type Refusal, type Table } from "../../src/domain/decision.ts";
import { clock, dana, noa, omar } from "./scene.ts";

/** Ids that count up: 1001, 1002 … */
export function counted(): Ids {
  let last = 1000;
  return () => ++last;
}

export function decided(outcome: Decision | Refusal): Decision {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome;
}

/** What a decision writes into the fields of one row. */
export function changed(decision: Decision, table: Table, id: number): Record<string, unknown> | undefined {
  return decision.updates.find((update) => update.table === table && update.id === id)?.set;
}

/** The new rows of a table. */
export function added(decision: Decision, table: Table): object[] {
  return decision.inserts.filter((one) => one.table === table).map(({ row }) => row);
}

/** The mails of a decision as sentences: "move-offer to Dana at 2027-01-12 10:00". */
export function told({ mails }: Decision): string[] {
  const names = new Map([dana, noa, omar].map(({ id, name }) => [id, name]));
  return mails.map(({ kind, personId, sendAt }) => `${kind} to ${names.get(personId!)} at ${clock(sendAt)}`);
}
