import {
  addDays,
  type Instant,
  instantOf,
  isLocalDate,
  localDate,
  type WallTime,
  weekdayOf,
} from "../../src/domain/time.ts";
import type { TextLink } from "./links.ts";
import { A_TIME, linksOf, type Scene } from "./scene.ts";

/** Times as they stand in mails of ours. */

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DATED = new RegExp(
  `\\b(?:${DAYS.join("|")})[a-z]* (\\d{1,2}) (${MONTHS.join("|")})[a-z]*,? (\\d{2}:\\d{2})`,
  "g",
);
const OF_A_DAY = new RegExp(`^(${DAYS.join("|")}) (\\d{2}:\\d{2})$`);

export interface Offered {
  at: Instant;
  link: TextLink;
}

/** The times that the mail offers to tap, as instants; without those whose day the mail does not tell for certain. */
export function offeredIn(scene: Scene): Offered[] {
  return linksOf(scene, A_TIME).flatMap((link) => {
    const at = instantIn(link.label, sessionIn(scene, link.before), scene);
    return at === undefined ? [] : [{ at, link }];
  });
}

/** The session that the mail spoke of last, before the end of `text`. */
export function sessionIn(scene: Pick<Scene, "mail" | "me">, text = scene.mail.text): Instant | undefined {
  return dated(text, scene).at(-1);
}

function dated(text: string, { mail, me }: Pick<Scene, "mail" | "me">): Instant[] {
  return [...text.replaceAll(/\s+/g, " ").matchAll(DATED)].flatMap(([, day = "", month = "", time = ""]) => {
    const year = Number(localDate(mail.sentAt, me.zone).slice(0, 4));
    const found = [year - 1, year, year + 1]
      .map((one) => `${one}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`)
      .filter(isLocalDate)
      .map((date) => instantOf(date, time as WallTime, me.zone))
      .sort((one, other) => Math.abs(one - mail.sentAt) - Math.abs(other - mail.sentAt));
    return found.slice(0, 1);
  });
}

/** "Wed 17:00" is the one within six days of the session that is still to come, if there is only one. */
function instantIn(
  label: string,
  session: Instant | undefined,
  { mail, me }: Pick<Scene, "mail" | "me">,
): Instant | undefined {
  const [named] = dated(label, { mail, me });
  if (named !== undefined) return named;
  const [, day, time] = OF_A_DAY.exec(label.split(/[.:!?] /).at(-1) ?? "") ?? [];
  if (day === undefined || time === undefined || session === undefined) return undefined;
  const date = localDate(session, me.zone);
  const ahead = (DAYS.indexOf(day) + 1 - weekdayOf(date) + 7) % 7;
  const found = [ahead - 7, ahead]
    .filter((days) => days > -7)
    .map((days) => instantOf(addDays(date, days), time as WallTime, me.zone))
    .filter((at) => at > mail.sentAt);
  return found.length === 1 ? found[0] : undefined;
}

const two = (number: number | string) => String(number).padStart(2, "0");
