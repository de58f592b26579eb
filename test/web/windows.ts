import type { Browser, BrowserContextOptions, Page } from "playwright-core";

interface Window {
  page: Page;
  /** What it was opened with. */
  as: string;
  taken: boolean;
}

/** Opening a window takes longer than most of what a test does in it, so they are kept. */
const windows = new WeakMap<Browser, Window[]>();

/** One that nobody is in, opened with these options. */
export async function takeWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const as = JSON.stringify(options);
  const kept = windows.get(browser) ?? [];
  windows.set(browser, kept);
  const free = kept.find((one) => one.as === as && !one.taken);
  if (free) {
    free.taken = true;
    return free.page;
  }
  const page = await (await browser.newContext(options)).newPage();
  kept.push({ page, as, taken: true });
  return page;
}

/** Everybody goes: nothing is left of where they were, what they heard and what they kept. */
export async function leaveWindows(browser: Browser): Promise<void> {
  for (const window of windows.get(browser) ?? [])
    if (window.taken) {
      await clear(window.page);
      window.taken = false;
    }
}

async function clear(page: Page): Promise<void> {
  for (const event of ["request", "console", "pageerror"]) page.removeAllListeners(event);
  await page.goto("about:blank");
  await page.emulateMedia({ colorScheme: null });
  await page.setExtraHTTPHeaders({});
  await page.context().clearCookies();
}
