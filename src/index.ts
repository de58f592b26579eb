import { type Bindings, type Config, readConfig } from "./config.ts";
import { type Deps, idsFor } from "./deps.ts";
import { type Instant, warmTime } from "./domain/time.ts";
import { messageIdOf, rawOf } from "./flows/incoming.ts";
import { receiveMail } from "./flows/receive-mail.ts";
import { runTick } from "./flows/run-tick.ts";
import { doWork, readWork } from "./flows/spread-work.ts";
import { splitPlus } from "./inbound/address.ts";
import { isAuthenticated } from "./inbound/authenticity.ts";
import { headerValue, keepOfLarge } from "./inbound/inbound-mail.ts";
import { parseMail } from "./inbound/parse-mail.ts";
import { postmark } from "./outbound/postmark.ts";
import { withoutParameters } from "./store/fault.ts";
import { clockOf, createApp } from "./web/app.ts";

warmTime();

/** Over this a mail keeps its headers and the beginning of its text. */
const LARGE = 1024 * 1024;

function makeDeps(config: Config, env: Bindings, now: Instant, event: string): Deps {
  return {
    now,
    config,
    db: env.DB,
    ids: idsFor(config, now, event),
    post: postmark(config),
    ...(env.QUEUE ? { queue: env.QUEUE } : {}),
  };
}

const app = createApp(makeDeps);

/** The platform logs what a handler throws. */
function throwBare(fault: unknown): never {
  throw withoutParameters(fault);
}

/** All doors of the Worker. */
export default {
  fetch: app.fetch,

  /** Cloudflare Email Routing. A throw is a temporary error: the sender's server tries again. */
  async email(message, env) {
    const config = await readConfig(env);
    const bytes = new Uint8Array(await new Response(message.raw).arrayBuffer());
    const parsed = await parseMail(bytes);
    const large = bytes.length > LARGE;
    const now = clockOf(config, headerValue(parsed, "X-Clock"), Date.now());
    const { token } = splitPlus(message.to);
    const messageId = await messageIdOf(parsed, bytes);
    await receiveMail(makeDeps(config, env, now, `mail:${messageId}`), {
      mail: large ? keepOfLarge(parsed) : parsed,
      messageId,
      tokens: token ? [token] : [],
      authenticated: isAuthenticated(parsed, "cloudflare"),
      large,
      raw: rawOf(bytes),
    }).catch(throwBare);
  },

  /** Every minute; a tick plans with the moment it was scheduled for. */
  async scheduled(controller, env) {
    const config = await readConfig(env);
    await runTick(makeDeps(config, env, controller.scheduledTime, "tick")).catch(throwBare);
  },

  /** Wakes and mails, fifty to a message. A message that fails is tried again alone. */
  async queue(batch, env) {
    const config = await readConfig(env);
    for (const message of batch.messages) {
      const work = readWork(message.body);
      if (!work) {
        console.error("queue: a message that is no work of ours was dropped");
        message.ack();
        continue;
      }
      try {
        const now = clockOf(config, work.clock, Date.now());
        await doWork(makeDeps(config, env, now, `queue:${JSON.stringify(work.subjects)}`), work);
        message.ack();
      } catch (fault) {
        console.error(`queue: ${withoutParameters(fault).message}`);
        message.retry();
      }
    }
  },
} satisfies ExportedHandler<Bindings>;
