import { linksOf, oneOf, type Scene, TODAY, tap, type Wish } from "../scene.ts";

/** What people do about mails that ask how it is to go on. */

export function onCheckIn(scene: Scene): Wish[] {
  return oneOf<() => Wish[]>(scene.dice, [
    [3, () => tap(linksOf(scene, /week$/i)[0], TODAY)],
    [3, () => tap(linksOf(scene, /fine|well/i)[0], TODAY)],
    [1, () => []],
  ])();
}

/** Most of it is only to be read; what the partner proposes is mostly agreed to. */
export function onPartnerNews(scene: Scene): Wish[] {
  const [agree] = linksOf(scene, /^agree/i);
  if (!agree) return [];
  return oneOf<() => Wish[]>(scene.dice, [
    [5, () => tap(agree, TODAY)],
    [1, () => tap(linksOf(scene, /keep|not yet/i)[0], TODAY)],
    [1, () => []],
  ])();
}
