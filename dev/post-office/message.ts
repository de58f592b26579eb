import * as z from "zod";
import { incompatible, type Refusal } from "./refusals.ts";

const header = z.strictObject({ Name: z.string(), Value: z.string() });
const attachment = z.strictObject({
  Name: z.string(),
  Content: z.string(),
  ContentType: z.string(),
  ContentID: z.string().nullish(),
  ContentLength: z.number().nullish(),
  Disposition: z.string().nullish(),
});

/**
 * A message as `POST /email` takes it. The provider passes over a field it does not know; here it is a refusal,
 * since such a field is always a misspelt one.
 */
const message = z.strictObject({
  From: z.string().nullish(),
  To: z.string().nullish(),
  Cc: z.string().nullish(),
  Bcc: z.string().nullish(),
  ReplyTo: z.string().nullish(),
  Subject: z.string().nullish(),
  TextBody: z.string().nullish(),
  HtmlBody: z.string().nullish(),
  Tag: z.string().nullish(),
  Headers: z.array(header).nullish(),
  Metadata: z.record(z.string(), z.string()).nullish(),
  Attachments: z.array(attachment).nullish(),
  TrackOpens: z.boolean().nullish(),
  TrackLinks: z.string().nullish(),
  MessageStream: z.string().nullish(),
});

export type Message = z.infer<typeof message>;
export type MessageAttachment = z.infer<typeof attachment>;

export function readMessage(value: unknown): Message | Refusal {
  const read = message.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  return incompatible(`${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim());
}
