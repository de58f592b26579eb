import { Button, P, Said, SessionCard, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Agenda, agendaText } from "./last-agenda.tsx";
import { LastTime, lastTimeText } from "./last-time.tsx";
import { Layout } from "./layout.tsx";
import { agreeLabel, brief, dayTime, ending, footText, sessionLines, shortTime } from "./lines.ts";
import type { MoveNews } from "./props.ts";
import { dana, friday, link, meeting, noa, programme, thursday, topic } from "./samples.ts";
import { blocks, lines, saidText, tap, wrap } from "./text.ts";
import { Topics, topicsText } from "./topics.tsx";
import type { Words } from "./words/index.ts";

function intro(words: Words, { news, meeting, by, waits = false }: MoveNews): string {
  const say = words.mails["move-news"];
  const partner = meeting.partner.name;
  return {
    agreed: say.introAgreed(partner),
    stands: say.introStands(partner),
    skipped: say.introSkipped(partner, by && (by.you ? "you" : "partner"), waits),
    undone: say.introUndone(partner, by && (by.you ? "you" : "partner")),
    reopened: by?.you ? say.introReopenedYou(partner) : say.introReopened(partner),
  }[news];
}

/** The time that was, and who changed it. */
function details(words: Words, { to, news, was, by, links }: MoveNews) {
  const say = words.mails["move-news"];
  const named = news === "agreed";
  return [
    was !== undefined && say.was(dayTime(words, to, was)),
    named && by && (by.you ? say.byYou : (by.asked ? say.byAfterYou : say.by)(by.name)),
    links.undo && say.undoNote,
  ];
}

/** A session that has no time now has no card: a card with a struck-out time still looks like a session. */
const stands = ({ news }: MoveNews) => news === "agreed" || news === "stands" || news === "undone";

/** The card, or for a session that is off the line that says which. */
function sessionIn(words: Words, props: MoveNews): { title: string; rows: string[] } {
  const { to, meeting } = props;
  const title = words.common.with(meeting.partner.name);
  return stands(props)
    ? { title, rows: sessionLines(words, to, meeting) }
    : {
        title,
        rows: [words.mails["move-news"].offTime(dayTime(words, to, meeting.start), words.when.zone(to.zone))],
      };
}

function seenBy({ common: { sees } }: Words, { soon, meeting: { partner } }: MoveNews): string {
  return soon?.agenda ? sees.agenda([partner.name]) : sees.moves(partner.name);
}

/** Where topics are to be agreed to, there is something to do. */
function replyNote({ soon }: MoveNews) {
  return soon?.agree ? "just-reply" : "no-reply-needed";
}

export const moveNews: MailKind<MoveNews> = {
  kind: "move-news",

  subject: (words, { to, news, far, meeting: { partner, start } }) =>
    words.mails["move-news"][news](
      brief(partner.name),
      // One of several weeks may be meant, as in an absence.
      (far || news === "skipped" ? dayTime : shortTime)(words, to, start),
    ),

  Html({ words, props }) {
    const say = words.mails["move-news"];
    const { to, meeting, soon, links } = props;
    const { title, rows } = sessionIn(words, props);
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={seenBy(words, props)}
        reply={replyNote(props)}
      >
        <P>{words.common.hello(to.name)}</P>
        <P>{intro(words, props)}</P>
        <SessionCard title={title} lines={rows}>
          {soon ? (
            <>
              <Soft>{say.soon}</Soft>
              <LastTime words={words} partner={meeting.partner.name} actions={soon.actions} />
              <Topics words={words} topics={soon.topics} />
              {soon.agenda ? (
                <>
                  <P>{ending(words, meeting, true)}</P>
                  <Agenda words={words} agenda={soon.agenda} />
                </>
              ) : null}
              {soon.agree ? <Button label={agreeLabel(words, soon.topics)} href={soon.agree} /> : null}
              <Button label={words.common.cannot} href={soon.cannot} quiet />
            </>
          ) : null}
        </SessionCard>
        {links.undo ? <Button label={words.common.undo} href={links.undo} quiet /> : null}
        <Said said={details(words, props)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["move-news"];
    const { to, meeting, soon, links } = props;
    const { title, rows } = sessionIn(words, props);
    return blocks(
      wrap(words.common.hello(to.name)),
      wrap(intro(words, props)),
      lines(wrap(title), ...rows.map((row) => wrap(row, "  "))),
      soon && [
        wrap(say.soon),
        lastTimeText(words, meeting.partner.name, soon.actions),
        lines(topicsText(words, soon.topics)),
        soon.agenda && [wrap(ending(words, meeting, true)), agendaText(words, soon.agenda)],
        tap(agreeLabel(words, soon.topics), soon.agree),
        tap(words.common.cannot, soon.cannot),
      ],
      tap(words.common.undo, links.undo),
      saidText(details(words, props)),
      footText(words, props, seenBy(words, props), replyNote(props)),
    );
  },

  sample: {
    kind: "move-news",
    to: noa,
    programme,
    news: "agreed",
    far: false,
    meeting: meeting(dana, { start: friday }),
    was: thursday,
    by: { name: "Dana Amir", you: false },
    links: { undo: link("undo") },
  },
  get variants(): Record<string, MoveNews> {
    const { was: _was, by: _by, ...plain } = this.sample;
    return {
      soon: {
        ...this.sample,
        by: { name: "Noa Levi", you: true },
        soon: { actions: { mine: "Write down three questions" }, topics: [topic], cannot: link("cannot") },
      },
      taken: { ...this.sample, by: { name: "Dana Amir", you: false, asked: true }, links: {} },
      stands: { ...plain, news: "stands" },
      skipped: { ...plain, news: "skipped", waits: true, meeting: meeting(dana), links: {} },
      answer: {
        ...this.sample,
        by: { name: "Noa Levi", you: true },
        recorded: {
          words: "Friday at 10 works. I would like to talk about planning.",
          items: [{ what: "topic", topic: "Planning", partner: dana.name, session: friday }],
          attachments: 0,
          links: { undo: link("undo") },
        },
        links: {},
      },
      undone: { ...plain, news: "undone", by: { name: "Dana Amir", you: false }, links: {} },
      reopened: {
        ...plain,
        news: "reopened",
        meeting: meeting(dana),
        by: { name: "Dana Amir", you: false },
        links: {},
      },
    };
  },
};
