/**
 * A small MIME writer that can write what real clients write: single-byte charsets, 8-bit bodies, calendar parts.
 * (Nodemailer knows only UTF-8.) It makes whatever it is told to; what is right is the caller's business.
 */
export type Charset = "utf-8" | "iso-8859-1" | "windows-1252" | "windows-1255";
type Transfer = "7bit" | "8bit" | "quoted-printable" | "base64";
export type Header = readonly [name: string, value: string];

export interface Leaf {
  type: string;
  /** Left out for bytes, which are taken as they are. */
  charset?: Charset;
  transfer: Transfer;
  body: string | Uint8Array;
  /** Further parameters of Content-Type, as they should stand: `format=flowed`, `method=REPLY`. */
  more?: string;
  filename?: string;
}

interface Multi {
  type: `multipart/${string}`;
  boundary: string;
  parts: Part[];
}

export type Part = Leaf | Multi;

export interface Mailbox {
  name: string;
  email: string;
}

export function writeMail(headers: readonly Header[], part: Part): Buffer {
  const top = [...headers, ["MIME-Version", "1.0"] as const].map(([name, value]) =>
    fold(`${name}: ${value}`),
  );
  return Buffer.concat([ascii(`${top.join("\r\n")}\r\n`), writePart(part), ascii("\r\n")]);
}

export function mailbox({ name, email }: Mailbox): string {
  if (name === "") return email;
  return /^[\w ]+$/.test(name) ? `${name} <${email}>` : `${encodedWord(name) ?? `"${name}"`} <${email}>`;
}

/** RFC 2047, one encoded word for every 42 bytes at most and none that splits a character; undefined for ASCII. */
export function encodedWord(text: string): string | undefined {
  if (/^[\x20-\x7e]*$/.test(text)) return undefined;
  const chunks = [""];
  for (const character of text) {
    if (Buffer.byteLength(chunks.at(-1) + character) > 42) chunks.push("");
    chunks[chunks.length - 1] += character;
  }
  return chunks.map((chunk) => `=?UTF-8?B?${Buffer.from(chunk).toString("base64")}?=`).join(" ");
}

/** Whether every character of `text` exists in the charset. */
export function fits(text: string, charset: Charset): boolean {
  return charset === "utf-8" || [...text].every((character) => tableOf(charset).has(character));
}

function writePart(part: Part): Buffer {
  if ("parts" in part) {
    const inner = part.parts.flatMap((one) => [
      ascii(`--${part.boundary}\r\n`),
      writePart(one),
      ascii("\r\n"),
    ]);
    const head = `Content-Type: ${part.type}; boundary="${part.boundary}"\r\n\r\n`;
    return Buffer.concat([ascii(head), ...inner, ascii(`--${part.boundary}--\r\n`)]);
  }
  const { type, charset, transfer, body, more, filename } = part;
  const head = [
    `Content-Type: ${[type, charset && `charset=${charset}`, more].filter(Boolean).join("; ")}`,
    `Content-Transfer-Encoding: ${transfer}`,
    ...(filename === undefined ? [] : [`Content-Disposition: attachment; filename="${filename}"`]),
  ];
  const bytes =
    typeof body === "string" ? encode(body.replaceAll(/\r?\n/g, "\r\n"), charset ?? "utf-8") : body;
  return Buffer.concat([ascii(`${head.join("\r\n")}\r\n\r\n`), transferred(bytes, transfer)]);
}

function transferred(data: Uint8Array, transfer: Transfer): Buffer {
  const bytes = Buffer.from(data);
  if (transfer === "base64") return ascii(bytes.toString("base64").replaceAll(/.{76}(?=.)/g, "$&\r\n"));
  return transfer === "quoted-printable" ? ascii(quotedPrintable(bytes)) : bytes;
}

/** RFC 2045, 6.7: lines of 76 at most, and no blank at the end of one. */
function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .split("\r\n")
    .map((line) => {
      const escaped = line.replaceAll(/[^\x20-\x3c\x3e-\x7e\t]|[ \t]$/g, (character) => {
        return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
      });
      return softBroken(escaped);
    })
    .join("\r\n");
}

function softBroken(escaped: string): string {
  const lines = [""];
  for (const piece of escaped.match(/=..|./g) ?? []) {
    if ((lines.at(-1) ?? "").length + piece.length > 75) lines.push("");
    lines[lines.length - 1] += piece;
  }
  return lines.join("=\r\n");
}

function encode(text: string, charset: Charset): Buffer {
  if (charset === "utf-8") return Buffer.from(text);
  const table = tableOf(charset);
  return Buffer.from([...text].map((character) => table.get(character) ?? 0x3f));
}

const tables = new Map<Charset, Map<string, number>>();

/** Node decodes these charsets but does not encode them: so the table is made by decoding every byte. */
function tableOf(charset: Charset): Map<string, number> {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  tables.set(charset, table);
  return table;
}

/** Long headers break before a blank, as RFC 5322 has it; encoded words and References are full of them. */
function fold(line: string): string {
  if (line.length <= 78) return line;
  const words = line.split(" ");
  const lines = [words.shift() ?? ""];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length + 1 > 78 && !/^\S+:$/.test(last)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\r\n ");
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}
