import type { ReceiptItem } from "../../../emails/props.ts";
import { answerTo, askedOf } from "../../domain/asked.ts";
import { type PairState, partnerOf, pulseOf, reshapedOf, sideOf, topicsOf } from "../../domain/pair.ts";
import type { Answer } from "../../domain/questionnaire.ts";
import { differ } from "../../domain/record-pulse.ts";
import type { Session } from "../../domain/session.ts";
import { currentRows } from "../../store/journal.ts";
import { answerLine } from "./end.ts";
import { eventItems } from "./recorded-events.ts";
import type { View } from "./view.ts";

/** What was recorded, read back from the rows that one mail's decision wrote, and what it brought about. */
export async function items(view: View): Promise<ReceiptItem[]> {
  const { row, state } = view;
  const rows = new Set([...((row.args?.rows ?? []) as number[]), ...((row.args?.agreed ?? []) as number[])]);
  const has = ({ id }: { id: number }) => rows.has(id);
  return [
    ...state.pairs.flatMap((pair) => topicItems(view, pair, has)),
    ...state.pairs.flatMap((pair) => planItems(pair, state.person.id, has)),
    ...state.pairs.flatMap((pair) => pulseItems(pair, state.person.id, has)),
    ...state.notes.filter(has).map(
      ({ question, score, text }): ReceiptItem => ({
        what: "note",
        question,
        ...(score === null ? {} : { score }),
        ...(text === null ? {} : { text }),
      }),
    ),
    ...(await answerItems(view, has)),
    ...eventItems(view),
  ];
}

/** Each answer as it stands now, beside the one that it took the place of. */
async function answerItems(view: View, has: (one: { id: number }) => boolean): Promise<ReceiptItem[]> {
  const { state, row, db } = view;
  const replaced = (row.args?.replaced ?? []) as number[];
  const rows = replaced.map((id) => ({ table: "answer" as const, id }));
  const current = await currentRows(db, { fields: [], rows });
  const earlier = replaced.flatMap((id) => (current("answer", id) as Answer | undefined) ?? []);
  return askedOf(state).flatMap((asked): ReceiptItem[] => {
    const answer = answerTo(asked, state.answers);
    if (!answer || !has(answer)) return [];
    const was = replacedIn(answerTo(asked, earlier), answer);
    return [{ what: "answer", ...answerLine(view, asked, answer), ...(was ? { was } : {}) }];
  });
}

/** Of the earlier answer what is not there any more. */
function replacedIn(was: Answer | undefined, { score, text }: Answer) {
  const gone = {
    ...(was && was.score !== null && was.score !== score ? { score: was.score } : {}),
    ...(was && was.text !== null && was.text !== text ? { text: was.text } : {}),
  };
  return Object.keys(gone).length > 0 ? gone : undefined;
}

function topicItems(
  { row, state }: View,
  pair: PairState,
  has: (one: { id: number }) => boolean,
): ReceiptItem[] {
  const partner = partnerOf(pair, state.person.id).name;
  const mentors = sideOf(pair, state.person.id) === "mentor";
  const session = (id: number) => pair.sessions.find((one) => one.id === id) as Session;
  const movedFrom = row.args?.movedFrom as number | undefined;
  const agreed = (row.args?.agreed ?? []) as number[];
  return pair.topics.filter(has).map(({ id, text, prep, sessionId }) => {
    const own = session(sessionId);
    const { start } = own;
    if (agreed.includes(id)) return { what: "topic-agreed", topic: text, partner, session: start };
    return {
      what: "topic",
      topic: text,
      ...(prep ? { prep } : {}),
      partner,
      session: start,
      ...(mentors ? { settled: reshapedOf(pair, own).length > 0 ? "instead" : "alone" } : {}),
      ...(topicsOf(pair, own).some((other) => other.personId === state.person.id && !has(other))
        ? { beside: true }
        : {}),
      ...(movedFrom !== undefined && movedFrom !== start ? { movedFrom } : {}),
    };
  });
}

function planItems(pair: PairState, personId: number, has: (one: { id: number }) => boolean): ReceiptItem[] {
  const partner = partnerOf(pair, personId).name;
  const { mentorAgreedAt, menteeAgreedAt } = pair.pair;
  const open = (sideOf(pair, personId) === "mentor" ? mentorAgreedAt : menteeAgreedAt) === null;
  return (["goal", "commitment"] as const).flatMap((kind) => {
    const lines = pair.lines.filter((line) => line.kind === kind && has(line)).map(({ text }) => text);
    return lines.length > 0 ? [{ what: kind, lines, partner, ...(open ? { open } : {}) }] : [];
  });
}

function pulseItems(pair: PairState, personId: number, has: (one: { id: number }) => boolean): ReceiptItem[] {
  const partner = partnerOf(pair, personId).name;
  return pair.sessions.flatMap((session): ReceiptItem[] => {
    const pulse = pulseOf(pair, session, personId);
    if (!pulse || !has(pulse)) return [];
    const met = pulse.held === true;
    const said: ReceiptItem[] = [
      { what: met ? "met" : "missed", partner, session: session.start },
      ...(differ(pair, session) ? [{ what: "differs", partner, met } as const] : []),
    ];
    if (!pulse.takeaway) return said;
    const { takeaway, action } = pulse;
    return [
      ...said,
      { what: "takeaway", text: takeaway, ...(action ? { action } : {}), partner, session: session.start },
    ];
  });
}
