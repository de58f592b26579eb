import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { HOUR, type Instant } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";
import type { Happening } from "./people.ts";

/** Raw answers of somebody else's making, given with `--replies DIR`. */
export interface OwnReplies {
  /** Those that go in at their `Date`. */
  dated: Happening[];
  /** The file that waits for such a mail, threaded as an answer to it; it is used up. */
  answerTo(mail: SentMail): Happening | undefined;
  /** Whether somebody answers such mails by files alone. */
  has(email: string, kind: string): boolean;
  /** Files that still wait, for whom and for what. */
  left(): string[];
}

interface OwnReply {
  file: string;
  raw: Buffer;
  email: string;
  kind: string;
}

/** What a client would take for the answer, of several files the first by name. */
export async function readOwnReplies(folder: string | undefined): Promise<OwnReplies> {
  const names =
    folder === undefined ? [] : (await readdir(folder)).filter((name) => /\.eml$/i.test(name)).sort();
  const dated: Happening[] = [];
  const waiting: OwnReply[] = [];
  const kinds = new Set<string>();
  for (const file of names) {
    const raw = await readFile(join(folder ?? "", file));
    const mail = await PostalMime.parse(raw);
    const email = mail.from?.address?.toLowerCase() ?? "";
    const kind = mail.headers
      .find(({ key }) => key === "x-answers")
      ?.value.trim()
      .toLowerCase();
    const at = Date.parse(mail.date ?? "");
    if (kind) {
      waiting.push({ file, raw, email, kind });
      kinds.add(`${email} ${kind}`);
    } else if (Number.isNaN(at))
      throw new Error(`${file} has neither a Date nor X-Answers: when should it go in?`);
    else dated.push(happening({ file, raw, email, kind: "" }, at, raw));
  }
  return {
    dated,
    answerTo(mail) {
      const index = waiting.findIndex(({ email, kind }) => email === mail.to && kind === mail.kind);
      const [own] = index < 0 ? [] : waiting.splice(index, 1);
      return own && happening(own, mail.sentAt + HOUR, answering(own.raw, mail));
    },
    has: (email, kind) => kinds.has(`${email} ${kind}`),
    left: () => waiting.map(({ email, file, kind }) => `${file} (${email}, ${kind})`),
  };
}

function happening({ email, file }: OwnReply, at: Instant, raw: Buffer): Happening {
  return { at, key: `own ${file}`, who: email, deed: { does: "send", raw, note: file } };
}

/** The same bytes below the headers; To, In-Reply-To and References are the answer's. */
export function answering(raw: Buffer, mail: SentMail): Buffer {
  const text = raw.toString("latin1");
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const kept = text
    .slice(0, end)
    .split(/\r?\n(?![ \t])/)
    .filter((header) => !/^(?:to|in-reply-to|references|x-answers):/i.test(header));
  const before = mail.headers.find(({ name }) => /^references$/i.test(name))?.value ?? "";
  const id = `<${mail.messageId}@mtasv.net>`;
  const added = [`To: ${mail.replyTo}`, `In-Reply-To: ${id}`, `References: ${`${before} ${id}`.trim()}`];
  return Buffer.from([...kept, ...added].join(lineEnd) + text.slice(end), "latin1");
}
