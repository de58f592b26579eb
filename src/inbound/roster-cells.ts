import { type WallTime, type Weekday, zoneName } from "../domain/time.ts";
import { normalEmail } from "./address.ts";
import { nearestZones } from "./near.ts";
import { type Cell, type Frame, MAX_GOAL, MAX_NAME } from "./roster-row.ts";
import { cadenceNamed, frameNamed, languageNamed, weekdayNamed } from "./roster-words.ts";
import { isCountry } from "./zone-countries.ts";

const weekdayNames = "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday";

/**
 * One line of plain text: control characters and line ends (they would split a header or a subject), invisible ones
 * and those that turn the direction of what follows become a space or nothing. Joiners stay, since Persian needs them.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .trim();
}

export function readName(text: string): Cell<string> {
  return limited(text, MAX_NAME);
}

export function readGoal(text: string): Cell<string> {
  return limited(text, MAX_GOAL);
}

function limited(text: string, limit: number): Cell<string> {
  return [...text].length > limit ? { problem: "too-long", remedy: `${limit}` } : { ok: text };
}

/** One deliverable address in its compared form: ASCII on both sides, a dotted domain (Postmark has no RFC 6531). */
export function readEmail(text: string): Cell<string> {
  const email = normalEmail(text.replace(/^mailto:/i, ""));
  const local = email.slice(0, email.lastIndexOf("@"));
  const deliverable =
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(email) &&
    !/^\.|\.\.|\.$/.test(local) &&
    local.length <= 64 &&
    !/\s/.test(text);
  return deliverable ? { ok: email } : { problem: "bad-address", remedy: "name@example.org" };
}

/** In the IANA data and following clock changes: `EST` and its like are refused, they have no summer time. `suggest` looks for the nearest names. */
export function readZone(text: string, suggest = true): Cell<string> {
  const zone = zoneName(text.replaceAll(" ", "_"));
  if (zone !== undefined && !/^(EST|MST|HST)$/.test(zone)) return { ok: zone };
  const near = suggest ? nearestZones(text) : [];
  return { problem: "unknown-zone", ...(near.length === 0 ? {} : { remedy: near.join(", ") }) };
}

export function readWeekday(text: string): Cell<Weekday> {
  const weekday = weekdayNamed(text);
  return weekday === undefined ? { problem: "unknown-weekday", remedy: weekdayNames } : { ok: weekday };
}

/** 18:00, 18.00, 18:00:00, 18h30, 18 Uhr, 6pm, 6:30 p.m. → `HH:MM`; a bare number could be morning or evening. */
export function readTime(text: string): Cell<WallTime> {
  const match = text
    .toLowerCase()
    .match(/^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.]\d{2})?\s?(uhr|h|hrs|([ap])\.?\s?m\.?)?$/);
  const half = match?.[4];
  const hour = Number(match?.[1]);
  const minute = match?.[2] ?? "00";
  const bare = match?.[2] === undefined && match?.[3] === undefined;
  const outside = half === undefined ? hour > 23 : hour < 1 || hour > 12;
  if (!match || bare || outside || Number(minute) > 59) return { problem: "bad-time", remedy: "18:00" };
  const hour24 = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return { ok: `${String(hour24).padStart(2, "0")}:${minute}` };
}

export function readMinutes(text: string): Cell<number> {
  const minutes = Number(text.match(/^(\d{1,4})( ?min(ute)?s?\.?)?$/i)?.[1]);
  return minutes >= 15 && minutes <= 240 ? { ok: minutes } : { problem: "bad-minutes", remedy: "15-240" };
}

export function readCadence(text: string): Cell<1 | 2 | 4> {
  const weeks = cadenceNamed(text);
  return weeks === undefined
    ? { problem: "unknown-cadence", remedy: "weekly, fortnightly, monthly" }
    : { ok: weeks };
}

export function readFrame(text: string): Cell<Frame> {
  const frame = frameNamed(text);
  return frame === undefined
    ? { problem: "unknown-frame", remedy: "goal-oriented, time-framed, ad hoc" }
    : { ok: frame };
}

const languagesOf = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A BCP 47 tag in canonical form (`en_gb` → `en-GB`) whose language the runtime knows; a language's name is refused. */
export function readLanguage(text: string): Cell<string> {
  const tag = text.replaceAll("_", "-");
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(tag)) {
    try {
      const [canonical = ""] = Intl.getCanonicalLocales(tag);
      if (languagesOf.of(canonical.split("-")[0] ?? "") !== undefined) return { ok: canonical };
    } catch {
      // Well-formed by the pattern, not by BCP 47: falls through to the refusal.
    }
  }
  return { problem: "unknown-language", remedy: languageNamed(text) ?? "en, en-GB, de, fr, es, he, ar" };
}

/** An ISO 3166-1 alpha-2 code in any case; `UK`, which people write, is `GB`. */
export function readCountry(text: string): Cell<string> {
  const code = text.toUpperCase().replace(/^UK$/, "GB");
  return isCountry(code) ? { ok: code } : { problem: "unknown-country", remedy: "GB, US, DE, IL" };
}
