import { describe, expect, test } from "vitest";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { linksIn, wordsOf } from "../scene/mailbox.ts";
import { invited, type Scene } from "../scene.ts";
import { answer, counts, MONDAY, stageAt, told } from "./reply-stage.ts";

/** Daniel meets Sam on Tuesday, 19 January, and Noa on Thursday the 21st. */
const pairs = [SAM_AND_DANIEL, NOA_AND_DANIEL];
/** The requests for that week are out. */
const SATURDAY = "2027-01-16T12:00:00Z";
/** The briefs for Noa's Thursday are out. */
const WEDNESDAY = "2027-01-20T18:00:00Z";

const [TOPIC, NOTES] = ["How do I say no?", "On Monday Jonas asked for one more report."];
const DIFFICULTY = "Something difficult that happened lately";
const BOSS = "Rather look at how you said no to your boss";
const TO_NOA = `* ${BOSS} agreed Your topic was: ${TOPIC} Your notes: ${NOTES}`;
const TO_DANIEL = `* ${BOSS} agreed Noa Levi’s topic was: ${TOPIC} Noa Levi’s notes: ${NOTES}`;

/** Noa has replied to the request and Sam has tapped a suggestion; the digest is out. */
const proposed = stageAt(SATURDAY, { pairs }, async (scene) => {
  await answer(scene, "noa", "topic-request", `${TOPIC}\n${NOTES}`);
  const page = await scene.tap(await scene.link("sam", "topic-request", "suggested-topic"));
  expect(await wordsOf(page)).toContain("Your topic is set");
  await scene.until(MONDAY);
});
/** Nobody has written anything, and the digest is out. */
const silent = stageAt(SATURDAY, { pairs }, (scene) => scene.until(MONDAY));

/** What this week's sessions are to be about, with how that stands. */
async function standing(scene: Scene): Promise<string[]> {
  const rows = await scene.rows<{ text: string; state: string }>(
    `SELECT text, topic.state FROM topic JOIN session ON session.id = sessionId
     WHERE until IS NULL AND (topic.state <> 'agreed' OR agreedAt IS NOT NULL) AND week = '2027-01-18' ORDER BY start, topic.at`,
  );
  return rows.map(({ text, state }) => `${text} ${state}`);
}

/** The digest's own button for Noa's session. */
async function agreeByTap(scene: Scene): Promise<void> {
  const [row] = await scene.rows<{ id: number }>(`SELECT sessionId AS id FROM topic WHERE prep <> ''`);
  const links = await linksIn(await scene.mail("daniel", "agenda-digest"));
  const agree = links.find(({ token }) => token.purpose === "agree-topics" && token.subjectId === row!.id)!;
  expect(await wordsOf(await scene.tap(agree.path))).toContain("Agreed");
}

describe("a mentee proposes", () => {
  test("what is recent and real, since the request asks for that and says who will see it", async () => {
    const request = await told(await proposed(), "noa", "topic-request");
    expect(request).toContain("A real situation from the last days helps most");
    expect(request).toContain("Daniel Brandt sees your topic and your thoughts");
  });

  test("by a reply, whose first line is the topic and the rest its notes, or by a tap", async () => {
    const scene = await proposed();
    expect(await told(scene, "noa", "receipt")).toContain(`with Daniel Brandt: ${TOPIC} ${NOTES}`);
    const [, sams, noas] = (await told(scene, "daniel", "agenda-digest")).split("== With ");
    expect(sams).toContain(`* ${DIFFICULTY} proposed, for you to agree to Agree:`);
    expect(noas).toContain(`* ${TOPIC} proposed, for you to agree to ${NOTES} Agree:`);
  });
});

describe("a mentor of several agrees to one topic", () => {
  test.each<[string, (scene: Scene) => Promise<void>]>([
    ["by a tap", agreeByTap],
    [
      "by a reply with a name",
      (scene) => answer(scene, "daniel", "agenda-digest", "Noa: yes, let's do that"),
    ],
  ])("%s, and both briefs say so", async (_, agree) => {
    const scene = await proposed();
    await agree(scene);
    expect(await standing(scene)).toEqual([`${DIFFICULTY} proposed`, `${TOPIC} agreed`]);
    await scene.until(WEDNESDAY);
    for (const name of ["noa", "daniel"] as const)
      expect(await told(scene, name, "session-brief")).toContain(`* ${TOPIC} agreed ${NOTES}`);
  });
});

describe("a mentor of several puts one topic another way", () => {
  const ways: [string, (scene: Scene) => Promise<void>][] = [
    ["by name", (scene) => answer(scene, "daniel", "agenda-digest", `Noa: ${BOSS}`)],
    [
      "under that section of our mail",
      (scene) => answer(scene, "daniel", "agenda-digest", "", { between: [{ under: TOPIC, words: BOSS }] }),
    ],
  ];
  test.each(ways)("%s: the mentee hears at once, with what became of their own", async (_, reshape) => {
    const scene = await proposed();
    await reshape(scene);
    expect(await standing(scene)).toEqual([`${DIFFICULTY} proposed`, `${BOSS} agreed`]);
    const news = await told(scene, "noa", "topic-news");
    expect(news).toContain("Daniel Brandt has put your topic another way, Thu 18:00 |");
    expect(news).toContain(TO_NOA);
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain(`with Noa Levi: ${BOSS} It counts as agreed`);
    expect(receipt).not.toContain(NOTES);
    expect(await counts(scene, "sam", "topic-news")).toEqual([0]);
  });

  test("puts two topics as one: both stand behind it", async () => {
    const scene = await silent();
    await answer(scene, "noa", "topic-request", "- Hiring my first engineer\n- Planning a week");
    await answer(scene, "daniel", "agenda-digest", `Noa: ${BOSS}`);
    expect(await told(scene, "noa", "topic-news")).toContain(
      `* ${BOSS} agreed Your topics were: Hiring my first engineer And: Planning a week`,
    );
  });

  test("of two at once: each gets the words that stand under their name", async () => {
    const scene = await proposed();
    await answer(scene, "daniel", "agenda-digest", `Noa: ${BOSS}\nSam: One meeting of last week`);
    expect(await told(scene, "noa", "topic-news")).toContain(TO_NOA);
    // It is two in the morning in Phoenix.
    await scene.until("2027-01-18T14:30:00Z");
    const sams = await told(scene, "sam", "topic-news");
    expect(sams).toContain(`* One meeting of last week agreed Your topic was: ${DIFFICULTY}`);
    expect(sams).not.toContain(BOSS);
  });

  test("both have it in the brief, and after an absence in the next request and digest", async () => {
    const scene = await proposed();
    await answer(scene, "daniel", "agenda-digest", `Noa: ${BOSS}`);
    expect(await told(scene, "daniel", "receipt")).toContain(
      "It counts as agreed, in the place of what Noa Levi had proposed, and Noa Levi is told.",
    );
    await scene.until(WEDNESDAY);
    expect(await told(scene, "noa", "session-brief")).toContain(TO_NOA);
    expect(await told(scene, "daniel", "session-brief")).toContain(TO_DANIEL);

    await answer(scene, "noa", "session-brief", "I am away on 21 January");
    expect(await standing(scene)).toEqual([`${DIFFICULTY} proposed`]);
    const news = await told(scene, "noa", "move-news");
    expect(news).toContain("What it was to be about waits for the next session.");
    expect(news).not.toContain(NOTES);
    await scene.until("2027-01-25T09:00:00Z");
    const carried = (line: string) => line.replace("agreed", "carried over");
    expect(await told(scene, "noa", "topic-request")).toContain(
      `Write only what is to be added. This is on your list from before, and stays there: ${carried(TO_NOA)}`,
    );
    expect(await told(scene, "daniel", "agenda-digest")).toContain(`${carried(TO_DANIEL)} Can’t make it:`);
  });
});

describe("a topic after the digest", () => {
  test("comes to the mentor at 17:00, and one after the brief at once; each bullet is one", async () => {
    const scene = await silent();
    await answer(scene, "noa", "topic-request", `${TOPIC}\n${NOTES}`);
    await scene.until("2027-01-18T15:59:00Z");
    expect(await counts(scene, "daniel", "topic-news")).toEqual([0]);
    await scene.until("2027-01-18T16:30:00Z");
    const news = await told(scene, "daniel", "topic-news");
    expect(news).toContain("A topic from Noa Levi, Thu 17:00 |");
    expect(news).toContain(`* ${TOPIC} proposed, for you to agree to ${NOTES} Agree:`);

    await scene.until("2027-01-18T18:00:00Z");
    await answer(scene, "sam", "session-brief", "- My first talk to customers\n- Planning a week");
    const atOnce = await told(scene, "daniel", "topic-news");
    expect(atOnce).toContain("A topic from Sam Whitfield, Tue 18:00 |");
    expect(atOnce).toContain(
      "* My first talk to customers proposed, for you to agree to * Planning a week proposed, for you to agree to",
    );
    expect(atOnce).not.toContain(TOPIC);
    expect(await counts(scene, "daniel", "topic-news")).toEqual([2]);
  });
});

describe("a mentee who stays silent", () => {
  test("is reminded once; then our suggestion stands in both briefs, as one to start from", async () => {
    const scene = await silent();
    expect(await told(scene, "daniel", "agenda-digest")).toContain("No topic yet. If none comes, start with");
    await scene.until(WEDNESDAY);
    expect(await counts(scene, "noa", "topic-nudge", "topic-request")).toEqual([1, 1]);
    const kindly = `* ${DIFFICULTY} our suggestion, to start from if nothing else comes up`;
    const brief = await told(scene, "noa", "session-brief");
    expect(brief).toContain(`${kindly} What is on your mind? Tap one, or reply with a line:`);
    expect(await told(scene, "daniel", "session-brief")).toContain(`${kindly} Agree to our suggestion:`);
  });

  test("hears of a topic of the mentor's as the mentor's, not as theirs", async () => {
    const scene = await silent();
    await answer(scene, "daniel", "agenda-digest", `Noa: ${BOSS}`);
    expect(await told(scene, "daniel", "receipt")).toContain("It counts as agreed, and Noa Levi is told.");
    const news = await told(scene, "noa", "topic-news");
    expect(news).toContain("Daniel Brandt has a topic for you, Thu 18:00 |");
    expect(news).not.toContain("our topic");
  });
});

test("first and last sessions have an agenda: no reminder, no suggestion, and nothing seems to be missing", async () => {
  const scene = await invited({ pairs: [NOA_AND_DANIEL], lines: ["term: 2027-01-11 to 2027-01-24"] });
  await scene.join("daniel", "noa");
  for (const [moment, where] of [
    ["2027-01-13T18:00:00Z", "first session"],
    [WEDNESDAY, "last session"],
  ] as const) {
    await scene.until(moment);
    for (const [name, kind] of [
      ["noa", "session-brief"],
      ["daniel", "session-brief"],
      ["daniel", "agenda-digest"],
    ] as const) {
      const mail = await told(scene, name, kind);
      expect(mail).toContain(where);
      expect(mail).not.toMatch(/No topic yet|our suggestion|on your mind/);
    }
  }
  expect(await counts(scene, "noa", "topic-request", "topic-nudge", "session-brief")).toEqual([1, 0, 2]);
  expect(await scene.rows("SELECT * FROM topic")).toEqual([]);
});
