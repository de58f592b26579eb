import { env } from "cloudflare:workers";
import type { SentMail } from "../../dev/post-office/index.ts";
import { readConfig } from "../../src/config.ts";
import type { Kind } from "../../src/domain/kinds.ts";
import type { Purpose, Token } from "../../src/domain/link.ts";
import { readToken } from "../../src/domain/token.ts";

/** A mail of ours as the post office has it; its attachments are base64 there. */
export type Mail = Omit<SentMail, "raw" | "attachments"> & {
  attachments: { name: string; type: string; content: string }[];
};

/** Where the post office is looked into. */
const postOffice = (env as unknown as { POSTMARK_API_URL: string }).POSTMARK_API_URL;

/** Everything that was sent to this address, or all of a kind, in the order sent. */
export async function mailsTo(address: string, kind?: Kind): Promise<Mail[]> {
  const query = new URLSearchParams({ to: address, ...(kind ? { kind } : {}) });
  return (await fetch(`${postOffice}/_sent?${query}`)).json();
}

/** Everything that was sent to addresses that have this in them. */
export async function mailsWithin(host: string): Promise<Mail[]> {
  return (await fetch(`${postOffice}/_sent?${new URLSearchParams({ within: host })}`)).json();
}

/** The mail as it went out. */
export async function rawOf({ number }: Mail): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(`${postOffice}/_raw/${number}`)).arrayBuffer());
}

/** The numbers of everything that was sent to addresses that have this in them. */
export async function numbersWithin(host: string): Promise<number[]> {
  return (await fetch(`${postOffice}/_numbers?${new URLSearchParams({ within: host })}`)).json();
}

/** As if a host had got the mails of these numbers alone, and the provider had been asked for no fault with it. */
export async function putMailsBack(host: string, numbers: number[]): Promise<void> {
  const { ok, status } = await fetch(`${postOffice}/_put-back`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ within: host, numbers }),
  });
  if (!ok) throw new Error(`The post office puts nothing back: ${status}.`);
}

/**
 * The mail that was sent for this row of a host's outbox; the newest, where a scene was put back and sent it again. A
 * file that plays the same moment in the other worker has mails under the same ids.
 */
export async function mailNumbered(outboxId: number, host: string): Promise<Mail | undefined> {
  const query = new URLSearchParams({ outbox_id: String(outboxId), within: host });
  return ((await (await fetch(`${postOffice}/_sent?${query}`)).json()) as Mail[]).at(-1);
}

/** A link of a mail: the path it leads to and what its token says. */
export interface Link {
  path: string;
  token: Token;
}

/** Every link of a mail that carries a token, in the order they stand; the client's own unsubscribe link last. */
export async function linksIn({ text, headers }: Pick<Mail, "text" | "headers">): Promise<Link[]> {
  const { linkKeys } = await readConfig(env);
  const unsubscribe = headers.find(({ name }) => name === "List-Unsubscribe")?.value ?? "";
  const links: Link[] = [];
  for (const [, path = ""] of `${text}\n${unsubscribe}`.matchAll(/https?:\/\/[^/\s]+(\/[lu]\/[a-z2-7]+)/g)) {
    const token = await readToken(path.slice(3), linkKeys);
    if (token && !links.some((link) => link.path === path)) links.push({ path, token });
  }
  return links;
}

/** The first link of that purpose (and argument); throws where the mail has none. */
export async function linkIn(mail: Mail, purpose: Purpose, argument?: number): Promise<Link> {
  const links = await linksIn(mail);
  const found = links.find(
    ({ token }) => token.purpose === purpose && (argument === undefined || token.argument === argument),
  );
  if (found) return found;
  const purposes = links.map(({ token }) => token.purpose).join(", ");
  throw new Error(`${mail.kind} to ${mail.to} has no link to ${purpose}, only ${purposes || "none"}.`);
}

/** The words of a page, without its style. */
export async function wordsOf(page: Response): Promise<string> {
  return (await page.text()).replace(/<style>.*<\/style>/s, "");
}
