import {
  type Instant,
  isZone,
  type LocalDate,
  localDate,
  localTime,
  parseInstant,
  type WallTime,
} from "../../domain/time.ts";
import type { Context } from "./types.ts";

/** What times in words are relative to, checked: everything a reading may look at. */
export interface Frame {
  now: Instant;
  today: LocalDate;
  clock: WallTime;
  zone: string;
  /** The language tag of the writer, lower case ("en-gb"). */
  tag: string;
  session?: { start: Instant; minutes: number; date: LocalDate; time: WallTime };
  offered: readonly { start: Instant; date: LocalDate; time: WallTime }[];
  partnerZone?: string;
  answering: Context["answering"];
}

/** More offered times than any mail of ours lists. */
const MOST_OFFERED = 100;

/** Instants that are none count as not given; an unknown zone as UTC. */
export function frameOf(context: Context): Frame {
  const zone = isZone(context.zone) ? context.zone : "UTC";
  const now = instant(context.now) ?? 0;
  const start = context.session && instant(context.session.start);
  const partnerZone = context.partnerZone;
  return {
    now,
    today: localDate(now, zone),
    clock: localTime(now, zone),
    zone,
    tag: (context.language ?? "en").toLowerCase(),
    ...(start === undefined || !context.session
      ? {}
      : { session: { start, minutes: context.session.minutes, ...local(start, zone) } }),
    offered: (context.offered ?? []).slice(0, MOST_OFFERED).flatMap((text) => {
      const at = instant(text);
      return at === undefined ? [] : [{ start: at, ...local(at, zone) }];
    }),
    ...(partnerZone && isZone(partnerZone) ? { partnerZone } : {}),
    answering: context.answering,
  };
}

function local(at: Instant, zone: string) {
  return { date: localDate(at, zone), time: localTime(at, zone) };
}

function instant(text: string): Instant | undefined {
  try {
    return parseInstant(text);
  } catch {
    return undefined;
  }
}
