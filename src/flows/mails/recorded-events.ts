import type { ReceiptItem } from "../../../emails/props.ts";
import { closedAt } from "../../domain/calendar-end.ts";
import type { MailArgs } from "../../domain/decision.ts";
import { openMove } from "../../domain/move-terms.ts";
import { type Cadence, type Frame, partnerOf } from "../../domain/pair.ts";
import { GOAL_FORMS } from "../../domain/topic.ts";
import { nextMeeting } from "../../domain/wrap-up.ts";
import { asksOf } from "./moves.ts";
import { meetsThen } from "./slot.ts";
import type { View } from "./view.ts";

/** What leaves no row of words behind: it stands in the mail's own row, in ids and instants. */
export function eventItems(view: View): ReceiptItem[] {
  const { row, state, now } = view;
  const args = row.args ?? {};
  const closed = args.reason === "closed" ? closedAt(state, now) : undefined;
  const numbers = (name: string) => (args[name] ?? []) as number[];
  const partner = (id: number | undefined) => {
    const pair = state.pairs.find((one) => one.pair.id === id);
    return pair ? partnerOf(pair, state.person.id).name : "";
  };
  const list: (ReceiptItem | false)[] = [
    numbers("joined").length > 0 && {
      what: "joined",
      partners: numbers("joined").map(partner),
      waits: state.pairs
        .filter(({ pair }) => numbers("joined").includes(pair.id) && pair.state === "invited")
        .map((pair) => partnerOf(pair, state.person.id).name),
    },
    numbers("declined").length > 0 && { what: "declined", partners: numbers("declined").map(partner) },
    ...lists(numbers("late"), ([pair, session, minutes]): ReceiptItem => {
      return { what: "late", partner: partner(pair), session: session!, ...(minutes ? { minutes } : {}) };
    }),
    ...lists(numbers("time"), ([pair, start]) => ({ what: "time", partner: partner(pair), start: start! })),
    ...lists(numbers("off"), ([pair, session]) => ({
      what: "off",
      partner: partner(pair),
      session: session!,
      ...(numbers("offered").length === 0 ? { asked: true, ...untilIn(view, pair, session!) } : {}),
    })),
    ...lists(numbers("offered"), ([pair, ...starts]) => ({
      what: "offered",
      partner: partner(pair),
      starts,
      ...(args.instead === 1 ? { instead: true } : {}),
      ...untilIn(view, pair, starts[0]!),
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
        const meets = news === "slot-kept" ? [] : meetsThen(state, pair, next!);
        return [{ what: "slot", news, partner: { name, zone }, next: next!, meets }];
      }),
    ),
    ...(["wrap-up-proposed", "wrap-up-agreed", "wrap-up-kept"] as const).flatMap((news) =>
      lists(numbers(news), ([pair, last]) => ({
        what: "wrap-up",
        news,
        partner: partner(pair),
        ...(last ? { last } : {}),
        ...movingIn(view, pair),
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
    ...undoneIn(args, partner),
    args.event === "roster-applied" && {
      what: "roster",
      fresh: Number(args.fresh),
      changed: Number(args.changed),
      skippedRows: Number(args.skipped),
    },
  ];
  return list.filter((item) => item !== false);
}

/** When the search for a time is given up that has this one: as one of those on offer, or as the old one. */
function untilIn({ state }: View, pairId: number | undefined, start: number) {
  const pair = state.pairs.find((one) => one.pair.id === pairId);
  const moves = pair?.sessions.flatMap((session) => openMove(pair, session) ?? []) ?? [];
  const move = moves.find(({ oldStart, offers }) => oldStart === start || offers.includes(start));
  return move ? { until: move.expiresAt } : {};
}

/** Who is asked about the pair's next session, while that has no time. */
function movingIn({ state, now }: View, pairId: number | undefined) {
  const pair = state.pairs.find((one) => one.pair.id === pairId);
  const next = pair && nextMeeting(pair, now)?.session;
  const moving = next && asksOf(pair, next, state.person.id);
  return moving ? { moving } : {};
}

/** What was taken back; of a session it says which one, and what had been said. */
function undoneIn(args: MailArgs, partner: (pair: number) => string): ReceiptItem[] {
  if (typeof args.undone !== "string") return [];
  const [pair, session, met] = (args.undonePulse ?? []) as number[];
  const pulse = session !== undefined && { partner: partner(pair!), session, met: met === 1 };
  return [{ what: "undone", event: args.undone, ...(pulse ? { pulse } : {}) }];
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
