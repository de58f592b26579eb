import { addDays, type Instant, localDate, localTime, weekdayOf } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Tells the story as it happens: a heading a week, and one line for each mail and each thing done. Times are UTC. */
export function createTelling(print: (line: string) => void, begins: Instant) {
  let heading = "";
  const done = { mails: 0, answers: 0 };

  function line(at: Instant, mark: string, who: string, what: string): void {
    const date = localDate(at, "UTC");
    const monday = addDays(date, 1 - weekdayOf(date));
    if (monday !== heading) {
      heading = monday;
      const week = Math.floor((at - begins) / (7 * 86_400_000)) + 1;
      const name = week < 1 ? "before the term" : `week ${week}`;
      print(`\n── ${name}, from ${monday} ── ${done.mails} mails and ${done.answers} answers so far`);
    }
    const day = DAYS[weekdayOf(date) - 1] ?? "";
    print(`${day} ${date.slice(5)} ${localTime(at, "UTC")} ${mark} ${who.padEnd(28)} ${what}`);
  }

  return {
    mail(mail: SentMail): void {
      done.mails++;
      line(mail.sentAt, "→", mail.to, `${mail.kind.padEnd(19)} ${mail.subject}`);
    },
    deed(at: Instant, who: string, what: string): void {
      done.answers++;
      line(at, "←", who, what);
    },
  };
}
