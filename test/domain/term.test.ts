import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { isQuiet } from "../../src/domain/manners.ts";
import { occurrences } from "../../src/domain/pair.ts";
import { DAY, localDate, weekOf } from "../../src/domain/time.ts";
import { play } from "./play.ts";
import type { Stage } from "./stage.ts";
import { TERM_BEGINS, TERM_IS_OVER, terms } from "./terms.ts";

/** Terms without a word from anybody: only the clock acts. */
let silent: Awaited<ReturnType<typeof play>>[];
beforeAll(async () => {
  const from = fc.sample(terms, { numRuns: 16, seed: 27 });
  silent = await Promise.all(from.map((one) => play(one, TERM_BEGINS, TERM_IS_OVER)));
}, 60_000);

const pairOf = ({ pairs }: Stage, pairId: number) => pairs.find(({ id }) => id === pairId)!;
const telling = ({ mails }: Stage, kinds: Kind[], to: number, session: number) =>
  mails
    .filter(({ kind, personId }) => kinds.includes(kind) && personId === to)
    .filter(({ covers }) => covers.some(([id]) => id === session));

test("nothing arrives in quiet hours or on a no-mail day", () => {
  for (const { stage } of silent) {
    expect(stage.mails.length).toBeGreaterThan(10);
    for (const { sendAt, personId } of stage.mails)
      expect(isQuiet(sendAt, stage.people.find(({ id }) => id === personId)!, stage.programme)).toBe(false);
  }
});

test("every occurrence of the standing slot gets its row, and becomes unclear when nobody speaks of it", () => {
  for (const { stage } of silent)
    for (const one of stage.pairs) {
      const sessions = stage.sessions.filter(({ pairId }) => pairId === one.id);
      expect(sessions.map(({ start }) => start)).toEqual(
        occurrences(one, stage.programme).map(({ start }) => start),
      );
      expect(new Set(sessions.map(({ state }) => state))).toEqual(new Set(["unclear"]));
    }
});

test("every session stands in one digest, in one brief of the mentee and in one pulse of each", () => {
  for (const { stage } of silent)
    for (const { id, pairId } of stage.sessions) {
      const { mentorId, menteeId } = pairOf(stage, pairId);
      expect(telling(stage, ["agenda-digest"], mentorId, id)).toHaveLength(1);
      expect(telling(stage, ["session-brief"], menteeId, id)).toHaveLength(1);
      expect(telling(stage, ["pulse"], menteeId, id)).toHaveLength(1);
      expect(telling(stage, ["pulse"], mentorId, id)).toHaveLength(1);
    }
});

test("a mentor hears of every session a day ahead or earlier, and of none twice within 36 hours of it", () => {
  for (const { stage } of silent)
    for (const { id, pairId, start } of stage.sessions) {
      const told = telling(stage, ["agenda-digest", "session-brief"], pairOf(stage, pairId).mentorId, id);
      const ahead = told.map(({ sendAt }) => start - sendAt).sort((one, other) => other - one);
      expect(ahead.at(-1)).toBeGreaterThan(0.95 * DAY);
      expect(ahead.length > 1 ? ahead[0]! : 2 * DAY).toBeGreaterThanOrEqual(1.5 * DAY);
    }
});

test("nobody sleeps longer than a week, and no wake lies in the past", () => {
  for (const { wakes } of silent)
    for (const { now, decision } of wakes)
      for (const { dueAt } of decision.subjects) {
        expect(dueAt ?? now).toBeGreaterThanOrEqual(now);
        expect(dueAt ?? now).toBeLessThanOrEqual(now + 7 * DAY);
      }
});

test("nudges and pulses keep the cap: four mails a week with one session, one a day with more", () => {
  const counted = ["topic-request", "agenda-digest", "topic-nudge", "session-brief", "pulse"];
  for (const { stage } of silent)
    for (const person of stage.people) {
      const { weekStart } = stage.programme;
      const day = (mail: { sendAt: number }) => localDate(mail.sendAt, person.zone);
      const week = (mail: { sendAt: number }) => weekOf(day(mail), weekStart);
      const sent = stage.mails.filter(
        ({ personId, kind, state }) =>
          personId === person.id && counted.includes(kind) && state !== "dropped",
      );
      for (const one of sent.filter(({ kind }) => kind === "topic-nudge" || kind === "pulse")) {
        const before = sent.filter(({ id }) => id < one.id);
        const mine = stage.pairs.filter(({ mentorId, menteeId }) => [mentorId, menteeId].includes(person.id));
        const sessions = stage.sessions.filter(({ pairId }) => mine.some(({ id }) => id === pairId));
        const many = sessions.filter((session) => session.week === week(one)).length > 1;
        const beside = before.filter((other) => (many ? day(other) === day(one) : week(other) === week(one)));
        expect(beside.length, one.key).toBeLessThan(many ? 1 : 4);
      }
    }
});

test("after a wake that changed something, looking again at the same moment comes to rest", () => {
  for (const { wakes } of silent) {
    const looks = Map.groupBy(wakes, ({ of, id, now }) => `${of} ${id} at ${now}`);
    for (const [, all] of looks) {
      const last = all.at(-1)!.decision;
      const asleepForGood = last.subjects[0]!.dueAt === null;
      if (!asleepForGood) expect([last.inserts, last.updates, last.mails]).toEqual([[], [], []]);
    }
  }
});
