import type { ClockDep, DbDep, IdsDep } from "../deps.ts";
import { newDecision, touch, update } from "../domain/decision.ts";
import type { DeliveryReport } from "../inbound/delivery-report.ts";
import { peopleByAddress } from "../store/load.ts";
import { isKnownReport, storeReport } from "../store/reports.ts";
import { decideEach } from "./decide.ts";

type Reported = ClockDep & DbDep & IdsDep;

/** The provider refuses mail to these people: nothing is planned for them until the address works again. */
export function suspendPeople(deps: Reported, personIds: number[]): Promise<void> {
  return decideEach(deps, personIds, (person) => {
    if (person.suspendedAt !== null) return undefined;
    const decision = newDecision("suspended", deps.now, person.id);
    touch(decision, "person", person, null);
    update(decision, "person", person, { suspendedAt: deps.now });
    return decision;
  });
}

/**
 * Bounce, SpamComplaint and SubscriptionChange are kept once each; deliveries and opens are not kept at all. The report is
 * stored last: one whose consequences could not be written is delivered again and finds nothing of itself.
 */
export async function recordDelivery(deps: Reported, report: DeliveryReport): Promise<void> {
  if (report.type === "delivered" || report.type === "noted") return;
  if (await isKnownReport(deps.db, report.key)) return;
  const people = await peopleByAddress(deps.db, report.recipient);
  const ids = people.map(({ id }) => id);
  if (report.type === "reactivated") await revivePeople(deps, ids);
  else await suspendPeople(deps, ids);
  await storeReport(deps.db, {
    id: deps.ids(),
    key: report.key,
    type: report.type,
    personId: ids[0] ?? null,
    outboxId: report.outboxId ?? null,
    at: deps.now,
  });
}

function revivePeople(deps: Reported, personIds: number[]): Promise<void> {
  return decideEach(deps, personIds, (person) => {
    if (person.suspendedAt === null) return undefined;
    const decision = newDecision("reactivated", deps.now, person.id);
    touch(decision, "person", person, deps.now);
    update(decision, "person", person, { suspendedAt: null });
    return decision;
  });
}
