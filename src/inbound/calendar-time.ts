import type ICAL from "ical.js";
import { type Instant, instantOf, isLocalDate, isWallTime, isZone } from "../domain/time.ts";
import { windowsZone } from "./windows-zones.ts";

/** Outside these years an instant is an attack on date arithmetic or an empty field, not a meeting. */
const YEARS = { first: 1970, last: 2200 };

/** A moment of a calendar, or why the answer is refused; undefined where it names no instant that can be known. */
export type Moment = Instant | { refusal: string } | undefined;

/**
 * The instant of a DTSTART or DTEND (RFC 5545, 3.3.5): UTC, or a wall clock in an IANA or Windows zone. An unknown
 * zone, a floating time and a whole day are undefined: guessing would put the meeting hours off. A zone's own
 * VTIMEZONE is not read, since its rules are somebody else's program.
 */
export function momentOf(property: ICAL.Property | null): Moment {
  if (property === null || property.type !== "date-time") return undefined;
  const written = String(property.jCal[3]);
  const match = written.match(/^(\d{4})(-\d\d-\d\d)T(\d\d:\d\d):[0-5]\d(Z?)$/);
  const year = Number(match?.[1]);
  const date = `${match?.[1]}${match?.[2]}`;
  const time = match?.[3] ?? "";
  if (!match || !isLocalDate(date) || !isWallTime(time)) return { refusal: "calendar time that is none" };
  if (year < YEARS.first || year > YEARS.last) return { refusal: `calendar year ${year}` };
  const zone = match[4] === "Z" ? "UTC" : zoneOf(property.getFirstParameter("tzid") ?? "");
  return zone === undefined ? undefined : instantOf(date, time, zone);
}

/** `Europe/Berlin`, `W. Europe Standard Time`, `/citadel.org/20210210_1/Europe/Berlin`, `tzone://Microsoft/Utc`. */
function zoneOf(tzid: string): string | undefined {
  if (tzid.length > 200) return undefined;
  const windows = windowsZone(tzid);
  if (windows !== undefined) return windows;
  const parts = tzid.split("/");
  return [tzid, parts.slice(-3).join("/"), parts.slice(-2).join("/"), parts.at(-1) ?? ""].find(isZone);
}
