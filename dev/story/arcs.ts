import type { PairOfCast } from "./cast.ts";
import { answersAll } from "./habits/closing.ts";
import { takeaways } from "./habits/words.ts";
import type { Incident } from "./incident.ts";
import { tongueOf } from "./phrasing.ts";
import { A_TIME, AT_ONCE, linksOf, reply, type Scene, SOON, tap, type Wish } from "./scene.ts";

const silent = (): Wish[] => [];

/** Two weeks missed in a row; asked what would help, one would rather meet every second week, and the other agrees. */
export function slowsDown({ mentor, mentee }: Pick<PairOfCast, "mentor" | "mentee">): Incident[] {
  return [
    { who: mentee.email, kind: "pulse", week: 5, react: didNot(mentor.email) },
    { who: mentee.email, kind: "pulse", week: 6, react: didNot(mentor.email) },
    { who: mentor.email, kind: "pulse", week: 5, lasts: 3, react: silent },
    { who: mentee.email, kind: "missed-session", week: 5, lasts: 3, react: leaveIt },
    { who: mentor.email, kind: "missed-session", week: 5, lasts: 3, react: silent },
    {
      who: mentor.email,
      kind: "check-in",
      week: 1,
      react: everySecondWeek,
    },
    { who: mentee.email, kind: "check-in", week: 1, react: silent },
    { who: mentee.email, kind: "partner-news", week: 5, lasts: 4, react: agrees },
  ];
}

/** The goal is reached before half-time; the mentor wraps up, and the mentee agrees. */
export function reachesItsGoal({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    {
      who: mentee.email,
      kind: "topic-request",
      week: 5,
      react: ({ me }) => [reply(tongueOf(me).goalReached, "goal-reached", SOON)],
    },
    {
      who: mentor.email,
      kind: "partner-news",
      week: 4,
      lasts: 6,
      react: (scene) => tap(linksOf(scene, /wrap up/i)[0], SOON),
    },
    { who: mentee.email, kind: "partner-news", week: 5, lasts: 6, react: agrees },
  ];
}

/** The mentee finds that they have what they came for, and the mentor agrees in words. */
export function wrapsUp({ mentor, mentee }: PairOfCast): Incident[] {
  return [
    {
      who: mentee.email,
      kind: "session-brief",
      week: 7,
      react: () => [reply("WRAP UP", "wraps-up", SOON)],
    },
    {
      who: mentor.email,
      kind: "partner-news",
      week: 7,
      lasts: 3,
      react: (scene) =>
        linksOf(scene, /^agree/i).length > 0
          ? [reply(tongueOf(scene.me).says.yes[0] ?? "YES", "agrees-to-the-end", SOON)]
          : undefined,
    },
  ];
}

/** From the plan to the last answer, nothing is left out: a session may move, and is held. */
export function wholeArc({ mentor, mentee }: PairOfCast): Incident[] {
  return [mentor, mentee].flatMap(({ email: who }): Incident[] => [
    { who, kind: "pulse", week: 1, lasts: WHOLE_TERM, react: metAndLearnt },
    { who, kind: "move-offer", week: 1, lasts: WHOLE_TERM, react: takeTime },
    { who, kind: "reflection-request", week: 1, react: answersAll },
  ]);
}

/** In weeks. */
const WHOLE_TERM = 20;

function metAndLearnt(scene: Scene): Wish[] {
  return [...linksOf(scene, /we met$/i).flatMap((link) => tap(link, SOON)), takeaways(scene, [200, 700])];
}

export function takeTime(scene: Scene): Wish[] {
  return tap(linksOf(scene, A_TIME)[0], AT_ONCE);
}

/** Where that is another rhythm than they have. */
function everySecondWeek(scene: Scene): Wish[] | undefined {
  return linksOf(scene, /every second week$/i).length > 0
    ? [reply(tongueOf(scene.me).everySecondWeek, "other-rhythm", SOON)]
    : undefined;
}

export function didNot(partner: string) {
  return (scene: Scene): Wish[] => tap(linksOf(scene, /we didn.t$/i, partner)[0], AT_ONCE);
}

function leaveIt(scene: Scene): Wish[] {
  return tap(linksOf(scene, /leave it/i)[0], SOON);
}

function agrees(scene: Scene): Wish[] | undefined {
  const [link] = linksOf(scene, /^agree/i);
  return link && tap(link, SOON);
}
