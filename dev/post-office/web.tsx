import { type Context, Hono } from "hono";
import type { Delivered, InboundExtras } from "./inbound.ts";
import { linksOf } from "./links.ts";
import type { Office } from "./office.ts";
import { MailboxesPage, MailPage } from "./pages.tsx";
import { composeReply } from "./reply.ts";
import type { SentMail } from "./sent-mail.ts";

/** A mail's HTML is somebody else's: no scripts, no forms, nothing loaded; its links open outside the frame. */
const MAIL_CSP =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const PAGE_CSP = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";

/** The mailboxes, to be looked into and answered from with a browser. */
export function createWeb(
  office: Office,
  deps: { clock: () => number; takeIn(raw: Uint8Array, extras?: InboundExtras): Promise<Delivered> },
): Hono {
  const web = new Hono();
  web.use(async (c, next) => {
    await next();
    if (!c.res.headers.has("content-security-policy")) c.header("content-security-policy", PAGE_CSP);
  });

  web.get("/", (c) => c.html(<MailboxesPage mails={office.mails} mailbox={c.req.query("mailbox")} />));

  web.get("/mail/:number", (c) => {
    const mail = mailOf(c);
    if (!mail) return c.notFound();
    const { to = mail.replyTo, subject, body = "", delivered } = c.req.query();
    const links = linksOf(mail.html).map(answerable(mail));
    return c.html(<MailPage mail={mail} links={links} draft={{ to, subject, body }} delivered={delivered} />);
  });

  web.get("/mail/:number/html", (c) => {
    const mail = mailOf(c);
    if (!mail) return c.notFound();
    c.header("content-security-policy", MAIL_CSP);
    return c.html(`<base target="_blank">${mail.html}`);
  });

  web.get("/mail/:number/files/:index", (c) => {
    const file = mailOf(c)?.attachments[Number(c.req.param("index"))];
    if (!file) return c.notFound();
    return c.body(Buffer.from(file.content), 200, {
      "content-type": file.type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "x-content-type-options": "nosniff",
    });
  });

  web.post("/mail/:number/answer", async (c) => {
    const mail = mailOf(c);
    if (!mail) return c.notFound();
    const form = await c.req.formData();
    const field = (name: string) => String(form.get(name) ?? "");
    const at = deps.clock();
    const raw = await composeReply(mail, {
      text: field("text").replaceAll("\r\n", "\n"),
      to: field("to"),
      subject: field("subject"),
      at,
    });
    const { status } = await deps.takeIn(raw, { clock: at });
    return c.redirect(`/mail/${mail.number}?delivered=${status}`, 303);
  });

  function mailOf(c: Context): SentMail | undefined {
    return office.mails[Number(c.req.param("number")) - 1];
  }

  return web;
}

/** A `mailto:` link in a mail is an answer with its words already written: here it fills the form. */
function answerable(mail: SentMail) {
  return (link: { label: string; href: string }) => {
    if (!link.href.toLowerCase().startsWith("mailto:")) return link;
    const [address = "", query = ""] = link.href.slice("mailto:".length).split("?");
    const wish = new URLSearchParams(query.replaceAll("+", "%2B"));
    const draft = new URLSearchParams({ to: decodeURIComponent(address) });
    for (const name of ["subject", "body"]) if (wish.has(name)) draft.set(name, wish.get(name) ?? "");
    return { label: link.label, href: `/mail/${mail.number}?${draft}#answer` };
  };
}
