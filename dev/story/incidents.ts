import { HOUR } from "../../src/domain/time.ts";
import { didNot, reachesItsGoal, slowsDown, takeTime, wholeArc, wrapsUp } from "./arcs.ts";
import type { Cast, PairOfCast } from "./cast.ts";
import { makesUp } from "./habits/times.ts";
import { reshape } from "./habits/weekly.ts";
import { topics } from "./habits/words.ts";
import type { Incident } from "./incident.ts";
import { tongueOf } from "./phrasing.ts";
import { dice, shuffled } from "./random.ts";
import { A_TIME, AT_ONCE, linksOf, reply, type Scene, SOON, tap, type Wish } from "./scene.ts";
import { incidentsInWords } from "./spoken-incidents.ts";
import { sessionIn } from "./times.ts";

/** Fewer pairs than this all stay to the end, and nobody's address dies. */
const ENOUGH_TO_LOSE_SOME = 6;

const silent = (): Wish[] => [];

export function incidentsOf(cast: Cast, seed: number): Incident[] {
  const order = inOrder(cast.pairs, seed);
  const steady = steadyOf(order);
  const others = order.filter((pair) => pair !== steady);
  const some = (index: number) => others[index % others.length];
  const acts: ((pair: PairOfCast) => Incident[])[] = [
    movedByMentee,
    skipped,
    missedTwice,
    missedAndMadeUp,
    wordsForPeople,
  ];
  return [
    ...acts.flatMap((act, index) => {
      const pair = some(index);
      return pair ? act(pair) : [];
    }),
    ...(steady ? endings(others) : []),
    ...incidentsInWords(order, others),
    ...(steady ? wholeArc(steady) : []),
  ];
}

/** Whose term goes as it was planned: of those who meet every week the first with no other partner; nobody's where there are few. */
function steadyOf(order: readonly PairOfCast[]): PairOfCast | undefined {
  if (order.length < ENOUGH_TO_LOSE_SOME) return undefined;
  return order.find(
    (pair) => isWeekly(pair) && pair.mentor.partners.length === 1 && pair.mentee.partners.length === 1,
  );
}

/** How a term goes otherwise than as it was planned, a pair each; everyday things happen to them as well. */
function endings(order: readonly PairOfCast[]): Incident[] {
  const weekly = order.filter(isWeekly);
  return [
    ...ENDINGS.flatMap((way, index) => weekly.slice(index, index + 1).flatMap(way)),
    ...leaves(weekly.at(-1)),
  ];
}

const ENDINGS = [wrapsUp, reachesItsGoal];

/** Whose address dies, and in which week; nobody's where there are few. */
export function deadAddress({ pairs }: Cast, seed: number): { email: string; week: number } | undefined {
  if (pairs.length < ENOUGH_TO_LOSE_SOME) return undefined;
  const order = inOrder(pairs, seed);
  const steady = steadyOf(order);
  const weekly = order.filter((pair) => pair !== steady && isWeekly(pair));
  const pair = weekly.at(-2) ?? order[0];
  return pair && { email: pair.mentee.email, week: 10 };
}

/** The seed's order, those who meet every week first: to the others a given week may bring nothing. */
function inOrder(pairs: PairOfCast[], seed: number): PairOfCast[] {
  return shuffled(pairs, dice(seed, "incidents")).sort((a, b) => a.cadence - b.cadence);
}

const isWeekly = ({ cadence }: PairOfCast) => cadence === 1;

function movedByMentee({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    { who: mentee.email, kind: "session-brief", week: 2, react: cannot(mentor.email) },
    { who: mentor.email, kind: "move-offer", week: 2, lasts: 1, react: takeTime },
    { who: mentor.email, kind: "agenda-digest", week: 3, react: reshape },
    { who: mentor.email, kind: "agenda-digest", week: 4, react: away, besides: true },
  ];
}

function skipped({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    { who: mentor.email, kind: "session-brief", week: 3, react: cannot(mentee.email) },
    { who: mentee.email, kind: "move-offer", week: 3, lasts: 1, react: silent },
    {
      who: mentee.email,
      kind: "topic-request",
      week: 2,
      react: ({ me }) => [reply(tongueOf(me).help, "help", SOON)],
      besides: true,
    },
    {
      who: mentee.email,
      kind: "invitation",
      week: 8,
      react: () => [{ does: "decline", words: "", means: { as: "declines-by-calendar" }, wait: SOON }],
    },
    { who: mentee.email, kind: "reflection-request", week: 1, react: silent },
    { who: mentor.email, kind: "session-brief", week: 1, lasts: 3, react: scanned, besides: true },
  ];
}

function missedAndMadeUp({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    { who: mentee.email, kind: "topic-request", week: 3, react: silent },
    {
      who: mentee.email,
      kind: "topic-nudge",
      week: 3,
      react: (scene) => [topics(scene, SOON)],
    },
    { who: mentee.email, kind: "pulse", week: 4, lasts: 1, react: didNot(mentor.email) },
    { who: mentor.email, kind: "pulse", week: 4, lasts: 1, react: silent },
    {
      who: mentee.email,
      kind: "missed-session",
      week: 4,
      lasts: 1,
      react: (scene) => makesUp(scene) ?? tap(linksOf(scene, A_TIME)[0], SOON),
    },
    { who: mentor.email, kind: "missed-session", week: 4, lasts: 1, react: silent },
    {
      who: mentor.email,
      kind: "agenda-digest",
      week: 8,
      react: () => [reply("PAUSE 2 WEEKS", "pause", SOON)],
      besides: true,
    },
  ];
}

function missedTwice({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    { who: mentee.email, kind: "welcome", week: -9, react: silent },
    ...slowsDown({ mentor, mentee }),
    { who: mentee.email, kind: "session-brief", week: 7, react: () => [reply(CONCERN, "concern", SOON)] },
  ];
}

function wordsForPeople({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    {
      who: mentor.email,
      kind: "invitation",
      week: 3,
      react: () => [reply(UNCLEAR, "not-to-be-understood", SOON)],
    },
    { who: mentee.email, kind: "invitation", week: 6, react: proposesLater },
    {
      who: mentee.email,
      kind: "receipt",
      week: 5,
      react: (scene) => tap(linksOf(scene, /undo$/i)[0], AT_ONCE),
    },
  ];
}

function leaves(pair: PairOfCast | undefined): Incident[] {
  if (!pair) return [];
  return [
    { who: pair.mentee.email, kind: "topic-request", week: 9, react: () => [reply("STOP", "stop", SOON)] },
  ];
}

const CONCERN =
  "CONCERN\nIn our last two sessions there were remarks about my background that I do not want to hear again. I would like to talk to somebody.";
const UNCLEAR = "Hm, as on the phone: the other one rather, unless the blue folder has turned up.";

/** Taps a time in the brief and ticks one more, or opens the page of all times where none is named. */
function cannot(partner: string) {
  return (scene: Scene): Wish[] => {
    const time = linksOf(scene, A_TIME, partner)[0];
    return time ? tap(time, AT_ONCE, 1) : tap(linksOf(scene, /other times$/i, partner)[0], AT_ONCE, 2);
  };
}

/** Their server answers before they do. */
function away({ mail }: Scene): Wish[] {
  const until = new Date(mail.sentAt + 3 * 86_400_000).toISOString().slice(0, 10);
  return [{ does: "auto-reply", words: until, means: { as: "out-of-office" }, wait: [1, 1] }];
}

/** "Propose a new time" in the calendar: the same day, two hours later. */
function proposesLater(scene: Scene): Wish[] | undefined {
  const session = sessionIn(scene);
  if (session === undefined) return undefined;
  const start = session + 2 * HOUR;
  return [
    {
      does: "propose",
      start,
      words: "",
      means: { as: "proposes-by-calendar", offered: [start] },
      wait: SOON,
    },
  ];
}

/** Their employer's mail filter opens every link, to see where it leads. */
function scanned({ links }: Scene): Wish[] {
  return [{ does: "look", links, wait: [1, 1] }];
}
