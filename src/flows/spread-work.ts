import * as z from "zod";
import type { Deps } from "../deps.ts";
import { formatInstant } from "../domain/time.ts";
import type { Work as Due } from "../store/due.ts";
import { deliverMails } from "./deliver-mails.ts";
import { wakeStillDue } from "./wake-subjects.ts";

/** One message carries so many subjects, each with the moment at which it was due. */
export const AT_ONCE = 50;
/** Cloudflare takes so many messages in one `sendBatch`. */
const MOST_MESSAGES = 100;

const KINDS = ["programme", "pair", "person", "mails"] as const;

const Work = z.object({
  kind: z.enum(KINDS),
  subjects: z.array(z.tuple([z.number(), z.number()])).max(AT_ONCE),
  clock: z.string().optional(),
});
export type Work = z.infer<typeof Work>;

/** A queue message's body as work, or null for anything that is not ours. */
export function readWork(body: unknown): Work | null {
  const parsed = Work.safeParse(body);
  return parsed.success ? parsed.data : null;
}

/** Hands what is due to the queue: wakes and mails, fifty to a message. A stored message waits for its tick. */
export async function fanOut(deps: Deps, queue: Queue<unknown>, due: Due[]): Promise<void> {
  const work = KINDS.flatMap((kind) => {
    const subjects = due
      .filter((one) => one.kind === (kind === "mails" ? "mail" : kind))
      .map(({ id, at }): [number, number] => [id, kind === "mails" ? 0 : at]);
    return chunks(subjects).map((some) => ({ kind, subjects: some, ...clockOf(deps) }));
  });
  for (let first = 0; first < work.length; first += MOST_MESSAGES)
    await queue.sendBatch(work.slice(first, first + MOST_MESSAGES).map((body) => ({ body })));
}

export async function doWork(deps: Deps, work: Work): Promise<void> {
  if (work.kind === "mails")
    await deliverMails(
      deps,
      work.subjects.map(([id]) => id),
    );
  else await wakeStillDue(deps, work.kind, work.subjects);
}

function clockOf({ config, now }: Deps) {
  return config.localClock ? { clock: formatInstant(now) } : {};
}

function chunks<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, place) =>
    all.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  );
}
