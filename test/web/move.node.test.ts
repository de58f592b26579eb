import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { SentMail } from "../../dev/post-office/index.ts";
import { formatInstant, instantOf, MINUTE } from "../../src/domain/time.ts";
import { openChromium } from "./chromium.ts";
import { faintText, smallTargets, structure } from "./look.ts";
import { returnTo } from "./moments.ts";
import { standing } from "./standing.ts";
import { writeThreeGoals } from "./three-goals.ts";
import { type Brief, linkOf, mailsAtOnce, playToTheBrief } from "./to-the-brief.ts";
import { enter, NARROW, picture, tabTo, type Visit, visit } from "./visit.ts";
import { leaveWindows } from "./windows.ts";

/** The first iPhone SE, still in many a drawer. */
const SMALL = { width: NARROW, height: 568 };
const TIMES = /^\w{3} \d+ \w{3}, \d\d:\d\d$/;

let scene: Brief;
let browser: Browser;

beforeAll(async () => {
  [scene, browser] = await Promise.all([playToTheBrief(), openChromium()]);
}, 120_000);
beforeEach(() => returnTo(scene.stage, scene.moment));
afterEach(() => leaveWindows(browser));
afterAll(async () => {
  await browser?.close();
  await scene?.stage.close();
});

/** Opens a link on a small phone, with scripts off. */
async function open(path: string, name: string): Promise<Visit> {
  const { stage } = scene;
  const options = { viewport: SMALL, javaScriptEnabled: false };
  const visited = await visit(browser, stage, { at: stage.clock.now, path }, options);
  await visited.page.goto(visited.url);
  await look(visited, name);
  return visited;
}

/** Whatever page is shown: nothing hangs over, everything is large enough, labelled, legible and in a named language. */
async function look(visited: Visit, name: string): Promise<void> {
  await picture(visited, `move ${name}`, false);
  expect(await structure(visited.page)).toEqual({
    wide: NARROW,
    headings: 1,
    language: "en",
    unlabelled: 0,
    ungrouped: 0,
  });
  expect(await smallTargets(visited.page)).toEqual([]);
  expect(await faintText(visited.page)).toEqual([]);
}

async function tick(page: Page, wanted: (name: string) => boolean): Promise<string> {
  const { name } = await tabTo(
    page,
    ({ type, checked, name }) => type === "checkbox" && !checked && wanted(name),
  );
  await page.keyboard.press("Space");
  return name;
}

async function press(visited: Visit, button: string, name: string, status = 200): Promise<string> {
  await tabTo(visited.page, (focused) => focused.tag === "BUTTON" && focused.name === button);
  expect(await enter(visited.page)).toBe(status);
  await look(visited, name);
  return visited.page.locator("main").innerText();
}

function chosen(page: Page): Promise<string[]> {
  return page.locator("label:has(:checked)").allInnerTexts();
}

async function session(): Promise<{ state: string; start: string }> {
  const rows = await scene.stage.worker.db
    .prepare('SELECT state, "start" FROM session ORDER BY "start" LIMIT 1')
    .all<{ state: string; start: number }>();
  const [{ state, start }] = rows.results as [{ state: string; start: number }];
  return { state, start: formatInstant(start) };
}

const PLANNED = {
  state: "planned",
  start: formatInstant(instantOf("2027-01-13", "18:00", "Asia/Jerusalem")),
};

/** What somebody gets at once of what the other has done. */
async function mailTo(who: "noa" | "dana", kind: string): Promise<SentMail> {
  const mails = await mailsAtOnce(scene.stage);
  const found = mails.find((mail) => mail.to.startsWith(`${who}@`) && mail.kind === kind);
  if (!found) throw new Error(`Only ${mails.map((mail) => `${mail.kind} to ${mail.to}`).join(", ")}.`);
  return found;
}

/** Noa can't make it and offers the tapped time and one more; the result is what Dana gets. */
async function noaOffers(): Promise<SentMail> {
  const visited = await open(scene.moment.path, "1 cannot");
  await tick(visited.page, () => true);
  await press(visited, "I can’t make it", "2 offered");
  return mailTo("dana", "move-offer");
}

test("Noa taps a time in her brief, adds another, and has said no and offered both by one button", async () => {
  const visited = await open(scene.moment.path, "1 cannot");
  const { page } = visited;
  expect(await page.getByRole("button").allInnerTexts()).toEqual(["I can’t make it"]);
  const [tapped] = (await chosen(page)) as [string];
  expect(await chosen(page)).toEqual([expect.stringMatching(TIMES)]);
  const added = await tick(page, (name) => name !== tapped);
  const told = await press(visited, "I can’t make it", "2 offered");
  expect(told).toContain("Wed 13 Jan, 17:00 is off");
  for (const time of [tapped, added]) expect(told).toContain(time);
  expect(await session()).toEqual({ ...PLANNED, state: "moving" });
  const { text } = await mailTo("dana", "move-offer");
  expect(text.match(/\/l\//g)).toHaveLength(3);
  expect(text).toContain("None of these");
});

test("the button is in sight when the page opens, with the tapped time chosen above it", async () => {
  const { page } = await open(scene.moment.path, "1 cannot");
  const { y = 0, height = 0 } = (await page.getByRole("button").boundingBox()) ?? {};
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(SMALL.height);
});

test("Noa takes it back on the next page: the session stands again, and Dana is told", async () => {
  const before = await standing(scene.stage);
  const visited = await open(scene.moment.path, "1 cannot");
  await press(visited, "I can’t make it", "2 offered");
  await mailTo("dana", "move-offer");
  expect(await press(visited, "Undo", "3 undone")).toContain(
    "Your session with Dana Levi is on Wed 13 Jan, 17:00.",
  );
  expect(await session()).toEqual(PLANNED);
  expect(await standing(scene.stage)).toBe(before);
  const { subject, text } = await mailTo("dana", "move-news");
  expect(subject).toContain("18:00");
  expect(text).toContain("Wednesday 13 January, 18:00 (Jerusalem time)");
});

test("Dana takes one of Noa’s times, and takes that back while Noa has done nothing", async () => {
  const offer = await noaOffers();
  const path = linkOf(offer, /\d\d:\d\d$/);
  const visited = await open(path, "4 take");
  const taken = await visited.page.locator("h1").innerText();
  expect(taken).toMatch(TIMES);
  expect(await press(visited, "Take this time", "5 taken")).toContain(taken);
  expect(await session()).toMatchObject({ state: "agreed" });
  expect((await mailTo("noa", "move-news")).subject).toContain("Dana Levi");
  expect(await press(visited, "Undo", "6 taking undone")).toContain(
    "Your session with Noa Bergmann (Wed 13 Jan, 18:00) is off, and another time is being found.",
  );
  expect(await session()).toEqual({ ...PLANNED, state: "moving" });
});

test("once Noa has acted on it, Dana’s Undo says on a page that it can’t be taken back", async () => {
  const offer = await noaOffers();
  const visited = await open(linkOf(offer, /\d\d:\d\d$/), "4 take");
  await press(visited, "Take this time", "5 taken");
  const news = await mailTo("noa", "move-news");
  const hers = await open(linkOf(news, /can.t make it/i), "7 cannot again");
  await tick(hers.page, () => true);
  await press(hers, "I can’t make it", "8 offered again");
  const before = await standing(scene.stage);
  expect(await press(visited, "Undo", "9 too late to undo", 409)).toContain("can’t be taken back any more");
  expect(await standing(scene.stage)).toBe(before);
});

test("none of Noa’s times suits Dana: she offers others by the same way, and Noa gets them", async () => {
  const offer = await noaOffers();
  const visited = await open(linkOf(offer, /None of these/), "10 none of these");
  expect(await chosen(visited.page)).toEqual([]);
  const [first, second] = [await tick(visited.page, () => true), await tick(visited.page, () => true)];
  const told = await press(visited, "Offer these times", "11 others offered");
  for (const time of [first, second]) expect(told).toContain(time);
  expect((await mailTo("noa", "move-offer")).text.match(/\/l\//g)).toHaveLength(3);
  expect(await press(visited, "Undo", "12 others undone")).toContain("Taken back");
});

test("Dana presses without a time ticked: the page says so and still has the choice, and it works then", async () => {
  const offer = await noaOffers();
  const visited = await open(linkOf(offer, /None of these/), "10 none of these");
  const before = await standing(scene.stage);
  expect(await press(visited, "Offer these times", "13 nothing chosen", 409)).toContain("No time chosen");
  expect(await standing(scene.stage)).toBe(before);
  const ticked = await tick(visited.page, () => true);
  expect(await press(visited, "Offer these times", "11 others offered")).toContain(ticked);
});

test("Noa has come back to a page that is an hour old: the button still does what it says", async () => {
  const visited = await open(scene.moment.path, "1 cannot");
  scene.stage.clock.now += 60 * MINUTE;
  await visited.page.setExtraHTTPHeaders({ "x-clock": formatInstant(scene.stage.clock.now) });
  expect(await press(visited, "I can’t make it", "2 offered")).toContain("is off");
});

test("one of three goals is reached: Noa ticks it, Dana hears of that one, and Noa takes it back", async () => {
  const { goals, path } = await writeThreeGoals(scene);
  const visited = await open(path, "14 which goal");
  expect(await visited.page.locator("label").allInnerTexts()).toEqual(goals);
  expect(await chosen(visited.page)).toEqual([]);
  const button = await visited.page.getByRole("button").innerText();
  const before = await standing(scene.stage);
  expect(await press(visited, button, "15 no goal ticked", 409)).toContain("Tick what you have reached");
  expect(await standing(scene.stage)).toBe(before);
  await tick(visited.page, (name) => name === goals[1]);
  const told = await press(visited, button, "16 goal reached");
  expect(told).toContain("Congratulations to you both");
  expect(await reached()).toEqual([goals[1]]);
  const { text } = await mailTo("dana", "partner-news");
  expect(goals.filter((goal) => text.includes(goal))).toEqual([goals[1]]);
  await press(visited, "Undo", "17 goal undone");
  expect(await reached()).toEqual([]);
});

async function reached(): Promise<string[]> {
  const { results } = await scene.stage.worker.db
    .prepare("SELECT text FROM planLine WHERE reachedAt IS NOT NULL AND until IS NULL")
    .all<{ text: string }>();
  return results.map(({ text }) => text);
}

test("the Worker logs no error in all that", () => {
  expect(scene.stage.worker.faults).toEqual([]);
});
