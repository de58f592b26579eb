import { Button, H, P, Quote, Said, SessionCard, TapRow } from "./elements.tsx";
import { OffDay, offDayText } from "./holidays.tsx";
import type { MailKind } from "./kind.ts";
import { Agenda, agendaText } from "./last-agenda.tsx";
import { Layout } from "./layout.tsx";
import { awayLine, brief, ending, footText, goalLine, sessionLines, shortTime } from "./lines.ts";
import type { TopicRequest } from "./props.ts";
import { EarlierPulses, earlierPulsesText } from "./pulse-taps.tsx";
import { dana, link, meeting, noa, onHoliday, programme, pulse, replyTo, topic } from "./samples.ts";
import { blocks, heading, lines, quoted, saidText, tap, wrap } from "./text.ts";
import { Suggestions, suggestionsText, Topics, topicsText } from "./topics.tsx";
import type { Words } from "./words/index.ts";

/** What stands before the question: a welcome back, and where in the term this session is. */
function before(words: Words, { backFrom, meeting, lastAgenda }: TopicRequest) {
  return [backFrom && words.common.welcomeBack[backFrom], ending(words, meeting, lastAgenda !== undefined)];
}

/** What stands after it: the goal and what it asks for now, momentum, and who will read. */
function after(words: Words, props: TopicRequest) {
  const { common } = words;
  const say = words.mails["topic-request"];
  return [
    props.lastAgenda ? undefined : goalLine(words, props.goal),
    props.goalAsked && say.goalAsked[props.goalAsked](props.meeting.partner.name),
    props.halfTime && common.halfTime,
    props.momentum && common.momentum(props.momentum),
    ...(props.away ?? []).map((one) => awayLine(words, one)),
    say.sees(props.meeting.partner.name),
  ].map((line) => line || undefined);
}

function sees({ common }: Words, { meeting: { partner }, lastAgenda }: TopicRequest): string {
  return (lastAgenda ? common.sees.agenda : common.sees.topics)([partner.name]);
}

export const topicRequest: MailKind<TopicRequest> = {
  kind: "topic-request",

  subject: (words, { to, meeting: { stage, partner, start } }) =>
    words.mails["topic-request"].subject[stage](brief(partner.name), shortTime(words, to, start)),

  Html({ words, props }) {
    const say = words.mails["topic-request"];
    const { to, meeting, lastAgenda, lastAction } = props;
    const partner = meeting.partner.name;
    return (
      <Layout words={words} props={props} preheader={say.preheader(partner)} sees={sees(words, props)}>
        <P>{words.common.hello(to.name)}</P>
        {before(words, props).map((line) => (line ? <P>{line}</P> : null))}
        {lastAgenda ? <Agenda words={words} agenda={lastAgenda} /> : null}
        {lastAction ? (
          <>
            <P>{words.common.yourAction}</P>
            <Quote>{lastAction}</Quote>
            <P>{say.lastActionAsk}</P>
          </>
        ) : null}
        <H>{lastAgenda ? say.askLast : say.ask}</H>
        <P>{say.how}</P>
        {props.carriedOver?.length ? <P>{say.carriedOver}</P> : null}
        <Topics words={words} topics={props.carriedOver ?? []} />
        {props.suggestions.length ? <P>{say.tapOne}</P> : null}
        <Suggestions words={words} suggestions={props.suggestions} />
        <SessionCard title={words.common.with(partner)} lines={sessionLines(words, to, meeting)} />
        <OffDay
          words={words}
          props={props}
          subject={topicRequest.subject(words, props)}
          partner={partner}
          holiday={props.holiday}
        />
        <Button label={words.common.cannot} href={props.links.cannot} quiet />
        <Said said={after(words, props)} />
        {props.links.goals ? <Button label={say.writeGoals} href={props.links.goals} quiet /> : null}
        {props.goal?.reachedLink ? (
          <TapRow taps={[{ label: words.common.goalReached, href: props.goal.reachedLink }]} />
        ) : null}
        <EarlierPulses words={words} to={to} pulses={props.pulses} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["topic-request"];
    const { to, meeting, lastAction, carriedOver } = props;
    const partner = meeting.partner.name;
    return blocks(
      wrap(words.common.hello(to.name)),
      saidText(before(words, props)),
      props.lastAgenda && agendaText(words, props.lastAgenda),
      lastAction && [wrap(words.common.yourAction), quoted(lastAction), wrap(say.lastActionAsk)],
      heading(props.lastAgenda ? say.askLast : say.ask),
      wrap(say.how),
      carriedOver?.length ? [wrap(say.carriedOver), topicsText(words, carriedOver)] : undefined,
      props.suggestions.length > 0 && lines(wrap(say.tapOne), suggestionsText(words, props.suggestions)),
      lines(
        wrap(words.common.with(partner)),
        sessionLines(words, to, meeting).map((line) => wrap(line, "  ")),
      ),
      offDayText(words, to, props.meeting.partner.name, props.holiday),
      tap(words.common.cannot, props.links.cannot),
      saidText(after(words, props)),
      tap(say.writeGoals, props.links.goals),
      tap(words.common.goalReached, props.goal?.reachedLink),
      earlierPulsesText(words, to, props.pulses),
      footText(words, props, sees(words, props)),
    );
  },

  sample: {
    kind: "topic-request",
    to: noa,
    programme,
    replyTo,
    meeting: meeting(dana),
    lastAction: "Ask Jonas what he needs from me before the review",
    momentum: 3,
    suggestions: [
      {
        from: "last-action",
        about: "Ask Jonas what he needs from me before the review",
        link: link("topic-1"),
      },
      { from: "goal-step", about: "Run one planning round myself", link: link("topic-2") },
      { from: "difficulty", link: link("topic-3") },
    ],
    goal: { form: "career", lines: ["Lead a product group within a year", "Run one planning round myself"] },
    pulses: [],
    links: { cannot: link("cannot") },
  },
  get variants(): Record<string, TopicRequest> {
    const { lastAction: _, ...quiet } = this.sample;
    return {
      penultimate: {
        ...this.sample,
        meeting: meeting(dana, { stage: "penultimate", shift: 60 }),
        carriedOver: [{ ...topic, state: "carried-over" }],
        halfTime: true,
        pulses: [pulse(dana)],
      },
      last: {
        ...this.sample,
        meeting: meeting(dana, { stage: "last", termEnds: "2027-04-02" }),
        lastAgenda: {
          takeaways: ["I may say that I need a day to think", "Ask before I promise a date"],
          goal: { lines: ["Lead a product group within a year"] },
          commitments: [{ code: "same-week" }],
          held: 10,
          planned: 11,
        },
      },
      back: {
        ...quiet,
        backFrom: "break",
        goalAsked: "list",
        links: { cannot: link("cannot"), goals: link("goal-form") },
        holiday: { ...onHoliday, times: [] },
        away: [{ name: dana.name, until: "2027-01-20" }],
      },
    };
  },
};
