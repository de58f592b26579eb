import { expect, test } from "vitest";
import type { newDecision } from "../../src/domain/decision.ts";
import { planReceipt } from "../../src/domain/receipts.ts";
import { recordAway } from "../../src/domain/record-away.ts";
import { recordTopics } from "../../src/domain/record-topic.ts";
import { added, counted, decided } from "./outcome.ts";
import { at, dana, noa, session, topic } from "./scene.ts";
import { pairState, personState, stage } from "./stage.ts";

const NOW = at("2027-01-18 10:00");
const sessions = ["2027-01-21 18:00", "2027-01-28 18:00"].map((shown) => session(shown));
const answered = { inboxId: 7, messageId: "<1@mail.example>", attachments: 0 };

function rowsOf(decision: ReturnType<typeof newDecision>) {
  planReceipt(decision, counted(), noa, answered, "recorded");
  return decision.mails.find(({ kind }) => kind === "receipt")?.args?.rows;
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
