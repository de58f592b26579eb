import { Hono } from "hono";
import { createApi } from "./api.ts";
import type { Door } from "./door.ts";
import type { DeliveryEvent, SuppressionReason } from "./events.ts";
import { createFaults, type FaultWish } from "./faults.ts";
import { openFiling } from "./filing.ts";
import { type Delivered, deliverInbound, type InboundExtras, inboundJson } from "./inbound.ts";
import { createInspection } from "./inspection.ts";
import { createOffice } from "./office.ts";
import type { SentMail } from "./sent-mail.ts";
import { type Connection, serve } from "./serve.ts";
import { createWeb } from "./web.tsx";

export type { SentMail } from "./sent-mail.ts";

export type PostOfficeOptions = {
  /** 0, the default, takes any free port. */
  port?: number | undefined;
  /** Decides the MessageIDs and how far the search lags behind each mail. */
  seed: number;
  /** Where mails are kept as `.eml`, and answers under `in/`; those of an earlier run are removed. */
  mailDir?: string | undefined;
  serverToken: string;
  /** The Worker that answers are delivered to. */
  inbound?: Door | undefined;
  /** Story time, ms. */
  clock: () => number;
  /** Domains that mail may be from; any other gets ErrorCode 400. */
  senders?: string[] | undefined;
  /** Addresses whose next mail bounces for good. May be added to later. */
  bouncing?: Set<string> | undefined;
};

export type PostOffice = {
  url: string;
  /** In the order sent. */
  mails: SentMail[];
  /** Called for each mail once it is accepted and filed; the result stops it. */
  onMail(listener: (mail: SentMail) => void): () => void;
  /** From now on the address is inactive: ErrorCode 406. */
  suppress(address: string, reason?: SuppressionReason): void;
  /** What happens to a coming request instead of a proper answer. */
  fault(fault: FaultWish): void;
  /** The bounces that came due since they were last taken; `deliverEvent` delivers them. */
  takeEvents(): DeliveryEvent[];
  /** Files a raw answer under `in/`, as `file`, and delivers it to the Worker. Throws if there is no `inbound`. */
  takeIn(raw: Uint8Array, extras?: InboundExtras): Promise<Delivered & { file: string }>;
  close(): Promise<void>;
};

/** A provider on this machine: Postmark's API, its webhooks' side, and the mailboxes to look into. */
export async function startPostOffice(options: PostOfficeOptions): Promise<PostOffice> {
  const filing = await openFiling(options.mailDir);
  const faults = createFaults();
  const office = createOffice({
    seed: options.seed,
    clock: options.clock,
    filing,
    senders: options.senders ?? ["fortnight.example.org"],
    bouncing: options.bouncing ?? new Set(),
  });

  async function takeIn(raw: Uint8Array, extras: InboundExtras = {}) {
    if (!options.inbound) throw new Error("This post office knows no Worker to deliver to.");
    const file = await filing.keepAnswer((await inboundJson(raw)).From, raw);
    return { ...(await deliverInbound(options.inbound, raw, extras)), file };
  }

  const app = new Hono<{ Bindings: Connection }>()
    .route("/", createInspection(office, faults))
    .route("/", createWeb(office, { clock: options.clock, takeIn }))
    .route("/", createApi(office, faults, options.serverToken));
  const server = await serve((request, connection) => app.fetch(request, connection), options.port ?? 0);

  return {
    url: server.url,
    mails: office.mails,
    onMail: office.onMail,
    suppress: (address, reason = "HardBounce") => office.suppress(address, reason),
    fault: faults.add,
    takeEvents: office.takeEvents,
    takeIn,
    close: server.close,
  };
}
