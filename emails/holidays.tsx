import { P, Soft } from "./elements.tsx";
import type { Common, HolidayDay, OnHoliday, Recipient } from "./props.ts";
import { lines, wrap } from "./text.ts";
import { Times, timesText } from "./times.tsx";
import type { Words } from "./words/index.ts";

export function Holidays(given: { words: Words; partner: string; days: HolidayDay[] }) {
  const { words, partner, days } = given;
  return (
    <>
      {days.map((day) => (
        <P>{holidayLine(words, partner, day)}</P>
      ))}
    </>
  );
}

export function holidaysText(words: Words, partner: string, days: HolidayDay[]): string {
  return lines(...days.map((day) => wrap(holidayLine(words, partner, day))));
}

/** The session falls on a day off: which one, and what else the week has. */
export function OffDay(given: {
  words: Words;
  props: Common;
  subject: string;
  partner: string;
  holiday: OnHoliday | undefined;
}) {
  const { words, props, subject, partner, holiday } = given;
  if (!holiday) return null;
  return (
    <>
      <Holidays words={words} partner={partner} days={holiday.days} />
      <Soft>{insteadLine(words, partner, holiday)}</Soft>
      <Times
        words={words}
        props={props}
        times={holiday.times}
        subject={subject}
        say={(time) => words.common.answer.instead(partner, time)}
      />
    </>
  );
}

export function offDayText(
  words: Words,
  to: Recipient,
  partner: string,
  holiday: OnHoliday | undefined,
): string {
  if (!holiday) return "";
  return lines(
    holidaysText(words, partner, holiday.days),
    wrap(insteadLine(words, partner, holiday)),
    timesText(words, to, holiday.times),
  );
}

/** "Friday 26 March is Good Friday, a public holiday for you (Germany)." */
function holidayLine(words: Words, partner: string, day: HolidayDay): string {
  const { date, name, whose, countries } = day;
  return words.common.holiday(words.when.dateDay(date), name, whose, partner, countries.map(words.country));
}

function insteadLine(words: Words, partner: string, { times }: OnHoliday): string {
  return times.length > 0 ? words.common.holidayTimes(partner) : words.common.holidayMove;
}
