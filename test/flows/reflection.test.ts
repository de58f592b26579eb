import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { DAY } from "../../src/domain/time.ts";
import { evidenceFor } from "../../src/flows/mails/evidence.ts";
import { load } from "../../src/store/load.ts";
import { programmeSums } from "../../src/store/programme-summary.ts";
import { type Name, NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { linksIn, wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, inbox, MONDAY, stageAt, told } from "./reply-stage.ts";

/** A term of one week: on its Friday Daniel, Noa and Sam look back. */
const friday = stageAt("2027-01-15T17:30:00Z", {
  pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL],
  lines: ["term: 2027-01-11 to 2027-01-16"],
});

interface Row {
  question: string;
  score: number | null;
  text: string | null;
  visibility: string;
}
const rows = (scene: Scene, name: Name) =>
  scene.rows<Row>(
    `SELECT question, score, text, visibility FROM answer JOIN person ON person.id = answer."personId"
     WHERE email = ? AND until IS NULL ORDER BY answer.at, answer.id`,
    scene.address(name),
  );
const scores = async (scene: Scene, name: Name) =>
  Object.fromEntries((await rows(scene, name)).map(({ question, score }) => [question, score]));
const all = async (scene: Scene) => (await scene.rows("SELECT 1 FROM answer")).length;
/** From somewhere else than the registered address, to where answers to this person's questions go. */
const elsewhere = async (scene: Scene, writer: Name, reader: Name, words: string, verified = true) => {
  const { replyTo } = await scene.mail(reader, "reflection-request");
  await scene.write(writer, words, { to: replyTo, subject: "Re: Looking back", verified });
  await scene.settle();
};

describe("what stands in a score's place", () => {
  test.each([
    ["7", "which number", [1, 2, 3, 4, 5]],
    ["0", "which number", [1, 2, 3, 4, 5]],
    ["3.5", "3 or 4", [3, 4]],
    ["4,5", "4 or 5", [4, 5]],
    ["3 or 4", "3 or 4", [3, 4]],
    ["2\n1: 4", "2 or 4", [2, 4]],
    ["yes, mostly", "which number", [1, 2, 3, 4, 5]],
  ])("%j is kept as words, and the score is asked back, a tap for each", async (words, asks, taps) => {
    const scene = await friday();
    await answer(scene, "noa", "reflection-request", `1: ${words}`);
    const [given] = await rows(scene, "noa");
    expect(given).toMatchObject({ question: "mentor-responsive", score: null });
    expect(given?.text).toContain(words.split("\n")[0]);
    expect(await told(scene, "noa", "ask-back")).toContain(`Question 1: ${asks}?`);
    const links = await linksIn(await scene.mail("noa", "ask-back"));
    const offered = links.filter(({ token }) => token.purpose === "score");
    expect(offered.map(({ token }) => token.argument - 8)).toEqual(taps);
    await scene.tap(offered.at(-1)!.path);
    expect(await scores(scene, "noa")).toEqual({ "mentor-responsive": taps.at(-1) });
  });

  test("of a mentor is one score for all, and two by name stay words", async () => {
    const scene = await friday();
    await answer(scene, "daniel", "reflection-request", "1: Noa: 4, Sam: 3\n2: Noa: 4, Sam: 4");
    expect(await rows(scene, "daniel")).toMatchObject([
      { question: "responsive", score: null, text: "Noa Levi: 4\nSam Whitfield: 3" },
      { question: "listened", score: 4 },
    ]);
    expect(await told(scene, "daniel", "ask-back")).toContain("Question 1: 3 or 4?");
  });

  test("is no other question's: a number that nobody asked is said to be none, and nothing is added to another", async () => {
    const scene = await friday();
    await answer(scene, "noa", "reflection-request", "1: 4\n17: 4");
    expect(await rows(scene, "noa")).toMatchObject([{ question: "mentor-responsive", score: 4, text: null }]);
    expect(await told(scene, "noa", "receipt")).toContain("No question has one of the numbers you wrote");
    await answer(scene, "noa", "reflection-request", "17: 4");
    expect(await told(scene, "noa", "receipt")).toContain("No question has the number you wrote");
    expect(await inbox(scene)).toMatchObject({ state: "refused", words: "17: 4" });
  });
});

describe("an answer that was given before", () => {
  test("is replaced, and the receipt shows both", async () => {
    const scene = await friday();
    await answer(scene, "noa", "reflection-request", "1: 4, quick");
    await answer(scene, "noa", "reflection-request", "1: 2, slow after all");
    expect(await scores(scene, "noa")).toEqual({ "mentor-responsive": 2 });
    const receipt = await told(scene, "noa", "receipt");
    expect(receipt).toContain("2 of 5 (for you and the averages) slow after all Before: 4 of 5, “quick”");
  });

  test("that was the last one missing says that the questions close, and offers no undo that would come too late", async () => {
    const scene = await friday();
    const every = (n: number) => Array.from({ length: n }, (_, at) => `${at + 1}: 4`).join("\n");
    await answer(scene, "sam", "reflection-request", every(12));
    await answer(scene, "daniel", "reflection-request", every(9));
    expect(await told(scene, "sam", "receipt")).toContain("Undo:");
    await answer(scene, "noa", "reflection-request", every(12));
    const receipt = await told(scene, "noa", "receipt");
    expect(receipt).toContain("Everybody has answered now. The summary follows by mail, and with it");
    expect(receipt).not.toContain("Undo:");
    expect(receipt).not.toContain("say it again");
    expect(await told(scene, "noa", "reflection-summary")).toContain("the questions are closed");
  });

  test("keeps its question when the older mail is answered after the reminder, which asks only for the rest", async () => {
    const scene = await friday();
    await answer(scene, "noa", "reflection-request", "1: 4\n2: 5\n9: 5");
    await scene.until("2027-01-20T12:00:00Z");
    const { text } = await scene.mail("noa", "reflection-reminder");
    const asked = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(asked).toEqual([3, 4, 5, 6, 7, 8, 10, 11, 12]);
    await answer(scene, "noa", "reflection-request", "3: 1");
    await answer(scene, "noa", "reflection-reminder", "4: 2");
    expect(await scores(scene, "noa")).toMatchObject({ "mentor-committed": 1, "mentor-guided": 2 });
  });

  test("stands when another comes after closing, which says so and loses no word", async () => {
    const scene = await friday();
    await answer(scene, "noa", "reflection-request", "1: 4");
    const page = await scene.link("noa", "reflection-request", "score", 8 + 1);
    await scene.until("2027-01-29T12:00:00Z");
    await answer(scene, "noa", "reflection-request", "1: 1, I was angry");
    expect(await scores(scene, "noa")).toEqual({ "mentor-responsive": 4 });
    expect(await told(scene, "noa", "receipt")).toMatch(
      /have closed.*They were open until Fri 29 Jan, 09:\d\d/,
    );
    expect(await inbox(scene)).toMatchObject({
      state: "refused",
      reason: "closed",
      words: "1: 1, I was angry",
    });
    const closed = await scene.tap(page);
    expect([closed.status, await wordsOf(closed)]).toEqual([
      409,
      expect.stringContaining("open until Fri 29 Jan"),
    ]);
    await answer(scene, "noa", "reflection-request", "UNDO");
    expect(await scores(scene, "noa")).toEqual({ "mentor-responsive": 4 });
  });
});

describe("an answer by somebody else", () => {
  test("of the programme, to a mail that was forwarded, is nobody's, and only they hear of it", async () => {
    const scene = await friday();
    const before = (await scene.mails("daniel")).length;
    await elsewhere(scene, "noa", "daniel", "1: 1, he never answered");
    expect(await all(scene)).toBe(0);
    expect(await scene.mails("daniel")).toHaveLength(before);
    expect(await told(scene, "noa", "receipt")).toContain("meant for somebody else");
    await elsewhere(scene, "noa", "daniel", "1: 1, he never answered", false);
    // Both came at the same moment.
    expect(await scene.rows("SELECT state FROM inbox WHERE reason = 'not-authenticated'")).toEqual([
      { state: "parked" },
    ]);
    expect(await all(scene)).toBe(0);
  });

  test("whom nobody knows waits for the reader's own tap, and shows them no word before it", async () => {
    const scene = await friday();
    await elsewhere(scene, "kofi", "daniel", "1: 4, on the whole\n7: Patience, organiser");
    expect(await all(scene)).toBe(0);
    expect(await told(scene, "kofi", "help")).not.toMatch(/Daniel|Harbour|patience/i);
    const asked = await told(scene, "daniel", "ask-back");
    expect(asked).toContain("Are these answers yours?");
    expect(asked).not.toMatch(/whole|Patience/);
    const link = await scene.link("daniel", "ask-back", "my-answers");
    expect(await wordsOf(await scene.look(link))).toContain("They came from k…@");
    expect(await all(scene)).toBe(0);
    await scene.tap(link);
    expect(await rows(scene, "daniel")).toMatchObject([
      { question: "responsive", score: 4, text: "on the whole", visibility: "averages" },
      { question: "takeaways", text: "Patience", visibility: "organiser" },
    ]);
  });
});

describe("who may see an answer", () => {
  test("cannot be said of one that is not there, and that is told", async () => {
    const scene = await friday();
    await answer(scene, "noa", "reflection-request", "1: share\n2: 5");
    expect(await rows(scene, "noa")).toMatchObject([{ question: "mentor-listened", visibility: "averages" }]);
    expect(await told(scene, "noa", "receipt")).toContain("that you have not answered yet");
    await answer(scene, "noa", "reflection-request", "share all with Daniel");
    expect(await rows(scene, "noa")).toMatchObject([{ question: "mentor-listened", visibility: "partner" }]);
  });

  test("is said by a word in it, by a page, or by one line for all, and taken back the same way", async () => {
    const scene = await friday();
    await answer(
      scene,
      "daniel",
      "reflection-request",
      "1: 4, share\n2: 5, only me\n3: 3\nshare all with Noa",
    );
    const seen = (name: Name) =>
      scene.rows(
        `SELECT question, visibility, CASE WHEN answer."pairId" IS NULL THEN 'all' ELSE mentee.name END AS "to"
         FROM answer JOIN person ON person.id = answer."personId" LEFT JOIN pair ON pair.id = answer."pairId"
           LEFT JOIN person AS mentee ON mentee.id = pair."menteeId"
         WHERE person.email = ? AND until IS NULL ORDER BY question`,
        scene.address(name),
      );
    expect(await seen("daniel")).toEqual([
      { question: "committed", visibility: "partner", to: "Noa Levi" },
      { question: "listened", visibility: "averages", to: "all" },
      { question: "responsive", visibility: "partner", to: "all" },
    ]);
    const receipt = await told(scene, "daniel", "receipt");
    expect(receipt).toContain("4 of 5 (shared with Noa Levi and Sam Whitfield)");
    expect(receipt).toContain("3 of 5 (shared with Noa Levi)");
    const page = await wordsOf(
      await scene.look(await scene.link("daniel", "reflection-request", "score", 8 + 2)),
    );
    expect(page).toMatch(/value="partner" checked=""\/?>Share it with Noa Levi and Sam Whitfield/);
    await answer(scene, "daniel", "reflection-request", "all only for me");
    expect((await seen("daniel")).map(({ visibility }) => visibility)).toEqual([
      "averages",
      "averages",
      "averages",
    ]);
  });

  test("is kept at the level of the row: a partner's state is loaded without any hidden word", async () => {
    const scene = await friday();
    await answer(
      scene,
      "noa",
      "reflection-request",
      "1: 2, zqhidden\n2: 5, share, zqshared\n3: 1, organiser, zqorganiser",
    );
    const people = await scene.rows<{ id: number; email: string }>("SELECT id, email FROM person");
    const idOf = (name: Name) => people.find(({ email }) => email === scene.address(name))!.id;
    const loaded = await load(env.DB, { people: people.map(({ id }) => id) }, scene.clock.now);
    for (const [name, words] of [
      ["noa", ["zqhidden", "zqorganiser", "zqshared"]],
      ["daniel", ["zqshared"]],
      ["sam", []],
      ["olivia", []],
    ] as const) {
      const state = JSON.stringify(loaded.person(idOf(name)));
      expect([...new Set(state.match(/zq[a-z]+/g) ?? [])].sort(), name).toEqual(words);
    }
    const alone = await load(env.DB, { people: [idOf("daniel")] }, scene.clock.now);
    expect(JSON.stringify(alone)).not.toMatch(/zqhidden|zqorganiser/);
  });
});

describe("the programme's summary", () => {
  test("goes to the organisers once, after the reflection has closed for everybody", async () => {
    const scene = await friday();
    await answer(
      scene,
      "noa",
      "reflection-request",
      "1: 2, zqhidden\n3: 1, organiser, zqorganiser\n6: 5, share, zqshared",
    );
    await answer(scene, "sam", "reflection-request", "9: 5");
    await scene.until("2027-01-29T07:30:00Z");
    expect(await scene.mails("olivia", "programme-summary")).toEqual([]);
    await scene.until("2027-02-09T12:00:00Z");
    expect(await scene.mails("olivia", "programme-summary")).toHaveLength(1);
    const summary = await told(scene, "olivia", "programme-summary");
    expect(summary).toContain("2 of 3 people answered at least one question");
    expect(summary).toMatch(/of 2 planned sessions held/);
    expect(summary).toMatch(/Noa Levi: Did Daniel Brandt keep to what was promised\? 1 of 5 zqorganiser/);
    expect(summary).not.toMatch(/zqhidden|zqshared/);
    expect(summary).toContain("No question has five answers");
    expect(await scene.mails("daniel", "reflection-summary")).toHaveLength(1);
    expect(await told(scene, "daniel", "reflection-summary")).toMatch(/zqshared/);
  });

  test("counts a person once for a question, and shows a band from five people on", async () => {
    const scene = await friday();
    const [{ id, programmeId }] = (await scene.rows<{ id: number; programmeId: number }>(
      `SELECT id, "programmeId" FROM person WHERE email = ?`,
      scene.address("noa"),
    )) as [{ id: number; programmeId: number }];
    const columns = (await scene.rows<{ name: string }>("SELECT name FROM pragma_table_info('person')"))
      .map(({ name }) => name)
      .filter((name) => name !== "id" && name !== "email");
    const names = columns.map((name) => `"${name}"`).join();
    await env.DB.prepare(
      `INSERT INTO person (id, email, ${names}) SELECT value, 'p' || value, ${names} FROM json_each('[1, 2, 3, 4]'), person WHERE person.id = ?`,
    )
      .bind(id)
      .run();
    const say = (rowId: number, who: number, score: number, visibility = "averages") =>
      env.DB.prepare(
        `INSERT INTO answer (id, "personId", question, score, visibility, at) VALUES (?, ?, 'mentor-listened', ?, ?, ?)`,
      )
        .bind(rowId, who, score, visibility, scene.clock.now - DAY)
        .run();
    for (const who of [1, 2, 3, 4]) await say(who, who, 5);
    await say(5, 4, 1);
    await say(6, id, 1, "partner");
    expect((await programmeSums(env.DB, programmeId)).bands).toEqual([]);
    await say(7, id, 2);
    // 5, 5, 5, the mean of 5 and 1, and 2: an answer for the partner counts for no average.
    expect((await programmeSums(env.DB, programmeId)).bands).toEqual([
      { code: "mentor-listened", band: "four-or-more" },
    ]);
    await say(8, id, 1);
    expect((await programmeSums(env.DB, programmeId)).bands).toEqual([
      { code: "mentor-listened", band: "between" },
    ]);
  });
});

test("a session that was moved and moved back counts as moved for nobody, and one at another time for all", async () => {
  const scene = await stageAt(MONDAY)();
  const moved = async () => {
    const [row] = await scene.rows<{ id: number }>(
      "SELECT id FROM person WHERE email = ?",
      scene.address("noa"),
    );
    const state = (await load(env.DB, { people: [row!.id] }, scene.clock.now)).person(row!.id)!;
    const { sessions } = await programmeSums(env.DB, state.programme.id);
    return [evidenceFor(state)[0]?.moved, sessions.moved];
  };
  await answer(scene, "noa", "topic-request", "Can we meet on Friday at 10?");
  await answer(scene, "daniel", "move-offer", "Thursday at 17:00 would work for me after all");
  await answer(scene, "noa", "move-offer", "Yes");
  expect(await moved()).toEqual([0, 0]);
  await answer(scene, "noa", "move-news", "Can we meet on Friday at 10?");
  await answer(scene, "daniel", "move-offer", "Yes");
  expect(await moved()).toEqual([1, 1]);
});
