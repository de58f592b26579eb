import { A_TIME, bankOf, linksOf, oneOf, reply, type Scene, SOON, tap, type Wish } from "../scene.ts";

/** What people do about a session that needs another time. */

export function onMoveOffer(scene: Scene): Wish[] {
  const { dice } = scene;
  const times = linksOf(scene, A_TIME);
  const keep = linksOf(scene, /come after all$/i)[0];
  if (keep && dice.chance(0.3)) return tap(keep, SOON);
  if (times.length === 0) return [];
  const time = dice.pick(times);
  return oneOf<() => Wish[]>(dice, [
    [7, () => tap(time, SOON)],
    [2, () => [reply(`${time.label} works for me`, SOON, dice.chance(0.3))]],
    [1, () => tap(linksOf(scene, /none of these$/i)[0], SOON)],
    [0.5, () => []],
  ])();
}

export function onMoveNews({ dice, me, mail }: Scene): Wish[] {
  return /new time/i.test(mail.subject) && dice.chance(0.1)
    ? [reply(dice.pick(bankOf(me).thanks), SOON)]
    : [];
}
