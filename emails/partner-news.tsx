import { P } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText, ownTime } from "./lines.ts";
import type { PartnerNews } from "./props.ts";
import { dana, noa, programme, thursday } from "./samples.ts";
import { blocks, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

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
    case "left":
      return say.introLeft(partner.name);
    case "not-joined-yet":
      return say.introNotJoined(partner.name, when.date(news.asked));
  }
}

/** Neutral news of the other one: never a reason, never a reproach. */
export const partnerNews: MailKind<PartnerNews> = {
  kind: "partner-news",

  subject(words, { partner, news }) {
    const say = words.mails["partner-news"];
    const name = brief(partner.name);
    if (news.what === "late") return say.late(name, news.minutes);
    if (news.what === "away" || news.what === "not-away")
      return say[news.what](name, words.when.dates(news.from, news.until));
    return say[news.what](name);
  },

  Html({ words, props }) {
    return (
      <Layout
        words={words}
        props={props}
        preheader={words.mails["partner-news"].preheader}
        sees={words.common.sees.news(props.partner.name)}
        reply="no-reply-needed"
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{intro(words, props)}</P>
      </Layout>
    );
  },

  text: (words, props) =>
    blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(intro(words, props)),
      footText(words, props, words.common.sees.news(props.partner.name), "no-reply-needed"),
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
      left: { ...this.sample, news: { what: "left" } },
      "not-joined-yet": { ...this.sample, news: { what: "not-joined-yet", asked: "2027-01-04" } },
    };
  },
};
