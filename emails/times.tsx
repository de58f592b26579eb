import { TapRow } from "./elements.tsx";
import { dayTime, shortTime } from "./lines.ts";
import type { Common, Recipient, TimeTap } from "./props.ts";
import { lines, tap } from "./text.ts";
import type { Words } from "./words/index.ts";

interface Given {
  words: Words;
  props: Common;
  times: TimeTap[];
  /** Of the mail. */
  subject: string;
  /** What an answer says, for a time in words. */
  say: (time: string) => string;
}

/** Times to choose, one tap each, and below them as answers; `dated` where they are not of this week. */
export function Times({ dated, ...given }: Given & { dated?: boolean }) {
  return (
    <>
      <TapRow taps={named(given.words, given.props.to, given.times, dated)} />
      <ReadyAnswers {...given} />
    </>
  );
}

export function timesText(words: Words, to: Recipient, times: TimeTap[], dated?: boolean): string {
  return lines(...named(words, to, times, dated).map(({ label, href }) => tap(label, href)));
}

/** By name, "Wed 17:00"; `dated` with the day of the month. */
function named(words: Words, to: Recipient, times: TimeTap[], dated = false) {
  const name = dated ? dayTime : shortTime;
  return times.map(({ start, link }) => ({ label: name(words, to, start), href: link }));
}

/**
 * The same times as answers that are written already: a tap opens the phone's own mail, and sending it is all. What
 * they say is read like any reply, so it may be changed before it is sent. In HTML alone: who reads the text part has
 * no link to tap, and answers in words.
 */
function ReadyAnswers({ words, props: { to, replyTo }, times, subject, say }: Given) {
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
