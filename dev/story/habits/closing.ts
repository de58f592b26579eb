import type { TextLink } from "../links.ts";
import { bankOf, IN_A_DAY, oneOf, type Scene, TODAY, tap, type Wish } from "../scene.ts";

/** What people do about the questions at the end. */

export function onReflectionRequest(scene: Scene): Wish[] {
  const { dice } = scene;
  return oneOf<() => Wish[]>(dice, [
    [5, () => [answers(scene, 1)]],
    [1.5, () => [answers(scene, 0.5)]],
    [3, () => scoreTaps(scene)],
    [1.5, () => []],
  ])();
}

export function onReflectionReminder(scene: Scene): Wish[] {
  return oneOf<() => Wish[]>(scene.dice, [
    [5, () => [answers(scene, 1)]],
    [2, () => scoreTaps(scene)],
    [3, () => []],
  ])();
}

interface AskedQuestion {
  number: number;
  /** Its line in the mail's text, under which somebody may write. */
  line: string;
  /** Score 1 first; none where it asks for words. */
  scores: TextLink[];
}

/** The numbered questions of the mail, each with the score links that follow it. */
function questionsIn({ links, mail }: Scene): AskedQuestion[] {
  return [...mail.text.matchAll(/^\s*(\d+)\. .+$/gm)].map((match) => ({
    number: Number(match[1]),
    line: match[0],
    scores: links.filter(
      ({ before, label }) =>
        /(?:^|\s)[1-5]$/.test(label) && [...before.matchAll(/^\s*(\d+)\. /gm)].at(-1)?.[1] === match[1],
    ),
  }));
}

/** By reply, to all questions or a share of them: between the lines where the client writes there. */
function answers(scene: Scene, share: number): Wish {
  const { dice, me } = scene;
  const asked = questionsIn(scene).filter(() => share === 1 || dice.chance(share));
  const written = asked.map(({ line, number, scores }) => ({
    under: line.trim(),
    number,
    words: answerTo(scene, scores),
  }));
  if (me.client === "thunderbird") {
    return {
      does: "reply",
      wait: IN_A_DAY,
      words: "",
      between: written.map(({ under, words }) => ({ under, words })),
    };
  }
  return {
    does: "reply",
    wait: IN_A_DAY,
    words: written.map(({ number, words }) => `${number}: ${words}`).join("\n"),
  };
}

function answerTo({ dice, me }: Scene, scores: TextLink[]): string {
  const { because, reflections } = bankOf(me);
  if (scores.length === 0) return dice.pick(reflections);
  const score = dice.pick([2, 3, 4, 4, 4, 5, 5, 5]);
  const share = dice.chance(0.25) ? ", share" : "";
  const reason = because[score < 3 ? 0 : score === 3 ? 1 : 2];
  return dice.chance(0.6) ? `${score}${share}, ${reason}` : `${score}${share}`;
}

function scoreTaps(scene: Scene): Wish[] {
  return questionsIn(scene).flatMap(({ scores }) => tap(scores[scene.dice.pick([2, 3, 3, 4, 4])], TODAY));
}
