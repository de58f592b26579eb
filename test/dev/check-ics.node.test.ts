import { execFile } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCalendars } from "../../dev/check-ics/check-calendars.ts";
import { disagreements, findPython, replayInPython } from "../../dev/check-ics/python.ts";
import type { Term } from "../../dev/story/term.ts";
import { CANCELLED, changed, MOVE, MOVED, without } from "./calendar-faults.ts";
import { filed, PLAYED, type Sent, TERM } from "./calendar-mails.ts";

async function folderOf(mails: readonly Sent[], term: Term = TERM): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "check-ics-"));
  await writeFile(join(folder, "sessions.json"), JSON.stringify(term));
  for (const { name, raw } of await filed(mails)) await writeFile(join(folder, name), raw);
  return folder;
}

const run = (folder: string, python?: string) =>
  new Promise<{ status: number; lines: string[] }>((resolve) => {
    const env = { ...process.env, ...(python === undefined ? {} : { PYTHON: python }) };
    execFile(
      process.execPath,
      ["--import", "tsx", "dev/check-ics.ts", folder],
      { env },
      (fault, out, err) => {
        resolve({ status: fault ? Number(fault.code) : 0, lines: `${out}${err}`.trim().split("\n") });
      },
    );
  });

describe("npm run check:ics", () => {
  test("without Python or its library fails, and names the package", async () => {
    const folder = await folderOf(PLAYED);
    const bare = join(folder, "python-without-libraries");
    await writeFile(bare, "#!/bin/sh\nexit 1\n");
    await chmod(bare, 0o755);
    for (const python of [join(folder, "no-python"), bare])
      expect(await run(folder, python)).toEqual({
        status: 1,
        lines: [
          `No Python 3 with the icalendar library (tried ${python}): apt-get install python3-icalendar`,
        ],
      });
  });

  test("tells where one library has another calendar than the other", () => {
    const ours = { parts: 2, shown: ["a", "b"] };
    expect(disagreements(ours, { ...ours, faults: [] })).toEqual([]);
    expect(disagreements(ours, { parts: 3, shown: ["b", "c"], faults: ["0001: ValueError"] })).toEqual([
      "python3-icalendar: 0001: ValueError",
      "ical.js got 2 parts, python3-icalendar 3",
      "only ical.js has a",
      "only python3-icalendar has c",
    ]);
  });
});

const python = await findPython().catch(() => undefined);

/** `npm test` asks for nothing but Node; CI has installed the library before it comes here. */
describe.skipIf(python === undefined)("npm run check:ics, with python3-icalendar", () => {
  test("counts, and succeeds", async () => {
    const folder = await folderOf(PLAYED);
    expect(await run(folder)).toEqual({
      status: 0,
      lines: [
        `10 calendar parts checked in ${folder}, 2 people, 2 sessions in their calendars (4 entries), 0 faults`,
      ],
    });
  });

  test("names the fault, counts, and fails", async () => {
    const folder = await folderOf(without(CANCELLED));
    expect(await run(folder)).toEqual({
      status: 1,
      lines: [
        "noa@tamar.example: session 12 (skipped) is left in the calendar",
        `9 calendar parts checked in ${folder}, 2 people, 3 sessions in their calendars (5 entries), 1 faults`,
      ],
    });
  });

  test("fails without what the database says, and with no mails", async () => {
    const folder = await mkdtemp(join(tmpdir(), "check-ics-"));
    const missing = await run(folder);
    expect([missing.status, missing.lines[0]]).toEqual([
      1,
      expect.stringMatching(/sessions\.json is missing/),
    ]);
    expect((await run(await folderOf([], { ...TERM, sessions: [] }))).status).toBe(1);
  });

  test.each<[string, readonly Sent[]]>([
    ["a term", PLAYED],
    ["a missing cancellation", without(CANCELLED)],
    ["a missing update", without(MOVED)],
    ["a stale SEQUENCE", changed(MOVED, { sequence: 0, at: "2027-01-06T09:00:00Z" })],
    ["an equal SEQUENCE and a later stamp", changed(MOVED, { sequence: 0 })],
    ["a request below its cancellation", [...PLAYED, { ...PLAYED[5]!, at: "2027-01-20T10:00:00Z" }]],
  ])("Python's calendars after %s are ours", async (_, mails) => {
    const folder = await folderOf(mails);
    const ours = await checkCalendars(await filed(mails), TERM);
    expect(disagreements(ours, await replayInPython(python!, folder))).toEqual([]);
  });

  test.each([
    ["METHOD:REQUEST\r\n", "", /KeyError/],
    ["METHOD:REQUEST", "METHOD:CANCEL", /ValueError: METHOD CANCEL in a part of another method/],
    [/DTSTART:.*/, "DTSTART:tomorrow", /Error/],
    [/(DTEND.*)Z/, "$1", /ValueError: .* is not in UTC/],
    [/(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, "$1$1", /ValueError/],
  ])("Python by itself trips over %s put as %j", async (from, to, fault) => {
    const folder = await folderOf(changed(MOVED, { change: (ics) => ics.replace(from, to) }));
    const { faults } = await replayInPython(python!, folder);
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults[0]).toContain(MOVE);
  });
});
