import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Decision } from "../../src/domain/decision.ts";
import { isQuiet } from "../../src/domain/manners.ts";
import { occurrences } from "../../src/domain/pair.ts";
import { endOf } from "../../src/domain/session.ts";
import { DAY, HOUR, type Instant, weekSpan } from "../../src/domain/time.ts";
import { peopleAtPlay } from "./people-at-play.ts";
import { play } from "./play.ts";
import { TERM_BEGINS, TERM_IS_OVER, terms } from "./terms.ts";

/** Terms in which people propose, agree, cannot make it, offer, take, refuse, miss, make up and stay silent. */
let lively: (Awaited<ReturnType<typeof play>> & { decisions: Decision[] })[];
beforeAll(async () => {
  const dice = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 60, maxLength: 60 });
  const plays = fc.sample(fc.tuple(terms, dice), { numRuns: 16, seed: 41 }).map(async ([from, throws]) => {
    const decisions: Decision[] = [];
    let last = 5_000_000;
    const act = peopleAtPlay(
      throws,
      () => ++last,
      (decision) => decisions.push(decision),
    );
    return { ...(await play(from, TERM_BEGINS, TERM_IS_OVER, { act })), decisions };
  });
  lively = await Promise.all(plays);
}, 60_000);

const BY_THE_CLOCK = [
  "topic-request",
  "agenda-digest",
  "topic-nudge",
  "session-brief",
  "pulse",
  "invitation",
];
const NEWS = ["move-offer", "move-news", "missed-session", "topic-news", "partner-news"];

test("people did all that there is to do", () => {
  const events = new Set(lively.flatMap(({ decisions }) => decisions.map(({ event }) => event)));
  expect([...events].sort()).toEqual([
    "make-up-offered",
    "move-agreed",
    "move-asked",
    "move-offered",
    "said-met",
    "said-met-differs",
    "said-missed",
    "said-missed-differs",
    "session-skipped",
    "topics-agreed",
    "topics-recorded",
  ]);
});

test("what the clock sends never arrives in quiet hours or on a no-mail day, whatever people do at night", () => {
  for (const { stage } of lively)
    for (const { sendAt, personId, kind, key } of stage.mails.filter((mail) =>
      BY_THE_CLOCK.includes(mail.kind),
    ))
      expect(
        isQuiet(sendAt, stage.people.find(({ id }) => id === personId)!, stage.programme) &&
          kind !== "invitation",
        key,
      ).toBe(false);
});

test("news of what another did arrives at night only where it changes a session before the next morning's nine", () => {
  let pressing = 0;
  for (const { stage } of lively)
    for (const { sendAt, personId, key, covers } of stage.mails.filter(({ kind }) => NEWS.includes(kind))) {
      if (!isQuiet(sendAt, stage.people.find(({ id }) => id === personId)!, stage.programme)) continue;
      const moves = stage.moves.filter(({ sessionId }) => covers.some(([id]) => id === sessionId));
      const starts = [
        ...stage.sessions.filter(({ id }) => covers.some(([of]) => of === id)).map(({ start }) => start),
        ...moves.flatMap(({ oldStart, offers, expiresAt }) => [oldStart, expiresAt, ...offers]),
      ];
      expect(
        starts.some((start) => start > sendAt && start - sendAt < DAY),
        key,
      ).toBe(true);
      pressing++;
    }
  expect(pressing).toBeGreaterThan(0);
});

test("every session comes to an end that is told: held, missed, unclear or skipped", () => {
  for (const { stage } of lively)
    for (const { state, id } of stage.sessions)
      expect(["held", "missed", "unclear", "skipped"], `${id}`).toContain(state);
});

test("a move that is over is agreed or given up", () => {
  for (const { stage } of lively)
    for (const { state, id } of stage.moves) expect(["agreed", "given-up"], `${id}`).toContain(state);
});

test("an agreed time lies in the session's own week, or openly in the next", () => {
  for (const { stage } of lively)
    for (const { sessionId, agreedStart } of stage.moves.filter((move) => move.agreedStart !== null)) {
      const { week, pairId } = stage.sessions.find(({ id }) => id === sessionId)!;
      const of = stage.pairs.find(({ id }) => id === pairId)!;
      const span = weekSpan(week, of.zone);
      const isLast = week === occurrences(of, stage.programme).at(-1)?.week;
      const grace = of.cadence > 1 || isLast ? 7 * 24 * HOUR + HOUR : 0;
      expect(agreedStart! >= span.start && agreedStart! < span.end + grace, `${sessionId}`).toBe(true);
    }
});

test("nobody is in two sessions at once by a move", () => {
  for (const { stage } of lively) {
    const on = stage.sessions.filter(({ state }) => state !== "skipped");
    const moved = on.filter(({ id }) => stage.moves.some(({ sessionId }) => sessionId === id));
    for (const one of moved)
      expect(
        on.filter((other) => other.id !== one.id && other.start < endOf(one) && one.start < endOf(other)),
      ).toEqual([]);
  }
});

test("a session's revision rises with every change of its time or existence", () => {
  for (const { decisions, wakes } of lively)
    for (const { updates } of [...decisions, ...wakes.map(({ decision }) => decision)])
      for (const { set, was } of updates.filter(({ table }) => table === "session")) {
        const gone = ["moving", "skipped", "cancelled", "agreed"].includes(set.state as string);
        if ("start" in set || gone) expect(set.revision).toBe((was.revision as number) + 1);
      }
});

test("a revision stands in at most one digest and, for each person, in at most one brief", () => {
  for (const { stage } of lively) {
    const told = stage.mails
      .filter(({ kind }) => kind === "agenda-digest" || kind === "session-brief")
      .flatMap(({ kind, covers, personId }) =>
        covers.map(
          ([id, revision]) => `${kind} ${personId} ${id}${kind === "session-brief" ? `:${revision}` : ""}`,
        ),
      );
    expect(told.filter((one, place) => told.indexOf(one) !== place)).toEqual([]);
  }
});

test("a partner has four hours from when they can read of an offer until its first time", () => {
  for (const { stage, decisions } of lively)
    for (const { inserts, mails, at: asked } of decisions) {
      const offers = inserts.flatMap(({ table, row }) => (table === "move" ? row.offers : [])) as Instant[];
      const offer = mails.find(({ kind }) => kind === "move-offer");
      if (offers.length === 0 || !offer) continue;
      expect(Math.min(...offers) - offer.sendAt).toBeGreaterThanOrEqual(4 * HOUR);
      expect(offer.sendAt).toBeGreaterThanOrEqual(asked);
      expect(stage.people.some(({ id }) => id === offer.personId)).toBe(true);
    }
});
