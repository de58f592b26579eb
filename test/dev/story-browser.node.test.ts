import { describe, expect, test } from "vitest";
import { createBrowser, formsIn } from "../../dev/story/browser.ts";

const PAGE = `<!doctype html><form method="post" action="/l/token">
  <input type="hidden" name="purpose" value="cannot">
  <label><input type="checkbox" name="time" value="100" checked> Wed 17:00</label>
  <label><input type="checkbox" name="time" value="200"> Fri 10:00</label>
  <input type="radio" name="share" value="no" checked><input type="radio" name="share" value="yes">
  <select name="who"><option value="averages">a</option><option value="partner" selected>p</option></select>
  <textarea name="why">a cold &amp; a cough</textarea>
  <input type="text" name="ignored" disabled>
  <button name="go" value="1">Can’t make it</button></form>
  <form action="/search"><input name="q"></form>`;

function recorded(pages: Record<string, { status: number; html?: string; location?: string }>) {
  const requests: { path: string; method: string; body: string | undefined; clock: string | undefined }[] =
    [];
  const browser = createBrowser(async (path, init = {}) => {
    const method = init.method ?? "GET";
    requests.push({ path, method, body: init.body, clock: init.headers?.["x-clock"] });
    const page = pages[`${method} ${path}`] ?? { status: 404 };
    return {
      status: page.status,
      headers: { get: (name) => (name === "location" ? (page.location ?? null) : null) },
      text: async () => page.html ?? "",
    };
  });
  return { browser, requests };
}

describe("pressing a page's button", () => {
  const at = Date.parse("2027-01-14T10:00:00Z");

  test("sends what a browser would: chosen fields, in order, and the button", async () => {
    const { browser, requests } = recorded({
      "GET /l/token": { status: 200, html: PAGE },
      "POST /l/token": { status: 200 },
    });
    const url = "http://localhost:8787/l/token";
    const page = await browser.open(url, at);
    const [form] = page.forms;
    if (!form) throw new Error("The page has a form.");
    expect((await browser.press(url, form, at)).status).toBe(200);
    expect(requests[1]).toEqual({
      path: "/l/token",
      method: "POST",
      body: "purpose=cannot&time=100&share=no&who=partner&why=a+cold+%26+a+cough&go=1",
      clock: "2027-01-14T10:00:00Z",
    });
  });

  test("goes where a redirect leads, by GET", async () => {
    const { browser, requests } = recorded({
      "POST /l/token": { status: 303, location: "/done" },
      "GET /done": { status: 200 },
    });
    const [form] = formsIn(PAGE);
    if (!form) throw new Error("The page has a form.");
    await browser.press("http://localhost:8787/l/token", form, at);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /l/token", "GET /done"]);
  });
});

test("a form that only asks is no button of ours", () => {
  expect(formsIn(PAGE)).toHaveLength(1);
});
