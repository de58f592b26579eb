import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import type { Move } from "../../src/domain/move.ts";
import type { Session } from "../../src/domain/session.ts";
import { lastAgendaOf, suggestionsFor } from "../../src/flows/mails/agenda.ts";
import { deliver } from "./history/delivery.ts";
import { at, dana, noa, omar, pair, programme, pulse, session, topic } from "./scene.ts";
import { pairState, type Stage, type StageMail, stage } from "./stage.ts";

const mail = (kind: Kind, to: { id: number }, of: Session[], more: Partial<StageMail> = {}): StageMail => ({
  id: 900,
  key: `${kind}:900`,
  kind,
  personId: to.id,
  pairId: 1,
  covers: of.map(({ id, revision }) => [id, revision]),
  state: "planned",
  reason: null,
  sendAt: at("2027-01-20 12:00"),
  sentAt: null,
  providerId: null,
  ...more,
});
const shown = async (of: Stage, one: StageMail, when: string) =>
  (await deliver(of, one, at(when))).props as unknown as Record<string, unknown> | undefined;

const missed = session("2027-01-19 18:00", { state: "missed" });
const makeUp = session("2027-01-21 18:00", { id: 700, ordinal: 1, state: "moving" });
const offered = (more: Partial<Move> = {}): Move => ({
  id: 1,
  sessionId: makeUp.id,
  state: "offered",
  round: 1,
  askedBy: noa.id,
  awaits: dana.id,
  oldStart: makeUp.start,
  offers: [makeUp.start],
  askedAt: at("2027-01-20 10:00"),
  remindAt: null,
  expiresAt: at("2027-01-21 14:00"),
  agreedStart: null,
  ...more,
});

describe("a make-up in the making", () => {
  const of = stage({ sessions: [missed, makeUp], moves: [offered()] });
  const offer = mail("move-offer", dana, [makeUp], { sessionId: makeUp.id, args: { ask: "offered" } });

  test("is told by what was missed, and nobody is said not to come", async () => {
    const props = await shown(of, offer, "2027-01-20 12:00");
    expect(props).toMatchObject({ ask: "make-up", meeting: { start: missed.start } });
  });
  test("once settled had no other time before", async () => {
    const on = { ...makeUp, state: "agreed" as const, revision: 1 };
    const settled = stage({ sessions: [missed, on], moves: [offered({ state: "agreed" })] });
    const news = mail("move-news", noa, [on], { args: { news: "agreed", was: makeUp.start, by: dana.id } });
    const props = await shown(settled, news, "2027-01-20 12:00");
    expect(props).toMatchObject({ news: "agreed" });
    expect(props).not.toHaveProperty("was");
  });
});

test("times that come in place of one's own are other times, and the partner is not said to have cancelled", async () => {
  const moving = session("2027-01-21 18:00", { state: "moving" });
  const move = offered({ sessionId: moving.id, askedBy: dana.id, offers: [at("2027-01-22 10:00")] });
  const of = stage({ sessions: [moving], moves: [move] });
  const offer = mail("move-offer", dana, [moving], { sessionId: moving.id, args: { ask: "offered" } });
  expect(await shown(of, offer, "2027-01-20 12:00")).toMatchObject({ ask: "others" });
});

describe("a question that rides in another mail", () => {
  const past = session("2027-01-14 18:00");
  const next = session("2027-01-21 18:00");
  const joined = mail("pulse", dana, [past], {
    id: 901,
    key: "pulse:901",
    state: "dropped",
    reason: "joined",
    sendAt: at("2027-01-14 20:00"),
  });
  const digest = mail("agenda-digest", dana, [next], { id: 902, key: "agenda-digest:902" });
  const brief = mail("session-brief", dana, [next]);
  const rides = async (mails: StageMail[], one: StageMail) =>
    (await shown(stage({ sessions: [past, next], mails }), one, "2027-01-16 12:00"))?.pulses;

  test("stands in the next one", async () => {
    expect(await rides([joined, digest], digest)).toHaveLength(1);
  });
  test("and in no other after it", async () => {
    const sent = { ...digest, state: "sent" as const, sentAt: at("2027-01-15 17:00") };
    expect(await rides([joined, sent, brief], brief)).toEqual([]);
  });
});

describe("the question after a last session", () => {
  const last = session("2027-04-01 18:00");
  const other = pair({ id: 2, menteeId: omar.id, weekday: 3 });
  const asked = mail("pulse", dana, [last], { sendAt: at("2027-04-01 20:00") });
  const told = async (pairs: Stage["pairs"]) =>
    (await shown(stage({ sessions: [last], pairs, people: [dana, noa, omar] }), asked, "2027-04-01 20:00"))
      ?.last;

  test("announces the look back", async () => {
    expect(await told([pair()])).toEqual({ partners: ["Noa"], all: true });
  });
  test("does not where another pair has a session left", async () => {
    expect(await told([pair(), { ...other, weekday: 5 }])).toEqual({ partners: ["Noa"], all: false });
  });
});

test("a break of the week after is announced with the digest and the brief", async () => {
  const next = session("2027-01-21 18:00");
  const range = { from: "2027-01-25", until: "2027-01-31" };
  const of = stage({ sessions: [next], programme: programme({ breaks: [range] }) });
  for (const kind of ["agenda-digest", "session-brief"] as const)
    expect(await shown(of, mail(kind, dana, [next]), "2027-01-20 12:00")).toMatchObject({
      breakAhead: range,
    });
});

test("a step of the goal that was to be talked of in a missed session is suggested again", () => {
  const next = session("2027-01-28 18:00");
  const step = { id: 1, pairId: 1, personId: noa.id, kind: "goal" as const, text: "Run one planning round" };
  const lines = [{ ...step, at: 0, until: null, reachedAt: null }];
  const suggested = topic(1, missed.id, { state: "suggested", text: `A step towards: ${step.text}` });
  const steps = (one: Session) =>
    suggestionsFor(pairState(stage({ sessions: [one, next], topics: [suggested], lines })), next)
      .filter(({ from }) => from === "goal-step")
      .map((suggestion) => ("about" in suggestion ? suggestion.about : ""));
  expect(steps(missed)).toEqual([step.text]);
  expect(steps({ ...missed, state: "held" })).toEqual([]);
});

test("the last agenda names each note once, and counts no session that is still to come", () => {
  const [one, two] = [session("2027-03-18 18:00"), session("2027-03-25 18:00")].map((each) => ({
    ...each,
    state: "held" as const,
  }));
  const last = session("2027-04-01 18:00");
  const note = { takeaway: "Ask before answering" };
  const of = pairState(
    stage({
      sessions: [one!, two!, last],
      pulses: [pulse(1, one!.id, noa, true, note), pulse(2, two!.id, noa, true, note)],
    }),
  );
  const agenda = lastAgendaOf(of, last, noa.id)!;
  expect(agenda.takeaways).toEqual(["Ask before answering"]);
  const { planned } = agenda;
  expect(lastAgendaOf({ ...of, sessions: of.sessions.slice(1) }, last, noa.id)?.planned).toBe(planned);
});
