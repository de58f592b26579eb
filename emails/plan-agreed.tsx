import { H, P, SessionCard, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, commitmentLines, footText, goalSays, sessionLines } from "./lines.ts";
import type { PlanAgreed } from "./props.ts";
import { dana, meeting, noa, programme } from "./samples.ts";
import { blocks, bullets, heading, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function opening(words: Words, { meeting: { partner }, change, byBoth }: PlanAgreed): string {
  const say = words.mails["plan-agreed"];
  if (change) return (change.back ? say.takenBack : say.changed)(partner.name);
  return (byBoth ? say.byBoth : say.soFar)(partner.name);
}

/** What the partner has changed, a line each. */
function changes(words: Words, { change, frame, goalForm }: PlanAgreed): string[] {
  const say = words.mails["plan-agreed"];
  const { lines: written = [], frame: framed, form } = change ?? {};
  return [
    ...written.map(({ kind, text }) => say.newLine[kind](text)),
    ...(framed ? [say.newFrame(frame)] : []),
    ...(form && goalForm ? [say.newForm(goalForm)] : []),
  ];
}

export const planAgreed: MailKind<PlanAgreed> = {
  kind: "plan-agreed",

  subject: (words, { meeting, change }) => {
    const say = words.mails["plan-agreed"];
    return (change ? say.subjectChanged : say.subject)(brief(meeting.partner.name));
  },

  Html({ words, props }) {
    const say = words.mails["plan-agreed"];
    const { meeting, goal } = props;
    const news = changes(words, props);
    const form = props.goalForm && words.common.goalForm(props.goalForm).name;
    const partner = meeting.partner.name;
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.plan(partner)}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{opening(words, props)}</P>
        {news.length ? (
          <>
            <Steps items={news} />
            <P>{say.whole}</P>
          </>
        ) : null}
        <H>{words.common.goal}</H>
        {goal && props.goalBy ? <P>{goalSays(words, props.goalBy)}</P> : null}
        {goal?.lines.length ? <Steps items={goal.lines} /> : <P>{say.noGoal[props.frame]}</P>}
        {form ? <P>{say.form(form)}</P> : null}
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
    const news = changes(words, props);
    const form = props.goalForm && words.common.goalForm(props.goalForm).name;
    const partner = meeting.partner.name;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(opening(words, props)),
      news.length > 0 && [bullets(news), wrap(say.whole)],
      [
        heading(words.common.goal),
        goal && props.goalBy && wrap(goalSays(words, props.goalBy)),
        goal?.lines.length ? bullets(goal.lines) : wrap(say.noGoal[props.frame]),
        form && wrap(say.form(form)),
      ],
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
    return {
      "so-far": { ...rest, byBoth: false },
      "ad-hoc": { ...rest, frame: "ad-hoc", commitments: [{ code: "either" }, { code: "answers" }] },
      changed: {
        ...this.sample,
        goalForm: "career",
        change: { lines: [{ kind: "commitment", text: "No calls on Fridays" }], frame: true, form: true },
      },
      "taken-back": { ...this.sample, change: { lines: [], back: true } },
    };
  },
};
