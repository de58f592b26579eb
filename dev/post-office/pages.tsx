import type { Child } from "hono/jsx";
import type { Link } from "./links.ts";
import type { SentMail } from "./sent-mail.ts";
import { STYLE } from "./style.ts";

function Page({ title, children }: { title: string; children?: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

/** Every mailbox with its mails, or one mailbox; newest first. */
export function MailboxesPage({ mails, mailbox }: { mails: SentMail[]; mailbox: string | undefined }) {
  const addresses = [...new Set(mails.map(({ to }) => to))].sort();
  const shown = mails.filter(({ to }) => mailbox === undefined || to === mailbox).reverse();
  return (
    <Page title={mailbox ?? "The post office"}>
      <h1>{mailbox ?? "The post office"}</h1>
      <nav aria-label="Mailboxes">
        {mailbox === undefined ? null : <a href="/">All mailboxes</a>}
        {addresses.map((address) => (
          <a
            href={`/?mailbox=${encodeURIComponent(address)}`}
            aria-current={address === mailbox ? "page" : undefined}
          >
            {address} <small>{mails.filter(({ to }) => to === address).length}</small>
          </a>
        ))}
      </nav>
      {shown.length === 0 ? <p>No mail yet.</p> : null}
      <ol class="mails" reversed>
        {shown.map((mail) => (
          <li>
            <a href={`/mail/${mail.number}`}>{mail.subject}</a>
            <small>
              {mail.to} · {mail.kind} · {when(mail.sentAt)}
            </small>
          </li>
        ))}
      </ol>
    </Page>
  );
}

type MailPageProps = {
  mail: SentMail;
  links: Link[];
  draft: { to: string; subject: string | undefined; body: string };
  delivered: string | undefined;
};

/** One mail as its reader sees it, what it offers, and the form to answer it with. */
export function MailPage({ mail, links, draft, delivered }: MailPageProps) {
  return (
    <Page title={mail.subject}>
      <p>
        <a href={`/?mailbox=${encodeURIComponent(mail.to)}`}>← {mail.to}</a>
      </p>
      {delivered === undefined ? null : (
        <output class={delivered === "200" ? "good" : "bad"}>
          {delivered === "200"
            ? "Your answer was delivered."
            : `Your answer was not taken: status ${delivered}.`}
        </output>
      )}
      <h1>{mail.subject}</h1>
      <p>
        <small>
          {when(mail.sentAt)} · {mail.kind} · {mail.fileName}
        </small>
      </p>
      <iframe title="The mail" src={`/mail/${mail.number}/html`} sandbox={SANDBOX} />
      <Links links={links} />
      <Files mail={mail} />
      <details>
        <summary>As plain text</summary>
        <pre>{mail.text}</pre>
      </details>
      <form id="answer" method="post" action={`/mail/${mail.number}/answer`}>
        <h2>Answer</h2>
        <label>
          To <input name="to" value={draft.to} required />
        </label>
        <label>
          Subject <input name="subject" value={draft.subject ?? `Re: ${mail.subject}`} />
        </label>
        <label>
          Your answer
          <textarea name="text" rows={8} required>
            {draft.body}
          </textarea>
        </label>
        <button type="submit">Send as {mail.to}</button>
      </form>
    </Page>
  );
}

const SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

function Links({ links }: { links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Links</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ mail }: { mail: SentMail }) {
  if (mail.attachments.length === 0) return null;
  return (
    <section>
      <h2>Attached</h2>
      <ul>
        {mail.attachments.map((file, index) => (
          <li>
            <a href={`/mail/${mail.number}/files/${index}`}>{file.name}</a> <small>{file.type}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function when(at: number): string {
  return new Date(at).toUTCString().replace(/:\d\d GMT$/, " UTC");
}
