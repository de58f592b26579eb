import { minutesOf } from "../../../domain/hours.ts";
import type { WallTime } from "../../../domain/time.ts";
import type { Clock } from "../grammar/atoms.ts";
import { PARTS } from "../words/language.ts";

/** The times of the day that the words may mean, likeliest first, and whether only the first can be meant. */
export interface Times {
  times: WallTime[];
  sure: boolean;
}

/** When people are awake to meet: an hour without its half of the day lies in here. `WAKING_TO` is exclusive. */
const WAKING_FROM = 7 * 60;
const WAKING_TO = 21 * 60;
/** An hour named with "am" before this is as likely a slip. */
const NIGHT_ENDS = 5 * 60;
/** Of two waking readings the one inside ordinary hours is likelier. */
const ORDINARY_FROM = 8 * 60;
const HALF_DAY = 12 * 60;

/** When each part of the day is, on the clock; the ends are exclusive. */
export const PART_HOURS: readonly { from: WallTime; to: WallTime }[] = [
  { from: "08:00", to: "12:00" },
  { from: "12:00", to: "14:00" },
  { from: "12:00", to: "18:00" },
  { from: "18:00", to: "21:00" },
  { from: "20:00", to: "22:00" },
];

/**
 * `part` is a part of the day named with it ("Thursday evening at 8"); `clock24` whether digits are written on the
 * 24-hour clock in that language.
 */
export function timesOf(clock: Clock, clock24: boolean, part?: number): Times {
  const found = clock.options.map((option) => timesOfOption(option, clock, clock24, part));
  const times = [...new Set(found.flatMap((one) => one.times))];
  return { times, sure: times.length === 1 && found.every(({ sure }) => sure) };
}

function timesOfOption(
  { hour, minute }: { hour: number; minute: number },
  { form, half, part: own }: Clock,
  clock24: boolean,
  beside?: number,
): Times {
  const part = own ?? beside;
  const at = hour * 60 + minute;
  const early = at % HALF_DAY;
  if (half && hour <= 12) return explicit(half === "am" ? early : early + HALF_DAY, half === "am");
  if (part !== undefined && hour <= 12) return inPart(early, part);
  if (form === "literal" || hour > 12) {
    const slip = at < WAKING_FROM;
    return { times: slip ? [wall(at), wall(at + HALF_DAY)] : [wall(at)], sure: !slip };
  }
  const waking = [early, early + HALF_DAY].filter((time) => time >= WAKING_FROM && time < WAKING_TO);
  if ((form === "digital" || form === "written") && clock24 && waking.includes(at))
    return { times: [wall(at)], sure: true };
  // Who writes 15:30 for the afternoon may mean half past three in the night by 3:30.
  if (form === "written" && clock24 && hour < 12)
    return { times: [...waking.map(wall), wall(at)], sure: false };
  const ordinary = waking.toSorted((a, b) => Number(a < ORDINARY_FROM) - Number(b < ORDINARY_FROM));
  return { times: ordinary.map(wall), sure: waking.length === 1 };
}

/** "12am" is noon to half of those who write it. */
function explicit(at: number, morning: boolean): Times {
  const slip = at < NIGHT_ENDS || (!morning && at >= 24 * 60);
  return slip ? { times: [wall(at), wall(at + HALF_DAY)], sure: false } : { times: [wall(at)], sure: true };
}

function inPart(early: number, part: number): Times {
  const name = PARTS[part];
  // "A las 12 de la mañana" is noon in Madrid.
  if (early < 60 && name !== "midday" && name !== "afternoon")
    return { times: [wall(early + HALF_DAY), wall(early)], sure: false };
  if (name === "morning") return { times: [wall(early)], sure: early >= NIGHT_ENDS };
  if (name === "midday") return { times: [wall(early < 4 * 60 ? early + HALF_DAY : early)], sure: true };
  // "One at night" is after midnight, and "twelve in the evening" nobody knows.
  if (name === "night" && early < 6 * 60)
    return { times: [wall(early), wall(early + HALF_DAY)], sure: false };
  const latest = name === "afternoon" ? 9 * 60 : HALF_DAY;
  const earliest = name === "afternoon" ? 0 : 4 * 60;
  return { times: [wall(early + HALF_DAY)], sure: early < latest && early >= earliest };
}

/** The stretch from one to the other, shortest first; an open end is that of the waking day. */
export function stretchesOf(from: Clock | undefined, to: Clock | undefined, clock24: boolean, part?: number) {
  const half = to?.half;
  const toPart = to?.part;
  const begin = from ? timesOf(from, clock24, part) : { times: ["08:00"], sure: false };
  const end = to ? timesOf(to, clock24, part) : { times: ["21:00"], sure: false };
  const open = from && !from.half && from.part === undefined;
  const shared =
    open && (half || toPart !== undefined)
      ? timesOf(
          { ...from, ...(half ? { half } : {}), ...(toPart === undefined ? {} : { part: toPart }) },
          clock24,
        ).times
      : [];
  const late = to && from ? later(from, to) : [];
  const pairs = [...shared, ...begin.times].flatMap((a) =>
    [...end.times, ...late]
      .filter((b) => b > a)
      .map((b) => ({ from: a, to: b, length: minutesOf(b) - minutesOf(a) })),
  );
  const sharedFirst = pairs.filter((pair) => shared.includes(pair.from) && pair.length <= HALF_DAY);
  const ranked = (sharedFirst.length > 0 ? sharedFirst : pairs).toSorted((a, b) => a.length - b.length);
  const seen = new Set<string>();
  return ranked.filter((pair) => {
    const key = `${pair.from}-${pair.to}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** "7 to 9" in the evening: the end may lie after waking hours have ended for a beginning. */
function later(from: Clock, to: Clock): WallTime[] {
  if (from.half || to.half || to.form === "literal") return [];
  return to.options
    .filter(({ hour }) => hour === 9 || hour === 10)
    .map(({ hour, minute }) => wall((hour + 12) * 60 + minute));
}

function wall(minutes: number): WallTime {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, "0")}:${String(day % 60).padStart(2, "0")}`;
}
