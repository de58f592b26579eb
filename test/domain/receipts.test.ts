import { describe, expect, test } from "vitest";
import type { newDecision } from "../../src/domain/decision.ts";
import { askToMove, takeTime } from "../../src/domain/move-session.ts";
import { planReceipt } from "../../src/domain/receipts.ts";
import { recordAway } from "../../src/domain/record-away.ts";
import { recordTopics } from "../../src/domain/record-topic.ts";
import { added, counted, decided, told } from "./outcome.ts";
import { at, dana, noa, session, topic } from "./scene.ts";
import { after, pairState, personState, stage } from "./stage.ts";

const NOW = at("2027-01-18 10:00");
const sessions = ["2027-01-21 18:00", "2027-01-28 18:00"].map((shown) => session(shown));
const answered = { inboxId: 7, messageId: "<1@mail.example>", attachments: 0 };

function rowsOf(decision: ReturnType<typeof newDecision>) {
  planReceipt(decision, counted(), noa, answered, "recorded");
  return decision.mails.find(({ args }) => args?.outcome === "recorded")?.args?.rows;
}

test("a receipt names the topics that were written", () => {
  const from = pairState(stage({ sessions }));
  const words = [{ topic: "How to say no", prep: "" }];
  const decision = decided(recordTopics(from, sessions[0]!, noa.id, words, NOW, counted()));
  expect(added(decision, "topic")).toHaveLength(1);
  expect(rowsOf(decision)).toEqual(decision.inserts.map(({ row }) => row.id));
});

test("a mentor's receipt for another wording names none of the mentee's words", () => {
  const [first] = sessions as [(typeof sessions)[0]];
  const from = pairState(stage({ sessions, topics: [topic(1, first.id, { prep: "The roadmap call" })] }));
  const decision = decided(
    recordTopics(from, first, dana.id, [{ topic: "Your boss", prep: "" }], NOW, counted()),
  );
  expect(added(decision, "topic")).toMatchObject([{ text: "Your boss", prep: "", personId: dana.id }]);
  expect(rowsOf(decision)).toEqual(decision.inserts.map(({ row }) => row.id));
});

test("a receipt for an absence does not name the topics that wait for the next session because of it", () => {
  const topics = [topic(1, sessions[0]!.id), topic(2, sessions[0]!.id, { state: "agreed" })];
  const from = personState(stage({ sessions, topics }), noa);
  const week = { from: "2027-01-18", until: "2027-01-24" };
  const decision = decided(recordAway(from, [week], NOW, counted()));
  expect(added(decision, "topic")).toMatchObject([{ state: "carried-over" }, { state: "agreed" }]);
  expect(rowsOf(decision)).toEqual([]);
});

describe("a receipt beside one piece of news for the one who wrote", () => {
  const start = at("2027-01-22 10:00");
  const from = stage({ sessions });
  const asked = askToMove(pairState(from), sessions[0]!, dana.id, [start], start, NOW, counted());
  const offered = after(from, decided(asked));
  const moving = offered.sessions[0]!;
  test("goes along in it, at once though it is night, with the undo", () => {
    const late = at("2027-01-19 23:00");
    const decision = decided(takeTime(pairState(offered), moving, noa.id, start, late, counted()));
    planReceipt(decision, counted(), noa, answered, "recorded", { time: [1, start] });
    expect(told(decision)).toEqual([
      "move-news to Dana at 2027-01-20 07:00",
      "move-news to Noa at 2027-01-19 23:00",
    ]);
    expect(decision.mails[1]!.args).toMatchObject({
      news: "agreed",
      inbox: 7,
      undo: "pair",
      time: [1, start],
    });
  });
  test("is a mail of its own where nothing was recorded", () => {
    const decision = decided(takeTime(pairState(offered), moving, noa.id, start, NOW, counted()));
    planReceipt(decision, counted(), noa, answered, "too-large");
    expect(decision.mails.map(({ kind }) => kind)).toEqual(["move-news", "move-news", "receipt"]);
  });
});
