import { keepsTheCap } from "./cap.ts";
import { keepsQuietHours } from "./quiet.ts";
import type { Rule } from "./rule.ts";
import { briefsBoth, briefsOnce, digestsOnce, tellsEverySession } from "./telling.ts";
import {
  chasesNobodyAtRest,
  endsEverySession,
  invitesNobodyInSession,
  nudgesTheSilentOnly,
  sendsNoDigestsToWhoWantsNone,
  sendsNothingAfterStop,
  tellsNothingStale,
} from "./truth.ts";

/** What `mails.md` promises, as sentences. */
export const PROMISES: [sentence: string, Rule][] = [
  [
    "what can wait never makes a fifth mail of the week, nor a second of the day of who meets more often",
    keepsTheCap,
  ],
  [
    "nothing comes in quiet hours or on a no-mail day but answers, lateness and changes before the next morning",
    keepsQuietHours,
  ],
  ["a session stands in at most one digest of its mentor", digestsOnce],
  ["a revision stands in at most one brief of each of the two", briefsOnce],
  [
    "every session was told to both before it began, by digest or brief, or at short notice by what placed it",
    tellsEverySession,
  ],
  [
    "a mentee always gets the brief, and a mentor too unless a digest of the last 36 hours, or of the brief's own minute, told it",
    briefsBoth,
  ],
  ["no mail speaks of a session that has moved or is off", tellsNothingStale],
  ["nobody is nudged who has spoken", nudgesTheSilentOnly],
  ["after STOP there is one receipt, with the cancellations, and nothing else", sendsNothingAfterStop],
  ["who unsubscribed gets no digests and no requests", sendsNoDigestsToWhoWantsNone],
  ["nobody is chased in a break or an absence", chasesNobodyAtRest],
  ["nobody gets an invitation for a later day while they sit in a session", invitesNobodyInSession],
  ["every session comes to an end that is on record", endsEverySession],
];
