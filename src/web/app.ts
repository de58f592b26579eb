import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Bindings, type Config, ConfigFault, readConfig } from "../config.ts";
import type { Deps } from "../deps.ts";
import { type Instant, parseInstant } from "../domain/time.ts";
import { withoutParameters } from "../store/fault.ts";
import { health } from "./health.ts";
import { hooks } from "./hooks.ts";
import { type Env, faultPage, links } from "./links.tsx";

type MakeDeps = (config: Config, env: Bindings, now: Instant, event: string) => Deps;

/** Every HTTP door. `now` is read once per request; in demonstrations the header `x-clock` is it. */
export function createApp(makeDeps: MakeDeps) {
  const app = new Hono<Env & { Bindings: Bindings }>();
  app.use(async (c, next) => {
    const arrived = Date.now();
    c.set("deps", async (event) => {
      const config = await readConfig(c.env);
      return makeDeps(config, c.env, clockOf(config, c.req.header("x-clock"), arrived), event);
    });
    await next();
  });
  app.get("/health", async (c) => {
    try {
      const { db, now } = await c.var.deps("health");
      const report = await health(db, now);
      return c.json(report, report.ok ? 200 : 503);
    } catch (fault) {
      const problems = fault instanceof ConfigFault ? fault.problems : ["DB: does not answer"];
      return c.json({ ok: false, configuration_errors: problems }, 503);
    }
  });
  app.route("/", hooks);
  app.route("/", links);
  app.notFound((c) => c.text("There is nothing here. Fortnight works by email.\n", 404));
  app.onError((fault, c) => {
    // A refusal is no fault: bad credentials come here as an exception with its 401.
    if (fault instanceof HTTPException) return fault.getResponse();
    console.error(`${c.req.method} ${c.req.path.split("/")[1]}: ${withoutParameters(fault).message}`);
    if (/^\/[lu]\//.test(c.req.path)) return faultPage(c);
    return c.json({ error: fault instanceof ConfigFault ? fault.message : "try again" }, 503);
  });
  return app;
}

export function clockOf(config: Config, clock: string | undefined | null, arrived: Instant): Instant {
  return config.localClock && clock ? parseInstant(clock) : arrived;
}
