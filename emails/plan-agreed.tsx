import { H, P, SessionCard, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, commitmentLines, footText, sessionLines } from "./lines.ts";
import type { PlanAgreed } from "./props.ts";
import { dana, meeting, noa, programme } from "./samples.ts";
import { blocks, bullets, heading, lines, wrap } from "./text.ts";

export const planAgreed: MailKind<PlanAgreed> = {
  kind: "plan-agreed",

  subject: (words, { meeting }) => words.mails["plan-agreed"].subject(brief(meeting.partner.name)),

  Html({ words, props }) {
    const say = words.mails["plan-agreed"];
    const { meeting, goal } = props;
    const partner = meeting.partner.name;
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.plan(partner)}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{props.byBoth ? say.byBoth(partner) : say.soFar(partner)}</P>
        <H>{words.common.goal}</H>
        {goal?.lines.length ? <Steps items={goal.lines} /> : <P>{say.noGoal}</P>}
        <H>{words.common.commitments}</H>
        <Steps items={commitmentLines(words, props)} />
        <P>{words.mails["first-session-plan"].frame(props.frame)}</P>
        <SessionCard title={words.common.with(partner)} lines={sessionLines(words, props.to, meeting)} />
        <P>{say.change}</P>
        <Steps items={say.examples} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["plan-agreed"];
    const { meeting, goal } = props;
    const partner = meeting.partner.name;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(props.byBoth ? say.byBoth(partner) : say.soFar(partner)),
      [heading(words.common.goal), goal?.lines.length ? bullets(goal.lines) : wrap(say.noGoal)],
      [heading(words.common.commitments), bullets(commitmentLines(words, props))],
      wrap(words.mails["first-session-plan"].frame(props.frame)),
      lines(
        wrap(words.common.with(partner)),
        sessionLines(words, props.to, meeting).map((line) => wrap(line, "  ")),
      ),
      [wrap(say.change), bullets(say.examples)],
      footText(words, props, words.common.sees.plan(partner)),
    );
  },

  sample: {
    kind: "plan-agreed",
    to: noa,
    programme,
    role: "mentee",
    meeting: meeting(dana, { stage: "first" }),
    cadence: 1,
    frame: "goal-oriented",
    goal: { form: "career", lines: ["Lead a product group within a year", "Run one planning round myself"] },
    commitments: [
      { code: "preparation" },
      { code: "answers" },
      { text: "No calls on Fridays", by: "Dana Amir" },
    ],
    byBoth: true,
  },
  get variants(): Record<string, PlanAgreed> {
    const { goal: _, ...rest } = this.sample;
    return { "so-far": { ...rest, byBoth: false } };
  },
};
