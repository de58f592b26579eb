import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { invited, type Scene } from "../scene.ts";
import { answer, counts, inbox, MONDAY, pictured, stageAt, taps, thursday, told } from "./reply-stage.ts";

const onMonday = stageAt(MONDAY);
const ofTwo = stageAt(MONDAY, { pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
/** Their Thursday's brief is out; from here the clock is set to when the session begins. */
const dayBefore = stageAt("2027-01-20T17:00:00Z");
const afterwards = stageAt("2027-01-21T18:30:00Z");
/** Daniel has met Noa and, an hour later, Sam; he is asked about both at once. */
const bothOnThursday = stageAt("2027-01-14T19:30:00Z", {
  pairs: [NOA_AND_DANIEL, { ...SAM_AND_DANIEL, weekday: "Thursday", time: "18:00" }],
});
const topics = (scene: Scene) =>
  scene.rows(
    "SELECT text, topic.state FROM topic WHERE until IS NULL AND personId IS NOT NULL ORDER BY at, text",
  );

describe("several things in one mail", () => {
  test("a topic and a time are both done, and both in one answer", async () => {
    const scene = await onMonday();
    const [receipts = 0] = await counts(scene, "noa", "receipt");
    await answer(
      scene,
      "noa",
      "topic-request",
      "How do I say no to a stakeholder?\nLast week's call went wrong.\n\nCan we do Friday at 10 instead?",
    );
    const receipt = await told(scene, "noa", "receipt");
    expect(receipt).toContain(
      "Topic for Thu 21 Jan, 18:00 with Daniel Brandt: How do I say no to a stakeholder?",
    );
    expect(receipt).toContain("Last week's call went wrong.");
    expect(receipt).toContain("Daniel Brandt is asked whether this suits: Fri 22 Jan, 10:00");
    expect(await counts(scene, "noa", "receipt", "ask-back")).toEqual([receipts + 1, 0]);
    expect(await taps(scene, "daniel", "move-offer")).toEqual(["take-time 2027-01-22T08:00:00Z"]);
  });

  test("are taken back together", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no\n\nCan we do Friday at 10 instead?");
    await answer(scene, "noa", "receipt", "UNDO");
    const news = await told(scene, "noa", "move-news");
    expect(news).toContain("Undone: Thu 18:00 with Daniel Brandt stands");
    expect(news).toContain("Taken back: all that came of your last mail.");
    expect(await thursday(scene)).toEqual({ state: "planned", start: "2027-01-21T16:00:00Z" });
    expect(await topics(scene)).toEqual([]);
  });

  test("a time that is taken and a goal are one answer, with one undo for both", async () => {
    const scene = await onMonday();
    await answer(scene, "daniel", "agenda-digest", "Can't make it. Friday at nine would work");
    await answer(scene, "noa", "move-offer", "Friday at ten works\n\nnew goal: lead a team");
    const news = await told(scene, "noa", "move-news");
    expect(news).toContain("New time with Daniel Brandt: Fri 10:00");
    expect(news).toContain("This was recorded too: Goal with Daniel Brandt: lead a team");
    expect(await counts(scene, "noa", "move-news", "receipt")).toEqual([1, 0]);
    expect((await scene.tap(await scene.link("noa", "move-news", "undo-pair"))).status).toBe(200);
    const goals = await scene.rows("SELECT text FROM planLine WHERE until IS NULL AND text = 'lead a team'");
    expect([await thursday(scene), goals]).toMatchObject([{ state: "moving" }, []]);
  });

  test("a topic and an open time are one ask-back that says what was recorded", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no\n\nFriday between 2 and 5 would suit me better");
    const asked = await told(scene, "noa", "ask-back");
    expect(asked).toContain("You left the hour open.");
    expect(asked).toContain(
      "This we understood and recorded: Topic for Thu 21 Jan, 18:00 with Daniel Brandt: Saying no",
    );
    expect(await topics(scene)).toEqual([{ text: "Saying no", state: "proposed" }]);
  });

  test("what is not understood beside what is done is kept, and the answer says so", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Can we do Friday at 10 instead?");
    const words = "Friday at nine works.\nIs there a reading list for all of this?";
    await answer(scene, "daniel", "move-offer", words);
    const news = await told(scene, "daniel", "move-news");
    expect(news).toContain("New time with Noa Levi: Fri 09:00");
    expect(news).toContain("You also ask something. A person has to answer it; your mail is kept.");
    expect(await inbox(scene)).toEqual({ state: "parked", reason: "question", words });
  });
});

describe("running late", () => {
  test("goes to the partner at once, with the minutes", async () => {
    const scene = await dayBefore();
    scene.at("2027-01-21T15:50:00Z");
    await answer(scene, "noa", "session-brief", "Running 10 minutes late, sorry!");
    expect(await told(scene, "daniel", "partner-news")).toContain("Noa Levi is 10 minutes late");
    expect(await told(scene, "noa", "receipt")).toContain(
      "You will be 10 minutes late for Thu 21 Jan, 18:00. Daniel Brandt has been told.",
    );
  });

  test("counts when the session has begun already", async () => {
    const scene = await dayBefore();
    scene.at("2027-01-21T16:03:00Z");
    await answer(scene, "noa", "session-brief", "5 minutes late");
    expect(await told(scene, "daniel", "partner-news")).toContain(
      "your session of Thursday 21 January, 17:00",
    );
  });

  test("a day before is not passed on, and the answer says why", async () => {
    const scene = await dayBefore();
    await answer(scene, "noa", "session-brief", "Running 10 minutes late, sorry!");
    expect(await told(scene, "noa", "receipt")).toContain(
      "Nothing was changed | Hello Noa Levi, We tell your partner on the day itself",
    );
    expect(await counts(scene, "daniel", "partner-news")).toEqual([0]);
  });
});

describe("a second reply", () => {
  test("under the receipt goes on with what the first one answered", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no");
    await answer(scene, "noa", "receipt", "Planning a quarter");
    expect((await topics(scene)).map(({ text }) => text)).toEqual(["Saying no", "Planning a quarter"]);
  });

  test("with the same words changes nothing", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "Saying no");
    await answer(scene, "noa", "topic-request", "Saying no");
    expect(await told(scene, "noa", "receipt")).toContain("We had that already. Nothing was changed.");
    expect(await inbox(scene)).toMatchObject({ state: "refused", reason: "already-said" });
    expect(await topics(scene)).toHaveLength(1);
  });

  test("after a session replaces the takeaway and keeps the action", async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", "Ask first, then advise\nAsk Jonas on Monday");
    await answer(scene, "noa", "receipt", "Ask first, and listen");
    expect(await scene.rows("SELECT takeaway, action, held FROM pulse WHERE until IS NULL")).toEqual([
      { takeaway: "Ask first, and listen", action: "Ask Jonas on Monday", held: 1 },
    ]);
  });
});

describe("yes", () => {
  test("to a welcome joins", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "Yes, gladly");
    expect(await told(scene, "daniel", "receipt")).toContain("You have joined, with Noa Levi.");
  });

  test("to the plan agrees to it", async () => {
    const scene = await stageAt("2027-01-05T09:00:00Z")();
    await answer(scene, "noa", "first-session-plan", "Yes");
    expect(await told(scene, "noa", "receipt")).toContain("You agree to the plan with Daniel Brandt.");
    expect(await scene.rows("SELECT menteeAgreedAt IS NOT NULL AS agreed FROM pair")).toEqual([
      { agreed: 1 },
    ]);
  });

  test("to a digest agrees to all its topics, and the receipt has each of them", async () => {
    const scene = await ofTwo();
    await answer(scene, "noa", "topic-request", "How do I say no?");
    await answer(scene, "sam", "topic-request", "Planning a week");
    await answer(scene, "daniel", "agenda-digest", "Agreed");
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain("Topic agreed for Thu 21 Jan, 17:00 with Noa Levi: How do I say no?");
    expect(receipt).toContain("Topic agreed for Tue 19 Jan, 18:00 with Sam Whitfield: Planning a week");
    expect((await topics(scene)).map(({ state }) => state)).toEqual(["agreed", "agreed"]);
    await answer(scene, "daniel", "agenda-digest", "Agreed");
    expect(await told(scene, "daniel", "receipt")).toContain("That is agreed already.");
  });

  test("to the question after a session counts it as held, of both sessions of a day", async () => {
    const scene = await bothOnThursday();
    await answer(scene, "daniel", "pulse", "Yes");
    expect(await scene.rows("SELECT state FROM session WHERE week = '2027-01-11'")).toEqual([
      { state: "held" },
      { state: "held" },
    ]);
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain("You and Noa Levi met, Thu 14 Jan, 17:00.");
    expect(receipt).toContain("You and Sam Whitfield met, Thu 14 Jan, 18:00.");
  });

  test("where there is nothing to agree to is taken as such, and not answered", async () => {
    const scene = await dayBefore();
    await answer(scene, "daniel", "session-brief", "Can we do Friday at 10 instead?");
    await answer(scene, "noa", "move-offer", "Yes");
    const mails = (await scene.mails("noa")).length;
    for (const kind of ["invitation", "session-brief", "move-news"] as const) {
      await answer(scene, "noa", kind, "Yes");
      expect(await inbox(scene)).toMatchObject({ state: "handled", reason: null });
    }
    expect(await scene.mails("noa")).toHaveLength(mails);
  });
});

describe("no", () => {
  test("to a welcome declines", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "No, sorry");
    expect(await told(scene, "daniel", "receipt")).toContain("You do not join with Noa Levi.");
    expect(await scene.rows("SELECT state, endedWhy FROM pair")).toEqual([
      { state: "ended", endedWhy: "declined" },
    ]);
  });

  test("to the question after a session is a missed one", async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", "No");
    expect(await told(scene, "noa", "receipt")).toContain(
      "You and Daniel Brandt did not meet, Thu 21 Jan, 18:00.",
    );
    expect(await thursday(scene)).toMatchObject({ state: "missed" });
  });

  test("to nothing that was asked is for a person", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "No");
    expect(await inbox(scene)).toEqual({ state: "parked", reason: "unclear", words: "No" });
  });
});

describe("after a session of several", () => {
  test("each takeaway goes to the partner whose name stands over it", async () => {
    const scene = await bothOnThursday();
    await answer(scene, "daniel", "pulse", "Noa:\nAsk first\nAsk Jonas\n\nSam:\nSay less\nCall Eva");
    expect(
      await scene.rows(
        `SELECT person.name, takeaway, action FROM pulse JOIN session ON session.id = sessionId
         JOIN pair ON pair.id = session.pairId JOIN person ON person.id = menteeId WHERE until IS NULL ORDER BY person.name`,
      ),
    ).toEqual([
      { name: "Noa Levi", takeaway: "Ask first", action: "Ask Jonas" },
      { name: "Sam Whitfield", takeaway: "Say less", action: "Call Eva" },
    ]);
  });
});

describe("what is for a person", () => {
  test("a question is kept, and the answer says that a person has to answer it", async () => {
    const scene = await onMonday();
    await answer(scene, "noa", "topic-request", "How do I change my time zone?");
    expect(await told(scene, "noa", "receipt")).toContain(
      "We have your mail, and a person will read it | Hello Noa Levi, This looks like a question",
    );
    expect(await inbox(scene)).toEqual({
      state: "parked",
      reason: "question",
      words: "How do I change my time zone?",
    });
  });

  test("what is unclear is kept with its words, and counted for the organiser without them", async () => {
    const scene = await onMonday();
    const words = "Hm, as on the phone: the other one rather, unless the blue folder has turned up.";
    await answer(scene, "noa", "invitation", words);
    expect(await told(scene, "noa", "receipt")).toContain(
      "We did not understand your mail well enough to act on it.",
    );
    expect(await inbox(scene)).toEqual({ state: "parked", reason: "unclear", words });
    await scene.until("2027-01-19T12:00:00Z");
    const bundle = await told(scene, "olivia", "parked-bundle");
    expect(bundle).toContain("Noa Levi");
    expect(bundle).toContain("it could not be understood");
    expect(bundle).not.toContain("folder");
  });

  test("a time where there is no session is kept", async () => {
    const scene = await invited();
    await answer(scene, "daniel", "welcome", "Tomorrow at 17:00");
    expect(await told(scene, "daniel", "receipt")).toContain("There is no session of yours now");
    expect(await inbox(scene)).toMatchObject({ state: "parked", reason: "no-session" });
  });
});

describe("attachments", () => {
  test("are named in the receipt as not kept", async () => {
    const scene = await onMonday();
    await pictured(scene, "noa", "topic-request", "Saying no to a stakeholder", 2);
    expect(await told(scene, "noa", "receipt")).toContain("2 attachments were not kept.");
    expect(await topics(scene)).toHaveLength(1);
  });

  test("are named in an ask-back too", async () => {
    const scene = await onMonday();
    await pictured(scene, "noa", "topic-request", "Friday between 2 and 5 would suit me better", 1);
    expect(await told(scene, "noa", "ask-back")).toContain("The attachment was not kept.");
  });

  test("are named even under mere thanks", async () => {
    const scene = await onMonday();
    await pictured(scene, "noa", "topic-request", "Thanks a lot!", 1);
    expect(await told(scene, "noa", "receipt")).toContain(
      "There was nothing in your mail to record. The attachment was not kept.",
    );
  });

  test("that are none leave thanks unanswered", async () => {
    const scene = await onMonday();
    const mails = (await scene.mails("noa")).length;
    await answer(scene, "noa", "topic-request", "Thanks a lot!");
    expect(await scene.mails("noa")).toHaveLength(mails);
  });
});
