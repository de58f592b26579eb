import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkCalendars } from "../dev/check-ics/check-calendars.ts";
import { type Played, play, type Step } from "../dev/story/play.ts";
import { readTerm } from "../dev/story/term.ts";
import { formatInstant } from "../src/domain/time.ts";
import { fingerprint } from "./fingerprint.ts";

let played: Played;
let mailDir: string;
let changed = 0;
let opened = 0;

beforeAll(async () => {
  mailDir = await mkdtemp(join(tmpdir(), "fortnight-"));
  played = await play({ seed: 2, roster: "test/fixtures/journey.csv", mailDir, onStep: openEverything });
}, 230_000);
afterAll(() => played?.stage.close());

/** As a scanner does: HEAD, then GET twice, every link of every new mail; the database must not notice. */
async function openEverything({ at, mails, stage }: Step): Promise<void> {
  const links = mails.flatMap(({ text }) => text.match(/http:\/\/\S+\/[lu]\/[a-z2-7]+/g) ?? []);
  if (links.length === 0) return;
  const before = await fingerprint(stage);
  for (const link of links)
    for (const method of ["HEAD", "GET", "GET"]) {
      const { pathname } = new URL(link);
      const response = await stage.worker.fetch(pathname, {
        method,
        headers: { "x-clock": formatInstant(at) },
      });
      await response.text();
      opened++;
    }
  if ((await fingerprint(stage)) !== before) changed++;
}

test("opening every link of every mail, thrice, changes no row of any table", () => {
  expect(opened).toBeGreaterThan(300);
  expect(changed).toBe(0);
});

test("a term of two pairs is played to its reflection", () => {
  const { sent, sessions, held, topics, reflections } = played.count;
  expect(sessions).toBeGreaterThan(10);
  expect(held).toBeGreaterThan(5);
  expect(topics).toBeGreaterThan(5);
  expect(reflections).toBeGreaterThan(0);
  for (const kind of [
    "welcome",
    "first-session-plan",
    "topic-request",
    "agenda-digest",
    "session-brief",
    "pulse",
  ] as const)
    expect(sent[kind], kind).toBeGreaterThan(0);
});

test("every answer is acted on or asked back as its expectation says", () => {
  const { kinds, mismatches } = played.answers;
  expect(mismatches).toEqual([]);
  expect(kinds.reduce((sum, { answers }) => sum + answers, 0)).toBeGreaterThan(30);
  expect([...new Set(kinds.flatMap(({ languages }) => languages))].sort()).toEqual([
    "de",
    "en-GB",
    "en-US",
    "he",
  ]);
  for (const kind of ["cannot-but-another-time", "takes-the-offer", "takeaway-and-action", "topic-and-prep"])
    expect(kinds.map((one) => one.kind)).toContain(kind);
});

test("the Worker logs no error in a whole term", () => {
  expect(played.stage.worker.faults).toEqual([]);
});

test("the invitations leave every calendar with the sessions that the database has", async () => {
  const names = (await readdir(mailDir)).filter((name) => name.endsWith(".eml"));
  const files = await Promise.all(
    names.map(async (name) => ({ name, raw: await readFile(join(mailDir, name)) })),
  );
  const { faults, people, shown } = await checkCalendars(files, await readTerm(mailDir));
  expect(faults).toEqual([]);
  expect(people).toBe(3);
  expect(shown.length).toBeGreaterThan(20);
});

test("nobody gets two briefs about one revision of a session", async () => {
  const { results } = await played.stage.worker.db
    .prepare("SELECT \"personId\", covers FROM outbox WHERE kind = 'session-brief' AND state = 'sent'")
    .all<{ personId: number; covers: string }>();
  const told = results.flatMap(({ personId, covers }) =>
    (JSON.parse(covers) as [number, number][]).map((one) => `${personId}:${one.join(":")}`),
  );
  expect(new Set(told).size).toBe(told.length);
});
