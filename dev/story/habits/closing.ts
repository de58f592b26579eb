import type { TextLink } from "../links.ts";
import type { Meaning } from "../meaning.ts";
import { IN_A_DAY, lookingOf, oneOf, reply, type Scene, TODAY, tap, type Wish } from "../scene.ts";

/** What people do about the questions at the end. */

export function onReflectionRequest(scene: Scene): Wish[] {
  const { dice } = scene;
  return oneOf<() => Wish[]>(dice, [
    [5, () => answers(scene, 1)],
    [1.5, () => answers(scene, 0.5)],
    [3, () => scoreTaps(scene)],
    [1.5, () => []],
  ])();
}

export function onReflectionReminder(scene: Scene): Wish[] {
  return oneOf<() => Wish[]>(scene.dice, [
    [5, () => answers(scene, 1)],
    [2, () => scoreTaps(scene)],
    [3, () => []],
  ])();
}

/** To the last question. */
export function answersAll(scene: Scene): Wish[] {
  return answers(scene, 1);
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
        /(?:^|\s)\[?[1-5]\]?$/.test(label) && [...before.matchAll(/^\s*(\d+)\. /gm)].at(-1)?.[1] === match[1],
    ),
  }));
}

interface Answer {
  number: number;
  under: string;
  score?: number;
  /** What stands beside a score, or alone. */
  text?: string;
  shared: boolean;
}

/** By reply, to all questions or a share of them: between the lines where the client writes there. */
function answers(scene: Scene, share: number): Wish[] {
  const { dice, me } = scene;
  const asked = questionsIn(scene);
  const firstOpen = asked.length - asked.filter(({ scores }) => scores.length === 0).length;
  const given = asked
    .map((one, place) => [one, place - firstOpen] as const)
    .filter(() => share === 1 || dice.chance(share))
    .map(([one, openPlace]) => answerTo(scene, one, openPlace));
  if (given.length === 0) return [];
  const said = given.map(({ number, score, text }) => ({
    number,
    ...(score === undefined ? {} : { score }),
    ...(text === undefined ? {} : { text }),
  }));
  if (me.client === "thunderbird") {
    const means: Meaning = { as: "scores-between-the-lines", answers: said };
    return [
      {
        ...reply("", means, IN_A_DAY),
        between: given.map((one) => ({ under: one.under, words: wordsOf(one, dice.pick(SCALES)) })),
      },
    ];
  }
  // A reminder asks for what is missing, and its numbers have gaps.
  const whole = share === 1 && asked.every(({ number }, index) => number === index + 1);
  if (whole && asked.at(-1)?.scores.length === 0 && dice.chance(0.25)) {
    const lines = given.map((one) => wordsOf(one, ""));
    return [reply(lines.join("\n"), { as: "scores-in-order", answers: said }, IN_A_DAY)];
  }
  const [mark, scale] = [dice.pick([":", ")"]), dice.pick(SCALES)];
  const lines = given.map((one) => `${one.number}${mark} ${wordsOf(one, scale)}`);
  return [reply(lines.join("\n"), { as: "scores-by-number", answers: said }, IN_A_DAY)];
}

/** Behind a score: "4", "4/5". */
const SCALES = ["", "", "/5"];

/** `openPlace`: which of the open questions it is, where it is one; they come last, in a fixed order. */
function answerTo({ dice, me }: Scene, { line, number, scores }: AskedQuestion, openPlace: number): Answer {
  const { because, reflections } = lookingOf(me);
  const asked = { number, under: line.trim(), shared: false };
  if (scores.length === 0) return { ...asked, text: reflections[openPlace % reflections.length]! };
  const score = dice.pick([2, 3, 4, 4, 4, 5, 5, 5]);
  const reason = because[score < 3 ? 0 : score === 3 ? 1 : 2];
  return {
    ...asked,
    score,
    shared: dice.chance(0.25),
    ...(dice.chance(0.6) ? { text: reason } : {}),
  };
}

function wordsOf({ score, shared, text }: Answer, scale: string): string {
  const scored = score === undefined ? [] : [`${score}${scale}`];
  return [...scored, ...(shared ? ["share"] : []), ...(text === undefined ? [] : [text])].join(", ");
}

/** Halves are no scores: what is between two of them is asked back. */
export function halfAScore(scene: Scene): Wish[] | undefined {
  const asked = questionsIn(scene).find(({ scores }) => scores.length > 0);
  if (!asked) return undefined;
  const text = scene.dice.pick(["4.5", "3.5"]);
  const means: Meaning = { as: "half-a-score", answers: [{ number: asked.number, text }] };
  return [reply(`${asked.number}: ${text}`, means, IN_A_DAY)];
}

function scoreTaps(scene: Scene): Wish[] {
  return questionsIn(scene).flatMap(({ scores }) => tap(scores[scene.dice.pick([2, 3, 3, 4, 4])], TODAY));
}
