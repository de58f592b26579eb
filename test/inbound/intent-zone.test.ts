import { expect, test } from "vitest";
import { readIntent } from "../../src/inbound/intent.ts";

const read = (words: string, answering = "welcome" as const) =>
  readIntent(words, { now: "2027-01-05T10:00:00+01:00", zone: "Europe/Berlin", answering });

test.each([
  ["My time zone is Asia/Jerusalem", "Asia/Jerusalem"],
  ["my timezone is lisbon.", "Europe/Lisbon"],
  ["Time zone: New York", "America/New_York"],
  ["Meine Zeitzone ist Europe/Lisbon", "Europe/Lisbon"],
  ["Mon fuseau horaire est Europe/Paris", "Europe/Paris"],
  ["Mi zona horaria es America/Bogota", "America/Bogota"],
  ["O meu fuso horário é Europe/Lisbon", "Europe/Lisbon"],
  ["Il mio fuso orario è Europe/Rome", "Europe/Rome"],
  ["Mijn tijdzone is Europe/Amsterdam", "Europe/Amsterdam"],
  ["אזור הזמן שלי הוא Asia/Jerusalem", "Asia/Jerusalem"],
])("“%s” names the writer's zone", (words, zone) => {
  expect(read(words)).toEqual([{ kind: "zone", zone }]);
});

test("beside a yes both are said, and a time beside it is of that clock", () => {
  expect(read("Yes\nMy time zone is Lisbon")).toEqual([
    { kind: "zone", zone: "Europe/Lisbon" },
    { kind: "yes" },
  ]);
  expect(read("Thursdays at 17:00 please. My time zone is Lisbon.")).toContainEqual({
    kind: "slot",
    weekday: 4,
    time: "17:00",
    zone: "Europe/Lisbon",
  });
});

test.each(["My time zone is the problem here", "My time zone is Atlantis", "Lisbon"])(
  "“%s” names none",
  (words) => {
    expect(read(words).some(({ kind }) => kind === "zone")).toBe(false);
  },
);

test("two zones in one mail are none: a person has to say which", () => {
  const two = "My time zone is Lisbon\nMy time zone is Paris";
  expect(read(two).some(({ kind }) => kind === "zone")).toBe(false);
});
