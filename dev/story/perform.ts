import type { Instant } from "../../src/domain/time.ts";
import type { Browser, Form } from "./browser.ts";
import type { Happening } from "./people.ts";
import type { Stage } from "./stage.ts";

/** How something went, in a few words, and where a mail was filed. */
export interface Done {
  says: string;
  file?: string;
}

/** Does what somebody does. */
export async function perform({ at, deed, who }: Happening, stage: Stage, browser: Browser): Promise<Done> {
  stage.clock.now = at;
  switch (deed.does) {
    case "send":
      return { says: `writes (${deed.note})`, file: await stage.send(deed.raw, at) };
    case "tap":
      return { says: `taps “${deed.note}”${await press(deed.url, deed.tickAlso, at, browser)}` };
    case "look":
      for (const url of deed.urls) refuseFault(url, (await browser.open(url, at)).status);
      return { says: `has a filter that opens ${deed.urls.length} links` };
    case "lose-address":
      stage.bouncing.add(who);
      return { says: "has no mailbox any more" };
  }
}

/** Opens the page as a person does, ticks further boxes, presses the button. */
async function press(url: string, tickAlso: number, at: Instant, browser: Browser): Promise<string> {
  const page = await browser.open(url, at);
  refuseFault(url, page.status);
  const form = page.forms.find(({ buttons }) => !buttons.every(({ label }) => /undo/i.test(label)));
  if (!form) return ": nothing to press there any more";
  const boxes = form.fields.filter(({ type, ticked }) => type === "checkbox" && !ticked).slice(0, tickAlso);
  for (const box of boxes) box.ticked = true;
  const { status } = await browser.press(url, onlyChosen(form), at);
  refuseFault(url, status);
  return status < 400 ? "" : `: the page answers ${status}`;
}

/** Of radio buttons that are all clear a person chooses the first, except where an answer is theirs to leave out. */
function onlyChosen(form: Form): Form {
  const groups = new Set(form.fields.filter(({ type }) => type === "radio").map(({ name }) => name));
  groups.delete("score");
  for (const group of groups) {
    const buttons = form.fields.filter(({ name, type }) => type === "radio" && name === group);
    const [first] = buttons;
    if (first && !buttons.some(({ ticked }) => ticked)) first.ticked = true;
  }
  return form;
}

/** 409 and 410 are answers: somebody was quicker. Anything else that is no page is a fault of ours. */
function refuseFault(url: string, status: number): void {
  if (status >= 500 || [400, 401, 403, 404, 405].includes(status)) {
    throw new Error(`${new URL(url).pathname} answers ${status}.`);
  }
}
