import { expect, test } from "vitest";
import { KINDS } from "../../src/domain/kinds.ts";
import type { SentMail } from "../../src/domain/person-state.ts";
import { addDays, localDate, type Weekday, weekdayOf, weekOf } from "../../src/domain/time.ts";
import { play } from "./play.ts";
import { at, BERLIN, clock, dana, pair, person, programme } from "./scene.ts";
import { type Stage, stage } from "./stage.ts";

/** Twelve mentees in three countries, three on each day from Monday to Thursday, half of them every second week. */
const PLACES = [
  { zone: BERLIN, country: "DE" },
  { zone: "Asia/Jerusalem", country: "IL" },
  { zone: "America/New_York", country: "US" },
];
const TIMES = ["15:00", "16:30", "18:00"];
const mentees = Array.from({ length: 12 }, (_, n) => person(100 + 20 * n, `Mentee ${n + 1}`, PLACES[n % 3]));
const twelve: Stage = stage({
  programme: programme({ termEnd: "2027-03-19", breaks: [{ from: "2027-02-15", until: "2027-02-21" }] }),
  people: [dana, ...mentees],
  pairs: mentees.map(({ id }, n) =>
    pair({
      id: n + 1,
      menteeId: id,
      weekday: ((n % 4) + 1) as Weekday,
      time: TIMES[Math.floor(n / 4)] ?? "18:00",
      cadence: n % 2 === 0 ? 1 : 2,
    }),
  ),
});

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** One row a week: what Dana gets each day, at her own clock, and of how many sessions it speaks. */
function table(mails: SentMail[]): string {
  const weeks = Map.groupBy(mails, ({ sendAt }) => weekOf(localDate(sendAt, BERLIN), 1));
  const rows = [...weeks].toSorted().map(([week, all]) => {
    const cells = DAYS.map((_, day) => {
      const date = addDays(week, day);
      return all
        .filter(({ sendAt }) => localDate(sendAt, BERLIN) === date)
        .toSorted((one, other) => one.sendAt - other.sendAt)
        .map(({ kind, sendAt, covers }) => `${clock(sendAt).slice(11)} ${kind}${count(covers.length)}`)
        .join("<br>");
    });
    return `| ${week} | ${cells.join(" | ")} | ${all.length} |`;
  });
  const head = `| week of | ${DAYS.join(" | ")} | mails |\n|---|${DAYS.map(() => "---|").join("")}---|`;
  return `${head}\n${rows.join("\n")}`;
}

const count = (sessions: number) => (sessions > 1 ? ` (${sessions})` : "");

test("the calendar of a mentor of twelve mentees over ten weeks stands in docs as it is (npx vitest run -u)", async () => {
  const played = await play(twelve, at("2027-01-07 12:00"), at("2027-03-30 12:00"));
  const hers = played.stage.mails.filter(
    ({ personId, state }) => personId === dana.id && state !== "dropped",
  );
  const weekdays = new Set(hers.map(({ sendAt }) => weekdayOf(localDate(sendAt, BERLIN))));
  expect(weekdays.size).toBeGreaterThan(4);
  const kinds = KINDS.filter((kind) => hers.some((mail) => mail.kind === kind));
  const text = [
    "# What a mentor of twelve gets",
    "",
    "Dana in Berlin has twelve mentees in Germany, Israel and the United States, three on each day from Monday to",
    "Thursday; half of them meet every second week. The term is ten weeks from 11 January 2027, with a break in the week",
    "of 15 February. Nobody writes a word, so this is what the clock alone sends her, at her own time; a number in",
    "brackets says of how many sessions one mail speaks. Calendar invitations are mails too.",
    "",
    table(hers.filter(({ kind }) => kind !== "invitation")),
    "",
    `Kinds: ${kinds.join(", ")}. Invitations beside them: ${hers.filter(({ kind }) => kind === "invitation").length}.`,
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../docs/mentor-of-twelve.md");
});
