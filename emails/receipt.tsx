import { Button, P, Quote, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import { Said, saidText } from "./pieces.tsx";
import type { Receipt } from "./props.ts";
import { itemLines } from "./receipt-items.ts";
import { dana, friday, lastThursday, link, noa, olivia, programme, thursday } from "./samples.ts";
import { blocks, lines, quoted, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** What did not arrive whole, and from where it came: after what was recorded, before how to put it right. */
function notes(words: Words, { to, items, attachments, wroteFrom, outcome, left, links }: Receipt) {
  const say = words.mails.receipt;
  return [
    items.length > 0 && words.common.zoneNote(words.when.zone(to.zone)),
    left && say.left,
    attachments > 0 && say.attachments(attachments),
    wroteFrom && say.wroteFrom(wroteFrom),
    outcome === "recorded" && (links.undo ? say.fix : say.fixNoUndo),
  ];
}

function intro(words: Words, { outcome, why = "" }: Receipt): string {
  const { intro, parkedWhy } = words.mails.receipt;
  const known = Object.hasOwn(parkedWhy, why) ? parkedWhy[why as keyof typeof parkedWhy] : undefined;
  return outcome === "parked" && known ? known : intro[outcome];
}

export const receipt: MailKind<Receipt> = {
  kind: "receipt",

  subject: (words, { outcome }) => words.mails.receipt.subject[outcome],

  Html({ words, props }) {
    const say = words.mails.receipt;
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.onlyYou}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{intro(words, props)}</P>
        {props.command ? <P>{say.command(props.command)}</P> : null}
        {props.items
          .map((item) => itemLines(words, props.to, item))
          .map((item) => (
            <>
              <P>{item.says}</P>
              {item.words.map((line) => (
                <Quote>{line}</Quote>
              ))}
              {item.after ? <Soft>{item.after}</Soft> : null}
            </>
          ))}
        {props.links.undo ? <Button label={words.common.undo} href={props.links.undo} quiet /> : null}
        <Said said={notes(words, props)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.receipt;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(intro(words, props)),
      props.command && wrap(say.command(props.command)),
      props.items
        .map((item) => itemLines(words, props.to, item))
        .map((item) => lines(wrap(item.says), item.words.map(quoted), item.after && wrap(item.after))),
      tap(words.common.undo, props.links.undo),
      saidText(notes(words, props)),
      footText(words, props, words.common.sees.onlyYou),
    );
  },

  sample: {
    kind: "receipt",
    to: noa,
    programme,
    outcome: "recorded",
    items: [
      {
        what: "topic",
        topic: "How to say no to a date",
        prep: "It happened twice this week.",
        partner: dana.name,
        session: friday,
        movedFrom: thursday,
      },
      { what: "takeaway", text: "Ask first", action: "Ask Jonas", partner: dana.name, session: lastThursday },
    ],
    attachments: 1,
    wroteFrom: "n…@personal.example",
    links: { undo: link("undo") },
  },
  get variants(): Record<string, Receipt> {
    const { wroteFrom: _, ...plain } = this.sample;
    const partner = dana.name;
    const none: Receipt = { ...plain, items: [], attachments: 0, links: {} };
    return {
      everything: {
        ...none,
        items: [
          { what: "topic-agreed", topic: "How to say no", partner, session: thursday },
          { what: "time", partner, start: friday },
          { what: "offered", partner, starts: [thursday, friday] },
          { what: "cannot", partner, session: thursday, reason: "A funeral" },
          { what: "late", partner, session: thursday, minutes: 10 },
          { what: "joined", partners: [partner] },
          { what: "declined", partners: [partner] },
          { what: "met", partner, session: lastThursday },
          { what: "missed", partner, session: lastThursday },
          { what: "goal", lines: ["Lead a group", "Run a planning round"], partner },
          { what: "commitment", lines: ["We answer within a day"], partner },
          { what: "hours", never: [{ weekday: 5 }, { weekday: 1, from: "08:00", to: "10:00" }] },
          { what: "zone", zone: "Europe/Lisbon" },
          { what: "answer", number: 3, score: 4, text: "mostly", visibility: "partner" },
          { what: "away", from: "2027-04-03", until: "2027-04-14" },
          { what: "question", text: "Is there a reading list?", passedTo: "Olivia Berg" },
          { what: "wrap-up", partner },
          { what: "undone" },
        ],
      },
      "passed-on": { ...none, outcome: "passed-on", command: "CHANGE MENTOR" },
      parked: { ...none, outcome: "parked" },
      "not-authenticated": { ...none, outcome: "parked", why: "not-authenticated" },
      left: { ...this.sample, left: true },
      "too-large": { ...none, outcome: "too-large", attachments: 3 },
      "nothing-to-undo": { ...none, outcome: "nothing-to-undo" },
      roster: { ...none, to: olivia, items: [{ what: "roster", fresh: 11, changed: 1, skippedRows: 2 }] },
    };
  },
};
