import type { AskBack, AskLine, ReceiptItem } from "../../../emails/props.ts";
import type { Ask } from "../../domain/ask.ts";
import { answerTo, askedOf } from "../../domain/asked.ts";
import type { Purpose } from "../../domain/link.ts";
import { moveOf, type PairState, partnerOf, pulseOf } from "../../domain/pair.ts";
import { differ } from "../../domain/record-pulse.ts";
import { isOn, type Session } from "../../domain/session.ts";
import { MINUTE } from "../../domain/time.ts";
import { waysOut } from "../../domain/ways-out.ts";
import { noticesOf } from "./answers.ts";
import { items } from "./recorded-rows.ts";
import { commonOf, type Drop, type View } from "./view.ts";

/** What is asked back, as it stands now: a question that has settled itself in the meantime is left out. */
export async function askBack(view: View): Promise<AskBack | Drop> {
  const asked = (view.row.args?.asks ?? []) as Ask[];
  const lines = await Promise.all(asked.map((ask) => lineOf(view, ask)));
  const asks = lines.filter((line): line is AskLine => line !== undefined);
  if (asks.length === 0) return { drop: "answered" };
  return {
    ...commonOf(view),
    kind: "ask-back",
    asks,
    items: (await items(view)).map((item) => besideAsks(item, asks)),
    ...(view.row.args?.large ? { large: true } : {}),
    ...(await noticesOf(view)),
  };
}

/** What was recorded, where the same mail asks something about it. */
function besideAsks(item: ReceiptItem, asks: AskLine[]): ReceiptItem {
  const scores = asks.filter((line) => line.ask === "score").map(({ number }) => number);
  if (item.what === "off" && item.asked && asks.some(({ ask }) => ask === "time"))
    return { ...item, choosing: true };
  if (item.what === "answer" && item.score === undefined && scores.includes(item.number))
    return { ...item, open: true };
  return item;
}

function lineOf(view: View, ask: Ask): Promise<AskLine | undefined> {
  switch (ask.about) {
    case "time":
      return timeLine(view, ask);
    case "pair":
      return pairLine(view, ask);
    case "score":
      return scoreLine(view, ask);
    case "met":
      return metLine(view, ask);
    case "sender":
      return senderLine(view, ask);
  }
}

async function timeLine(
  { state, link, now, message }: View,
  { session: id, why, starts }: Extract<Ask, { about: "time" }>,
): Promise<AskLine | undefined> {
  const pair = state.pairs.find(({ sessions }) => sessions.some((session) => session.id === id));
  const session = pair?.sessions.find((one) => one.id === id);
  if (!pair || !session) return undefined;
  const { name, zone } = partnerOf(pair, state.person.id);
  const times = await Promise.all(
    starts
      .filter((start) => start > now)
      .map(async (start) => ({
        start,
        link: await link(
          purposeOf(pair, session, state.person.id, start),
          id,
          session.revision,
          start / MINUTE,
        ),
      })),
  );
  const stuck = times.length === 0 && (isOn(session) || session.state === "moving");
  const ways = stuck ? waysOut(pair, session, state.person.id, now) : [];
  return {
    ask: "time",
    ...(message?.words ? { words: beginning(message.words) } : {}),
    partner: { name, zone },
    session: session.start,
    why,
    times,
    ways: await Promise.all(
      ways.map(async ({ purpose, start }) => ({
        way: purpose,
        ...(start === undefined ? {} : { start }),
        link: await link(purpose, id, session.revision, (start ?? 0) / MINUTE),
      })),
    ),
  };
}

/** The link by which this person would choose that time in one of our mails. */
function purposeOf(pair: PairState, session: Session, personId: number, start: number): Purpose {
  if (session.state === "missed") return "make-up";
  if (isOn(session)) return "cannot";
  const move = moveOf(pair, session);
  if (move?.awaits !== personId) return "other-time";
  return move.offers.includes(start) ? "take-time" : "none-of-these";
}

async function pairLine(
  { state, link, message }: View,
  { inbox, pairs }: Extract<Ask, { about: "pair" }>,
): Promise<AskLine | undefined> {
  if (!message?.words) return undefined;
  const partners = await Promise.all(
    state.pairs
      .map((pair, place) => ({ pair, place }))
      .filter(({ pair }) => pairs.includes(pair.pair.id))
      .map(async ({ pair, place }) => ({
        name: partnerOf(pair, state.person.id).name,
        link: await link("meant-pair", inbox, 0, place),
      })),
  );
  return { ask: "pair", words: beginning(message.words), partners };
}

/** Enough to know one's own words again. */
const MOST_LETTERS = 280;

export function beginning(words: string): string {
  const letters = [...words.slice(0, 2 * MOST_LETTERS)];
  if (letters.length <= MOST_LETTERS && words.length <= 2 * MOST_LETTERS) return words;
  return `${letters.slice(0, MOST_LETTERS).join("").trimEnd()}…`;
}

/** About the words that stand in the score's place, while they are what was said last. */
async function scoreLine(
  { state, link, row }: View,
  { question, scores }: Extract<Ask, { about: "score" }>,
): Promise<AskLine | undefined> {
  const asked = askedOf(state).find(({ number }) => number === question);
  const answer = asked && answerTo(asked, state.answers);
  if (!answer?.text || !((row.args?.rows ?? []) as number[]).includes(answer.id)) return undefined;
  return {
    ask: "score",
    number: question,
    text: beginning(answer.text),
    scores: await Promise.all(
      scores.map(async (score) => ({
        score,
        link: await link("score", state.person.id, 0, question * 8 + score),
      })),
    ),
  };
}

async function metLine(
  { state, link }: View,
  { session: id }: Extract<Ask, { about: "met" }>,
): Promise<AskLine | undefined> {
  const pair = state.pairs.find(({ sessions }) => sessions.some((session) => session.id === id));
  const session = pair?.sessions.find((one) => one.id === id);
  if (!pair || !session || !differ(pair, session)) return undefined;
  const { name, zone } = partnerOf(pair, state.person.id);
  return {
    ask: "met",
    partner: { name, zone },
    start: session.start,
    youMet: pulseOf(pair, session, state.person.id)?.held === true,
    links: {
      met: await link("met", id, session.revision),
      missed: await link("missed", id, session.revision),
    },
  };
}

async function senderLine(
  { link, message }: View,
  { inbox }: Extract<Ask, { about: "sender" }>,
): Promise<AskLine | undefined> {
  return message?.words ? { ask: "sender", link: await link("my-answers", inbox) } : undefined;
}
