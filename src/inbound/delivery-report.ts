import * as z from "zod";
import { normalEmail } from "./address.ts";

/** What the provider tells of a mail that went out. */
export interface DeliveryReport {
  /** Record type and the provider's ids: the same for a repeat. */
  key: string;
  type: "delivered" | "bounced" | "complained" | "suppressed" | "reactivated" | "noted";
  recipient: string;
  outboxId?: number;
}

const Payload = z.object({
  RecordType: z.string(),
  ID: z.union([z.number(), z.string()]).optional(),
  MessageID: z.string().nullish(),
  Type: z.string().optional(),
  Email: z.string().optional(),
  Recipient: z.string().optional(),
  SuppressSending: z.boolean().optional(),
  ChangedAt: z.string().optional(),
  Metadata: z.record(z.string(), z.unknown()).nullish(),
});

/** Bounces by which the address is refused from then on. By `Type`: published tables of `TypeCode` disagree. */
const PERMANENT: ReadonlySet<string> = new Set([
  "HardBounce",
  "BadEmailAddress",
  "ManuallyDeactivated",
  "Blocked",
  "Unsubscribe",
]);

/** Reads a Postmark webhook of a record type that matters here; anything that is not one is a refusal. */
export function readDelivery(payload: unknown): DeliveryReport | { refusal: string } {
  const parsed = Payload.safeParse(payload);
  if (!parsed.success) return { refusal: parsed.error.issues[0]?.path.join(".") || "not an object" };
  const { RecordType, ID, MessageID, Type, Email, Recipient, SuppressSending, ChangedAt, Metadata } =
    parsed.data;
  const outboxId = Number(Metadata?.outbox_id);
  return {
    key: [RecordType, ID ?? "", MessageID ?? "", ChangedAt ?? ""].join(":").slice(0, 200),
    type: typeOf(RecordType, Type, SuppressSending),
    recipient: normalEmail(Email ?? Recipient ?? ""),
    ...(Number.isSafeInteger(outboxId) ? { outboxId } : {}),
  };
}

function typeOf(
  record: string,
  type: string | undefined,
  suppressed: boolean | undefined,
): DeliveryReport["type"] {
  if (record === "Delivery") return "delivered";
  if (record === "SpamComplaint") return "complained";
  if (record === "SubscriptionChange" && suppressed !== undefined)
    return suppressed ? "suppressed" : "reactivated";
  if (record === "Bounce") return PERMANENT.has(type ?? "") ? "bounced" : "noted";
  return "noted";
}
