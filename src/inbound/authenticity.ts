import { domainOf, parseAddresses } from "./address.ts";
import { headerValues, type InboundMail } from "./inbound-mail.ts";

/** Who wrote the verdict headers: Postmark's SpamAssassin, or Cloudflare Email Routing. */
export type Via = "postmark" | "cloudflare";

const CLOUDFLARE = "mx.cloudflare.net";

/**
 * Whether the provider vouches that the mail comes from the domain of its `From`. It takes DKIM of the author's domain,
 * or SPF whose envelope domain aligns with it, or (Cloudflare) DMARC. Doubt is false: no verdict, a verdict header that
 * occurs twice (one of them may be the sender's own), more than one `From` (RFC 5322, 3.6), a header section cut short.
 */
export function isAuthenticated(mail: InboundMail, via: Via): boolean {
  const from = headerValues(mail, "From");
  if (from.length !== 1 || parseAddresses(from[0] ?? "").length !== 1) return false;
  if (mail.cut.includes("headers") || mail.cut.includes("nesting")) return false;
  const domain = domainOf(mail.from.email);
  if (domain === "" || domain !== domainOf(parseAddresses(from[0] ?? "")[0]?.email ?? "")) return false;
  return via === "postmark" ? byPostmark(mail, domain) : byCloudflare(mail, domain);
}

/** `X-Spam-Tests: DKIM_SIGNED,DKIM_VALID,DKIM_VALID_AU,SPF_PASS` and `Received-SPF: Pass … envelope-from=…` (RFC 7208, 9.1). */
function byPostmark(mail: InboundMail, domain: string): boolean {
  const tests = headerValues(mail, "X-Spam-Tests");
  if (tests.length === 1 && (tests[0] ?? "").split(/[\s,]+/).includes("DKIM_VALID_AU")) return true;
  const spf = headerValues(mail, "Received-SPF");
  if (spf.length !== 1 || !/^\s*pass\b/i.test(spf[0] ?? "")) return false;
  // A HELO name of the sender's choosing stands in the same header, so a second envelope-from is not believed.
  const envelopes = (spf[0] ?? "").split(/envelope-from\s*=/i);
  if (envelopes.length !== 2) return false;
  return aligned(domainOf((envelopes[1] ?? "").replace(/^["<\s]+/, "").split(/[\s;>"]/)[0] ?? ""), domain);
}

/**
 * `Authentication-Results` (RFC 8601) by `mx.cloudflare.net`. The sender can write such a header too; what a server adds
 * stands above what it received, so only the part above the second `Received:` counts, and with one `Received:` only
 * the part above that.
 */
function byCloudflare(mail: InboundMail, domain: string): boolean {
  const received = mail.headers.flatMap((h, i) => (h.name.toLowerCase() === "received" ? [i] : []));
  const top = mail.headers.slice(0, received[1] ?? received[0] ?? mail.headers.length);
  const blocks = top
    .filter((h) => h.name.toLowerCase() === "authentication-results")
    .map((h) => clauses(h.value))
    .filter((parts) => (parts[0] ?? "").split(/\s+/)[0]?.toLowerCase() === CLOUDFLARE);
  if (blocks.length !== 1) return false;
  return (blocks[0] ?? []).slice(1).some((clause) => vouches(clause, domain));
}

function vouches(clause: string, domain: string): boolean {
  const [method, ...rest] = clause.trim().toLowerCase().split(/\s+/);
  const property = (name: string) =>
    rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  const host = (value: string) => (value.includes("@") ? (value.split("@").pop() ?? "") : value);
  if (method === "dmarc=pass") {
    const from = property("header.from");
    return from === "" || host(from) === domain;
  }
  if (method === "dkim=pass") return aligned(host(property("header.d") || property("header.i")), domain);
  if (method === "spf=pass") return aligned(host(property("smtp.mailfrom")), domain);
  return false;
}

/** Relaxed alignment (RFC 7489, 3.1) without a public suffix list: the same domain, or one below the other. */
function aligned(signer: string, from: string): boolean {
  if (!signer.includes(".") || !from.includes(".")) return false;
  return signer === from || signer.endsWith(`.${from}`) || from.endsWith(`.${signer}`);
}

/** The header cut at its semicolons, comments dropped, quoted strings opaque: an address may hold `"; dmarc=pass"`. */
function clauses(value: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let quoted = false;
  let escaped = false;
  for (const [found] of value.matchAll(/[\\"();]|[^\\"();]+/g)) {
    const token = escaped ? found.slice(1) : found;
    escaped = false;
    if (token === "\\" && (quoted || depth > 0)) escaped = true;
    else if (token === '"' && depth === 0) quoted = !quoted;
    else if (quoted) part += token.replace(/[\s;]/g, "_");
    else if (token === "(") depth++;
    else if (token === ")" && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (token === ";") {
      parts.push(part.trim());
      part = "";
    } else part += token;
  }
  return [...parts, part.trim()];
}
