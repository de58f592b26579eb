import type { DateRange } from "../src/domain/programme.ts";
import type { Instant } from "../src/domain/time.ts";
import { oddHourLine } from "./clocks.ts";
import type {
  Away,
  Cadence,
  Commitment,
  Common,
  Goal,
  LastAgenda,
  Meeting,
  Partner,
  Recipient,
  ReplyNote,
  Suggestion,
  TopicLine,
  Writer,
} from "./props.ts";
import { recordedText } from "./recorded.tsx";
import { blocks, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** The lines that several mails share, for both their parts. */

/** "Thu 18:00", in the recipient's zone: for subjects, taps and sentences. */
export function shortTime(words: Words, to: Recipient, at: Instant): string {
  return `${words.when.weekday(at, to.zone)} ${words.when.time(at, to.zone)}`;
}

/** "Thu 14 Jan, 18:00": where the week may be another one. */
export function dayTime(words: Words, to: Recipient, at: Instant): string {
  return `${words.when.dayShort(at, to.zone)}, ${words.when.time(at, to.zone)}`;
}

/** "Thursday 14 January, 18:00 (Berlin time)": once in every mail that names a session. */
export function ownTime(words: Words, to: Recipient, at: Instant): string {
  return words.when.own(words.when.day(at, to.zone), words.when.time(at, to.zone), words.when.zone(to.zone));
}

/** "Thursdays at 18:00 (Berlin time), for Dana Thursday 19:00 (Jerusalem time)": a standing slot, by when it is next. */
export function slotLine(words: Words, to: Recipient, partner: Partner, at: Instant): string {
  const { when, common } = words;
  const own = common.slot(when.weekdayLong(at, to.zone), when.time(at, to.zone), when.zone(to.zone));
  const other = otherTime(words, to, partner, at);
  return other === undefined ? own : common.slotFor(own, other);
}

/** "19:00 for Dana (Jerusalem time)", with the weekday where it is another; nothing where the clocks agree. */
function otherTime(words: Words, to: Recipient, partner: Partner, at: Instant): string | undefined {
  const [ownDay, day] = [words.when.dayShort(at, to.zone), words.when.dayShort(at, partner.zone)];
  const time = words.when.time(at, partner.zone);
  if (day === ownDay && time === words.when.time(at, to.zone)) return undefined;
  const shown = day === ownDay ? time : `${words.when.weekdayLong(at, partner.zone)} ${time}`;
  return words.when.other(partner.name, shown, words.when.zone(partner.zone));
}

/** All that is to say about when and where a session is, line by line. */
export function sessionLines(words: Words, to: Recipient, meeting: Meeting): string[] {
  return [
    ownTime(words, to, meeting.start),
    otherTime(words, to, meeting.partner, meeting.start),
    `${words.when.minutes(meeting.minutes)} · ${placeLine(words, meeting)}`,
    meeting.shift ? words.when.shift(meeting.shift) : undefined,
    meeting.oddHour && oddHourLine(words, meeting.oddHour, words.when.time(meeting.start, to.zone)),
  ].filter((line): line is string => line !== undefined);
}

export function placeLine(words: Words, meeting: Pick<Meeting, "inPerson" | "place">): string {
  const { inPerson, place } = meeting;
  if (place) return inPerson ? words.common.inPerson(place) : words.common.online(place);
  return inPerson ? words.common.inPersonNoPlace : words.common.noLink;
}

/** What the two have promised each other: rhythm and manner of meeting first, then the others. */
export function commitmentLines(
  words: Words,
  plan: { cadence: Cadence; meeting: Meeting; commitments: Commitment[] },
): string[] {
  const { inPerson, place, minutes } = plan.meeting;
  return [
    words.common.rhythm(plan.cadence, minutes),
    inPerson ? words.common.meetInPerson(place ?? "") : words.common.meetOnline,
    ...plan.commitments.map((commitment) => commitmentLine(words, commitment)),
  ];
}

function commitmentLine(words: Words, commitment: Commitment): string {
  return "code" in commitment
    ? words.common.commitment(commitment.code)
    : words.common.commitmentBy(commitment.text, commitment.by);
}

export function breakLine({ common, when }: Words, { from, until }: DateRange): string {
  return common.breakAhead(when.dates(from, until));
}

export function goalLine(words: Words, goal: Goal | undefined): string | undefined {
  const all = goal && [...goal.lines, ...(goal.reached ?? []).map(words.common.isReached)];
  return all?.length ? words.common.goalIs(all) : undefined;
}

/** How many offered times there are, where an answer is due before the last of them. */
export function ahead(until: Instant, starts: readonly Instant[]): number {
  return until < Math.max(...starts) ? starts.length : 0;
}

/** Where in the term a session stands, towards its end, and why already where that is not plain. */
export function ending(words: Words, { stage, partner, termEnds }: Meeting, last: boolean): string {
  const { common, when } = words;
  const why = termEnds && when.date(termEnds);
  if (last) return common.lastOf(partner.name, why);
  return stage === "penultimate" ? common.penultimate(partner.name, why) : "";
}

/** Whose the goals are that the plan begins with. */
export function goalSays(words: Words, by?: Writer): string {
  const say = words.mails["first-session-plan"];
  if (!by) return say.goalSoFar;
  return by.you ? say.goalByYou : (by.since ? say.goalSince : say.goalBy)(by.name);
}

/** What one tap on a session's topics covers: all that are not agreed yet. */
export function agreeLabel(words: Words, topics: TopicLine[]): string {
  const own = topics.filter((topic) => topic.state !== "reshaped");
  const open = own.filter((topic) => topic.state !== "agreed" && !topic.stands);
  if (own.length === 1 && open[0]?.state === "suggested") return words.common.agreeToSuggestion;
  return words.common.agreeTo(open.length, own.length);
}

/** A suggested topic in words: what the mail offers and what a tap on it records. */
export function suggestedTopic(words: Words, suggestion: Suggestion): string {
  if (suggestion.from === "last-action") return words.suggestions.lastAction(suggestion.about);
  if (suggestion.from === "goal-step") return words.suggestions.goalStep(suggestion.about);
  return words.suggestions.difficulty;
}

/** The agenda of a last session, as steps with their details. */
export function agendaSteps(words: Words, agenda: LastAgenda): { step: string; details: string[] }[] {
  const say = words.common.agenda;
  const wanted = [
    goalLine(words, agenda.goal),
    ...agenda.commitments.map((commitment) => commitmentLine(words, commitment)),
    say.happened(agenda.held, agenda.planned),
  ];
  return [
    { step: agenda.takeaways.length ? say.takeaways : say.noTakeaways, details: agenda.takeaways },
    { step: say.retrospective, details: wanted.filter((line): line is string => line !== undefined) },
    { step: say.next, details: [] },
  ];
}

/** The foot's lines: who can see what, how to reply, how to stop. */
export function footLines(
  words: Words,
  props: Common,
  sees: string,
  reply: ReplyNote,
  commands = "",
): string[] {
  const { foot } = words.common;
  return [
    sees,
    foot.replies[props.replyNote ?? reply],
    commands || (props.organises ? foot.organiserCommands : foot.commands(props.programme.concerns)),
    foot.organisedBy(props.programme.name, props.programme.organisers),
  ];
}

/** The text's foot, under the delimiter that mail programs know a signature by (RFC 3676, 4.3). */
export function footText(
  words: Words,
  props: Common,
  sees: string,
  reply: ReplyNote = "just-reply",
  commands = "",
): string {
  const { confirmAway } = props;
  const until = confirmAway && words.when.date(confirmAway.until);
  return blocks(
    recordedText(words, props),
    until &&
      lines(wrap(words.common.confirmAway(until)), tap(words.common.awayTap(until), confirmAway?.link)),
    lines("-- ", ...footLines(words, props, sees, reply, commands).map((line) => wrap(line))),
  );
}

/** When somebody is away, or, without a first day, what only their mailbox says of it. */
export function awayLine({ common, when }: Words, { name, from, until }: Away): string {
  return from === undefined
    ? common.maybeAway(name, when.date(until))
    : common.away(name, when.dates(from, until));
}

/** A name in a subject: long ones would push the time out of sight. */
export function brief(name: string): string {
  const letters = [...name];
  return letters.length > 30 ? `${letters.slice(0, 29).join("").trimEnd()}…` : name;
}
