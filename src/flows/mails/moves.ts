import type { Asks, Invitation, MoveNews, MoveOffer } from "../../../emails/props.ts";
import { openMove } from "../../domain/move-terms.ts";
import { moveOf, type PairState, sessionAfter, sideOf, topicsOf } from "../../domain/pair.ts";
import type { Person } from "../../domain/people.ts";
import type { SentMail } from "../../domain/person-state.ts";
import { isOn, type Session } from "../../domain/session.ts";
import { DAY, type Instant } from "../../domain/time.ts";
import { isToldWhenPlaced } from "../../domain/timeline.ts";
import { timesFor } from "../../domain/times-in-week.ts";
import { isOpen } from "../../domain/topic.ts";
import { actionsOf, lastAgendaOf } from "./agenda.ts";
import { commonOf, coveredSessions, type Drop, meetingOf, topicLines, type View } from "./view.ts";

export async function moveOffer(view: View): Promise<MoveOffer | Drop> {
  const [one] = coveredSessions(view);
  if (!one) return { drop: "session-changed" };
  const { pair, session } = one;
  const { row, state, now, link } = view;
  const declined = row.args?.ask === "declined";
  const move = moveOf(pair, session);
  if (declined ? !isOn(session) : session.state !== "moving" || move?.awaits !== state.person.id)
    return { drop: "answered" };
  const own = timesFor(pair, session, state.person.id, now);
  const offered = move?.state === "offered" && !declined;
  const starts = offered ? move.offers.filter((start) => start > now) : own.times;
  const purpose = offered ? "take-time" : declined ? "cannot" : "none-of-these";
  return {
    ...commonOf(view),
    kind: "move-offer",
    ask: declined ? "declined" : !offered ? "asked" : offerOf(pair, session, state.person.id, starts),
    reminder: row.args?.reminder === 1,
    ...(replacesAnother(view, session, move?.askedAt) ? { replaces: true } : {}),
    ...takenBack(row, state.person.id),
    meeting: {
      ...meetingOf(pair, session, state.person),
      start: missedBefore(pair, session)?.start ?? (row.args?.was as number) ?? session.start,
    },
    times: await Promise.all(
      starts.map(async (start) => ({
        start,
        link: await link(purpose, session.id, session.revision, start / 60_000),
      })),
    ),
    ...(move && !declined ? { until: move.expiresAt } : {}),
    nextWeek: !offered && own.nextWeek,
    far: isFar(Math.min(session.start, ...starts), now),
    links: {
      none: await link(declined ? "cannot" : "none-of-these", session.id, session.revision),
      ...(declined ? { keep: await link("keep", session.id, session.revision) } : {}),
    },
  };
}

/** Whose answer a session waits for; nothing for one that has its time. */
export function asksOf(pair: PairState, session: Session, personId: number): Asks | undefined {
  const move = openMove(pair, session);
  return move && (move.awaits === personId ? "you" : "partner");
}

/** A weekday alone is the next of its name. */
function isFar(start: Instant, now: Instant): boolean {
  return start > now + 6 * DAY;
}

/** Who took back what had been said last, so that the search goes on. */
function takenBack({ args }: View["row"], personId: number): Pick<MoveOffer, "takenBackBy"> {
  if (typeof args?.back !== "number") return {};
  return { takenBackBy: args.back === personId ? "you" : "partner" };
}

/** Whether this person has had a mail of the same search, with times that may not be the same. */
function replacesAnother({ row, state }: View, { id }: Session, askedAt = 0): boolean {
  const asked = ({ kind, covers, sentAt }: SentMail) =>
    kind === "move-offer" &&
    sentAt !== null &&
    sentAt >= askedAt &&
    covers.some(([session]) => session === id);
  return row.args?.reminder !== 1 && state.mails.some((mail) => mail.id !== row.id && asked(mail));
}

/** How the offered times came about: for a missed session, after one's own, or in place of the old time. */
function offerOf(pair: PairState, session: Session, personId: number, starts: Instant[]): MoveOffer["ask"] {
  if (missedBefore(pair, session)) return "make-up";
  if (starts.length > 0 && starts.every((start) => start === session.start)) return "after-all";
  return moveOf(pair, session)?.askedBy === personId ? "others" : "offered";
}

/** What a make-up is for. */
function missedBefore(pair: PairState, { ordinal, start, id }: Session): Session | undefined {
  if (ordinal === 0) return undefined;
  return pair.sessions.findLast((one) => one.state === "missed" && one.id !== id && one.start < start);
}

export async function moveNews(view: View): Promise<MoveNews | Drop> {
  const [one] = coveredSessions(view);
  if (!one) return { drop: "session-changed" };
  const { pair, session } = one;
  const { row, state, link } = view;
  const by = [pair.mentor, pair.mentee].find(({ id }) => id === row.args?.by);
  const soon = isOn(session) && isToldWhenPlaced(session, state.person, state.programme);
  const version = by?.id === state.person.id ? Number(row.args?.undo ?? 0) : 0;
  const actions = soon && actionsOf(pair, session, state.person.id, state.mails);
  const open = topicsOf(pair, session).some(isOpen);
  const mayAgree = open && sideOf(pair, state.person.id) === "mentor";
  const agenda = soon && lastAgendaOf(pair, session, state.person.id);
  const undo = version > 0 && (await link("undo-pair", pair.pair.id, version));
  return {
    ...commonOf(view),
    kind: "move-news",
    news: newsOf(row, pair, session),
    far: isFar(session.start, view.now),
    ...(session.state === "skipped" && isCarried(pair, session) ? { waits: true } : {}),
    meeting: meetingOf(pair, session, state.person),
    ...(row.args?.was && row.args.was !== session.start ? { was: row.args.was as number } : {}),
    ...(by ? { by: doneBy(by, row, state.person) } : {}),
    ...(soon
      ? {
          soon: {
            ...(actions ? { actions } : {}),
            topics: topicLines(pair, session, state.person),
            ...(agenda ? { agenda } : {}),
            ...(mayAgree ? { agree: await link("agree-topics", session.id, session.revision) } : {}),
            cannot: await link("cannot", session.id, session.revision),
          },
        }
      : {}),
    links: undo ? { undo } : {},
  };
}

function doneBy({ id, name }: Person, { args }: View["row"], reader: Person): NonNullable<MoveNews["by"]> {
  return { name, you: id === reader.id, ...(args?.askedBy === reader.id ? { asked: true } : {}) };
}

function isCarried(pair: PairState, session: Session): boolean {
  const next = sessionAfter(pair, session);
  return next !== undefined && topicsOf(pair, next).some(({ state }) => state === "carried-over");
}

function newsOf({ args }: View["row"], pair: PairState, session: Session): MoveNews["news"] {
  if (args?.news === "undone" && session.state === "moving") return "reopened";
  // What was off, and was found to suit after all, is no new time; a make-up had none before.
  if (args?.news === "agreed" && args.was === session.start && !missedBefore(pair, session)) return "stands";
  return args?.news as MoveNews["news"];
}

export async function invitation(view: View): Promise<Invitation | Drop> {
  const [one] = coveredSessions(view);
  if (!one) return { drop: "session-changed" };
  const { pair, session } = one;
  const change = (view.row.args?.change ?? "new") as Invitation["change"];
  if (change === "cancelled" ? session.state !== "cancelled" : !isOn(session))
    return { drop: "session-changed" };
  const cannot = isOn(session) && (await view.link("cannot", session.id, session.revision));
  return {
    ...commonOf(view),
    kind: "invitation",
    change,
    meeting: meetingOf(pair, session, view.state.person),
    links: cannot ? { cannot } : {},
  };
}
