import {
  A_TIME,
  bankOf,
  calledAs,
  IN_A_DAY,
  linksOf,
  oneOf,
  reply,
  type Scene,
  SOON,
  TODAY,
  tap,
  type Wish,
} from "../scene.ts";
import { cannotButAnotherTime, cannotButTwoTimes, late, makesUp } from "./times.ts";
import { takeaways, topics } from "./words.ts";

/** What people do about the mails of an ordinary week. */

export function onTopicRequest(scene: Scene): Wish[] {
  const { dice } = scene;
  return oneOf<() => Wish[]>(dice, [
    [7, () => [topics(scene, IN_A_DAY, dice.chance(0.4))]],
    [2, () => tap(suggestions(scene)[0], TODAY)],
    [1.5, () => []],
  ])();
}

export function onTopicNudge(scene: Scene): Wish[] {
  return oneOf<() => Wish[]>(scene.dice, [
    [5, () => [topics(scene, SOON)]],
    [4, () => tap(suggestions(scene)[0], SOON)],
    [1, () => []],
  ])();
}

export function onAgendaDigest(scene: Scene): Wish[] {
  return oneOf<() => Wish[]>(scene.dice, [
    [6, () => linksOf(scene, /agree$/i).flatMap((link) => tap(link, IN_A_DAY))],
    [1, () => reshape(scene)],
    [3, () => []],
  ])();
}

/** A mentor of several begins with the mentee's name, as the digest asks for. */
export function reshape({ me, dice, mail }: Scene): Wish[] {
  const listed = me.partners.filter(({ name }) => mail.text.includes(`With ${name}`));
  if (listed.length === 0) return [];
  const name = me.partners.length > 1 ? `${calledAs(dice.pick(listed).name, me)}: ` : "";
  const topic = dice.pick(bankOf(me).angles);
  return [reply(`${name}${topic}`, { as: "other-angle", topics: [{ topic, prep: "" }] }, TODAY)];
}

export function onTopicNews(scene: Scene): Wish[] {
  return scene.dice.chance(0.7) ? linksOf(scene, /agree$/i).flatMap((link) => tap(link, SOON)) : [];
}

export function onSessionBrief(scene: Scene): Wish[] {
  const { dice, me } = scene;
  return oneOf<() => Wish[]>(dice, [
    [0.15, () => tap(linksOf(scene, A_TIME)[0], SOON, dice.between(0, 2))],
    [0.1, () => tap(linksOf(scene, /other times$/i)[0], SOON, dice.between(1, 3))],
    [0.1, () => cannotButAnotherTime(scene) ?? []],
    [0.05, () => cannotButTwoTimes(scene) ?? []],
    [0.05, () => late(scene) ?? []],
    [2, () => linksOf(scene, /agree$/i).flatMap((link) => tap(link, SOON))],
    [0.4, () => (me.side === "mentee" ? [topics(scene, SOON)] : [])],
    [7, () => []],
  ])();
}

export function onPulse(scene: Scene): Wish[] {
  const { dice } = scene;
  const met = linksOf(scene, /we met$/i);
  const taps = met.flatMap((link) => tap(link, TODAY));
  return oneOf<() => Wish[]>(dice, [
    [4, () => taps],
    [3, () => [...met.flatMap((link) => tap(link, SOON)), takeaways(scene, [200, 700])]],
    [2, () => [takeaways(scene, TODAY)]],
    [0.8, () => []],
  ])();
}

export function onMissedSession(scene: Scene): Wish[] {
  const { dice } = scene;
  return oneOf<() => Wish[]>(dice, [
    [3, () => tap(linksOf(scene, A_TIME)[0], SOON)],
    [1, () => makesUp(scene) ?? tap(linksOf(scene, A_TIME)[0], SOON)],
    [2, () => tap(linksOf(scene, /by phone$/i)[0], SOON)],
    [2, () => tap(linksOf(scene, /leave it/i)[0], SOON)],
    [2, () => []],
  ])();
}

/** The topics that a request offers are its links before "can't make it". */
function suggestions({ links }: Scene) {
  return links.filter(({ label }) => !/make it$|we met$|we didn.t$|agree$|other times$/i.test(label));
}
