import type { Frame } from "../../src/domain/pair.ts";
import type { SessionState } from "../../src/domain/session.ts";
import type { GoalForm } from "../../src/domain/topic.ts";

/** What a page may have to name. Everything is already written in the reader's language, zone and words. */
export interface Facts {
  partner: string;
  /** The session's time. */
  when: string;
  /** What has become of the session, where the link is about one. */
  state?: SessionState | undefined;
  /** The time that the tap is about, where it is another one. */
  time: string;
  /** The times that the other one gets by what was pressed. */
  offered: string[];
  topics: string[];
  /** How a mentor meets, as it is after the tap. */
  terms: string[];
  question: string;
  /** Whose link it is. */
  reader: string;
  /** When the reflection closed. */
  closed: string;
  score: number;
  /** "every second week". */
  rhythm: string;
  /** The standing slot that is asked about, and the present one. */
  slot: string;
  slotNow: string;
  /** "a career goal in steps". */
  goalForm: string;
  /** What the pair works on; after a tap, what it says is reached. */
  goals: string[];
  frame: Frame;
  /** The next session's time, which is the last one's for who wraps up; empty where none is to come. */
  next: string;
  pairs: number;
  faults: number;
}

interface Offer {
  title: string;
  lines: string[];
  button: string;
}
interface Told {
  title: string;
  lines: string[];
}

const list = (names: string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** What a button will do, said before it is pressed. */
const offers = {
  join: ({ partner }: Facts): Offer => ({
    title: "Join the programme",
    lines: [
      `You say yes to meeting ${partner}. When both have said yes, you get a plan for the first session.`,
    ],
    button: "Join",
  }),
  "not-for-me": ({ partner }: Facts): Offer => ({
    title: "Not for me",
    lines: [`You will not be paired with ${partner}. You need not say why.`],
    button: "Not for me",
  }),
  "agree-plan": ({ partner }: Facts): Offer => ({
    title: `The plan with ${partner}`,
    lines: ["You agree to the plan as it stands. Anything in it can be changed later by a reply."],
    button: "Agree",
  }),
  "suggested-topic": ({ partner, when, topics }: Facts): Offer => ({
    title: `A topic for ${when}`,
    lines: [`This becomes your topic with ${partner}:`, ...topics],
    button: "Take this topic",
  }),
  "agree-topics": ({ partner, when, topics }: Facts): Offer => ({
    title: `Topics with ${partner}, ${when}`,
    lines: ["You agree to:", ...topics],
    button: "Agree",
  }),
  cannot: ({ partner, when }: Facts): Offer => ({
    title: `Can’t make ${when}?`,
    lines: [`The session is off as soon as you press the button, and ${partner} is told at once.`],
    button: "I can’t make it",
  }),
  "take-time": ({ partner, time }: Facts): Offer => ({
    title: time,
    lines: [`You meet ${partner} at this time. Both get it for their calendar.`],
    button: "Take this time",
  }),
  "none-of-these": ({ partner, when }: Facts): Offer => ({
    title: "None of these",
    lines: [`Your session with ${partner} (it was to be ${when}) needs another time still.`],
    button: "Offer these times",
  }),
  "other-time": ({ partner, when }: Facts): Offer => ({
    title: "Another time",
    lines: [`${partner} gets these times as well, in place of ${when}, and takes one with one tap.`],
    button: "Offer these times",
  }),
  "confirm-away": ({ time }: Facts): Offer => ({
    title: `Away until ${time}`,
    lines: [
      "Your partner is told the dates. A session in that time moves inside its week, or is left out where it cannot.",
    ],
    button: `Yes, away until ${time}`,
  }),
  "meant-pair": ({ partner }: Facts): Offer => ({
    title: `About ${partner}`,
    lines: [`These words of yours are recorded for ${partner}:`],
    button: `Yes, ${partner}`,
  }),
  keep: ({ partner, when }: Facts): Offer => ({
    title: "I can come after all",
    lines: [`You meet ${partner} as planned: ${when}. Nothing changes.`],
    button: "I can come",
  }),
  skip: ({ partner, when, state }: Facts): Offer => ({
    title: state === "missed" ? "Leave it at that" : "Leave it out this week",
    lines:
      state === "missed"
        ? [`No other time is sought for the session with ${partner} that did not take place (${when}).`]
        : [`The session with ${partner} (${when}) is left out. Its topic waits for the next one.`],
    button: "Leave it out",
  }),
  met: ({ partner, when }: Facts): Offer => ({
    title: `You met ${partner}`,
    lines: [`${when}. If you like, note what stays with you.`],
    button: "We met",
  }),
  missed: ({ partner, when }: Facts): Offer => ({
    title: `You and ${partner} did not meet`,
    lines: [`${when}. That happens. You both get times to catch up; nobody is told off.`],
    button: "We didn’t",
  }),
  "make-up": ({ partner, time }: Facts): Offer => ({
    title: `Catch up ${time}`,
    lines: [`${partner} is asked whether this time suits.`],
    button: "Ask for this time",
  }),
  "by-phone": ({ partner, time }: Facts): Offer => ({
    title: `15 minutes by phone, ${time}`,
    lines: [`${partner} is asked whether this time suits for a short call.`],
    button: "Ask for this call",
  }),
  "ask-organiser": ({ partner, when }: Facts): Offer => ({
    title: "Ask the organiser",
    lines: [
      `The organiser gets a mail that you and ${partner} find no time (${when}), with both your addresses, and nothing else.`,
    ],
    button: "Ask the organiser",
  }),
  rhythm: ({ partner, rhythm }: Facts): Offer => ({
    title: `Meet ${rhythm}?`,
    lines: [
      `${partner} is asked whether you meet ${rhythm} from next week on. Until both have said yes, everything stays as it is.`,
    ],
    button: `Ask ${partner}`,
  }),
  "agree-rhythm": ({ partner, rhythm }: Facts): Offer => ({
    title: `Meet ${rhythm}`,
    lines: [`From next week on you and ${partner} meet ${rhythm}. Both calendars follow.`],
    button: "Agree",
  }),
  "keep-rhythm": ({ partner }: Facts): Offer => ({
    title: "Keep it as it is",
    lines: [`Your rhythm with ${partner} stays, and ${partner} is told so.`],
    button: "Keep it as it is",
  }),
  "agree-slot": ({ partner, slot }: Facts): Offer => ({
    title: "Another time each week",
    lines: [`You and ${partner} then meet on ${slot}. A session within a day of now keeps its time.`],
    button: "Agree",
  }),
  "keep-slot": ({ partner, slotNow }: Facts): Offer => ({
    title: "Keep it as it is",
    lines: [`You and ${partner} go on meeting on ${slotNow}, and ${partner} is told so.`],
    button: "Keep it as it is",
  }),
  "goal-form": ({ partner, goalForm }: Facts): Offer => ({
    title: `Your goal with ${partner}`,
    lines: [`It becomes ${goalForm}. You can write it now, or after you have talked about it.`],
    button: "Save",
  }),
  "ask-help": ({ partner }: Facts): Offer => ({
    title: "Ask the organiser",
    lines: [
      `The organiser gets a mail that you and ${partner} have missed two sessions and that you would like help, with both your addresses, and nothing else.`,
    ],
    button: "Ask the organiser",
  }),
  "all-well": ({ partner }: Facts): Offer => ({
    title: "All is well",
    lines: [`You go on with ${partner} as before. Nothing changes, and nobody is told.`],
    button: "All is well",
  }),
  "goal-reached": ({ partner, goals }: Facts): Offer => ({
    title: goals.length > 1 ? "What is reached?" : "The goal is reached",
    lines: [
      ...(goals.length > 1 ? [] : goals),
      `${partner} hears of it too, and what is next is up to you both.`,
    ],
    button: "It is reached",
  }),
  "wrap-up": ({ partner, next }: Facts): Offer => ({
    title: "Wrap up?",
    lines: [
      next
        ? `${partner} is asked whether your next session, ${next}, is the last one. Until both have said yes, everything stays as it is.`
        : `${partner} is asked whether this is the end. You have no session ahead.`,
    ],
    button: `Ask ${partner}`,
  }),
  "agree-wrap-up": ({ partner, next }: Facts): Offer => ({
    title: "Wrap up",
    lines: [
      next
        ? `Your next session with ${partner}, ${next}, is then your last. What was planned after it leaves both calendars.`
        : `You and ${partner} have no session ahead. A look back follows tomorrow morning.`,
    ],
    button: "Agree",
  }),
  "keep-going": ({ partner }: Facts): Offer => ({
    title: "Not yet",
    lines: [`Your sessions go on as planned, and ${partner} is told so.`],
    button: "Not yet",
  }),
  note: ({ question }: Facts): Offer => ({
    title: question,
    lines: [
      "1 is “not at all”, 5 is “very much”. Nobody else ever sees this; it comes back to you when you look back on the term.",
    ],
    button: "Keep it for me",
  }),
  score: ({ question, reader }: Facts): Offer => ({
    title: question,
    lines: [`${reader} answers here. 1 is “not at all”, 5 is “very much”.`],
    button: "Save this answer",
  }),
  "my-answers": ({ reader }: Facts): Offer => ({
    title: "Are these answers yours?",
    lines: [
      `They are recorded as ${reader}’s. If you did not write them, leave this page: nothing is recorded.`,
    ],
    button: "Yes, record them",
  }),
  apply: ({ pairs }: Facts): Offer => ({
    title: "Apply the roster",
    lines: [`${count(pairs, "row")} will be carried out as the preview says, and the first mails go out.`],
    button: "Apply",
  }),
  "apply-good-rows": ({ pairs, faults }: Facts): Offer => ({
    title: "Apply the good rows",
    lines: [
      `${count(pairs, "row")} will be carried out, and the first mails go out.`,
      `${count(faults, "problem")} ${faults === 1 ? "stays" : "stay"} open: correct ${faults === 1 ? "it" : "them"}, and send the file again.`,
    ],
    button: "Apply the good rows",
  }),
  "undo-pair": ({ partner }: Facts): Offer => ({
    title: "Take it back",
    lines: [
      `This takes back what the mail says was recorded about you and ${partner}, unless somebody has acted on it since.`,
    ],
    button: "Undo",
  }),
  "undo-person": (_: Facts): Offer => ({
    title: "Take it back",
    lines: ["This takes back what the mail says was recorded, unless somebody has acted on it since."],
    button: "Undo",
  }),
  unsubscribe: (_: Facts): Offer => ({
    title: "No more weekly mails",
    lines: [
      "The weekly digests and requests stop. The brief before each session still comes, and so does what you ask for.",
    ],
    button: "Stop the weekly mails",
  }),
};

const NEXT_GOAL = "What is next? Answer any of our mails with “new goal:” and what it is. Or wrap up here.";
/** By how the two meet, the natural next step first. */
const nextSteps: Record<Frame, string> = {
  "goal-oriented":
    "What is next? You can wrap up here, or answer any of our mails with “new goal:” and what it is.",
  "time-framed": NEXT_GOAL,
  "ad-hoc": NEXT_GOAL,
};

/** What has happened, by the event of the decision. */
const done: Record<string, (facts: Facts) => Told> = {
  joined: ({ partner, terms }) => ({
    title: "You are in",
    lines: [
      ...terms,
      `Thank you. As soon as ${partner} has said yes too, the plan for your first session comes by mail.`,
    ],
  }),
  declined: () => ({ title: "Noted", lines: ["You are not paired, and you get no more mails about it."] }),
  "plan-agreed": ({ partner }) => ({ title: "Agreed", lines: [`The plan with ${partner} has your yes.`] }),
  "plan-recorded": ({ partner, goalForm, topics }) => ({
    title: "Noted",
    lines: [`Your goal: ${goalForm}.`, ...topics, `${partner} sees it in the plan.`],
  }),
  "topics-recorded": ({ partner, when, topics }) => ({
    title: "Your topic is set",
    lines: [...topics, `${partner} sees it before the session (${when}).`],
  }),
  "topics-agreed": ({ partner }) => ({ title: "Agreed", lines: [`${partner} sees it in the brief.`] }),
  "move-offered": ({ partner, when, offered }) => ({
    title: "Offered",
    lines: [
      `${when} is off. ${partner} gets your times now: ${offered.join(" · ")}.`,
      "The first tap settles it, and both are told.",
    ],
  }),
  "move-asked": ({ partner, when }) => ({
    title: "Noted",
    lines: [`${when} is off. ${partner} is asked for a time that suits, within the same week.`],
  }),
  "move-agreed": ({ partner, time }) => ({
    title: time,
    lines: [`You meet ${partner} then. Both get it for their calendar.`],
  }),
  "session-skipped": ({ partner }) => ({
    title: "Left out",
    lines: [`The session is left out this week and ${partner} is told. Its topic waits for the next one.`],
  }),
  meant: ({ partner, topics }) => ({ title: `Recorded for ${partner}`, lines: topics }),
  "asked-back": ({ partner }) => ({
    title: "One more question",
    lines: [`About ${partner}: which time do you mean? A mail with the choices is on its way to you.`],
  }),
  "away-recorded": ({ time }) => ({
    title: "Noted",
    lines: [
      `You are away until ${time}. Your partner is told; sessions in that time move, or are left out where they cannot.`,
    ],
  }),
  kept: ({ partner, when }) => ({ title: `${when} stands`, lines: [`You meet ${partner} as planned.`] }),
  "left-missed": ({ partner, when }) => ({
    title: "Left out",
    lines: [`Nothing more to do: no other time is sought for the session with ${partner} (${when}).`],
  }),
  "said-met": ({ partner }) => ({ title: "Good", lines: [`Your session with ${partner} counts as held.`] }),
  "said-missed": ({ partner }) => ({
    title: "Noted",
    lines: [`You and ${partner} both get a mail with times to catch up.`],
  }),
  "said-met-differs": ({ partner, when }) => differing(partner, when, true),
  "said-missed-differs": ({ partner, when }) => differing(partner, when, false),
  "organiser-asked": ({ partner, when }) => ({
    title: "The organiser is asked",
    lines: [
      `${when} is off. The organiser has a mail with both your addresses and writes to you and ${partner}.`,
      "If you find a time between yourselves, answer any of our mails with it.",
    ],
  }),
  "rhythm-proposed": ({ partner, rhythm }) => ({
    title: "Asked",
    lines: [`${partner} is asked whether you meet ${rhythm}. You hear of the answer by mail.`],
  }),
  "rhythm-agreed": ({ partner, rhythm }) => ({
    title: "Agreed",
    lines: [
      `You and ${partner} meet ${rhythm} from next week on. Both get a mail, and the calendars follow.`,
    ],
  }),
  "rhythm-kept": ({ partner }) => ({
    title: "It stays as it is",
    lines: [`Your rhythm with ${partner} has not changed. ${partner} is told so.`],
  }),
  "slot-agreed": ({ partner, slot }) => ({
    title: "Agreed",
    lines: [`You and ${partner} meet on ${slot}. Both get a mail, and the calendars follow.`],
  }),
  "slot-kept": ({ partner, slotNow }) => ({
    title: "It stays as it is",
    lines: [`You and ${partner} go on meeting on ${slotNow}. ${partner} is told so.`],
  }),
  "goal-reached": ({ partner, goals, frame }) => ({
    title: "Congratulations to you both!",
    lines: [...goals, `${partner} hears of it too.`, nextSteps[frame]],
  }),
  "wrap-up-proposed": ({ partner }) => ({
    title: "Asked",
    lines: [
      `${partner} is asked whether the next session is your last. Until both have said yes, everything stays as it is.`,
    ],
  }),
  "wrap-up-agreed": ({ partner, next }) => ({
    title: next ? "One more session" : "Agreed",
    lines: [
      next
        ? `You meet ${partner} once more: ${next}. Both get a mail, and the calendars follow.`
        : `You and ${partner} wrap up here. A look back follows tomorrow morning.`,
    ],
  }),
  "wrap-up-kept": ({ partner }) => ({
    title: "You go on",
    lines: [`Your sessions with ${partner} stay as planned. ${partner} is told so.`],
  }),
  "help-asked": ({ partner }) => ({
    title: "The organiser is asked",
    lines: [`The organiser has a mail with both your addresses and writes to you and ${partner}.`],
  }),
  "all-well": ({ partner }) => ({
    title: "Good",
    lines: [`You go on with ${partner} as before. If that changes, answer any of our mails.`],
  }),
  "make-up-offered": ({ partner, time }) => ({
    title: "Asked",
    lines: [`${partner} is asked about ${time}.`],
  }),
  "answers-recorded": () => ({
    title: "Saved",
    lines: ["Thank you. Go on from the mail with the next question."],
  }),
  "note-kept": () => ({
    title: "Kept for you alone",
    lines: ["It comes back to you when you look back on the term."],
  }),
  "roster-applied": ({ pairs }) => ({
    title: "Applied",
    lines: [
      `${count(pairs, "row")} ${pairs === 1 ? "is" : "are"} being carried out. A receipt follows by mail when it is done.`,
    ],
  }),
  undone: ({ partner, when, state }) => ({
    title: "Taken back",
    lines: [
      state && partner ? whatBecame(partner, when)[state] : "It is as it was before.",
      "Whoever has to know is told.",
    ],
  }),
  "digests-off": () => ({
    title: "Stopped",
    lines: ["No more weekly mails. The brief before each session still comes."],
  }),
};

/** Two answers that contradict each other: nobody is told off, and either may change theirs. */
const differing = (partner: string, when: string, met: boolean): Told => ({
  title: "Noted. Your answers differ",
  lines: [
    `${partner} says that you ${met ? "did not meet" : "met"}, ${when}. Days get mixed up easily.`,
    `Until you both say the same, it counts neither as held nor as missed. ${partner} is asked once; if it was you, change your answer here.`,
  ],
});

/** How it stands with the session that a tap came too late for. */
const whatBecame = (partner: string, when: string): Record<SessionState, string> => ({
  planned: `Your session with ${partner} is on ${when}.`,
  agreed: `Your session with ${partner} is on ${when}.`,
  moving: `Your session with ${partner} (${when}) is off, and another time is being found.`,
  skipped: `Your session with ${partner} (${when}) is left out.`,
  cancelled: `Your session with ${partner} (${when}) is cancelled.`,
  held: `Your session with ${partner} (${when}) has taken place.`,
  missed: `Your session with ${partner} (${when}) did not take place.`,
  unclear: `Your session with ${partner} was ${when}.`,
});

/** Why a link cannot be followed, before anything is known of whoever reads it. */
const notFollowed = {
  damaged: {
    title: "This link is not complete",
    lines: ["Open it again from the mail, or answer the mail in your own words. Nothing has changed."],
  },
  expired: {
    title: "This link is too old",
    lines: ["Nothing has changed. Answer any of our newer mails in your own words."],
  },
  "try-again": {
    title: "Just a moment",
    lines: ["Somebody else was quicker by a second. Please press the button again."],
  },
} satisfies Record<string, Told>;

/** Why a tap did nothing, and how to go on. */
const refused: Record<string, (facts: Facts) => Told> = {
  damaged: () => notFollowed.damaged,
  stale: ({ partner, when, state }) => ({
    title: "This has changed since the mail was sent",
    lines: [
      state ? whatBecame(partner, when)[state] : "The mail is about an earlier state of things.",
      "Nothing has changed by your tap. The newest mail has the links that work.",
    ],
  }),
  "already-joined": () => ({ title: "You have already answered", lines: ["Nothing more to do."] }),
  "term-over": () => ({
    title: "No session is left in this term",
    lines: ["The last one has passed. Please ask your organiser about the next term."],
  }),
  "already-agreed": () => ({ title: "Already agreed", lines: ["Nothing more to do."] }),
  "already-said": () => ({ title: "Already noted", lines: ["Thank you, we have your answer."] }),
  "answers-differ": ({ partner }) => ({
    title: "Already noted",
    lines: [
      `We have your answer. ${partner} says otherwise, so the session counts neither as held nor as missed.`,
    ],
  }),
  "already-applied": () => ({
    title: "Already applied",
    lines: ["This roster is being carried out, or has been."],
  }),
  "already-off": () => ({ title: "Already stopped", lines: ["You get no weekly mails."] }),
  "pair-over": ({ partner }) => ({
    title: "These sessions have ended",
    lines: [`You and ${partner} have no sessions now. Your organiser can help with what comes next.`],
  }),
  "same-rhythm": ({ partner }) => ({
    title: "That is your rhythm already",
    lines: [`Nothing has changed between you and ${partner}.`],
  }),
  "rhythm-asked": ({ partner }) => ({
    title: "Already asked",
    lines: [`${partner} has your question. You hear of the answer by mail.`],
  }),
  "rhythm-over": ({ partner }) => ({
    title: "This is not being asked any more",
    lines: [`It has been answered or taken back since. To ask ${partner} for another rhythm, reply with it.`],
  }),
  "slot-over": ({ partner }) => ({
    title: "This is not being asked any more",
    lines: [
      `It has been answered or taken back since. To ask ${partner} for another time, reply with it: “every Thursday at 17:00”.`,
    ],
  }),
  "no-goal": ({ partner }) => ({
    title: "No goal stands in your plan",
    lines: [`Reply to any of our mails with “new goal:”, and it stands there for you and ${partner}.`],
  }),
  "goal-known": () => ({
    title: "That is noted already",
    lines: ["The goal counts as reached. Reply “new goal:” with what is next, or WRAP UP."],
  }),
  "no-goal-chosen": () => ({
    title: "Nothing chosen",
    lines: ["Nothing has changed yet. Tick what is reached."],
  }),
  "wrapping-up": ({ partner }) => ({
    title: "You are wrapping up",
    lines: [`You and ${partner} have agreed on your last session, so nothing else was changed.`],
  }),
  "wrap-up-asked": ({ partner }) => ({
    title: "Already asked",
    lines: [`${partner} has your question. You hear of the answer by mail.`],
  }),
  "wrap-up-over": ({ partner }) => ({
    title: "This is not being asked any more",
    lines: [`It has been answered or taken back since. To wrap up with ${partner}, reply WRAP UP.`],
  }),
  "going-well": ({ partner }) => ({
    title: "You have met since",
    lines: [
      `There is nothing to ask for about you and ${partner} now. CONCERN or HELP by reply always works.`,
    ],
  }),
  "already-proposed": ({ partner }) => ({
    title: "A time is already being asked for",
    lines: [`You or ${partner} have proposed one. The answer comes by mail.`],
  }),
  "already-moving": ({ partner }) => ({
    title: "Already off",
    lines: [`The old time is off, and another is being found with ${partner}.`],
  }),
  "already-started": () => ({
    title: "Too late to move it",
    lines: ["The session has begun. After it you are asked whether you met."],
  }),
  replaced: () => ({
    title: "There is a newer preview",
    lines: ["This one was replaced. Use the link in the newest mail."],
  }),
  "has-faults": () => ({
    title: "The roster still has problems",
    lines: ["Correct them, or apply only the good rows by the link in the preview."],
  }),
  "settings-wrong": () => ({
    title: "The programme’s settings have a problem",
    lines: ["Correct the line that the preview names, and send the roster again."],
  }),
  "time-taken": ({ time }) => ({
    title: "That time is taken by now",
    lines: [`${time} is no longer free. Choose another from the mail.`],
  }),
  "time-passed": () => ({
    title: "That time has passed",
    lines: ["Choose another from the mail, or answer it in words."],
  }),
  "not-offered": () => ({
    title: "That time is not on offer any more",
    lines: ["The newest mail has the times that are."],
  }),
  "not-yours-to-answer": ({ partner }) => ({
    title: "Nothing for you to do",
    lines: [`It is ${partner} who is asked now. You hear of the answer by mail.`],
  }),
  "nothing-chosen": () => ({
    title: "No time chosen",
    lines: ["Nothing has changed yet. Choose at least one."],
  }),
  "rounds-used-up": () => ({
    title: "Three rounds are enough",
    lines: ["Take one of the offered times, leave the session out this week, or call each other."],
  }),
  "acted-on-since": () => ({
    title: "It can’t be taken back any more",
    lines: [
      "It has been taken back already, or somebody has acted on it since. Answer one of the newer mails to change it.",
    ],
  }),
  "not-yet": () => ({
    title: "Not yet",
    lines: ["The session has not begun. You are asked again after it."],
  }),
  closed: ({ closed }) => ({
    title: "The reflection has closed",
    lines: [`It was open until ${closed}. Nothing has changed; your earlier answers stand.`],
  }),
};

/** The English of every page behind a link. */
export const pages = {
  offers,
  notFollowed,
  done: (event: string, facts: Facts): Told => (done[event] ?? done["said-met"]!)(facts),
  refused: (reason: string, facts: Facts): Told => (refused[reason] ?? refused.stale!)(facts),
  chooseTimes: "Times in the same week",
  chooseTimesNextWeek: "Nothing is left in this week. Times in the week after",
  chooseHint: "Tick every one that suits you. The other gets them, and takes one with one tap.",
  waysOut: "What would help?",
  ways: {
    "wrap-up": (_: string) => "Wrap up",
    "by-phone": (time: string) => `15 minutes by phone, ${time}`,
    skip: (_: string) => "Leave it out this week",
    "ask-organiser": (_: string) => "Ask the organiser",
  },
  noTimes: {
    "week-over": "This week has no time left.",
    "no-common-hours": "Your hours and the other’s do not meet in what is left of this week.",
    "all-taken": "All common hours of this week are taken.",
    break: "The rest of this week is a break.",
  },
  goalForms: {
    career: "a career goal, in steps",
    work: "goals at work, as a list",
    everyday: "day-to-day challenges",
  } satisfies Record<GoalForm, string>,
  goals: {
    career: "The goal, in one line (optional)",
    work: "Your goals at work, one a line (optional)",
    everyday: "What is hard now, one a line (optional)",
  } satisfies Record<GoalForm, string>,
  steps: "Its steps, one a line, each small enough for one session (optional)",
  frame: "How would you like to be a mentor?",
  rhythm: "How often do you meet?",
  asPlanned: "As planned for each mentee",
  terms: (frame: string, rhythm: string) => `The frame is ${frame}, and you meet ${rhythm}.`,
  termsAsked: (partner: string, rhythm: string) =>
    `${partner} has joined already, and is asked whether you meet ${rhythm}.`,
  changeTo: { met: "We met after all", missed: "We didn’t, after all" },
  chooseGoals: "Tick what you have reached",
  takeaway: "What you take with you (optional; for yourself)",
  action: "What you will do next (optional; a mentee’s is seen by both)",
  comment: "In words (optional)",
  noteFor: (question: string) => `For you alone: ${question}`,
  noteHint: "Optional. 1 is “not at all”, 5 is “very much”. Nobody else ever sees it.",
  scores: "Your answer",
  undo: "Undo",
  visibility: {
    legend: "Who may see this answer",
    averages: "Only me, and the programme’s averages",
    partner: (names: string[]) => `Share it with ${list(names)}`,
    organiser: "The organisers, under my name",
  },
  /** Answers, from a redacted address. */
  cameFrom: (address: string) => `They came from ${address}.`,
  fault: {
    title: "Something went wrong on our side",
    lines: ["Nothing has changed. Please try again in a minute, or answer the mail in your own words."],
  },
};
