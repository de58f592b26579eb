import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Stage } from "../../dev/story/stage.ts";
import { formatInstant } from "../../src/domain/time.ts";
import type { Moment } from "./moments.ts";
import { takeWindow } from "./windows.ts";

/** The narrowest phone in use, in CSS pixels. */
export const NARROW = 320;

export interface Visit {
  page: Page;
  url: string;
  /** `GET /path` of everything that the page asked for, in order, itself included. */
  requests: string[];
  /** What the browser's console complained of: a style that the policy refuses, a script that failed. */
  complaints: string[];
}

/** A browser window on a narrow screen, as good as new, whose requests carry the moment's clock. */
export async function visit(
  browser: Browser,
  { worker }: Stage,
  { at, path }: Pick<Moment, "at" | "path">,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const page = await takeWindow(browser, { viewport: { width: NARROW, height: 640 }, ...options });
  await page.context().setExtraHTTPHeaders({ "x-clock": formatInstant(at) });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
  return { page, url: `${worker.url}${path}`, requests, complaints };
}

export interface Focused {
  tag: string;
  type: string;
  checked: boolean;
  /** The words of its label, or else its own. */
  name: string;
  outline: string;
  /** Whether something else lies over its middle. */
  hidden: boolean;
}

const FOCUSED = `(() => {
  const at = document.activeElement;
  const { tagName, type = "", checked = false } = at;
  const { x, y, width, height } = at.getBoundingClientRect();
  return {
    tag: tagName,
    type,
    checked,
    name: (at.labels?.[0] ?? at).innerText.trim(),
    outline: getComputedStyle(at).outlineStyle,
    hidden: document.elementFromPoint(x + width / 2, y + height / 2) !== at,
  };
})()`;
/** More than any page of ours has. */
const MOST_STOPS = 80;

/** Goes on by Tab, as somebody does who has no mouse, to the next thing that is wanted; every stop on the way must be seen. */
export async function tabTo(page: Page, wanted: (focused: Focused) => boolean): Promise<Focused> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<Focused>(FOCUSED);
    if (focused.tag === "BODY") continue;
    if (focused.outline === "none") throw new Error(`Nobody sees that ${focused.tag} has the focus.`);
    if (focused.hidden)
      throw new Error(`${focused.tag} “${focused.name}” is out of sight with the focus on it.`);
    if (wanted(focused)) return focused;
  }
  throw new Error(`Nothing like that within ${MOST_STOPS} stops of the Tab key.`);
}

/** Presses what has the focus; says what status the next page has. */
export async function enter(page: Page): Promise<number> {
  const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  return answer?.status() ?? 0;
}

/**
 * Goes through the page by keyboard: ticks the first free box, writes into every field, and presses the first button.
 * Says what status the next page has.
 */
export async function pressByKeyboard({ page }: Visit): Promise<number> {
  let ticked = false;
  for (;;) {
    const { tag, type, checked } = await tabTo(page, () => true);
    if (type === "checkbox" && !checked && !ticked) {
      await page.keyboard.press("Space");
      ticked = true;
    }
    if (tag === "TEXTAREA") await page.keyboard.type("Ask first, then advise");
    if (tag === "BUTTON") return enter(page);
  }
}

/** The page's picture, for people to look at: only where `PAGE_PICTURES` names a folder for it. */
export async function picture({ page }: Visit, name: string, fullPage = true): Promise<void> {
  const folder = process.env.PAGE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
