import { formatInstant, type Instant } from "../../src/domain/time.ts";
import { deliverEvent } from "../post-office/events.ts";
import { type SentMail, startPostOffice } from "../post-office/index.ts";
import { LOCAL, type LocalWorker, startWorker } from "../worker.ts";
import { type Health, readHealth } from "./health.ts";

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** How often `/health` is asked for a queue that does not move, 5 ms apart, before the next tick has its turn. */
const PATIENCE = 20;

/** The Worker and the post office, and one clock for both. Everything goes through the documented doors. */
export async function openStage(options: {
  seed: number;
  mailDir: string;
  ownerEmail: string;
  port?: number;
}) {
  const clock = { now: 0 };
  const door: { worker?: LocalWorker } = {};
  const worker = () => {
    if (!door.worker) throw new Error("The Worker has not started yet.");
    return door.worker;
  };
  const bouncing = new Set<string>();
  const inbound = {
    url: LOCAL.publicUrl,
    ...LOCAL.webhook,
    fetch: (url: string, init: object) => worker().fetch(url, init),
  };
  const office = await startPostOffice({
    seed: options.seed,
    mailDir: options.mailDir,
    serverToken: LOCAL.serverToken,
    clock: () => clock.now,
    inbound,
    bouncing,
    port: options.port,
  });
  door.worker = await startWorker({ postmarkUrl: office.url, ownerEmail: options.ownerEmail });

  let fresh: SentMail[] = [];
  office.onMail((mail) => fresh.push(mail));

  async function health(): Promise<Health> {
    const response = await worker().fetch("/health", { headers: { "x-clock": formatInstant(clock.now) } });
    const body = await response.text();
    if (response.status !== 200) throw new Error(`/health answers ${response.status}: ${body}`);
    return readHealth(body);
  }

  /** A queue works on by itself; waits as long as something moves. */
  async function settled(): Promise<Health> {
    let [last, same] = [await health(), 0];
    while (!last.drained && same < PATIENCE) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const next = await health();
      same = next.backlog === last.backlog ? same + 1 : 0;
      last = next;
    }
    return last;
  }

  return {
    clock,
    office,
    bouncing,
    worker: worker(),
    health,
    async tick(at: Instant): Promise<Health> {
      clock.now = at;
      await worker().tick(at);
      return settled();
    },
    /** The provider hands a mail in; the result is the name under which it was filed. */
    async send(raw: Uint8Array, at: Instant): Promise<string> {
      clock.now = at;
      const { file, status, body } = await office.takeIn(raw, { clock: at });
      if (status !== 200) throw new Error(`The inbound door answers ${status} to ${file}: ${body}`);
      return file;
    },
    /** The bounces that the provider has to report. */
    async report(): Promise<number> {
      const events = office.takeEvents();
      for (const event of events) {
        const { status, body } = await deliverEvent(inbound, event, { clock: clock.now });
        if (status !== 200) throw new Error(`The door for events answers ${status}: ${body}`);
      }
      return events.length;
    },
    /** The mails since the last call, in the order sent. */
    takeMails(): SentMail[] {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    async close(): Promise<void> {
      await worker().close();
      await office.close();
    },
  };
}
