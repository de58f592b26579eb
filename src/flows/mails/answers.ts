import type {
  Common,
  Concern,
  ConcernReceived,
  Help,
  Left,
  MailProps,
  PartnerNews,
  Receipt,
  ReceiptItem,
} from "../../../emails/props.ts";
import { answerTo, askedOf } from "../../domain/asked.ts";
import { closedAt } from "../../domain/calendar-end.ts";
import {
  type Cadence,
  type Frame,
  type PairState,
  partnerOf,
  pulseOf,
  sideOf,
  topicsOf,
} from "../../domain/pair.ts";
import type { Answer } from "../../domain/questionnaire.ts";
import { awayNewsKey } from "../../domain/record-away.ts";
import { differ } from "../../domain/record-pulse.ts";
import type { Session } from "../../domain/session.ts";
import { localDate } from "../../domain/time.ts";
import { GOAL_FORMS } from "../../domain/topic.ts";
import { redact } from "../../inbound/address.ts";
import { currentRows } from "../../store/journal.ts";
import { answerLine } from "./end.ts";
import { goalNews } from "./goal.ts";
import { rhythmNews } from "./rhythm.ts";
import { slotNews } from "./slot.ts";
import { commonOf, type Drop, pairOf, type View } from "./view.ts";
import { wrapUpNews } from "./wrap-up.ts";

/** What was understood and recorded, read back from the rows that were written, so that it is exactly that. */
export async function receipt(view: View): Promise<Receipt> {
  const args = view.row.args ?? {};
  return {
    ...commonOf(view),
    kind: "receipt",
    outcome: args.outcome as Receipt["outcome"],
    ...(args.outcome === "parked" && view.message?.words ? { words: view.message.words } : {}),
    items: ["recorded", "too-large", "unchanged"].includes(String(args.outcome)) ? await items(view) : [],
    ...(args.command ? { command: String(args.command) } : {}),
    ...(await noticesOf(view)),
  };
}

/** What a receipt would say beside this news of what came of the same mail. */
export async function recordedIn(view: View, news: MailProps): Promise<Pick<Common, "recorded">> {
  const { row, message } = view;
  if (row.args?.outcome === undefined) return {};
  return {
    recorded: {
      ...(await noticesOf(view)),
      ...(message?.words ? { words: message.words } : {}),
      items: (await items(view)).filter((item) => !isTold(item, news)),
    },
  };
}

/** What the news say themselves. */
function isTold(item: ReceiptItem, news: MailProps): boolean {
  switch (news.kind) {
    case "move-news":
      return item.what === "time" || (item.what === "undone" && item.event.startsWith("move-"));
    case "move-offer":
      return item.what === "undone" && news.takenBackBy !== undefined;
    case "partner-news":
      return (
        (item.what === "wrap-up" || item.what === "rhythm" || item.what === "slot") &&
        item.news === news.news.what
      );
    case "first-session-plan":
      return item.what === "joined";
    case "plan-agreed":
      return item.what === "plan-agreed";
    default:
      return false;
  }
}

/** What stands beside what was understood: what was not done or not kept, from where it came, how to take it back. */
export async function noticesOf({ row, state, link, message }: View) {
  const args = row.args ?? {};
  const undoes = args.undo === "pair" ? "undo-pair" : args.undo === "person" ? "undo-person" : undefined;
  const elsewhere =
    message?.sender && message.sender !== state.person.email ? redact(message.sender) : undefined;
  return {
    ...(args.reason ? { why: String(args.reason) } : {}),
    attachments: Number(args.attachments ?? 0),
    ...(elsewhere ? { wroteFrom: elsewhere } : {}),
    links: undoes ? { undo: await link(undoes, Number(args.undoId), Number(args.undoVersion)) } : {},
  };
}

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
  const session = (id: number) => pair.sessions.find((one) => one.id === id) as Session;
  const movedFrom = row.args?.movedFrom as number | undefined;
  const agreed = (row.args?.agreed ?? []) as number[];
  return pair.topics.filter(has).map(({ id, text, prep, sessionId }) => {
    const { start } = session(sessionId);
    if (agreed.includes(id)) return { what: "topic-agreed", topic: text, partner, session: start };
    return {
      what: "topic",
      topic: text,
      ...(prep ? { prep } : {}),
      partner,
      session: start,
      ...(topicsOf(pair, session(sessionId)).some(
        (other) => other.personId === state.person.id && !has(other),
      )
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

/** What leaves no row of words behind: it stands in the mail's own row, in ids and instants. */
function eventItems({ row, state, now }: View): ReceiptItem[] {
  const args = row.args ?? {};
  const closed = args.reason === "closed" ? closedAt(state, now) : undefined;
  const numbers = (name: string) => (args[name] ?? []) as number[];
  const partner = (id: number | undefined) => {
    const pair = state.pairs.find((one) => one.pair.id === id);
    return pair ? partnerOf(pair, state.person.id).name : "";
  };
  const list: (ReceiptItem | false)[] = [
    ...(["joined", "declined"] as const).map(
      (what) => numbers(what).length > 0 && { what, partners: numbers(what).map(partner) },
    ),
    ...lists(numbers("late"), ([pair, session, minutes]): ReceiptItem => {
      return { what: "late", partner: partner(pair), session: session!, ...(minutes ? { minutes } : {}) };
    }),
    ...lists(numbers("time"), ([pair, start]) => ({ what: "time", partner: partner(pair), start: start! })),
    ...lists(numbers("off"), ([pair, session]) => ({
      what: "off",
      partner: partner(pair),
      session: session!,
      ...(numbers("offered").length === 0 ? { asked: true } : {}),
    })),
    ...lists(numbers("offered"), ([pair, ...starts]) => ({
      what: "offered",
      partner: partner(pair),
      starts,
    })),
    ...lists(numbers("leftOut"), (starts): ReceiptItem => ({ what: "left-out", starts })),
    ...lists(numbers("stands"), ([pair, session]) => ({
      what: "stands",
      partner: partner(pair),
      session: session!,
    })),
    ...lists(numbers("plan"), ([pair]) => ({ what: "plan-agreed", partner: partner(pair) })),
    ...lists(numbers("goalForm"), ([pair, form]) => ({
      what: "goal-form",
      partner: partner(pair),
      form: GOAL_FORMS[form!] ?? "work",
    })),
    numbers("framed").length > 0 && {
      what: "frame",
      frame: args.frame as Frame,
      partners: numbers("framed").map(partner),
    },
    numbers("lasting").length > 0 && {
      what: "length",
      minutes: Number(args.minutes),
      partners: numbers("lasting").map(partner),
    },
    ...RHYTHM_NEWS.flatMap((news) =>
      inTwos(numbers(news)).map(
        ([pair, cadence]): ReceiptItem => ({
          what: "rhythm",
          news,
          partner: partner(pair),
          cadence: cadence as Cadence,
        }),
      ),
    ),
    ...SLOT_NEWS.flatMap((news) =>
      inTwos(numbers(news)).flatMap(([id, next]): ReceiptItem[] => {
        const pair = state.pairs.find((one) => one.pair.id === id);
        if (!pair) return [];
        const { name, zone } = partnerOf(pair, state.person.id);
        return [{ what: "slot", news, partner: { name, zone }, next: next! }];
      }),
    ),
    ...(["wrap-up-proposed", "wrap-up-agreed", "wrap-up-kept"] as const).flatMap((news) =>
      lists(numbers(news), ([pair, last]) => ({
        what: "wrap-up",
        news,
        partner: partner(pair),
        ...(last ? { last } : {}),
      })),
    ),
    ...lists(numbers("goalReached"), ([id, ...lines]) => {
      const pair = state.pairs.find((one) => one.pair.id === id);
      return {
        what: "goal-reached",
        partner: partner(id),
        goals: (pair?.lines ?? []).filter((line) => lines.includes(line.id)).map(({ text }) => text),
        ...(pair && pair.pair.lastWeek === null ? { frame: pair.pair.frame } : {}),
      };
    }),
    ...lists(numbers("helpAsked"), ([pair]) => ({ what: "help-asked", partner: partner(pair) })),
    args.hours === 1 && { what: "hours", never: state.person.never },
    typeof args.zone === "string" && { what: "zone", zone: args.zone },
    ...absencesIn(args.away),
    closed !== undefined && { what: "closed", at: closed },
    typeof args.undone === "string" && { what: "undone", event: args.undone },
    args.event === "roster-applied" && {
      what: "roster",
      fresh: Number(args.fresh),
      changed: Number(args.changed),
      skippedRows: Number(args.skipped),
    },
  ];
  return list.filter((item) => item !== false);
}

const SLOT_NEWS = ["slot-set", "slot-wished", "slot-proposed", "slot-agreed", "slot-kept"] as const;
const RHYTHM_NEWS = [
  "rhythm-set",
  "rhythm-wished",
  "rhythm-proposed",
  "rhythm-agreed",
  "rhythm-kept",
] as const;

function inTwos(numbers: number[]): number[][] {
  return numbers.flatMap((one, place) => (place % 2 === 0 ? [[one, numbers[place + 1]!]] : []));
}

/** First and last days in turn. */
function absencesIn(days: unknown): ReceiptItem[] {
  const dates = Array.isArray(days) ? (days as string[]) : [];
  return dates.flatMap((from, place) =>
    place % 2 === 0 ? [{ what: "away" as const, from, until: dates[place + 1] ?? from }] : [],
  );
}

function lists(numbers: number[], item: (numbers: number[]) => ReceiptItem): ReceiptItem[] {
  return numbers.length > 0 ? [item(numbers)] : [];
}

export async function help(view: View): Promise<Help> {
  const { state } = view;
  const pair = state.pairs[0];
  return { ...commonOf(view), kind: "help", role: pair ? sideOf(pair, state.person.id) : "organiser" };
}

export async function left(view: View): Promise<Left> {
  const { state } = view;
  const partners = state.pairs
    .filter(({ pair }) => pair.endedWhy === "left")
    .map((pair) => partnerOf(pair, state.person.id).name);
  return { ...commonOf(view), kind: "left", partners, links: {} };
}

/** News that something may have become of since, by how their codes begin. */
const NEWS = { "rhythm-": rhythmNews, "slot-": slotNews, "wrap-up-": wrapUpNews, "goal-": goalNews } as const;

export async function partnerNews(view: View): Promise<PartnerNews | Drop> {
  const { row, state } = view;
  const pair = pairOf(view);
  if (!pair) return { drop: "pair-gone" };
  const { name, zone } = partnerOf(pair, state.person.id);
  const what = row.args?.news;
  if (what === "not-joined-yet" && pair.pair.state !== "invited") return { drop: "answered" };
  if (what === "left" && pair.pair.state !== "ended") return { drop: "taken-back" };
  if (what === "away" && !holdsAbsence(view, pair)) return { drop: "taken-back" };
  if (what === "not-away" && !wasToldOf(view, pair)) return { drop: "never-told" };
  const answered = typeof what !== "string" ? undefined : /^(?:rhythm|slot|wrap-up|goal)-/.exec(what)?.[0];
  if (answered) {
    const news = await NEWS[answered as keyof typeof NEWS](view, pair);
    return "drop" in news ? news : { ...commonOf(view), kind: "partner-news", partner: { name, zone }, news };
  }
  return {
    ...commonOf(view),
    kind: "partner-news",
    partner: { name, zone },
    news:
      what === "late"
        ? {
            what: "late",
            session: Number(row.args?.start),
            ...(row.args?.minutes ? { minutes: Number(row.args.minutes) } : {}),
          }
        : what === "away" || what === "not-away"
          ? { what, from: String(row.args?.from), until: String(row.args?.until) }
          : what === "not-joined-yet"
            ? { what: "not-joined-yet", asked: localDate(pair.pair.invitedAt, state.person.zone) }
            : { what: "left" },
  };
}

/** An absence that was taken back before anybody heard of it is no news. */
function holdsAbsence({ row, state }: View, pair: PairState): boolean {
  const { from, until } = row.args ?? {};
  return partnerOf(pair, state.person.id).away.some((range) => range.from === from && range.until === until);
}

function wasToldOf({ row, state }: View, { pair }: PairState): boolean {
  const key = awayNewsKey(pair.id, state.person.id, String(row.args?.from), String(row.args?.until));
  return state.mails.some((mail) => mail.state === "sent" && mail.key.startsWith(`${key}away`));
}

/** Verbatim, to the named person and nobody else. */
export async function concern(view: View): Promise<Concern | Drop> {
  const { message, state } = view;
  if (!message?.words) return { drop: "words-gone" };
  const pair = state.pairs[0];
  return {
    ...commonOf(view),
    to: {
      name: state.programme.concernsName,
      zone: state.programme.zone,
      language: state.programme.language,
    },
    kind: "concern",
    from: {
      name: state.person.name,
      role: pair ? sideOf(pair, state.person.id) : "organiser",
      partners: state.pairs.map((one) => partnerOf(one, state.person.id).name),
      email: state.person.email,
    },
    at: message.at,
    words: message.words,
  };
}

export async function concernReceived(view: View): Promise<ConcernReceived> {
  return { ...commonOf(view), kind: "concern-received", at: view.message?.at ?? view.row.plannedAt };
}
