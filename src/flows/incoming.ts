import { headerValue, type InboundMail } from "../inbound/inbound-mail.ts";

/** One message at a door, parsed, with what the door knows about it. */
export interface Incoming {
  mail: InboundMail;
  /** The header's Message-ID, or a hash where a mail has none: what repeats are known by. */
  messageId: string;
  /** Plus parts of the addresses it came to. */
  tokens: string[];
  /** The sender's domain vouches for the address, by the provider's verdict. */
  authenticated: boolean;
  /** Over the door's limit: text cut, attachments dropped, the sender told. */
  large: boolean;
  /** Base64 of the whole message, for mail that has to wait; null where it is too large to keep. */
  raw: string | null;
}

/** A row of D1 takes 2 MB. */
const MOST_RAW = 1_400_000;

/** Names a message by its Message-ID, or by a hash over its bytes where it has none that is usable. */
export async function messageIdOf(mail: InboundMail, bytes: Uint8Array): Promise<string> {
  const own = headerValue(mail, "Message-ID");
  if (/^<[^<>\s]{3,200}>$/.test(own)) return own;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

export function rawOf(bytes: Uint8Array): string | null {
  if (bytes.length > MOST_RAW * 0.75) return null;
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

export function bytesOf(raw: string): Uint8Array {
  return Uint8Array.from(atob(raw), (letter) => letter.charCodeAt(0));
}
