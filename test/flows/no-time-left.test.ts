import { describe, expect, test } from "vitest";
import { linkIn, wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { answer, stageAt, taps, told } from "./reply-stage.ts";

/**
 * Inês and Daniel meet on Fridays, 16:00 in Lisbon and 17:00 in Berlin; it is Friday, 15:20 in Berlin. What four hours'
 * notice leave of the week is room for a call: 19:30 to 19:45 in Berlin.
 */
const onFriday = stageAt("2027-01-22T14:20:00Z", {
  pairs: [{ mentor: "daniel", mentee: "ines", weekday: "Friday" }],
});

/** The ways out that a page shows: what each button says, and where it leads. */
function waysIn(page: string): Map<string, string> {
  const found = page.matchAll(
    /<form method="post" action="(\/l\/[a-z2-7]+)"><button[^>]*>\s*([^<]+?)\s*<\/button>/g,
  );
  return new Map([...found].map(([, path = "", label = ""]) => [label, path]));
}

async function waysAfterCannot(scene: Scene): Promise<{ words: string; ways: Map<string, string> }> {
  const brief = await scene.mail("ines", "session-brief");
  const page = await scene.look((await linkIn(brief, "cannot", 0)).path);
  const words = await wordsOf(page);
  return { words, ways: waysIn(words) };
}

const friday = (scene: Scene) =>
  scene.rows("SELECT state, minutes, place FROM session WHERE week = '2027-01-18' AND ordinal = 0");

describe("where the week has no time left for both", () => {
  test("the page says why, and offers a call, to leave it out, and help", async () => {
    const scene = await onFriday();
    const { words, ways } = await waysAfterCannot(scene);
    expect(words).toContain("Your hours and the other’s do not meet in what is left of this week.");
    expect([...ways.keys()]).toEqual([
      "I can’t make it",
      "15 minutes by phone, Fri 22 Jan, 18:30",
      "Leave it out this week",
      "Ask the organiser",
    ]);
  });

  test("a call is offered to the partner as what it is, and taken by one tap", async () => {
    const scene = await onFriday();
    const { ways } = await waysAfterCannot(scene);
    await scene.tap(ways.get("15 minutes by phone, Fri 22 Jan, 18:30")!);
    await scene.settle();
    expect(await told(scene, "daniel", "move-offer")).toContain("a call of 15 minutes, by phone");
    await scene.tap(await scene.link("daniel", "move-offer", "take-time"));
    await scene.settle();
    expect(await friday(scene)).toEqual([{ state: "agreed", minutes: 15, place: "by phone" }]);
    expect(await told(scene, "ines", "move-news")).toContain("15 minutes");
  });

  test("a call that was taken back is the whole session again", async () => {
    const scene = await onFriday();
    const { ways } = await waysAfterCannot(scene);
    const page = await wordsOf(await scene.tap(ways.get("15 minutes by phone, Fri 22 Jan, 18:30")!));
    await scene.tap(waysIn(page).get("Undo")!);
    expect(await friday(scene)).toMatchObject([{ state: "planned", minutes: 60 }]);
  });

  test("leaving it out skips the session", async () => {
    const scene = await onFriday();
    await scene.tap((await waysAfterCannot(scene)).ways.get("Leave it out this week")!);
    expect(await friday(scene)).toMatchObject([{ state: "skipped" }]);
  });

  test("the organiser is asked once, with both addresses and no word of what they talk about", async () => {
    const scene = await onFriday();
    const ask = (await waysAfterCannot(scene)).ways.get("Ask the organiser")!;
    expect(await wordsOf(await scene.tap(ask))).toContain("The organiser is asked");
    await scene.tap(ask);
    await scene.settle();
    expect(await friday(scene)).toMatchObject([{ state: "moving" }]);
    const mails = await scene.mails("olivia", "needs-you");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(scene.address("ines"));
    expect(mails[0]?.text).toContain(scene.address("daniel"));
  });

  test("a reply in words is answered with the same ways out", async () => {
    const scene = await onFriday();
    await answer(scene, "ines", "session-brief", "Can we do Tuesday at 10 instead?");
    expect(await told(scene, "ines", "ask-back")).toContain("This week has no time left for you both.");
    expect(await taps(scene, "ines", "ask-back")).toEqual(["by-phone 2027-01-22T18:30:00Z"]);
    const mail = await scene.mail("ines", "ask-back");
    await linkIn(mail, "skip");
    await linkIn(mail, "ask-organiser");
  });
});
