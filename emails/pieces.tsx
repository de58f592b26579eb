import { Button, H, P, Quote, Soft, Steps, TapRow } from "./elements.tsx";
import { agendaSteps, dayTime, holidayLine, insteadLine, shortTime, suggestedTopic } from "./lines.ts";
import type {
  Common,
  HolidayDay,
  LastActions,
  LastAgenda,
  OnHoliday,
  PulseTap,
  Recipient,
  SuggestionTap,
  TimeTap,
  TopicLine,
} from "./props.ts";
import { blocks, bullets, lines, quoted, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** What several mails hold, each as HTML and as text. */

export function Topics({ words, topics }: { words: Words; topics: TopicLine[] }) {
  return (
    <>
      {topics.map((topic) =>
        topic.state === "reshaped" ? (
          asItWas(words, topic).map(({ says, wrote }) => (
            <>
              <Soft>{says}</Soft>
              <Quote>{wrote}</Quote>
            </>
          ))
        ) : (
          <div style="margin:0 0 12px">
            <div dir="auto" style="font-weight:600">
              {topic.text}
            </div>
            <div class="soft" style="margin:0 0 6px;font-size:14px;color:#66706d">
              {words.common.topicIs(topic.state, topic.yours === true)}
            </div>
            {topic.prep ? <Quote>{topic.prep}</Quote> : null}
          </div>
        ),
      )}
    </>
  );
}

export function topicsText(words: Words, topics: TopicLine[]): string {
  return lines(
    ...topics.map((topic) =>
      topic.state === "reshaped"
        ? asItWas(words, topic).map(({ says, wrote }) => [wrap(says), quoted(wrote)])
        : [
            wrap(topic.text, "  ", "* "),
            wrap(words.common.topicIs(topic.state, topic.yours === true), "  "),
            topic.prep ? quoted(topic.prep) : undefined,
          ],
    ),
  );
}

/** A mentee's topic and notes as they were before, in their name. */
function asItWas({ common }: Words, { text, prep, by }: Extract<TopicLine, { state: "reshaped" }>) {
  return [
    { says: common.topicWas(by), wrote: text },
    ...(prep ? [{ says: common.notesOf(by), wrote: prep }] : []),
  ];
}

/** What last time left to do, word for word. */
export function LastTime(given: { words: Words; partner: string; actions: LastActions | undefined }) {
  return (
    <>
      {saidLastTime(given.words, given.partner, given.actions).map(({ says, action }) => (
        <>
          <P>{says}</P>
          <Quote>{action}</Quote>
        </>
      ))}
    </>
  );
}

export function lastTimeText(words: Words, partner: string, actions: LastActions | undefined): string {
  return lines(saidLastTime(words, partner, actions).map(({ says, action }) => [wrap(says), quoted(action)]));
}

function saidLastTime({ common }: Words, partner: string, actions: LastActions = {}) {
  const { mine, partners } = actions;
  return [
    ...(partners ? [{ says: common.theirAction(partner), action: partners }] : []),
    ...(mine ? [{ says: common.yourAction, action: mine }] : []),
  ];
}

/** The pulse of an earlier session, riding along: by tap only. */
export function Pulses({ words, to, pulses }: { words: Words; to: Recipient; pulses: PulseTap[] }) {
  return (
    <>
      {pulses.map(({ partner, start, links }) => (
        <>
          <P>{words.common.didYouMeet(partner.name, words.when.dayShort(start, to.zone))}</P>
          <Button label={words.common.weMet} href={links.met} quiet />
          <Button label={words.common.weDidnt} href={links.missed} quiet />
        </>
      ))}
    </>
  );
}

export function pulsesText(words: Words, to: Recipient, pulses: PulseTap[]): string {
  return blocks(
    ...pulses.map(({ partner, start, links }) =>
      lines(
        wrap(words.common.didYouMeet(partner.name, words.when.dayShort(start, to.zone))),
        tap(words.common.weMet, links.met),
        tap(words.common.weDidnt, links.missed),
      ),
    ),
  );
}

export function Suggestions({ words, suggestions }: { words: Words; suggestions: SuggestionTap[] }) {
  const taps = suggestions.map((it) => ({ label: suggestedTopic(words, it), href: it.link }));
  return <TapRow stacked taps={taps} />;
}

export function suggestionsText(words: Words, suggestions: SuggestionTap[]): string {
  return lines(...suggestions.map((it) => [wrap(suggestedTopic(words, it), "  ", "* "), `  ${it.link}`]));
}

/** Times by name, "Wed 17:00"; `dated` with the day of the month, where they are not of this week. */
export function Times(given: { words: Words; to: Recipient; times: TimeTap[]; dated?: boolean }) {
  const name = given.dated ? dayTime : shortTime;
  return (
    <TapRow
      taps={given.times.map((it) => ({ label: name(given.words, given.to, it.start), href: it.link }))}
    />
  );
}

/**
 * The same times as answers that are written already: a tap opens the phone's own mail, and sending it is all. What
 * they say is read like any reply, so it may be changed before it is sent. In HTML alone: who reads the text part has
 * no link to tap, and answers in words.
 */
export function ReadyAnswers(given: {
  words: Words;
  props: Common;
  subject: string;
  times: TimeTap[];
  say: (time: string) => string;
}) {
  const { words, props, subject, times, say } = given;
  const { to, replyTo } = props;
  if (replyTo === undefined || times.length === 0) return null;
  const answers = times.map(({ start }) => {
    const time = `${words.when.day(start, to.zone)}, ${words.when.time(start, to.zone)}`;
    const fields = { subject: words.common.answerTo(subject), body: say(time) };
    return { label: shortTime(words, to, start), href: mailto(replyTo, fields) };
  });
  return (
    <p class="soft ready" style="margin:0 0 8px;font-size:14px;color:#66706d">
      {words.common.byMail}{" "}
      {answers.map(({ label, href }, index) => (
        <>
          {index > 0 ? " · " : ""}
          <a href={href} style="color:#2a7569">
            {label}
          </a>
        </>
      ))}
    </p>
  );
}

/** RFC 6068: percent-encoded, a space too, since "+" would stay a plus. */
function mailto(address: string, fields: Record<string, string>): string {
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
  );
  return `mailto:${address}?${query.join("&")}`;
}

export function timesText(words: Words, to: Recipient, times: TimeTap[], dated = false): string {
  const name = dated ? dayTime : shortTime;
  return lines(...times.map((it) => tap(name(words, to, it.start), it.link)));
}

export function Holidays(given: { words: Words; partner: string; days: HolidayDay[] }) {
  const { words, partner, days } = given;
  return (
    <>
      {days.map((day) => (
        <P>{holidayLine(words, partner, day)}</P>
      ))}
    </>
  );
}

export function holidaysText(words: Words, partner: string, days: HolidayDay[]): string {
  return lines(...days.map((day) => wrap(holidayLine(words, partner, day))));
}

/** The session falls on a day off: which one, and what else the week has. */
export function OffDay(given: {
  words: Words;
  props: Common;
  subject: string;
  partner: string;
  holiday: OnHoliday | undefined;
}) {
  const { words, props, subject, partner, holiday } = given;
  if (!holiday) return null;
  return (
    <>
      <Holidays words={words} partner={partner} days={holiday.days} />
      <Soft>{insteadLine(words, partner, holiday)}</Soft>
      <Times words={words} to={props.to} times={holiday.times} />
      <ReadyAnswers
        words={words}
        props={props}
        subject={subject}
        times={holiday.times}
        say={(time) => words.common.answer.instead(partner, time)}
      />
    </>
  );
}

export function offDayText(
  words: Words,
  to: Recipient,
  partner: string,
  holiday: OnHoliday | undefined,
): string {
  if (!holiday) return "";
  return lines(
    holidaysText(words, partner, holiday.days),
    wrap(insteadLine(words, partner, holiday)),
    timesText(words, to, holiday.times),
  );
}

export function Agenda({ words, agenda }: { words: Words; agenda: LastAgenda }) {
  return (
    <Steps
      numbered
      items={agendaSteps(words, agenda).map(({ step, details }) => (
        <>
          {step}
          {details.length ? <Steps items={details} /> : null}
        </>
      ))}
    />
  );
}

export function agendaText(words: Words, agenda: LastAgenda): string {
  return lines(
    ...agendaSteps(words, agenda).map(({ step, details }, index) => [
      wrap(step, "   ", `${index + 1}. `),
      bullets(details, "   -"),
    ]),
  );
}

/** A heading with its list, where there is anything to list. */
export function Listed({ title, items, numbered }: { title: string; items: string[]; numbered?: boolean }) {
  if (items.length === 0) return null;
  return (
    <>
      <H>{title}</H>
      <Steps items={items} numbered={numbered ?? false} />
    </>
  );
}

/** Lines that are said only where there is something to say. */
export function Said({ said }: { said: (string | undefined | false)[] }) {
  return <>{said.map((line) => (line ? <Soft>{line}</Soft> : null))}</>;
}

export function saidText(said: (string | undefined | false)[]): string {
  return blocks(...said.map((line) => line && wrap(line)));
}
