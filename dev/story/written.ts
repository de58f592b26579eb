import type { Instant } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";
import type { Member } from "./cast.ts";
import type { Received } from "./clients/letter.ts";
import { CLIENTS } from "./clients.ts";
import { dice } from "./random.ts";
import { bankOf, type Wish } from "./scene.ts";

type Answer = Extract<Wish, { means: unknown }>;

const CLIENT_OF = {
  decline: "calendar",
  propose: "calendar-proposal",
  "auto-reply": "out-of-office",
} as const;

/** The mail that somebody's client makes of what they mean to answer. `id` is hexadecimal and this answer's own. */
export function written(
  wish: Answer,
  mail: SentMail,
  me: Member,
  at: Instant,
  id: string,
): { note: string; raw: Buffer } {
  const client = wish.does === "reply" ? me.client : CLIENT_OF[wish.does];
  const words = typeof wish.words === "string" ? wish.words : wish.words(at);
  const signed = wish.does === "reply" && wish.signed ? `${words}\n\n${signature(me, id)}` : words;
  const raw = CLIENTS[client]({
    from: { name: me.name, email: me.email },
    at,
    zone: me.zone,
    language: me.language,
    words: signed,
    ...(wish.does === "reply" && wish.between ? { between: wish.between } : {}),
    ...(wish.does === "propose" ? { proposes: wish.start } : {}),
    answers: asReceived(mail, me),
    id,
  });
  return { note: `${client}: ${shortly(words, wish)}`, raw };
}

/** The first words, for whoever watches. */
function shortly(words: string, wish: Answer): string {
  const between = wish.does === "reply" ? (wish.between ?? []) : [];
  const all = [words, ...between.map((one) => one.words)].filter(Boolean).join(" / ").replaceAll(/\s+/g, " ");
  return all.length > 50 ? `${all.slice(0, 50)}…` : all;
}

function signature(me: Member, id: string): string {
  return `${dice(0, id).pick(bankOf(me).signOffs)}\n${me.name.split(" ")[0]}`;
}

function asReceived(mail: SentMail, me: Member): Received {
  const header = (name: string) => mail.headers.find((one) => one.name.toLowerCase() === name)?.value ?? "";
  const calendar = mail.attachments.find(({ type }) => /^text\/calendar/i.test(type));
  return {
    kind: mail.kind,
    from: { name: mail.from.name, email: mail.from.address },
    to: { name: me.name, email: me.email },
    replyTo: mail.replyTo,
    subject: mail.subject,
    at: mail.sentAt,
    messageId: `<${mail.messageId}@mtasv.net>`,
    references: header("references").split(/\s+/).filter(Boolean),
    text: mail.text,
    html: mail.html,
    ...(calendar ? { calendar: new TextDecoder().decode(calendar.content) } : {}),
  };
}
