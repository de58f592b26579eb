import type { Kind } from "../../src/domain/kinds.ts";
import type { Pair } from "../../src/domain/pair.ts";
import type { Person } from "../../src/domain/people.ts";
import type { SentMail } from "../../src/domain/person-state.ts";
import type { Programme } from "../../src/domain/programme.ts";
import type { Pulse, Session } from "../../src/domain/session.ts";
import { DAY, type Instant, instantOf, localDate, localTime, weekOf } from "../../src/domain/time.ts";
import type { Topic } from "../../src/domain/topic.ts";

/** The small builders of the domain's tests: Dana mentors Noa on Thursdays at 18:00, both in Berlin. */
export const BERLIN = "Europe/Berlin";
export const JERUSALEM = "Asia/Jerusalem";
export const NEW_YORK = "America/New_York";

/** The instant at which a clock shows "2027-01-14 18:00"; in Berlin unless another zone is named. */
export function at(shown: string, zone = BERLIN): Instant {
  const [date = "", time = ""] = shown.split(" ");
  return instantOf(date, time, zone);
}

/** What a clock shows at that instant, as `at` reads it. */
export function clock(instant: Instant, zone = BERLIN): string {
  return `${localDate(instant, zone)} ${localTime(instant, zone)}`;
}

export function programme(more: Partial<Programme> = {}): Programme {
  return {
    id: 1,
    version: 0,
    dueAt: null,
    name: "Harbour",
    state: "running",
    language: "en",
    zone: BERLIN,
    termStart: "2027-01-11",
    termEnd: "2027-04-02",
    weekStart: 1,
    digestWeekday: 7,
    digestTime: "17:00",
    noMailDays: [],
    breaks: [],
    concernsName: "Ruth",
    concernsEmail: "ruth@harbour.example.org",
    ownerId: 900,
    ...more,
  };
}

/** Ids are multiples of twenty, so that no moment is put off by some minutes unless a test asks for it. */
export function person(id: number, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    version: 0,
    dueAt: null,
    programmeId: 1,
    email: `${name.toLowerCase()}@harbour.example.org`,
    name,
    organiser: false,
    zone: BERLIN,
    country: "DE",
    language: "en",
    away: [],
    awayHint: null,
    never: [],
    stoppedAt: null,
    digestsOffAt: null,
    suspendedAt: null,
    ...more,
  };
}
export const dana = person(20, "Dana");
export const noa = person(40, "Noa");
/** Dana's other mentee, where a test needs one. */
export const omar = person(60, "Omar");
export function pair(more: Partial<Pair> = {}): Pair {
  return {
    id: 1,
    version: 0,
    dueAt: null,
    programmeId: 1,
    mentorId: dana.id,
    menteeId: noa.id,
    state: "active",
    frame: "goal-oriented",
    goalForm: null,
    cadence: 1,
    weekday: 4,
    time: "18:00",
    zone: BERLIN,
    minutes: 60,
    place: null,
    mentorJoinedAt: at("2027-01-05 10:00"),
    menteeJoinedAt: at("2027-01-06 10:00"),
    mentorAgreedAt: at("2027-01-07 10:00"),
    menteeAgreedAt: at("2027-01-07 11:00"),
    invitedAt: at("2027-01-04 10:00"),
    anchor: "2027-01-11",
    rhythmFrom: null,
    askedRhythm: null,
    slotFrom: null,
    askedSlot: null,
    lastWeek: null,
    wrapUpAt: null,
    askedWrapUp: null,
    endedWhy: null,
    ...more,
  };
}

/** A session of Dana and Noa; its id is its month and day, and it was placed three weeks ahead. */
export function session(shown: string, more: Partial<Session> = {}): Session {
  const start = at(shown);
  return {
    id: Number(shown.slice(5, 10).replace("-", "")),
    pairId: 1,
    week: weekOf(shown.slice(0, 10), 1),
    ordinal: 0,
    start,
    minutes: 60,
    place: null,
    revision: 0,
    state: "planned",
    placedAt: start - 21 * DAY,
    invitedAt: null,
    ...more,
  };
}

export function topic(id: number, sessionId: number, more: Partial<Topic> = {}): Topic {
  return {
    id,
    pairId: 1,
    sessionId,
    personId: noa.id,
    state: "proposed",
    text: "Saying no to a stakeholder",
    prep: "",
    at: at("2027-01-09 10:00"),
    agreedAt: null,
    until: null,
    ...more,
  };
}

export function pulse(id: number, sessionId: number, who: Person, held: boolean, more = {}): Pulse {
  const words = { takeaway: null, action: null, at: at("2027-01-14 20:00"), until: null };
  return { id, sessionId, personId: who.id, held, ...words, ...more };
}

export function mail(
  kind: Kind,
  to: Person,
  sendAt: Instant,
  covers: SentMail["covers"] = [],
  more: Partial<SentMail> = {},
): SentMail {
  const key = `${kind}:${covers.map(([id]) => id).join()}:${to.id}`;
  const sent = { state: "sent" as const, reason: null, sentAt: sendAt, providerId: null };
  return { id: sendAt, key, kind, personId: to.id, pairId: null, covers, sendAt, ...sent, ...more };
}
