import { Button, P, Said } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { Receipt } from "./props.ts";
import { hasTime } from "./receipt-items.ts";
import { besidesOf, Items, itemsText, quoteOf, sentence } from "./recorded.tsx";
import { dana, friday, lastThursday, link, noa, olivia, programme, thursday } from "./samples.ts";
import { blocks, saidText, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** Then the questions are closed, and no answer counts any more. */
function isClosing({ items }: Receipt): boolean {
  return items.some(({ what }) => what === "all-answered");
}

const replyNote = (props: Receipt) => (isClosing(props) ? "no-reply-needed" : "just-reply");

/** What was not done or did not arrive whole, and from where it came: after what was recorded, before how to put it right. */
function notes(words: Words, props: Receipt) {
  const { to, items, outcome, why, links, ...rest } = props;
  const say = words.mails.receipt;
  const besides = outcome === "recorded" || outcome === "too-large" ? why : undefined;
  const quote = quoteOf(rest);
  return [
    quote && say.youWrote(quote),
    items.some(hasTime) && words.common.zoneNote(words.when.zone(to.zone)),
    ...besidesOf(words, { ...rest, items, links, ...(besides ? { why: besides } : {}) }),
    outcome === "recorded" && !isClosing(props) && (links.undo ? say.fix : say.fixNoUndo),
  ];
}

function intro(words: Words, { outcome, why = "" }: Receipt): string {
  const { intro, why: known } = words.mails.receipt;
  const says = outcome === "recorded" || outcome === "too-large" ? undefined : sentence(known, why);
  return says ?? intro[outcome];
}

export const receipt: MailKind<Receipt> = {
  kind: "receipt",

  subject: (words, { outcome }) => words.mails.receipt.subject[outcome],

  Html({ words, props }) {
    const say = words.mails.receipt;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.onlyYou}
        reply={replyNote(props)}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{intro(words, props)}</P>
        {props.command ? <P>{say.command(props.command)}</P> : null}
        <Items words={words} to={props.to} items={props.items} />
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
      itemsText(words, props.to, props.items),
      tap(words.common.undo, props.links.undo),
      saidText(notes(words, props)),
      footText(words, props, words.common.sees.onlyYou, replyNote(props)),
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
          { what: "offered", partner, starts: [thursday], instead: true },
          { what: "off", partner, session: thursday },
          { what: "off", partner, session: thursday, asked: true },
          { what: "late", partner, session: thursday, minutes: 10 },
          { what: "joined", partners: [partner], waits: [partner] },
          { what: "goal-form", form: "career", partner },
          { what: "frame", frame: "time-framed", partners: [partner] },
          { what: "length", minutes: 45, partners: [partner] },
          { what: "rhythm", news: "rhythm-set", partner, cadence: 2 },
          { what: "rhythm", news: "rhythm-wished", partner, cadence: 4 },
          { what: "declined", partners: [partner] },
          { what: "met", partner, session: lastThursday },
          { what: "missed", partner, session: lastThursday },
          { what: "differs", partner, met: false },
          { what: "note", question: "listened", score: 4, text: "I talked too much" },
          { what: "goal", lines: ["Lead a group", "Run a planning round"], partner },
          { what: "commitment", lines: ["We answer within a day"], partner },
          { what: "hours", never: [{ weekday: 5 }, { weekday: 1, from: "08:00", to: "10:00" }] },
          { what: "zone", zone: "Europe/Lisbon" },
          {
            what: "answer",
            number: 3,
            code: "mentor-committed",
            about: dana.name,
            score: 4,
            text: "mostly",
            visibility: "partner",
            sharedWith: [dana.name],
            was: { score: 3, text: "at times" },
          },
          { what: "away", from: "2027-04-03", until: "2027-04-14" },
          { what: "wrap-up", news: "wrap-up-proposed", partner },
          { what: "left-out", starts: [lastThursday] },
          { what: "stands", partner, session: thursday },
          { what: "plan-agreed", partner },
          { what: "undone", event: "move-offered" },
          { what: "undone", event: "said-met", pulse: { partner, session: lastThursday, met: true } },
        ],
      },
      "passed-on": { ...none, outcome: "passed-on", command: "CHANGE MENTOR" },
      parked: { ...none, outcome: "parked" },
      "not-authenticated": { ...none, outcome: "parked", why: "not-authenticated" },
      question: { ...none, outcome: "parked", why: "question" },
      unchanged: { ...none, outcome: "unchanged", why: "already-said" },
      "calendar-old": {
        ...none,
        outcome: "unchanged",
        why: "calendar-old",
        items: [{ what: "stands", partner, session: friday }],
      },
      "calendar-unreadable": { ...none, outcome: "unchanged", why: "calendar-unreadable" },
      "no-such-session": { ...none, outcome: "unchanged", why: "no-such-session" },
      "length-stays": {
        ...none,
        outcome: "unchanged",
        why: "length-stays",
        items: [{ what: "stands", partner, session: thursday }],
      },
      "comment-kept": {
        ...none,
        items: [{ what: "offered", partner, starts: [friday] }],
        why: "comment-kept",
      },
      "all-answered": {
        ...none,
        items: [
          {
            what: "answer",
            number: 2,
            code: "mentor-listened",
            about: dana.name,
            score: 4,
            visibility: "averages",
            sharedWith: [],
          },
          { what: "all-answered" },
        ],
      },
      closed: { ...none, outcome: "unchanged", why: "closed", items: [{ what: "closed", at: friday }] },
      "not-your-mail": { ...none, outcome: "unchanged", why: "not-your-mail" },
      "nothing-asked": { ...none, outcome: "unchanged", why: "nothing-asked", attachments: 2 },
      left: { ...this.sample, why: "unclear" },
      beside: { ...this.sample, why: "question" },
      "too-large": { ...none, outcome: "too-large", attachments: 3 },
      "nothing-to-undo": { ...none, outcome: "nothing-to-undo" },
      "acted-on-since": { ...none, outcome: "nothing-to-undo", why: "acted-on-since" },
      roster: { ...none, to: olivia, items: [{ what: "roster", fresh: 11, changed: 1, skippedRows: 2 }] },
    };
  },
};
