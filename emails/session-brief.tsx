import { HOUR } from "../src/domain/time.ts";
import { Button, P, SessionCard, Soft } from "./elements.tsx";
import { Holidays, holidaysText } from "./holidays.tsx";
import type { MailKind } from "./kind.ts";
import { Agenda, agendaText } from "./last-agenda.tsx";
import { LastTime, lastTimeText } from "./last-time.tsx";
import { Layout } from "./layout.tsx";
import { agreeLabel, breakLine, brief, ending, footText, sessionLines, shortTime } from "./lines.ts";
import type { BriefSession, SessionBrief } from "./props.ts";
import { EarlierPulses, earlierPulsesText } from "./pulse-taps.tsx";
import {
  dana,
  friday,
  kofi,
  link,
  meeting,
  noa,
  onHoliday,
  programme,
  pulse,
  replyTo,
  thursday,
  toAgree,
  topic,
} from "./samples.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import { Times, timesText } from "./times.tsx";
import { Suggestions, suggestionsText, Topics, topicsText } from "./topics.tsx";
import type { Words } from "./words/index.ts";

const names = ({ sessions }: SessionBrief) => sessions.map(({ meeting }) => meeting.partner.name);

function remote(words: Words, { remote }: SessionBrief): string {
  const say = words.mails["session-brief"];
  return remote === "none" ? "" : remote === "full" ? say.remoteFull : say.remoteLine;
}

/** Where in the term the session stands, if that asks for anything. */
function stage(words: Words, { meeting, lastAgenda }: BriefSession): string {
  if (meeting.stage === "first" && !lastAgenda) return words.mails["session-brief"].first;
  return ending(words, meeting, lastAgenda !== undefined);
}

function sees({ common }: Words, props: SessionBrief): string {
  const last = props.sessions.some(({ lastAgenda }) => lastAgenda);
  return (last ? common.sees.agenda : common.sees.topics)(names(props));
}

/** What a tap does for whom this time no longer suits. */
function elsewhen(words: Words, { times, meeting }: SessionBrief["sessions"][number]): string {
  const say = words.mails["session-brief"];
  return (times.length ? say.suits : say.noTimes)(meeting.partner.name);
}

export const sessionBrief: MailKind<SessionBrief> = {
  kind: "session-brief",

  subject(words, { to, sessions }) {
    const say = words.mails["session-brief"];
    const first = sessions[0]?.meeting;
    if (!first) return say.preheader;
    if (sessions.length === 1)
      return say.subject(brief(first.partner.name), shortTime(words, to, first.start));
    const listed = sessions.map(
      ({ meeting }) => `${words.when.time(meeting.start, to.zone)} ${brief(meeting.partner.name)}`,
    );
    return say.subjectMany(words.when.dayShort(first.start, to.zone), listed);
  },

  Html({ words, props }) {
    const say = words.mails["session-brief"];
    const { to, sessions } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={sees(words, props)}
        reply={sessions.length > 1 ? "begin-with-name" : "just-reply"}
      >
        <P>{words.common.hello(to.name)}</P>
        {sessions.map((session) => (
          <SessionCard
            title={words.common.with(session.meeting.partner.name)}
            lines={sessionLines(words, to, session.meeting)}
          >
            <Holidays words={words} partner={session.meeting.partner.name} days={session.holidays} />
            {stage(words, session) ? <P>{stage(words, session)}</P> : null}
            {session.lastAgenda ? <Agenda words={words} agenda={session.lastAgenda} /> : null}
            <LastTime words={words} partner={session.meeting.partner.name} actions={session.actions} />
            <Topics words={words} topics={session.topics} />
            {session.links.agree ? (
              <Button label={agreeLabel(words, session.topics)} href={session.links.agree} />
            ) : null}
            {session.suggestions.length ? <P>{say.ask}</P> : null}
            <Suggestions words={words} suggestions={session.suggestions} />
            <Soft>{elsewhen(words, session)}</Soft>
            <Times
              words={words}
              props={props}
              times={session.times}
              subject={sessionBrief.subject(words, props)}
              say={(time) => words.common.answer.instead(session.meeting.partner.name, time)}
            />
            <Button label={words.common.otherTimes} href={session.links.otherTimes} quiet />
          </SessionCard>
        ))}
        <P>{say.late(names(props)[0] ?? "")}</P>
        {remote(words, props) ? <P>{remote(words, props)}</P> : null}
        {props.breakAhead ? <P>{breakLine(words, props.breakAhead)}</P> : null}
        <EarlierPulses words={words} to={to} pulses={props.pulses} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["session-brief"];
    const { to, sessions } = props;
    return blocks(
      wrap(words.common.hello(to.name)),
      sessions.map((session) => [
        lines(
          wrap(words.common.with(session.meeting.partner.name)),
          sessionLines(words, to, session.meeting).map((line) => wrap(line, "  ")),
        ),
        holidaysText(words, session.meeting.partner.name, session.holidays),
        wrap(stage(words, session)),
        session.lastAgenda && agendaText(words, session.lastAgenda),
        lastTimeText(words, session.meeting.partner.name, session.actions),
        lines(topicsText(words, session.topics), tap(agreeLabel(words, session.topics), session.links.agree)),
        session.suggestions.length > 0 && lines(wrap(say.ask), suggestionsText(words, session.suggestions)),
        lines(
          wrap(elsewhen(words, session)),
          timesText(words, to, session.times),
          tap(words.common.otherTimes, session.links.otherTimes),
        ),
      ]),
      wrap(say.late(names(props)[0] ?? "")),
      wrap(remote(words, props)),
      props.breakAhead && wrap(breakLine(words, props.breakAhead)),
      earlierPulsesText(words, to, props.pulses),
      footText(words, props, sees(words, props), sessions.length > 1 ? "begin-with-name" : "just-reply"),
    );
  },

  sample: {
    kind: "session-brief",
    to: noa,
    programme,
    replyTo,
    role: "mentee",
    sessions: [
      {
        meeting: meeting(dana),
        topics: [{ ...topic, state: "agreed" }],
        suggestions: [],
        holidays: [],
        times: [
          { start: thursday + 2 * HOUR, link: link("time-1") },
          { start: friday, link: link("time-2") },
          { start: friday + 3 * HOUR, link: link("time-3") },
        ],
        links: { otherTimes: link("other-times") },
      },
    ],
    remote: "full",
    pulses: [],
  },
  get variants(): Record<string, SessionBrief> {
    const { place: _, ...noLink } = meeting(noa);
    const open = {
      meeting: noLink,
      topics: [],
      suggestions: [],
      holidays: [],
      times: [],
      links: { otherTimes: link("other-times-noa") },
    };
    const reshaped = {
      ...this.sample.sessions[0]!,
      topics: [
        { text: "What went through your head when you gave in?", state: "agreed" as const },
        { ...topic, state: "reshaped" as const },
      ],
    };
    const second = {
      ...open,
      meeting: meeting(kofi, { start: thursday + 2 * HOUR, stage: "penultimate", termEnds: "2027-04-02" }),
      actions: { partners: "Write down three questions", mine: "Bring the planning sheet" },
      topics: [toAgree],
      links: { otherTimes: link("other-times-kofi"), agree: link("agree-kofi") },
    };
    const asks = {
      ...open,
      meeting: meeting(dana, { inPerson: true }),
      actions: { mine: "Ask Jonas what he needs from me before the review" },
      suggestions: [{ from: "difficulty" as const, link: link("topic-1") }],
      holidays: onHoliday.days,
    };
    return {
      several: { ...this.sample, to: dana, role: "mentor", sessions: [open, second], remote: "line" },
      reshaped: { ...this.sample, sessions: [reshaped], remote: "line" },
      asks: { ...this.sample, sessions: [asks], remote: "none", pulses: [pulse(dana)] },
    };
  },
};
