import { addDays, localDate } from "../../src/domain/time.ts";
import type { Member, PairOfCast } from "./cast.ts";
import { halfAScore } from "./habits/closing.ts";
import {
  cannot,
  cannotButAnotherTime,
  cannotButAWindow,
  cannotButMorningOrEvening,
  cannotButTwoTimes,
  late,
  ratherAnotherTime,
  saying,
  takesOne,
  type Words,
} from "./habits/times.ts";
import { takeawayWords, topicWords } from "./habits/words.ts";
import type { Incident } from "./incident.ts";
import { filled, spanInWords, tongueOf } from "./phrasing.ts";
import { AT_ONCE, linksOf, reply, type Scene, SOON, type Wish } from "./scene.ts";

/**
 * What is written in every term, so that no way of writing rests on chance: by each language's people a time, and each
 * other thing by somebody of `others`. `order` is the seed's.
 */
export function incidentsInWords(order: readonly PairOfCast[], others: readonly PairOfCast[]): Incident[] {
  const people = peopleOf(others);
  const byTurns = THINGS.flatMap(({ kind, week, react, side, besides }, index) => {
    const fitting = side === undefined ? people : people.filter((one) => one.side === side);
    const who = fitting[(index * STRIDE) % fitting.length];
    return who ? [{ who: who.email, kind, week, react, ...(besides ? { besides } : {}) }] : [];
  });
  const several = people.find(({ partners }) => partners.length > 1);
  return [
    ...languagesOf(peopleOf(order)).flatMap((speakers, index) => timesBy(speakers, index)),
    ...byTurns,
    ...(several
      ? [
          {
            who: several.email,
            kind: "agenda-digest",
            week: 6,
            react: whichOfSeveral,
            besides: true as const,
          },
        ]
      : []),
  ];
}

/** From thing to thing it goes on by so many people, so that neighbours in the list are written in several languages. */
const STRIDE = 3;

interface Thing {
  kind: string;
  week: number;
  react: Words;
  side?: Member["side"];
  besides?: true;
}

const THINGS: Thing[] = [
  { kind: "session-brief", week: 4, react: cannot },
  { kind: "session-brief", week: 5, react: cannotButTwoTimes },
  { kind: "session-brief", week: 5, react: cannotButAWindow },
  { kind: "session-brief", week: 6, react: cannotButAWindow },
  { kind: "session-brief", week: 3, react: cannotButMorningOrEvening },
  { kind: "session-brief", week: 7, react: cannotButMorningOrEvening },
  { kind: "session-brief", week: 4, react: late },
  { kind: "session-brief", week: 6, react: late },
  { kind: "session-brief", week: 8, react: topicAndAnotherTime, side: "mentee" },
  { kind: "move-offer", week: 3, react: ratherAnotherTime },
  { kind: "move-offer", week: 5, react: ratherAnotherTime },
  { kind: "agenda-digest", week: 5, react: awayFor(4), side: "mentor", besides: true },
  { kind: "topic-request", week: 7, react: awayFor(3), side: "mentee", besides: true },
  { kind: "pulse", week: 6, react: takeawayAndAway },
  { kind: "invitation", week: 7, react: hours(0) },
  { kind: "invitation", week: 8, react: hours(1) },
  { kind: "invitation", week: 4, react: question },
  { kind: "invitation", week: 6, react: question },
  { kind: "receipt", week: 3, react: takesBack },
  { kind: "receipt", week: 6, react: takesBack },
  { kind: "reflection-request", week: 1, react: halfAScore },
];

/** A language's people in the seed's order; those who meet every week come first. */
function languagesOf(people: readonly Member[]): Member[][] {
  return [...Map.groupBy(people, ({ language }) => language.split("-")[0] ?? "").values()];
}

function peopleOf(order: readonly PairOfCast[]): Member[] {
  return [...new Set(order.flatMap(({ mentee, mentor }) => [mentee, mentor]))];
}

/** One names another time, and the next to be offered times takes one in words. */
function timesBy(speakers: readonly Member[], index: number): Incident[] {
  const week = 2 + (index % 5);
  return speakers.slice(0, 2).flatMap((who, place): Incident[] => [
    { who: who.email, kind: "session-brief", week: week + 3 * place, react: cannotButAnotherTime },
    { who: who.email, kind: "move-offer", week: 1, react: takesOne },
  ]);
}

function topicAndAnotherTime(scene: Scene): Wish[] | undefined {
  const [time] = cannotButAnotherTime(scene) ?? [];
  if (time?.does !== "reply") return undefined;
  const { words } = time;
  const [topic, about] = topicWords(scene);
  const both = (now: number) => `${topic}\n\n${typeof words === "string" ? words : words(now)}`;
  return [reply(both, { ...about, ...time.means, as: "topic-and-another-time" }, AT_ONCE)];
}

function awayFor(days: number): Words {
  return (scene) => {
    const away = absence(scene, days);
    return [reply((now) => awayWords(scene, away, now), { as: "away", away }, SOON)];
  };
}

function takeawayAndAway(scene: Scene): Wish[] | undefined {
  if (linksOf(scene, /we met$/i).length !== 1) return undefined;
  const away = absence(scene, 2);
  const [takeaway, about] = takeawayWords(scene);
  const words = (now: number) => `${takeaway}\n\n${awayWords(scene, away, now)}`;
  return [reply(words, { ...about, as: "takeaway-and-away", away }, SOON)];
}

function awayWords(scene: Scene, away: { from: string; until: string }, now: number): string {
  const { me, dice } = scene;
  return filled(saying(scene, "away"), { span: spanInWords(away, { me, now, near: [], dice }) });
}

/** From the week after the next one on. */
function absence({ mail, me, dice }: Scene, days: number) {
  const from = addDays(localDate(mail.sentAt, me.zone), dice.between(9, 13));
  return { from, until: addDays(from, days - 1) };
}

/** Of the rules of the language the one with that index: the same person may rule out two. */
function hours(index: number): Words {
  return ({ me }) => {
    const rule = tongueOf(me).never[index];
    return rule && [reply(rule.words, { as: "hours", never: rule.never }, SOON)];
  };
}

function question(scene: Scene): Wish[] {
  return [reply(saying(scene, "questions"), "question", SOON)];
}

/** What has just been recorded, where the receipt says that it can be taken back. */
function takesBack(scene: Scene): Wish[] | undefined {
  if (linksOf(scene, /undo$/i).length === 0) return undefined;
  return [reply(tongueOf(scene.me).undo, "undo", AT_ONCE)];
}

/** The digest lists several sessions, and the words say nothing of whose is meant. */
function whichOfSeveral(scene: Scene): Wish[] | undefined {
  const listed = scene.me.partners.filter(({ name }) => scene.mail.text.includes(`With ${name}`));
  return listed.length > 1
    ? [reply(saying(scene, "cannot"), "cannot-in-one-of-several-pairs", SOON)]
    : undefined;
}
