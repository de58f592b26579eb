import { tongueOf } from "../phrasing.ts";
import {
  AT_ONCE,
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
import { saying } from "./times.ts";

/** What people do about the mails that start a term. */

export function onRosterPreview(scene: Scene): Wish[] {
  const apply = linksOf(scene, /apply/i)[0];
  if (!apply) return [];
  const words = /good/i.test(apply.label) ? "APPLY GOOD ROWS" : "APPLY";
  return scene.dice.chance(0.5) ? tap(apply, AT_ONCE) : [reply(words, "applies-the-roster", SOON)];
}

export function onWelcome(scene: Scene): Wish[] {
  const { dice } = scene;
  return oneOf<() => Wish[]>(dice, [
    [5, () => tap(linksOf(scene, /^join$/i)[0], IN_A_DAY)],
    [4, () => [reply(saying(scene, "yes"), "joins", IN_A_DAY, dice.chance(0.4))]],
  ])();
}

export function onFirstSessionPlan(scene: Scene): Wish[] {
  const { dice, me } = scene;
  const agree = tap(linksOf(scene, /agree/i)[0], TODAY);
  if (me.side !== "mentee" || dice.chance(0.4)) return agree;
  const goals = dice.pick(bankOf(me).goals);
  const written = reply(goals.join("\n"), { as: "goals", goals }, SOON, dice.chance(0.5));
  return [written, ...tap(linksOf(scene, /agree/i)[0], [600, 900])];
}

export function onPlanAgreed({ dice, mail, me }: Scene): Wish[] {
  if (!dice.chance(0.15)) return [];
  const promise = dice.pick(bankOf(me).promises);
  // What stands in the plan is not promised again, nor in answer to what the partner has changed.
  if (/changed/.test(mail.subject) || mail.text.replaceAll(/\s+/g, " ").includes(promise)) return [];
  const words = `${tongueOf(me).promise}: ${promise}`;
  return [reply(words, { as: "promise", commitments: [promise] }, IN_A_DAY)];
}
