import { wordsFor } from "../../../emails/words/index.ts";
import type { Config } from "../../config.ts";
import type { OutgoingMail } from "../../deps.ts";
import { calendarUid } from "../../domain/calendar-uid.ts";
import { type PairState, partnerOf } from "../../domain/pair.ts";
import { isOn, type Session } from "../../domain/session.ts";
import { invitation } from "../../outbound/invite.ts";
import { sign, tokenAddress } from "./signing.ts";
import type { View } from "./view.ts";

/** One file a session, each with this person as its only attendee; only what some calendar may know is cancelled. */
export function calendarsOf(config: Config, view: View): Promise<OutgoingMail["calendars"]> {
  const told = view.row.covers
    .flatMap(([id]) => sessionsOf(view, id))
    .filter(({ session }) => isOn(session) || session.invitedAt !== null);
  return Promise.all(
    told
      .filter(({ session }) => isOn(session) || session.state === "skipped" || session.state === "cancelled")
      .map((one) =>
        calendarOf(config, view, one, isOn(one.session) ? "REQUEST" : "CANCEL", one.session.revision),
      ),
  );
}

/** The calendar that proposed another time hears that it was not taken; it goes on showing the old one (RFC 5546, 3.2.8). */
export function declinesOf(config: Config, view: View): Promise<OutgoingMail["calendars"]> {
  const [id, sequence] = (view.row.args?.counter ?? []) as number[];
  if (id === undefined || sequence === undefined) return Promise.resolve([]);
  const open = sessionsOf(view, id).filter(({ session }) => isOn(session) || session.state === "moving");
  return Promise.all(open.map((one) => calendarOf(config, view, one, "DECLINECOUNTER", sequence)));
}

interface Told {
  pair: PairState;
  session: Session;
}

function sessionsOf({ state }: View, id: number): Told[] {
  return state.pairs.flatMap((pair) =>
    pair.sessions.filter((session) => session.id === id).map((session) => ({ pair, session })),
  );
}

async function calendarOf(
  config: Config,
  { state, now }: View,
  { pair, session }: Told,
  method: OutgoingMail["calendars"][number]["method"],
  sequence: number,
): Promise<OutgoingMail["calendars"][number]> {
  const words = wordsFor(state.person.language);
  const { place } = session;
  const organizer = tokenAddress(config, await sign(config, now, "calendar", state.person.id, session.id));
  const ics = invitation({
    method,
    uid: calendarUid(session.id, state.person.id, config.inboundAddress.split("@")[1]!),
    sequence,
    start: session.start,
    minutes: session.minutes,
    stamp: now,
    summary: words.common.calendarSummary(state.programme.name, partnerOf(pair, state.person.id).name),
    ...(place ? { place } : {}),
    organizer: { name: state.programme.name, email: organizer },
    attendee: { name: state.person.name, email: state.person.email },
  });
  return { method, ics };
}
