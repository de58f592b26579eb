import type { Member } from "../cast.ts";
import type { Dice } from "../random.ts";
import {
  A_TIME,
  bankOf,
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

/** What people do about the mails of an ordinary week. */

export function onTopicRequest(scene: Scene): Wish[] {
  const { dice, me } = scene;
  return oneOf<() => Wish[]>(dice, [
    [7, () => [reply(topicWords(me, dice), IN_A_DAY, dice.chance(0.4))]],
    [2, () => tap(suggestions(scene)[0], TODAY)],
    [1.5, () => []],
  ])();
}

export function onTopicNudge(scene: Scene): Wish[] {
  const { dice, me } = scene;
  return oneOf<() => Wish[]>(dice, [
    [5, () => [reply(topicWords(me, dice), SOON)]],
    [4, () => tap(suggestions(scene)[0], SOON)],
    [1, () => []],
  ])();
}

export function onAgendaDigest(scene: Scene): Wish[] {
  const { dice, me } = scene;
  return oneOf<() => Wish[]>(dice, [
    [6, () => linksOf(scene, /agree$/i).flatMap((link) => tap(link, IN_A_DAY))],
    [1, () => [reshape(me, dice)]],
    [3, () => []],
  ])();
}

/** A mentor of several begins with the mentee's first name, as the digest asks for. */
export function reshape(me: Member, dice: Dice): Wish {
  const partner = dice.pick(me.partners.length > 0 ? me.partners : [{ name: "", email: "" }]);
  const name = me.partners.length > 1 ? `${partner.name.split(" ")[0]}: ` : "";
  return reply(`${name}${dice.pick(bankOf(me).angles)}`, TODAY);
}

export function onTopicNews(scene: Scene): Wish[] {
  return scene.dice.chance(0.7) ? linksOf(scene, /agree$/i).flatMap((link) => tap(link, SOON)) : [];
}

export function onSessionBrief(scene: Scene): Wish[] {
  const { dice, me } = scene;
  return oneOf<() => Wish[]>(dice, [
    [0.6, () => tap(linksOf(scene, A_TIME)[0], SOON, dice.between(0, 2))],
    [0.3, () => tap(linksOf(scene, /other times$/i)[0], SOON, dice.between(1, 3))],
    [2, () => linksOf(scene, /agree$/i).flatMap((link) => tap(link, SOON))],
    [0.4, () => (me.side === "mentee" ? [reply(topicWords(me, dice), SOON)] : [])],
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

/** First line the takeaway, second the action; under each name where the mail asks about several sessions. */
function takeaways({ dice, links, me }: Scene, wait: Wish["wait"]): Wish {
  const asked = me.partners.filter(({ name }) =>
    links.some(({ before }) => before.includes(name.split(" ")[0] ?? name)),
  );
  const one = () => {
    const { takeaway, action } = dice.pick(bankOf(me).takeaways);
    return dice.chance(0.8) ? `${takeaway}\n${action}` : takeaway;
  };
  const words =
    asked.length > 1 ? asked.map(({ name }) => `${name.split(" ")[0]}:\n${one()}`).join("\n\n") : one();
  return reply(words, wait, asked.length < 2 && dice.chance(0.3));
}

export function onMissedSession(scene: Scene): Wish[] {
  const { dice } = scene;
  return oneOf<() => Wish[]>(dice, [
    [4, () => tap(linksOf(scene, A_TIME)[0], SOON)],
    [2, () => tap(linksOf(scene, /by phone$/i)[0], SOON)],
    [2, () => tap(linksOf(scene, /leave it/i)[0], SOON)],
    [2, () => []],
  ])();
}

/** One topic with thoughts below it, or two as a list. */
export function topicWords(me: Member, dice: Dice): string {
  const { topics } = bankOf(me);
  const [first, second] = [dice.pick(topics), dice.pick(topics)];
  if (first === second || dice.chance(0.7)) return `${first.topic}\n\n${first.prep}`;
  return `- ${first.topic}\n- ${second.topic}`;
}

/** The topics that a request offers are its links before "can't make it". */
function suggestions({ links }: Scene) {
  return links.filter(({ label }) => !/make it$|we met$|we didn.t$|agree$|other times$/i.test(label));
}
