import { inLanguage } from "../clients/attributions.ts";
import type { Meaning } from "../meaning.ts";
import { tongueOf } from "../phrasing.ts";
import {
  bankOf,
  calledAs,
  inTurn,
  lookingOf,
  oneOf,
  reply,
  type Scene,
  type Wait,
  type Wish,
} from "../scene.ts";

/** Topics and takeaways as people write them: with thoughts below, in a list, in one paragraph, with a label. */

export function topics(scene: Scene, wait: Wait, signed = false): Wish {
  const [words, means] = topicWords(scene);
  return reply(words, means, wait, signed);
}

export function topicWords(scene: Scene): [words: string, means: Meaning] {
  const { dice } = scene;
  const [first, second] = freshTopics(scene);
  if (!second) return below(first);
  return oneOf(dice, [
    [6, () => below(first)],
    [1.5, () => paragraph(first)],
    [1.5, () => listed(first, second, dice.pick(["-", "*", "•"]), "topics-as-bullets")],
    [1, () => listed(first, second, dice.pick(["1.", "1)"]), "topics-as-numbers")],
  ])();
}

type Topic = { topic: string; prep: string };

/** Two that the mail does not hold already: nobody proposes the same thing twice. */
function freshTopics(scene: Scene): [Topic, Topic?] {
  const { dice, mail, me } = scene;
  const known = bare(mail.text);
  const all = bankOf(me).topics;
  const fresh = all.filter(({ topic }) => !known.includes(bare(topic)));
  const next = inTurn(all, scene);
  const first = fresh.includes(next) || fresh.length === 0 ? next : dice.pick(fresh);
  const others = fresh.filter((one) => one !== first);
  return others.length > 0 ? [first, dice.pick(others)] : [first];
}

function below({ topic, prep }: Topic): [string, Meaning] {
  return [`${topic}\n\n${prep}`, { as: "topic-and-prep", topics: [{ topic, prep }] }];
}

function paragraph({ topic, prep }: Topic): [string, Meaning] {
  const sentence = /[.!?]$/.test(topic) ? topic : `${topic}.`;
  return [`${sentence} ${prep}`, { as: "topic-in-a-paragraph", topics: [{ topic: sentence, prep }] }];
}

function listed(
  { topic }: Topic,
  second: Topic,
  mark: string,
  as: "topics-as-bullets" | "topics-as-numbers",
): [string, Meaning] {
  const words = `${mark} ${topic}\n${mark.replace("1", "2")} ${second.topic}`;
  return [words, { as, topics: [topic, second.topic].map((one) => ({ topic: one, prep: "" })) }];
}

/** First line the takeaway, second the action; under each name where the mail asks about several sessions. */
export function takeaways(scene: Scene, wait: Wait): Wish {
  const { dice, links, me } = scene;
  const asked = me.partners.filter(({ name }) => links.some(({ before }) => bare(before).includes(name)));
  if (asked.length > 1) {
    const all = asked.map(({ name }) => `${calledAs(name, me)}:\n${takeawayWords(scene)[0]}`);
    return reply(all.join("\n\n"), "takeaways-by-name", wait);
  }
  const [words, means] = takeawayWords(scene);
  return reply(words, means, wait, dice.chance(0.3));
}

export function takeawayWords(scene: Scene): [words: string, means: Meaning] {
  const { dice, me } = scene;
  const { takeaway: text, action } = inTurn(lookingOf(me).takeaways, scene);
  if (dice.chance(0.2)) return [text, { as: "takeaway", takeaway: { text } }];
  const means: Meaning = { as: "takeaway-and-action", takeaway: { text, action } };
  if (dice.chance(0.8)) return [`${text}\n${action}`, means];
  const [first, second] = tongueOf(me).labels;
  const colon = inLanguage(COLONS, me.language);
  return [`${first}${colon} ${text}\n${second}${colon} ${action}`, means];
}

/** The French put a blank before it. */
const COLONS: Record<string, string> = { en: ":", fr: " :" };

function bare(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
