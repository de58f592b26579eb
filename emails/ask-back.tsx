import type { WhyAsked } from "../src/domain/ask.ts";
import { zoneNote } from "./clocks.ts";
import { Button, P, Quote, Said, SessionCard, Soft, TapRow } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, dayTime, footText } from "./lines.ts";
import type { AskBack, AskLine, Recipient } from "./props.ts";
import { besideText, Items, itemsText } from "./recorded.tsx";
import { dana, friday, kofi, link, noa, programme, pulse, thursday } from "./samples.ts";
import { blocks, lines, quoted, saidText, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** The words leave open which time is meant; otherwise none of them can be had. */
const OPEN: ReadonlySet<WhyAsked> = new Set(["readings", "window", "which"]);

interface Question {
  /** The session that it is about: with whom, and when. */
  about?: { title: string; when: string };
  /** What was found, before the question. */
  found?: string;
  asks: string;
  quote?: string;
  taps: { label: string; href: string }[];
  note?: string;
}

/** One question: what it is about, what is asked, a tap for each answer. */
function question(words: Words, { to }: AskBack, ask: AskLine): Question {
  const say = words.mails["ask-back"];
  switch (ask.ask) {
    case "time":
      return timeQuestion(words, to, ask);
    case "pair":
      return {
        asks: say.pair,
        quote: ask.words,
        taps: ask.partners.map(({ name, link }) => ({ label: name, href: link })),
      };
    case "score":
      return {
        found: say.score(ask.number, ask.text.replace(/\s+/g, " ")),
        asks: say.nearest,
        taps: ask.scores.map(({ score, link }) => ({ label: say.scoreTap(score), href: link })),
      };
    case "met":
      return {
        found: say.differ(ask.partner.name, words.when.dayShort(ask.start, to.zone), ask.youMet),
        asks: say.whichIsIt,
        taps: [
          { label: words.common.weMet, href: ask.links.met },
          { label: words.common.weDidnt, href: ask.links.missed },
        ],
        note: say.stayApart,
      };
    case "sender":
      return {
        found: say.sender,
        asks: say.senderAsk,
        taps: [{ label: say.senderTap, href: ask.link }],
        note: say.senderNote,
      };
  }
}

function timeQuestion(
  words: Words,
  to: Recipient,
  { partner, session, words: wrote, why, times, ways }: Extract<AskLine, { ask: "time" }>,
): Question {
  const say = words.mails["ask-back"];
  const [first] = times;
  const asks = why === "readings" || why === "window" || why === "which" ? say.ask[why] : say.ask.other;
  return {
    about: { title: words.common.with(partner.name), when: dayTime(words, to, session) },
    found: say.found[why](partner.name),
    asks: first ? asks(times.length) : say.noTime,
    ...(wrote ? { quote: wrote } : {}),
    taps: [
      ...times.map(({ start, link }) => ({ label: dayTime(words, to, start), href: link })),
      ...ways.map(({ way, start, link }) => ({
        label: say.ways[way](start === undefined ? "" : dayTime(words, to, start)),
        href: link,
      })),
    ],
    note: first
      ? zoneNote(
          words,
          to,
          partner,
          times.map(({ start }) => start),
        )
      : say.noTimes,
  };
}

function notes(words: Words, { attachments, wroteFrom, why, large, links }: AskBack) {
  const say = words.mails.receipt;
  return [
    why && besideText(words, why),
    large && say.intro["too-large"],
    attachments > 0 && say.attachments(attachments),
    wroteFrom && say.wroteFrom(wroteFrom, links.undo !== undefined),
    links.undo && say.fix,
  ];
}

/** Where nothing was recorded, that it is so: who does not tap has not moved anything. */
function unchanged(words: Words, { items, asks }: AskBack): string | undefined {
  const say = words.mails["ask-back"];
  if (items.length > 0 || asks.some(({ ask }) => ask === "met")) return undefined;
  return asks.some((ask) => ask.ask === "time" && ask.times.length === 0) ? say.unchanged : say.untilTap;
}

function Ask({ about, found, asks, quote, taps, note }: Question) {
  return (
    <>
      {about ? <SessionCard title={about.title} lines={[about.when]} /> : null}
      {found ? <P>{found}</P> : null}
      <P>
        <strong>{asks}</strong>
      </P>
      {quote ? <Quote>{quote}</Quote> : null}
      <TapRow taps={taps} />
      {note ? <Soft>{note}</Soft> : null}
    </>
  );
}

/** Two readings, or something that cannot be done as it was written: one tap settles it. */
export const askBack: MailKind<AskBack> = {
  kind: "ask-back",

  subject(words, { to, asks }) {
    const say = words.mails["ask-back"].subject;
    const [ask] = asks;
    switch (ask?.ask) {
      case "pair":
        return say.pair(ask.partners.map(({ name }) => brief(name)));
      case "score":
        return say.score(
          ask.number,
          ask.scores.map(({ score }) => score),
        );
      case "met":
        return say.met(brief(ask.partner.name), words.when.dayShort(ask.start, to.zone));
      case "sender":
        return say.sender;
      default:
        return say.time(brief(ask?.partner.name ?? ""), ask !== undefined && OPEN.has(ask.why));
    }
  },

  Html({ words, props }) {
    const say = words.mails["ask-back"];
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.onlyYou}>
        <P>{words.common.hello(props.to.name)}</P>
        {props.asks.map((ask) => (
          <Ask {...question(words, props, ask)} />
        ))}
        {unchanged(words, props) ? <P>{unchanged(words, props)}</P> : null}
        {props.items.length > 0 ? <P>{say.recorded}</P> : null}
        <Items words={words} to={props.to} items={props.items} />
        {props.links.undo ? <Button label={words.common.undo} href={props.links.undo} quiet /> : null}
        <Said said={notes(words, props)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["ask-back"];
    return blocks(
      wrap(words.common.hello(props.to.name)),
      props.asks
        .map((ask) => question(words, props, ask))
        .map(({ about, found, asks, quote, taps, note }) =>
          blocks(
            about && lines(wrap(about.title), wrap(about.when, "  ")),
            found && wrap(found),
            wrap(asks),
            quote && quoted(quote),
            lines(taps.map(({ label, href }) => tap(label, href))),
            note && wrap(note),
          ),
        ),
      wrap(unchanged(words, props) ?? ""),
      props.items.length > 0 && wrap(say.recorded),
      itemsText(words, props.to, props.items),
      tap(words.common.undo, props.links.undo),
      saidText(notes(words, props)),
      footText(words, props, words.common.sees.onlyYou),
    );
  },

  sample: {
    kind: "ask-back",
    to: noa,
    programme,
    asks: [
      {
        ask: "time",
        partner: { name: dana.name, zone: dana.zone },
        session: thursday,
        why: "readings",
        times: [
          { start: friday, link: link("cannot") },
          { start: friday + 12 * 3_600_000, link: link("cannot") },
        ],
        ways: [],
      },
    ],
    items: [],
    attachments: 0,
    links: {},
  },
  get variants(): Record<string, AskBack> {
    const [time] = this.sample.asks as Extract<AskLine, { ask: "time" }>[];
    const asked = (why: Extract<AskLine, { ask: "time" }>["why"], times = time!.times): AskBack => ({
      ...this.sample,
      asks: [{ ...time!, why, times }],
    });
    return {
      window: asked("window"),
      which: asked("which"),
      "none-of-these": asked("none-of-these"),
      "outside-week": asked("outside-week"),
      past: asked("past"),
      "too-soon": asked("too-soon"),
      taken: asked("taken"),
      "no-times": {
        ...this.sample,
        asks: [
          {
            ...time!,
            why: "outside-week",
            times: [],
            ways: [
              { way: "by-phone", start: friday, link: link("by-phone") },
              { way: "skip", link: link("skip") },
              { way: "ask-organiser", link: link("ask-organiser") },
            ],
          },
        ],
      },
      "no-other-times": asked("none-of-these", []),
      "and-more": {
        ...this.sample,
        items: [
          { what: "off", partner: dana.name, session: thursday, asked: true },
          {
            what: "topic",
            topic: "How to say no",
            prep: "It happened twice.",
            partner: dana.name,
            session: thursday,
          },
        ],
        why: "question",
        links: { undo: link("undo-pair") },
      },
      pair: {
        ...this.sample,
        to: dana,
        asks: [
          {
            ask: "pair",
            words: "How to say no to a date",
            partners: [
              { name: noa.name, link: link("meant-pair") },
              { name: kofi.name, link: link("meant-pair") },
            ],
          },
        ],
      },
      met: { ...this.sample, asks: [{ ask: "met", youMet: true, ...pulse(dana) }] },
      sender: {
        ...this.sample,
        asks: [{ ask: "sender", link: link("my-answers") }],
        wroteFrom: "n…@personal.example",
      },
      score: {
        ...this.sample,
        asks: [
          {
            ask: "score",
            number: 3,
            text: "4.5",
            scores: [
              { score: 4, link: link("score") },
              { score: 5, link: link("score") },
            ],
          },
        ],
        items: [
          {
            what: "answer",
            number: 1,
            code: "responsive",
            score: 4,
            visibility: "averages",
            sharedWith: [],
          },
          {
            what: "answer",
            number: 3,
            code: "committed",
            text: "4.5",
            open: true,
            visibility: "averages",
            sharedWith: [],
          },
        ],
        why: "unclear",
        large: true,
        attachments: 1,
        wroteFrom: "n…@personal.example",
        links: { undo: link("undo-person") },
      },
    };
  },
};
