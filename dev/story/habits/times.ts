import { HOUR, type Instant, instantOf, localDate, MINUTE } from "../../../src/domain/time.ts";
import type { Meaning } from "../meaning.ts";
import {
  clockOf,
  dayInWords,
  filled,
  momentInWords,
  type Speaker,
  tongueOf,
  vagueMoment,
} from "../phrasing.ts";
import { AT_ONCE, linksOf, reply, type Scene, SOON, type Wait, type Wish } from "../scene.ts";
import { offeredIn, sessionIn } from "../times.ts";
import type { Sayings } from "../tongues/shape.ts";

/** What people write about times, in their own words; undefined where the mail gives them too little to go by. */
export type Words = (scene: Scene) => Wish[] | undefined;

/** Nearer times might be too soon for the partner to read of them. */
const AHEAD = 18 * HOUR;
/** Morning to some and evening to others. */
const VAGUE_HOUR = 8;

export const cannot: Words = (scene) =>
  isAboutOne(scene) ? [reply(saying(scene, "cannot"), "cannot", AT_ONCE)] : undefined;

export const cannotButAnotherTime: Words = (scene) => {
  const [at] = someAhead(scene, 1);
  return at === undefined
    ? undefined
    : [inWords(scene, "instead", { t: at }, { as: "cannot-but-another-time", offered: [at] })];
};

export const cannotButTwoTimes: Words = (scene) => {
  const [a, b] = someAhead(scene, 2);
  return a === undefined || b === undefined
    ? undefined
    : [inWords(scene, "either", { a, b }, { as: "cannot-but-two-times", offered: [a, b] })];
};

export const cannotButAWindow: Words = (scene) => {
  const [at] = someAhead(scene, 1);
  if (at === undefined) return undefined;
  const { me } = scene;
  const first = Math.min(17, Math.max(9, clockOf(at, me.zone)[0]));
  const stretch = { from: onDay(at, first, me.zone), to: onDay(at, first + 2, me.zone) };
  const words = (now: Instant) =>
    filled(saying(scene, "within"), {
      day: dayInWords(at, speaker(scene, now)),
      stretch: tongueOf(me).stretch(first, first + 2),
    });
  return [reply(words, { as: "cannot-but-a-window", stretch }, AT_ONCE)];
};

export const cannotButMorningOrEvening: Words = (scene) => {
  const { mail, me } = scene;
  const at = someAhead(scene, 5).find((one) => onDay(one, VAGUE_HOUR, me.zone) > mail.sentAt + AHEAD);
  if (at === undefined) return undefined;
  const readings = [VAGUE_HOUR, VAGUE_HOUR + 12].map((hour) => onDay(at, hour, me.zone));
  const words = (now: Instant) =>
    filled(tongueOf(me).says.instead[0], { t: vagueMoment(at, VAGUE_HOUR, speaker(scene, now)) });
  return [reply(words, { as: "cannot-but-morning-or-evening", readings }, AT_ONCE)];
};

/** Answers an offer: takes one of the partner's times, or names one of those at which both are free. */
export const takesOne: Words = (scene) => {
  const { dice, mail } = scene;
  if (asksTheDecliner(scene)) return cannotButAnotherTime(scene);
  const times = offeredIn(scene);
  if (times.length === 0) return undefined;
  const { at } = dice.pick(times);
  const settles = /(?:this|these) times? suits?/i.test(mail.text);
  const means: Meaning = settles
    ? { as: "takes-the-offer", time: at }
    : { as: "names-a-free-time", offered: [at] };
  return [inWords(scene, "takes", { t: at }, means, SOON)];
};

/** Answers an offer: none of these, but an hour later than one of them. */
export const ratherAnotherTime: Words = (scene) => {
  const { mail, me } = scene;
  if (asksTheDecliner(scene)) return undefined;
  const offered = offeredIn(scene).map(({ at }) => at);
  const at = offered
    .map((one) => one + HOUR)
    .find((one) => one > mail.sentAt + AHEAD && isByDay(one, me.zone) && !offered.includes(one));
  return at === undefined
    ? undefined
    : [inWords(scene, "rather", { t: at }, { as: "rather-another-time", offered: [at] })];
};

/** Their calendar declined, and the session still stands. */
function asksTheDecliner(scene: Scene): boolean {
  return linksOf(scene, /come after all$/i).length > 0;
}

export const makesUp: Words = (scene) => {
  const [at] = someAhead(scene, 1);
  return at === undefined
    ? undefined
    : [inWords(scene, "takes", { t: at }, { as: "makes-up-at-a-time", offered: [at] }, SOON)];
};

/** Written on the way, a little before the session. */
export const late: Words = (scene) => {
  const { dice } = scene;
  const session = isAboutOne(scene) ? sessionIn(scene) : undefined;
  if (session === undefined) return undefined;
  const n = dice.pick([5, 10, 15]);
  const words = filled(saying(scene, "late"), { n });
  return [{ ...reply(words, { as: "late", late: n }, AT_ONCE), at: session - dice.between(5, 40) * MINUTE }];
};

export function saying({ me, dice }: Scene, what: keyof Sayings): string {
  return dice.pick(tongueOf(me).says[what]);
}

function inWords(
  scene: Scene,
  what: "instead" | "either" | "takes" | "rather",
  times: Record<string, Instant>,
  means: Meaning,
  wait: Wait = AT_ONCE,
): Wish {
  const words = (now: Instant) => {
    const said = Object.entries(times).map(([gap, at]) => [gap, momentInWords(at, speaker(scene, now))]);
    return filled(saying(scene, what), Object.fromEntries(said));
  };
  return reply(words, means, wait);
}

function speaker(scene: Scene, now: Instant): Speaker {
  const session = sessionIn(scene);
  const near = scene.mail.kind === "move-offer" ? offeredIn(scene).map(({ at }) => at) : [];
  return { me: scene.me, now, near: session === undefined ? near : [...near, session], dice: scene.dice };
}

/** So many of the offered times, or fewer, that leave the partner a day; in the order of the calendar. */
function someAhead(scene: Scene, count: number): Instant[] {
  if (!isAboutOne(scene)) return [];
  const left = offeredIn(scene)
    .map(({ at }) => at)
    .filter((at) => at > scene.mail.sentAt + AHEAD);
  while (left.length > count) left.splice(scene.dice.between(0, left.length - 1), 1);
  return left;
}

/** Of several sessions in one mail it would have to be said which one is meant. */
function isAboutOne({ mail, me }: Scene): boolean {
  return me.partners.filter(({ name }) => mail.text.includes(name)).length === 1;
}

function isByDay(at: Instant, zone: string): boolean {
  const [hour] = clockOf(at, zone);
  return hour >= 8 && hour < 20;
}

function onDay(at: Instant, hour: number, zone: string): Instant {
  return instantOf(localDate(at, zone), `${String(hour).padStart(2, "0")}:00`, zone);
}
