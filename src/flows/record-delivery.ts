import type { ClockDep, DbDep, IdsDep } from "../deps.ts";
import { newDecision, touch, update } from "../domain/decision.ts";
import type { DeliveryReport } from "../inbound/delivery-report.ts";
import { load, peopleByAddress } from "../store/load.ts";
import { storeReport } from "../store/reports.ts";
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

/** Bounce, SpamComplaint and SubscriptionChange are kept once each; deliveries and opens are not kept at all. */
export async function recordDelivery(deps: ClockDep & DbDep & IdsDep, report: DeliveryReport): Promise<void> {
  if (report.type === "delivered" || report.type === "noted") return;
  const people = await peopleByAddress(deps.db, report.recipient);
  const fresh = await storeReport(deps.db, {
    id: deps.ids(),
    key: report.key,
    type: report.type,
    personId: people[0]?.id ?? null,
    outboxId: report.outboxId ?? null,
    at: deps.now,
  });
  if (!fresh) return;
  const ids = people.map(({ id }) => id);
  if (report.type === "reactivated") await reviveMail(deps, ids);
  else await suspendPeople(deps, ids);
}

async function reviveMail(deps: ClockDep & DbDep & IdsDep, personIds: number[]): Promise<void> {
  for (const id of personIds)
    await decideOnce(
      deps,
      async () => (await load(deps.db, { people: [id] }, deps.now)).person(id),
      (state) => {
        if (!state || state.person.suspendedAt === null) return { refused: "not-suspended" };
        const decision = newDecision("reactivated", deps.now, id);
        touch(decision, "person", state.person, deps.now);
        update(decision, "person", state.person, { suspendedAt: null });
        return decision;
      },
    );
}
