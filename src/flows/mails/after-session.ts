import type { MissedSession, Pulse } from "../../../emails/props.ts";
import { isAskedAfter, questionAfter } from "../../domain/note.ts";
import {
  isRunning,
  occurrences,
  type PairState,
  partnerOf,
  pulseOf,
  sideOf,
  stageOf,
} from "../../domain/pair.ts";
import { SCORES } from "../../domain/questionnaire.ts";
import { endOf, PHONE_MINUTES } from "../../domain/session.ts";
import { timesToMakeUp } from "../../domain/times-in-week.ts";
import { commonOf, coveredSessions, type Drop, meetingOf, type View } from "./view.ts";

export async function pulse(view: View): Promise<Pulse | Drop> {
  const { person } = view.state;
  const open = coveredSessions(view).filter(
    ({ pair, session }) =>
      ["planned", "agreed", "held"].includes(session.state) &&
      endOf(session) < view.now &&
      !pulseOf(pair, session, person.id),
  );
  if (open.length === 0) return { drop: "answered" };
  const note = await noteOf(view);
  return {
    ...commonOf(view),
    kind: "pulse",
    ...(note ? { note } : {}),
    role: sideOf(open[0]!.pair, person.id),
    ...lastOf(view, open),
    sessions: await Promise.all(
      open.map(async ({ pair, session }) => {
        const { name, zone } = partnerOf(pair, person.id);
        return {
          partner: { name, zone },
          start: session.start,
          links: {
            met: await view.link("met", session.id, session.revision),
            missed: await view.link("missed", session.id, session.revision),
          },
        };
      }),
    ),
  };
}

/** Asked about the first session that the mail was sent for, so that a reply is read as what was asked. */
async function noteOf(view: View): Promise<Pulse["note"]> {
  const [first] = coveredSessions(view);
  if (!first || !isAskedAfter(view.state, first.session)) return undefined;
  const { id, revision } = first.session;
  const scores = await Promise.all(SCORES.map((score) => view.link("note", id, revision, score)));
  return { code: questionAfter(first.session), scores };
}

/** With whom this was the last session; what looks back on the term comes when no other pair has one left. */
function lastOf({ state, now }: View, open: ReturnType<typeof coveredSessions>): Pick<Pulse, "last"> {
  const last = open.filter(({ pair, session }) => stageOf(pair, session) === "last").map(({ pair }) => pair);
  if (last.length === 0) return {};
  const goesOn = (pair: PairState) =>
    isRunning(pair.pair) && occurrences(pair.pair, pair.programme).some(({ start }) => start > now);
  const partners = last.map((pair) => partnerOf(pair, state.person.id).name);
  return { last: { partners, all: !state.pairs.some((pair) => !last.includes(pair) && goesOn(pair)) } };
}

export async function missedSession(view: View): Promise<MissedSession | Drop> {
  const [one] = coveredSessions(view).filter(({ session }) => session.state === "missed");
  if (!one) return { drop: "session-changed" };
  const { pair, session } = one;
  const { state, row, now, link } = view;
  // Who has said so too has nothing to put right.
  const unsaid = row.args?.by !== state.person.id && !pulseOf(pair, session, state.person.id);
  const { times, nextWeek } = timesToMakeUp(pair, session, state.person.id, now, session.minutes);
  const phone = timesToMakeUp(pair, session, state.person.id, now, PHONE_MINUTES).times[0];
  const taps = await Promise.all(
    times.map(async (start) => ({
      start,
      link: await link("make-up", session.id, session.revision, start / 60_000),
    })),
  );
  return {
    ...commonOf(view),
    kind: "missed-session",
    meeting: meetingOf(pair, session, state.person),
    saidBy: unsaid ? "partner" : "you",
    times: nextWeek ? [] : taps,
    links: {
      ...(phone
        ? {
            phone: {
              start: phone,
              link: await link("by-phone", session.id, session.revision, phone / 60_000),
            },
          }
        : {}),
      ...(nextWeek && taps[0] ? { nextWeek: taps[0].link } : {}),
      skip: await link("skip", session.id, session.revision),
      ...(unsaid ? { met: await link("met", session.id, session.revision) } : {}),
    },
  };
}
