import { formatInstant } from "../../src/domain/time.ts";
import type { Name } from "../scene/cast.ts";
import type { Mail } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";

/** A calendar's part of a mail, as its client reads it. */
export interface Entry {
  method: string;
  uid: string;
  sequence: number;
  start: string;
}

/** The calendar parts of a mail, in the order attached. */
export function entriesIn(mail: Mail): Entry[] {
  return mail.attachments
    .filter(({ type }) => type.startsWith("text/calendar"))
    .map(({ content }) => {
      const lines = atob(content).replaceAll("\r\n ", "").split("\r\n");
      const value = (name: string) =>
        lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? "";
      return {
        method: value("METHOD"),
        uid: value("UID"),
        sequence: Number(value("SEQUENCE")),
        start: value("DTSTART"),
      };
    });
}

/** The calendar parts of somebody's newest invitation. */
export async function newest(scene: Scene, name: Name): Promise<Entry[]> {
  return entriesIn(await scene.mail(name, "invitation"));
}

export interface Row {
  start: string;
  state: string;
  revision: number;
}
/** The sessions of somebody's pair, in order. */
export async function sessionsOf(scene: Scene, mentee: Name): Promise<Row[]> {
  const rows = await scene.rows<{ start: number; state: string; revision: number }>(
    `SELECT start, session.state, revision FROM session JOIN pair ON pair.id = "pairId"
     JOIN person ON person.id = "menteeId" WHERE email = ? AND ordinal = 0 ORDER BY week`,
    scene.address(mentee),
  );
  return rows.map(({ start, ...row }) => ({ start: formatInstant(start).slice(0, 16), ...row }));
}
