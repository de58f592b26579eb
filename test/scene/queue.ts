import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import worker from "../../src/index.ts";
import type { Scene } from "../scene.ts";

/** A message as the tick writes it. */
interface Work {
  kind: string;
  subjects: [number, number][];
  clock?: string;
}

/** A queue that only takes: what is in it is handed on by the test. */
export function takingQueue() {
  const bodies: Work[] = [];
  const queue = {
    async sendBatch(messages: Iterable<{ body: Work }>) {
      bodies.push(...[...messages].map(({ body }) => body));
    },
  };
  return { bodies, QUEUE: queue as unknown as Queue<unknown> };
}

/** Hands these bodies to the consumer in one batch; they are named 0, 1, 2 … in the result. */
export async function consume(scene: Scene, bodies: unknown[]) {
  const messages = bodies.map((body, place) => ({
    id: String(place),
    timestamp: scene.clock.now,
    attempts: 1,
    body,
  }));
  const [batch, context] = [createMessageBatch("fortnight", messages), createExecutionContext()];
  await worker.queue(batch, scene.env);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, context);
  return { acked: explicitAcks, retried: retryMessages.map(({ msgId }) => msgId) };
}

/** Who is due when, as a message names them. */
export function dueOf(scene: Scene, table: "pair" | "person") {
  return scene.rows<{ id: number; dueAt: number }>(
    `SELECT id, dueAt FROM ${table} WHERE dueAt IS NOT NULL ORDER BY dueAt, id`,
  );
}
