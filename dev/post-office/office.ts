import type { Mailbox } from "./addresses.ts";
import { type Checked, check } from "./checks.ts";
import { compose } from "./compose.ts";
import { bounceEvent, type DeliveryEvent, type SuppressionReason, timestamp } from "./events.ts";
import type { Filing } from "./filing.ts";
import { type Message, readMessage } from "./message.ts";
import { inactive, type Refusal } from "./refusals.ts";
import { seededNumber, seededUuid } from "./seeded.ts";
import { type SentMail, sentMail } from "./sent-mail.ts";

/** How far the provider's search may lag behind its sending. */
const MAX_LAG = 60_000;

export type Accepted = {
  To: string;
  SubmittedAt: string;
  MessageID: string;
  ErrorCode: 0;
  Message: string;
};

export type OfficeOptions = {
  seed: number;
  clock: () => number;
  filing: Filing;
  /** The domains that mail may be from. */
  senders: string[];
  /** Addresses in lower case whose next mail bounces for good. */
  bouncing: Set<string>;
};

export type Office = {
  mails: SentMail[];
  /** Takes one message of the API, or says why not. Messages are taken one after the other. */
  accept(value: unknown): Promise<Accepted | Refusal>;
  /** What the search knows by now, newest first. */
  findable(): SentMail[];
  suppress(address: string, reason: SuppressionReason): void;
  /** As if addresses that have this in them had got the mails of these numbers alone, and were all active. */
  putBack(within: string, numbers: number[]): void;
  onMail(listener: (mail: SentMail) => void): () => void;
  /** The events that came due since they were last taken. */
  takeEvents(): DeliveryEvent[];
};

export function createOffice(options: OfficeOptions): Office {
  const { seed, clock, filing } = options;
  const everSent: SentMail[] = [];
  const mails: SentMail[] = [];
  const suppressed = new Map<string, SuppressionReason>();
  const listeners = new Set<(mail: SentMail) => void>();
  let events: DeliveryEvent[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  async function accept(value: unknown): Promise<Accepted | Refusal> {
    const message = readMessage(value);
    if ("ErrorCode" in message) return message;
    const addresses = check(message, options.senders);
    if ("ErrorCode" in addresses) return addresses;
    const everybody = [...addresses.to, ...addresses.cc, ...addresses.bcc];
    const off = everybody.filter(({ address }) => suppressed.has(address.toLowerCase()));
    const refused = off.map(({ address }) => address);
    if (off.length === everybody.length) return inactive(refused);
    const mail = await send(
      message,
      addresses,
      everybody.filter((one) => !off.includes(one)),
    );
    return {
      To: message.To ?? "",
      SubmittedAt: timestamp(mail.sentAt),
      MessageID: mail.messageId,
      ErrorCode: 0,
      Message:
        refused.length === 0
          ? "OK"
          : `Message OK, but will not deliver to these inactive addresses: ${refused.join(", ")}.`,
    };
  }

  async function send(message: Message, addresses: Checked, recipients: Mailbox[]): Promise<SentMail> {
    const number = everSent.length + 1;
    const messageId = seededUuid(`${seed}:message:${number}`);
    const at = clock();
    const raw = await compose(message, addresses, { messageId, at });
    const mail = sentMail(message, addresses, recipients, {
      number,
      messageId,
      raw,
      sentAt: at,
      foundFrom: at + seededNumber(`${seed}:lag:${messageId}`, MAX_LAG + 1),
    });
    await filing.keepSent(mail.fileName, raw);
    everSent.push(mail);
    mails.push(mail);
    for (const { address } of recipients)
      if (options.bouncing.has(address.toLowerCase())) bounce(mail, address);
    for (const listener of listeners) listener(mail);
    return mail;
  }

  function bounce(mail: SentMail, address: string): void {
    suppressed.set(address.toLowerCase(), "HardBounce");
    events.push({ ...bounceEvent(mail, mail.sentAt), Email: address });
  }

  return {
    mails,
    accept(value) {
      const answer = queue.then(() => accept(value));
      queue = answer.catch(() => {});
      return answer;
    },
    findable: () => mails.filter((mail) => mail.foundFrom <= clock()).reverse(),
    suppress: (address, reason) => {
      suppressed.set(address.toLowerCase(), reason);
    },
    putBack: (within, numbers) => {
      const had = new Set(numbers);
      const others = new Set(mails.filter(({ to }) => !to.includes(within)));
      mails.length = 0;
      for (const mail of everSent) if (others.has(mail) || had.has(mail.number)) mails.push(mail);
      for (const address of suppressed.keys()) if (address.includes(within)) suppressed.delete(address);
    },
    onMail: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeEvents: () => {
      const due = events;
      events = [];
      return due;
    },
  };
}
