import type { MailProps } from "../../../emails/props.ts";
import type { Kind } from "../../domain/kinds.ts";
import { missedSession, pulse } from "./after-session.ts";
import { concern, concernReceived, help, left, partnerNews, receipt, recordedIn } from "./answers.ts";
import { askBack } from "./ask-back.ts";
import { reflectionReminder, reflectionRequest, reflectionSummary } from "./end.ts";
import { invitation, moveNews, moveOffer } from "./moves.ts";
import { needsYou, parkedBundle, programmeSummary, rosterPreview } from "./organiser.ts";
import { checkIn } from "./rhythm.ts";
import { firstSessionPlan, planAgreed, welcome } from "./start.ts";
import { topicNews } from "./topic-news.ts";
import { type Drop, isDrop, type View, type Viewer } from "./view.ts";
import { agendaDigest, sessionBrief, topicNudge, topicRequest } from "./weekly.ts";

/** For each kind, what its mail says now, or why it says nothing any more. */
const viewers: Record<Kind, Viewer> = {
  "roster-preview": rosterPreview,
  welcome,
  "first-session-plan": firstSessionPlan,
  "plan-agreed": planAgreed,
  "topic-request": topicRequest,
  "agenda-digest": agendaDigest,
  "topic-nudge": topicNudge,
  "topic-news": topicNews,
  "session-brief": sessionBrief,
  "move-offer": moveOffer,
  "move-news": moveNews,
  invitation,
  pulse,
  "missed-session": missedSession,
  "check-in": checkIn,
  "reflection-request": reflectionRequest,
  "reflection-reminder": reflectionReminder,
  "reflection-summary": reflectionSummary,
  "programme-summary": programmeSummary,
  receipt,
  "ask-back": askBack,
  help,
  left,
  "partner-news": partnerNews,
  "needs-you": needsYou,
  "parked-bundle": parkedBundle,
  concern,
  "concern-received": concernReceived,
};

/**
 * The mail as it goes out. News that carry a receipt say what else was recorded; where they are overtaken, the receipt
 * goes out alone, so that nothing that somebody wrote stays unanswered.
 */
export async function propsOf(view: View): Promise<MailProps | Drop> {
  const props = await viewers[view.row.kind](view);
  if (isDrop(props)) return view.row.args?.outcome === "recorded" ? receipt(view) : props;
  return { ...props, ...(TELLS_ITSELF.has(props.kind) ? {} : await recordedIn(view, props)) };
}

const TELLS_ITSELF: ReadonlySet<Kind> = new Set(["receipt", "ask-back"]);
