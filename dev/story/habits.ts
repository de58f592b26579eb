import { onCheckIn, onPartnerNews } from "./habits/arc.ts";
import { onReflectionReminder, onReflectionRequest } from "./habits/closing.ts";
import { onFirstSessionPlan, onPlanAgreed, onRosterPreview, onWelcome } from "./habits/joining.ts";
import { onAskBack, onMoveNews, onMoveOffer } from "./habits/moving.ts";
import {
  onAgendaDigest,
  onMissedSession,
  onPulse,
  onSessionBrief,
  onTopicNews,
  onTopicNudge,
  onTopicRequest,
} from "./habits/weekly.ts";
import type { Scene, Wish } from "./scene.ts";

/** What people do on getting a mail of a kind, when nothing special is the matter. Other kinds they only read. */
export const HABITS: Record<string, (scene: Scene) => Wish[]> = {
  "roster-preview": onRosterPreview,
  welcome: onWelcome,
  "first-session-plan": onFirstSessionPlan,
  "plan-agreed": onPlanAgreed,
  "topic-request": onTopicRequest,
  "agenda-digest": onAgendaDigest,
  "topic-nudge": onTopicNudge,
  "topic-news": onTopicNews,
  "session-brief": onSessionBrief,
  "move-offer": onMoveOffer,
  "move-news": onMoveNews,
  "ask-back": onAskBack,
  pulse: onPulse,
  "missed-session": onMissedSession,
  "check-in": onCheckIn,
  "partner-news": onPartnerNews,
  "reflection-request": onReflectionRequest,
  "reflection-reminder": onReflectionReminder,
};
