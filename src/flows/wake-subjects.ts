import { suggestedTopic } from "../../emails/lines.ts";
import { wordsFor } from "../../emails/words/index.ts";
import type { Deps } from "../deps.ts";
import type { Decision, SubjectKind } from "../domain/decision.ts";
import { MINUTE } from "../domain/time.ts";
import { type Suggest, wakePair } from "../domain/wake-pair.ts";
import { wakePerson } from "../domain/wake-person.ts";
import { wakeProgramme } from "../domain/wake-programme.ts";
import { BudgetSpent } from "../store/budget.ts";
import { apart, commit } from "../store/commit.ts";
import { type DueSubject, postpone, stillDue } from "../store/due.ts";
import { load } from "../store/load.ts";
import { programmesToWake } from "../store/programmes.ts";
import { suggestionsFor } from "./mails/agenda.ts";

/** What cannot be decided is tried again so much later. */
export const BACKOFF = 60 * MINUTE;

export type Subjects = Partial<Record<SubjectKind, number[]>>;

/** Loads these subjects in one go, decides each, and commits what time does to them. */
export async function wakeSubjects(deps: Deps, subjects: Subjects): Promise<void> {
  const decisions = await decideAll(deps, subjects);
  for (const list of apart(decisions)) await commitOrIsolate(deps, list);
}

/** Of a queue message's subjects those that are still due since the same moment; the others were handled meanwhile. */
export async function wakeStillDue(deps: Deps, kind: SubjectKind, subjects: DueSubject[]): Promise<void> {
  await wakeSubjects(deps, { [kind]: await stillDue(deps.db, kind, subjects) });
}

async function decideAll(
  deps: Deps,
  { programme = [], pair = [], person = [] }: Subjects,
): Promise<Decision[]> {
  const { db, now, ids } = deps;
  const decisions: Decision[] = [];
  if (programme.length > 0) {
    const states = await programmesToWake(db, programme, now);
    const wake = (state: (typeof states)[number]) => wakeProgramme(state, now, ids);
    decisions.push(...(await settle(deps, "programme", states, (state) => state.programme.id, wake)));
  }
  if (pair.length + person.length > 0) {
    const loaded = await load(db, { pairs: pair, people: person }, now);
    const pairs = loaded.pairs.filter((state) => pair.includes(state.pair.id));
    const wakeOne = (state: (typeof pairs)[number]) => wakePair(state, now, ids, suggest);
    decisions.push(...(await settle(deps, "pair", pairs, (state) => state.pair.id, wakeOne)));
    const people = person.flatMap((id) => loaded.person(id) ?? []);
    const wake = (state: (typeof people)[number]) => wakePerson(state, now, ids);
    decisions.push(...(await settle(deps, "person", people, (state) => state.person.id, wake)));
  }
  return decisions;
}

const suggest: Suggest = (state, session) =>
  suggestedTopic(wordsFor(state.mentee.language), suggestionsFor(state, session)[0]!);

/** Subjects that cannot be decided are put off and named in the log; the others go on. */
async function settle<S>(
  { db, now }: Deps,
  kind: SubjectKind,
  states: S[],
  idOf: (state: S) => number,
  decide: (state: S) => Decision,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  const culprits: number[] = [];
  for (const state of states)
    try {
      decisions.push(decide(state));
    } catch (fault) {
      console.error(`${kind} ${idOf(state)} could not be decided: ${(fault as Error).message}`);
      culprits.push(idOf(state));
    }
  if (culprits.length > 0) await postpone(db, kind, culprits, now + BACKOFF);
  return decisions;
}

/**
 * A fault in one row kills its whole batch: halves are tried until the culprit is alone, and that one is put off.
 * A search that outgrows the tick's budget ends with the fault, so that the next tick begins it with a smaller batch.
 */
async function commitOrIsolate(deps: Deps, decisions: Decision[]): Promise<void> {
  try {
    await commit(deps.db, decisions, deps.ids());
  } catch (fault) {
    if (fault instanceof BudgetSpent) throw fault;
    try {
      await isolate(deps, decisions, fault as Error);
    } catch (other) {
      throw other instanceof BudgetSpent ? fault : other;
    }
  }
}

async function isolate(deps: Deps, decisions: Decision[], fault: Error): Promise<void> {
  if (decisions.length > 1) {
    const half = decisions.length >> 1;
    await commitOrIsolate(deps, decisions.slice(0, half));
    await commitOrIsolate(deps, decisions.slice(half));
    return;
  }
  const { kind, id } = decisions[0]!.subjects[0]!;
  console.error(`${kind} ${id} could not be committed: ${fault.message}`);
  await postpone(deps.db, kind, [id], deps.now + BACKOFF);
}
