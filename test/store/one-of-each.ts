import type { Insert, Rows, Update } from "../../src/domain/decision.ts";
import type { Person } from "../../src/domain/people.ts";

const AT = Date.parse("2027-01-04T09:00:00Z");
const [PROGRAMME, MENTOR, MENTEE, PAIR, SESSION] = [1, 2, 3, 4, 5];

const person = (id: number, name: string): Person => ({
  id,
  version: 0,
  dueAt: null,
  programmeId: PROGRAMME,
  email: `${name.toLowerCase()}@lantern.example`,
  name,
  organiser: false,
  zone: "Africa/Accra",
  country: "GH",
  language: "en",
  away: [],
  stoppedAt: null,
  digestsOffAt: null,
  suspendedAt: null,
});

/** A row of each table that hangs together: Ama mentors Yaw. Ids are smaller than any that are drawn. */
export const ONE: Rows = {
  programme: {
    id: PROGRAMME,
    version: 0,
    dueAt: null,
    name: "Lantern",
    state: "running",
    language: "en",
    zone: "Africa/Accra",
    termStart: "2027-01-11",
    termEnd: "2027-04-02",
    weekStart: 1,
    digestWeekday: 7,
    digestTime: "17:00",
    noMailDays: [],
    breaks: [],
    concernsName: "Ama",
    concernsEmail: "ama@lantern.example",
    ownerId: MENTOR,
  },
  person: person(MENTEE, "Yaw"),
  pair: {
    id: PAIR,
    version: 0,
    dueAt: null,
    programmeId: PROGRAMME,
    mentorId: MENTOR,
    menteeId: MENTEE,
    state: "invited",
    frame: "ad-hoc",
    cadence: 1,
    weekday: 4,
    time: "17:00",
    zone: "Africa/Accra",
    minutes: 60,
    place: null,
    mentorJoinedAt: null,
    menteeJoinedAt: null,
    mentorAgreedAt: null,
    menteeAgreedAt: null,
    invitedAt: AT,
    anchor: null,
    endedWhy: null,
  },
  session: {
    id: SESSION,
    pairId: PAIR,
    week: "2027-01-11",
    ordinal: 0,
    start: AT,
    minutes: 60,
    place: null,
    revision: 0,
    state: "planned",
    placedAt: AT,
    invitedAt: null,
  },
  move: {
    id: 6,
    sessionId: SESSION,
    state: "asked",
    round: 1,
    askedBy: MENTEE,
    awaits: MENTOR,
    oldStart: AT,
    offers: [AT],
    askedAt: AT,
    remindAt: null,
    expiresAt: AT,
    agreedStart: null,
  },
  topic: {
    id: 7,
    pairId: PAIR,
    sessionId: SESSION,
    personId: MENTEE,
    state: "proposed",
    text: "How do I say no?",
    prep: "",
    at: AT,
    agreedAt: null,
    until: null,
  },
  pulse: {
    id: 8,
    sessionId: SESSION,
    personId: MENTEE,
    held: true,
    takeaway: null,
    action: null,
    at: AT,
    until: null,
  },
  planLine: {
    id: 9,
    pairId: PAIR,
    personId: MENTEE,
    kind: "goal",
    text: "Become a lead",
    at: AT,
    until: null,
  },
  answer: {
    id: 10,
    personId: MENTEE,
    pairId: PAIR,
    question: "fun",
    score: 5,
    text: null,
    visibility: "averages",
    at: AT,
    until: null,
  },
  request: {
    id: 11,
    programmeId: PROGRAMME,
    personId: MENTOR,
    state: "previewed",
    settings: {
      name: "Lantern",
      termStart: "2027-01-11",
      termEnd: "2027-04-02",
      zone: "Africa/Accra",
      weekStart: 1,
      digest: { weekday: 7, time: "17:00" },
      noMailDays: [],
      breaks: [],
      organisers: [],
      concerns: { email: "ama@lantern.example" },
      language: "en",
    },
    rows: [],
    faults: [],
    file: "",
    done: 0,
    fresh: 0,
    changed: 0,
    at: AT,
  },
};

export const TABLES = Object.keys(ONE) as (keyof Rows)[];

/** All of them, as a decision inserts them. */
export const INSERTS: Insert[] = [
  { table: "person", row: person(MENTOR, "Ama") },
  ...TABLES.map((table) => ({ table, row: ONE[table] }) as Insert),
];

/** A change to each of them. */
export const UPDATES: Update[] = [
  change("programme", { state: "ended", breaks: [{ from: "2027-02-15", until: "2027-02-19" }] }),
  change("person", { suspendedAt: AT }),
  change("pair", { state: "joined", place: "Room 4" }),
  change("session", { state: "agreed", revision: 1 }),
  change("move", { state: "agreed", agreedStart: AT }),
  change("topic", { until: AT }),
  change("pulse", { held: false }),
  change("planLine", { until: AT }),
  change("answer", { until: AT }),
  change("request", { state: "applied", done: 1 }),
];

function change<T extends keyof Rows>(table: T, set: Partial<Rows[T]>): Update {
  const was = Object.fromEntries(
    Object.keys(set).map((field) => [field, ONE[table][field as keyof Rows[T]]]),
  );
  return { table, id: ONE[table].id, set, was };
}
