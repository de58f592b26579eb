import { addressParser } from "postal-mime";

/** A mailbox as a header names it. `email` is for comparing and sending: lowercase, no spaces; `""` when there is none. */
export type Address = { name?: string; email: string };

/** Longest address header that is read; longer ones are a flood (RFC 5321 allows 254 octets an address). */
const MAX_ADDRESS_HEADER = 64 * 1024;
/** RFC 5321, 4.5.3.1: a path is at most 256 octets, two of them the angle brackets. */
const MAX_EMAIL = 254;
/** Composing (NFC) makes text shorter by a factor of three at most, and takes the square of a run of marks. */
const MAX_DECOMPOSED = MAX_EMAIL * 3;

/**
 * Reads an address header or a list typed by a person, groups flattened (RFC 5322, 3.4). Entries without a usable
 * address are left out. Never throws.
 */
export function parseAddresses(text: string): Address[] {
  return addressParser(text.slice(0, MAX_ADDRESS_HEADER), { flatten: true }).flatMap((box) => {
    const email = normalEmail(box.address ?? "");
    return email === "" ? [] : [box.name ? { name: plainName(box.name), email } : { email }];
  });
}

/**
 * The form in which addresses are compared: lowercase in both halves (no provider of note tells `Noa@` from `noa@`),
 * without angle brackets and invisible characters; `""` when it is not an address.
 */
export function normalEmail(text: string): string {
  const bare = text.replace(/[\s<>\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "");
  if (bare.length > MAX_DECOMPOSED) return "";
  const email = bare.toLowerCase().normalize("NFC");
  const at = email.lastIndexOf("@");
  return at > 0 && at < email.length - 1 && email.length <= MAX_EMAIL ? email : "";
}

/** The part after the last `@`, lowercase; `""` when there is none. */
export function domainOf(email: string): string {
  return normalEmail(email).split("@").pop() ?? "";
}

/**
 * Splits `reply+TOKEN@host` into `reply@host` and the token (RFC 5233 subaddress). Both come back lowercase, since
 * mail servers may change the case of a local part; without a plus there is no token.
 */
export function splitPlus(email: string): { base: string; token?: string } {
  const normal = normalEmail(email);
  const at = normal.lastIndexOf("@");
  const plus = normal.indexOf("+");
  if (plus < 0 || plus > at) return { base: normal };
  return { base: normal.slice(0, plus) + normal.slice(at), token: normal.slice(plus + 1, at) };
}

/** The tokens that mail to `inbound` carries, in the order of `addresses`, each once. */
export function tokensFor(inbound: string, addresses: Address[]): string[] {
  const base = splitPlus(inbound).base;
  const tokens = addresses.map((address) => splitPlus(address.email));
  return [...new Set(tokens.flatMap((split) => (split.base === base && split.token ? [split.token] : [])))];
}

/** `olivia@example.org` as `o…@e….org`: enough to tell two people apart in a log, not enough to write to them. */
export function redact(email: string): string {
  const at = email.lastIndexOf("@");
  const [local, host] = [email.slice(0, Math.max(0, at)), email.slice(at + 1)];
  if (local === "" || host === "") return "…";
  const end = host.lastIndexOf(".");
  return `${firstOf(local)}…@${firstOf(host)}…${end > 0 ? host.slice(end) : ""}`;
}

function firstOf(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? "";
}

/** A display name in one line: control and direction marks in it would reorder or split what we write around it. */
function plainName(name: string): string {
  return name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
