import type { PartnerNews } from "../../../emails/props.ts";
import type { PairState } from "../../domain/pair.ts";
import { openProposal } from "../../domain/proposal.ts";
import type { Instant } from "../../domain/time.ts";
import { lastMeeting, nextMeeting, WRAP_UP } from "../../domain/wrap-up.ts";
import { lastAgendaOf } from "./agenda.ts";
import { asksOf } from "./moves.ts";
import { answerLinks } from "./proposal.ts";
import type { Drop, View } from "./view.ts";

/** What has become of wrapping up, unless something else has become of it since. */
export async function wrapUpNews(view: View, pair: PairState): Promise<PartnerNews["news"] | Drop> {
  const { row, state, now } = view;
  const { lastWeek } = pair.pair;
  if (row.args?.news === "wrap-up-proposed") {
    const links = await answerLinks(view, WRAP_UP, pair);
    return links
      ? { what: "wrap-up-proposed", ...atTime(pair, state.person.id, nextMeeting(pair, now)), links }
      : { drop: "answered" };
  }
  if ((row.args?.news === "wrap-up-agreed") !== (lastWeek !== null)) return { drop: "taken-back" };
  return row.args?.news === "wrap-up-kept"
    ? { what: "wrap-up-kept", asked: openProposal(WRAP_UP, pair, now)?.by === state.person.id }
    : {
        what: "wrap-up-agreed",
        ...atTime(pair, state.person.id, lastMeeting(pair, now)),
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

function atTime(pair: PairState, personId: number, meeting: ReturnType<typeof nextMeeting>) {
  if (!meeting) return {};
  const moving = meeting.session && asksOf(pair, meeting.session, personId);
  return { last: meeting.start, ...(moving ? { moving } : {}) };
}
