import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { MailArgs } from "../domain/decision.ts";
import type { Kind } from "../domain/kinds.ts";
import type { MoveState } from "../domain/move.ts";
import type { Never } from "../domain/never.ts";
import type { Asked, Frame, PairStateName, Slot } from "../domain/pair.ts";
import type { DateRange } from "../domain/programme.ts";
import type { QuestionId, Visibility } from "../domain/questionnaire.ts";
import type { ProgrammeSettings, RosterFault, RosterRow } from "../domain/roster.ts";
import type { SessionState } from "../domain/session.ts";
import type { Weekday } from "../domain/time.ts";
import type { GoalForm, TopicState } from "../domain/topic.ts";

/**
 * Every table is STRICT (the generated migration is amended for it). Instants are integers, milliseconds since 1970
 * UTC; intentions are text: dates, wall-clock times, zones. A row with `until` is a version: null while it counts.
 */
const id = () => integer().primaryKey();
const instant = () => integer();
const json = <T>() => text({ mode: "json" }).$type<T>();
const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} IN (${values.map((value) => `'${value}'`).join(", ")})`);

export const programme = sqliteTable(
  "programme",
  {
    id: id(),
    version: integer().notNull(),
    dueAt: instant(),
    name: text().notNull(),
    state: text().$type<"draft" | "running" | "ended">().notNull(),
    language: text().notNull(),
    zone: text().notNull(),
    termStart: text().notNull(),
    termEnd: text().notNull(),
    weekStart: integer().$type<Weekday>().notNull(),
    digestWeekday: integer().$type<Weekday>().notNull(),
    digestTime: text().notNull(),
    noMailDays: json<Weekday[]>().notNull(),
    breaks: json<DateRange[]>().notNull(),
    concernsName: text().notNull(),
    concernsEmail: text().notNull(),
    ownerId: integer().notNull(),
  },
  (table) => [
    uniqueIndex("programme_name").on(table.name),
    index("programme_due").on(table.dueAt).where(sql`"dueAt" IS NOT NULL`),
    check("programme_state", oneOf("state", ["draft", "running", "ended"])),
    check("programme_week_start", sql`"weekStart" BETWEEN 1 AND 7`),
    check("programme_term", sql`"termStart" <= "termEnd"`),
  ],
);

export const person = sqliteTable(
  "person",
  {
    id: id(),
    version: integer().notNull(),
    dueAt: instant(),
    programmeId: integer()
      .notNull()
      .references(() => programme.id),
    email: text().notNull(),
    name: text().notNull(),
    organiser: integer({ mode: "boolean" }).notNull(),
    zone: text().notNull(),
    country: text().notNull(),
    language: text().notNull(),
    away: json<DateRange[]>().notNull(),
    never: json<Never[]>().notNull(),
    awayHint: text(),
    stoppedAt: instant(),
    digestsOffAt: instant(),
    suspendedAt: instant(),
  },
  (table) => [
    uniqueIndex("person_email").on(table.email, table.programmeId),
    index("person_programme").on(table.programmeId),
    index("person_organiser").on(table.programmeId).where(sql`"organiser" = 1`),
    index("person_due").on(table.dueAt).where(sql`"dueAt" IS NOT NULL`),
    check("person_email_lower", sql`"email" = lower("email")`),
  ],
);

export const pair = sqliteTable(
  "pair",
  {
    id: id(),
    version: integer().notNull(),
    dueAt: instant(),
    programmeId: integer()
      .notNull()
      .references(() => programme.id),
    mentorId: integer()
      .notNull()
      .references(() => person.id),
    menteeId: integer()
      .notNull()
      .references(() => person.id),
    state: text().$type<PairStateName>().notNull(),
    frame: text().$type<Frame>().notNull(),
    goalForm: text().$type<GoalForm>(),
    cadence: integer().$type<1 | 2 | 4>().notNull(),
    weekday: integer().$type<Weekday>().notNull(),
    time: text().notNull(),
    zone: text().notNull(),
    minutes: integer().notNull(),
    place: text(),
    mentorJoinedAt: instant(),
    menteeJoinedAt: instant(),
    mentorAgreedAt: instant(),
    menteeAgreedAt: instant(),
    invitedAt: instant().notNull(),
    anchor: text(),
    rhythmFrom: text(),
    askedRhythm: json<Asked<"cadence">>(),
    slotFrom: text(),
    askedSlot: json<Asked<keyof Slot>>(),
    lastWeek: text(),
    wrapUpAt: instant(),
    askedWrapUp: json<Asked<never>>(),
    endedWhy: text().$type<"left" | "declined" | "term">(),
  },
  (table) => [
    uniqueIndex("pair_people").on(table.mentorId, table.menteeId),
    index("pair_mentee").on(table.menteeId),
    index("pair_programme").on(table.programmeId),
    index("pair_due").on(table.dueAt).where(sql`"dueAt" IS NOT NULL`),
    check("pair_state", oneOf("state", ["invited", "joined", "active", "paused", "ended"])),
    check("pair_frame", oneOf("frame", ["goal-oriented", "time-framed", "ad-hoc"])),
    check("pair_goal_form", sql`"goalForm" IS NULL OR "goalForm" IN ('career', 'work', 'everyday')`),
    check("pair_cadence", sql`"cadence" IN (1, 2, 4)`),
    check("pair_asked_rhythm", sql`"askedRhythm" IS NULL OR "askedRhythm"->>'cadence' IN (1, 2, 4)`),
    check("pair_two_people", sql`"mentorId" <> "menteeId"`),
  ],
);

export const session = sqliteTable(
  "session",
  {
    id: id(),
    pairId: integer()
      .notNull()
      .references(() => pair.id),
    week: text().notNull(),
    ordinal: integer().notNull(),
    start: instant().notNull(),
    minutes: integer().notNull(),
    place: text(),
    revision: integer().notNull(),
    state: text().$type<SessionState>().notNull(),
    placedAt: instant().notNull(),
    invitedAt: instant(),
  },
  (table) => [
    uniqueIndex("session_week").on(table.pairId, table.week, table.ordinal),
    check(
      "session_state",
      oneOf("state", ["planned", "agreed", "moving", "held", "missed", "unclear", "skipped", "cancelled"]),
    ),
  ],
);

export const move = sqliteTable(
  "move",
  {
    id: id(),
    sessionId: integer()
      .notNull()
      .references(() => session.id),
    state: text().$type<MoveState>().notNull(),
    round: integer().notNull(),
    askedBy: integer()
      .notNull()
      .references(() => person.id),
    awaits: integer()
      .notNull()
      .references(() => person.id),
    oldStart: instant().notNull(),
    offers: json<number[]>().notNull(),
    askedAt: instant().notNull(),
    remindAt: instant(),
    expiresAt: instant().notNull(),
    agreedStart: instant(),
  },
  (table) => [
    index("move_session").on(table.sessionId),
    check("move_state", oneOf("state", ["asked", "offered", "agreed", "given-up"])),
  ],
);

export const topic = sqliteTable(
  "topic",
  {
    id: id(),
    pairId: integer()
      .notNull()
      .references(() => pair.id),
    sessionId: integer()
      .notNull()
      .references(() => session.id),
    personId: integer().references(() => person.id),
    state: text().$type<TopicState>().notNull(),
    text: text().notNull(),
    prep: text().notNull(),
    at: instant().notNull(),
    agreedAt: instant(),
    until: instant(),
  },
  (table) => [
    index("topic_pair").on(table.pairId),
    check("topic_state", oneOf("state", ["proposed", "suggested", "agreed", "carried-over"])),
  ],
);

export const pulse = sqliteTable(
  "pulse",
  {
    id: id(),
    sessionId: integer()
      .notNull()
      .references(() => session.id),
    personId: integer()
      .notNull()
      .references(() => person.id),
    held: integer({ mode: "boolean" }),
    takeaway: text(),
    action: text(),
    at: instant().notNull(),
    until: instant(),
  },
  (table) => [index("pulse_session").on(table.sessionId)],
);

export const planLine = sqliteTable(
  "planLine",
  {
    id: id(),
    pairId: integer()
      .notNull()
      .references(() => pair.id),
    personId: integer()
      .notNull()
      .references(() => person.id),
    kind: text().$type<"goal" | "commitment">().notNull(),
    text: text().notNull(),
    at: instant().notNull(),
    reachedAt: instant(),
    until: instant(),
  },
  (table) => [
    index("planLine_pair").on(table.pairId),
    check("planLine_kind", oneOf("kind", ["goal", "commitment"])),
  ],
);

export const answer = sqliteTable(
  "answer",
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => person.id),
    pairId: integer().references(() => pair.id),
    question: text().$type<QuestionId>().notNull(),
    score: integer(),
    text: text(),
    visibility: text().$type<Visibility>().notNull(),
    at: instant().notNull(),
    until: instant(),
  },
  (table) => [
    index("answer_person").on(table.personId),
    check("answer_score", sql`"score" IS NULL OR "score" BETWEEN 1 AND 5`),
    check("answer_visibility", oneOf("visibility", ["averages", "partner", "organiser"])),
  ],
);

/** For its writer alone; apart from `answer`, so that nothing that reads answers for others can come upon it. */
export const note = sqliteTable(
  "note",
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => person.id),
    sessionId: integer()
      .notNull()
      .references(() => session.id),
    question: text().$type<QuestionId>().notNull(),
    score: integer(),
    text: text(),
    at: instant().notNull(),
    until: instant(),
  },
  (table) => [
    index("note_person").on(table.personId),
    check("note_score", sql`"score" IS NULL OR "score" BETWEEN 1 AND 5`),
  ],
);

export const request = sqliteTable(
  "request",
  {
    id: id(),
    programmeId: integer()
      .notNull()
      .references(() => programme.id),
    personId: integer()
      .notNull()
      .references(() => person.id),
    state: text().$type<"previewed" | "applying" | "applied" | "replaced">().notNull(),
    settings: json<ProgrammeSettings>().notNull(),
    rows: json<RosterRow[]>().notNull(),
    faults: json<RosterFault[]>().notNull(),
    file: text().notNull(),
    done: integer().notNull(),
    fresh: integer().notNull(),
    changed: integer().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    index("request_programme").on(table.programmeId),
    check("request_state", oneOf("state", ["previewed", "applying", "applied", "replaced"])),
  ],
);

/** The public holidays of a country in a year: month and day (`03-26`) → name. They come with the migrations. */
export const holiday = sqliteTable(
  "holiday",
  {
    country: text().notNull(),
    year: integer().notNull(),
    days: json<Record<string, string>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.year] })],
);

/** Who changed what and when, in codes and ids. A row exists only if its commit won all its subjects. */
export const journal = sqliteTable(
  "journal",
  {
    subject: text().$type<"pair" | "person" | "programme">().notNull(),
    subjectId: integer().notNull(),
    version: integer().notNull(),
    commitId: integer().notNull(),
    at: instant().notNull(),
    event: text().notNull(),
    personId: integer(),
    /** What an undo would write back, as `Undo` of the domain; null where there is none. */
    undo: text(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.subjectId, table.version] })],
);

export const outbox = sqliteTable(
  "outbox",
  {
    id: id(),
    key: text().notNull(),
    kind: text().$type<Kind>().notNull(),
    personId: integer().references(() => person.id),
    /** Set only where the mail goes to another than the person's registered address. */
    address: text(),
    pairId: integer().references(() => pair.id),
    sessionId: integer(),
    covers: json<[number, number][]>().notNull(),
    args: json<MailArgs>(),
    state: text().$type<"planned" | "claimed" | "sent" | "dropped" | "failed">().notNull(),
    reason: text(),
    plannedAt: instant().notNull(),
    sendAt: instant().notNull(),
    expiresAt: instant().notNull(),
    attempts: integer().notNull(),
    /** While claimed: until when the claimant may still post it. */
    leaseUntil: instant(),
    /** An attempt whose outcome is unknown: the provider is asked before it is repeated. */
    unsureSince: instant(),
    providerId: text(),
    sentAt: instant(),
  },
  (table) => [
    uniqueIndex("outbox_key").on(table.key),
    index("outbox_person").on(table.personId, table.plannedAt),
    index("outbox_due").on(table.sendAt).where(sql`"state" IN ('planned', 'claimed')`),
    check("outbox_state", oneOf("state", ["planned", "claimed", "sent", "dropped", "failed"])),
    check("outbox_recipient", sql`"personId" IS NOT NULL OR "address" IS NOT NULL`),
  ],
);

export const inbox = sqliteTable(
  "inbox",
  {
    id: id(),
    messageId: text().notNull(),
    state: text().$type<"received" | "handled" | "parked" | "refused" | "ignored">().notNull(),
    reason: text(),
    personId: integer().references(() => person.id),
    /** The registered person's name is in their row; a stranger's address is kept only as long as the raw mail. */
    sender: text(),
    /** Our mail that it answers. */
    outboxId: integer(),
    at: instant().notNull(),
    /** A parked reply's own words, shown to nobody but the owner; a concern's until it was handed on. */
    words: text(),
    /** Base64 of the raw message while it is parked or waits to be read again; erased after 30 days. */
    raw: text(),
    bundledAt: instant(),
  },
  (table) => [
    uniqueIndex("inbox_message").on(table.messageId),
    index("inbox_received").on(table.at).where(sql`"state" = 'received'`),
    index("inbox_parked").on(table.at).where(sql`"state" = 'parked'`),
    index("inbox_kept")
      .on(table.at)
      .where(sql`"raw" IS NOT NULL OR "words" IS NOT NULL OR "sender" IS NOT NULL`),
    index("inbox_person").on(table.personId, table.at).where(sql`"personId" IS NOT NULL`),
    index("inbox_sender").on(table.sender, table.at).where(sql`"sender" IS NOT NULL`),
    check("inbox_state", oneOf("state", ["received", "handled", "parked", "refused", "ignored"])),
  ],
);

/** Bounce, SpamComplaint and SubscriptionChange of the provider; deliveries are not kept. */
export const report = sqliteTable(
  "report",
  {
    id: id(),
    /** Record type and the provider's ids: a repeated webhook is the same report. */
    key: text().notNull(),
    type: text().notNull(),
    personId: integer().references(() => person.id),
    outboxId: integer(),
    at: instant().notNull(),
  },
  (table) => [uniqueIndex("report_key").on(table.key)],
);

/** One row: the tick's lease, what `/health` shows of the last one, and what helps the next if it did not end. */
export const tick = sqliteTable(
  "tick",
  {
    id: id(),
    leaseUntil: instant(),
    lastTick: instant(),
    endedAt: instant(),
    batchSize: integer().notNull(),
    /** When a tick last did not end cleanly, as far as is known. */
    troubleAt: instant(),
    /** What a tick that takes things one by one is busy with: `pair:123`. */
    cursor: text(),
  },
  () => [check("tick_one_row", sql`"id" = 1`)],
);
