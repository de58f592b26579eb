import type { PartnerNews } from "../../../emails/props.ts";
import type { PairState } from "../../domain/pair.ts";
import type { Instant } from "../../domain/time.ts";
import { lastMeeting, nextMeeting, openWrapUp } from "../../domain/wrap-up.ts";
import { lastAgendaOf } from "./agenda.ts";
import type { Drop, View } from "./view.ts";

/** What has become of wrapping up, unless something else has become of it since. */
export async function wrapUpNews(
  { row, state, now, link }: View,
  pair: PairState,
): Promise<PartnerNews["news"] | Drop> {
  const { id, lastWeek } = pair.pair;
  if (row.args?.news === "wrap-up-proposed") {
    const by = openWrapUp(pair, now);
    if (by === undefined || by === state.person.id) return { drop: "answered" };
    const links = { agree: await link("agree-wrap-up", id), keep: await link("keep-going", id) };
    return { what: "wrap-up-proposed", ...atTime(nextMeeting(pair, now)), links };
  }
  if ((row.args?.news === "wrap-up-agreed") !== (lastWeek !== null)) return { drop: "taken-back" };
  return row.args?.news === "wrap-up-kept"
    ? { what: "wrap-up-kept", asked: openWrapUp(pair, now) === state.person.id }
    : {
        what: "wrap-up-agreed",
        ...atTime(lastMeeting(pair, now)),
        ...agendaOf(pair, state.person.id, now),
        cancels: row.covers.length > 0,
      };
}

/** The brief may have gone out already; so the agenda is here. */
function agendaOf(pair: PairState, personId: number, now: Instant) {
  const last = lastMeeting(pair, now)?.session;
  const agenda = last && lastAgendaOf(pair, last, personId);
  return agenda ? { agenda } : {};
}

function atTime(meeting: ReturnType<typeof nextMeeting>) {
  if (!meeting) return {};
  return { last: meeting.start, ...(meeting.session?.state === "moving" ? { moving: true } : {}) };
}
