import { A_TIME, bankOf, linksOf, oneOf, reply, type Scene, SOON, tap, type Wish } from "../scene.ts";
import { ratherAnotherTime, takesOne } from "./times.ts";

/** What people do about a session that needs another time. */

export function onMoveOffer(scene: Scene): Wish[] {
  const { dice } = scene;
  const times = linksOf(scene, A_TIME);
  const keep = linksOf(scene, /come after all$/i)[0];
  if (keep && dice.chance(0.3)) return tap(keep, SOON);
  if (times.length === 0) return [];
  return oneOf<() => Wish[]>(dice, [
    [5, () => tap(dice.pick(times), SOON)],
    [4, () => takesOne(scene) ?? tap(times[0], SOON)],
    [0.7, () => tap(linksOf(scene, /none of these$/i)[0], SOON)],
    [0.5, () => ratherAnotherTime(scene) ?? tap(times[0], SOON)],
    [0.5, () => []],
  ])();
}

/** Which of the readings was meant is for the dice to say. */
export function onAskBack({ dice, links }: Scene): Wish[] {
  const answers = links.filter(({ label }) => !/undo$/i.test(label));
  return answers.length > 0 ? tap(dice.pick(answers), SOON) : [];
}

export function onMoveNews({ dice, me, mail }: Scene): Wish[] {
  return /new time/i.test(mail.subject) && dice.chance(0.1)
    ? [reply(dice.pick(bankOf(me).thanks), "thanks", SOON)]
    : [];
}
