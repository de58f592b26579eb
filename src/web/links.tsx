import { type Context, Hono } from "hono";
import { pages } from "../../emails/words/pages-en.ts";
import type { Deps } from "../deps.ts";
import { followLink, leaveDigests } from "../flows/follow-link.ts";
import type { Form, Page } from "../flows/page.ts";
import { PageView, STYLE } from "./page.tsx";

/** A pressed button sends a few fields; what is larger is no form of ours. */
const MOST_BODY = 64 * 1024;

export type Env = { Variables: { deps: (event: string) => Promise<Deps> } };

/** The pages behind the links of the mails. GET and HEAD show, POST acts; scanners open everything. */
export const links = new Hono<Env>()
  .get("/l/:token", async (c) => answer(c, await followLink(await c.var.deps("get"), c.req.param("token"))))
  .post("/l/:token", async (c) => {
    const token = c.req.param("token");
    return answer(c, await followLink(await c.var.deps(`tap:${token}`), token, await formOf(c)));
  })
  .get("/u/:token", async (c) => answer(c, await leaveDigests(await c.var.deps("get"), c.req.param("token"))))
  .post("/u/:token", async (c) => {
    const token = c.req.param("token");
    const page = await leaveDigests(await c.var.deps(`tap:${token}`), token, await formOf(c));
    // A repeated one-click is a success: the mail client must not tell the person that it failed (RFC 8058).
    return answer(c, page.status === 409 ? { ...page, status: 200 } : page);
  });

export function faultPage(c: Context): Promise<Response> {
  return answer(c, { status: 503, language: "en", ...pages.fault });
}

async function answer(c: Context, page: Page): Promise<Response> {
  c.header("Cache-Control", "no-store");
  c.header("Referrer-Policy", "no-referrer");
  c.header("X-Robots-Tag", "noindex");
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Content-Security-Policy", await policy());
  return c.html(`<!doctype html>${<PageView page={page} path={c.req.path} />}`, page.status);
}

async function formOf(c: Context): Promise<Form> {
  // Not `text()`: for a form's content type workerd warns in the log, at every tap, that it may be corrupted.
  const text = new TextDecoder().decode((await c.req.arrayBuffer()).slice(0, MOST_BODY));
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(text))
    form[name] = [...(Object.hasOwn(form, name) ? form[name]! : []), value];
  return form;
}

let hashed: string | undefined;

/** Nothing may load or run; the one style is named by its hash. */
async function policy(): Promise<string> {
  hashed ??= btoa(
    String.fromCharCode(
      ...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(STYLE))),
    ),
  );
  return `default-src 'none'; style-src 'sha256-${hashed}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
}
