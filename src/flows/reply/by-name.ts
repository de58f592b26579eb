import { wordsFor } from "../../../emails/words/index.ts";
import { type PairState, partnerOf } from "../../domain/pair.ts";
import { personNamed } from "../../inbound/intent/content/topics.ts";
import type { Reply } from "./reply.ts";
import { covered } from "./targets.ts";

/** What is said of one partner, in a mail that speaks of several. */
interface Section {
  pairId: number;
  words: string;
}

/** UTF-16 units before the colon, as for a name before a topic. */
const LONGEST_NAME = 60;

/**
 * "Noa: yes, let's do that. Ben: rather the roadmap", or words under the sections of our own mail: a reply for each of
 * them, about that pair alone. Undefined where words stand under no name, so that nothing goes to the wrong person.
 */
export function repliesByName(reply: Reply): Reply[] | undefined {
  if (reply.only !== undefined || covered(reply).length < 2) return undefined;
  const sections = underNames(reply) ?? underQuotations(reply);
  return sections?.map(({ pairId, words }) => ({ ...reply, words, parts: [], only: pairId }));
}

/** A name and a colon begin a section, at the beginning of a line or behind the end of a sentence. */
function underNames(reply: Reply): Section[] | undefined {
  const people = partners(reply).map(({ id, name }) => ({ id, name }));
  const sections: Section[] = [];
  // The pieces, and between them what parted them.
  const pieces = reply.words.split(/(\n|(?<=[.!?;])[ \t]+)/u);
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index]!;
    const colon = piece.slice(0, LONGEST_NAME + 1).indexOf(":");
    const id = colon > 0 ? personNamed(piece.slice(0, colon).trim(), people) : undefined;
    const last = sections.at(-1);
    if (id !== undefined)
      sections.push({ pairId: pairWith(reply, id), words: piece.slice(colon + 1).trim() });
    else if (last) last.words += `${pieces[index - 1] ?? ""}${piece}`;
    else if (!isGreeting(piece)) return undefined;
  }
  const said = joined(sections).filter(({ words }) => words.trim() !== "");
  return said.length > 0 ? said : undefined;
}

/** "Hi", "Dear all,": what may stand above the first name without being about anybody. */
function isGreeting(piece: string): boolean {
  return /^(?:\p{L}+|\p{L}+ \p{L}+[,!.]|\p{L}+[,!.])?$/u.test(piece.trim());
}

/** Each answer stands under a part of our mail in which one heading says whom it is about. */
function underQuotations(reply: Reply): Section[] | undefined {
  const answers = reply.parts.filter((part) => part.reply.trim() !== "");
  const sections = answers.flatMap(({ quoted, reply: words }) => {
    const pairId = headed(reply, quoted);
    return pairId === undefined ? [] : [{ pairId, words }];
  });
  return sections.length > 0 && sections.length === answers.length ? joined(sections) : undefined;
}

/** The pair of the last heading in a quotation; none where the whole mail is quoted, which says nothing. */
function headed(reply: Reply, quoted: string): number | undefined {
  const say = wordsFor(reply.state.person.language).common;
  const lines = quoted.split("\n").map((line) => line.replace(/^[\s>=*#]+/, "").trim());
  const found = lines.flatMap((line) => partners(reply).filter(({ name }) => line === say.with(name)));
  const whole = lines.some((line) => line.startsWith(say.foot.programme(reply.state.programme.name)));
  if (whole && new Set(found).size > 1) return undefined;
  return found.at(-1)?.pairId;
}

function partners({ state }: Reply) {
  return state.pairs.map((pair) => ({ pairId: pair.pair.id, ...nameOf(pair, state.person.id) }));
}

function nameOf(pair: PairState, personId: number): { id: number; name: string } {
  const { id, name } = partnerOf(pair, personId);
  return { id, name };
}

function pairWith(reply: Reply, personId: number): number {
  return partners(reply).find(({ id }) => id === personId)!.pairId;
}

/** What is said of one partner in two places is one thing said. */
function joined(sections: Section[]): Section[] {
  return [...Map.groupBy(sections, ({ pairId }) => pairId)].map(([pairId, all]) => ({
    pairId,
    words: all.map(({ words }) => words).join("\n"),
  }));
}
