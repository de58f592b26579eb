import { describe, expect, test } from "vitest";
import { localDate, localTime, MINUTE, weekOf } from "../../src/domain/time.ts";
import type { Name, PairOnPaper } from "../scene/cast.ts";
import { linksIn, wordsOf } from "../scene/mailbox.ts";
import { joined, type Scene } from "../scene.ts";
import { timesOn } from "./undo-page.ts";

const JERUSALEM = "Asia/Jerusalem";
const AUCKLAND = "Pacific/Auckland";
const HONOLULU = "Pacific/Honolulu";

const onOneLine = (text: string) => text.replaceAll(/\s+/g, " ");
const shown = (minutes: string | number, zone: string) => {
  const at = Number(minutes) * MINUTE;
  return `${localDate(at, zone)} ${localTime(at, zone)}`;
};

/** The times of the page behind the link to say that one can't make it, on a clock. */
async function otherTimes(scene: Scene, name: Name, zone: string): Promise<string[]> {
  return (await timesOn(scene, await scene.link(name, "session-brief", "cannot", 0))).map((one) =>
    shown(one, zone),
  );
}

/** The weeks of the sessions, in order. */
async function weeks(scene: Scene): Promise<string[]> {
  const rows = await scene.rows<{ week: string }>(`SELECT week FROM session ORDER BY "start"`);
  return rows.map(({ week }) => week);
}

describe("Dana and Noa meet on Mondays at 17:00 in Jerusalem, where Sunday is a working day", () => {
  const pairs: PairOnPaper[] = [{ mentor: "dana", mentee: "noa", weekday: "Monday" }];
  /** After the brief for Monday, 18 January. */
  const SUNDAY_EVENING = "2027-01-17T16:00:00Z";

  test("in weeks that begin on Sunday, and what is left of a week ends on Saturday", async () => {
    const scene = await joined({ pairs, lines: ["week starts: sunday"], until: SUNDAY_EVENING });
    expect((await weeks(scene)).slice(0, 2)).toEqual(["2027-01-10", "2027-01-17"]);
    expect(await otherTimes(scene, "noa", JERUSALEM)).toEqual([
      "2027-01-18 16:00",
      "2027-01-18 18:00",
      "2027-01-19 17:00",
      "2027-01-20 17:00",
      "2027-01-21 17:00",
    ]);
  });

  test("in weeks that begin on Monday, and the Sunday after is a day of the same week", async () => {
    const scene = await joined({ pairs, lines: ["week starts: monday"], until: SUNDAY_EVENING });
    expect((await weeks(scene)).slice(0, 2)).toEqual(["2027-01-11", "2027-01-18"]);
    expect((await otherTimes(scene, "noa", JERUSALEM)).map((time) => time.slice(0, 10))).toContain(
      "2027-01-24",
    );
  });
});

test("a Sunday session is the first of its week where weeks begin on Sunday, and the last where on Monday", async () => {
  const pairs: PairOnPaper[] = [{ mentor: "dana", mentee: "noa", weekday: "Sunday" }];
  for (const [start, first] of [
    ["sunday", "2027-01-17"],
    ["monday", "2027-01-11"],
  ]) {
    const scene = await joined({ pairs, lines: [`week starts: ${start}`] });
    const [session] = await scene.rows<{ week: string; start: number }>(
      `SELECT * FROM session ORDER BY "start"`,
    );
    expect(session).toMatchObject({ week: first, start: Date.parse("2027-01-17T15:00:00Z") });
  }
});

describe("Moana in Auckland meets Keola in Honolulu on her Monday at 9:00, his Sunday at 10:00", () => {
  const pairs: PairOnPaper[] = [{ mentor: "moana", mentee: "keola", weekday: "Monday", time: "09:00" }];
  /** His Saturday and her Sunday, after his brief. */
  const played = async () => {
    const scene = await joined({ at: "2027-01-04T20:00:00Z", pairs, until: "2027-01-16T21:00:00Z" });
    return scene;
  };

  test("in one week, hers, whatever his calendar says, and each mail has both clocks", async () => {
    const scene = await played();
    const sessions = await scene.rows<{ week: string; start: number }>(
      `SELECT * FROM session ORDER BY "start"`,
    );
    expect(sessions.length).toBeGreaterThan(2);
    for (const { week, start } of sessions) {
      expect(weekOf(localDate(start, AUCKLAND), 1)).toBe(week);
      expect(weekOf(localDate(start, HONOLULU), 1)).not.toBe(week);
    }
    const { text } = await scene.mail("keola", "session-brief");
    expect(text).toContain(
      "Sunday 17 January, 10:00 (Honolulu time)\n  Monday 09:00 for Moana Parata (Auckland time)",
    );
    expect((await scene.mail("moana", "agenda-digest")).text).toContain(
      "Monday 18 January, 09:00 (Auckland time)\nSunday 10:00 for Keola Akana (Honolulu time)",
    );
  });

  test("and move inside it, each reading the dates of their own calendar", async () => {
    const scene = await played();
    const path = await scene.link("keola", "session-brief", "cannot", 0);
    const times = await timesOn(scene, path);
    expect(times).toHaveLength(5);
    for (const time of times) expect(weekOf(shown(time, AUCKLAND).slice(0, 10), 1)).toBe("2027-01-18");
    const page = await wordsOf(await scene.look(path));
    // Monday is Martin Luther King’s day where Keola lives.
    expect(page).toContain("Tue 19 Jan, 10:00");
    expect(page).toContain("For Moana Parata (Auckland time) it is 23 hours later.");

    const tuesday = times.find((time) => shown(time, HONOLULU) === "2027-01-19 10:00")!;
    await scene.tap(path, { time: [tuesday] });
    await scene.settle();
    const offer = await scene.mail("moana", "move-offer");
    expect(offer.text).toContain("\nWed 09:00:\n");
    expect(onOneLine(offer.text)).toContain("For Keola Akana (Honolulu time) it is 23 hours earlier.");
    const taken = (await linksIn(offer)).find(({ token }) => token.purpose === "take-time");
    expect(await wordsOf(await scene.tap(taken!.path))).toContain("Wed 20 Jan, 09:00");
    await scene.settle();
    expect((await scene.mail("keola", "move-news")).text).toContain(
      "Tuesday 19 January, 10:00 (Honolulu time)",
    );
    expect((await scene.mail("moana", "move-news")).text).toContain(
      "Wednesday 20 January, 09:00 (Auckland time)",
    );
    const [moved] = await scene.rows<{ week: string }>("SELECT * FROM session WHERE state = 'agreed'");
    expect(moved).toMatchObject({ week: "2027-01-18", start: Date.parse("2027-01-19T20:00:00Z") });
  });
});
