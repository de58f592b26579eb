import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { htmlLines } from "../../src/inbound/html-text.ts";
import type { Name } from "../scene/cast.ts";
import { wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, counts, stageAt, told } from "./reply-stage.ts";

/** After Noa's and Daniel's Thursday, 14 January: both have been asked whether they met. */
const afterwards = stageAt("2027-01-14T18:30:00Z");

async function tapped(scene: Scene, name: "noa" | "daniel", purpose: "met" | "missed"): Promise<string> {
  const page = await wordsOf(await scene.tap(await scene.link(name, "pulse", purpose)));
  await scene.settle();
  return page;
}
const stands = async (scene: Scene) =>
  (await scene.rows<{ state: string }>("SELECT state FROM session ORDER BY start LIMIT 1"))[0]?.state;
/** Noa says that they met, Daniel that they did not. */
async function apart(scene: Scene): Promise<string> {
  await tapped(scene, "noa", "met");
  return tapped(scene, "daniel", "missed");
}

describe("two who say different things", () => {
  test("are each told: the second on the page, with a way to change it, the first by a mail", async () => {
    const scene = await afterwards();
    const page = await apart(scene);
    expect(page).toContain("Noa Levi says that you met");
    expect(page).toContain("We met after all");
    expect(await told(scene, "noa", "ask-back")).toMatchInlineSnapshot(
      `"Did you and Daniel Brandt meet on Thu 14 Jan? | Hello Noa Levi, You say that you met on Thu 14 Jan, and Daniel Brandt says that you didn’t. Which is it? We met: We didn’t: Days get mixed up easily. We ask only this once: while your answers differ, the session counts neither as held nor as missed. "`,
    );
    expect(await stands(scene)).toBe("unclear");
  });

  test.each([
    ["We didn’t, sorry", "missed"],
    ["Daniel is right, we didn't meet.", "missed"],
    ["no", "missed"],
    ["We did meet, on Thursday.", "unclear"],
    ["Daniel is right", "unclear"],
  ])("agree where the first one answers “%s”: %s", async (words, state) => {
    const scene = await afterwards();
    await apart(scene);
    await answer(scene, "noa", "ask-back", words);
    expect(await stands(scene)).toBe(state);
    expect(await scene.rows("SELECT takeaway FROM pulse WHERE takeaway IS NOT NULL")).toEqual([]);
    expect(await counts(scene, "daniel", "missed-session")).toEqual([state === "missed" ? 1 : 0]);
  });

  test("agree where the second one changes it on the page, and the first is not asked any more", async () => {
    const scene = await afterwards();
    scene.clock.now = Date.parse("2027-01-14T21:00:00Z");
    await tapped(scene, "noa", "met");
    const page = await scene.tap(await scene.link("daniel", "pulse", "missed"));
    const [, path] = /action="([^"]+)"><button type="submit" class="quiet">We met after all/.exec(
      await page.text(),
    )!;
    await scene.tap(path!);
    await scene.until("2027-01-15T09:00:00Z");
    expect(await stands(scene)).toBe("held");
    expect(await counts(scene, "noa", "ask-back")).toEqual([0]);
  });

  test("read it in the receipt where the second one answers in words", async () => {
    const scene = await afterwards();
    await tapped(scene, "noa", "met");
    await answer(scene, "daniel", "pulse", "We didn't meet");
    expect(await told(scene, "daniel", "receipt")).toContain(
      "Noa Levi says that you did. Until both say the same, it counts neither as held nor as missed. To change your answer, reply “we met”.",
    );
    await answer(scene, "daniel", "receipt", "We met");
    expect(await stands(scene)).toBe("held");
  });
});

describe("who is told of a missed session that did take place", () => {
  test.each(["We did meet", "Sorry, my mistake: we did meet.", "We did meet, on Thursday."])(
    "answers “%s”, and is not asked which time",
    async (words) => {
      const scene = await afterwards();
      await tapped(scene, "noa", "missed");
      await answer(scene, "daniel", "missed-session", words);
      expect(await stands(scene)).toBe("unclear");
      expect(await counts(scene, "daniel", "ask-back")).toEqual([0]);
      expect(await counts(scene, "noa", "ask-back")).toEqual([1]);
    },
  );

  test("or taps it there", async () => {
    const scene = await afterwards();
    await tapped(scene, "noa", "missed");
    await scene.tap(await scene.link("daniel", "missed-session", "met"));
    expect(await stands(scene)).toBe("unclear");
    expect((await scene.mail("noa", "missed-session")).text).not.toContain("We met:");
  });
});

describe("what they wanted to do", () => {
  /** With what mails and pages have to write otherwise: quotes, brackets, ampersands, letters beyond ASCII, an address. */
  const NOAS = 'Ask "Lena" <why> & how — 50 % of it; naïve, שלום 🚀 https://example.org/a?b=c&d=e#f';
  const DANIELS = "Bring the ‘red’ book's 2nd part & <listen>";
  const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");
  /** The words of both parts of a mail, as somebody reads them. */
  const shown = async (scene: Scene, name: Name, kind: Kind) => {
    const { text, html } = await scene.mail(name, kind);
    const lines = htmlLines(html).map((line) => line.text);
    return [oneLine(text), oneLine(lines.join(" "))];
  };
  const noted = async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", `I may take a day to think\n${NOAS}`);
    await answer(scene, "daniel", "pulse", `Silence helps\n${DANIELS}`);
    return scene;
  };

  test("opens both next mails word for word: the mentee's in both, the mentor's in their own alone", async () => {
    const scene = await noted();
    await scene.until("2027-01-18T09:00:00Z");
    for (const part of await shown(scene, "noa", "topic-request")) {
      expect(part).toContain(`Last time you wanted to do this: ${NOAS}`);
      expect(part).toContain(`What came of this: ${NOAS}`);
      expect(part).not.toContain("red");
    }
    for (const part of await shown(scene, "daniel", "agenda-digest")) {
      expect(part).toContain(`Last time Noa Levi wanted to do this: ${NOAS}`);
      expect(part).toContain(`Last time you wanted to do this: ${DANIELS}`);
      expect(part).not.toContain("take a day to think");
    }
    await scene.tap(await scene.link("noa", "topic-request", "suggested-topic", 0));
    expect(await scene.rows("SELECT text FROM topic WHERE until IS NULL AND personId IS NOT NULL")).toEqual([
      { text: `What came of this: ${NOAS}` },
    ]);
    await scene.until("2027-01-20T18:00:00Z");
    for (const part of await shown(scene, "noa", "session-brief")) expect(part).not.toContain("Last time");
  });

  test("stands in the brief of who gets no weekly mails, and where it was noted after them", async () => {
    const scene = await afterwards();
    await scene.until("2027-01-17T18:00:00Z");
    await answer(scene, "noa", "pulse", `I may take a day to think\n${NOAS}`);
    const off = (await scene.mail("daniel", "agenda-digest")).headers.find(
      ({ name }) => name === "List-Unsubscribe",
    )!.value;
    await scene.tap(new URL(/<(http[^>]+)>/.exec(off)![1]!).pathname);
    await answer(scene, "daniel", "pulse", `Silence helps\n${DANIELS}`);
    await scene.until("2027-01-20T18:00:00Z");
    for (const part of await shown(scene, "noa", "session-brief"))
      expect(part).toContain(`Last time you wanted to do this: ${NOAS}`);
    for (const part of await shown(scene, "daniel", "session-brief")) {
      expect(part).toContain(`Last time Noa Levi wanted to do this: ${NOAS}`);
      expect(part).toContain(`Last time you wanted to do this: ${DANIELS}`);
    }
  });

  test("is not told of a session that both then say did not take place", async () => {
    const scene = await noted();
    await scene.tap(await scene.link("daniel", "pulse", "missed"));
    await scene.settle();
    await scene.tap(await scene.link("noa", "ask-back", "missed"));
    await scene.until("2027-01-18T09:00:00Z");
    for (const part of [
      ...(await shown(scene, "noa", "topic-request")),
      ...(await shown(scene, "daniel", "agenda-digest")),
    ])
      expect(part).not.toMatch(/Last time|What came of this/);
  });

  test("nor once it was taken back", async () => {
    const scene = await afterwards();
    await answer(scene, "noa", "pulse", `I may take a day to think\n${NOAS}`);
    await answer(scene, "noa", "receipt", "UNDO");
    await scene.until("2027-01-18T09:00:00Z");
    for (const part of await shown(scene, "noa", "topic-request")) expect(part).not.toContain("Lena");
  });
});

describe("the question to a mentor for themselves", () => {
  const kept = (scene: Scene) =>
    scene.rows(
      "SELECT person.name, score, text FROM note JOIN person ON person.id = personId WHERE until IS NULL",
    );

  test("stands in their mail alone, and is answered by a tap, with words, and taken back", async () => {
    const scene = await afterwards();
    expect(await told(scene, "noa", "pulse")).not.toContain("for you alone");
    expect(await told(scene, "daniel", "pulse")).toMatch(/One question for you alone: (?:Did|Was) I .+\?/);
    const link = await scene.link("daniel", "pulse", "note", 4);
    expect(await wordsOf(await scene.look(link))).toMatch(/(?:Did|Was) I .+value="4" checked/s);
    const page = await (await scene.tap(link, { score: "3", note: "I talked too much" })).text();
    expect(page).toContain("Kept for you alone");
    expect(await kept(scene)).toEqual([{ name: "Daniel Brandt", score: 3, text: "I talked too much" }]);
    expect(await stands(scene)).toBe("planned");
    await scene.tap(/action="([^"]+)"/.exec(page)![1]!);
    expect(await kept(scene)).toEqual([]);
  });

  test("rides on the page of “We met”, optional, and one undo takes both back", async () => {
    const scene = await afterwards();
    expect(await wordsOf(await scene.look(await scene.link("noa", "pulse", "met")))).not.toContain(
      "For you alone",
    );
    const link = await scene.link("daniel", "pulse", "met");
    expect(await wordsOf(await scene.look(link))).toMatch(/For you alone: (?:Did|Was) I .+\?/);
    const page = await (await scene.tap(link, { takeaway: "Silence helps", score: "4" })).text();
    expect(await kept(scene)).toEqual([{ name: "Daniel Brandt", score: 4, text: null }]);
    expect(await wordsOf(await scene.look(link))).not.toContain("For you alone");
    await scene.tap(/action="([^"]+)"/.exec(page)![1]!);
    expect([await kept(scene), await stands(scene)]).toEqual([[], "planned"]);
  });

  test("is answered in words, under the takeaway and the action, and read back", async () => {
    const scene = await afterwards();
    await answer(scene, "daniel", "pulse", "Silence helps\nSend her the book\nnote: 4, I talked too much");
    expect(await kept(scene)).toEqual([{ name: "Daniel Brandt", score: 4, text: "I talked too much" }]);
    expect(await scene.rows("SELECT takeaway, action FROM pulse")).toEqual([
      { takeaway: "Silence helps", action: "Send her the book" },
    ]);
    expect(await told(scene, "daniel", "receipt")).toMatch(
      /Your note on “(?:Did|Was) I .+\?”: 4 of 5\. Nobody else sees it\. I talked too much/,
    );
    await answer(scene, "daniel", "receipt", "UNDO");
    expect(await kept(scene)).toEqual([]);
  });

  test("a note alone says nothing of whether they met", async () => {
    const scene = await afterwards();
    await answer(scene, "daniel", "pulse", "note: 2");
    expect(await kept(scene)).toEqual([{ name: "Daniel Brandt", score: 2, text: null }]);
    expect(await stands(scene)).toBe("planned");
  });
});

describe("weeks met in a row", () => {
  const LINE = "You have met 2 times in a row, with none left out.";

  test("stand in the request and in the digest, once there are two", async () => {
    const scene = await afterwards();
    await tapped(scene, "noa", "met");
    await scene.until("2027-01-18T09:00:00Z");
    expect(await told(scene, "noa", "topic-request")).not.toContain("in a row");
    await scene.until("2027-01-21T18:30:00Z");
    await tapped(scene, "daniel", "met");
    await scene.until("2027-01-25T09:00:00Z");
    expect(await told(scene, "noa", "topic-request")).toContain(LINE);
    expect(await told(scene, "daniel", "agenda-digest")).toContain(LINE);
  });
});
