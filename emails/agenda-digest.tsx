import { Button, P, Said, SessionCard, TapRow } from "./elements.tsx";
import { OffDay, offDayText } from "./holidays.tsx";
import type { MailKind } from "./kind.ts";
import { Agenda, agendaText } from "./last-agenda.tsx";
import { LastTime, lastTimeText } from "./last-time.tsx";
import { Layout } from "./layout.tsx";
import {
  agreeLabel,
  awayLine,
  breakLine,
  brief,
  dayTime,
  ending,
  footText,
  goalLine,
  sessionLines,
  shortTime,
} from "./lines.ts";
import type { AgendaDigest, DigestSession } from "./props.ts";
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
} from "./samples.ts";
import { blocks, lines, saidText, tap, wrap } from "./text.ts";
import { Topics, topicsText } from "./topics.tsx";
import type { Words } from "./words/index.ts";

/** More than two names push each other out of a phone's subject line. */
const NAMED = 2;

function opening(words: Words, props: AgendaDigest) {
  const { to, sessions, seeking, away, backFrom, halfTime, breakAhead } = props;
  const { common } = words;
  const say = words.mails["agenda-digest"];
  return [
    backFrom && common.welcomeBack[backFrom],
    say.intro(sessions.length),
    ...seeking.map(({ partner, was, asks, until }) =>
      say.seeking(partner, dayTime(words, to, was), asks, dayTime(words, to, until)),
    ),
    ...away.map((one) => awayLine(words, one)),
    breakAhead && breakLine(words, breakAhead),
    halfTime && common.halfTime,
  ];
}

function guidance(words: Words, { guidance }: AgendaDigest): string {
  const { length } = words.guidance;
  const line = words.guidance[((guidance % length) + length) % length] ?? "";
  return words.mails["agenda-digest"].guidance(line);
}

/** Nothing where there is no topic to be put another way. */
function reshape(words: Words, { sessions }: AgendaDigest): string {
  const say = words.mails["agenda-digest"];
  const names = new Set(sessions.map(({ meeting }) => meeting.partner.name));
  const first = sessions.find(({ topics }) => topics.length > 0);
  if (!first) return "";
  return names.size > 1 ? say.reshapeMany(first.meeting.partner.name) : say.reshapeOne;
}

/** Around one session's topics: the goal, momentum, where in the term it is. */
function around(words: Words, { meeting, goal, momentum, lastAgenda }: DigestSession) {
  return [
    lastAgenda ? undefined : goalLine(words, goal),
    momentum ? words.common.momentum(momentum) : undefined,
    ending(words, meeting, lastAgenda !== undefined),
  ];
}

function noTopic(words: Words, { meeting, lastAgenda }: DigestSession): string {
  const say = words.mails["agenda-digest"];
  if (lastAgenda) return "";
  return meeting.stage === "first" ? say.noTopicFirst : say.noTopic;
}

export const agendaDigest: MailKind<AgendaDigest> = {
  kind: "agenda-digest",

  subject(words, { to, sessions }) {
    const named = sessions
      .slice(0, NAMED)
      .map(({ meeting }) => `${brief(meeting.partner.name)} ${shortTime(words, to, meeting.start)}`);
    return words.mails["agenda-digest"].subject(named, sessions.length - named.length);
  },

  Html({ words, props }) {
    const say = words.mails["agenda-digest"];
    const { to, sessions } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader(
          sessions.length,
          sessions.some(({ links }) => links.agree),
        )}
        sees={words.common.sees.digest}
        reply={sessions.length > 1 ? "begin-with-name" : "just-reply"}
      >
        <P>{words.common.hello(to.name)}</P>
        {opening(words, props).map((line) => (line ? <P>{line}</P> : null))}
        {sessions.map((session) => (
          <SessionCard
            title={words.common.with(session.meeting.partner.name)}
            lines={sessionLines(words, to, session.meeting)}
          >
            <OffDay
              words={words}
              props={props}
              subject={agendaDigest.subject(words, props)}
              partner={session.meeting.partner.name}
              holiday={session.holiday}
            />
            <LastTime words={words} partner={session.meeting.partner.name} actions={session.actions} />
            <Topics words={words} topics={session.topics} />
            {session.topics.length || !noTopic(words, session) ? null : <P>{noTopic(words, session)}</P>}
            {session.links.agree ? (
              <Button label={agreeLabel(words, session.topics)} href={session.links.agree} />
            ) : null}
            <Button label={words.common.cannot} href={session.links.cannot} quiet />
            <Said said={around(words, session)} />
            {session.lastAgenda ? <Agenda words={words} agenda={session.lastAgenda} /> : null}
            {session.goal?.reachedLink ? (
              <TapRow taps={[{ label: words.common.goalReached, href: session.goal.reachedLink }]} />
            ) : null}
          </SessionCard>
        ))}
        {reshape(words, props) ? <P>{reshape(words, props)}</P> : null}
        <P>{guidance(words, props)}</P>
        <EarlierPulses words={words} to={to} pulses={props.pulses} />
      </Layout>
    );
  },

  text(words, props) {
    const { to, sessions } = props;
    return blocks(
      wrap(words.common.hello(to.name)),
      saidText(opening(words, props)),
      sessions.map((session) =>
        lines(
          wrap(`== ${words.common.with(session.meeting.partner.name)}`),
          sessionLines(words, to, session.meeting).map((line) => wrap(line)),
          offDayText(words, to, session.meeting.partner.name, session.holiday),
          lastTimeText(words, session.meeting.partner.name, session.actions),
          session.topics.length ? topicsText(words, session.topics) : wrap(noTopic(words, session)),
          tap(agreeLabel(words, session.topics), session.links.agree),
          tap(words.common.cannot, session.links.cannot),
          around(words, session).map((line) => line && wrap(line)),
          session.lastAgenda && agendaText(words, session.lastAgenda),
          tap(words.common.goalReached, session.goal?.reachedLink),
        ),
      ),
      reshape(words, props) && wrap(reshape(words, props)),
      wrap(guidance(words, props)),
      earlierPulsesText(words, to, props.pulses),
      footText(
        words,
        props,
        words.common.sees.digest,
        sessions.length > 1 ? "begin-with-name" : "just-reply",
      ),
    );
  },

  sample: {
    kind: "agenda-digest",
    to: dana,
    programme,
    replyTo,
    guidance: 0,
    seeking: [],
    sessions: [
      {
        meeting: meeting(noa),
        topics: [toAgree],
        goal: {
          form: "career",
          lines: ["Lead a product group within a year", "Run one planning round myself"],
        },
        actions: {
          partners: "Ask Jonas what he needs from me before the review",
          mine: "Send Noa the planning sheet",
        },
        momentum: 3,
        links: { agree: link("agree-noa"), cannot: link("cannot-noa") },
      },
      {
        meeting: meeting(kofi, { start: friday, minutes: 45, inPerson: true, place: "Café Tamar" }),
        topics: [{ text: "Something difficult that happened lately", state: "suggested" }],
        links: { agree: link("agree-kofi"), cannot: link("cannot-kofi") },
      },
    ],
    away: [
      { name: "Kofi Mensah", from: "2027-01-20", until: "2027-01-24" },
      { name: "Noa Levi", until: "2027-01-19" },
    ],
    pulses: [],
  },
  get variants(): Record<string, AgendaDigest> {
    const one = {
      meeting: meeting(noa, { stage: "last" as const, shift: -60 }),
      topics: [{ ...toAgree, state: "agreed" as const }],
      lastAgenda: {
        takeaways: ["Waiting five seconds before I answer"],
        goal: { lines: ["Lead a product group within a year"] },
        commitments: [{ code: "same-week" as const }],
        held: 10,
        planned: 11,
      },
      links: { cannot: link("cannot-noa") },
    };
    const penultimate = {
      meeting: meeting(noa, { stage: "penultimate" as const }),
      topics: [],
      holiday: onHoliday,
      links: { cannot: link("cannot-noa") },
    };
    return {
      last: { ...this.sample, sessions: [one], pulses: [pulse(noa)], guidance: 7 },
      penultimate: {
        ...this.sample,
        sessions: [penultimate],
        seeking: [
          { partner: kofi.name, was: thursday, asks: "you", until: friday },
          { partner: dana.name, was: thursday, asks: "partner", until: friday },
        ],
        backFrom: "absence",
        halfTime: true,
        away: [],
        confirmAway: { until: "2027-01-20", link: link("confirm-away") },
      },
    };
  },
};
