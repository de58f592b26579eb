import type { Kind } from "../../src/domain/kinds.ts";
import { formatInstant, MINUTE } from "../../src/domain/time.ts";
import type { Name } from "../scene/cast.ts";
import { linksIn } from "../scene/mailbox.ts";
import { joined, replayed, type Scene, type SceneOptions, type Words } from "../scene.ts";

/**
 * In the second week, 10:00 in Berlin and 11:00 in Jerusalem: the request and the digest for Noa's Thursday,
 * 21 January, 18:00 (17:00 for Daniel), are out.
 */
export const MONDAY = "2027-01-18T09:00:00Z";

/** A scene that has got to `moment`, and had `before` happen in it. */
export function stageAt(
  moment: string,
  options: SceneOptions = {},
  before: (scene: Scene) => Promise<void> = async () => {},
): () => Promise<Scene> {
  return replayed(async () => {
    const scene = await joined({ ...options, until: moment });
    await before(scene);
    return scene;
  });
}

/** Writes an answer, and lets ticks carry the mails that come of it. */
export async function answer(
  scene: Scene,
  name: Name,
  kind: Kind,
  words: string,
  more: Words = {},
): Promise<void> {
  scene.clock.now += MINUTE;
  await scene.answer(name, kind, words, more);
  await scene.settle();
}

/** The newest mail of a kind: its subject, and its words without the foot, on one line, since it wraps them. */
export async function told(scene: Scene, name: Name, kind: Kind): Promise<string> {
  const { subject, text } = await scene.mail(name, kind);
  const words = (text.split("\n-- \n")[0] ?? "").replaceAll(/http:\S+/g, "").replaceAll(/\s+/g, " ");
  return `${subject} | ${words}`;
}

/** The times that the newest mail of a kind has taps for, by what the tap is: "take-time 2027-01-22T09:00:00Z". */
export async function taps(scene: Scene, name: Name, kind: Kind): Promise<string[]> {
  return (await linksIn(await scene.mail(name, kind)))
    .map(({ token }) => token)
    .filter(({ argument }) => argument > LATEST_OTHER)
    .map(({ purpose, argument }) => `${purpose} ${formatInstant(argument * MINUTE)}`);
}

/** A time's argument is minutes since 1970; scores, suggestions, places and days since 1970 are smaller numbers. */
const LATEST_OTHER = 1_000_000;

/** How many mails of these kinds everybody has got by now: nothing new came where it stays the same. */
export async function counts(scene: Scene, name: Name, ...kinds: Kind[]): Promise<number[]> {
  return Promise.all(kinds.map(async (kind) => (await scene.mails(name, kind)).length));
}

/** Noa's session of the second week, as it stands. */
export async function thursday(scene: Scene): Promise<{ state: string; start: string }> {
  const [row] = await scene.rows<{ state: string; start: number }>(
    "SELECT session.state, start FROM session JOIN pair ON pair.id = pairId JOIN person ON person.id = menteeId WHERE person.name = 'Noa Levi' AND week = '2027-01-18' AND ordinal = 0",
  );
  return { state: row!.state, start: formatInstant(row!.start) };
}

/** What became of the newest message in the inbox. */
export async function inbox(scene: Scene) {
  const [row] = await scene.rows("SELECT state, reason, words FROM inbox ORDER BY at DESC LIMIT 1");
  return row;
}

/** Their server answers before they do (RFC 3834). */
export async function autoReply(scene: Scene, name: Name, kind: Kind, words: string): Promise<void> {
  const raw = scene.compose(name, words, { subject: "Automatic reply" }, await scene.mail(name, kind));
  await scene.handIn(withHeader(raw, "Auto-Submitted: auto-replied"));
}

function withHeader(raw: Uint8Array, header: string): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(`${header}\r\n`), raw]));
}

/** An answer with pictures attached to it. */
export async function pictured(
  scene: Scene,
  name: Name,
  kind: Kind,
  words: string,
  pictures: number,
): Promise<void> {
  scene.clock.now += MINUTE;
  const raw = scene.compose(name, words, {}, await scene.mail(name, kind));
  await scene.handIn(withPictures(raw, pictures));
  await scene.settle();
}

function withPictures(raw: Uint8Array, count: number): Uint8Array {
  const [head = "", ...body] = Buffer.from(raw).toString("latin1").split("\r\n\r\n");
  const own = /^content-(?:type|transfer-encoding):.*(?:\r\n[ \t].*)*\r?\n?/gim;
  const parts = [
    `${(head.match(own) ?? []).join("").trimEnd()}\r\n\r\n${body.join("\r\n\r\n")}`,
    ...Array.from(
      { length: count },
      (_, number) =>
        `Content-Type: image/png; name="board-${number}.png"\r\nContent-Disposition: attachment; filename="board-${number}.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa("a picture")}`,
    ),
  ];
  const outer = `${head.replace(own, "").trimEnd()}\r\nContent-Type: multipart/mixed; boundary="pictures"`;
  const mixed = parts.map((part) => `--pictures\r\n${part}\r\n`).join("");
  return new Uint8Array(Buffer.from(`${outer}\r\n\r\n${mixed}--pictures--\r\n`, "latin1"));
}
