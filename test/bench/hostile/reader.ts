import type { InboundMail } from "../../../src/inbound/inbound-mail.ts";
import type { Kind } from "./case.ts";

/** A function of `src/inbound` with what it takes besides the hostile text. */
export interface Reader {
  name: string;
  reads: readonly Kind[];
  /** The largest input of which it reads all, or that is worth waiting for. UTF-16 units. */
  size: number;
  /** Milliseconds that tell how its time grows, where much is constant. */
  telling?: number;
  read: (text: string) => () => unknown;
}

export const KB = 1024;
/** Everything that a person's words are handed to meets their cases in full. */
export const WRITTEN: readonly Kind[] = ["words", "piece"];

/** A reader of the text as it is. */
export function plainly(read: (text: string) => unknown): Reader["read"] {
  return (text) => () => read(text);
}

/** A reader of something made of the text, which is not what is timed. */
export function after<T>(ready: (text: string) => T, read: (made: T) => unknown): Reader["read"] {
  return (text) => {
    const made = ready(text);
    return () => read(made);
  };
}

const SENDER = "mailer-daemon@example.com";

/** A mail from a server's own address, which more is looked into than a person's. */
export function mail(some: Partial<InboundMail>): InboundMail {
  const lists = { to: [], cc: [], replyTo: [], inReplyTo: [], references: [], attachments: [], cut: [] };
  const headers = [{ name: "From", value: SENDER }, ...(some.headers ?? [])];
  return {
    from: { email: SENDER },
    subject: "",
    date: "2027-01-12T09:30:00.000Z",
    ...lists,
    ...some,
    headers,
  };
}

const encoder = new TextEncoder();

export function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A mail that carries a delivery report (RFC 3464). */
export function report(text: string): InboundMail {
  return mail({ attachments: [{ type: "message/delivery-status", bytes: bytes(text) }] });
}
