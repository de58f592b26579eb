import { describe, expect, test } from "vitest";
import { answer, counts, inbox, MONDAY, stageAt, taps, thursday, told } from "./reply-stage.ts";

const onMonday = stageAt(MONDAY);
/** An hour after their Thursday: both are asked whether they met. */
const afterwards = stageAt("2027-01-21T18:30:00Z");

describe("a time in words", () => {
  test("takes the old one off at once and is offered to the partner", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "I can't make it on Thursday. Friday at 10 works for me.");
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T08:00:00Z"]);
    const receipt = await told(scene, "noa", "receipt");
    expect(receipt).toContain("Thu 21 Jan, 18:00 with Daniel Brandt is off.");
    expect(receipt).toContain("Daniel Brandt is asked whether this suits: Fri 22 Jan, 10:00");
  });

  test("is offered beside the other times of the same mail, in order", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we do Friday at 10 or Wednesday at 17:00 instead?");
    expect(await taps(scene, "daniel", "move-offer")).toEqual([
      "take-time 2027-01-20T15:00:00Z",
      "take-time 2027-01-22T08:00:00Z",
    ]);
  });

  test("that the week does not have is left out, and the receipt says so", async () => {
    const scene = await onMonday();
    await answer(
      scene,
      "noa",
      "topic-request",
      "Friday at 10 or Tuesday 26 January at 10:00 would be better",
    );
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T08:00:00Z"]);
    expect(await told(scene, "noa", "receipt")).toContain(
      "These could not be offered, since they are outside the week, too soon, or taken: Tue 26 Jan, 10:00",
    );
  });

  test("in a second mail is added to those on offer, and the earlier mail's taps give way", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we meet on Friday at 10 instead?");
    const earlier = await scene.link("daniel", "move-offer", "take-time");
    await answer(scene, "noa", "receipt", "Wednesday at 17:00 would work too");
    expect(await taps(scene, "daniel", "move-offer")).toEqual([
      "take-time 2027-01-20T15:00:00Z",
      "take-time 2027-01-22T08:00:00Z",
    ]);
    expect(await told(scene, "daniel", "move-offer")).toContain("takes the place of our last mail about it");
    expect((await scene.tap(earlier)).status).toBe(409);
    expect((await scene.tap(await scene.link("daniel", "move-offer", "take-time"))).status).toBe(200);
    expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-20T15:00:00Z" });
  });

  test("that is the session's own changes nothing, and the receipt says that it stands", async () => {
    const scene = await onMonday();
    const before = await counts(scene, "daniel", "move-offer", "move-news");
    await answer(scene, "noa", "topic-request", "Thursday at 18:00 works");
    expect(await told(scene, "noa", "receipt")).toContain(
      "You meet Daniel Brandt as planned: Thu 21 Jan, 18:00",
    );
    expect(await thursday(scene)).toEqual({ state: "planned", start: "2027-01-21T16:00:00Z" });
    expect(await counts(scene, "daniel", "move-offer", "move-news")).toEqual(before);
  });

  test("that does not suit says nothing against the session that is planned", async () => {
    const scene = await onMonday();
    for (const words of ["Friday at 10 doesn't work", "Thursday at 10 doesn't work for me"]) {
      await answer(scene, "noa", "topic-request", words);
      expect(await told(scene, "noa", "receipt")).toContain(
        "Nothing was changed | Hello Noa Levi, We understood that another time does not suit you.",
      );
    }
    expect(await thursday(scene)).toMatchObject({ state: "planned" });
  });
});

describe("no time in words", () => {
  test("takes the session off, and the partner is asked when they could", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can't make it this week, sorry");
    expect(await thursday(scene)).toMatchObject({ state: "moving" });
    expect(await told(scene, "noa", "receipt")).toContain(
      "Thu 21 Jan, 18:00 with Daniel Brandt is off. Daniel Brandt is asked for another time. Without an answer by Sun 24 Jan, 20:00 the session is left out.",
    );
    const asked = await told(scene, "daniel", "move-offer");
    expect(asked).toContain("Noa Levi can’t make Thu 17:00: when could you?");
    expect(asked).toContain("Tap one that suits you, and Noa Levi is asked:");
    await answer(scene, "daniel", "move-offer", "Friday at 9 suits me");
    expect(await told(scene, "daniel", "receipt")).not.toContain("takes the place");
    expect(await taps(scene, "noa", "move-offer")).toEqual(["take-time 2027-01-22T08:00:00Z"]);
  });

  test("but one that does, soon: a later one, added by reply, gives more time to answer", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can't make it, but Thursday at 11 works");
    expect(await told(scene, "noa", "receipt")).toContain(
      "Without an answer by Thu 21 Jan, 07:00, ahead of it, the session is left out. A later time suits you too? Reply with it, and we wait longer.",
    );
    await answer(scene, "noa", "receipt", "Friday at 11 works too");
    expect(await taps(scene, "daniel", "move-offer")).toEqual([
      "take-time 2027-01-21T09:00:00Z",
      "take-time 2027-01-22T09:00:00Z",
    ]);
    expect(await told(scene, "noa", "receipt")).toContain("Without an answer by Fri 22 Jan, 07:00");
  });

  test("about a session more than six days ahead dates it, since the next such weekday is another day", async () => {
    const scene = await stageAt("2027-01-14T19:00:00Z")();
    await scene.until("2027-01-15T09:00:00Z");
    await answer(scene, "noa", "invitation", "I can't make it, sorry. Friday 22 January at 10 works.");
    const offer = await told(scene, "daniel", "move-offer");
    expect(offer).toContain("Noa Levi can’t make Thu 21 Jan, 17:00: which time suits you?");
    expect(offer).toContain("Fri 22 Jan, 09:00:");
  });

  test("the second time changes nothing", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can't make it this week, sorry");
    const before = await counts(scene, "daniel", "move-offer");
    await answer(scene, "noa", "receipt", "I can't make it");
    expect(await told(scene, "noa", "receipt")).toContain("another is being found");
    expect(await counts(scene, "daniel", "move-offer")).toEqual(before);
  });

  test("once the session has begun leaves the next one alone", async () => {
    const scene = await stageAt("2027-01-21T16:03:00Z")();
    await answer(scene, "daniel", "session-brief", "Can't make it");
    expect(await told(scene, "daniel", "receipt")).toContain("That session has begun");
    expect(await scene.rows("SELECT 1 FROM session WHERE state = 'moving'")).toEqual([]);
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: "already-started" });
  });
});

describe("an answer to offered times", () => {
  const offered = stageAt(MONDAY, {}, async (scene) => {
    await answer(scene, "noa", "topic-request", "Can we do Friday at 10 or Wednesday at 17:00 instead?");
  });

  test.each(["Friday at nine works", "The second one", "Friday is fine"])(
    "that names one takes it: “%s”",
    async (words) => {
      const scene = await offered();
      await answer(scene, "daniel", "move-offer", words);
      expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-22T08:00:00Z" });
      const news = await told(scene, "daniel", "move-news");
      expect(news).toContain("New time with Noa Levi: Fri 09:00");
      expect(news).toContain(`You wrote: “${words}”`);
      expect(await counts(scene, "daniel", "move-news", "receipt")).toEqual([1, 0]);
      expect(await told(scene, "noa", "move-news")).toContain("New time with Daniel Brandt: Fri 10:00");
    },
  );

  test.each(["Friday at nine works. Topic: how to say no", "Friday at nine works.\n\nTopic: how to say no"])(
    "that names one takes it, and the topic written beside it is kept: “%s”",
    async (words) => {
      const scene = await offered();
      await answer(scene, "daniel", "move-offer", words);
      expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-22T08:00:00Z" });
      const news = (await told(scene, "daniel", "move-news")).replaceAll(/\s+/g, " ");
      expect(news).toContain("how to say no");
      expect(await scene.rows("SELECT text FROM topic")).toEqual([{ text: "how to say no" }]);
    },
  );

  test("that names one takes it however soon it is", async () => {
    const scene = await offered();
    scene.at("2027-01-20T14:00:00Z");
    await answer(scene, "daniel", "move-offer", "Wednesday at 16:00 works");
    expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-20T15:00:00Z" });
  });

  test("with another time offers that one back", async () => {
    const scene = await offered();
    await answer(scene, "daniel", "move-offer", "Wednesday at 11 would work for me");
    expect(await taps(scene, "noa", "move-offer")).toEqual(["take-time 2027-01-20T10:00:00Z"]);
    expect(await told(scene, "daniel", "receipt")).toContain(
      "Noa Levi is asked whether this suits: Wed 20 Jan, 11:00 It takes the place of what you were offered.",
    );
    await answer(scene, "noa", "move-offer", "Yes");
    expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-20T10:00:00Z" });
  });

  test("that is the old one is asked as such, and settled it is no new time", async () => {
    const scene = await offered();
    await answer(scene, "daniel", "move-offer", "Thursday at 17:00 would work for me after all");
    expect(await told(scene, "noa", "move-offer")).toContain(
      "Daniel Brandt asks whether you meet at the old one after all, Thu 21 Jan, 18:00.",
    );
    await answer(scene, "noa", "move-offer", "Yes");
    expect(await told(scene, "daniel", "move-news")).toContain("Thu 17:00 with Noa Levi stands after all");
  });

  test("that is only yes asks which, with a tap for each", async () => {
    const scene = await offered();
    await answer(scene, "daniel", "move-offer", "Yes");
    expect(await told(scene, "daniel", "ask-back")).toContain("Which of these times suits you?");
    expect(await taps(scene, "daniel", "ask-back")).toEqual([
      "take-time 2027-01-20T15:00:00Z",
      "take-time 2027-01-22T08:00:00Z",
    ]);
    await answer(scene, "daniel", "ask-back", "The first");
    expect(await thursday(scene)).toEqual({ state: "agreed", start: "2027-01-20T15:00:00Z" });
  });

  test("that rules one out asks about the others", async () => {
    const scene = await offered();
    await answer(scene, "daniel", "move-offer", "Friday at 9 doesn't work");
    expect(await taps(scene, "daniel", "ask-back")).toEqual(["take-time 2027-01-20T15:00:00Z"]);
  });

  test.each(["None of these", "Can't make it, sorry", "No"])(
    "that takes none asks for the week's other times: “%s”",
    async (words) => {
      const scene = await offered();
      await answer(scene, "daniel", "move-offer", words);
      const others = await taps(scene, "daniel", "ask-back");
      expect(others.length).toBeGreaterThan(1);
      for (const other of others) expect(other).toMatch(/^none-of-these 2027-01-(1[89]|2[0-4])T/);
    },
  );

  test("after three rounds says that they had better talk", async () => {
    const scene = await offered();
    await answer(scene, "daniel", "move-offer", "Wednesday at 11 would work for me");
    await answer(scene, "noa", "move-offer", "Wednesday at 13:00 would work for me");
    await answer(scene, "daniel", "move-offer", "Wednesday at 9:00 would work for me");
    expect(await told(scene, "daniel", "receipt")).toContain("You have both offered times three times now.");
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: "rounds-used-up" });
  });
});

describe("after a session that was missed", () => {
  test("times in words are offered as a new session, and the missed one stays missed", async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", "We didn't meet");
    await answer(scene, "noa", "missed-session", "Friday at 10 or Friday at 11 would work");
    expect(await taps(scene, "daniel", "move-offer")).toEqual([
      "take-time 2027-01-22T08:00:00Z",
      "take-time 2027-01-22T09:00:00Z",
    ]);
    expect(await thursday(scene)).toMatchObject({ state: "missed" });
  });

  test("the partner takes one by answering either mail", async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", "We didn't meet");
    await answer(scene, "noa", "missed-session", "Friday at 10 or Friday at 11 would work");
    await answer(scene, "daniel", "missed-session", "Friday at ten works");
    expect(await scene.rows("SELECT state, start FROM session WHERE ordinal = 1")).toEqual([
      { state: "agreed", start: Date.parse("2027-01-22T09:00:00Z") },
    ]);
  });

  test("an open time asks when it should begin, and the tap asks the partner", async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", "We didn't meet");
    await answer(scene, "noa", "missed-session", "Friday afternoon");
    expect(await told(scene, "noa", "ask-back")).toContain("You left the hour open.");
    const [first] = await taps(scene, "noa", "ask-back");
    expect(first).toBe("make-up 2027-01-22T10:00:00Z");
    await scene.tap(await scene.link("noa", "ask-back", "make-up"));
    await scene.settle();
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T10:00:00Z"]);
  });
});
