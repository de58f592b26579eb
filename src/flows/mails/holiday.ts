import type { HolidayDay, OnHoliday, TimeTap } from "../../../emails/props.ts";
import { holidaysOn } from "../../domain/holidays.ts";
import type { PairState } from "../../domain/pair.ts";
import type { Person } from "../../domain/people.ts";
import type { Session } from "../../domain/session.ts";
import type { Instant } from "../../domain/time.ts";
import { timesFor } from "../../domain/times-in-week.ts";
import type { View } from "./view.ts";

const TIMES_IN_A_MAIL = 3;

/** A day off of either opens the move in the weekly mails: with other times of the same week, where it has any. */
export async function onHoliday(
  view: View,
  pair: PairState,
  session: Session,
): Promise<OnHoliday | undefined> {
  const days = holidayDays(pair, session, view.state.person);
  if (days.length === 0) return undefined;
  const { times, nextWeek } = timesFor(pair, session, view.state.person.id, view.now);
  return { days, times: nextWeek ? [] : await timeTaps(view, session, times) };
}

/** A feast that both have stands there once. */
export function holidayDays(pair: PairState, session: Session, reader: Person): HolidayDay[] {
  const groups = Map.groupBy(holidaysOn(pair, session), ({ date, name }) => `${date} ${name}`);
  return [...groups.values()].map((same) => ({
    name: same[0]!.name,
    date: same[0]!.date,
    whose: same.length > 1 ? "both" : same[0]!.person.id === reader.id ? "you" : "partner",
    countries: [...new Set(same.map(({ country }) => country))],
  }));
}

/** The first few; one tap on a time says "can't make it" and offers it. */
export function timeTaps(view: View, session: Session, times: Instant[]): Promise<TimeTap[]> {
  return Promise.all(
    times.slice(0, TIMES_IN_A_MAIL).map(async (start) => ({
      start,
      link: await view.link("cannot", session.id, session.revision, start / 60_000),
    })),
  );
}
