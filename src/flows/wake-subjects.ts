import { suggestedTopic } from "../../emails/lines.ts";
import { wordsFor } from "../../emails/words/index.ts";
import type { Deps } from "../deps.ts";
import { wakeProgramme } from "../domain/carry-out-roster.ts";
import type { Decision, SubjectKind } from "../domain/decision.ts";
import { MINUTE } from "../domain/time.ts";
import { wakePair } from "../domain/wake-pair.ts";
import { wakePerson } from "../domain/wake-person.ts";
import { apart, commit } from "../store/commit.ts";
import { type DueSubject, postpone, stillDue } from "../store/due.ts";
import { load } from "../store/load.ts";
import { loadProgramme } from "../store/programmes.ts";
import { suggestionsFor } from "./mails/agenda.ts";

/** A subject that cannot be decided is tried again so much later. */
const BACKOFF = 60 * MINUTE;

/** Loads these subjects in one go, decides each, and commits what time does to them. */
export async function wakeSubjects(deps: Deps, kind: SubjectKind, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const decisions = await decideAll(deps, kind, ids);
  for (const list of apart(decisions)) await commitOrIsolate(deps, list);
}

/** Of a queue message's subjects those that are still due since the same moment; the others were handled meanwhile. */
export async function wakeStillDue(deps: Deps, kind: SubjectKind, subjects: DueSubject[]): Promise<void> {
  await wakeSubjects(deps, kind, await stillDue(deps.db, kind, subjects));
}

async function decideAll(deps: Deps, kind: SubjectKind, subjectIds: number[]): Promise<Decision[]> {
  const { db, now, ids } = deps;
  if (kind === "programme") {
    const states = await Promise.all(subjectIds.map((id) => loadProgramme(db, id, now)));
    return settle(
      deps,
      kind,
      states,
      ({ programme }) => programme.id,
      (state) => wakeProgramme(state, now, ids),
    );
  }
  const loaded = await load(db, kind === "pair" ? { pairs: subjectIds } : { people: subjectIds }, now);
  if (kind === "pair") {
    const suggest = (...[state, session]: Parameters<Parameters<typeof wakePair>[3]>) =>
      suggestedTopic(wordsFor(state.mentee.language), suggestionsFor(state, session)[0]!);
    return settle(
      deps,
      kind,
      loaded.pairs,
      ({ pair }) => pair.id,
      (state) => wakePair(state, now, ids, suggest),
    );
  }
  const people = subjectIds.flatMap((id) => loaded.person(id) ?? []);
  return settle(
    deps,
    kind,
    people,
    ({ person }) => person.id,
    (state) => wakePerson(state, now, ids),
  );
}

/** One subject that cannot be decided is put off and named in the log; the others go on. */
async function settle<S>(
  { db, now }: Deps,
  kind: SubjectKind,
  states: S[],
  idOf: (state: S) => number,
  decide: (state: S) => Decision,
): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const state of states)
    try {
      decisions.push(decide(state));
    } catch (fault) {
      console.error(`${kind} ${idOf(state)} could not be decided: ${(fault as Error).message}`);
      await postpone(db, kind, idOf(state), now + BACKOFF);
    }
  return decisions;
}

/** A fault in one row kills its whole batch: halves are tried until the culprit is alone, and that one is put off. */
async function commitOrIsolate(deps: Deps, decisions: Decision[]): Promise<void> {
  try {
    await commit(deps.db, decisions, deps.ids());
  } catch (fault) {
    const [only] = decisions;
    if (decisions.length > 1) {
      const half = decisions.length >> 1;
      await commitOrIsolate(deps, decisions.slice(0, half));
      await commitOrIsolate(deps, decisions.slice(half));
      return;
    }
    const subject = only!.subjects[0]!;
    console.error(`${subject.kind} ${subject.id} could not be committed: ${(fault as Error).message}`);
    await postpone(deps.db, subject.kind, subject.id, deps.now + BACKOFF);
  }
}
