import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { type Name, type PairOnPaper, SAM_AND_DANIEL } from "../scene/cast.ts";
import { joined, type Scene } from "../scene.ts";

/** What a mail may say of the clocks. */
const OF_CLOCKS =
  /An hour \w+ for you from this session on: the clocks change\.|The clocks change that night: [^.]+\./;
const onOneLine = (text: string) => text.replaceAll(/\s+/g, " ");

/** Every mail that names a session by that day and time: its kind, and what both its parts say of the clocks. */
async function said(scene: Scene, name: Name, when: string): Promise<Record<string, string>> {
  const mails = (await scene.mails(name)).filter(({ text }) => onOneLine(text).includes(when));
  return Object.fromEntries(
    mails.map(({ kind, text, html }) => {
      const [words = ""] = OF_CLOCKS.exec(onOneLine(text)) ?? [];
      expect(OF_CLOCKS.exec(onOneLine(html))?.[0] ?? "").toBe(words);
      return [kind, words];
    }),
  );
}

/** The same words in every one of these kinds, and no other kind. */
function each(words: string, ...kinds: Kind[]): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => [kind, words]));
}

const FOR_A_MENTEE: Kind[] = ["invitation", "topic-request", "topic-nudge", "session-brief"];
const FOR_A_MENTOR: Kind[] = ["invitation", "agenda-digest", "session-brief"];

const SPRING = { at: "2027-03-08T15:00:00Z", lines: ["term: 2027-03-15 to 2027-05-28"] };
const AUTUMN = { at: "2026-10-05T15:00:00Z", lines: ["term: 2026-10-12 to 2026-12-18"] };

describe("Tuesdays at 18:00 in Berlin, with Sam in Phoenix", () => {
  test.each([
    [
      "in spring",
      SPRING,
      "2027-04-06T18:00:00Z",
      ["23 March", "10:00"],
      ["30 March", "09:00"],
      ["6 April", "09:00"],
      "earlier",
    ],
    [
      "in autumn",
      AUTUMN,
      "2026-11-03T18:00:00Z",
      ["20 October", "09:00"],
      ["27 October", "10:00"],
      ["3 November", "10:00"],
      "later",
    ],
  ] as const)(
    "stay at 18:00 %s, and Sam alone is told, of the first session at the new hour",
    async (_, season, until, before, change, after, by) => {
      const scene = await joined({ ...season, lines: [...season.lines], pairs: [SAM_AND_DANIEL], until });
      const words = `An hour ${by} for you from this session on: the clocks change.`;
      for (const [[day, time], says] of [
        [before, ""],
        [change, words],
        [after, ""],
      ] as const) {
        const his = `Tuesday ${day}, ${time} (Phoenix time)`;
        expect(await said(scene, "sam", his)).toEqual({
          ...each(says, ...FOR_A_MENTEE),
          invitation: says,
        });
        const daniels = `Tuesday ${day}, 18:00 (Berlin time)`;
        expect(await said(scene, "daniel", daniels)).toEqual(each("", ...FOR_A_MENTOR));
      }
    },
  );
});

test("with the slot in Phoenix it is Daniel in Berlin who is told, and Sam's digest says nothing", async () => {
  const pairs: PairOnPaper[] = [{ mentor: "sam", mentee: "daniel", weekday: "Tuesday", time: "08:00" }];
  const scene = await joined({ ...SPRING, pairs, until: "2027-03-30T18:00:00Z" });
  expect(await said(scene, "daniel", "Tuesday 30 March, 17:00 (Berlin time)")).toEqual({
    ...each("An hour later for you from this session on: the clocks change.", ...FOR_A_MENTEE),
    invitation: "An hour later for you from this session on: the clocks change.",
  });
  expect(await said(scene, "sam", "Tuesday 30 March, 08:00 (Phoenix time)")).toEqual(
    each("", ...FOR_A_MENTOR),
  );
});

describe("Sundays at 02:30 in Berlin, with Inês in Lisbon", () => {
  const pairs: PairOnPaper[] = [{ mentor: "daniel", mentee: "ines", weekday: "Sunday", time: "02:30" }];
  const missing = (usual: string, time: string) =>
    `The clocks change that night: ${usual} does not exist, so you meet at ${time}.`;
  const first = (time: string) =>
    `The clocks change that night: ${time} comes twice, and the first one is meant.`;

  test("meet at 03:30 on the night that has no 02:30, and both are told on their own clocks", async () => {
    const scene = await joined({ ...SPRING, pairs, until: "2027-04-05T12:00:00Z" });
    expect(await said(scene, "daniel", "Sunday 28 March, 03:30 (Berlin time)")).toEqual(
      each(missing("02:30", "03:30"), ...FOR_A_MENTOR),
    );
    expect(await said(scene, "ines", "Sunday 28 March, 02:30 (Lisbon time)")).toEqual(
      each(missing("01:30", "02:30"), ...FOR_A_MENTEE),
    );
    expect(await said(scene, "daniel", "Sunday 4 April, 02:30 (Berlin time)")).toEqual(
      each("", ...FOR_A_MENTOR),
    );
    expect(await said(scene, "ines", "Sunday 4 April, 01:30 (Lisbon time)")).toEqual(
      each("", ...FOR_A_MENTEE),
    );
  });

  test("meet at the first 02:30 on the night that has two", async () => {
    const scene = await joined({ ...AUTUMN, pairs, until: "2026-10-25T12:00:00Z" });
    expect(await said(scene, "daniel", "Sunday 25 October, 02:30 (Berlin time)")).toEqual(
      each(first("02:30"), ...FOR_A_MENTOR),
    );
    expect(await said(scene, "ines", "Sunday 25 October, 01:30 (Lisbon time)")).toEqual(
      each(first("01:30"), ...FOR_A_MENTEE),
    );
    const [{ start }] = (await scene.rows<{ start: number }>(
      `SELECT "start" FROM session WHERE week = '2026-10-19'`,
    )) as [{ start: number }];
    expect(new Date(start).toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  test("are told of it by the plan already where the first session is on such a night", async () => {
    const scene = await joined({
      at: "2027-03-15T15:00:00Z",
      lines: ["term: 2027-03-22 to 2027-05-28"],
      pairs,
    });
    for (const kind of ["first-session-plan", "invitation"] as const)
      expect(await said(scene, "daniel", "Sunday 28 March, 03:30")).toHaveProperty(
        [kind],
        missing("02:30", "03:30"),
      );
  });
});
