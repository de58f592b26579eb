import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { castOf } from "../../dev/story/cast.ts";
import { cannotButAnotherTime } from "../../dev/story/habits/times.ts";
import type { Incident } from "../../dev/story/incident.ts";
import { incidentsOf } from "../../dev/story/incidents.ts";
import { linksIn } from "../../dev/story/links.ts";
import { openingOf } from "../../dev/story/opening.ts";
import { answering, readOwnReplies } from "../../dev/story/own-replies.ts";
import { createPeople } from "../../dev/story/people.ts";
import { type RosterMail, rosterMailFrom } from "../../dev/story/roster-mail.ts";
import { reply } from "../../dev/story/scene.ts";
import { createTimetable } from "../../dev/story/timetable.ts";
import { formatInstant, localTime } from "../../src/domain/time.ts";
import { sentMail } from "./story-sent-mail.ts";

const NOA = "noa@tamar.example";
const ROSTER: RosterMail = {
  raw: Buffer.from(""),
  at: 0,
  owner: { name: "Olivia", email: "olivia@programme.example.org" },
  zone: "Asia/Jerusalem",
  termStart: "2027-01-11",
  termEnd: "2027-04-02",
  organisers: [],
  rows: [
    {
      mentor_name: "Yael Ben-David",
      mentor_email: "Yael@alon.example",
      mentee_name: "Noa Levi",
      mentee_email: NOA,
      mentee_language: "he",
    },
    {
      mentor_name: "Yael Ben-David",
      mentor_email: "yael@alon.example",
      mentee_name: "Leo Vogt",
      mentee_email: "leo@post.example",
      mentee_timezone: "Europe/Berlin",
    },
  ],
};

async function people(incidents: Incident[] = [], seed = 1, folder?: string) {
  const own = await readOwnReplies(folder);
  return createPeople({
    seed,
    cast: castOf([ROSTER], seed),
    incidents,
    own,
    begins: Date.parse("2027-01-11T00:00:00Z"),
  });
}

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "replies-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe("the people of the story", () => {
  test("do the same in every run with the same seed, whatever else was mailed", async () => {
    const alone = (await people()).receive(sentMail());
    const after = await people();
    after.receive(sentMail({ to: "leo@post.example" }));
    expect(after.receive(sentMail())).toEqual(alone);
  });

  test("act only while they are up", async () => {
    const times: string[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const mail = sentMail({ sentAt: Date.parse("2027-01-14T20:50:00Z") });
      times.push(...(await people([], seed)).receive(mail).map(({ at }) => localTime(at, "Asia/Jerusalem")));
    }
    expect(times.length).toBeGreaterThan(30);
    expect(times.filter((time) => time < "07:30" || time >= "22:30")).toEqual([]);
  });

  test("answer where the token is, from the address that the roster has", async () => {
    const incident: Incident = {
      who: NOA,
      kind: "topic-request",
      week: 1,
      react: () => [reply("HELP", "help", [5, 5])],
    };
    const [happening] = (await people([incident])).receive(sentMail());
    if (happening?.deed.does !== "send") throw new Error("Noa was to write.");
    const mail = await PostalMime.parse(happening.deed.raw);
    expect(mail.from?.address).toBe(NOA);
    expect(mail.to?.[0]?.address).toBe("reply+token@in.example.org");
  });

  test("have an incident once, and not before its week", async () => {
    const incident: Incident = {
      who: NOA,
      kind: "receipt",
      week: 2,
      react: () => [reply("HELP", "help", [5, 5])],
    };
    const { receive } = await people([incident]);
    const receipt = (day: string) =>
      receive(sentMail({ kind: "receipt", sentAt: Date.parse(`2027-01-${day}T10:00:00Z`) }));
    expect([receipt("14"), receipt("19"), receipt("20")].map(({ length }) => length)).toEqual([0, 1, 0]);
  });

  test("keep an incident for the next such mail where one gives no occasion", async () => {
    let occasions = 0;
    const incident: Incident = {
      who: NOA,
      kind: "receipt",
      week: 1,
      react: () => (occasions++ === 0 ? undefined : [reply("UNDO", "undo", [5, 5])]),
    };
    const { receive } = await people([incident]);
    const receipt = (day: string) =>
      receive(sentMail({ kind: "receipt", sentAt: Date.parse(`2027-01-${day}T10:00:00Z`) }));
    expect([receipt("14"), receipt("15"), receipt("16")].map(({ length }) => length)).toEqual([0, 1, 0]);
  });

  test("say days as they are called at the moment of writing", async () => {
    const incident: Incident = {
      who: NOA,
      kind: "topic-request",
      week: 1,
      react: () => [reply((now) => `written ${formatInstant(now)}`, "thanks", [60, 600])],
    };
    const [happening] = (await people([incident])).receive(sentMail());
    if (happening?.deed.does !== "send") throw new Error("Noa was to write.");
    const { text } = await PostalMime.parse(happening.deed.raw);
    expect(text).toContain(`written ${formatInstant(happening.at)}`);
  });

  test("do not write of times any more once a mail has come that changes them", async () => {
    const incident: Incident = {
      who: NOA,
      kind: "session-brief",
      week: 1,
      react: () => [
        reply("Can't make it.", "cannot", [30, 30]),
        reply("A topic", "topic-and-prep", [40, 40]),
      ],
    };
    const { isPast, receive } = await people([incident]);
    const brief = sentMail({
      kind: "session-brief",
      text: "With Yael Ben-David\n  Sunday 17 January, 18:00",
    });
    const [refusal, topic] = receive(brief);
    if (!refusal || !topic) throw new Error("Noa was to write twice.");
    const news = (partner: string) =>
      receive(
        sentMail({ kind: "move-news", text: `You and ${partner} meet`, sentAt: brief.sentAt + 60_000 }),
      );
    news("Leo Vogt");
    expect(isPast(refusal)).toBe(false);
    news("Yael Ben-David");
    expect([isPast(refusal), isPast(topic)]).toEqual([true, false]);
  });

  test("only read what asks for nothing", async () => {
    expect((await people()).receive(sentMail({ kind: "reflection-summary" }))).toEqual([]);
  });
});

describe("a link in a mail's text", () => {
  test("has the words above it for a label", () => {
    expect(linksIn(sentMail().text).map(({ label }) => label)).toEqual([
      "Something difficult that happened lately",
      "Can’t make it",
    ]);
  });

  test("may share its line with others", () => {
    const text = "1. Was I quick enough?\n\n  1: http://localhost:8787/l/a · 2: http://localhost:8787/l/b";
    expect(linksIn(text).map(({ label, url }) => [label, url.slice(-1)])).toEqual([
      ["1", "a"],
      ["2", "b"],
    ]);
  });
});

describe("answers of somebody else's making", () => {
  const FILE =
    "From: Noa Levi <Noa@tamar.example>\r\nTo: somebody@example.org\r\nX-Answers: topic-request\r\nSubject: Re: topics\r\nContent-Type: text/plain; charset=windows-1255\r\n\r\n\xf9\xec\xe5\xed\r\n";

  test("go in an hour after such a mail, as answers to it, once", async () => {
    const { receive } = await people([], 1, await folderWith({ "a.eml": FILE }));
    const [first] = receive(sentMail());
    expect(first).toMatchObject({ at: sentMail().sentAt + 3_600_000, who: NOA, deed: { note: "a.eml" } });
    expect(receive(sentMail({ number: 2 }))).toEqual([]);
  });

  test("keep other kinds of mail for the person's own habits", async () => {
    const incident: Incident = {
      who: NOA,
      kind: "receipt",
      week: 1,
      react: () => [reply("HELP", "help", [5, 5])],
    };
    const { receive } = await people([incident], 1, await folderWith({ "a.eml": FILE }));
    expect(receive(sentMail({ kind: "receipt" }))).toHaveLength(1);
  });

  test("keep their bytes and get the thread's headers", () => {
    const raw = Buffer.from(FILE, "latin1");
    const threaded = answering(raw, sentMail()).toString("latin1");
    expect(threaded.split("\r\n\r\n").slice(1)).toEqual(FILE.split("\r\n\r\n").slice(1));
    expect(threaded).not.toContain("somebody@example.org");
    expect(threaded).toContain("\r\nTo: reply+token@in.example.org\r\n");
    expect(threaded).toContain("\r\nIn-Reply-To: <00000000-0000-4000-8000-000000000001@mtasv.net>\r\n");
  });

  test("without a moment to go in are refused by name", async () => {
    const folder = await folderWith({ "b.eml": "From: noa@tamar.example\n\nHi\n" });
    await expect(readOwnReplies(folder)).rejects.toThrow("b.eml");
  });

  test("with a Date go in then", async () => {
    const folder = await folderWith({
      "c.eml": "From: noa@tamar.example\nDate: Thu, 14 Jan 2027 10:00:00 +0200\n\nHi\n",
    });
    expect((await readOwnReplies(folder)).dated).toMatchObject([
      { at: Date.parse("2027-01-14T08:00:00Z"), who: NOA },
    ]);
  });
});

describe("the sample programmes", () => {
  test("begin with two mails of the owner, before the term", async () => {
    const { happenings, begins, owner } = await openingOf({ seed: 1 });
    const rosters = happenings.filter(({ key }) => key.startsWith("roster"));
    expect(rosters.map(({ who }) => who)).toEqual([owner, owner]);
    expect(rosters.every(({ at }) => at < begins)).toBe(true);
  });

  test("have a time in words from somebody of each of their six languages, whatever the seed", async () => {
    const rosters = await Promise.all(
      ["harbour-circle", "fig-tree"].map((name) => rosterMailFrom(`dev/story/samples/${name}.eml`)),
    );
    for (let seed = 1; seed <= 20; seed++) {
      const cast = castOf(rosters, seed);
      const named = incidentsOf(cast, seed).filter(({ react }) => react === cannotButAnotherTime);
      const languages = named.map(({ who }) => cast.member(who).language.split("-")[0]);
      expect([...new Set(languages)].sort()).toEqual(["de", "en", "es", "fr", "he", "pt"]);
    }
  });

  test("give each of the term's incidents to somebody, whatever the seed", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const kinds = incidentsOf(castOf([ROSTER], seed), seed).map(({ kind }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(["session-brief", "move-offer", "pulse", "missed-session", "invitation"]),
      );
    }
  });
});

test("what happens at one moment happens in the order of its keys", () => {
  const timetable = createTimetable<{ at: number; key: string }>();
  for (const [at, key] of [
    [2, "b"],
    [1, "z"],
    [2, "a"],
    [3, "c"],
  ] as const)
    timetable.add({ at, key });
  expect([1, 2, 3, 4].map(() => timetable.take()?.key)).toEqual(["z", "a", "b", "c"]);
});
