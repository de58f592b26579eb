import { type Context, Hono } from "hono";
import { MAX_MESSAGE_BYTES } from "./checks.ts";
import type { Fault, Faults } from "./faults.ts";
import type { Accepted, Office } from "./office.ts";
import {
  BAD_JSON,
  BAD_TOKEN,
  BATCH_TOO_BIG,
  incompatible,
  invalid,
  JSON_REQUIRED,
  type Refusal,
  refusalOf,
} from "./refusals.ts";
import { searchOutbound } from "./search.ts";
import type { Connection } from "./serve.ts";

const MAX_BATCH = 500;
const MAX_BATCH_BYTES = 50 * 1024 * 1024;

type Env = { Bindings: Connection };
type Answer = (Accepted | Refusal) | (Accepted | Refusal)[];

/** The provider's API: what is below needs the server token, as Postmark's does. */
export function createApi(office: Office, faults: Faults, serverToken: string): Hono<Env> {
  const api = new Hono<Env>();

  api.use(async (c, next) => {
    if (c.req.header("x-postmark-server-token") !== serverToken) return c.json(BAD_TOKEN, 401);
    if (!/application\/json/i.test(c.req.header("accept") ?? "")) return c.json(JSON_REQUIRED, 422);
    return next();
  });

  api.post("/email", (c) =>
    sending(c, MAX_MESSAGE_BYTES, async (json, fault) => {
      const answer = await taken(json, fault);
      return c.json(answer, answer.ErrorCode === 0 ? 200 : 422);
    }),
  );

  api.post("/email/batch", (c) =>
    sending(c, MAX_BATCH_BYTES, async (json, fault) => {
      if (!Array.isArray(json)) return c.json(incompatible("an array of messages is needed"), 422);
      if (json.length > MAX_BATCH) return c.json(BATCH_TOO_BIG, 422);
      const accepting = fault?.fault === "cut-after" ? (fault.accepting ?? json.length) : json.length;
      const answers: Answer = [];
      for (const message of json.slice(0, accepting)) answers.push(await taken(message, fault));
      return c.json(answers);
    }),
  );

  api.get("/messages/outbound", (c) => {
    const fault = faults.take("search", []);
    if (fault) return struck(c, fault) ?? c.env.hold();
    const found = searchOutbound(office.findable(), new URL(c.req.url).searchParams);
    return c.json(found, "ErrorCode" in found ? 422 : 200);
  });

  function taken(message: unknown, fault: Fault | undefined): Promise<Accepted | Refusal> {
    const meant = !fault?.to || recipientsOf(message).includes(fault.to.toLowerCase());
    if (fault?.fault === "refuse" && meant) return Promise.resolve(refusalOf(fault.code));
    return office.accept(message);
  }

  async function sending(
    c: Context<Env>,
    limit: number,
    answer: (json: unknown, fault: Fault | undefined) => Promise<Response>,
  ): Promise<Response> {
    if (!/^application\/json/i.test(c.req.header("content-type") ?? "")) return c.json(JSON_REQUIRED, 422);
    const body = await c.req.text();
    if (Buffer.byteLength(body) > limit) return c.json(invalid("The request is too large."), 413);
    const json = parsed(body);
    if (json === undefined) return c.json(BAD_JSON, 422);
    const fault = faults.take("send", recipientsOf(json));
    const strike = fault && struck(c, fault);
    if (strike) return strike;
    const response = await answer(json, fault);
    if (fault?.fault === "cut-after") return c.env.cut();
    return fault?.fault === "silent" ? c.env.hold() : response;
  }

  return api;
}

/** The faults that come before anything is taken. */
function struck(c: Context<Env>, fault: Fault): Response | undefined {
  if (fault.fault === "cut-before") return c.env.cut();
  if (fault.fault !== "status") return undefined;
  if (fault.status === 429) return c.json({ ErrorCode: 429, Message: "Rate limit exceeded." }, 429);
  // What stands before the provider's API speaks no JSON.
  return new Response("Service Unavailable", { status: fault.status });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The addresses in the To of a message or of a batch, well-formed or not. */
function recipientsOf(json: unknown): string[] {
  return [json].flat().flatMap((message) => {
    const to = (message as { To?: unknown } | null)?.To;
    return typeof to === "string" ? (to.toLowerCase().match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? []) : [];
  });
}
