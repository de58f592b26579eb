import { describe, expect, test } from "vitest";
import { newMove } from "../../src/domain/move-terms.ts";
import { formatInstant, type Instant } from "../../src/domain/time.ts";
import { isReshaped } from "../../src/domain/topic.ts";
import { decideWords } from "../../src/flows/act-on-reply.ts";
import { afterSession } from "../../src/flows/reply/after-session.ts";
import { changeTime } from "../../src/flows/reply/change-time.ts";
import { isAsk, isDone, type Reply } from "../../src/flows/reply/reply.ts";
import type { Intent } from "../../src/inbound/intent.ts";
import type { OutboxRow } from "../../src/store/outbox.ts";
import { added, counted, told } from "../domain/outcome.ts";
import { at, dana, noa, omar, pair, session, topic } from "../domain/scene.ts";
import { after, pairState, personState, type Stage, stage } from "../domain/stage.ts";

/** Dana's reply, at a moment, to a mail that covered these sessions; what was read in it is given. */
const replyOf = (of: Stage, shown: string, kind: OutboxRow["kind"]): Reply => ({
  state: personState(of, dana),
  row: { kind, covers: of.sessions.map(({ id, revision }) => [id, revision]) } as OutboxRow,
  asks: [],
  words: "",
  parts: [],
  answered: { inboxId: 1, messageId: "<1@harbour.example.org>", attachments: 0 },
  trusted: true,
  large: false,
  now: at(shown),
  ids: counted(),
});
const time = (start: Instant, certain = true): Extract<Intent, { kind: "time" }> => ({
  kind: "time",
  start: formatInstant(start),
  certain,
  readings: [formatInstant(start)],
});

const thursday = session("2027-01-21 18:00");
const wednesday = at("2027-01-20 17:00");
const friday = at("2027-01-22 10:00");

describe("a time that has passed", () => {
  const moving = { ...thursday, state: "moving" as const, revision: 1 };
  const move = newMove(
    1,
    pairState(stage()),
    thursday,
    noa.id,
    dana,
    [wednesday, friday],
    at("2027-01-24 23:00"),
    at("2027-01-19 10:00"),
  );
  const reply = replyOf(stage({ sessions: [moving], moves: [move] }), "2027-01-20 17:30", "move-offer");

  test("is asked back with those that are still on offer", () => {
    expect(changeTime(reply, [], [time(wednesday)])).toEqual([
      { ask: { about: "time", session: thursday.id, why: "past", starts: [friday] } },
    ]);
  });
  test("that leaves something open is asked back for the same reason", () => {
    expect(changeTime(reply, [], [time(wednesday, false)])).toMatchObject([{ ask: { why: "past" } }]);
  });
  test("beside one that has not costs that one nothing", () => {
    const [outcome, ...others] = changeTime(reply, [], [time(wednesday), time(friday)]);
    expect([isDone(outcome!), others]).toEqual([true, []]);
  });
});

describe("“we didn't meet” with a time", () => {
  const reply = replyOf(stage({ sessions: [thursday] }), "2027-01-21 20:00", "pulse");

  test("is a missed session and its make-up in one, and nobody is asked for a time once more", () => {
    const [outcome] = afterSession(reply, false, [], [time(friday)]).filter(isDone);
    const { decision, said } = outcome!;
    expect(decision.updates).toMatchObject([{ table: "session", id: thursday.id, set: { state: "missed" } }]);
    expect(added(decision, "session")).toMatchObject([{ ordinal: 1, start: friday, state: "moving" }]);
    expect(told(decision)).toEqual(["move-offer to Noa at 2027-01-21 20:00"]);
    expect(said).toEqual({ offered: [1, friday] });
    expect(decision.undoable).toBe(false);
  });
  test("that the week does not have is missed, and asked back", () => {
    const outcomes = afterSession(reply, false, [], [time(at("2027-01-26 10:00"))]);
    expect(outcomes.filter(isDone).map(({ decision }) => decision.event)).toEqual(["said-missed"]);
    expect(outcomes.filter(isAsk)).toMatchObject([{ ask: { about: "time", why: "outside-week" } }]);
  });
  test("and a line of its own keeps that line", () => {
    const takeaway = { kind: "takeaway" as const, text: "We talked on the phone instead" };
    const [outcome] = afterSession(reply, false, [takeaway], [time(friday)]).filter(isDone);
    expect(added(outcome!.decision, "pulse")).toMatchObject([{ held: false, takeaway: takeaway.text }]);
  });
});

describe("one reply of a mentor of two", () => {
  const friday = session("2027-01-22 18:00", { pairId: 2 });
  const two = stage({
    people: [dana, noa, omar],
    pairs: [pair(), pair({ id: 2, menteeId: omar.id })],
    sessions: [thursday, friday],
    topics: [
      topic(1, thursday.id, { text: "Saying no" }),
      topic(2, friday.id, { pairId: 2, personId: omar.id, text: "Hiring" }),
    ],
  });
  /** What the two sessions are about then: "Noa: agreed Saying no". */
  const said = (words: string, parts: Reply["parts"] = [], kind: OutboxRow["kind"] = "agenda-digest") => {
    const reply = { ...replyOf(two, "2027-01-18 10:00", kind), words, parts };
    const writer = { who: "person" } as Parameters<typeof decideWords>[1];
    const { decision } = decideWords(reply, writer);
    const asks = decision.mails.filter(({ kind: one }) => one === "ask-back").length;
    const standing = after(two, decision).topics.filter(({ until }) => until === null);
    const topics = standing.filter((one) => !isReshaped(one));
    return [
      ...topics
        .toSorted((one, other) => one.pairId - other.pairId)
        .map(({ pairId, state, text }) => `${pairId === 1 ? "Noa" : "Omar"}: ${state} ${text}`),
      ...(asks > 0 ? ["asked back"] : []),
    ];
  };
  const BOTH = ["Noa: agreed Saying no", "Omar: agreed the roadmap"];

  test.each([
    "Noa: yes, let's do that. Omar: rather the roadmap",
    "Noa: yes, let's do that.\nOmar: rather the roadmap",
    "Hi,\nNoa: agreed!\n\nOmar: rather the roadmap\n\nThanks",
  ])("agrees for one and reshapes for the other: “%s”", (words) => {
    expect(said(words).map((line) => line.replace("rather the", "the").replace(/\.$/, ""))).toEqual(BOTH);
  });

  test("agrees for the one who is named, and leaves the other's topic open", () => {
    expect(said("Noa: sounds good")).toEqual(["Noa: agreed Saying no", "Omar: proposed Hiring"]);
  });

  test("agrees to both by a plain “sounds good”", () => {
    expect(said("Sounds good")).toEqual(["Noa: agreed Saying no", "Omar: agreed Hiring"]);
  });

  test("is asked back where words stand under no name", () => {
    expect(said("Rather the roadmap")).toEqual([
      "Noa: proposed Saying no",
      "Omar: proposed Hiring",
      "asked back",
    ]);
  });

  test("is told apart by the section of our mail that the words stand under", () => {
    const digest = (name: string) => `== With ${name}\nThursday 21 January, 18:00 (Berlin time)\n* A topic`;
    const parts = [
      { quoted: `Hello Dana,\n2 sessions this week, in order.\n${digest("Noa")}`, reply: "Yes, good one." },
      { quoted: digest("Omar"), reply: "the roadmap" },
    ];
    expect(said("Yes, good one.\nthe roadmap", parts)).toEqual(BOTH);
    const below = [
      { quoted: `${digest("Noa")}\n${digest("Omar")}\nFortnight, for Harbour`, reply: "Sounds good" },
    ];
    expect(said("Sounds good", below)).toEqual(["Noa: agreed Saying no", "Omar: agreed Hiring"]);
  });
});
