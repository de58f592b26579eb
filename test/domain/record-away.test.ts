import { describe, expect, test } from "vitest";
import { undoOf } from "../../src/domain/decision.ts";
import type { Move } from "../../src/domain/move.ts";
import { askToMove } from "../../src/domain/move-session.ts";
import { moveOf } from "../../src/domain/pair.ts";
import { noteAway, recordAway } from "../../src/domain/record-away.ts";
import { type Current, undo } from "../../src/domain/undo.ts";
import { wakePair } from "../../src/domain/wake-pair.ts";
import { added, changed, counted, decided, told } from "./outcome.ts";
import { at, clock, dana, noa, omar, pair, person, session, topic } from "./scene.ts";
import { pairState, personState, type Stage, stage, after as stageAfter } from "./stage.ts";

const NOW = at("2027-01-18 10:00");
const sessions = ["2027-01-21 18:00", "2027-01-28 18:00", "2027-02-04 18:00"].map((shown) => session(shown));
const from = stage({ sessions });
const range = (from: string, until: string) => ({ from: `2027-${from}`, until: `2027-${until}` });
const away = (dates: ReturnType<typeof range>[], of: Stage = from, who = noa, now = NOW) =>
  recordAway(personState(of, who), dates, now, counted());
const states = (of: Stage) => of.sessions.map(({ id, state }) => `${id} ${state}`);

describe("an absence", () => {
  test("is kept with the person, and ends what only their mailbox had said", () => {
    const hinted = stage({ people: [dana, person(noa.id, "Noa", { awayHint: "2027-02-10" })], sessions });
    expect(changed(decided(away([range("02-08", "02-12")], hinted)), "person", noa.id)).toEqual({
      away: [{ from: "2027-02-08", until: "2027-02-12" }],
      awayHint: null,
    });
  });
  test("is told to the partner with its dates", () => {
    const decision = decided(away([range("02-08", "02-12")]));
    expect(told(decision)).toEqual(["partner-news to Dana at 2027-01-18 10:00"]);
    expect(decision.mails[0]!.args).toEqual({ news: "away", from: "2027-02-08", until: "2027-02-12" });
  });
  test("is told to every partner of the person", () => {
    const two = stage({
      people: [dana, noa, omar],
      pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
      sessions,
    });
    expect(told(decided(away([range("02-08", "02-12")], two, dana)))).toEqual([
      "partner-news to Noa at 2027-01-18 10:00",
      "partner-news to Omar at 2027-01-18 10:00",
    ]);
  });
  test("of both partners on the same dates is told to both of them", () => {
    const first = stageAfter(from, decided(away([range("02-08", "02-12")])));
    const second = stageAfter(first, decided(away([range("02-08", "02-12")], first, dana)));
    expect(second.mails.map(({ personId }) => personId)).toEqual([dana.id, noa.id]);
  });
  test("that is past, or known already, changes nothing", () => {
    expect(away([range("01-10", "01-17")])).toEqual({ refused: "time-passed" });
    const known = stage({
      people: [dana, person(noa.id, "Noa", { away: [range("02-01", "02-28")] })],
      sessions,
    });
    expect(away([range("02-08", "02-12")], known)).toEqual({ refused: "already-said" });
  });
  test("of several stretches is one decision", () => {
    const decision = decided(away([range("02-08", "02-12"), range("03-01", "03-05")]));
    expect(changed(decision, "person", noa.id)).toMatchObject({
      away: [
        { from: "2027-02-08", until: "2027-02-12" },
        { from: "2027-03-01", until: "2027-03-05" },
      ],
    });
    expect(decision.mails).toHaveLength(2);
  });
});

describe("a session that falls into it", () => {
  test("is moved where its week has days left, and the partner gets up to three of them", () => {
    const decision = decided(away([range("01-21", "01-21")]));
    const now = stageAfter(from, decision);
    expect(states(now)).toEqual(["121 moving", "128 planned", "204 planned"]);
    const [move] = added(decision, "move") as Move[];
    expect(move!.offers.length).toBeGreaterThan(0);
    expect(move!.offers.length).toBeLessThanOrEqual(3);
    expect(move!.offers.map((start) => clock(start).slice(0, 10))).not.toContain("2027-01-21");
    expect(move!.awaits).toBe(dana.id);
  });
  test("is skipped where it has none, and both hear of it", () => {
    const decision = decided(away([range("01-18", "01-24")]));
    expect(states(stageAfter(from, decision))).toEqual(["121 skipped", "128 planned", "204 planned"]);
    expect(told(decision)).toEqual([
      "partner-news to Dana at 2027-01-18 10:00",
      "move-news to Dana at 2027-01-18 10:00",
      "move-news to Noa at 2027-01-18 10:00",
    ]);
  });
  test("leaves its topic to the first session after the whole of it", () => {
    const prepared = stage({ sessions, topics: [topic(1, 121), topic(2, 128)] });
    const now = stageAfter(prepared, decided(away([range("01-18", "01-31")], prepared)));
    expect(states(now)).toEqual(["121 skipped", "128 skipped", "204 planned"]);
    expect(pairState(now).topics.map(({ sessionId, state }) => [sessionId, state])).toEqual([
      [204, "carried-over"],
      [204, "carried-over"],
    ]);
  });
  test("counts by the days of the person who is away", () => {
    const late = session("2027-01-21 23:00");
    const abroad = person(noa.id, "Noa", { zone: "Asia/Tokyo", country: "JP" });
    const of = stage({ people: [dana, abroad], sessions: [late] });
    expect(states(stageAfter(of, decided(away([range("01-21", "01-21")], of))))).toEqual(["121 planned"]);
    expect(states(stageAfter(of, decided(away([range("01-22", "01-22")], of))))).toEqual(["121 moving"]);
  });
  test("and has begun already stays as it is", () => {
    const now = at("2027-01-21 18:10");
    expect(states(stageAfter(from, decided(away([range("01-21", "01-21")], from, noa, now))))).toEqual([
      "121 planned",
      "128 planned",
      "204 planned",
    ]);
  });
});

describe("a search for another time", () => {
  const offers = ["2027-01-20 17:00", "2027-01-22 10:00"].map((shown) => at(shown));
  const moving = stageAfter(
    from,
    decided(askToMove(pairState(from), sessions[0]!, noa.id, offers, at("2027-01-24 23:00"), NOW, counted())),
  );
  const moveNow = (of: Stage) => moveOf(pairState(of), of.sessions[0]!)!;

  test("loses the times that fall into it, and its links die with the old revision", () => {
    const decision = decided(away([range("01-22", "01-22")], moving));
    const now = stageAfter(moving, decision);
    expect(moveNow(now)).toMatchObject({ state: "offered", offers: [offers[0]] });
    expect(now.sessions[0]!.revision).toBe(moving.sessions[0]!.revision + 1);
    expect(told(decision)).toContain("move-offer to Dana at 2027-01-18 10:00");
  });
  test("that loses all of them asks the partner for theirs", () => {
    const now = stageAfter(moving, decided(away([range("01-20", "01-22")], moving)));
    expect(moveNow(now)).toMatchObject({ state: "asked", offers: [], awaits: dana.id });
  });
  test("is over where the week has no other day either", () => {
    const now = stageAfter(moving, decided(away([range("01-18", "01-24")], moving)));
    expect([states(now)[0], moveNow(now).state]).toEqual(["121 skipped", "given-up"]);
  });
  test("for times outside it goes on untouched", () => {
    const decision = decided(away([range("01-23", "01-24")], moving));
    expect(decision.updates.map(({ table }) => table)).toEqual(["person"]);
  });
});

describe("later weeks", () => {
  test("get no session while it lasts, and one again after it", () => {
    const absent = stageAfter(from, decided(away([range("02-08", "02-21")])));
    const placed = (shown: string) =>
      added(
        wakePair(pairState(absent), at(shown), counted(), () => ""),
        "session",
      ).map((row) => clock((row as { start: number }).start));
    expect(placed("2027-02-05 10:00")).toEqual(["2027-02-25 18:00"]);
  });
});

describe("taken back", () => {
  const current =
    (of: Stage): Current =>
    (table, id) => {
      const rows: Record<string, { id: number }[]> = {
        session: of.sessions,
        move: of.moves,
        person: of.people,
        topic: of.topics,
      };
      return rows[table]?.find((row) => row.id === id) as Record<string, unknown> | undefined;
    };
  const back = (of: Stage, earlier: ReturnType<typeof decided>) =>
    undo(personState(of, noa), { event: earlier.event, undo: undoOf(earlier) }, current(of), NOW, counted());

  test("it is gone, its sessions are back, and the partner hears that it no longer holds", () => {
    const earlier = decided(away([range("01-18", "01-31")]));
    const gone = stageAfter(from, earlier);
    const decision = decided(back(gone, earlier));
    const now = stageAfter(gone, decision);
    expect(states(now)).toEqual(["121 planned", "128 planned", "204 planned"]);
    expect(now.people.find(({ id }) => id === noa.id)!.away).toEqual([]);
    const news = decision.mails.filter(({ kind }) => kind === "partner-news");
    expect(news.map(({ args }) => args)).toEqual([
      { news: "not-away", from: "2027-01-18", until: "2027-01-31" },
    ]);
  });
  test("it can be said once more, and is told once more", () => {
    const earlier = decided(away([range("02-08", "02-12")]));
    const gone = stageAfter(from, earlier);
    const undone = stageAfter(gone, decided(back(gone, earlier)));
    const again = stageAfter(undone, decided(away([range("02-08", "02-12")], undone)));
    expect(again.mails.map(({ kind, personId }) => [kind, personId])).toEqual(
      Array.from({ length: 3 }, () => ["partner-news", dana.id]),
    );
  });
});

describe("an automatic reply", () => {
  const hint = (until: string, more = {}) => {
    const of = stage({ people: [dana, person(noa.id, "Noa", more)], sessions });
    return changed(noteAway(personState(of, noa), until, NOW), "person", noa.id);
  };
  test("leaves its last day as a hint, and moves nothing", () => {
    expect(hint("2027-01-29")).toEqual({ awayHint: "2027-01-29" });
    expect(noteAway(personState(from, noa), "2027-01-29", NOW).mails).toEqual([]);
  });
  test("about a day that has passed, or is known, leaves none", () => {
    expect(hint("2027-01-17")).toBeUndefined();
    expect(hint("2027-01-29", { away: [range("01-20", "01-31")] })).toBeUndefined();
  });
});
