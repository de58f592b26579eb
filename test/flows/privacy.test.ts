import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Name, NOA_AND_DANIEL, type PairOnPaper, SAM_AND_DANIEL } from "../scene/cast.ts";
import { wordsOf } from "../scene/mailbox.ts";
import { openScene, type Scene } from "../scene.ts";
import { allSent, everythingReceived, type Received, readersOf } from "./privacy/received.ts";
import { answer } from "./reply-stage.ts";

const PAIRS: PairOnPaper[] = [
  NOA_AND_DANIEL,
  SAM_AND_DANIEL,
  { mentor: "dana", mentee: "ines", weekday: "Wednesday", time: "17:00" },
];

/**
 * What each word is, who must read it, and who besides may. Nobody else ever does: not the other mentee, not the
 * other pair, not the organiser (Olivia), not the person for concerns (Kofi), not a stranger, not a log.
 */
const RULES: { word: string; what: string; must: string[]; may?: string[] }[] = [
  { word: "zqgoal", what: "Noa's goal", must: ["daniel", "noa"] },
  { word: "zqcommit", what: "Noa's commitment", must: ["daniel", "noa"] },
  { word: "zqtopic", what: "Noa's topic, before and after it is reshaped", must: ["daniel", "noa"] },
  { word: "zqprep", what: "Noa's prep", must: ["daniel", "noa"] },
  { word: "zqreshaped", what: "the topic as Daniel reshaped it", must: ["daniel", "noa"] },
  { word: "zqsamtopic", what: "Sam's topic", must: ["daniel", "sam"] },
  { word: "zqinestopic", what: "Inês's topic", must: ["dana", "ines"] },
  { word: "zqelsewhere", what: "Inês's topic from another address", must: ["dana", "ines"] },
  { word: "zqlearned", what: "Noa's takeaway", must: ["noa"] },
  { word: "zqaction", what: "Noa's action", must: ["daniel", "noa"] },
  { word: "zqmentorlearned", what: "Daniel's takeaway", must: ["daniel"] },
  { word: "zqmentordo", what: "Daniel's own action", must: ["daniel"] },
  { word: "zqnote", what: "Daniel's note to himself, by reply", must: ["daniel"] },
  { word: "zqpagenote", what: "Daniel's note to himself, by page", must: ["daniel"] },
  { word: "zqdananote", what: "Dana's note to herself", must: ["dana"] },
  { word: "zqreason", what: "why Noa is away", must: [], may: ["noa"] },
  { word: "zqhours", what: "why Sam can't on Fridays", must: [], may: ["sam"] },
  { word: "zqtraffic", what: "why Noa is late", must: [], may: ["noa"] },
  { word: "zqnoahidden", what: "Noa's answer for the averages, by reply", must: ["noa"] },
  { word: "zqnoashared", what: "Noa's answer shared with her partner, by page", must: ["daniel", "noa"] },
  { word: "zqnoaorganiser", what: "Noa's answer for the organiser", must: ["noa", "olivia"] },
  { word: "zqcomment", what: "Noa's comment on a score", must: ["noa"] },
  { word: "zqsamhidden", what: "Sam's answer for the averages", must: ["sam"] },
  { word: "zqdanielhidden", what: "Daniel's answer for the averages", must: ["daniel"] },
  { word: "zqdanielshared", what: "Daniel's answer shared with both", must: ["daniel", "noa", "sam"] },
  { word: "zqdanielorganiser", what: "Daniel's for the organiser", must: ["daniel", "olivia"] },
  { word: "zqconcern", what: "Sam's concern", must: ["kofi"], may: ["sam"] },
  { word: "zqunclear", what: "words nobody understood", must: [], may: ["sam"] },
  { word: "zqquestion", what: "Inês's question", must: [], may: ["ines", "olivia"] },
  { word: "zqstranger", what: "a stranger's mail", must: [], may: ["olivia"] },
];

const ANY = new RegExp(RULES.map(({ word }) => word).join("|"), "i");

const logs = (["error", "warn", "log", "info"] as const).map((level) =>
  vi.spyOn(console, level).mockImplementation(() => undefined),
);
let scene: Scene;
let received: Received[];
let logged: string;
const pages: Received[] = [];

/** Presses a score's button, with these fields; the page that answers is one more thing they receive. */
async function scored(name: Name, number: number, fields: Record<string, string>): Promise<void> {
  const page = await scene.tap(await scene.link(name, "reflection-request", "score", number * 8 + 4), fields);
  expect(page.status).toBe(200);
  pages.push({ to: scene.address(name), what: "page after score", text: await wordsOf(page) });
  await scene.settle();
}
const say = (name: Name, kind: Parameters<typeof answer>[2], words: string, from?: string) =>
  answer(scene, name, kind, words, from ? { from } : {});

beforeAll(async () => {
  scene = await openScene({ at: "2027-03-08T15:00:00Z" });
  await scene.mailRoster(PAIRS, [`concerns: ${scene.address("kofi")}`]);
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  await scene.settle();
  await scene.join("daniel", "dana");
  await say("ines", "welcome", "Is there a zqquestion reading list for all of this?");
  await scene.join("noa", "sam", "ines");
  await say("noa", "first-session-plan", "new goal: zqgoal my team\nnew commitment: zqcommit every week");

  await scene.until("2027-03-13T12:00:00Z");
  await say(
    "noa",
    "topic-request",
    "How do I zqtopic a stakeholder?\n\nLast week my zqprep call went wrong.",
  );
  await say("sam", "topic-request", "Planning a zqsamtopic week");
  await say("ines", "topic-request", "Hiring a zqinestopic colleague");
  await say("ines", "topic-request", "Leading a zqelsewhere meeting", `other@private.${scene.host}`);

  await scene.until("2027-03-15T09:00:00Z");
  await say("daniel", "agenda-digest", "Noa: How do I zqreshaped a person with power?");
  await scene.write("sam", "CONCERN\n\nHe said zqconcern to me.", { subject: "CONCERN" });
  const stranger = { from: `stranger@${scene.host}`, subject: "zqstranger" };
  await scene.write("kofi", "Is zqstranger with you?", stranger);
  await scene.settle();

  await scene.until("2027-03-18T18:30:00Z");
  await say("noa", "pulse", "Ask first, zqlearned later\nTalk to Jonas zqaction on Monday");
  await say("daniel", "pulse", "Silence zqmentorlearned helps\nSend her the zqmentordo book");

  await say("daniel", "pulse", "note: 4, I talked zqnote much");
  const met = await scene.tap(await scene.link("dana", "pulse", "met"), { score: "2", note: "zqdananote" });
  pages.push({ to: scene.address("dana"), what: "page after met", text: await wordsOf(met) });

  await scene.until("2027-03-24T12:00:00Z");
  await say("sam", "session-brief", "I can't do Fridays, because of zqhours");
  await scene.until("2027-03-25T14:55:00Z");
  await say("noa", "session-brief", "10 minutes late, zqtraffic");
  await scene.until("2027-03-25T18:30:00Z");
  const note = await scene.tap(await scene.link("daniel", "pulse", "note", 3), { note: "zqpagenote" });
  pages.push({ to: scene.address("daniel"), what: "page after note", text: await wordsOf(note) });
  await say("noa", "pulse", "I am away on 30 and 31 March, at zqreason");

  await scene.until("2027-04-05T12:00:00Z");
  await say("noa", "reflection-request", "1: 4, because zqnoahidden\n2: 5");
  await scored("noa", 3, { score: "2", visibility: "averages", text: "A zqcomment on it" });
  await scored("noa", 4, { score: "4", visibility: "partner", text: "It was zqnoashared" });
  await scored("noa", 5, { score: "3", visibility: "organiser", text: "Tell zqnoaorganiser" });
  await say("sam", "reflection-request", "1: 2, because zqsamhidden");
  await say("sam", "reflection-request", "The zqunclear lamp hums beside itself.");
  await scored("daniel", 1, { score: "3", visibility: "averages", text: "I was zqdanielhidden" });
  await scored("daniel", 2, { score: "5", visibility: "partner", text: "I was zqdanielshared" });
  await scored("daniel", 3, { score: "5", visibility: "organiser", text: "I was zqdanielorganiser" });
  await scene.until("2027-04-21T12:00:00Z");

  received = [...(await everythingReceived(scene)), ...pages];
  logged = logs.flatMap(({ mock }) => mock.calls.flat()).join("\n");
}, 200_000);
afterAll(() => {
  for (const log of logs) log.mockRestore();
});

describe("what somebody writes", () => {
  test.each(RULES)(
    "$word, $what, reaches its rightful readers and nobody else",
    ({ word, must, may = [] }) => {
      const readers = readersOf(received, word);
      expect(readers).toEqual(expect.arrayContaining(must));
      const others = readers.filter((reader) => ![...must, ...may].includes(reader));
      const leaked = received.filter(
        ({ to, text }) => others.includes(to.split("@")[0]!) && text.includes(word),
      );
      expect(leaked.map(({ to, what }) => `${what} to ${to}`)).toEqual([]);
    },
  );

  test("stands in no log", () => {
    expect(logged).not.toMatch(ANY);
    expect(logged).not.toContain(scene.host);
  });
});

test("no topic, nor any other of these words, stands in a subject, an invitation or a calendar", async () => {
  const mails = await allSent(scene);
  expect(mails.filter(({ kind }) => kind === "invitation").length).toBeGreaterThan(0);
  for (const mail of mails) {
    const files = mail.attachments.map(({ content }) => atob(content));
    const shown = [mail.subject, ...files, ...(mail.kind === "invitation" ? [mail.text, mail.html] : [])];
    expect(shown.join("\n"), `${mail.kind} to ${mail.to}`).not.toMatch(ANY);
  }
});

test("the summaries of the reflection were sent, so that the absence of a word says something", async () => {
  for (const name of ["noa", "sam", "daniel"] as const)
    expect(await scene.mails(name, "reflection-summary"), name).toHaveLength(1);
});

test("a mentor's notes come back beside their questions at the end, and stand in no other mail than that and the receipt", () => {
  const places = (word: string) =>
    [...new Set(received.filter(({ text }) => text.includes(word)).map(({ what }) => what))].sort();
  expect(places("zqnote")).toEqual(["receipt", "reflection-request"]);
  expect([places("zqpagenote"), places("zqdananote")]).toEqual([
    ["reflection-request"],
    ["reflection-request"],
  ]);
});
