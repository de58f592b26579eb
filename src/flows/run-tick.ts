import type { Deps } from "../deps.ts";
import type { SubjectKind } from "../domain/decision.ts";
import { dueSubjects, wakeBacklog } from "../store/due.ts";
import { forgetOldMail, receivedMessages } from "../store/inbox.ts";
import { outboxBacklog } from "../store/outbox.ts";
import { endLease, takeLease } from "../store/tick.ts";
import { deliverMails } from "./deliver-mails.ts";
import { finishMessage } from "./receive-mail.ts";
import { AT_ONCE, fanOut } from "./spread-work.ts";
import { wakeSubjects } from "./wake-subjects.ts";

/** Programmes bring pairs about, and pairs sessions, before people are told of them. */
const ORDER: readonly SubjectKind[] = ["programme", "pair", "person"];
/** Rounds over what is due; a wake that changed something looks again. What is left stays due for the next minute. */
const ROUNDS = 8;
/** Claims of mails in one tick. */
const DELIVERIES = 20;
/** The clock's event: finishes stored mail, wakes what is due, and sends what is due. One tick at a time. */
export async function runTick(deps: Deps): Promise<void> {
  const batch = await takeLease(deps.db, deps.now);
  if (batch === null) return;
  for (const message of await receivedMessages(deps.db, 20)) await finishMessage(deps, message);
  const queue = (await isMuch(deps)) ? deps.queue : undefined;
  if (queue) await fanOut(deps, queue, batch);
  else await workOff(deps, batch);
  await forgetOldMail(deps.db, deps.now);
  await endLease(deps.db, deps.now);
}

/** A queue's message costs three operations and a second of waiting: what fits into one is done here and now. */
async function isMuch({ db, now, queue }: Deps): Promise<boolean> {
  if (!queue) return false;
  const [wakes, mails] = await Promise.all([wakeBacklog(db, now), outboxBacklog(db, now)]);
  return wakes.due + mails.due > AT_ONCE;
}

async function workOff(deps: Deps, batch: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    let woken = 0;
    for (const kind of ORDER) {
      const due = await dueSubjects(deps.db, kind, deps.now, batch);
      await wakeSubjects(
        deps,
        kind,
        due.map(([id]) => id),
      );
      woken += due.length;
    }
    if (woken === 0) break;
  }
  for (let claim = 0; claim < DELIVERIES; claim++) if ((await deliverMails(deps)) === 0) break;
}
