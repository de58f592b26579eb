import type { Kind } from "../../../domain/kinds.ts";
import { isZone, type Weekday } from "../../../domain/time.ts";
import type { Frame } from "../frame.ts";
import type { Atom } from "../grammar/atoms.ts";
import { nodesOf } from "../grammar/nodes.ts";
import { chunksOf, type Facts, factsOf } from "../speech/chunks.ts";
import { has } from "../speech/items.ts";
import { type Spoken, spokenIn } from "../speech/speech.ts";
import { halfOf } from "../talk/hear.ts";
import { isAsking } from "../talk/manners.ts";
import { linesOf, sentencesOf } from "../text/sentences.ts";
import { timesOf } from "../time/hours-of-day.ts";
import type { Intent } from "../types.ts";

type SlotIntent = Extract<Intent, { kind: "slot" }>;

/** There a time is wanted for one session: only "every" and "always" speak of all of them. */
const FOR_ONE_SESSION: ReadonlySet<Kind> = new Set(["move-offer", "missed-session"]);

/**
 * "Thursdays at 5 please", "jeden Donnerstag um 17 Uhr": the standing slot that is wished for, and the text without it.
 * In the answer to a welcome, where there is no session to move yet, "Thursday at 5" is one too. Undefined where none
 * is said, its hour is open, or several are. Linear in the text.
 */
export function slotIn(text: string, frame: Frame): { slot: SlotIntent; rest: string } | undefined {
  const sentences = sentencesOf(linesOf(text));
  const spoken = spokenIn(
    sentences.map(({ tokens }) => tokens),
    frame,
  );
  const found = sentences.flatMap((sentence, index) => {
    const facts = factsIn(spoken[index]!, frame);
    return facts.flatMap((one, place) => {
      const slot = slotOf(one, spoken[index]!, frame);
      const end = place === facts.length - 1 ? sentence.end : one.chunk.end;
      return slot ? [{ slot, at: one.chunk.at, end }] : [];
    });
  });
  const [first] = found;
  if (!first || found.some(({ slot }) => JSON.stringify(slot) !== JSON.stringify(first.slot)))
    return undefined;
  let rest = text;
  for (const { at, end } of found) rest = `${rest.slice(0, at)}${" ".repeat(end - at)}${rest.slice(end)}`;
  return { slot: first.slot, rest };
}

function factsIn({ lexicon: { language }, items }: Spoken, frame: Frame): Facts[] {
  const nodes = nodesOf(items, { language, half: halfOf(language.half, frame.tag) });
  return chunksOf(nodes).map((chunk) => factsOf(chunk, new Set()));
}

function slotOf(facts: Facts, { lexicon, items }: Spoken, frame: Frame): SlotIntent | undefined {
  const { atoms, unknown } = facts;
  if (unknown > 0 || isAsking(facts)) return undefined;
  if (facts.says("not", "busy", "cannot", "never", "only", "past", "about", "late", "away", "insteadOf"))
    return undefined;
  // "We usually do Friday at three" says how it is.
  if (facts.says("self") && !facts.says("can", "cue", "approve", "good", "instead", "move", "change"))
    return undefined;
  const always = items.some((item) => has(item, "every"));
  const [day] = atoms.flatMap((atom) => weekdayIn(atom, frame.answering === "welcome" || always));
  const [clock, ...moreClocks] = atoms.flatMap((atom) => (atom.type === "clock" ? [atom.clock] : []));
  const [part] = atoms.flatMap((atom) => (atom.type === "part" ? [atom.part] : []));
  const others = atoms.some(({ type }) => !["day", "everyDay", "clock", "part"].includes(type));
  const days = atoms.filter(({ type }) => type === "day" || type === "everyDay");
  if (!day || !clock || others || days.length > 1 || moreClocks.length > 0) return undefined;
  if (!always && frame.answering !== undefined && FOR_ONE_SESSION.has(frame.answering)) return undefined;
  const { times, sure } = timesOf(clock, lexicon.language.clock24, part);
  const [zone, ...zones] = clock.zones ?? [frame.zone];
  const named = zone !== undefined && zones.length === 0 && /^[A-Z]/i.test(zone) && isZone(zone);
  if (!sure || clock.rough || clock.yours || !named) return undefined;
  return { kind: "slot", weekday: day, time: times[0]!, zone };
}

function weekdayIn(atom: Atom, oneIsAll: boolean): Weekday[] {
  if (atom.type === "everyDay") return [atom.weekday as Weekday];
  if (atom.type !== "day") return [];
  const { day } = atom;
  const plain = day.by === "weekday" && Object.keys(day).length === 2;
  // A date beside it, or a week, says that one day is meant.
  return oneIsAll && plain ? [day.weekday as Weekday] : [];
}
