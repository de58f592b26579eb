import { beforeAll, describe, expect, test } from "vitest";
import { localDate } from "../../src/domain/time.ts";
import type { Name } from "../scene/cast.ts";
import { linkIn, linksIn, type Mail } from "../scene/mailbox.ts";
import { joined, type Scene } from "../scene.ts";

const GOOD_FRIDAY = "Friday 26 March is Good Friday, a public holiday for";
const moves = (partner: string) =>
  `You meet all the same, unless one of you moves it. To do so, tap another time of the week: the old one is off at once, and ${partner} is asked.`;
const JOINING = "2027-03-11T15:00:00Z";
const AFTER_THE_BRIEFS = "2027-03-25T20:00:00Z";

/** Daniel, in Berlin, meets somebody on Fridays at 18:00, and so on Good Friday. */
async function playedUntilThen(mentee: Name): Promise<Scene> {
  const pairs = [{ mentor: "daniel", mentee, weekday: "Friday", time: "18:00" } as const];
  const scene = await joined({ pairs, at: JOINING, until: AFTER_THE_BRIEFS });
  return scene;
}

const said = ({ text }: Mail) => text.replaceAll(/\s+/g, " ");

/** The times that a mail offers to tap. */
async function timesIn(mail: Mail): Promise<number[]> {
  return (await linksIn(mail))
    .filter(({ token }) => token.purpose === "cannot" && token.argument > 0)
    .map(({ token }) => token.argument * 60_000);
}

describe("a session on a holiday that only the mentor has", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await playedUntilThen("sam");
  }, 60_000);

  test("stays planned", async () => {
    expect(await scene.rows("SELECT state, revision FROM session WHERE week = '2027-03-22'")).toEqual([
      { state: "planned", revision: 0 },
    ]);
  });

  test.each([
    ["daniel", "agenda-digest", "you (Germany)", "Sam Whitfield"],
    ["sam", "topic-request", "Daniel Brandt (Germany)", "Daniel Brandt"],
  ] as const)(
    "is named to %s in the %s, with other times of that week",
    async (name, kind, whose, partner) => {
      const mail = await scene.mail(name, kind);
      expect(said(mail)).toContain(`${GOOD_FRIDAY} ${whose}. ${moves(partner)}`);
      const times = await timesIn(mail);
      expect(times.length).toBeGreaterThan(0);
      expect(times.length).toBeLessThanOrEqual(3);
      for (const date of times.map((time) => localDate(time, "Europe/Berlin"))) {
        expect(date >= "2027-03-22" && date < "2027-03-26", date).toBe(true);
      }
    },
  );

  test("stands in the brief, too", async () => {
    expect(said(await scene.mail("daniel", "session-brief"))).toContain(`${GOOD_FRIDAY} you (Germany).`);
    expect(said(await scene.mail("sam", "session-brief"))).toContain(
      `${GOOD_FRIDAY} Daniel Brandt (Germany).`,
    );
  });

  test("is not spoken of in the mails of the week before", async () => {
    const [before] = await scene.mails("daniel", "agenda-digest");
    expect(said(before!)).not.toContain("public holiday");
  });

  test("moves by one tap in the digest", async () => {
    const digest = await scene.mail("daniel", "agenda-digest");
    scene.at("2027-03-21T17:00:00Z");
    const [time] = await timesIn(digest);
    const { path } = await linkIn(digest, "cannot", time! / 60_000);
    expect((await scene.tap(path, { time: String(time! / 60_000) })).status).toBe(200);
    await scene.settle();
    expect((await scene.mails("sam", "move-offer")).length).toBe(1);
  });
});

test("a holiday that both have stands once, with both countries", async () => {
  const scene = await playedUntilThen("ines");
  const digest = said(await scene.mail("daniel", "agenda-digest"));
  expect(digest).toContain(`${GOOD_FRIDAY} both of you (Germany and Portugal). ${moves("Inês Duarte")}`);
  expect(digest.match(/public holiday/g)).toHaveLength(1);
});
