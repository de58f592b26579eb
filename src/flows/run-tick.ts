import type { Deps } from "../deps.ts";
import type { SubjectKind } from "../domain/decision.ts";
import { type Budget, BudgetSpent, budgetOf, PLANS } from "../store/budget.ts";
import { dueWork, postpone, type Work } from "../store/due.ts";
import { forgetOldMail, messageById, parkMessage } from "../store/inbox.ts";
import { LOAD } from "../store/load.ts";
import { postponeMail } from "../store/outbox.ts";
import { PROGRAMME_SUMS } from "../store/programme-summary.ts";
import { PROGRAMMES_LOAD } from "../store/programmes.ts";
import { breakLease, type Culprit, endLease, noteCursor, takeLease } from "../store/tick.ts";
import { deliverMails } from "./deliver-mails.ts";
import { finishMessage } from "./receive-mail.ts";
import { AT_ONCE, fanOut } from "./spread-work.ts";
import { BACKOFF, wakeSubjects } from "./wake-subjects.ts";

/** Ending the lease is always left. */
const END = 1;
/** A wake that changed something looks again; who looks again so often in one tick goes round in circles. */
const MOST_STEPS = 60;
/** Statements without which a step is not worth beginning, its own look at what is due left out. */
const LEAST = {
  /** The message, the mail it answers, a load, a decision. */
  message: 2 + LOAD + 6,
  programme: PROGRAMMES_LOAD + 6,
  pair: LOAD + 5,
  person: LOAD + 3,
  /** Claim, load, messages, outcomes, and four for refused addresses; a preview and a summary read their programme. */
  mail: 8 + LOAD + Math.max(PROGRAMMES_LOAD, PROGRAMME_SUMS),
};

/** What a step is busy with, and how many ended. */
interface Progress {
  doing: Culprit | null;
  steps: number;
}

/**
 * The clock's event: finishes stored mail, wakes what is due and sends what is due, the longest waiting first and one
 * tick at a time. What its plan's budget does not hold stays due for the next minute. A tick that throws, or gets
 * nothing done within its budget, halves the batch of the next; one that fails with a single thing puts that off.
 */
export async function runTick(deps: Deps): Promise<void> {
  const plan = deps.queue ? PLANS.paid : PLANS.free;
  const budget = budgetOf(deps.db, plan.statements - END);
  const lease = await takeLease(budget.db, deps.now, plan.batch);
  if (!lease) return;
  const tick = { ...deps, db: budget.db };
  const progress: Progress = { doing: null, steps: 0 };
  try {
    if (lease.culprit) await putOff(tick, lease.culprit);
    await forgetOldMail(tick.db, tick.now);
    await workOff(tick, budget, lease.batch, progress);
  } catch (fault) {
    if (!(fault instanceof BudgetSpent && progress.steps > 0)) {
      await breakLease(deps.db, deps.now, lease.batch === 1 ? progress.doing : null);
      throw fault;
    }
  }
  await endLease(deps.db, deps.now);
}

async function workOff(tick: Deps, budget: Budget, batch: number, progress: Progress): Promise<void> {
  const tried = new Set<number>();
  while (progress.steps < MOST_STEPS && budget.left() > 0) {
    const due = (await dueWork(tick.db, tick.now, batch)).filter(
      ({ kind, id }) => kind !== "message" || !tried.has(id),
    );
    const [first] = due;
    if (!first || budget.left() < LEAST[first.kind]) return;
    const isMuch = progress.steps === 0 && first.kind !== "message" && due.length > AT_ONCE;
    if (tick.queue && isMuch) return fanOut(tick, tick.queue, due);
    if (batch === 1) await noteCursor(tick.db, first);
    progress.doing = first;
    if (first.kind === "message") tried.add(first.id);
    await step(tick, budget, batch, first, batch === 1 ? [first] : due);
    progress.doing = null;
    progress.steps++;
  }
}

/** One kind of work, as much of it as the batch and the budget hold; pairs and people wake together. */
async function step(
  tick: Deps,
  budget: Budget,
  batch: number,
  { kind, id }: Work,
  due: Work[],
): Promise<void> {
  const all = (wanted: Work["kind"]) => due.filter((one) => one.kind === wanted).map((one) => one.id);
  if (kind === "message") return finish(tick, id);
  if (kind === "programme") return wakeSubjects(tick, { programme: all("programme") });
  if (kind !== "mail") return wakeSubjects(tick, { pair: all("pair"), person: all("person") });
  // A bundle or a preview reads for itself.
  const most = Math.min(batch, AT_ONCE, 1 + budget.left() - LEAST.mail);
  await deliverMails(tick, all("mail").slice(0, most));
}

async function finish(tick: Deps, id: number): Promise<void> {
  const message = await messageById(tick.db, id);
  if (!message) return;
  if (message.raw === null || message.personId === null) await parkMessage(tick.db, id);
  else await finishMessage(tick, message);
}

/** The tick before did not end with this, though it had nothing else to do. */
async function putOff({ db, now }: Deps, { kind, id }: Culprit): Promise<void> {
  console.error(`tick: ${kind} ${id} was put off, since no tick ends with it`);
  if (kind === "message") await parkMessage(db, id);
  else if (kind === "mail") await postponeMail(db, id, now + BACKOFF);
  else await postpone(db, kind satisfies SubjectKind, [id], now + BACKOFF);
}
