import { describe, expect, test } from "vitest";
import type { Context } from "../../src/inbound/intent.ts";
import { told } from "./intent-reading.ts";

const ZONES: [words: string, meaning: string, context: Partial<Context>][] = [
  ["Friday 3pm my time", "Fri 15 15:00", {}],
  ["Friday 3pm London time", "Fri 15 16:00", {}],
  ["Friday 3pm UK time", "Fri 15 16:00", {}],
  ["Friday 3pm CET", "Fri 15 15:00", {}],
  ["Friday 15:00 (CET)", "Fri 15 15:00", {}],
  ["Friday 3pm UTC", "Fri 15 16:00", {}],
  ["Friday 3pm UTC+2", "Fri 15 14:00", {}],
  ["Friday 3pm GMT-5", "Fri 15 21:00", {}],
  ["Friday 3pm EST", "Fri 15 21:00", {}],
  ["Friday 3pm IST", "Fri 15 10:30 / Fri 15 14:00 / Fri 15 16:00 ?", {}],
  ["Friday 3pm New York time", "Fri 15 21:00", {}],
  ["Friday 3pm CET / 2pm UK time", "Fri 15 15:00", {}],
  ["Friday 3pm my time / 4pm your time", "Fri 15 15:00", {}],
  ["Friday 3pm CET / 4pm UK time", "Fri 15 15:00 / Fri 15 17:00 ?", {}],
  ["Friday 3pm your time", "Fri 15 15:00 ?", {}],
  ["Friday 3pm your time", "Fri 15 14:00", { partnerZone: "Asia/Jerusalem" }],
  ["Friday 3pm my time / 4pm your time", "Fri 15 15:00", { partnerZone: "Asia/Jerusalem" }],
  [
    "Friday 3pm EST",
    "Fri 16.07 21:00 / Fri 16.07 22:00 ?",
    { now: "2027-07-12T08:00:00Z", session: { start: "2027-07-15T16:00:00Z", minutes: 60 } },
  ],
  [
    "Friday 3pm CET",
    "Fri 16.07 15:00 / Fri 16.07 16:00 ?",
    { now: "2027-07-12T08:00:00Z", session: { start: "2027-07-15T16:00:00Z", minutes: 60 } },
  ],
  [
    "Friday 3pm GMT",
    "Fri 16.07 17:00 / Fri 16.07 16:00 ?",
    { now: "2027-07-12T08:00:00Z", session: { start: "2027-07-15T16:00:00Z", minutes: 60 } },
  ],
  ["Freitag 15 Uhr Berliner Zeit", "Fri 15 15:00", { language: "de" }],
  ["Freitag 15 Uhr MEZ", "Fri 15 15:00", { language: "de" }],
  ["vendredi 15h heure de Paris", "Fri 15 15:00", { language: "fr" }],
  ["viernes 15:00 hora de Madrid", "Fri 15 15:00", { language: "es" }],
  ["venerdì alle 15 ora di Roma", "Fri 15 15:00", { language: "it" }],
  ["sexta às 15h hora de Lisboa", "Fri 15 16:00", { language: "pt" }],
  ["יום שישי ב-15:00 שעון ישראל", "Fri 15 14:00", { language: "he" }],
  ["الجمعة الساعة 3 بتوقيت القاهرة", "Fri 15 14:00", { language: "ar" }],
];

const CLOCK_CHANGES: [words: string, meaning: string, context: Partial<Context>][] = [
  [
    "28 March at 02:30",
    "Sun 28.03 03:30 / Sun 28.03 14:30 ?",
    { now: "2027-03-26T08:00:00Z", session: { start: "2027-03-29T16:00:00Z", minutes: 60 } },
  ],
  [
    "28 March at 10:00",
    "Sun 28.03 10:00",
    { now: "2027-03-26T08:00:00Z", session: { start: "2027-03-29T16:00:00Z", minutes: 60 } },
  ],
  [
    "31 October at 02:30",
    "Sun 31.10 02:30 / Sun 31.10 02:30 / Sun 31.10 14:30 ?",
    { now: "2027-10-29T08:00:00Z", session: { start: "2027-11-01T17:00:00Z", minutes: 60 } },
  ],
  [
    "31 October at 10:00",
    "Sun 31.10 10:00",
    { now: "2027-10-29T08:00:00Z", session: { start: "2027-11-01T17:00:00Z", minutes: 60 } },
  ],
];

const COUNTRIES: [words: string, meaning: string, context: Partial<Context>][] = [
  ["3/4 at 9am", "Thu 04.03 09:00", { language: "en-US" }],
  ["1/15 at 4pm", "Fri 15 16:00", { language: "en-US" }],
  ["3/4 at 9am", "Sat 03.04 09:00", { language: "en-GB" }],
  ["Friday half nine", "Fri 15 09:30", { language: "en-GB" }],
  ["Friday half nine", "Fri 15 09:30", { language: "en-IE" }],
  ["Friday half nine", "Fri 15 09:30 / Fri 15 08:30 / Fri 15 20:30 ?", { language: "en-US" }],
];

const WRITTEN_LATER_OR_EARLIER: [words: string, meaning: string, context: Partial<Context>][] = [
  ["Thursday at 3", "Thu 21 15:00 ?", { now: "2027-01-14T15:30:00Z" }],
  ["at 8", "Thu 14 20:00", { now: "2027-01-14T15:30:00Z" }],
  ["today at 9", "Fri 15 09:00 ?", { now: "2027-01-14T15:30:00Z" }],
  ["Could we meet today at 10:00 instead?", "Thu 14 10:00", { now: "2027-01-14T15:30:00Z" }],
  ["Could we do Thursday 14 January at 10:00 instead?", "Thu 14 10:00", { now: "2027-01-14T15:30:00Z" }],
  ["tomorrow at 3", "Fri 15 15:00", { now: "2027-01-14T15:30:00Z" }],
  ["Thursday at 7", "Thu 14 19:00", { now: "2027-01-14T15:30:00Z" }],
  ["tomorrow at 3", "Wed 13 15:00 / Tue 12 15:00 ?", { now: "2027-01-11T23:30:00Z" }],
  ["Sunday at 10", "Sun 17 10:00 / Sun 10 10:00 ?", { now: "2027-01-08T08:00:00Z" }],
  ["Friday at 10", "Fri 08 10:00 / Fri 15 10:00 ?", { now: "2027-01-08T08:00:00Z" }],
  ["Thursday at 3", "Thu 14 15:00", { now: "2027-01-08T08:00:00Z" }],
  ["next Thursday at 3", "Thu 14 15:00", { now: "2027-01-08T08:00:00Z" }],
  ["Thursday at 3", "Thu 14 15:00 / Thu 07 15:00 ?", { now: "2027-01-04T08:00:00Z" }],
  ["Friday at 10", "Fri 15 10:00 / Fri 08 10:00 ?", { now: "2027-01-04T08:00:00Z" }],
];

describe("a zone that is named holds, and several meanings of one are asked back", () => {
  test.each(ZONES)("%j is %s", (words, meaning, context) => {
    expect(told(words, context)).toBe(meaning);
  });
});

describe("a time that the clock change skips or repeats is never certain", () => {
  test.each(CLOCK_CHANGES)("%j is %s", (words, meaning, context) => {
    expect(told(words, context)).toBe(meaning);
  });
});

describe("the country in the language tag decides 3/4 and half nine", () => {
  test.each(COUNTRIES)("%j is %s", (words, meaning, context) => {
    expect(told(words, context)).toBe(meaning);
  });
});

describe("the moment of writing decides what is past and which week is meant", () => {
  test.each(WRITTEN_LATER_OR_EARLIER)("%j is %s", (words, meaning, context) => {
    expect(told(words, context)).toBe(meaning);
  });
});
