import type { APIResponse, Browser, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Purpose } from "../../src/domain/link.ts";
import { DAY } from "../../src/domain/time.ts";
import { digest, fingerprint } from "../fingerprint.ts";
import { openChromium } from "./chromium.ts";
import { faintText, overhang, smallTargets } from "./look.ts";
import { LINK_PURPOSES, type LinkPurpose, type Moment, playMoments, returnTo, type Term } from "./moments.ts";
import { standing } from "./standing.ts";
import { NARROW, picture, pressByKeyboard, type Visit, visit } from "./visit.ts";
import { leaveWindows } from "./windows.ts";

/** What the page says once the button was pressed, and whether it can be taken back there. */
const RESULTS: Record<LinkPurpose, { says: RegExp; undo: boolean }> = {
  join: { says: /You are in/, undo: true },
  "not-for-me": { says: /You are not paired/, undo: true },
  "agree-plan": { says: /has your yes/, undo: true },
  "suggested-topic": { says: /Your topic is set\n+.+\n+.+ sees it before the session/, undo: true },
  "agree-topics": { says: /Agreed/, undo: true },
  cannot: { says: /is off\. \S+ .*gets your times/, undo: true },
  "take-time": { says: /Both get it for their calendar/, undo: true },
  "none-of-these": { says: /gets your times now/, undo: true },
  keep: { says: /as planned/, undo: false },
  skip: { says: /Nothing more to do/, undo: false },
  met: { says: /counts as held/, undo: true },
  missed: { says: /times to catch up/, undo: true },
  "make-up": { says: /is asked about/, undo: false },
  "by-phone": { says: /is asked about/, undo: false },
  score: { says: /Saved/, undo: true },
  "my-answers": { says: /Saved/, undo: true },
  apply: { says: /being carried out/, undo: false },
  "apply-good-rows": { says: /being carried out/, undo: false },
  "undo-pair": { says: /Taken back/, undo: false },
  "undo-person": { says: /Taken back/, undo: false },
  unsubscribe: { says: /No more weekly mails/, undo: true },
  "meant-pair": { says: /Recorded for \S+/, undo: true },
  "other-time": { says: /gets your times now/, undo: true },
  "confirm-away": { says: /You are away until/, undo: true },
  "ask-organiser": { says: /The organiser is asked/, undo: false },
  rhythm: { says: /is asked whether you meet every/, undo: true },
  "agree-rhythm": { says: /calendars follow/, undo: true },
  "agree-slot": { says: /calendars follow/, undo: true },
  "keep-slot": { says: /go on meeting on/, undo: true },
  "keep-rhythm": { says: /has not changed/, undo: true },
  "ask-help": { says: /The organiser is asked/, undo: false },
  "goal-reached": { says: /Congratulations to you both/, undo: true },
  "wrap-up": { says: /is asked whether the next session is your last/, undo: true },
  "agree-wrap-up": { says: /once more/, undo: true },
  "keep-going": { says: /stay as planned/, undo: true },
  "all-well": { says: /as before/, undo: false },
  "goal-form": { says: /Your goal: a career goal, in steps/, undo: true },
  note: { says: /Kept for you alone/, undo: true },
};
/** What these lead to is a mail at most. */
const NOTHING_CHANGES: ReadonlySet<Purpose> = new Set([
  "keep",
  "skip",
  "ask-organiser",
  "ask-help",
  "all-well",
]);
const UNDOABLE = LINK_PURPOSES.filter((purpose) => RESULTS[purpose].undo);

let term: Term;
let browser: Browser;

beforeAll(async () => {
  [term, browser] = await Promise.all([playMoments(), openChromium()]);
}, 400_000);
afterEach(() => leaveWindows(browser));
afterAll(async () => {
  await browser?.close();
  await term?.stage.close();
});

/** Back when the mail with such a link had just come. */
async function momentOf(purpose: LinkPurpose): Promise<Moment> {
  const moment = term.moments.get(purpose);
  if (!moment) throw new Error(`No mail of the term had a “${purpose}” link with something to press.`);
  await returnTo(term.stage, moment);
  return moment;
}

async function arrive(purpose: LinkPurpose, options: Parameters<typeof visit>[3] = {}): Promise<Visit> {
  const visited = await visit(browser, term.stage, await momentOf(purpose), options);
  await visited.page.goto(visited.url);
  return visited;
}

async function afterPressing(moment: Moment): Promise<Moment> {
  const visited = await visit(browser, term.stage, moment);
  await visited.page.goto(visited.url);
  await pressByKeyboard(visited);
  return moment;
}

/** A finger that taps twice: the same form once more. */
function sendAgain({ page, url }: Visit, pressed: Request): Promise<APIResponse> {
  return page.context().request.post(url, {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: pressed.postData() ?? "",
  });
}

test("a term has a mail with a live link of every purpose that is ever a link", () => {
  expect([...term.moments.keys()].sort()).toEqual([...LINK_PURPOSES].sort());
});

/** Opens the page thrice with scripts on, and looks at it, moves the mouse and scrolls in between. */
async function openThrice(purpose: LinkPurpose) {
  const moment = await momentOf(purpose);
  const before = await fingerprint(term.stage);
  const visited = await visit(browser, term.stage, moment, { javaScriptEnabled: true });
  const { page, url, requests, complaints } = visited;
  await page.goto(url);
  const looks = await lookAround(visited, purpose);
  await page.mouse.move(10, 10);
  await page.mouse.move(NARROW / 2, 300, { steps: 3 });
  await page.mouse.wheel(0, 400);
  await page.goto(url);
  await page.reload();
  return { moment, before, after: await fingerprint(term.stage), url, requests, complaints, looks };
}

async function lookAround(visited: Visit, name: string) {
  const { page } = visited;
  const faint: Record<string, string[]> = {};
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(visited, `${name}-${colorScheme}`);
    faint[colorScheme] = await faintText(page);
  }
  const language = await page.locator("html").getAttribute("lang");
  return { faint, ...(await fitsFingers(page)), language, title: await page.title() };
}

async function fitsFingers(page: Page) {
  return { overhang: await overhang(page), small: await smallTargets(page) };
}

/** Presses the page's button, sends the same once more, and goes back by Undo where there is one. Scripts are off. */
async function pressAndUndo(purpose: LinkPurpose) {
  const visited = await arrive(purpose, { javaScriptEnabled: false });
  const { page } = visited;
  const words = () => page.locator("main").innerText();
  const before = await standing(term.stage);
  const sent = page.waitForRequest((request) => request.method() === "POST");
  const status = await pressByKeyboard(visited);
  await picture(visited, `${purpose}-pressed`);
  const undos = await page.getByRole("button", { name: "Undo" }).count();
  const once = { status, words: await words(), undos, standing: await standing(term.stage) };
  const looks = await fitsFingers(page);
  const again = await sendAgain(visited, await sent);
  const twice = { status: again.status(), standing: await standing(term.stage) };
  if (undos === 0) return { before, once, looks, twice };
  const undone = await pressByKeyboard(visited);
  return {
    before,
    once,
    looks,
    twice,
    undone: { status: undone, words: await words(), standing: await standing(term.stage) },
  };
}

/** The tests of a purpose share what is expensive; the first of them does it. */
function shared<T>(act: (purpose: LinkPurpose) => Promise<T>): (purpose: LinkPurpose) => Promise<T> {
  const done = new Map<LinkPurpose, Promise<T>>();
  return (purpose) => {
    const doing = done.get(purpose) ?? act(purpose);
    done.set(purpose, doing);
    return doing;
  };
}
const opened = shared(openThrice);
const pressed = shared(pressAndUndo);

describe.each(LINK_PURPOSES)("the page behind a “%s” link", (purpose) => {
  test("changes no row of any table, however often a browser opens it with scripts on", async () => {
    const { moment, before, after } = await opened(purpose);
    expect(before).toBe(digest(moment.tables));
    expect(after).toBe(before);
  });

  test("asks for nothing but itself, and the browser has no complaint", async () => {
    const { requests, complaints, url } = await opened(purpose);
    expect(requests).toEqual(Array(3).fill(`GET ${url}`));
    expect(complaints).toEqual([]);
  });

  test("fits a narrow phone, by day and by night, and says its language and title", async () => {
    const { looks } = await opened(purpose);
    expect(looks).toMatchObject({ faint: { dark: [], light: [] }, overhang: 0, small: [], language: "en" });
    expect(looks.title.length).toBeGreaterThan(3);
  });

  test("is pressed by keyboard alone and without script, and the next page says what happened", async () => {
    const { before, once, looks } = await pressed(purpose);
    expect(once.status).toBe(200);
    expect(once.words).toMatch(RESULTS[purpose].says);
    expect(looks).toEqual({ overhang: 0, small: [] });
    expect(once.undos).toBe(RESULTS[purpose].undo ? 1 : 0);
    expect(once.standing === before).toBe(NOTHING_CHANGES.has(purpose));
  });

  test("does nothing more when its button is pressed twice", async () => {
    const { once, twice } = await pressed(purpose);
    expect(twice.status).toBeLessThan(500);
    expect(twice.standing).toBe(once.standing);
  });
});

test.each([
  [
    "cut short by a mail client",
    400,
    async ({ path, ...moment }: Moment) => ({ ...moment, path: path.slice(0, -4) }),
  ],
  ["of five weeks ago", 410, async (moment: Moment) => ({ ...moment, at: moment.at + 35 * DAY })],
  ["about a session that has moved on since", 409, afterPressing],
] as const)(
  "a link %s says on a page for a narrow phone that it can do nothing",
  async (name, status, spoil) => {
    const visited = await visit(browser, term.stage, await spoil(await momentOf("cannot")));
    const answer = await visited.page.goto(visited.url);
    await picture(visited, `link ${name}`);
    expect(answer?.status()).toBe(status);
    expect(visited.requests).toEqual([`GET ${visited.url}`]);
    expect(await visited.page.getByRole("button").count()).toBe(0);
    expect(await visited.page.locator("main").innerText()).toMatch(/mail/);
    expect(await overhang(visited.page)).toBe(0);
    expect(await faintText(visited.page)).toEqual([]);
  },
);

test("whoever finds no time left in the week can leave the session out, or ask for help", async () => {
  const { at, path } = await momentOf("none-of-these");
  const visited = await visit(browser, term.stage, { at: at + 5 * DAY, path });
  await visited.page.goto(visited.url);
  await picture(visited, "no-time-left");
  expect(await visited.page.getByRole("button").allInnerTexts()).toEqual([
    "Leave it out this week",
    "Ask the organiser",
  ]);
  expect(await pressByKeyboard(visited)).toBe(200);
  expect(await visited.page.locator("main").innerText()).toContain("Left out");
});

test.each(UNDOABLE)(
  "what a “%s” link did is taken back by the undo on the page after it",
  async (purpose) => {
    const { before, undone } = await pressed(purpose);
    expect(undone?.status).toBe(200);
    expect(undone?.words).toContain("Taken back");
    expect(undone?.standing).toBe(before);
  },
);

test("the Worker logs no error in all that", () => {
  expect(term.stage.worker.faults).toEqual([]);
});
