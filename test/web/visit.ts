import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Stage } from "../../dev/story/stage.ts";
import { formatInstant } from "../../src/domain/time.ts";
import type { Moment } from "./moments.ts";

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

/** A fresh browser window on a narrow screen, whose requests carry the moment's clock. */
export async function visit(
  browser: Browser,
  { worker }: Stage,
  { at, path }: Pick<Moment, "at" | "path">,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: NARROW, height: 640 },
    extraHTTPHeaders: { "x-clock": formatInstant(at) },
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
  return { page, url: `${worker.url}${path}`, requests, complaints };
}

interface Focused {
  tag: string;
  type: string;
  checked: boolean;
  outline: string;
}

const FOCUSED = `(() => {
  const { tagName, type = "", checked = false } = document.activeElement;
  return { tag: tagName, type, checked, outline: getComputedStyle(document.activeElement).outlineStyle };
})()`;
/** More than any page of ours has. */
const MOST_STOPS = 80;

/**
 * Goes through the page by Tab, as somebody does who has no mouse: ticks the first free box, writes into every field,
 * and presses the first button. Says what status the next page has; throws where no button, or no sign of the focus, is.
 */
export async function pressByKeyboard({ page }: Visit): Promise<number> {
  let ticked = false;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<Focused>(FOCUSED);
    if (focused.tag === "BODY") continue;
    if (focused.outline === "none") throw new Error(`Nobody sees that ${focused.tag} has the focus.`);
    if (focused.type === "checkbox" && !focused.checked && !ticked) {
      await page.keyboard.press("Space");
      ticked = true;
    }
    if (focused.tag === "TEXTAREA") await page.keyboard.type("Ask first, then advise");
    if (focused.tag === "BUTTON") {
      const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
      return answer?.status() ?? 0;
    }
  }
  throw new Error(`No button within ${MOST_STOPS} stops of the Tab key.`);
}

/** The page's picture, for people to look at: only where `PAGE_PICTURES` names a folder for it. */
export async function picture({ page }: Visit, name: string): Promise<void> {
  const folder = process.env.PAGE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
