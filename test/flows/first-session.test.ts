import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { goalAsked, isHalfTime, suggestionsFor } from "../../src/flows/mails/agenda.ts";
import { noa, pair, session, topic } from "../domain/scene.ts";
import { pairState, stage } from "../domain/stage.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { linkIn, wordsOf } from "../scene/mailbox.ts";
import { invited, joined, type Scene } from "../scene.ts";
import { answer, counts, inbox, stageAt, told } from "./reply-stage.ts";

const pairs = (scene: Scene) =>
  scene.rows(
    "SELECT state, frame, cadence, askedRhythm->>'cadence' AS askedRhythm, mentorJoinedAt IS NOT NULL AS mentor FROM pair",
  );

describe("the welcome's answer in words", () => {
  test("of a mentor sets frame and rhythm, with a receipt that names them and takes all back", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "Yes, time-framed, every second week, 45 minutes");
    expect(await pairs(scene)).toEqual([
      { state: "invited", frame: "time-framed", cadence: 2, askedRhythm: null, mentor: 1 },
    ]);
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain("You have joined, with Noa Levi");
    expect(receipt).toContain("The frame with Noa Levi is time-framed");
    expect(receipt).toContain("You and Noa Levi meet every second week");
    expect(receipt).toContain("A session with Noa Levi lasts 45 minutes");
    const welcome = await told(scene, "noa", "welcome");
    expect(welcome).toContain("The mentor’s idea for it: time-framed");
    expect(welcome).toContain("Every second week, 45 minutes");

    const { path } = await linkIn(await scene.mail("daniel", "receipt"), "undo-person");
    scene.clock.now += MINUTE;
    await scene.tap(path);
    expect(await pairs(scene)).toEqual([
      { state: "invited", frame: "goal-oriented", cadence: 1, askedRhythm: null, mentor: 0 },
    ]);
  });

  test("can’t be taken back once the mentee has joined on it", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "ad hoc");
    await scene.join("noa");
    await answer(scene, "daniel", "receipt", "UNDO");
    expect(await pairs(scene)).toMatchObject([{ state: "joined", frame: "ad-hoc", mentor: 1 }]);
  });

  test("of a mentee joins, and the rhythm is asked of the mentor once both are in", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await answer(scene, "noa", "welcome", "Yes, fortnightly please");
    expect(await told(scene, "noa", "receipt")).toContain("As soon as Daniel Brandt has joined too, we ask");
    expect(await counts(scene, "daniel", "partner-news")).toEqual([0]);
    await scene.join("daniel");
    expect(await told(scene, "daniel", "partner-news")).toContain(
      "Noa Levi would like to meet every second week rather than every week",
    );
    await answer(scene, "daniel", "partner-news", "Yes, every second week");
    expect(await pairs(scene)).toMatchObject([{ state: "joined", cadence: 2, askedRhythm: null }]);
  });

  test("of a mentee does not choose the frame, and is told so", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await answer(scene, "noa", "welcome", "Yes, goal-oriented");
    expect(await told(scene, "noa", "receipt")).toContain("is for the mentor to choose");
    expect(await inbox(scene)).toMatchObject({ state: "handled" });
  });
});

describe("the welcome’s answer by tap", () => {
  const chosen = (html: string) =>
    [...html.matchAll(/<input type="radio" name="(\w+)" value="([\w-]*)"( checked="")?/g)].flatMap(
      ([, name, value, checked]) => (checked ? [`${name} ${value}`] : []),
    );

  test("has frame and rhythm as they are chosen for the mentor, and one tap takes them", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    expect(chosen(await (await scene.look(path)).text())).toEqual(["frame goal-oriented", "rhythm 1"]);
    await scene.tap(path, { frame: "goal-oriented", rhythm: "1" });
    expect(await pairs(scene)).toEqual([
      { state: "invited", frame: "goal-oriented", cadence: 1, askedRhythm: null, mentor: 1 },
    ]);
  });

  test("sets the others that a mentor chooses, says so, and is taken back", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    const page = await wordsOf(await scene.tap(path, { frame: "ad-hoc", rhythm: "4" }));
    expect(page).toContain("The frame is ad hoc, and you meet every fourth week.");
    expect(await pairs(scene)).toMatchObject([{ frame: "ad-hoc", cadence: 4 }]);
    scene.clock.now += MINUTE;
    await scene.tap(/action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!);
    expect(await pairs(scene)).toMatchObject([{ frame: "goal-oriented", cadence: 1, mentor: 0 }]);
  });

  test("asks the mentee who has joined already about another rhythm", async () => {
    const scene = await invited();
    await scene.until("2027-01-05T16:00:00Z");
    await scene.join("noa");
    const path = await scene.link("daniel", "welcome", "join");
    const page = await wordsOf(await scene.tap(path, { frame: "time-framed", rhythm: "2" }));
    expect(page).toContain("Noa Levi has joined already, and is asked whether you meet every second week.");
    await scene.settle();
    expect(await told(scene, "noa", "partner-news")).toContain("would like to meet every second week");
    expect(await pairs(scene)).toMatchObject([{ frame: "time-framed", cadence: 1, askedRhythm: 2 }]);
  });

  test("refuses what the page does not offer, and offers a mentee nothing to choose", async () => {
    const scene = await invited();
    const path = await scene.link("daniel", "welcome", "join");
    for (const fields of [{ frame: "friends" }, { rhythm: "3" }, { frame: "ad-hoc", rhythm: "0" }])
      expect((await scene.tap(path, fields as Record<string, string>)).status).toBe(409);
    expect(await pairs(scene)).toMatchObject([{ frame: "goal-oriented", mentor: 0 }]);
    await scene.join("daniel");
    const theirs = await scene.link("noa", "welcome", "join");
    expect(chosen(await (await scene.look(theirs)).text())).toEqual([]);
    await scene.tap(theirs, { frame: "ad-hoc", rhythm: "4" });
    expect(await pairs(scene)).toMatchObject([{ frame: "goal-oriented", cadence: 1, askedRhythm: null }]);
  });

  test("leaves pairs that differ as they are unless the mentor chooses one for all", async () => {
    const scene = await invited({
      pairs: [NOA_AND_DANIEL, { ...SAM_AND_DANIEL, more: { cadence: "monthly", frame: "ad hoc" } }],
    });
    const path = await scene.link("daniel", "welcome", "join");
    expect(chosen(await (await scene.look(path)).text())).toEqual(["frame as-planned", "rhythm as-planned"]);
    await scene.tap(path, { frame: "time-framed", rhythm: "as-planned" });
    const rows = await scene.rows("SELECT frame, cadence FROM pair ORDER BY cadence");
    expect(rows).toEqual([
      { frame: "time-framed", cadence: 1 },
      { frame: "time-framed", cadence: 4 },
    ]);
  });
});

describe("what a session’s request asks for", () => {
  const lines = (...texts: string[]) =>
    texts.map((text, place) => ({
      id: place + 1,
      pairId: 1,
      personId: noa.id,
      kind: "goal" as const,
      text,
      at: place,
      until: null,
      reachedAt: null,
    }));
  const weekly = (more: Parameters<typeof pair>[0], goals = lines()) =>
    pairState(stage({ pairs: [pair(more)], lines: goals }));
  const [first, second, seventh] = [
    session("2027-01-14 18:00"),
    session("2027-01-21 18:00"),
    session("2027-02-25 18:00"),
  ];

  test("of goals at work is the list, with the second session and until there is one", () => {
    expect([first, second].map((one) => goalAsked(weekly({ goalForm: "work" }), one))).toEqual([
      undefined,
      "list",
    ]);
    expect(goalAsked(weekly({ goalForm: "work" }, lines("One")), second)).toBe("list");
    expect(goalAsked(weekly({ goalForm: "work" }, lines("One", "Two")), second)).toBeUndefined();
  });
  test("of a pair that meets every second week comes with its second session too", () => {
    expect(goalAsked(weekly({ cadence: 2 }), session("2027-01-28 18:00"))).toBe("goal");
  });
  test("without a goal is one, unless they want none", () => {
    expect(goalAsked(weekly({}), second)).toBe("goal");
    expect(goalAsked(weekly({ frame: "ad-hoc" }), second)).toBeUndefined();
    expect(goalAsked(weekly({ goalForm: "everyday" }), second)).toBeUndefined();
    expect(goalAsked(weekly({}, lines("One")), second)).toBeUndefined();
  });
  test("at half-time is whether the goal still fits, once, and only where there is one", () => {
    const asked = [second, seventh].map((one) => isHalfTime(weekly({}, lines("One")), one));
    expect(asked).toEqual([false, true]);
    expect(isHalfTime(weekly({}), seventh)).toBe(false);
  });
  test("may be the goal’s next step, in the order written, and of a career goal not the goal itself", () => {
    const steps = (goalForm: "career" | "work", talked: string[] = []) =>
      suggestionsFor(
        {
          ...weekly({ goalForm }, lines("Lead a group", "Run one planning round", "Hire somebody")),
          topics: talked.map((text, place) => topic(place + 1, first.id, { text })),
        },
        second,
      ).flatMap((one) => (one.from === "goal-step" ? [one.about] : []));
    expect(steps("career")).toEqual(["Run one planning round"]);
    expect(steps("work")).toEqual(["Lead a group"]);
    expect(steps("career", ["The next step of my goal: Run one planning round"])).toEqual(["Hire somebody"]);
  });
});

const lines = (scene: Scene) =>
  scene.rows("SELECT kind, text FROM planLine WHERE until IS NULL ORDER BY at, id");

describe("the plan", () => {
  const onWednesday = stageAt("2027-01-06T09:00:00Z");

  test("is opened by a tap on a form, with goal and steps one a line, and is taken back", async () => {
    const scene = await onWednesday();
    const path = await scene.link("noa", "first-session-plan", "goal-form", 1);
    expect(await wordsOf(await scene.look(path))).toContain("It becomes a career goal, in steps");
    const page = await wordsOf(
      await scene.tap(path, {
        goal: "Lead a group",
        steps: "- Run one planning round\r\n\r\n2. Hire somebody",
      }),
    );
    expect(page).toContain("Daniel Brandt sees it in the plan");
    expect(await lines(scene)).toEqual([
      { kind: "goal", text: "Lead a group" },
      { kind: "goal", text: "Run one planning round" },
      { kind: "goal", text: "Hire somebody" },
    ]);
    const shown = await (await scene.look(path)).text();
    expect(shown).toContain("Run one planning round\nHire somebody</textarea>");
    scene.clock.now += MINUTE;
    await scene.tap(/action="(\/l\/[a-z2-7]+)"/.exec(page)![1]!);
    expect(await lines(scene)).toEqual([]);
    expect(await scene.rows("SELECT goalForm FROM pair")).toEqual([{ goalForm: null }]);
  });

  test("of both sides is put together and echoed to both once both have agreed", async () => {
    const scene = await onWednesday();
    await answer(scene, "noa", "first-session-plan", "2\nRun the planning\nHire two people");
    expect(await told(scene, "noa", "receipt")).toContain("takes this form: goals at work, as a list");
    await answer(scene, "daniel", "first-session-plan", "commitment: no calls on Fridays");
    for (const name of ["noa", "daniel"] as const)
      await scene.tap(await scene.link(name, "first-session-plan", "agree-plan"));
    await scene.settle();
    for (const name of ["noa", "daniel"] as const) {
      const plan = await told(scene, name, "plan-agreed");
      expect(plan).toContain("- Run the planning - Hire two people");
      expect(plan).toContain("no calls on Fridays (Daniel Brandt)");
      expect(plan).toContain("It is goals at work, as a list.");
    }
  });

  test("is not waited for longer than the first brief: then both have it with what there is", async () => {
    const scene = await onWednesday();
    await answer(scene, "noa", "first-session-plan", "Lead a group");
    await scene.until("2027-01-13T16:10:00Z");
    expect(await counts(scene, "daniel", "plan-agreed")).toEqual([1]);
    expect(await told(scene, "daniel", "plan-agreed")).toContain("silence counts as fine");
    expect(await told(scene, "daniel", "plan-agreed")).toContain("Lead a group");
  });
});

describe("a plan that both have", () => {
  const agreed = stageAt("2027-01-06T09:00:00Z", {}, async (scene) => {
    for (const name of ["noa", "daniel"] as const)
      await scene.tap(await scene.link(name, "first-session-plan", "agree-plan"));
    await scene.settle();
  });

  test("is told to the partner anew, once for several changes, with a line for each", async () => {
    const scene = await agreed();
    await answer(scene, "noa", "plan-agreed", "new goal: Lead a group");
    await answer(scene, "noa", "invitation", "new commitment: we answer within a day");
    expect(await counts(scene, "daniel", "plan-agreed")).toEqual([1]);
    await scene.until("2027-01-06T10:01:00Z");
    expect(await counts(scene, "daniel", "plan-agreed")).toEqual([2]);
    const plan = await told(scene, "daniel", "plan-agreed");
    expect(plan).toContain("Noa Levi has changed your plan");
    expect(plan).toContain("- Goal: Lead a group - Commitment: we answer within a day");
    expect(await counts(scene, "noa", "plan-agreed")).toEqual([1]);
  });

  test("is not told of what was taken back before, and is of what was taken back after", async () => {
    const scene = await agreed();
    await answer(scene, "noa", "plan-agreed", "new goal: Lead a group");
    await answer(scene, "noa", "receipt", "UNDO");
    await scene.until("2027-01-06T10:01:00Z");
    expect(await counts(scene, "daniel", "plan-agreed")).toEqual([1]);
    await answer(scene, "daniel", "plan-agreed", "new commitment: no calls on Fridays");
    await scene.until("2027-01-06T11:01:00Z");
    await answer(scene, "daniel", "receipt", "UNDO");
    await scene.until("2027-01-06T12:01:00Z");
    expect(await counts(scene, "noa", "plan-agreed")).toEqual([3]);
    expect(await told(scene, "noa", "plan-agreed")).toContain("has taken back a change");
  });

  test("has the frame that the mentor chooses later", async () => {
    const scene = await agreed();
    await answer(scene, "daniel", "plan-agreed", "ad hoc, please");
    await scene.until("2027-01-06T10:01:00Z");
    expect(await told(scene, "noa", "plan-agreed")).toContain("The frame: ad hoc");
    expect(await pairs(scene)).toMatchObject([{ frame: "ad-hoc" }]);
  });

  test("asks a pair with goals at work for the list with its second request", async () => {
    const scene = await agreed();
    await answer(scene, "noa", "plan-agreed", "Goals at work");
    await scene.until("2027-01-16T09:00:00Z");
    expect(await told(scene, "noa", "topic-request")).toContain("It is time for your list of goals at work");
    const path = await scene.link("noa", "topic-request", "goal-form", 2);
    await scene.tap(path, { goal: "Run the planning\nHire two people" });
    expect((await lines(scene)).map(({ text }) => text)).toEqual(["Run the planning", "Hire two people"]);
  });
});

test.each([
  ["goal oriented", "Then, one goal", true],
  ["time framed", "Then, a first goal", true],
  ["ad hoc", "A goal, if you like", false],
])(
  "a pair that is %s gets a plan of its own kind, and is asked for a goal or not",
  async (frame, heading, asks) => {
    const scene = await joined({ pairs: [{ ...NOA_AND_DANIEL, more: { frame } }] });
    expect((await told(scene, "noa", "first-session-plan")).toUpperCase()).toContain(heading.toUpperCase());
    await scene.until("2027-01-16T09:00:00Z");
    const request = await told(scene, "noa", "topic-request");
    expect(request.includes("No goal is written yet")).toBe(asks);
  },
);
