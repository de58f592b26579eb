import { parseMail } from "../../../src/inbound/parse-mail.ts";
import { linksIn, type Mail, mailsWithin, rawOf, wordsOf } from "../../scene/mailbox.ts";
import type { Scene } from "../../scene.ts";

/** One thing that reached an address: a mail with all its parts, or a page behind a link of such a mail. */
export interface Received {
  to: string;
  what: string;
  text: string;
}

/** Every mail that left for the scene's host, whoever it was for. */
export async function allSent(scene: Scene): Promise<Mail[]> {
  return (await mailsWithin(scene.host)).filter(({ to }) => to.endsWith(scene.host));
}

/** The mail as sent: its bytes, and what its parts say once they are decoded. */
async function contentsOf(mail: Mail): Promise<string> {
  const raw = await rawOf(mail);
  const parsed = await parseMail(raw);
  const files = mail.attachments.map(({ name, content }) => `${name}\n${atob(content)}`);
  const decoded = [parsed.subject, parsed.text, parsed.html, parsed.calendar, JSON.stringify(parsed.headers)];
  return [
    Buffer.from(raw).toString("latin1"),
    mail.subject,
    mail.text,
    mail.html,
    JSON.stringify(mail.headers),
    ...decoded,
    ...files,
  ].join("\n");
}

/** Whatever anybody ever received: every mail, and every page that a link of it still opens. */
export async function everythingReceived(scene: Scene): Promise<Received[]> {
  const received: Received[] = [];
  for (const mail of await allSent(scene)) {
    received.push({ to: mail.to, what: mail.kind, text: await contentsOf(mail) });
    for (const { path, token } of await linksIn(mail))
      received.push({
        to: mail.to,
        what: `page of ${token.purpose}`,
        text: await wordsOf(await scene.look(path)),
      });
  }
  return received;
}

/** Who received a word, by the part of the address before the @, in alphabetical order. */
export function readersOf(received: Received[], word: string): string[] {
  const found = received.filter(({ text }) => text.toLowerCase().includes(word.toLowerCase()));
  return [...new Set(found.map(({ to }) => to.split("@")[0] ?? ""))].sort();
}
