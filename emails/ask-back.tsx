import { Button, P, Quote, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { dayTime, footText, zoneNote } from "./lines.ts";
import { Said, saidText } from "./pieces.tsx";
import type { AskBack, AskLine } from "./props.ts";
import { itemLines } from "./receipt-items.ts";
import { dana, friday, kofi, link, noa, programme, thursday } from "./samples.ts";
import { blocks, lines, quoted, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** One question: what is asked, the words it is about, a tap for each answer, and what to do without a tap. */
function question(words: Words, { to }: AskBack, ask: AskLine) {
  const say = words.mails["ask-back"];
  switch (ask.ask) {
    case "time": {
      const { partner, session, why, times } = ask;
      return {
        says: [
          say.time[why](partner.name, dayTime(words, to, session)),
          times.length > 0 ? say.tapTime : say.noTimes,
        ],
        quote: undefined,
        taps: times.map(({ start, link }) => ({ label: dayTime(words, to, start), href: link })),
        note: times[0] && zoneNote(words, to, partner, times[0].start),
      };
    }
    case "pair":
      return {
        says: [say.pair],
        quote: ask.words,
        taps: ask.partners.map(({ name, link }) => ({ label: name, href: link })),
        note: undefined,
      };
    case "score":
      return {
        says: [say.score(ask.number, ask.text)],
        quote: undefined,
        taps: ask.scores.map(({ score, link }) => ({ label: say.scoreTap(score), href: link })),
        note: undefined,
      };
  }
}

function notes(words: Words, { attachments, wroteFrom, left, links }: AskBack) {
  const say = words.mails.receipt;
  return [
    left && say.left,
    attachments > 0 && say.attachments(attachments),
    wroteFrom && say.wroteFrom(wroteFrom),
    links.undo && say.fix,
  ];
}

/** Two readings, or something that cannot be done as it was written: one tap settles it. */
export const askBack: MailKind<AskBack> = {
  kind: "ask-back",

  subject: (words, { asks }) => words.mails["ask-back"].subject[asks[0]?.ask ?? "time"],

  Html({ words, props }) {
    const say = words.mails["ask-back"];
    const items = props.items.map((item) => itemLines(words, props.to, item));
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.onlyYou}>
        <P>{words.common.hello(props.to.name)}</P>
        {props.asks
          .map((ask) => question(words, props, ask))
          .map(({ says, quote, taps, note }) => (
            <>
              {says.map((line) => (
                <P>{line}</P>
              ))}
              {quote ? <Quote>{quote}</Quote> : null}
              {taps.map(({ label, href }) => (
                <Button label={label} href={href} quiet />
              ))}
              {note ? <Soft>{note}</Soft> : null}
            </>
          ))}
        <P>{say.orWrite}</P>
        {items.length > 0 ? <P>{say.recorded}</P> : null}
        {items.map((item) => (
          <>
            <P>{item.says}</P>
            {item.words.map((line) => (
              <Quote>{line}</Quote>
            ))}
          </>
        ))}
        {props.links.undo ? <Button label={words.common.undo} href={props.links.undo} quiet /> : null}
        <Said said={notes(words, props)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["ask-back"];
    const items = props.items.map((item) => itemLines(words, props.to, item));
    return blocks(
      wrap(words.common.hello(props.to.name)),
      props.asks
        .map((ask) => question(words, props, ask))
        .map(({ says, quote, taps, note }) =>
          blocks(
            says.map((line) => wrap(line)),
            quote && quoted(quote),
            lines(taps.map(({ label, href }) => tap(label, href))),
            note && wrap(note),
          ),
        ),
      wrap(say.orWrite),
      items.length > 0 && wrap(say.recorded),
      items.map((item) => lines(wrap(item.says), item.words.map(quoted))),
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
      },
    ],
    items: [],
    left: false,
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
      "none-of-these": asked("none-of-these"),
      "outside-week": asked("outside-week"),
      past: asked("past"),
      "too-soon": asked("too-soon"),
      taken: asked("taken"),
      "no-times": asked("outside-week", []),
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
        items: [{ what: "answer", number: 1, score: 4, visibility: "averages" }],
        left: true,
        attachments: 1,
        wroteFrom: "n…@personal.example",
        links: { undo: link("undo-person") },
      },
    };
  },
};
