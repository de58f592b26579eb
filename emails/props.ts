import type { WhyAsked } from "../src/domain/ask.ts";
import type { Band } from "../src/domain/averages.ts";
import type { Kind } from "../src/domain/kinds.ts";
import type { DateRange } from "../src/domain/programme.ts";
import type { Instant, LocalDate } from "../src/domain/time.ts";
import type { Way } from "../src/domain/ways-out.ts";
import type {
  Asks,
  Away,
  BackFrom,
  Cadence,
  Commitment,
  Common,
  Frame,
  Goal,
  GoalForm,
  HolidayDay,
  LastActions,
  LastAgenda,
  Meeting,
  OnHoliday,
  Partner,
  PulseTap,
  QuestionId,
  Role,
  SuggestionTap,
  TimeTap,
  TopicLine,
  Url,
  Visibility,
} from "./parts.ts";

export type * from "./parts.ts";

/**
 * What each mail is made of: plain data, one type a kind, so that a mail can be rendered from a sample, from a
 * test, or from the database, and never asks for anything itself. Instants are formatted by the mails, in the zone
 * of the person who reads. Everything a person or a roster wrote is foreign text: it is shown, never trusted.
 */
export interface PropsByKind extends Record<Kind, Common> {
  "roster-preview": RosterPreview;
  welcome: Welcome;
  "first-session-plan": FirstSessionPlan;
  "plan-agreed": PlanAgreed;
  "topic-request": TopicRequest;
  "agenda-digest": AgendaDigest;
  "topic-nudge": TopicNudge;
  "topic-news": TopicNews;
  "session-brief": SessionBrief;
  "move-offer": MoveOffer;
  "move-news": MoveNews;
  invitation: Invitation;
  pulse: Pulse;
  "missed-session": MissedSession;
  "check-in": CheckIn;
  "reflection-request": ReflectionRequest;
  "reflection-reminder": ReflectionReminder;
  "reflection-summary": ReflectionSummary;
  "programme-summary": ProgrammeSummary;
  receipt: Receipt;
  "ask-back": AskBack;
  help: Help;
  left: Left;
  "partner-news": PartnerNews;
  "needs-you": NeedsYou;
  "parked-bundle": ParkedBundle;
  concern: Concern;
  "concern-received": ConcernReceived;
}

export type { Kind };
export type MailProps = PropsByKind[Kind];

export interface RosterProblem {
  row?: number;
  column?: string;
  value?: string;
  /** A code; `words.mails["roster-preview"].problems` has the sentence. */
  problem: string;
  remedy?: string;
}

export interface RosterPreview extends Common {
  kind: "roster-preview";
  settings: {
    name: string;
    from: LocalDate;
    until: LocalDate;
    zone: string;
    /** ISO weekdays: Monday is 1. */
    weekStarts: number;
    digest: { weekday: number; time: string };
    noMailOn: number[];
    breaks: { from: LocalDate; until: LocalDate }[];
    /** Addresses. */
    organisers: string[];
    /** Address or name. */
    concerns: string;
    language: string;
  };
  fresh: number;
  same: number;
  changed: {
    row: number;
    /** A new pair, in which somebody changes who is known already. */
    fresh?: boolean;
    mentor: string;
    mentee: string;
    what: { column: string; was: string; is: string }[];
  }[];
  problems: RosterProblem[];
  /** How many mails applying sends at once. */
  mails: number;
  links: { apply?: Url; applyGoodRows?: Url };
}

export interface Welcome extends Common {
  kind: "welcome";
  role: Role;
  /** 0 is the invitation, 1 and 2 are its reminders. */
  reminder: 0 | 1 | 2;
  pairs: {
    partner: Partner;
    /** The next occurrence of the standing slot, which shows its weekday and hour in both zones. */
    next: Instant;
    minutes: number;
    cadence: Cadence;
    /** What the mentor is asked to confirm, or has chosen. */
    frame: Frame;
    inPerson: boolean;
    place?: string;
    /** What the roster says that the mentee would like to reach. */
    goals?: string[];
  }[];
  from: LocalDate;
  until: LocalDate;
  links: { join: Url; notForMe: Url };
}

/** Who of the two wrote it; nobody where it came with the roster. */
export interface Writer {
  name: string;
  you: boolean;
  /** After the reader was sent the plan. */
  since: boolean;
}

export interface FirstSessionPlan extends Common {
  kind: "first-session-plan";
  role: Role;
  meeting: Meeting;
  cadence: Cadence;
  frame: Frame;
  /** They share a clock and a country, and no place to meet in is set. */
  maybeNear: boolean;
  goalForm?: GoalForm;
  goal?: Goal;
  goalBy?: Writer;
  commitments: Commitment[];
  partnerAgreed: boolean;
  links: { agree: Url; cannot: Url; forms: { form: GoalForm; link: Url }[] };
}

export interface PlanAgreed extends Common {
  kind: "plan-agreed";
  role: Role;
  meeting: Meeting;
  cadence: Cadence;
  frame: Frame;
  goal?: Goal;
  goalBy?: Writer;
  commitments: Commitment[];
  goalForm?: GoalForm;
  /** What the partner has changed since; `back`: taken back what was told before. */
  change?: {
    lines: { kind: "goal" | "commitment"; text: string }[];
    frame?: boolean;
    form?: boolean;
    back?: boolean;
  };
  /** False: sent with the first brief, with what there is. */
  byBoth: boolean;
}

export interface TopicRequest extends Common {
  kind: "topic-request";
  meeting: Meeting;
  lastAction?: string;
  carriedOver?: TopicLine[];
  /** Planned weeks met in a row. */
  momentum?: number;
  suggestions: SuggestionTap[];
  goal?: Goal;
  halfTime?: boolean;
  /** Before the second session: the list of goals at work, or a goal where none is written. */
  goalAsked?: "list" | "goal";
  lastAgenda?: LastAgenda;
  backFrom?: BackFrom;
  holiday?: OnHoliday;
  /** Absences of the mentor that are near. */
  away?: Away[];
  pulses: PulseTap[];
  /** `goals`: the page on which the list is written. */
  links: { cannot: Url; goals?: Url };
}

export interface DigestSession {
  meeting: Meeting;
  topics: TopicLine[];
  goal?: Goal;
  actions?: LastActions;
  momentum?: number;
  lastAgenda?: LastAgenda;
  holiday?: OnHoliday;
  /** `agree` where there is a topic to agree. */
  links: { agree?: Url; cannot: Url };
}

export interface AgendaDigest extends Common {
  kind: "agenda-digest";
  /** In order of time. */
  sessions: DigestSession[];
  /** Those of the week that have no time now: the time that is off, who is asked for another, and until when. */
  seeking: { partner: string; was: Instant; asks: Asks; until: Instant }[];
  away: Away[];
  /** A break that begins in the week after. */
  breakAhead?: DateRange;
  /** Index into `words.guidance`, counted round. */
  guidance: number;
  halfTime?: boolean;
  backFrom?: BackFrom;
  pulses: PulseTap[];
}

export interface TopicNudge extends Common {
  kind: "topic-nudge";
  meeting: Meeting;
  suggestions: SuggestionTap[];
  links: { cannot: Url };
}

export interface TopicNews extends Common {
  kind: "topic-news";
  /** To a mentor: topics that came after the digest. To a mentee: the mentor's words for theirs, or where there were none. */
  news: "arrived" | "reshaped" | "mentors";
  sessions: { meeting: Meeting; topics: TopicLine[]; links: { agree?: Url } }[];
}

export interface BriefSession {
  meeting: Meeting;
  /** Where no request or digest has told of them. */
  actions?: LastActions;
  topics: TopicLine[];
  lastAgenda?: LastAgenda;
  /** The ask of a mentee who has stopped requests, or has not answered. */
  suggestions: SuggestionTap[];
  holidays: HolidayDay[];
  /** Up to three other times in the same week. */
  times: TimeTap[];
  links: { otherTimes: Url; agree?: Url };
}

export interface SessionBrief extends Common {
  kind: "session-brief";
  role: Role;
  sessions: BriefSession[];
  /** A break that begins within a week of the day: the next session waits for its end. */
  breakAhead?: DateRange;
  /** The reminder for remote sessions: in full in the first brief of a term. */
  remote: "full" | "line" | "none";
  pulses: PulseTap[];
}

export interface MoveOffer extends Common {
  kind: "move-offer";
  /**
   * `offered`: the partner offers times. `asked`: can't make it, named no time. `others`: other times than yours. `after-all`: the old time.
   * `make-up`: for one that was missed. `declined`: your calendar said no.
   */
  ask: "offered" | "asked" | "others" | "after-all" | "make-up" | "declined";
  reminder: boolean;
  /** Times of an earlier mail about it do not count any more. */
  replaces?: boolean;
  /** Who took back their last answer, so that the question is open again. */
  takenBackBy?: "you" | "partner";
  /** The session; `start` is the old time, now off. */
  meeting: Meeting;
  times: TimeTap[];
  /** Given up then, and the session skipped; none where the time stands meanwhile. */
  until?: Instant;
  /** The week is over for this pair: the times are of the week after. */
  nextWeek: boolean;
  /** So far ahead that a weekday alone could be taken for an earlier one. */
  far: boolean;
  /** `keep`: only for `declined`, the time stands after all. */
  links: { none: Url; keep?: Url };
}

export interface MoveNews extends Common {
  kind: "move-news";
  news: "agreed" | "stands" | "skipped" | "undone" | "reopened";
  /** So far ahead that a weekday alone could be taken for an earlier one. */
  far: boolean;
  /** `start` is the time that holds now; for `skipped` and `reopened` the one that is off. */
  meeting: Meeting;
  was?: Instant;
  /** Who did it; left out for the clock. `asked`: the reader had asked for another time. */
  by?: { name: string; you: boolean; asked?: true };
  /** The new time is less than 36 h ahead: no brief follows, this is it. */
  soon?: { actions?: LastActions; topics: TopicLine[]; agenda?: LastAgenda; agree?: Url; cannot: Url };
  /** For `skipped`: its topics have gone to the next session. */
  waits?: boolean;
  links: { undo?: Url };
}

export interface Invitation extends Common {
  kind: "invitation";
  change: "new" | "changed" | "cancelled";
  meeting: Meeting;
  links: { cannot?: Url };
}

export interface Pulse extends Common {
  kind: "pulse";
  role: Role;
  sessions: PulseTap[];
  /** The one question to a mentor for themselves: five links, score 1 first. */
  note?: { code: QuestionId; scores: Url[] };
  /** With whom this was the last session, and whether it was the last of all, so that the reflection comes next. */
  last?: { partners: string[]; all: boolean };
}

export interface MissedSession extends Common {
  kind: "missed-session";
  meeting: Meeting;
  /** Who said so. */
  saidBy: "you" | "partner";
  times: TimeTap[];
  /** `met`: only to whom the partner spoke for. */
  links: { phone?: TimeTap; nextWeek?: Url; skip: Url; met?: Url };
}

export interface CheckIn extends Common {
  kind: "check-in";
  partner: Partner;
  /** Every rhythm but the present one. */
  rhythms: { cadence: Cadence; link: Url }[];
  /** The missed session that can still be made up for. */
  makeUp?: Instant;
  /** `otherTime`: the page on which the next session's time is changed, where one is planned. */
  links: { otherTime?: Url; help: Url; allWell: Url };
}

export interface QuestionLine {
  /** Stable over request and reminder: people answer `1: 4`. */
  number: number;
  code: QuestionId;
  /** The partner it is about, where a mentor has several or a mirror names the mentor. */
  about?: string;
  /** What happened, where it helps to answer. */
  facts?: Fact[];
  /** Five links, score 1 first; only for scored questions. */
  scores?: Url[];
  /** What the recipient noted on it for themselves after sessions, oldest first. */
  notes?: { partner: string; start: Instant; score?: number; text?: string }[];
}

export type Fact =
  | { what: "met"; held: number; planned: number; moved: number }
  /** Median hours from a topic's arrival to its agreement. */
  | { what: "agreed"; hours: number }
  | { what: "goal"; goal: Goal };

export interface Evidence {
  partner: string;
  held: number;
  planned: number;
  moved: number;
  /** Median hours from a topic's arrival to its agreement. */
  hoursToAgree?: number;
  goal?: Goal;
}

export interface ReflectionRequest extends Common {
  kind: "reflection-request";
  partners: string[];
  /** Those of them with whom an answer can be shared. */
  readers: string[];
  questions: QuestionLine[];
  closes: Instant;
}

export interface ReflectionReminder extends Common {
  kind: "reflection-reminder";
  partners: string[];
  /** Those of them with whom an answer can be shared. */
  readers: string[];
  /** Only the missing ones. */
  questions: QuestionLine[];
  answered: number;
  closes: Instant;
}

export interface AnswerLine {
  number: number;
  code: QuestionId;
  about?: string;
  score?: number;
  text?: string;
  visibility: Visibility;
  /** By name, where it is shared. */
  sharedWith: string[];
}

/** What a partner chose to share; `self` is what the reader said of themselves, where it mirrors that. */
export interface SharedLine {
  from: string;
  code: QuestionId;
  score?: number;
  text?: string;
  self?: number;
}

export interface ReflectionSummary extends Common {
  kind: "reflection-summary";
  /** Closed before its time, since everybody had answered. */
  early: boolean;
  own: AnswerLine[];
  shared: SharedLine[];
  evidence: Evidence[];
}

export interface ProgrammeSummary extends Common {
  kind: "programme-summary";
  asked: number;
  answered: number;
  sessions: { held: number; planned: number; moved: number };
  /** Where the average of a question lies; a question without enough answers for the averages is left out. */
  bands: { code: QuestionId; band: Band }[];
  /** What people wrote for the organisers. */
  answers: { from: string; code: QuestionId; about?: string; score?: number; text?: string }[];
}

/** One thing that was understood and recorded. Instants of sessions are their starts. */
export type ReceiptItem =
  | {
      what: "topic";
      topic: string;
      prep?: string;
      partner: string;
      session: Instant;
      movedFrom?: Instant;
      beside?: boolean;
      /** A mentor's, which counts as agreed: in the place of what the mentee had proposed, or where that was nothing. */
      settled?: "instead" | "alone";
    }
  | { what: "topic-agreed"; topic: string; partner: string; session: Instant }
  | { what: "time"; partner: string; start: Instant }
  /** `instead`: in the place of times that the partner had offered; `until`: when the search is given up. */
  | { what: "offered"; partner: string; starts: Instant[]; instead?: boolean; until?: Instant }
  /** Times that were written and could not be offered. */
  | { what: "left-out"; starts: Instant[] }
  | { what: "stands"; partner: string; session: Instant }
  /** `asked`: the partner is asked for a time, since none was offered. */
  /** `choosing`: in a mail that asks for a time itself. */
  | { what: "off"; partner: string; session: Instant; asked?: boolean; choosing?: boolean; until?: Instant }
  | { what: "late"; partner: string; session: Instant; minutes?: number }
  | { what: "plan-agreed"; partner: string }
  /** `waits`: who has not joined yet. */
  | { what: "joined"; partners: string[]; waits: string[] }
  | { what: "declined"; partners: string[] }
  | { what: "met"; partner: string; session: Instant }
  | { what: "missed"; partner: string; session: Instant }
  /** The partner says otherwise; `met` is what the recipient said. */
  | { what: "differs"; partner: string; met: boolean }
  | { what: "takeaway"; text: string; action?: string; partner: string; session: Instant }
  | { what: "note"; question: QuestionId; score?: number; text?: string }
  /** `open`: who wrote it has not agreed to the plan yet. */
  | { what: "goal"; lines: string[]; partner: string; open?: boolean }
  | { what: "commitment"; lines: string[]; partner: string; open?: boolean }
  | { what: "hours"; never: { weekday?: number; from?: string; to?: string }[] }
  | { what: "zone"; zone: string }
  /** `was`: what stood there before. */
  /** `open`: the words were no score, and which one is asked. */
  | ({ what: "answer"; open?: true; was?: { score?: number; text?: string } } & AnswerLine)
  /** The answers were the last that anybody waited for. */
  | { what: "all-answered" }
  /** The reflection, since when. */
  | { what: "closed"; at: Instant }
  | { what: "away"; from: LocalDate; until: LocalDate }
  | {
      what: "rhythm";
      news: "rhythm-set" | "rhythm-wished" | "rhythm-proposed" | "rhythm-agreed" | "rhythm-kept";
      partner: string;
      cadence: Cadence;
    }
  /** `next`: when the slot is next, which shows its weekday and hour on both clocks. */
  | {
      what: "slot";
      news: "slot-set" | "slot-wished" | "slot-proposed" | "slot-agreed" | "slot-kept";
      partner: Partner;
      next: Instant;
      /** Whom else they meet at that hour. */
      meets: string[];
    }
  | { what: "goal-form"; form: GoalForm; partner: string }
  | { what: "frame"; frame: Frame; partners: string[] }
  | { what: "length"; minutes: number; partners: string[] }
  | { what: "help-asked"; partner: string }
  /** `frame`: where what is next is still open. */
  | { what: "goal-reached"; partner: string; goals: string[]; frame?: Frame }
  /** `last`: the last session, for `wrap-up-agreed` while it is to come; `moving`: it has no time, and who is asked. */
  | {
      what: "wrap-up";
      news: "wrap-up-proposed" | "wrap-up-agreed" | "wrap-up-kept";
      partner: string;
      last?: Instant;
      moving?: Asks;
    }
  | { what: "roster"; fresh: number; changed: number; skippedRows: number }
  /** The event of what was taken back; `words.mails.receipt.items.undone` has what it was. */
  | {
      what: "undone";
      event: string;
      /** What was said of a session, which is open again. */
      pulse?: { partner: string; session: Instant; met: boolean };
    };

export interface Receipt extends Common {
  kind: "receipt";
  /**
   * `recorded`: everything in `items`. `unchanged`: understood, and nothing came of it. `passed-on`: a command that a
   * person carries out; kept, and the owner has it. `parked`: a person looks. `too-large`: over the limit, words kept,
   * attachments not. `nothing-to-undo`: there is nothing, or it has been acted on since.
   */
  outcome: "recorded" | "unchanged" | "passed-on" | "parked" | "too-large" | "nothing-to-undo";
  /** For `parked`: what they wrote, to know it by. */
  words?: string;
  items: ReceiptItem[];
  /** For `passed-on`: the command as written, e.g. `CHANGE MENTOR`. */
  command?: string;
  /** Attachments that came along and were not kept. */
  attachments: number;
  /** It came from an address that is not the registered one: that address, redacted. */
  wroteFrom?: string;
  /** Why nothing, or not everything, was done: a code; `words.mails.receipt` has the sentence. */
  why?: string;
  links: { undo?: Url };
}

/** A way out where the week has no time left: a call at `start`, or none. */
interface WayTap {
  way: Way["purpose"];
  start?: Instant;
  link: Url;
}

/** One question that a mail asks back; each tap is one answer. */
export type AskLine =
  /** `ways`: what else there is where no time is left. */
  /** `words`: what they wrote. */
  | {
      ask: "time";
      partner: Partner;
      session: Instant;
      words?: string;
      why: WhyAsked;
      times: TimeTap[];
      ways: WayTap[];
    }
  | { ask: "pair"; words: string; partners: { name: string; link: Url }[] }
  | { ask: "score"; number: number; text: string; scores: { score: number; link: Url }[] }
  /** `youMet`: what the recipient said; the partner says the other. */
  | ({ ask: "met"; youMet: boolean } & PulseTap)
  /** Whether answers from an address that is not registered are the reader's own. */
  | { ask: "sender"; link: Url };

export interface AskBack extends Common {
  kind: "ask-back";
  asks: AskLine[];
  /** What else the mail led to. */
  items: ReceiptItem[];
  /** Why something else in the mail was not done. */
  why?: string;
  /** Over the limit: words kept, attachments not. */
  large?: boolean;
  attachments: number;
  wroteFrom?: string;
  links: { undo?: Url };
}

export interface Help extends Common {
  kind: "help";
  /**
   * `stranger` is nobody we know; `elsewhere` is an address that is not registered, from which somebody with a token
   * wrote. Both learn nothing of any programme: the mail then shows neither names nor the programme.
   */
  role: Role | "organiser" | "stranger" | "elsewhere";
}

export interface Left extends Common {
  kind: "left";
  partners: string[];
}

export interface PartnerNews extends Common {
  kind: "partner-news";
  partner: Partner;
  news:
    | { what: "late"; session: Instant; minutes?: number }
    | { what: "away" | "not-away"; from: LocalDate; until: LocalDate }
    /** `sessions`: those that fall away. */
    | { what: "left"; sessions: Instant[] }
    | { what: "rhythm-proposed"; cadence: Cadence; was: Cadence; links: { agree: Url; keep: Url } }
    /** `next`: the first session that the rhythm gives, where the term has one left. */
    | { what: "rhythm-agreed"; cadence: Cadence; next?: Instant }
    /** To who asked. `asked`: the rhythm that is still asked for, where a yes was taken back; otherwise it was a no. */
    | { what: "rhythm-kept"; cadence: Cadence; asked?: Cadence }
    /** A slot is named by when it is next; `from`: its first session, where the term has one left; `meets`: whom else they meet then. */
    | {
        what: "slot-proposed";
        next: Instant;
        was: Instant;
        from?: Instant;
        meets: string[];
        links: { agree: Url; keep: Url };
      }
    | { what: "slot-agreed"; next: Instant; from?: Instant }
    | { what: "slot-kept"; next: Instant }
    /** `last`: the session that would be the last one; left out where none is to come. */
    /** `moving`: that time is off, and another is looked for. */
    | { what: "wrap-up-proposed"; last?: Instant; moving?: Asks; links: { agree: Url; keep: Url } }
    /** `cancels`: sessions that come after it leave the calendar. */
    | { what: "wrap-up-agreed"; last?: Instant; moving?: Asks; agenda?: LastAgenda; cancels: boolean }
    /** To who asked. `asked`: it still is, where a yes was taken back; otherwise it was a "not yet". */
    | { what: "wrap-up-kept"; asked: boolean }
    /** `next`: where what is next is still open. */
    | { what: "goal-reached"; goals: string[]; next?: { frame: Frame; wrapUp: Url } }
    | { what: "goal-open"; goals: string[] }
    | { what: "not-joined-yet"; asked: LocalDate };
}

export interface ParkedMail {
  /** A registered person's name, or a stranger's redacted address. */
  who: string;
  at: Instant;
  /** The kind of our mail it answers. */
  answering?: Kind;
  /** A code; `words.mails["parked-bundle"].reasons` has the sentence. */
  why: ParkedReason;
}

export type ParkedReason =
  | "unclear"
  | "unknown-sender"
  | "not-authenticated"
  | "several-pairs"
  | "for-a-person"
  | "question"
  | "has-left"
  | "over-limit"
  | "unreadable";

/** What a person in charge has to look at today. */
export interface NeedsYou extends Common {
  kind: "needs-you";
  /** A session that has no time and was to be at `start`, or two misses in a row. */
  about: { what: "no-time"; start: Instant } | { what: "misses" };
  /** Who asked for help, and with whom; addresses, so that the organiser can write to them. */
  by: { name: string; email: string };
  partner: { name: string; email: string };
}

export interface ParkedBundle extends Common {
  kind: "parked-bundle";
  people: ParkedMail[];
  /** For the owner only; empty for an organiser. */
  strangers: ParkedMail[];
  /** Nobody else gets the list. */
  alone: boolean;
}

export interface Concern extends Common {
  kind: "concern";
  from: { name: string; role: Role | "organiser"; partners: string[]; email: string };
  at: Instant;
  /** Verbatim. */
  words: string;
}

export interface ConcernReceived extends Common {
  kind: "concern-received";
  at: Instant;
}
