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
import { allFinished } from "../../domain/asked.ts";
import { type PairState, partnerOf, sideOf } from "../../domain/pair.ts";
import { awayNewsKey } from "../../domain/record-away.ts";
import { localDate } from "../../domain/time.ts";
import { redact } from "../../inbound/address.ts";
import { goalNews } from "./goal.ts";
import { items } from "./recorded-rows.ts";
import { rhythmNews } from "./rhythm.ts";
import { slotNews } from "./slot.ts";
import { commonOf, type Drop, pairOf, type View } from "./view.ts";
import { wrapUpNews } from "./wrap-up.ts";

/** Where nothing shows what was understood, their own words show which mail is meant. */
const QUOTED: ReadonlySet<string> = new Set(["parked", "unchanged"]);

/** What was understood and recorded, read back from the rows that were written, so that it is exactly that. */
export async function receipt(view: View): Promise<Receipt> {
  const args = view.row.args ?? {};
  const all = ["recorded", "too-large", "unchanged"].includes(String(args.outcome)) ? await items(view) : [];
  const notices = await noticesOf(view);
  // The summary follows within the minute, and what is summed up is not taken back.
  const last = all.some(({ what }) => what === "answer") && allFinished(view.state);
  return {
    ...commonOf(view),
    kind: "receipt",
    outcome: args.outcome as Receipt["outcome"],
    ...(QUOTED.has(String(args.outcome)) && view.message?.words ? { words: view.message.words } : {}),
    items: last ? [...all, { what: "all-answered" }] : all,
    ...(args.command ? { command: String(args.command) } : {}),
    ...notices,
    ...(last ? { links: {} } : {}),
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
  return { ...commonOf(view), kind: "left", partners };
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
            : { what: "left", sessions: fallenAway(view, pair) },
  };
}

/** The sessions that the reader has in their calendar and that fall away. */
function fallenAway({ row, now }: View, { sessions }: PairState): number[] {
  return sessions
    .filter(({ start, invitedAt }) => start > now && invitedAt !== null)
    .filter(({ id }) => row.covers.some(([covered]) => covered === id))
    .map(({ start }) => start);
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
