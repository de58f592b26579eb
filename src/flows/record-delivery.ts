import type { ClockDep, DbDep, IdsDep } from "../deps.ts";
import { newDecision, touch, update } from "../domain/decision.ts";
import { load } from "../store/load.ts";
import { decideOnce } from "./decide.ts";

/** The provider refuses mail to these people: nothing is planned for them until the address works again. */
export async function suspendPeople(deps: ClockDep & DbDep & IdsDep, personIds: number[]): Promise<void> {
  for (const id of new Set(personIds))
    await decideOnce(
      deps,
      async () => (await load(deps.db, { people: [id] }, deps.now)).person(id),
      (state) => {
        if (!state || state.person.suspendedAt !== null) return { refused: "already-suspended" };
        const decision = newDecision("suspended", deps.now, id);
        touch(decision, "person", state.person, null);
        update(decision, "person", state.person, { suspendedAt: deps.now });
        return decision;
      },
    );
}
