import type { Instant } from "../domain/time.ts";
import { formatInstant } from "../domain/time.ts";
import { wakeBacklog } from "../store/due.ts";
import { outboxBacklog } from "../store/outbox.ts";
import { lastTick } from "../store/tick.ts";

/** A cron fires every minute; without a tick for so long something is wrong. */
const LATE = 10 * 60_000;

/** No personal data: moments and counts. `next_due` is when the next wake or mail is due, past moments included. */
export async function health(db: D1Database, now: Instant) {
  const [tick, wakes, mails] = await Promise.all([
    lastTick(db),
    wakeBacklog(db, now),
    outboxBacklog(db, now),
  ]);
  const moments = [wakes.next, mails.next].filter((at): at is Instant => at !== null);
  const next = moments.length > 0 ? Math.min(...moments) : null;
  const ok = next === null || next > now - LATE;
  return {
    ok,
    last_tick: instant(tick?.lastTick ?? null),
    next_due: instant(next),
    due_backlog: wakes.due,
    oldest_due: instant(wakes.next !== null && wakes.next <= now ? wakes.next : null),
    outbox_backlog: mails.due,
    configuration_errors: [] as string[],
  };
}

function instant(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}
