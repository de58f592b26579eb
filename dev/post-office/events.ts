import type { Door } from "./door.ts";
import { knock } from "./door.ts";
import { seededNumber } from "./seeded.ts";
import type { SentMail } from "./sent-mail.ts";

/** The records of Postmark's webhooks, with its field names. */
export type DeliveryEvent = ReturnType<
  typeof bounceEvent | typeof complaintEvent | typeof deliveryEvent | typeof subscriptionEvent
>;

export type SuppressionReason = "HardBounce" | "SpamComplaint" | "ManualSuppression";

const SERVER_ID = 23;

const BOUNCES = {
  HardBounce: { code: 1, name: "Hard bounce", details: "smtp;550 5.1.1 The mailbox does not exist." },
  SoftBounce: { code: 4096, name: "Soft bounce", details: "smtp;452 4.2.2 The mailbox is full." },
  Transient: { code: 2, name: "Message delayed", details: "smtp;451 4.7.1 Try again later." },
  AutoResponder: { code: 64, name: "Auto responder", details: "I am away." },
};

/** POSTs one event to the Worker's `/postmark/events`. `clock` is a story instant in ms. */
export function deliverEvent(
  door: Door,
  event: DeliveryEvent,
  extras: { clock?: number | undefined } = {},
): Promise<{ status: number; body: string }> {
  return knock(door, "/postmark/events", event, extras.clock);
}

export function bounceEvent(mail: SentMail, at: number, type: keyof typeof BOUNCES = "HardBounce") {
  const { code, name, details } = BOUNCES[type];
  const permanent = type === "HardBounce";
  return {
    RecordType: "Bounce" as const,
    ...failure(mail, at),
    Type: type as string,
    TypeCode: code,
    Name: name,
    Description: "The server was unable to deliver your message.",
    Details: details,
    Inactive: permanent,
    CanActivate: true,
  };
}

export function complaintEvent(mail: SentMail, at: number) {
  return {
    RecordType: "SpamComplaint" as const,
    ...failure(mail, at),
    Type: "SpamComplaint" as string,
    TypeCode: 512,
    Name: "Spam complaint",
    Description: "The subscriber explicitly marked this message as spam.",
    Details: "",
    Inactive: true,
    CanActivate: false,
  };
}

export function deliveryEvent(mail: SentMail, at: number) {
  return {
    RecordType: "Delivery" as const,
    ...aboutMail(mail),
    Recipient: mail.to,
    DeliveredAt: timestamp(at),
    Details: "smtp;250 2.0.0 OK",
  };
}

/** Suppressed, or with a null reason reactivated. */
export function subscriptionEvent(mail: SentMail, at: number, reason: SuppressionReason | null) {
  const about = aboutMail(mail);
  return {
    RecordType: "SubscriptionChange" as const,
    ...about,
    // A reactivation belongs to no message.
    MessageID: reason === null ? null : about.MessageID,
    Tag: reason === null ? null : about.Tag,
    Metadata: reason === null ? {} : about.Metadata,
    Recipient: mail.to,
    Origin: reason === null ? "Customer" : "Recipient",
    SuppressSending: reason !== null,
    SuppressionReason: reason,
    ChangedAt: timestamp(at),
  };
}

/** Postmark's form of an instant: seven decimals. */
export function timestamp(at: number): string {
  return new Date(at).toISOString().replace(/Z$/, "0000Z");
}

function failure(mail: SentMail, at: number) {
  return {
    ID: seededNumber(`bounce:${mail.messageId}`, 2 ** 48),
    ...aboutMail(mail),
    Email: mail.to,
    From: mail.from.address,
    BouncedAt: timestamp(at),
    DumpAvailable: true,
    Subject: mail.subject,
    Content: "",
  };
}

function aboutMail(mail: SentMail) {
  return {
    MessageID: mail.messageId,
    ServerID: SERVER_ID,
    MessageStream: "outbound",
    Tag: mail.tag,
    Metadata: mail.metadata,
  };
}
