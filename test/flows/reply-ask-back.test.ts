import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { wordsOf } from "../scene/mailbox.ts";
import { answer, inbox, MONDAY, stageAt, taps, thursday, told } from "./reply-stage.ts";

const onMonday = stageAt(MONDAY);
/** Daniel meets Sam too, on Tuesdays at 18:00. */
const ofTwo = stageAt(MONDAY, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });

describe("a time that leaves something open", () => {
  test("is asked back, and nothing changes until the tap", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday between 2 and 5 would suit me better");
    expect(await told(scene, "noa", "ask-back")).toMatch(
      /^Which time with Daniel Brandt\? .*You left the hour open\. .*Until you tap, nothing changes\./,
    );
    expect(await thursday(scene)).toMatchObject({ state: "planned" });
    expect(await inbox(scene)).toMatchObject({ state: "handled", reason: "asked-back" });
  });

  test("keeps the words, since a sentence beside the time may mean more to a person", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday at 10 instead. The train strike, you know.");
    expect(await inbox(scene)).toEqual({
      state: "handled",
      reason: null,
      words: "Friday at 10 instead. The train strike, you know.",
    });
  });

  test("with two readings has one tap for each, the likelier first", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday at 8 would be better");
    expect(await told(scene, "noa", "ask-back")).toContain(
      "Which time do you mean? Friday at 8 would be better",
    );
    expect(await taps(scene, "noa", "ask-back")).toEqual([
      "cannot 2027-01-22T06:00:00Z",
      "cannot 2027-01-22T18:00:00Z",
    ]);
  });

  test("of a window has one tap for each start at which the session fits into it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday between 2 and 5 would suit me better");
    expect(await taps(scene, "noa", "ask-back")).toEqual([
      "cannot 2027-01-22T12:00:00Z",
      "cannot 2027-01-22T12:30:00Z",
      "cannot 2027-01-22T13:00:00Z",
      "cannot 2027-01-22T13:30:00Z",
      "cannot 2027-01-22T14:00:00Z",
    ]);
  });

  test("of a long window has starts all over it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday afternoon would suit me better");
    const starts = await taps(scene, "noa", "ask-back");
    expect(starts.length).toBeLessThanOrEqual(5);
    expect(starts[0]).toBe("cannot 2027-01-22T10:00:00Z");
    expect(starts.at(-1)! >= "cannot 2027-01-22T14:00:00Z").toBe(true);
  });

  test("is settled by the tap, whose page has that time ticked and offers it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday between 2 and 5 would suit me better");
    const tap = await scene.link("noa", "ask-back", "cannot", Date.parse("2027-01-22T13:00:00Z") / 60_000);
    const page = await (await scene.look(tap)).text();
    const ticked = [...page.matchAll(/<input[^>]*checked[^>]*>/g)].map(
      ([box]) => /value="(\d+)"/.exec(box)?.[1],
    );
    expect(ticked).toEqual([String(Date.parse("2027-01-22T13:00:00Z") / 60_000)]);
    expect((await scene.tap(tap, { time: ticked[0]! })).status).toBe(200);
    await scene.settle();
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T13:00:00Z"]);
  });

  test("is settled by words as well: “the second one”", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Friday between 2 and 5 would suit me better");
    await answer(scene, "noa", "ask-back", "the second one");
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T12:30:00Z"]);
  });

  test("with “can't make it” takes the session off, and its taps add to what is on offer", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "not Thursday, Friday instead");
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
    const asked = await told(scene, "noa", "ask-back");
    expect(asked).toContain("Is this the time you mean?");
    expect(asked).toContain(
      "Thu 21 Jan, 18:00 with Daniel Brandt is off. Daniel Brandt has been asked when they could; once you choose a time above, they are asked about that one instead.",
    );
    expect(await taps(scene, "noa", "ask-back")).toEqual(["other-time 2027-01-22T16:00:00Z"]);
    const tap = await scene.link("noa", "ask-back", "other-time");
    expect((await scene.tap(tap, { time: String(Date.parse("2027-01-22T16:00:00Z") / 60_000) })).status).toBe(
      200,
    );
    await scene.settle();
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T16:00:00Z"]);
  });
});

describe("a time that cannot be had is asked back with times that can", () => {
  test.each([
    ["in another week", "Could we meet on Tuesday 26 January at 10:00 instead?", "is in another week"],
    [
      "too soon for the other to read of it",
      "Could we meet today at 13:00 instead?",
      "is so soon that Daniel Brandt",
    ],
  ])("%s", async (_, words, says) => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", words);
    expect(await told(scene, "noa", "ask-back")).toContain(says);
    const others = await taps(scene, "noa", "ask-back");
    expect(others.length).toBeGreaterThan(1);
    for (const other of others) expect(other).toMatch(/^cannot 2027-01-(1[89]|2[0-4])T/);
    expect(await thursday(scene)).toMatchObject({ state: "planned" });
  });

  test("at which one of the two has another session", async () => {
    const scene = await ofTwo();
    await answer(scene, "noa", "topic-request", "Can we do Tuesday at 19:00 instead?");
    expect(await told(scene, "noa", "ask-back")).toContain("one of you has another session");
    expect(await taps(scene, "noa", "ask-back")).not.toContain("cannot 2027-01-19T17:00:00Z");
  });

  test("or, where the week has none, can be left out with a tap", async () => {
    const scene = await stageAt("2027-01-21T12:00:00Z", {
      pairs: [{ ...NOA_AND_DANIEL, weekday: "Sunday", time: "20:00" }],
      lines: ["week starts: monday"],
    })();
    scene.at("2027-01-24T17:30:00Z");
    await answer(scene, "noa", "session-brief", "Could we do Tuesday 26 January at 10:00 instead?");
    expect(await told(scene, "noa", "ask-back")).toContain("This week has no time left for you both.");
    expect(await taps(scene, "noa", "ask-back")).toEqual([]);
    expect((await scene.tap(await scene.link("noa", "ask-back", "skip"))).status).toBe(200);
    expect(await scene.rows("SELECT 1 FROM session WHERE state = 'skipped'")).toHaveLength(1);
  });
});

describe("a mentor of two who names neither", () => {
  test("is asked which, with the words and one tap for each", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "Saying no to a stakeholder");
    expect(await told(scene, "daniel", "ask-back")).toMatch(
      /^Noa Levi or Sam Whitfield\? .*Whom is this about\? Saying no to a stakeholder Noa Levi: Sam Whitfield:/,
    );
    expect(await scene.rows("SELECT 1 FROM topic WHERE text LIKE 'Saying no%'")).toEqual([]);
  });

  test("records the words with a tap, once: the second tap says so", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "Saying no to a stakeholder");
    const tap = await scene.link("daniel", "ask-back", "meant-pair", 1);
    expect(await wordsOf(await scene.look(tap))).toContain("Saying no to a stakeholder");
    expect(await wordsOf(await scene.tap(tap))).toContain("Recorded for Sam Whitfield");
    const again = await scene.tap(tap);
    expect([again.status, (await wordsOf(again)).includes("Already noted")]).toEqual([409, true]);
    expect(
      await scene.rows(
        "SELECT person.name FROM topic JOIN pair ON pair.id = topic.pairId JOIN person ON person.id = menteeId WHERE text = 'Saying no to a stakeholder' AND until IS NULL",
      ),
    ).toEqual([{ name: "Sam Whitfield" }]);
  });

  test("can answer with the name instead of a tap", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "Can't make it, sorry");
    await answer(scene, "daniel", "ask-back", "Noa");
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
    expect(await told(scene, "daniel", "receipt")).toContain("Thu 21 Jan, 17:00 with Noa Levi is off.");
    expect(await scene.rows("SELECT 1 FROM session WHERE state = 'moving'")).toHaveLength(1);
  });

  test("is asked the next question once it is known whom the first is about", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "Friday afternoon would suit me better");
    const page = await scene.tap(await scene.link("daniel", "ask-back", "meant-pair", 0));
    expect(await wordsOf(page)).toContain("A mail with the choices is on its way to you.");
    await scene.settle();
    expect(await told(scene, "daniel", "ask-back")).toContain("With Noa Levi Thu 21 Jan, 17:00");
    await answer(scene, "daniel", "ask-back", "the first one");
    expect(await taps(scene, "noa", "move-offer")).toEqual(["take-time 2027-01-22T11:00:00Z"]);
  });

  test("is asked once, however many things the mail asks for", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "Saying no\n\nCan we do Friday at 10 instead?");
    expect((await told(scene, "daniel", "ask-back")).match(/Whom is this about/g)).toHaveLength(1);
    await scene.tap(await scene.link("daniel", "ask-back", "meant-pair", 0));
    await scene.settle();
    expect(await taps(scene, "noa", "move-offer")).toEqual(["take-time 2027-01-22T09:00:00Z"]);
    expect(await scene.rows("SELECT 1 FROM topic WHERE text = 'Saying no'")).toHaveLength(1);
  });

  test("is understood where a name or a day says whose time it is", async () => {
    const scene = await ofTwo();
    await answer(scene, "daniel", "agenda-digest", "Can't make it with Sam this time. Wednesday at 18:00?");
    expect(await told(scene, "daniel", "receipt")).toContain(
      "Tue 19 Jan, 18:00 with Sam Whitfield is off. Sam Whitfield is asked whether this suits: Wed 20 Jan, 18:00",
    );
    const other = await ofTwo();
    await answer(other, "daniel", "agenda-digest", "I can't make it on Tuesday");
    expect(await told(other, "daniel", "receipt")).toContain("Tue 19 Jan, 18:00 with Sam Whitfield is off.");
  });
});

describe("a score that is none of 1 to 5", () => {
  /** A break takes all other weeks: the day after the only session, Noa looks back. */
  const reflecting = stageAt("2027-01-15T09:30:00Z", { lines: ["breaks: 2027-01-18 to 2027-04-02"] });
  const third = (scene: Awaited<ReturnType<typeof reflecting>>) =>
    scene.rows("SELECT score, text FROM answer WHERE question = 'mentor-committed' AND until IS NULL");

  test("is kept as words and asked back with its neighbours, beside what was clear", async () => {
    const scene = await reflecting();
    await answer(scene, "noa", "reflection-request", "1: 5\n3: 4.5, mostly");
    const asked = await told(scene, "noa", "ask-back");
    expect(asked).toMatch(
      /^Question 3: 4 or 5\? .*you wrote “4\.5, mostly”\. Which is nearest\? 4 of 5: 5 of 5:/,
    );
    expect(asked).toContain("Question 1, Did Daniel Brandt answer you quickly enough? 5 of 5");
    expect(asked).toContain(
      "Question 3, Did Daniel Brandt keep to what was promised? Still without a score; until you tap one, only your words are kept (for you alone): 4.5, mostly",
    );
    expect(await third(scene)).toEqual([{ score: null, text: "4.5, mostly" }]);
  });

  test("is settled by a tap, and the words stay", async () => {
    const scene = await reflecting();
    await answer(scene, "noa", "reflection-request", "3: 4.5, mostly");
    expect((await scene.tap(await scene.link("noa", "ask-back", "score", 3 * 8 + 4))).status).toBe(200);
    expect(await third(scene)).toEqual([{ score: 4, text: "4.5, mostly" }]);
  });

  test("is settled by a number alone", async () => {
    const scene = await reflecting();
    await answer(scene, "noa", "reflection-request", "3: 4.5, mostly");
    await answer(scene, "noa", "ask-back", "5");
    expect(await third(scene)).toEqual([{ score: 5, text: "4.5, mostly" }]);
    expect(await told(scene, "noa", "receipt")).toContain(
      "Did Daniel Brandt keep to what was promised? 5 of 5 (for you and the averages)",
    );
  });
});
