import { HOUR, type Instant } from "../src/domain/time.ts";
import { Button, P, Quote } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Agenda, agendaText } from "./last-agenda.tsx";
import { Layout } from "./layout.tsx";
import { brief, dayTime, footText, ownTime, slotLine } from "./lines.ts";
import type { Asks, LastAgenda, PartnerNews } from "./props.ts";
import { dana, kofi, link, noa, programme, thursday } from "./samples.ts";
import { blocks, lines, quoted, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

const AGENDA: LastAgenda = {
  takeaways: ["Ask before answering"],
  goal: { lines: ["Lead a product group"] },
  commitments: [{ code: "preparation" }],
  held: 5,
  planned: 6,
};

function intro(words: Words, { to, partner, news }: PartnerNews): string {
  const say = words.mails["partner-news"];
  const { when } = words;
  switch (news.what) {
    case "late":
      return say.introLate(partner.name, ownTime(words, to, news.session), news.minutes);
    case "away":
      return say.introAway(partner.name, when.dates(news.from, news.until));
    case "not-away":
      return say.introNotAway(partner.name, when.dates(news.from, news.until));
    case "rhythm-proposed":
      return say.introRhythm(
        partner.name,
        words.common.rhythms[news.cadence],
        words.common.rhythms[news.was],
      );
    case "rhythm-agreed":
      return say.introRhythmAgreed(partner.name, words.common.rhythms[news.cadence]);
    case "rhythm-kept":
      return news.asked === undefined
        ? say.introRhythmKept(partner.name, words.common.rhythms[news.cadence])
        : say.introRhythmBack(
            partner.name,
            words.common.rhythms[news.cadence],
            words.common.rhythms[news.asked],
          );
    case "slot-proposed":
      return say.introSlot(
        partner.name,
        slotLine(words, to, partner, news.next),
        slotLine(words, to, partner, news.was),
        maybeTime(words, to, news.from),
        news.meets.length > 0 ? words.common.meetsThen(news.meets) : "",
      );
    case "slot-agreed":
      return say.introSlotAgreed(partner.name, slotLine(words, to, partner, news.next));
    case "slot-kept":
      return say.introSlotKept(partner.name, slotLine(words, to, partner, news.next));
    case "goal-reached":
      return say.introReached(partner.name);
    case "goal-open":
      return say.introOpen(partner.name);
    case "wrap-up-proposed":
      return say.introWrapUp(partner.name, lastTime(words, to, partner.name, news));
    case "wrap-up-agreed":
      return say.introWrapUpAgreed(partner.name, lastTime(words, to, partner.name, news), news.cancels);
    case "wrap-up-kept":
      return news.asked ? say.introWrapUpBack(partner.name) : say.introWrapUpKept(partner.name);
    case "left":
      return say.introLeft(partner.name);
    case "not-joined-yet":
      return say.introNotJoined(partner.name, when.date(news.asked));
  }
}

function maybeTime(words: Words, to: PartnerNews["to"], at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : ownTime(words, to, at);
}

/** When the last session is, or which one it is while it has no time. */
function lastTime(
  words: Words,
  to: PartnerNews["to"],
  partner: string,
  { last, moving }: { last?: Instant; moving?: Asks },
) {
  return moving ? words.mails["partner-news"].movingOne(partner, moving) : maybeTime(words, to, last);
}

/** What a proposal asks for: the news that are answered. */
function choices(words: Words, { news }: PartnerNews): { label: string; href: string; quiet?: boolean }[] {
  const say = words.mails["partner-news"];
  if (news.what === "goal-reached" && news.next)
    return [{ label: say.wrapUp, href: news.next.wrapUp, quiet: news.next.frame !== "goal-oriented" }];
  if (!isAsked(news)) return [];
  return [
    { label: words.common.agree, href: news.links.agree },
    {
      label: news.what === "wrap-up-proposed" ? say.notYet : say.keep,
      href: news.links.keep,
      quiet: true,
    },
  ];
}

function preheader(words: Words, { news }: PartnerNews): string {
  const say = words.mails["partner-news"];
  if (news.what === "goal-reached") return say.preheaderReached;
  return isAsked(news) ? say.preheaderAsked : say.preheader;
}

/** There the words ask what is next, and the tap is one answer. */
function isReached({ news }: PartnerNews): boolean {
  return news.what === "goal-reached" && news.next !== undefined;
}

/** What a goal says is for the two alone, as the plan is. */
function sees({ common }: Words, { partner, news }: PartnerNews): string {
  if ("goals" in news) return common.sees.goal(partner.name);
  if (news.what === "wrap-up-agreed" && news.agenda) return common.sees.agenda([partner.name]);
  const status = news.what === "left" || news.what === "not-joined-yet";
  return status ? common.sees.status(partner.name) : common.sees.news(partner.name);
}

function goals({ news }: PartnerNews): string[] {
  return "goals" in news ? news.goals : [];
}

function agenda({ news }: PartnerNews): LastAgenda | undefined {
  return news.what === "wrap-up-agreed" ? news.agenda : undefined;
}

function isAsked(news: PartnerNews["news"]) {
  return news.what === "rhythm-proposed" || news.what === "slot-proposed" || news.what === "wrap-up-proposed";
}

function closing(words: Words, { to, news }: PartnerNews): string {
  const say = words.mails["partner-news"];
  if (news.what === "left")
    return news.sessions.length ? say.fallsAway(news.sessions.map((at) => dayTime(words, to, at))) : "";
  if (news.what === "rhythm-proposed") return say.wordsRhythm;
  if (news.what === "slot-proposed") return say.wordsSlot;
  if (news.what === "slot-agreed" && news.from !== undefined)
    return say.firstSlot(ownTime(words, to, news.from));
  if (news.what === "wrap-up-proposed") return say.wordsWrapUp;
  if (news.what === "goal-reached") return news.next ? words.common.whatsNext[news.next.frame] : "";
  if (news.what === "wrap-up-agreed")
    return news.last === undefined ? say.lookBack : news.agenda ? say.lastAgenda : say.lastHour;
  return news.what === "rhythm-agreed" && news.next !== undefined
    ? say.nextRhythm(ownTime(words, to, news.next))
    : "";
}

const replyNote = ({ news }: PartnerNews) =>
  isAsked(news) ||
  (news.what === "goal-reached" && news.next) ||
  (news.what === "wrap-up-agreed" && news.moving === "you")
    ? ("just-reply" as const)
    : ("no-reply-needed" as const);

/** Neutral news of the other one: never a reason, never a reproach. */
export const partnerNews: MailKind<PartnerNews> = {
  kind: "partner-news",

  subject(words, { partner, news }) {
    const say = words.mails["partner-news"];
    const name = brief(partner.name);
    if (news.what === "late") return say.late(name, news.minutes);
    if (news.what === "away" || news.what === "not-away")
      return say[news.what](name, words.when.dates(news.from, news.until));
    if (news.what === "rhythm-proposed" || news.what === "rhythm-agreed" || news.what === "rhythm-kept")
      return say[news.what](name, words.common.rhythms[news.cadence]);
    if (news.what === "wrap-up-agreed" && news.last === undefined) return say.wrappedUp(name);
    return say[news.what](name);
  },

  Html({ words, props }) {
    const taps = choices(words, props);
    const asksNext = isReached(props);
    return (
      <Layout
        words={words}
        props={props}
        preheader={preheader(words, props)}
        sees={sees(words, props)}
        reply={replyNote(props)}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{intro(words, props)}</P>
        {goals(props).map((goal) => (
          <Quote>{goal}</Quote>
        ))}
        {asksNext ? <P>{closing(words, props)}</P> : null}
        {taps.map(({ label, href, quiet }) => (
          <Button label={label} href={href} {...(quiet ? { quiet } : {})} />
        ))}
        {!asksNext && closing(words, props) ? <P>{closing(words, props)}</P> : null}
        {agenda(props) ? <Agenda words={words} agenda={agenda(props)!} /> : null}
      </Layout>
    );
  },

  text: (words, props) =>
    blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(intro(words, props)),
      goals(props).map(quoted),
      isReached(props) && wrap(closing(words, props)),
      lines(...choices(words, props).map(({ label, href }) => tap(label, href))),
      !isReached(props) && wrap(closing(words, props)),
      agenda(props) && agendaText(words, agenda(props)!),
      footText(words, props, sees(words, props), replyNote(props)),
    ),

  sample: {
    kind: "partner-news",
    to: dana,
    programme,
    partner: { name: noa.name, zone: noa.zone },
    news: { what: "late", session: thursday, minutes: 10 },
  },
  get variants(): Record<string, PartnerNews> {
    return {
      away: { ...this.sample, news: { what: "away", from: "2027-04-03", until: "2027-04-14" } },
      "not-away": { ...this.sample, news: { what: "not-away", from: "2027-04-03", until: "2027-04-14" } },
      "rhythm-proposed": {
        ...this.sample,
        news: {
          what: "rhythm-proposed",
          cadence: 2,
          was: 1,
          links: { agree: link("agree-rhythm"), keep: link("keep-rhythm") },
        },
      },
      "rhythm-agreed": { ...this.sample, news: { what: "rhythm-agreed", cadence: 2, next: thursday } },
      "rhythm-kept": { ...this.sample, news: { what: "rhythm-kept", cadence: 1 } },
      "rhythm-back": { ...this.sample, news: { what: "rhythm-kept", cadence: 1, asked: 2 } },
      "slot-proposed": {
        ...this.sample,
        news: {
          what: "slot-proposed",
          next: thursday + HOUR,
          was: thursday,
          from: thursday + HOUR,
          meets: [kofi.name],
          links: { agree: link("agree-slot"), keep: link("keep-slot") },
        },
      },
      "slot-agreed": {
        ...this.sample,
        news: { what: "slot-agreed", next: thursday + HOUR, from: thursday + HOUR },
      },
      "slot-kept": { ...this.sample, news: { what: "slot-kept", next: thursday } },
      "wrap-up-proposed": {
        ...this.sample,
        news: {
          what: "wrap-up-proposed",
          last: thursday,
          links: { agree: link("agree-wrap-up"), keep: link("keep-going") },
        },
      },
      "wrap-up-agreed": {
        ...this.sample,
        news: { what: "wrap-up-agreed", last: thursday, cancels: true, agenda: AGENDA },
      },
      "wrap-up-moving": {
        ...this.sample,
        news: { what: "wrap-up-agreed", last: thursday, moving: "you", cancels: true, agenda: AGENDA },
      },
      "wrapped-up": { ...this.sample, news: { what: "wrap-up-agreed", cancels: false } },
      "wrap-up-kept": { ...this.sample, news: { what: "wrap-up-kept", asked: false } },
      "wrap-up-back": { ...this.sample, news: { what: "wrap-up-kept", asked: true } },
      "goal-reached": {
        ...this.sample,
        news: {
          what: "goal-reached",
          goals: ["Run one planning round myself"],
          next: { frame: "goal-oriented", wrapUp: link("wrap-up") },
        },
      },
      "goal-reached-in-time": {
        ...this.sample,
        news: {
          what: "goal-reached",
          goals: ["Run one planning round myself"],
          next: { frame: "time-framed", wrapUp: link("wrap-up") },
        },
      },
      "goal-open": { ...this.sample, news: { what: "goal-open", goals: ["Run one planning round myself"] } },
      left: { ...this.sample, news: { what: "left", sessions: [thursday] } },
      "not-joined-yet": { ...this.sample, news: { what: "not-joined-yet", asked: "2027-01-04" } },
    };
  },
};
