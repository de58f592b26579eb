import { agendaDigest } from "./agenda-digest.tsx";
import { askBack } from "./ask-back.tsx";
import { checkIn } from "./check-in.tsx";
import { cleaned } from "./clean.ts";
import { concern } from "./concern.tsx";
import { concernReceived } from "./concern-received.tsx";
import { firstSessionPlan } from "./first-session-plan.tsx";
import { help } from "./help.tsx";
import { invitation } from "./invitation.tsx";
import type { MailKind } from "./kind.ts";
import { left } from "./left.tsx";
import { missedSession } from "./missed-session.tsx";
import { moveNews } from "./move-news.tsx";
import { moveOffer } from "./move-offer.tsx";
import { needsYou } from "./needs-you.tsx";
import { parkedBundle } from "./parked-bundle.tsx";
import { partnerNews } from "./partner-news.tsx";
import { planAgreed } from "./plan-agreed.tsx";
import { programmeSummary } from "./programme-summary.tsx";
import type { Kind, MailProps, PropsByKind } from "./props.ts";
import { pulse } from "./pulse.tsx";
import { receipt } from "./receipt.tsx";
import { reflectionReminder } from "./reflection-reminder.tsx";
import { reflectionRequest } from "./reflection-request.tsx";
import { reflectionSummary } from "./reflection-summary.tsx";
import { rosterPreview } from "./roster-preview.tsx";
import { sessionBrief } from "./session-brief.tsx";
import { topicNews } from "./topic-news.tsx";
import { topicNudge } from "./topic-nudge.tsx";
import { topicRequest } from "./topic-request.tsx";
import { welcome } from "./welcome.tsx";
import { wordsFor } from "./words/index.ts";

/** Every mail there is, in the order of a term. */
export const kinds: { [K in Kind]: MailKind<PropsByKind[K]> } = {
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

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** A mail in the recipient's language, complete. Pure; the same props give the same mail, byte for byte. */
export function renderMail(props: MailProps): RenderedMail {
  const harmless = cleaned(props);
  const words = wordsFor(props.to.language);
  // The registry gives each kind the mail of that very kind; the compiler cannot follow it through a lookup.
  const mail = kinds[props.kind] as MailKind<MailProps>;
  return {
    subject: mail.subject(words, harmless),
    html: `<!doctype html>${mail.Html({ words, props: harmless })}`,
    text: `${mail.text(words, harmless)}\n`,
  };
}
