import type { Email } from "postal-mime";
import { unflow } from "./flowed.ts";
import { contentTypeHeaders, editContentTypes } from "./mail-bytes.ts";

type Body = { email: Email; text: string | undefined; html: string | undefined };

const FLOWED = /(format\s*=\s*"?)flowed/i;
const CHARSET = /(charset\s*=\s*)("[^"]*"|[^\s";]+)/i;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * The body as the sender's client showed it: `format=flowed` joined by quote depth, and text that declares one
 * charset and holds another decoded as what it is. `read` is the MIME parser; its exceptions pass through.
 */
export async function decodeBody(
  raw: Uint8Array,
  read: (bytes: Uint8Array) => Promise<Email>,
): Promise<Body> {
  const types = contentTypeHeaders(raw);
  const flowed = types.find((type) => FLOWED.test(type));
  const bytes = flowed ? editContentTypes(raw, (type) => type.replace(FLOWED, "$1fixed")) : raw;
  const email = await read(bytes);
  const better = await redecoded(bytes, email, types, read);
  const joined = (text: string | undefined) =>
    flowed && text ? unflow(text, /delsp\s*=\s*"?yes/i.test(flowed)) : text;
  return { email, text: joined(better?.text ?? email.text), html: better?.html ?? email.html };
}

/**
 * Text that is valid UTF-8 and not ASCII is UTF-8, whatever it declares: other charsets hit valid sequences only by
 * accident. The other way round, what declares UTF-8 and is not valid is read as windows-1252, the usual culprit.
 */
async function redecoded(
  bytes: Uint8Array,
  email: Email,
  types: string[],
  read: (bytes: Uint8Array) => Promise<Email>,
): Promise<Email | undefined> {
  const shown = (email.text ?? "") + (email.html ?? "");
  if (!NOT_ASCII.test(shown)) return undefined;
  const declared = types.map((type) => (CHARSET.exec(type)?.[2] ?? "").replace(/"/g, "").toLowerCase());
  const as = (charset: string) =>
    read(editContentTypes(bytes, (type) => type.replace(CHARSET, `$1"${charset}"`)));
  if (declared.some((charset) => charset !== "" && charset !== "utf-8" && charset !== "utf8")) {
    const utf8 = await as("utf-8");
    const text = (utf8.text ?? "") + (utf8.html ?? "");
    return !text.includes("\ufffd") && NOT_ASCII.test(text) ? utf8 : undefined;
  }
  return shown.includes("\ufffd") && declared.some((charset) => charset !== "")
    ? as("windows-1252")
    : undefined;
}
