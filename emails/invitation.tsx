import { Button, P, SessionCard } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, dayTime, footText, sessionLines } from "./lines.ts";
import type { Invitation } from "./props.ts";
import { dana, link, meeting, noa, programme } from "./samples.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function intro(words: Words, { change, meeting }: Invitation): string {
  const say = words.mails.invitation;
  return { new: say.introNew, changed: say.introChanged, cancelled: say.introCancelled }[change](
    meeting.partner.name,
  );
}

/** Goes with a calendar part, and says all of it in words: not every mail program shows the part. */
export const invitation: MailKind<Invitation> = {
  kind: "invitation",

  subject: (words, { to, change, meeting: { partner, start } }) =>
    words.mails.invitation[change](brief(partner.name), dayTime(words, to, start)),

  Html({ words, props }) {
    const say = words.mails.invitation;
    const { to, meeting, links } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.moves(meeting.partner.name)}
        reply="no-reply-needed"
      >
        <P>{words.common.hello(to.name)}</P>
        <P>{intro(words, props)}</P>
        <SessionCard
          title={words.common.with(meeting.partner.name)}
          lines={sessionLines(words, to, meeting)}
        />
        {links.cannot ? <Button label={words.common.cannot} href={links.cannot} quiet /> : null}
      </Layout>
    );
  },

  text(words, props) {
    const { to, meeting, links } = props;
    return blocks(
      wrap(words.common.hello(to.name)),
      wrap(intro(words, props)),
      lines(
        wrap(words.common.with(meeting.partner.name)),
        sessionLines(words, to, meeting).map((line) => wrap(line, "  ")),
      ),
      tap(words.common.cannot, links.cannot),
      footText(words, props, words.common.sees.moves(meeting.partner.name), "no-reply-needed"),
    );
  },

  sample: {
    kind: "invitation",
    to: noa,
    programme,
    change: "new",
    meeting: meeting(dana),
    links: { cannot: link("cannot") },
  },
  get variants(): Record<string, Invitation> {
    return {
      changed: { ...this.sample, change: "changed" },
      cancelled: { ...this.sample, change: "cancelled", links: {} },
    };
  },
};
