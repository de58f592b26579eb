import type { Band } from "../../src/domain/averages.ts";
import type { AboutSelf } from "../../src/domain/questionnaire.ts";
import type {
  Asks,
  Cadence,
  Commitment,
  Frame,
  GoalForm,
  Kind,
  ParkedReason,
  QuestionId,
  TopicState,
  Visibility,
} from "../props.ts";
import { whenFor } from "./when.ts";

/**
 * Every sentence of our mails, in English. Plain words for people who read it as their second language, on a phone,
 * in a hurry. A sentence with values is a function. Another language is a file of the same shape: the type `Words`
 * refuses one that leaves something out.
 */

const REGIONS = new Intl.DisplayNames("en-GB", { type: "region" });
const WITH_ARTICLE =
  /^(United|Bahamas|Comoros|Dominican R|Gambia|Isle|Maldives|Netherlands|Philippines|Seychelles|Central A|Caribbean|French S|British|US |Vatican)|Islands$/;

const CADENCES: Record<Cadence, string> = {
  1: "every week",
  2: "every second week",
  4: "every fourth week",
};

const FRAMES: Record<Frame, { name: string; line: string }> = {
  "goal-oriented": {
    name: "goal-oriented",
    line: "You choose one goal and work until it is reached. Then another, or you stop.",
  },
  "time-framed": {
    name: "time-framed",
    line: "You meet in a steady rhythm, and set goals as you go.",
  },
  "ad-hoc": {
    name: "ad hoc",
    line: "For what comes up, with or without a goal.",
  },
};

const GOAL_FORMS: Record<GoalForm, { name: string; line: string }> = {
  career: {
    name: "a career goal, in steps",
    line: "A career goal for about a year, cut into steps small enough for one session each.",
  },
  work: {
    name: "goals at work, as a list",
    line: "Goals at work for the coming months: list them within two weeks, and choose together.",
  },
  everyday: {
    name: "day-to-day challenges",
    line: "Day-to-day challenges: bring what is hard now, and turn each into one thing to do.",
  },
};

const COMMITMENTS: Record<Extract<Commitment, { code: string }>["code"], string> = {
  preparation: "The mentee sends a topic before each session; both think about it before we meet.",
  either: "Either of us brings what is on their mind; small things count.",
  answers: "We answer each other by mail within two working days.",
  sharing: "What we tell each other stays between us, unless we both agree to share it.",
  "same-week": "When a time no longer suits, we look for another in the same week.",
  shown: "We say at the start what will show us that the goal is reached.",
  outcome: "At the end, both of us can name something that has changed.",
};

const STATES: Record<TopicState, string> = {
  proposed: "proposed, for the mentor to agree to",
  agreed: "agreed",
  suggested: "our suggestion, to start from if nothing else comes up",
  "carried-over": "carried over",
};
/** To the mentor, who is to agree. */
const YOURS: Partial<Record<TopicState, string>> = {
  proposed: "proposed, for you to agree to",
  "carried-over": "carried over, for you to agree to",
};

const QUESTIONS: Record<QuestionId, (about: string) => string> = {
  responsive: () => "Was I quick enough to answer?",
  listened: () => "Did I really listen?",
  committed: () => "Did I keep to what I had promised?",
  guided: () => "Did I guide, rather than decide for the other?",
  empathy: () => "Did I try to feel what it was like for them?",
  "mentor-responsive": (about) => `Did ${about} answer you quickly enough?`,
  "mentor-listened": (about) => `Did ${about} really listen?`,
  "mentor-committed": (about) => `Did ${about} keep to what was promised?`,
  "mentor-guided": (about) => `Did ${about} guide you, rather than decide for you?`,
  "mentor-empathy": (about) => `Did ${about} try to feel what it was like for you?`,
  satisfied: (about) => `Are you content with your sessions with ${about}?`,
  valuable: (about) => `Were the sessions with ${about} worth your time?`,
  "goal-reached": (about) => `Did you reach the goal you set with ${about} at the start?`,
  takeaways: () => "What do you take with you?",
  differently: () => "What would you do differently another time?",
  "whats-next": () => "What comes next for you?",
  fun: () => "Was it fun?",
};

const MAIL_NAMES: Record<Kind, string> = {
  "roster-preview": "the roster preview",
  welcome: "the welcome",
  "first-session-plan": "the plan for the first session",
  "plan-agreed": "the agreed plan",
  "topic-request": "the question for a topic",
  "agenda-digest": "the week's agenda",
  "topic-nudge": "the reminder for a topic",
  "topic-news": "news of a topic",
  "session-brief": "the brief before a session",
  "move-offer": "the search for another time",
  "move-news": "news of a moved session",
  invitation: "the calendar invitation to a session",
  pulse: "the question after a session",
  "missed-session": "the mail about a missed session",
  "check-in": "the question what would help",
  "reflection-request": "the questions at the end",
  "reflection-reminder": "the reminder of those questions",
  "reflection-summary": "the summary of the answers",
  "programme-summary": "the summary of the programme",
  receipt: "a receipt",
  "ask-back": "a question of ours",
  help: "the help",
  left: "the goodbye",
  "partner-news": "news of the partner",
  "needs-you": "a request for your help",
  "parked-bundle": "this list",
  concern: "a concern",
  "concern-received": "the answer to a concern",
};

const REASONS: Record<ParkedReason, string> = {
  unclear: "it could not be understood",
  "unknown-sender": "the address is not in the programme",
  "not-authenticated": "it could not be shown to come from that address",
  "several-pairs": "it was not clear which pair it is about",
  "for-a-person": "it asks for something that a person has to do",
  question: "it is a question for a person",
  "has-left": "they have left, and get no more mail from us",
  "over-limit": "it was too long",
  unreadable: "it could not be read",
};

const COMMANDS: Record<string, string> = {
  pause: "PAUSE",
  data: "MY DATA",
  erase: "ERASE ME",
  "change-mentor": "CHANGE MENTOR",
  "wrap-up": "WRAP UP",
  apply: "APPLY",
  "apply-good-rows": "APPLY GOOD ROWS",
};

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const list = (items: string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const row = (n: number) => count(n, "row");
/** How far another clock is from one's own, in minutes. */
function apart(ahead: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const size = [hours && count(hours, "hour"), minutes && count(minutes, "minute")].filter(Boolean).join(" ");
  return size ? `${size} ${ahead > 0 ? "later" : "earlier"}` : "the same";
}

/** What is wrong with a row, by the codes of the roster reader. */
const PROBLEMS: Record<string, (remedy: string) => string> = {
  "not-text": () => "This file is not text. Save it as CSV and send it again.",
  "too-big": (limit) => `The file is too long: at most ${limit} characters.`,
  "no-rows": () => "There are no rows in it.",
  "too-many-rows": (limit) => `There are too many rows: at most ${limit} in one file.`,
  "missing-column": () => "This column is missing.",
  "repeated-column": () => "This column is there twice.",
  "unknown-column": (near) => `We do not know this column. Did you mean ${near}?`,
  "open-quote": () => "A quotation mark opens here and never closes.",
  "too-many-cells": () => "This row has more cells than the header.",
  "same-person": () => "Mentor and mentee have the same address.",
  "pair-twice": (row) => `This pair is there already, in row ${row}.`,
  "two-values": (other) => `Another row says ${other} for the same person. Which is right?`,
  "missing-value": () => "This must not be empty.",
  unreadable: (encoding) => `Some letters cannot be read. Save the file as ${encoding}.`,
  "too-long": (limit) => `This is too long: at most ${limit} characters.`,
  "bad-address": (example) => `This is not an address we can write to. It looks like ${example}.`,
  "unknown-zone": (near) =>
    `We do not know this time zone.${near ? ` Did you mean ${near}?` : " Give a name like Asia/Jerusalem."}`,
  "unknown-weekday": (names) => `This is not a weekday. Right would be: ${names}.`,
  "bad-time": (example) => `This is not a time of day. Write it like ${example}.`,
  "bad-minutes": (range) => `Minutes must be ${range}.`,
  "unknown-cadence": (names) => `We do not know this rhythm. Right would be: ${names}.`,
  "unknown-frame": (names) => `We do not know this frame. Right would be: ${names}.`,
  "unknown-language": (tags) => `We do not know this language. Write it like ${tags}.`,
  "unknown-country": (codes) => `We do not know this country. Write it like ${codes}.`,
  "bad-dates": (example) => `These are not dates we can read. Write them like ${example}.`,
  "dates-backwards": (turned) => `The end comes before the start. Did you mean ${turned}?`,
  "term-too-long": (limit) => `The term is too long: at most ${limit} days.`,
  "bad-digest": (example) => `Write the digest’s moment like ${example}.`,
  "no-mail-day-left": () => "No day is left on which we may write.",
  "repeated-setting": () => "This setting is there twice, with two values.",
  "too-many": (limit) => `There are too many: at most ${limit}.`,
};

export const en = {
  language: "en",
  dir: "ltr" as "ltr" | "rtl",

  when: {
    ...whenFor("en-GB"),
    own: (day: string, time: string, zone: string) => `${day}, ${time} (${zone} time)`,
    other: (name: string, time: string, zone: string) => `${time} for ${name} (${zone} time)`,
    minutes: (n: number) => `${n} minutes`,
    hours: (n: number) =>
      n < 1 ? "under an hour" : n < 48 ? count(Math.round(n), "hour") : count(Math.round(n / 24), "day"),
    shift: (minutes: number) => {
      const size = Math.abs(minutes) === 60 ? "An hour" : `${Math.abs(minutes)} minutes`;
      return `${size} ${minutes > 0 ? "later" : "earlier"} for you from this session on: the clocks change.`;
    },
    skipped: (usual: string, time: string) =>
      `The clocks change that night: ${usual} does not exist, so you meet at ${time}.`,
    twice: (time: string, which: "first" | "second") =>
      `The clocks change that night: ${time} comes twice, and the ${which} one is meant.`,
  },

  /** Inside a sentence, "in the Netherlands": by its ISO 3166-1 code. */
  country: (code: string) => {
    const name = REGIONS.of(code) ?? code;
    return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  },

  common: {
    list,
    capital: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
    hello: (name: string) => `Hello ${name},`,
    /** The title in a calendar, which others may see. */
    calendarSummary: (programme: string, partner: string) => `${programme}: session with ${partner}`,
    with: (name: string) => `With ${name}`,
    frame: (frame: Frame) => FRAMES[frame],
    goalForm: (form: GoalForm) => GOAL_FORMS[form],
    commitment: (code: Extract<Commitment, { code: string }>["code"]) => COMMITMENTS[code],
    commitmentBy: (text: string, by: string) => `${text} (${by})`,
    every: { 1: "Every week", 2: "Every second week", 4: "Every fourth week" } satisfies Record<
      Cadence,
      string
    >,
    rhythms: CADENCES,
    slot: (weekday: string, time: string, zone: string) => `${weekday}s at ${time} (${zone} time)`,
    onSlot: (slot: string) => `on ${slot}`,
    meetsThen: (names: string[]) =>
      `Mind that you meet ${list(names)} at that hour already: one of the two would have to move.`,
    slotFor: (own: string, other: string) => `${own}, which is ${other}`,
    rhythm: (cadence: Cadence, minutes: number) => `We meet ${CADENCES[cadence]} for ${minutes} minutes.`,
    meetOnline: "We meet by video, with the camera on.",
    meetInPerson: (place: string) => `We meet in person${place ? `: ${place}` : ""}.`,
    inPerson: (place: string) => `In person: ${place}`,
    inPersonNoPlace: "In person. No place is set yet: agree on one between you.",
    /** A meeting link, or "by phone". */
    online: (place: string) => `Where: ${place}`,
    onlineNoPlace: "Online",
    noLink: "No meeting link yet: agree between you how you call each other. A phone call works too.",
    /** `yours`: the reader is the one who agrees to it. */
    topicIs: (state: TopicState, yours: boolean) => (yours && YOURS[state]) || STATES[state],
    /** `place`: which of how many. */
    topicWas: (by: string | undefined, place: number, many: boolean) =>
      place > 0 ? "And:" : `${by ? `${by}’s` : "Your"} ${many ? "topics were" : "topic was"}:`,
    notesOf: (by?: string) => (by ? `${by}’s notes:` : "Your notes:"),
    goal: "Goal",
    goalIs: (lines: string[]) => `Goal: ${lines.join(" · ")}`,
    isReached: (goal: string) => `${goal} (reached)`,
    goalReached: "The goal is reached",
    /** What a reached goal asks for, by how the two meet: the natural next step first. */
    whatsNext: {
      "goal-oriented":
        "What is next? Wrap up: reply WRAP UP, and once both agree the next session is the last. Or set the next goal: reply “new goal:” and what it is.",
      "time-framed":
        "What is next? Reply “new goal:” and what you would like to reach now. Or end here: reply WRAP UP, and once both agree the next session is the last.",
      "ad-hoc":
        "What is next? Reply “new goal:” and what you would like to reach now. Or end here: reply WRAP UP, and once both agree the next session is the last.",
    },
    commitments: "Commitments",
    momentum: (times: number) => `You have met ${times} times in a row, with none left out.`,
    away: (name: string, span: string) => `${name} is away ${span}.`,
    maybeAway: (name: string, until: string) =>
      `${name}’s mailbox answers that they are away until ${until}. They have not confirmed it to us.`,
    confirmAway: (until: string) =>
      `Your mailbox answered us that you are away until ${until}. Is that so? Then sessions make room for it.`,
    awayTap: (until: string) => `Yes, away until ${until}`,
    holiday: (
      day: string,
      name: string,
      whose: "you" | "partner" | "both",
      partner: string,
      countries: string[],
    ) =>
      `${day} is ${name}, a public holiday for ${{ you: "you", partner, both: "both of you" }[whose]} (${list(countries)}).`,
    holidayTimes: (partner: string) =>
      `You meet all the same, unless one of you moves it. To do so, tap another time of the week: the old one is off at once, and ${partner} is asked.`,
    holidayMove: "You meet all the same, unless one of you moves it: “Can’t make it” finds another time.",
    welcomeBack: {
      break: "After the break, sessions go on as before.",
      absence: "Welcome back. Sessions go on from here.",
    },
    halfTime: "You are halfway. Does the goal still fit? If not, reply “new goal:” and what it is now.",
    theirAction: (partner: string) => `Last time ${partner} wanted to do this:`,
    yourAction: "Last time you wanted to do this:",
    agree: "Agree",
    /** One tap for a session's topics, of which `open` are not agreed yet. */
    agreeToSuggestion: "Agree to our suggestion",
    agreeTo: (open: number, all: number) => {
      if (all < 2) return "Agree";
      if (open === 1) return "Agree to the open topic";
      const topics = open === all ? "topics" : "open topics";
      return open === 2 ? `Agree to both ${topics}` : `Agree to all ${open} ${topics}`;
    },
    cannot: "Can’t make it",
    otherTimes: "Other times",
    byMail: "Or by mail, written for you; you only send it:",
    answerTo: (subject: string) => `Re: ${subject}`,
    /** As answers that people send: they are read like any words, so they name the day in full. */
    answer: {
      suits: (time: string) => `${time} suits me.`,
      instead: (partner: string, time: string) => `${partner}: I cannot make it. ${time} suits me.`,
    },
    undo: "Undo",
    weMet: "We met",
    weDidnt: "We didn’t",
    zoneNote: (zone: string) => `All times are ${zone} time.`,
    /** `ahead`: minutes by which the partner's clock is ahead. */
    zoneNoteBoth: (zone: string, partner: string, partnerZone: string, ahead: number) =>
      `All times are ${zone} time. For ${partner} (${partnerZone} time) it is ${apart(ahead)}.`,
    zoneNoteChange: (
      zone: string,
      partner: string,
      partnerZone: string,
      ahead: number,
      since: { day: string; ahead: number },
    ) =>
      `All times are ${zone} time. For ${partner} (${partnerZone} time) it is ${apart(ahead)}, from ${since.day} on ${apart(since.ahead)}: the clocks change.`,
    before: "And from before:",
    breakAhead: (dates: string) => `The programme has a break, ${dates}: no sessions then.`,
    didYouMeet: (partner: string, day: string) => `Did you and ${partner} meet on ${day}?`,
    /** `termEnd`: where the term, ending then, is why so few are left; otherwise that is plain. */
    penultimate: (partner: string, termEnd?: string) =>
      `After this session, one is left with ${partner}${termEnd ? `, since the term ends on ${termEnd}` : ""}. What should still happen?`,
    lastOf: (partner: string, termEnd?: string) =>
      `This is your last session with ${partner}${termEnd ? `: the term ends on ${termEnd}, and your next date would be after that` : ""}. Keep half of it for looking back; here is an agenda for that:`,
    agenda: {
      takeaways: "What you take with you. Your own notes so far, for you alone:",
      noTakeaways: "What you take with you: name one thing each.",
      retrospective: "Looking back: what you wanted, beside what happened.",
      happened: (held: number, planned: number) => `Sessions held so far: ${held} of ${planned}.`,
      next: "What’s next: one thing each of you wants to do after the term.",
    },
    foot: {
      replies: {
        "just-reply": "You can simply reply to this mail, in your own words.",
        "begin-with-name": "You can simply reply; begin with the name of the person it is about.",
        "write-to-them": "Write to the two themselves. If you have a question, reply to this mail.",
        "no-reply-needed": "Nothing to do. If you have a question, reply to this mail.",
        nothing: "Nothing to do.",
        "about-the-list": "If you have a question about this list, reply to this mail.",
        "begin-with-concern":
          "Nothing to do. More to say about it? Begin with CONCERN, and it goes the same way.",
      },
      commands: (concerns: string) =>
        `Reply HELP for what you can write, PAUSE 2 WEEKS to rest, STOP to leave. Write CONCERN, and your words go to ${concerns} alone.`,
      organiserCommands: "Reply HELP for what you can write, STOP to get no more of these mails.",
      programme: (name: string) => `Fortnight, for ${name}`,
      organisedBy: (programme: string, organisers: string[]) =>
        `Fortnight, for ${programme}${organisers.length ? `, organised by ${list(organisers)}` : ""}`,
    },
    sees: {
      topics: (partners: string[]) =>
        partners.length === 1
          ? `You and ${partners[0]} see topics and preparation. Organisers see only when and whether you meet.`
          : "Topics and preparation are seen only by the two people of that session. Organisers see only when and whether you meet.",
      /** Where a last agenda has the reader's own notes. */
      agenda: (partners: string[]) =>
        `Your own notes stand in your mail alone. Topics and preparation are for you and ${list(partners)}. Organisers see only when and whether you meet.`,
      digest:
        "A mentee’s topics and next steps are seen by the two of you; your own next steps by you alone. Organisers see only when and whether you meet.",
      plan: (partner: string) =>
        `You and ${partner} see this plan. Organisers see that there is one, not what it says.`,
      goal: (partner: string) => `You and ${partner} see this. Organisers do not see what the goal is.`,
      moves: (partner: string) =>
        `You, ${partner} and the organisers see when you meet; only you two see what about.`,
      welcome: (partners: string[]) =>
        `Organisers see whether you join, ${list(partners)} also how you would like to meet.`,
      pulseMentee: (partners: string[]) =>
        `Your takeaway is yours alone. Your action is shown to ${list(partners)} before the next session. Organisers see only when and whether you meet.`,
      pulseMentor:
        "Your takeaway and your action are yours alone. Organisers see only when and whether you meet.",
      reflection:
        "Nobody else sees an answer unless you mark it so. Scores count in the programme’s averages, of five people or more.",
      news: (partner: string) => `You and ${partner} see this, nobody else.`,
      status: (partner: string) => `Besides you and ${partner}, only the organisers can see this.`,
      checkIn: (partner: string) =>
        `Only you get this mail. Another rhythm or time that you choose is put to ${partner} as a question; of anything else you answer, ${partner} hears nothing, and the organisers only what you ask them.`,
      onlyYou: "Only you get this mail.",
      organisers: "Only the organisers get this mail.",
      programmeSummary:
        "Only the organisers get this mail. It holds what people wrote for you; of all other answers only averages, of five people or more.",
      needs: "You see whom it is about and when, never what they talk about.",
      parked: "You see who wrote and why a person is needed, never their words.",
      concern: "These words came to you alone: not to the partner, not to the other organisers.",
      concernReceived: (person: string) => `Only ${person} sees what you wrote. Your partner is not told.`,
    },
  },

  suggestions: {
    lastAction: (action: string) => `What came of this: ${action}`,
    goalStep: (step: string) => `A step towards: ${step}`,
    difficulty: "Something difficult that happened lately",
  },

  guidance: [
    "Ask one more question before you give an answer. A step people find themselves is a step they take.",
    "Bring the talk back to one thing that really happened, the more recent the better.",
    "Listen for what is not said: a pause, a joke, a name that never comes up.",
    "Ask how it felt, not only what was done. That is often where it is stuck.",
    "“What have you tried?” opens more than “Have you tried …?”",
    "When a question is theory, ask when it last came up for real.",
    "Tell of a mistake of your own. It makes it safe to tell one.",
    "Leave five seconds of silence. The best sentence often comes after it.",
    "End with one small action, and a day for it.",
    "You look after the focus; the decision stays theirs.",
    "Say exactly what you saw them do well. General praise is soon forgotten.",
    "Ask at the end what was useful today, and do more of that.",
  ],

  questions: QUESTIONS,

  mails: {
    "roster-preview": {
      subject: (programme: string, pairs: number, problems: number) =>
        `${programme}: ${count(pairs, "pair")} read${problems ? `, ${problems} to fix` : ", ready to apply"}`,
      preheader: (mails: number) => `Nothing has been sent yet. Applying sends ${count(mails, "mail")}.`,
      intro: "We read your roster like this. Nothing changes until you apply it.",
      pairs: (fresh: number, changed: number, same: number) =>
        `Pairs: ${fresh} new, ${changed} changed, ${same} the same as before.`,
      mails: (mails: number) => `Applying sends ${count(mails, "mail")} now.`,
      apply: "Apply",
      applyGoodRows: "Apply the good rows",
      problems: (n: number) => `${n === 1 ? "One thing" : `${n} things`} to fix`,
      fix: "Reply with the value, like “row 14: Asia/Jerusalem”, or send the whole file again. APPLY or APPLY GOOD ROWS works by reply too.",
      replyApply: "Reply APPLY, or tap. Something wrong? Send the file again.",
      problem: (code: string, remedy = "") => PROBLEMS[code]?.(remedy) ?? `${code} ${remedy}`.trim(),
      at: (rowNumber?: number, column?: string) =>
        [rowNumber === undefined ? "" : `Row ${rowNumber}`, column ?? ""].filter(Boolean).join(", "),
      value: (value: string) => `“${value}”`,
      changed: "What changes",
      changedPair: (rowNumber: number, mentor: string, mentee: string) =>
        `Row ${rowNumber}, ${mentor} and ${mentee}`,
      change: (column: string, was: string, is: string) =>
        `${column}: ${was || "(nothing)"} → ${is || "(nothing)"}`,
      settings: "The programme as we understood it",
      name: (name: string) => `Name: ${name}`,
      term: (span: string) => `Term: ${span}`,
      zone: (zone: string) => `Time zone: ${zone}`,
      weekStarts: (day: string) => `Week starts: ${day}`,
      digest: (day: string, time: string, quiet: boolean) =>
        `Mentors’ digest: ${day} ${time}${quiet ? " (a day without mail, so it comes at 14:00 on the last mail day before)" : ""}`,
      noMail: (days: string[]) => `No mail on: ${days.length ? list(days) : "every day is a mail day"}`,
      breaks: (spans: string[]) => `Breaks: ${spans.length ? spans.join("; ") : "none"}`,
      organisers: (addresses: string[]) => `Organisers: ${addresses.join(", ")}`,
      concerns: (person: string) => `Concerns go to: ${person}`,
      language: (language: string) => `Language: ${language}`,
    },

    welcome: {
      subjectMentor: (names: string[]) =>
        `Will you be a mentor for ${names.length > 2 ? count(names.length, "person", "people") : list(names)}?`,
      subjectMentee: (names: string[]) => `${list(names)} could mentor you: will you join?`,
      reminder: (subject: string) => `Still open: ${subject}`,
      preheader: "One tap, or reply YES.",
      mentor: (programme: string, partners: string[]) =>
        `${programme} asks you to be a mentor for ${list(partners)}.`,
      mentee: (programme: string, partners: string[]) =>
        `${programme} has a mentor for you: ${list(partners)}.`,
      reminders: [
        "",
        "We have not heard from you yet. A tap is enough, either way.",
        "This is our last reminder: then your partner and the organisers hear of it.",
      ],
      how: "All by mail: topics agreed beforehand, times movable within the week.",
      join: "Join",
      notForMe: "Not for me",
      yes: "Reply YES to join, or “YES, but Thursdays at 17:00”. Another zone? “My time zone is Lisbon”. Questions go to organisers.",
      forPartner: (partner: string, slot: string) => `${slot} for ${partner}`,
      goal: (goals: string[]) => `A goal to begin with: ${goals.join(" · ")}`,
      weekly: (weekday: string, time: string, zone: string) => `${weekday} ${time} (${zone} time)`,
      term: (span: string) => `Term: ${span}`,
      frameAsk: "How would you like to be a mentor?",
      frame: (frame: Frame) => `Frame: ${FRAMES[frame].name}`,
      frameAndRhythm: (frame: Frame, rhythm: string) => `${FRAMES[frame].name}, ${rhythm}`,
      shown: "the frame and the rhythm shown for each",
      frameDefault: (what: string) =>
        `If you just join: ${what}. Or choose on the Join page, or write “time-framed, every second week”.`,
      rhythm: (cadence: Cadence, minutes: number) => `${CADENCES[cadence]}, ${minutes} minutes`,
      rhythms: "in the rhythm shown for each",
      frameOf: (frame: Frame) => `The mentor’s idea for it: ${FRAMES[frame].name}. ${FRAMES[frame].line}`,
      bring: {
        "goal-oriented": "Think of one goal that matters to you; you settle on it together.",
        "time-framed": "You need no goal to begin: the first one comes out of your first talk.",
        "ad-hoc": "You need no goal: bring whatever comes up.",
      } satisfies Record<Frame, string>,
    },

    "first-session-plan": {
      subject: (partner: string, day: string, time: string) =>
        `First session with ${partner}: ${day}, ${time}`,
      preheader: "One tap agrees to the plan; anything can change later.",
      intro: (partner: string) =>
        `You have both joined. Here is when you and ${partner} meet first, and a plan to start from.`,
      enough: {
        "goal-oriented":
          "One tap, on “Agree”, is enough. To change it first, reply with your goal and its steps, one a line, and anything you want to promise.",
        "time-framed":
          "One tap, on “Agree”, is enough. To change it first, reply with your goals, one a line, and anything you want to promise.",
        "ad-hoc": "One tap, on “Agree”, is enough. Anything to add? Reply, one thing a line.",
      } satisfies Record<Frame, string>,
      agree: "Agree to this plan",
      partnerAgreed: (partner: string) => `${partner} has agreed already.`,
      introductions: "First, who are you?",
      introductionsLine:
        "Give the first half to each other, beyond work: where you grew up, what a good weekend looks like, what you hope for. Keep it casual and a little personal.",
      maybeNear:
        "Do you live in the same city? Then meet in person if you can: it is easier to open up in one room.",
      goal: {
        "goal-oriented": "Then, one goal",
        "time-framed": "Then, a first goal",
        "ad-hoc": "A goal, if you like",
      } satisfies Record<Frame, string>,
      goalLine: {
        "goal-oriented": "Say early what will show you both that it is reached.",
        "time-framed":
          "You set several goals over the term. Begin with one; “new goal:” by reply starts the next.",
        "ad-hoc": "You need none. If you would like one, it is easier to help you with it.",
      } satisfies Record<Frame, string>,
      goalSoFar: "The goal so far, as the programme has it:",
      goalBy: (name: string) => `The goal so far, as ${name} has written it:`,
      goalSince: (name: string) => `The goal so far, as ${name} has written it since we sent you the plan:`,
      goalByYou: "The goal so far, as you have written it:",
      goalForms: "It can take one of three forms:",
      chooseForm: "Tap one, or reply with its number and your goals below it, one a line:",
      formSoFar: (form: string) => `You have chosen: ${form}.`,
      commitments: "What you promise each other",
      frame: (frame: Frame) => `The frame: ${FRAMES[frame].name}. ${FRAMES[frame].line}`,
    },

    "plan-agreed": {
      subject: (partner: string) => `Your plan with ${partner}`,
      subjectChanged: (partner: string) => `${partner} has changed your plan`,
      changed: (partner: string) =>
        `${partner} has changed your plan. If it is fine with you, there is nothing to do. This is new:`,
      takenBack: (partner: string) => `${partner} has taken back a change. This is your plan now:`,
      newLine: {
        goal: (text: string) => `Goal: ${text}`,
        commitment: (text: string) => `Commitment: ${text}`,
      },
      newFrame: (frame: Frame) => `The frame: ${FRAMES[frame].name}`,
      newForm: (form: GoalForm) => `The form of the goal: ${GOAL_FORMS[form].name}`,
      whole: "And this is the plan now:",
      form: (form: string) => `It is ${form}.`,
      preheader: "Goal, commitments, and how to change them.",
      byBoth: (partner: string) => `You and ${partner} have agreed. This is your plan:`,
      soFar: (partner: string) =>
        `Your first session with ${partner} is near. This is the plan so far; silence counts as fine.`,
      noGoal: {
        "goal-oriented":
          "No goal yet. Talk about one when you meet, then reply with it, and with what will show that it is reached.",
        "time-framed":
          "No goal yet. The first comes out of a session; reply with it, and with others as you go.",
        "ad-hoc": "None, and none is needed.",
      } satisfies Record<Frame, string>,
      change: "To change it, any time, reply with a line like these:",
      examples: ["new goal: lead a team of my own within a year", "new commitment: we answer within a day"],
    },

    "topic-request": {
      subject: {
        first: (partner: string, when: string) => `${when} with ${partner}: what would help?`,
        regular: (partner: string, when: string) => `${when} with ${partner}: what would help?`,
        penultimate: (partner: string, when: string) => `${when} with ${partner}: two sessions left`,
        last: (partner: string, when: string) => `${when}: your last session with ${partner}`,
      },
      preheader: (partner: string) => `One line is enough. ${partner} sees it before you meet.`,
      lastActionAsk: "What came of it may be a good start.",
      carriedOver: "Write only what is to be added. This is on your list from before, and stays there:",
      ask: "What would you like to talk about?",
      askLast: "Is there anything else it should be about?",
      how: "Reply with one line. A real situation from the last days helps most: what happened, who was there, where you are stuck. Everything after the first line is your preparation.",
      tapOne: "Or tap one of these:",
      goalAsked: {
        list: (partner: string) =>
          `It is time for your list of goals at work: then you and ${partner} can choose. Tap to write it, or reply with “new goal:” and one a line.`,
        goal: (_: string) =>
          "No goal is written yet. If one came up when you met, reply with “new goal:” and what it is.",
      },
      writeGoals: "Write the list",
      sees: (partner: string) =>
        `${partner} sees your topic and your thoughts, with the agenda for the week.`,
    },

    "agenda-digest": {
      subject: (sessions: string[], more: number) =>
        `Your week: ${sessions.join(", ")}${more ? ` and ${more} more` : ""}`,
      preheader: (n: number, open: boolean) =>
        `${count(n, "session")}${open ? ", with topics. Agree with a tap." : ", with times and topics."}`,
      intro: (n: number) => (n === 1 ? "One session this week." : `${n} sessions this week, in order.`),
      seeking: (partner: string, was: string, asks: Asks, until: string) =>
        `No new time yet with ${partner} in place of ${was}. ${asks === "you" ? "Our mail about it still asks you" : `${partner} is asked`}; we look until ${until}.`,
      reshapeOne: "Would another angle help more? Reply with the topic as you would put it.",
      reshapeMany: (name: string) =>
        `Would another angle help more? Reply “${name}: …” with the topic as you would put it.`,
      guidance: (line: string) => `For this week: ${line}`,
      noTopic: "No topic yet. If none comes, start with what was hard this week.",
      noTopicFirst: "Your first session: get to know each other, beyond work too, and talk through the plan.",
    },

    "topic-nudge": {
      subject: (partner: string, when: string) => `${when} with ${partner}: your topic is still open`,
      preheader: "A tap is enough.",
      intro: (partner: string) =>
        `${partner} would like to come prepared. A tap, or one line by reply, is enough:`,
      how: "If nothing comes, we suggest something. You can always bring your own.",
    },

    "topic-news": {
      arrived: (partner: string, when: string) => `A topic from ${partner}, ${when}`,
      arrivedMany: (n: number) => `Topics for ${n} of your sessions`,
      reshaped: (partner: string, when: string) => `${partner} has put your topic another way, ${when}`,
      mentors: (partner: string, when: string) => `${partner} has a topic for you, ${when}`,
      preheader: "Agree with a tap, or reply.",
      intro: {
        arrived: (_: string, several: boolean) =>
          several
            ? "This came after your digest, and stands there now with what was there before:"
            : "This came after your digest:",
        reshaped: (partner: string) => `${partner} would rather put it like this:`,
        mentors: (partner: string) => `${partner} would like to talk about this:`,
      },
      reply: "Agree, or reply with your thoughts or a better version.",
      replyReshaped:
        "It counts as agreed: if it is fine with you, there is nothing to do. Or reply with your thoughts, or with a better version.",
    },

    "session-brief": {
      subject: (partner: string, when: string) => `${when}: you meet ${partner}`,
      subjectMany: (day: string, sessions: string[]) => `${day}: ${sessions.join(", ")}`,
      preheader: "Topic, place, and other times if it no longer suits.",
      first: "It is your first session: get to know each other, beyond work too. The plan comes second.",
      suits: (partner: string) =>
        `No longer suits? Tap a time that does: this one is off at once, and ${partner} is asked about the new one.`,
      noTimes: (partner: string) =>
        `No longer suits? Say so here: this time is off at once, and ${partner} hears of it.`,
      ask: "What is on your mind? Tap one, or reply with a line:",
      remoteFull:
        "Before you call: find a quiet place, turn the camera on, close the other windows. Treat it as you would a call with a customer.",
      remoteLine: "Quiet place, camera on, other windows closed.",
      late: (partner: string) => `Running late? Reply “10 minutes late” and ${partner} hears at once.`,
    },

    "move-offer": {
      offered: (partner: string, when: string) => `${partner} can’t make ${when}: which time suits you?`,
      asked: (partner: string, when: string) => `${partner} can’t make ${when}: when could you?`,
      others: (partner: string, when: string) => `Other times for ${when} with ${partner}: which suits you?`,
      "after-all": (partner: string, when: string) => `${when} with ${partner} after all?`,
      "make-up": (partner: string, when: string) => `Make up for ${when} with ${partner}?`,
      declined: (partner: string, when: string) => `You declined ${when} with ${partner}: another time?`,
      reminder: (subject: string) => `Still open: ${subject}`,
      preheader: "The first tap settles it.",
      preheaderAsked: "Tap a time, or reply with one.",
      cannot: (partner: string, when: string) => `${partner} can’t make ${when}.`,
      cannotOthers: (partner: string, when: string) =>
        `You could not make ${when}, so ${partner} was asked for another time.`,
      afterAll: (partner: string, when: string) =>
        `A new time was being looked for. ${partner} asks whether you meet at the old one after all, ${when}.`,
      replaces: "This takes the place of our last mail about it.",
      cannotMakeUp: (partner: string, when: string) =>
        `You and ${partner} did not get to meet on ${when}. ${partner} would like to make up for it.`,
      takenBack: (partner: string, by: "you" | "partner") =>
        `${by === "you" ? "You have" : `${partner} has`} taken back ${by === "you" ? "your" : "their"} last answer, so the question is open again.`,
      nextWeek: "This week has no time left for you two, so we look at the next one.",
      suits: (partner: string, times: number) =>
        times === 1
          ? `This time suits ${partner}. A tap settles it:`
          : `These times suit ${partner}. The first you tap is settled:`,
      call: "The week has no time left for the whole session: this is for a call of 15 minutes, by phone.",
      free: (partner: string) =>
        `You both seem to be free at these times. Tap one that suits you, and ${partner} is asked:`,
      noneFree: "We find no hour that is free for both of you. Reply with a time that suits you.",
      introDeclined: (partner: string, when: string) =>
        `Your calendar declined ${when} with ${partner}. Some calendars do that by themselves: what did you mean?`,
      times: "If it does not suit, tap a time that does:",
      noTime: "No time this week",
      keep: "I can come after all",
      none: "None of these",
      words: "Or reply with a time in your words, like “Friday at ten works”.",
      keeps: (partner: string) => `Without an answer from you the time stands, and ${partner} expects you.`,
      /** `offered`: how many times the moment comes ahead of. */
      until: (when: string, last: boolean, offered: number) =>
        `Without an answer from you by ${when}${["", ", ahead of it", ", ahead of the last of them"][Math.min(offered, 2)]}, this session is left out${last ? "" : "; its topic waits for the next one"}.`,
    },

    "move-news": {
      agreed: (partner: string, when: string) => `New time with ${partner}: ${when}`,
      skipped: (partner: string, when: string) => `No session with ${partner} on ${when}`,
      stands: (partner: string, when: string) => `${when} with ${partner} stands after all`,
      undone: (partner: string, when: string) => `Undone: ${when} with ${partner} stands`,
      reopened: (partner: string, when: string) =>
        `Taken back: still no new time for ${when} with ${partner}`,
      preheader: "Nothing else to do.",
      introAgreed: (partner: string) => `It is settled: you and ${partner} meet at the new time.`,
      introStands: (partner: string) => `It is settled: you and ${partner} meet at the old time after all.`,
      /** `by`: who left it out, or cannot come; or else no time was found. `waits`: it had a topic, and a session is to come. */
      introSkipped: (partner: string, by: "you" | "partner" | undefined, waits: boolean) => {
        const why = {
          you: `As you said, you and ${partner} leave this one out.`,
          partner: `${partner} can’t make it, so this one is left out.`,
          nobody: `No new time was found, so you and ${partner} skip this one.`,
        }[by ?? "nobody"];
        return `${why}${waits ? " What it was to be about waits for the next session." : ""}`;
      },
      introUndone: (partner: string, by: "you" | "partner" | undefined) =>
        `${{ you: "You have", partner: `${partner} has` }[by ?? "partner"]} taken back the change. You and ${partner} meet as before:`,
      introReopened: (partner: string) =>
        `${partner} has taken back their last answer, so no new time is settled yet. They are asked again, and you hear as soon as there is one.`,
      introReopenedYou: (partner: string) =>
        `You have taken back your last answer, so no new time is settled yet. ${partner} is asked again, and you hear as soon as there is one.`,
      offTime: (when: string, zone: string) => `${when} (${zone} time): off`,
      was: (when: string) => `The old time was ${when}.`,
      by: (name: string) => `${name} settled it.`,
      byYou: "You settled it.",
      byAfterYou: (name: string) => `You needed another time, and ${name} took this one.`,
      soon: "It is soon, so no other mail comes before it.",
      undoNote: "A mistake? Undo takes it back, until the other one acts on it.",
    },

    invitation: {
      new: (partner: string, when: string) => `Session with ${partner}: ${when}`,
      changed: (partner: string, when: string) => `Changed: session with ${partner}, ${when}`,
      cancelled: (partner: string, when: string) => `Cancelled: session with ${partner}, ${when}`,
      preheader: "For your calendar.",
      introNew: (partner: string) =>
        `This puts your session with ${partner} in your calendar. Accept it there, or just come.`,
      introChanged: (partner: string) =>
        `Your session with ${partner} has changed. This puts it right in your calendar.`,
      introCancelled: (partner: string) =>
        `This session with ${partner} will not take place. Your calendar takes it out.`,
    },

    pulse: {
      subject: (partner: string) => `Did you and ${partner} meet?`,
      subjectMany: (partners: string[], more: number) =>
        `Did you meet ${more ? `${partners.join(", ")} and ${more} more` : list(partners)}?`,
      preheader: "One tap.",
      reply: "If you like, reply with two lines: first what you take with you, then one thing you will do.",
      replyMany:
        "If you like, reply with two lines for each, under the name: what you take with you, then one thing you will do.",
      note: "One question for you alone:",
      noteHow:
        "1 is “not at all”, 5 is “very much”. Nobody else ever sees your answer; it comes back to you when you look back on the term. By reply: begin a line with NOTE, like “note: 4, I talked too much”.",
      last: (partners: string[], all: boolean) =>
        `That was your last session with ${list(partners)}. Thank you for it. ${all ? "A few questions to look back on follow by mail." : "A few questions to look back on follow once all your pairs are through."}`,
    },

    "missed-session": {
      subject: (partner: string) => `Another time with ${partner}?`,
      preheader: "It happens. A short call counts.",
      intro: (partner: string, when: string) =>
        `You and ${partner} did not get to meet on ${when}. It happens. Would one of these work? Tap one, and ${partner} is asked.`,
      introNone: (partner: string, when: string) =>
        `You and ${partner} did not get to meet on ${when}. It happens. This week has no time left for you both.`,
      saidByPartner: (partner: string) => `${partner} told us. If you did meet, tap or reply so:`,
      phone: "15 minutes by phone",
      nextWeek: "A time next week, besides your usual one",
      skip: "Leave it this time",
      words: "Or reply with a time in your words.",
    },

    "check-in": {
      subject: (partner: string) => `What would help you and ${partner}?`,
      preheader: "One tap, in private.",
      intro: (partner: string) =>
        `Your last two sessions with ${partner} did not take place. That happens when weeks are full, and nobody is to blame.`,
      ask: "What would help? Choose one, or simply go on:",
      otherTime: "Another time for the next session",
      help: "Ask the organiser",
      allWell: "All is well",
      words:
        "Or reply in your own words: “every second week”, “every Thursday at 17:00”, or a time for the next session.",
      makeUp: (when: string) =>
        `The times at which you could make up for ${when} stand as well, as long as they are ahead; a tap in our mail about it still counts.`,
      agreed: (partner: string) =>
        `Your rhythm and your usual time change only when both you and ${partner} want it.`,
    },

    "reflection-request": {
      subjectMany: "Looking back on the term",
      subject: (partner: string) => `Looking back on your term with ${partner}`,
      preheader: "A few minutes. Tap a number, or reply.",
      intro:
        "You have come to the end. What has it been like? Tap a number, or reply; some answers are better than none, and you can add more later.",
      form: "By reply, one line an answer:",
      example: (number: number) => `${number}: 4, because it was sometimes slow`,
      scale: "1 is “not at all”, 5 is “very much”.",
      notes: "What you noted after sessions, for you alone:",
      note: (partner: string, day: string, score?: number, text = "") =>
        [`${day} with ${partner}:`, score === undefined ? "" : `${score} of 5.`, text]
          .filter(Boolean)
          .join(" "),
      whoSees:
        "Scores are for you and the programme’s averages, words for you alone. Who else sees an answer, you decide with a word:",
      share: (readers: string[]) =>
        `“share”, like “2: 5, share, there was always time”: ${list(readers)} ${readers.length > 1 ? "see" : "sees"} that answer too`,
      shareWith: (reader: string) => `“share with ${reader}”: ${reader} alone sees it`,
      shareAll: "“share all” on a line of its own: every answer of that mail",
      forOrganiser: (organisers: string) =>
        `“organiser”: ${organisers || "the organisers"}, with your name beside it`,
      onlyMe: "“only me” takes that back",
      met: (held: number, planned: number, moved: number) =>
        `${held} of ${count(planned, "session")} held, ${moved || "none"} moved within the week.`,
      facts: "For your memory",
      evidence: (partner: string, held: number, planned: number, moved: number) =>
        `${partner}: ${held} of ${count(planned, "session")} held, ${moved || "none"} moved within the week.`,
      hoursToAgree: (time: string) => `A topic was usually agreed within ${time}.`,
      closes: (when: string, zone: string) =>
        `Open until ${when} (${zone} time), or until everybody has answered all of them.`,
      numbered: (n: number, question: string) => `${n}. ${question}`,
    },

    "reflection-reminder": {
      subject: (n: number) => `${count(n, "question")} left about your term`,
      preheader: "Only the ones that are still open.",
      intro: (answered: number) =>
        answered
          ? `Thank you for ${answered === 1 ? "your answer" : `your ${answered} answers`}. Only these are still open:`
          : "There is still time to look back on your term. A tap a question is enough:",
      again: "This is the only reminder.",
    },

    "reflection-summary": {
      subject: (partner: string) => `What you and ${partner} take from the term`,
      subjectMany: "What you take from the term",
      preheader: "Your answers, and what was shared with you.",
      intro: (early: boolean, wrote: boolean) =>
        `${early ? "Everybody has answered" : "The two weeks are over"}, so the questions are closed. Thank you for the term${wrote ? ", and for looking back on it" : ""}.`,
      own: "What you wrote",
      noneOwn: "You left the questions open. That is fine.",
      shared: (from: string) => `What ${from} shares with you`,
      /** What a mentor's question about themselves and its mirror are both about. */
      about: {
        responsive: "Answering quickly",
        listened: "Listening",
        committed: "Keeping to what was promised",
        guided: "Guiding rather than deciding",
        empathy: "Feeling what it is like for the other",
      } satisfies Record<AboutSelf, string>,
      ofThemselves: (from: string, topic: string) => `${topic}, as ${from} sees themselves:`,
      ofYou: (topic: string) => `${topic}, as seen by your mentee:`,
      noneShared: "Nothing was shared with you. By default, answers are not.",
      score: (score: number) => `${score} of 5`,
      self: (score: number) => `(you gave yourself ${score})`,
      /** Words are in no average. */
      sees: (visibility: Visibility, partners: string[], scored: boolean) =>
        ({
          averages: scored ? "for you and the averages" : "for you alone",
          partner: `shared with ${list(partners) || "your partner"}`,
          organiser: "for the organisers",
        })[visibility],
    },

    "programme-summary": {
      subject: (programme: string) => `${programme}: what people take from the term`,
      preheader: (answered: number, asked: number) =>
        `${answered} of ${count(asked, "person", "people")} answered.`,
      intro: (programme: string) =>
        `The questions at the end of ${programme} are closed for everybody. This came of them.`,
      answered: (answered: number, asked: number) =>
        `${answered} of ${count(asked, "person", "people")} answered at least one question.`,
      sessions: (held: number, planned: number, moved: number) =>
        `${held} of ${count(planned, "planned session")} held, ${moved || "none"} moved to another time.`,
      groups: {
        mentors: "Mentors about themselves",
        mentees: "Mentees about their mentor and sessions",
        everybody: "Everybody",
      },
      /** In a question about everybody's mentor. */
      anyMentor: "the mentor",
      band: (question: string, band: Band) =>
        `${question} ${{ "up-to-two": "Rather not: 2 or less", between: "Partly: between 2 and 4", "four-or-more": "Yes: 4 or more" }[band]} of 5 on average.`,
      howBands:
        "An average stands here only where five people or more left an answer for it, and only roughly, so that nobody’s answer can be worked out.",
      noBands:
        "No question has five answers for the averages, so there are none: one could work out who said what.",
      written: "Written for you",
      noneWritten: "Nobody marked an answer for the organisers.",
    },

    receipt: {
      subject: {
        recorded: "Recorded: what we understood",
        unchanged: "Nothing was changed",
        "passed-on": "Passed on to a person",
        parked: "We have your mail, and a person will read it",
        "too-large": "Your mail was too large to keep whole",
        "nothing-to-undo": "Nothing was undone",
      },
      preheader: "Please check it.",
      intro: {
        recorded: "This is what we understood and recorded:",
        unchanged: "We have read your mail. It changes nothing.",
        "passed-on":
          "A person takes care of this. Your words are kept, and the person who runs the programme has been told:",
        parked:
          "We did not understand your mail well enough to act on it. It is kept, and a person will look at it. You can also write it again in other words.",
        "too-large": "Your mail was over one megabyte. We kept the words and left out what was attached.",
        "nothing-to-undo":
          "There is nothing of yours from the last seven days that can still be taken back. Reply with what you would like instead.",
      },
      /** Why nothing was done, in place of the intro. */
      why: {
        "not-authenticated":
          "We could not make sure that this mail is from you, so nothing was done. It is kept. Please write from your registered address, or use the links in our mails.",
        "several-pairs":
          "You take part in more than one programme, and we could not tell which one you mean. Your mail is kept. Please reply directly to one of its mails.",
        question:
          "This looks like a question, and a person has to answer it. It is kept, and the organisers hear that you have asked, though not what. It is quicker to write to them, or to your partner, directly.",
        "no-session":
          "There is no session of yours now that this could be about. Your mail is kept, and a person will look at it.",
        "acted-on-since":
          "Somebody has acted on it since, so it could not be taken back. Reply with what you would like instead.",
        closed:
          "The questions at the end have closed, so this could not be added any more. Your words are kept for thirty days and shown to nobody; your earlier answers stand.",
        "no-answer-yet":
          "You said who may see an answer, and there is none of yours yet to that question. Nothing was changed.",
        "no-such-question":
          "No question has the number you wrote. Your words are kept; please send the answer again with the number that stands before its question.",
        "names-another":
          "You named another mentor than the one that question is about, so it was recorded for neither. Each mentor’s questions have their own numbers in our mail.",
        "not-your-mail":
          "You answered a mail that was meant for somebody else, so nothing of it was recorded, and they do not see it. Your own questions come in a mail to you.",
        "rounds-used-up":
          "You have both offered times three times now. Please agree on one between yourselves, or leave this session out; the links are in our last mail.",
        "time-passed": "That time has passed, so nothing was changed.",
        "time-taken":
          "That time is no longer free, so nothing was changed. The newest mail has those that are.",
        "already-joined": "You have answered this already. Nothing was changed.",
        "already-said": "We had that already. Nothing was changed.",
        "answers-differ":
          "We had that already. Your partner says otherwise, so the session counts neither as held nor as missed.",
        "already-agreed": "That is agreed already. Nothing was changed.",
        "already-moving":
          "That time is off already, and another is being found. You hear of it by mail. Nothing else was changed.",
        "same-rhythm": "That is your rhythm already. Nothing was changed.",
        "frame-is-mentors":
          "How to be a mentor is for the mentor to choose. Talk about it when you meet; nothing was changed.",
        "length-planned": "Sessions keep their length. Talk about it when you meet; nothing was changed.",
        "same-slot": "That is your time already, so you meet as you do now. Nothing was changed.",
        "slot-asked": "Your partner is asked that already. You hear of the answer by mail.",
        "slot-over":
          "That time is not being asked for any more. Nothing was changed. To ask for another, write it: “every Thursday at 17:00”.",
        "rhythm-asked": "Your partner is asked that already. You hear of the answer by mail.",
        "going-well": "You have met since, so nobody was asked for help.",
        "pair-over": "You have no sessions together now. Nothing was changed.",
        "no-goal": "No goal stands in your plan. Reply “new goal:” and what it is, and it stands there.",
        "goal-known": "That goal counts as reached already. Reply “new goal:” with what is next.",
        "wrapping-up":
          "You have both agreed on your last session, so nothing was changed. Its date is in our mail about it.",
        "wrap-up-asked": "Your partner is asked that already. You hear of the answer by mail.",
        "wrap-up-over":
          "Wrapping up is not being asked about any more. Nothing was changed. To ask for it, reply WRAP UP.",
        "rhythm-over": "That rhythm is not being asked for any more. Nothing was changed.",
        "already-proposed": "Another time is being asked for already. The answer comes by mail.",
        "already-started": "That session has begun, so it could not be moved. Nothing was changed.",
        "too-early":
          "We tell your partner on the day itself that you are late, and this session is further away. Nothing was changed.",
        "not-yet": "That session has not been yet. You are asked again after it.",
        "nothing-chosen": "That time is on offer already. The answer comes by mail.",
        "session-over": "That session is over, so nothing was added to it.",
        "not-on": "That session is not on, so nothing was changed.",
        "names-another-time":
          "We understood that another time does not suit you. The session that is planned was left as it is.",
        "nothing-asked": "There was nothing in your mail to record.",
        "calendar-old":
          "Your calendar answered an earlier version of that session, so nothing was changed. What holds now:",
        "calendar-unreadable":
          "We could not read what your calendar answered, so nothing was changed. Please reply to one of our mails in words, like “Friday at ten works”, or use its links.",
        "no-such-session":
          "Your calendar answered a meeting that is no session of yours now, so nothing was changed. If you can’t make one of your sessions, reply to any of our mails.",
        "length-stays": "A session keeps its length, so nothing was changed. What holds now:",
      },
      /** The same beside what was done. */
      beside: {
        "not-authenticated":
          "Your hours, zone and absences stay as they are: we could not make sure that this mail is from you. Please write from your registered address.",
        "no-answer-yet":
          "You also said who may see an answer to a question that you have not answered yet: say it again with the answer.",
        "no-such-question":
          "No question has one of the numbers you wrote, so that part was not recorded. Your words are kept; please send it again with the number that stands before its question.",
        "names-another":
          "In one answer you named another mentor than the one that question is about. That one was recorded for neither; each mentor’s questions have their own numbers.",
        question: "You also ask something. A person has to answer it; your mail is kept.",
        "frame-is-mentors":
          "The frame stays as it is: how to be a mentor is for the mentor to choose. Talk about it when you meet.",
        "length-planned": "Sessions keep the length that your welcome names. Talk about it when you meet.",
        "length-stays": "Your calendar also proposed another length. A session keeps its own.",
        "comment-kept":
          "The comment in your calendar’s answer is kept here and is not passed on to your partner.",
      },
      left: "Part of your mail we did not understand. It is kept, and a person will read it. Reply HELP for what always works.",
      /** In news that answer a mail: its first line, and what else came of it. */
      planOpen: "It stands in your plan. To agree to the whole plan, tap Agree in its mail.",
      youWrote: (words: string) => `You wrote: “${words}”`,
      besides: "This was recorded too:",
      fix: "Not what you meant? Reply and say it again, or undo it.",
      fixNoUndo: "Not what you meant? Reply and say it again.",
      attachments: (n: number) => `${n === 1 ? "The attachment was" : `${n} attachments were`} not kept.`,
      wroteFrom: (address: string, undo: boolean) =>
        `It came from ${address}, which is not your registered address.${undo ? " If that was not you, undo it." : ""}`,
      /** By the code of the command; anything else as it was written. */
      command: (command: string) => `Your request: ${COMMANDS[command] ?? command}`,
      items: {
        topic: (partner: string, when: string) => `Topic for ${when} with ${partner}:`,
        movedFrom: (when: string) =>
          `That session has moved; before, it was ${when}. The topic moves with it.`,
        beside: "Your other topics for that session stay.",
        "topic-agreed": (partner: string, when: string) => `Topic agreed for ${when} with ${partner}:`,
        time: (partner: string, when: string) => `New time with ${partner}: ${when}`,
        offered: (partner: string, times: number) =>
          `${partner} is asked whether ${times === 1 ? "this suits" : "one of these suits"}:`,
        instead: (partner: string) =>
          `It takes the place of what you were offered. ${partner}’s answer comes by mail.`,
        leftOut: "These could not be offered, since they are outside the week, too soon, or taken:",
        stands: (partner: string, when: string) => `You meet ${partner} as planned: ${when}.`,
        off: (partner: string, when: string) => `${when} with ${partner} is off.`,
        lookedUntil: (when: string) => `Without an answer by ${when} the session is left out.`,
        offeredUntil: (when: string, offered: number) =>
          `Without an answer by ${when}${["", ", ahead of it,", ", ahead of the last of them,"][Math.min(offered, 2)]} the session is left out.`,
        laterToo: "A later time suits you too? Reply with it, and we wait longer.",
        offAndChoosing: (partner: string, when: string) =>
          `${when} with ${partner} is off. ${partner} has been asked when they could; once you choose a time above, they are asked about that one instead.`,
        offAndAsked: (partner: string, when: string) =>
          `${when} with ${partner} is off. ${partner} is asked for another time.`,
        late: (partner: string, when: string, minutes?: number) =>
          `You will be ${minutes === undefined ? "" : `${minutes} minutes `}late for ${when}. ${partner} has been told.`,
        joined: (partners: string[]) => `You have joined, with ${list(partners)}.`,
        joinedWaits: (waits: string[]) =>
          `Nothing to do now: as soon as ${list(waits)} ${waits.length === 1 ? "has" : "have"} joined too, you get the time of your first session and a plan to start from.`,
        "plan-agreed": (partner: string) => `You agree to the plan with ${partner}.`,
        declined: (partners: string[]) => `You do not join with ${list(partners)}.`,
        met: (partner: string, when: string) => `You and ${partner} met, ${when}.`,
        missed: (partner: string, when: string) => `You and ${partner} did not meet, ${when}.`,
        differs: (partner: string, met: boolean) =>
          `${partner} says that you ${met ? "did not" : "did"}. Until both say the same, it counts neither as held nor as missed. To change your answer, reply “${met ? "we didn’t" : "we met"}”.`,
        takeaway: (partner: string, when: string) => `Takeaway from ${when} with ${partner}:`,
        action: (action: string) => `Your action: ${action}`,
        note: (question: string, score?: number) =>
          `Your note on “${question}”${score === undefined ? "" : `: ${score} of 5`}. Nobody else sees it.`,
        goal: (partner: string) => `Goal with ${partner}:`,
        commitment: (partner: string) => `Commitment to ${partner}:`,
        hours: "When a session needs another time, we offer none of these:",
        never: (weekday: string, from?: string, to?: string) =>
          [weekday, from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(" ") || "any time",
        zone: (zone: string) => `Your time zone: ${zone}`,
        answer: (n: number, question: string, score: number | undefined, visibility: string) =>
          `Question ${n}, ${question}${score === undefined ? "" : ` ${score} of 5`} (${visibility})`,
        answerOpen: (n: number, question: string, _: number | undefined, visibility: string) =>
          `Question ${n}, ${question} Still without a score; until you tap one, only your words are kept (${visibility}):`,
        before: (score?: number, text?: string) =>
          `Before: ${[score === undefined ? "" : `${score} of 5`, text ? `“${text}”` : ""].filter(Boolean).join(", ")}`,
        closed: (when: string) => `They were open until ${when}.`,
        away: (span: string) =>
          `You are away: ${span}. Your partner is told the dates. Sessions in that time move within their week, or are left out.`,
        goalForm: (partner: string, form: string) => `Your goal with ${partner} takes this form: ${form}.`,
        frame: (partners: string[], { name, line }: { name: string; line: string }) =>
          `The frame with ${list(partners)} is ${name}. ${line}`,
        length: (partners: string[], length: string) => `A session with ${list(partners)} lasts ${length}.`,
        "rhythm-set": (partner: string, rhythm: string) => `You and ${partner} meet ${rhythm}.`,
        "rhythm-wished": (partner: string, rhythm: string) =>
          `As soon as ${partner} has joined too, we ask whether you meet ${rhythm}.`,
        "rhythm-proposed": (partner: string, rhythm: string) =>
          `${partner} is asked whether you meet ${rhythm}. Until both have said yes, everything stays as it is.`,
        "rhythm-agreed": (partner: string, rhythm: string) =>
          `From next week on you and ${partner} meet ${rhythm}.`,
        "rhythm-kept": (partner: string, rhythm: string) => `You and ${partner} go on meeting ${rhythm}.`,
        "slot-set": (partner: string, slot: string) => `You and ${partner} meet ${slot}.`,
        "slot-wished": (partner: string, slot: string) =>
          `As soon as ${partner} has joined too, we ask whether you meet ${slot}.`,
        "slot-proposed": (partner: string, slot: string) =>
          `${partner} is asked whether you meet ${slot}. Until both have said yes, everything stays as it is.`,
        "slot-agreed": (partner: string, slot: string) =>
          `From now on you and ${partner} meet ${slot}. A session within a day of now keeps its time; the calendars follow.`,
        "slot-kept": (partner: string, slot: string) => `You and ${partner} go on meeting ${slot}.`,
        "help-asked": (partner: string) =>
          `The organiser has a mail with the addresses of you and ${partner}, and writes to you both.`,
        "goal-reached": (partner: string) =>
          `Congratulations to you both! Reached with ${partner}, who hears of it too:`,
        "wrap-up-proposed": (partner: string, _when?: string, asks?: Asks) => {
          const moving =
            asks === "you"
              ? "; our mail about its new time still asks you"
              : `; ${partner} is still asked about its new time`;
          return `You would like to wrap up. ${partner} is asked: if both agree, the next session is the last. Until then everything stays as it is${asks ? moving : ""}.`;
        },
        "wrap-up-agreed": (partner: string, when?: string) =>
          when === undefined
            ? `You and ${partner} wrap up here. A look back follows by mail.`
            : `You and ${partner} wrap up: ${when} is your last session.`,
        "wrap-up-kept": (partner: string) => `Your sessions with ${partner} go on as planned.`,
        roster: (fresh: number, changed: number, skipped: number) =>
          `Roster applied: ${fresh} new, ${changed} changed${skipped ? `, ${row(skipped)} left out` : ""}.`,
        undone: (what = "the last change") => `Taken back: ${what}.`,
        "all-answered":
          "Everybody has answered now. The summary follows by mail, and with it the questions are closed.",
        settled: (partner: string, instead: boolean) =>
          `It counts as agreed, ${instead ? `in the place of what ${partner} had proposed, ` : ""}and ${partner} is told. Nothing else to do.`,
        undonePulse: (partner: string, when: string, met: boolean) =>
          `Taken back: that you and ${partner} ${met ? "met" : "did not meet"}, ${when}, and what you noted of it.`,
        askedAgain:
          "So that question is open again: tap in the mail that asked it, or reply “we met” or “we didn’t”.",
        events: {
          joined: "that you join",
          "terms-set": "how you would like to meet",
          "several-recorded": "all that came of your last mail",
          "topics-recorded": "your topic",
          "topics-agreed": "your yes to the topic",
          "move-asked": "that you can’t make it",
          "move-offered": "the times you offered",
          "move-agreed": "the new time",
          "session-skipped": "that the session is left out",
          "said-met": "that you met, and what you noted of it",
          "said-missed": "that you did not meet",
          "said-met-differs": "that you met, and what you noted of it",
          "said-missed-differs": "that you did not meet",
          "rhythm-proposed": "the other rhythm you proposed",
          "rhythm-agreed": "your yes to another rhythm",
          "rhythm-kept": "that the rhythm stays",
          "slot-proposed": "the other time you proposed",
          "slot-agreed": "your yes to another time",
          "slot-kept": "that the time stays",
          "note-kept": "your note to yourself",
          "goal-reached": "that the goal is reached",
          "wrap-up-proposed": "that you would like to wrap up",
          "wrap-up-agreed": "your yes to wrapping up",
          "wrap-up-kept": "that you go on",
          "plan-recorded": "what you wrote for the plan",
          "plan-agreed": "your yes to the plan",
          "answers-recorded": "your answers",
          "hours-recorded": "the times you had ruled out",
          "zone-recorded": "your other time zone",
          "away-recorded": "that you are away",
          declined: "that you do not join",
          "digests-off": "that you get no weekly mails",
        },
      },
    },

    "ask-back": {
      subject: {
        /** By whether the words left open which time is meant, or no time that can be had. */
        time: (partner: string, open: boolean) =>
          open ? `Which time with ${partner}?` : `Another time with ${partner}?`,
        pair: (partners: string[]) =>
          partners.length === 2 ? `${partners[0]} or ${partners[1]}?` : "Whom is it about?",
        met: (partner: string, day: string) => `Did you and ${partner} meet on ${day}?`,
        score: (n: number, scores: number[]) =>
          `Question ${n}: ${scores.length > 2 ? "which number" : scores.join(" or ")}?`,
        sender: "Are these answers yours?",
      },
      preheader: "One tap answers it.",
      /** What was found, before the question; where the words only left something open there is nothing to say. */
      found: {
        readings: () => "",
        window: () => "You left the hour open.",
        which: () => "",
        "none-of-these": () => "None of the times suits you.",
        "outside-week": () => "The time you named is in another week, and a session stays in its own.",
        past: () => "The time you named has passed.",
        "too-soon": (partner: string) =>
          `The time you named is so soon that ${partner} might not read of it.`,
        taken: () => "At the time you named, one of you has another session.",
      },
      ask: {
        readings: (times: number) => (times === 1 ? "Is this the time you mean?" : "Which time do you mean?"),
        window: () => "When should it start?",
        which: () => "Which of these times suits you?",
        other: (times: number) => (times === 1 ? "Would this one suit?" : "Would one of these suit?"),
      },
      noTime: "This week has no time left for you both.",
      noTimes: "You can also agree on one between yourselves; then reply with it here.",
      ways: {
        "by-phone": (time: string) => `15 minutes by phone, ${time}`,
        skip: (_: string) => "Leave it out this week",
        "ask-organiser": (_: string) => "Ask the organiser",
      },
      pair: "Whom is this about?",
      score: (n: number, text: string) =>
        `Question ${n} takes a whole number from 1 to 5, and you wrote “${text}”.`,
      sender: "Answers to the questions that we sent you have come from another address.",
      senderAsk: "Did you write them?",
      senderNote: "If you did not, do nothing: they are not recorded, and nobody is shown them.",
      senderTap: "Yes, record them",
      nearest: "Which is nearest?",
      scoreTap: (score: number) => `${score} of 5`,
      differ: (partner: string, day: string, youMet: boolean) =>
        youMet
          ? `You say that you met on ${day}, and ${partner} says that you didn’t.`
          : `You say that you didn’t meet on ${day}, and ${partner} says that you did.`,
      whichIsIt: "Which is it?",
      stayApart:
        "Days get mixed up easily. We ask only this once: while your answers differ, the session counts neither as held nor as missed.",
      untilTap: "Until you tap, nothing changes.",
      unchanged: "Nothing has changed.",
      recorded: "This we understood and recorded:",
    },

    help: {
      subject: "What you can write",
      preheader: "Plain words work. These always do.",
      intro: "You asked what you can write. Plain words work; these always do, alone on the first line:",
      roles: {
        mentee: [
          "a topic, in one line; what comes after is your preparation",
          "new goal: … or new commitment: …",
        ],
        mentor: ["Noa: … to put Noa’s topic another way", "new commitment: …"],
        organiser: [
          "a roster: the CSV file, attached",
          "APPLY, or APPLY GOOD ROWS, to a preview",
          "pause, resume, end, with an address or for all",
          "rematch a@x with b@y",
          "breaks: 5 April to 9 April",
          "report: how it goes, now",
        ],
      },
      both: [
        "can’t make it, or a time that works: “Friday at ten”",
        "another time for good: “every Thursday at 17:00”; your partner is asked",
        "10 minutes late",
        "“my time zone is Lisbon”, if it is another one",
        "PAUSE 2 WEEKS, or “away 3–14 April”",
        "UNDO: takes back the last thing you did",
        "GOAL REACHED: both hear of it, and what is next is asked",
        "WRAP UP: makes the next session the last, if both agree",
        "CHANGE MENTOR: the organisers help",
        "MY DATA: everything we keep about you",
        "ERASE ME: removes it, once you confirm",
        "STOP: leave, at once",
      ],
      concern: (person: string) => `CONCERN and what happened: goes to ${person} alone, word for word`,
      neutral: {
        subject: "Your mail has arrived",
        hello: "Hello,",
        stranger: [
          "Your mail has arrived. We do not know this address, so nothing was done with it yet; the person who looks after this mailbox will see it.",
          "If you take part in a mentoring programme, please write from the address that you are registered with, or reply directly to one of its mails.",
        ],
        elsewhere: [
          "Your mail has arrived. The answer to it goes to the registered address, not to this one.",
          "Next time, please write from the registered address if you can.",
        ],
        foot: "This mailbox is read by a machine. You will not be put on any list.",
      },
    },

    left: {
      subject: "You have left",
      preheader: "No more mail from us.",
      intro: (programme: string) =>
        `You wrote STOP, so you have left ${programme}. You get no more mail from us, except what takes open sessions out of your calendar.`,
      partners: (partners: string[]) =>
        `${list(partners)} will hear only that you no longer take part, and no reason.`,
      thanks: "Thank you for the time you gave.",
      commands: (concerns: string) => `You can still reply CONCERN, and your words go to ${concerns} alone.`,
      back: "A mistake, or a question? Reply to this mail: the organisers hear that you wrote, and answer you themselves.",
    },

    "partner-news": {
      late: (partner: string, minutes?: number) =>
        `${partner} is ${minutes === undefined ? "" : `${minutes} minutes `}late`,
      away: (partner: string, span: string) => `${partner} is away ${span}`,
      "not-away": (partner: string, span: string) => `${partner} is not away ${span} after all`,
      left: (partner: string) => `Your sessions with ${partner} have ended`,
      "not-joined-yet": (partner: string) => `${partner} has not joined yet`,
      "rhythm-proposed": (partner: string, rhythm: string) => `Meet ${rhythm}? ${partner} asks`,
      "rhythm-agreed": (partner: string, rhythm: string) => `You and ${partner} meet ${rhythm}`,
      "rhythm-kept": (partner: string, rhythm: string) => `You and ${partner} go on meeting ${rhythm}`,
      "slot-proposed": (partner: string) => `Another time each week? ${partner} asks`,
      "slot-agreed": (partner: string) => `Your new time with ${partner}`,
      "slot-kept": (partner: string) => `Your time with ${partner} stays`,
      "wrap-up-proposed": (partner: string) => `Wrap up? ${partner} asks`,
      "wrap-up-agreed": (partner: string) => `One more session with ${partner}`,
      wrappedUp: (partner: string) => `You and ${partner} have wrapped up`,
      "wrap-up-kept": (partner: string) => `You and ${partner} go on`,
      preheader: "Nothing to do.",
      preheaderAsked: "Agree, or keep it as it is.",
      "goal-reached": (partner: string) => `You and ${partner} have reached a goal`,
      "goal-open": (partner: string) => `You and ${partner} go on with your goal`,
      preheaderReached: "Congratulations. What is next?",
      introReached: (partner: string) => `Congratulations to you both! ${partner} says that this is reached:`,
      introOpen: (partner: string) =>
        `${partner} has taken it back: this is not reached yet, and you go on with it:`,
      wrapUp: "Wrap up",
      introWrapUp: (partner: string, last?: string) =>
        last === undefined
          ? `${partner} thinks this is a good moment to end, and you have no session ahead. What do you think?`
          : `${partner} thinks it is time to wrap up: your next session, ${last}, would be the last one. What do you think?`,
      wordsWrapUp: "Or reply “yes” or “not yet”. Until you do, everything stays as it is.",
      notYet: "Not yet",
      movingOne: (partner: string, asks: Asks) =>
        `the one that is getting a new time (${asks === "you" ? "our mail about it still asks you" : `${partner} is still asked about it`})`,
      introWrapUpAgreed: (partner: string, last: string | undefined, cancels: boolean) =>
        last === undefined
          ? `You and ${partner} have both said that this is the end. Thank you for the time you gave each other.`
          : `You and ${partner} have both said so: ${last} is your last session.${cancels ? " What was planned after it leaves your calendar." : ""}`,
      lastHour:
        "Keep half of it for looking back: what you each take with you, what became of your goal, and what comes next.",
      lastAgenda: "Keep half of it for looking back; here is an agenda for that:",
      lookBack: "A few questions to look back on it come the next morning.",
      introWrapUpKept: (partner: string) =>
        `You asked to wrap up. ${partner} would rather go on for now, so nothing changes: your sessions stay as they were planned.`,
      introWrapUpBack: (partner: string) =>
        `You asked to wrap up, and ${partner} has taken back the yes to it. For now your sessions go on as they were planned; your question to ${partner} stays open.`,
      introRhythm: (partner: string, rhythm: string, was: string) =>
        `${partner} would like to meet ${rhythm} rather than ${was}, from next week on. What do you think?`,
      wordsRhythm: "Or reply “yes”, “no”, or with the rhythm you would like. Until you do, nothing changes.",
      keep: "Keep it as it is",
      introRhythmAgreed: (partner: string, rhythm: string) =>
        `You both want it: from next week on you and ${partner} meet ${rhythm}.`,
      nextRhythm: (when: string) =>
        `The first session in this rhythm: ${when}. Sessions that fall away leave your calendar.`,
      introRhythmKept: (partner: string, rhythm: string) =>
        `You asked for another rhythm. ${partner} would rather keep the one you have, so nothing changes: you go on meeting ${rhythm}.`,
      introRhythmBack: (partner: string, rhythm: string, asked: string) =>
        `You asked to meet ${asked}, and ${partner} has taken back the yes to it. For now you go on meeting ${rhythm}; your question to ${partner} stays open.`,
      introSlot: (partner: string, slot: string, was: string, from: string | undefined, clash: string) =>
        [
          `${partner} would like to meet on ${slot}, rather than on ${was}.`,
          from === undefined ? "" : `The first session at that time would be ${from}.`,
          clash,
          "What do you think?",
        ]
          .filter(Boolean)
          .join(" "),
      wordsSlot:
        "Or reply “yes”, “no”, or with a time you would like: “every Thursday at 17:00”. Until you do, nothing changes.",
      introSlotAgreed: (partner: string, slot: string) =>
        `You both want it: you and ${partner} now meet on ${slot}.`,
      firstSlot: (when: string) => `The first session at that time: ${when}. Your calendar follows.`,
      introSlotKept: (partner: string, slot: string) =>
        `You asked for another time. ${partner} would rather keep the one you have, so nothing changes: you go on meeting on ${slot}.`,
      introLate: (partner: string, when: string, minutes?: number) =>
        `${partner} is on the way, ${minutes === undefined ? "a little late" : `about ${minutes} minutes late`}, for your session of ${when}.`,
      introAway: (partner: string, span: string) =>
        `${partner} is away ${span}. No sessions are planned for that time; about one that was, you get a mail of its own.`,
      introNotAway: (partner: string, span: string) =>
        `${partner} is not away ${span} after all. Sessions go on as usual.`,
      introLeft: (partner: string) =>
        `${partner} no longer takes part, so your sessions have ended. Nobody is asked for a reason, and it says nothing about you. Thank you for the time you gave.`,
      fallsAway: (times: string[]) =>
        times.length === 1
          ? `The session on ${times[0]}, does not take place and leaves your calendar.`
          : `These sessions do not take place and leave your calendar: ${times.join(" · ")}.`,
      introNotJoined: (partner: string, day: string) =>
        `We asked ${partner} on ${day} and have not had an answer. The organisers know and follow it up. You need do nothing; we write as soon as it starts.`,
    },

    "needs-you": {
      subject: (by: string, partner: string) => `${by} and ${partner} find no time`,
      subjectMisses: (by: string, partner: string) => `${by} and ${partner} have missed two sessions`,
      preheader: "They ask for your help.",
      introMisses: (by: string, partner: string) =>
        `${by} asked for your help: two sessions in a row with ${partner} did not take place.`,
      todoMisses:
        "Please write to both. Often another hour, a slower rhythm or a short call is enough to begin again.",
      answerMisses:
        "When they agree on something, either of them answers one of our mails with it: “every second week”, or a time.",
      intro: (by: string, partner: string, when: string) =>
        `${by} asked for your help: this week has no time left in which both ${by} and ${partner} can meet. Their session was to be ${when}.`,
      todo: "Please write to both. Often a call of 15 minutes, an evening, or another day of the week can be found between the three of you.",
      answer:
        "When they agree on a time, either of them answers one of our mails with it, and the calendars follow.",
      who: (name: string, email: string) => `${name}: ${email}`,
    },

    "parked-bundle": {
      subject: (people: number, strangers: number) =>
        people > 0
          ? `${count(people, "mail")} waiting for a person`
          : `${count(strangers, "mail")} from outside the programme`,
      preheader: "Who wrote, when, and why.",
      intro: (n: number, alone: boolean) =>
        `${count(n, "mail has", "mails have")} come in that we could not answer. ${alone ? "Nobody else will, so write" : "The other organisers have this list too: settle who of you does it, then write"} and ask what was meant; a line is often enough.`,
      people: "From people in the programme",
      strangers: "From addresses that we do not know",
      strangersNote:
        "There is nothing to do, unless you know who it is: then ask them to write from the address that is in the roster.",
      answering: (kind: Kind) => `answers ${MAIL_NAMES[kind]}`,
      why: (reason: ParkedReason) => REASONS[reason],
      kept: "They are kept for 30 days.",
    },

    concern: {
      subject: (name: string) => `In confidence: a concern from ${name}`,
      preheader: "Please read it today.",
      intro: (name: string, programme: string) =>
        `${name} wrote this to you, as the person for concerns in ${programme}:`,
      mentor: (name: string, partners: string[]) =>
        `${name} is a mentor${partners.length ? ` of ${list(partners)}` : ""}.`,
      mentee: (name: string, partners: string[]) =>
        `${name} is a mentee${partners.length ? ` of ${list(partners)}` : ""}.`,
      organiser: (name: string) => `${name} is an organiser.`,
      written: (when: string) => `Written on ${when}.`,
      answer: (email: string) => `Please answer soon, from your own mail: ${email}`,
      quiet: "Their partner has not been told.",
    },

    "concern-received": {
      subject: "We have passed it on",
      preheader: "To one person, word for word.",
      intro: (person: string) =>
        `Thank you for writing. Your words went to ${person}, exactly as you wrote them, and to nobody else. ${person} will answer you directly.`,
      written: (when: string) => `Received on ${when}.`,
      danger: "If somebody is in danger now, please call the emergency number where you are.",
    },
  },
};

export type Words = typeof en;
