import { describe, expect, test } from "vitest";
import type { ClientName } from "../../dev/story/clients.ts";
import { linksIn } from "../../dev/story/links.ts";
import { filled, momentInWords, vagueMoment } from "../../dev/story/phrasing.ts";
import { type Dice, dice } from "../../dev/story/random.ts";
import type { Scene } from "../../dev/story/scene.ts";
import { offeredIn, sessionIn } from "../../dev/story/times.ts";
import { TONGUES } from "../../dev/story/tongues.ts";
import { formatInstant } from "../../src/domain/time.ts";
import { sentMail } from "./story-sent-mail.ts";

const LINK = "http://localhost:8787/l/aaaa";

/** Noa in Jerusalem, with a brief of Sunday 17 January before her. */
function scene(text: string, sentAt = "2027-01-16T16:00:00Z"): Scene {
  const mail = sentMail({ text, sentAt: Date.parse(sentAt) });
  const me = {
    name: "Noa Levi",
    email: mail.to,
    side: "mentee" as const,
    zone: "Asia/Jerusalem",
    language: "he",
    client: "gmail" as const,
    partners: [{ name: "Yael Ben-David", email: "yael@alon.example" }],
    patience: 1,
  };
  return { mail, me, links: linksIn(text), dice: dice(1, "test"), week: 1 };
}

const offered = (one: Scene) => offeredIn(one).map(({ at }) => formatInstant(at, "Asia/Jerusalem"));

describe("the times in a mail", () => {
  const brief = `With Yael Ben-David\n  Sunday 17 January, 18:00 (Jerusalem time)\n\nTap one that suits you:\nTue 16:30:\n  ${LINK}\nThu 18:00:\n  ${LINK}`;

  test("are those of the session's week", () => {
    expect(offered(scene(brief))).toEqual(["2027-01-19T16:30:00+02:00", "2027-01-21T18:00:00+02:00"]);
  });

  test("with a date are of that date, in the year that is nearest", () => {
    const turn = `Wed 30 Dec, 18:00\n\nSat 2 Jan, 11:00:\n  ${LINK}`;
    expect(offered(scene(turn, "2026-12-29T16:00:00Z"))).toEqual(["2027-01-02T11:00:00+02:00"]);
  });

  test("are left out where the day might be before the session or after it", () => {
    expect(offered(scene(brief, "2027-01-10T16:00:00Z"))).toEqual([]);
  });

  test("follow the session, even where its line was broken", () => {
    const broken = "About the session with Yael Ben-David on Sun 17\nJan, 18:00: two readings.";
    expect(formatInstant(sessionIn(scene(broken)) ?? 0, "Asia/Jerusalem")).toBe("2027-01-17T18:00:00+02:00");
  });
});

/** Takes the way of the given number wherever there is a choice. */
function always(way: number): Dice {
  return {
    next: () => 0.6,
    chance: () => false,
    between: (low) => low,
    pick: (list) => list[way % list.length] as (typeof list)[number],
  };
}

function said(language: string, way: number, client: ClientName = "outlook", chosen?: Dice): string {
  const friday = Date.parse("2027-01-22T16:30:00Z");
  return momentInWords(friday, {
    me: { zone: "UTC", language, client },
    now: Date.parse("2027-01-20T09:00:00Z"),
    near: [Date.parse("2027-01-21T18:00:00Z")],
    dice: chosen ?? always(way),
  });
}

describe("a time in words", () => {
  test.each([
    ["en-GB", "Friday the 22nd at 4.30pm"],
    ["en-US", "Friday the 22nd at 16:30"],
    ["de", "Freitag, 22.1. um 16.30 Uhr"],
    ["fr", "le 22 janvier à 16 h 30"],
    ["es", "el 22 de enero a las 16.30 h"],
    ["he", "יום שישי ה-22 בינואר בשעה 16:30"],
    ["pt", "dia 22 de janeiro às 16:30"],
  ])("is what one says in %s", (language, words) => {
    expect(said(language, 1)).toBe(words);
  });

  test.each([
    ["en-GB", "22 January at half past four"],
    ["de", "am 22.1. um halb fünf"],
    ["es", "el viernes 22/1 a las cuatro y media de la tarde"],
    ["he", "יום שישי 22/1 בארבע וחצי"],
    ["pt", "sexta 22/1 às quatro e meia da tarde"],
  ])("may be spelled out in %s", (language, words) => {
    expect(said(language, 2)).toBe(words);
  });

  test("is short on a phone", () => {
    const willing = { ...always(0), chance: () => true };
    expect(said("de", 0, "iphone", willing)).toBe("Fr 16:30");
    expect(said("en-US", 0, "galaxy", willing)).toBe("Fri 4:30pm");
  });

  test("is tomorrow's on the day before", () => {
    const willing = { ...always(0), chance: () => true };
    const speaker = {
      me: { zone: "UTC", language: "fr", client: "gmail" as const },
      near: [],
      dice: willing,
    };
    const now = Date.parse("2027-01-21T09:00:00Z");
    expect(momentInWords(Date.parse("2027-01-22T10:00:00Z"), { ...speaker, now })).toBe("demain à 10h");
  });

  test("may leave open whether morning or evening is meant", () => {
    const at = Date.parse("2027-01-22T08:00:00Z");
    const near = [at];
    const now = Date.parse("2027-01-20T09:00:00Z");
    const vague = Object.keys(TONGUES).map((language) =>
      vagueMoment(at, 8, { me: { zone: "UTC", language, client: "outlook" }, now, near, dice: always(0) }),
    );
    expect(vague).toEqual([
      "Friday 22 January at eight",
      "Friday, January 22 at 8",
      "Freitag, den 22. Januar um acht",
      "vendredi 22 janvier à huit heures",
      "el viernes 22 de enero a las ocho",
      "יום שישי 22 בינואר בשמונה",
      "sexta-feira, 22 de janeiro às oito",
    ]);
  });
});

test("what opens a sentence begins with a capital, and nothing else does", () => {
  expect(filled("{t} passt. {a} oder {b} auch.", { t: "morgen um 10", a: "am 3.2. früh", b: "heute" })).toBe(
    "Morgen um 10 passt. Am 3.2. früh oder heute auch.",
  );
});
