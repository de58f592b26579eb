import * as z from "zod";
import { type Instant, parseInstant } from "../../src/domain/time.ts";

/** What the storyteller reads of `GET /health`. */
export interface Health {
  nextDue: Instant | undefined;
  /** Whether everything that is due by now has been done and sent. */
  drained: boolean;
  /** For telling whether anything still moves. */
  backlog: string;
}

const shape = z.object({
  next_due: z.string().nullable(),
  due_backlog: z.number(),
  outbox_backlog: z.number(),
});

export function readHealth(body: string): Health {
  const { next_due, due_backlog, outbox_backlog } = shape.parse(JSON.parse(body));
  return {
    nextDue: next_due === null ? undefined : parseInstant(next_due),
    drained: due_backlog + outbox_backlog === 0,
    backlog: `${due_backlog} due, ${outbox_backlog} to send`,
  };
}
