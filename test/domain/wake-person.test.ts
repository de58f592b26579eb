import { describe, expect, test } from "vitest";
import { askedOf } from "../../src/domain/asked.ts";
import { wakePerson } from "../../src/domain/wake-person.ts";
import { counted, told } from "./outcome.ts";
import { at, clock, dana, mail, noa, omar, pair, person, programme, session } from "./scene.ts";
import { after, personState, type Stage, stage } from "./stage.ts";

const wake = (from: Stage, shown: string, who = noa) =>
  wakePerson(personState(from, who), at(shown), counted());
const next = (from: Stage, shown: string, who = noa) => {
  const dueAt = wake(from, shown, who).subjects[0]!.dueAt;
  return typeof dueAt === "number" ? clock(dueAt) : dueAt;
};
const briefed = stage({ sessions: [session("2027-01-14 18:00"), session("2027-01-21 18:00")] });

describe("what a wake sends", () => {
  test("is what is due by now and not over yet", () => {
    expect(told(wake(briefed, "2027-01-13 17:59"))).toEqual([]);
    expect(told(wake(briefed, "2027-01-13 18:00"))).toEqual(["session-brief to Noa at 2027-01-13 18:00"]);
    expect(told(wake(briefed, "2027-01-14 18:00"))).toEqual([]);
  });
  test("is sent once: the same wake again sends nothing", () => {
    const again = after(briefed, wake(briefed, "2027-01-13 18:00"));
    expect(told(wake(again, "2027-01-13 18:00"))).toEqual([]);
  });
  test("catches up in order after an outage, without what has passed", () => {
    expect(told(wake(briefed, "2027-01-15 18:30"))).toEqual([
      "topic-request to Noa at 2027-01-15 18:30",
      "pulse to Noa at 2027-01-15 18:30",
    ]);
  });
  test("waits for the morning where the wake is late and it is night, and is decided then", () => {
    expect(told(wake(briefed, "2027-01-15 23:00"))).toEqual([]);
    expect(next(briefed, "2027-01-15 23:00")).toBe("2027-01-16 07:00");
    expect(told(wake(briefed, "2027-01-16 07:00"))).toEqual([
      "topic-request to Noa at 2027-01-16 07:00",
      "pulse to Noa at 2027-01-16 07:00",
    ]);
  });
  test.each(["stoppedAt", "suspendedAt"] as const)(
    "is nothing to somebody with %s, who sleeps for good",
    (why) => {
      const people = [dana, person(noa.id, "Noa", { [why]: at("2027-01-12 10:00") })];
      expect(told(wake({ ...briefed, people }, "2027-01-13 18:00"))).toEqual([]);
      expect(next({ ...briefed, people }, "2027-01-13 18:00")).toBeNull();
    },
  );
});

describe("the cap", () => {
  const request = mail("topic-request", noa, at("2027-01-15 17:00"), [[121, 0]], {
    key: `topic-request:121:${noa.id}`,
  });
  const offered = (kind: "topic-nudge" | "pulse", day: string) =>
    mail(kind, noa, at(`2027-01-${day} 10:00`), [[9, 0]], { key: `${kind}:${day}` });
  const fullWeek = ["18", "18", "19", "19"].map((day, place) => ({
    ...offered("pulse", day),
    key: `p${place}`,
  }));

  test("leaves a nudge out that would be one too many, the brief to come included", () => {
    const few = { ...briefed, mails: [request, ...fullWeek.slice(0, 2)] };
    expect(told(wake(few, "2027-01-19 18:00"))).toEqual(["topic-nudge to Noa at 2027-01-19 18:00"]);
    const more = { ...briefed, mails: [request, ...fullWeek.slice(0, 3)] };
    expect(told(wake(more, "2027-01-19 18:00"))).toEqual([]);
  });
  const goesOn = stage({ sessions: ["21", "28"].map((day) => session(`2027-01-${day} 18:00`)) });
  test("puts a surplus pulse on record as joined to the next mail", () => {
    const met = { ...goesOn, mails: fullWeek.slice(0, 3) };
    expect(wake(met, "2027-01-21 20:00").mails).toMatchObject([{ kind: "pulse", dropped: "joined" }]);
    const few = wake({ ...goesOn, mails: fullWeek.slice(2) }, "2027-01-21 20:00");
    expect(few.mails[0]).not.toHaveProperty("dropped");
  });
  test("lets a surplus pulse wait where no mail is left to take it along", () => {
    const last = { ...briefed, mails: fullWeek };
    expect(told(wake(last, "2027-01-21 20:00"))).toEqual([]);
    expect(next(last, "2027-01-21 20:00")).toBe("2027-01-22 09:00");
  });
  test("never holds back a brief", () => {
    expect(told(wake({ ...briefed, mails: fullWeek }, "2027-01-20 18:00"))).toEqual([
      "session-brief to Noa at 2027-01-20 18:00",
    ]);
  });
  describe("for a mentor with two sessions in the week", () => {
    const pairs = [pair(), pair({ id: 2, menteeId: omar.id })];
    const withOmar = (...sessions: ReturnType<typeof session>[]) =>
      stage({ people: [dana, noa, omar], pairs, sessions });
    const digest = mail("agenda-digest", dana, at("2027-01-21 09:00"), []);

    test("is one mail a day: the pulse rides in the next digest", () => {
      const omars = session("2027-01-21 14:00", { id: 5, pairId: 2 });
      const from = withOmar(omars, session("2027-01-21 18:00"), session("2027-01-28 18:00"));
      const pulses = wake({ ...from, mails: [digest] }, "2027-01-21 20:00", dana).mails;
      const covers = [
        [5, 0],
        [121, 0],
      ];
      expect(pulses).toMatchObject([{ kind: "pulse", dropped: "joined", covers }]);
    });
    test("a pulse rides in the brief that comes later on its day", () => {
      const omars = session("2027-01-20 10:00", { id: 5, pairId: 2 });
      const told = mail("agenda-digest", dana, at("2027-01-17 17:00"), [], {
        key: "agenda-digest:20:2027-01-18",
      });
      const from = { ...withOmar(omars, session("2027-01-21 18:00")), mails: [told] };
      expect(wake(from, "2027-01-20 12:00", dana).mails).toMatchObject([
        { kind: "pulse", dropped: "joined" },
      ]);
    });
  });
});

describe("the reflection", () => {
  const asked = [dana, noa].map((who) =>
    mail("reflection-request", who, at("2027-04-02 09:00"), [], { key: `reflection-request:${who.id}` }),
  );
  const answers = (who: typeof noa, leave = 0) =>
    askedOf(personState(stage(), who))
      .slice(leave)
      .map(({ question, pairId }, place) => ({
        id: who.id * 100 + place,
        personId: who.id,
        pairId,
        question,
        score: 4,
        text: null,
        visibility: "averages" as const,
        at: at("2027-04-03 10:00"),
        until: null,
      }));
  const closing = (given: ReturnType<typeof answers>) =>
    stage({ sessions: [session("2027-04-01 18:00", { state: "unclear" })], mails: asked, answers: given });
  const kinds = (from: Stage, shown: string) => wake(from, shown).mails.map(({ kind }) => kind);

  test("reminds on day 5 who has not finished, and nobody else", () => {
    expect(kinds(closing(answers(noa, 1)), "2027-04-07 09:00")).toEqual(["reflection-reminder"]);
    expect(kinds(closing(answers(noa)), "2027-04-07 09:00")).toEqual([]);
  });
  test("is summed up as soon as both have finished", () => {
    const both = [...answers(noa), ...answers(dana)];
    expect(kinds(closing(both), "2027-04-04 10:00")).toEqual(["reflection-summary"]);
    expect(kinds(closing(both.slice(1)), "2027-04-04 10:00")).toEqual([]);
  });
  test("is summed up on day 14 for each respondent, whatever is missing", () => {
    expect(kinds(closing(answers(noa, 8)), "2027-04-16 09:00")).toContain("reflection-summary");
    expect(kinds(closing(answers(dana)), "2027-04-16 09:00")).not.toContain("reflection-summary");
  });
});

describe("the next wake", () => {
  test("is at once after a mail was planned, then the next mail's moment", () => {
    expect(next(briefed, "2027-01-13 18:00")).toBe("2027-01-13 18:00");
    expect(next(briefed, "2027-01-13 17:00")).toBe("2027-01-13 18:00");
  });
  test("is a week away at the latest", () => {
    const far = stage({ programme: programme({ termEnd: "2027-12-31" }) });
    expect(next(far, "2027-01-13 18:00")).toBe("2027-01-20 18:00");
  });
  test("does not exist for somebody whose pairs have ended and to whom nothing more is due", () => {
    const ended = stage({ pairs: [pair({ state: "ended", endedWhy: "left" })] });
    expect(next(ended, "2027-01-13 18:00")).toBeNull();
  });
});
