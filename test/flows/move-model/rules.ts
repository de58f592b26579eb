import { expect } from "vitest";
import { MOST_ROUNDS } from "../../../src/domain/move.ts";
import { DAY, formatInstant, HOUR, localTime, MINUTE, weekSpan } from "../../../src/domain/time.ts";
import { CAST, type Name } from "../../scene/cast.ts";
import { linksIn, type Mail } from "../../scene/mailbox.ts";
import { type Entry, entriesIn } from "../calendar.ts";
import { mayBecome } from "./allowed.ts";
import { describe, isOn, type Standing } from "./standing.ts";

/** What must be true whatever anybody did. `events` is how many of them lie between the two. */
export function checkSteps(before: Standing, now: Standing): void {
  const events = now.commits - before.commits;
  const undone = now.undone > before.undone;
  for (const session of now.sessions) {
    const was = before.sessions.find(({ id }) => id === session.id);
    if (!was) continue;
    const step = `${describe(was)} → ${describe(session)}`;
    expect(mayBecome("session", was.state, session.state, events, undone), step).toBe(true);
    expect(session.revision, step).toBeGreaterThanOrEqual(was.revision);
    const gone = ["moving", "skipped", "agreed"].includes(session.state) && session.state !== was.state;
    if (gone || session.start !== was.start) expect(session.revision, step).toBeGreaterThan(was.revision);
  }
  for (const move of now.moves) {
    const was = before.moves.find(({ id }) => id === move.id);
    expect(move.round).toBeLessThanOrEqual(MOST_ROUNDS);
    if (was)
      expect(
        mayBecome("move", was.state, move.state, events, undone),
        `move ${move.id}: ${was.state} → ${move.state}`,
      ).toBe(true);
  }
}

export function checkStanding({ sessions, moves }: Standing): void {
  for (const session of sessions) {
    // Every one of these pairs meets weekly, and nobody moves the last session here: the week is never left.
    const { start, end } = weekSpan(session.week, session.zone);
    expect(session.start >= start && session.start < end, describe(session)).toBe(true);
    const open = moves.filter(
      (one) => one.sessionId === session.id && ["asked", "offered"].includes(one.state),
    );
    expect(open.length, `open moves of ${describe(session)}`).toBe(session.state === "moving" ? 1 : 0);
    const clash = sessions.filter(
      (other) =>
        other.id > session.id &&
        isOn(session) &&
        isOn(other) &&
        other.start < session.start + session.minutes * MINUTE &&
        session.start < other.start + other.minutes * MINUTE,
    );
    expect(clash.map(describe), `at the same time as ${describe(session)}`).toEqual([]);
  }
}

/** What somebody's calendar holds: one entry an UID. */
export type Calendar = Map<string, Entry>;

/** A mail as it arrives, just sent: the calendar takes its parts, and nothing in it is older than the database. */
export async function checkMail(
  mail: Mail,
  calendar: Calendar,
  before: Standing,
  { sessions }: Standing,
): Promise<void> {
  /** Where somebody acted at the moment of sending, it may be what was so just before. */
  const isTrue = (id: number, revision: number, about: string) => {
    const [was, is] = [before.sessions, sessions].map((all) => all.find((one) => one.id === id)?.revision);
    expect(revision, about).toBeGreaterThanOrEqual(was ?? 0);
    expect(revision, about).toBeLessThanOrEqual(is!);
  };
  for (const entry of entriesIn(mail)) {
    const known = calendar.get(entry.uid);
    const session = sessions.find(({ id }) => entry.uid.startsWith(`session-${id}-`));
    expect(session, entry.uid).toBeDefined();
    // It names the revision that the calendar proposed against, and the calendar goes on showing that (RFC 5546, 3.2.8).
    if (entry.method === "DECLINECOUNTER") {
      expect(entry.sequence).toBeLessThanOrEqual(session!.revision);
      continue;
    }
    if (known)
      expect(entry.sequence, `${mail.kind}: SEQUENCE of ${entry.uid}`).toBeGreaterThan(known.sequence);
    isTrue(session!.id, entry.sequence, `${mail.kind} about ${describe(session!)}`);
    calendar.set(entry.uid, entry);
  }
  for (const { token } of await linksIn(mail)) {
    const session = sessions.find(({ id }) => id === token.subjectId);
    if (session) isTrue(session.id, token.revision, `${mail.kind}: ${token.purpose} of ${describe(session)}`);
  }
}

/** How long people have been at rest when their calendars and news are looked at: a night. */
export const REST = 14 * HOUR;

/** When all mail is out: both calendars and both last news say what the database says, and whoever is asked can answer. */
export async function checkAtRest(
  { sessions, moves }: Standing,
  calendars: Map<Name, Calendar>,
  mailsOf: (name: Name) => Mail[],
  addressOf: (name: Name) => string,
  now: number,
): Promise<void> {
  for (const session of sessions.filter(({ start }) => start > now + DAY / 2)) {
    const about = describe(session);
    const both = ([...calendars.keys()] as Name[]).filter((name) =>
      [session.mentor, session.mentee].includes(addressOf(name)),
    );
    for (const name of both) {
      const uid = [...calendars.get(name)!.keys()].find((one) => one.startsWith(`session-${session.id}-`));
      const entry = uid === undefined ? undefined : calendars.get(name)!.get(uid);
      // One that has just been planned may wait for the end of a session, and then for the morning.
      const invited = session.invitedAt !== null && session.invitedAt <= now - REST;
      if (isOn(session) && invited) {
        const compact = formatInstant(session.start).replaceAll(/[-:]|\.\d+/g, "");
        expect(entry, `${name}'s calendar: ${about}`).toMatchObject({ method: "REQUEST", start: compact });
        const news = mailsOf(name).findLast(
          (mail) => mail.kind === "move-news" && entriesIn(mail).some((one) => one.uid === uid),
        );
        if (news)
          expect(news.text, `${name}'s news: ${about}`).toContain(localTime(session.start, CAST[name].zone));
      }
      if (session.state === "skipped" && entry)
        expect(entry.method, `${name}'s calendar: ${about}`).toBe("CANCEL");
    }
    if (session.state !== "moving") continue;
    const { awaits } = moves.find(
      (one) => one.sessionId === session.id && ["asked", "offered"].includes(one.state),
    )!;
    const asked = both.find((name) => addressOf(name) === awaits)!;
    const tokens = (await Promise.all(mailsOf(asked).map(linksIn))).flat().map(({ token }) => token);
    expect(
      tokens.some(
        ({ purpose, subjectId, revision }) =>
          subjectId === session.id &&
          revision === session.revision &&
          (purpose === "take-time" || purpose === "none-of-these"),
      ),
      `${asked} is asked and has no tap that works: ${about}`,
    ).toBe(true);
  }
}
