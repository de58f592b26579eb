import { GOAL_FORMS } from "../src/domain/topic.ts";
import { Button, H, P, SessionCard, Steps, TapRow } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, commitmentLines, footText, goalSays, sessionLines } from "./lines.ts";
import type { FirstSessionPlan } from "./props.ts";
import { dana, link, meeting, noa, programme } from "./samples.ts";
import { blocks, bullets, heading, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

function formTaps(words: Words, { links }: FirstSessionPlan): { label: string; href: string }[] {
  return links.forms.map(({ form, link }) => ({
    label: words.common.capital(words.common.goalForm(form).name),
    href: link,
  }));
}

export const firstSessionPlan: MailKind<FirstSessionPlan> = {
  kind: "first-session-plan",

  subject: (words, { to, meeting: { partner, start } }) =>
    words.mails["first-session-plan"].subject(
      brief(partner.name),
      words.when.dayShort(start, to.zone),
      words.when.time(start, to.zone),
    ),

  Html({ words, props }) {
    const say = words.mails["first-session-plan"];
    const { meeting, links, goal } = props;
    const partner = meeting.partner.name;
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.plan(partner)}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(partner)}</P>
        <SessionCard title={words.common.with(partner)} lines={sessionLines(words, props.to, meeting)} />
        <Button label={say.agree} href={links.agree} />
        <Button label={words.common.cannot} href={links.cannot} quiet />
        {props.partnerAgreed ? <P>{say.partnerAgreed(partner)}</P> : null}
        <P>{say.enough[props.frame]}</P>
        <H>{say.introductions}</H>
        <P>{say.introductionsLine}</P>
        {props.maybeNear ? <P>{say.maybeNear}</P> : null}
        <H>{say.goal[props.frame]}</H>
        <P>{say.goalLine[props.frame]}</P>
        {goal?.lines.length ? (
          <>
            <P>{goalSays(words, props.goalBy)}</P>
            <Steps items={goal.lines} />
          </>
        ) : null}
        {props.goalForm ? <P>{say.formSoFar(words.common.goalForm(props.goalForm).name)}</P> : null}
        <P>{say.goalForms}</P>
        <Steps numbered items={GOAL_FORMS.map((form) => words.common.goalForm(form).line)} />
        <P>{say.chooseForm}</P>
        <TapRow taps={formTaps(words, props)} stacked />
        <H>{say.commitments}</H>
        <Steps items={commitmentLines(words, props)} />
        <P>{say.frame(props.frame)}</P>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["first-session-plan"];
    const { meeting, links, goal } = props;
    const partner = meeting.partner.name;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(partner)),
      lines(
        wrap(words.common.with(partner)),
        sessionLines(words, props.to, meeting).map((line) => wrap(line, "  ")),
      ),
      lines(tap(say.agree, links.agree), tap(words.common.cannot, links.cannot)),
      props.partnerAgreed && wrap(say.partnerAgreed(partner)),
      wrap(say.enough[props.frame]),
      [heading(say.introductions), wrap(say.introductionsLine), props.maybeNear && wrap(say.maybeNear)],
      [heading(say.goal[props.frame]), wrap(say.goalLine[props.frame])],
      goal?.lines.length ? [wrap(goalSays(words, props.goalBy)), bullets(goal.lines)] : undefined,
      props.goalForm && wrap(say.formSoFar(words.common.goalForm(props.goalForm).name)),
      wrap(say.goalForms),
      lines(
        ...GOAL_FORMS.map((form, index) => wrap(words.common.goalForm(form).line, "   ", `${index + 1}. `)),
      ),
      lines(wrap(say.chooseForm), ...formTaps(words, props).map(({ label, href }) => tap(label, href))),
      [heading(say.commitments), bullets(commitmentLines(words, props)), wrap(say.frame(props.frame))],
      footText(words, props, words.common.sees.plan(partner)),
    );
  },

  sample: {
    kind: "first-session-plan",
    to: noa,
    programme,
    role: "mentee",
    meeting: (({ place: _, ...rest }) => rest)(meeting(dana, { stage: "first" })),
    cadence: 1,
    frame: "goal-oriented",
    maybeNear: false,
    commitments: [
      { code: "preparation" },
      { code: "answers" },
      { code: "sharing" },
      { code: "same-week" },
      { code: "outcome" },
    ],
    partnerAgreed: false,
    links: {
      agree: link("agree-plan"),
      cannot: link("cannot"),
      forms: GOAL_FORMS.map((form) => ({ form, link: link(`goal-form-${form}`) })),
    },
  },
  get variants(): Record<string, FirstSessionPlan> {
    return {
      "ad-hoc": { ...this.sample, frame: "ad-hoc", commitments: [{ code: "either" }, { code: "answers" }] },
      "maybe-near": {
        ...this.sample,
        to: dana,
        role: "mentor" as const,
        meeting: meeting({ ...noa, zone: dana.zone }, { stage: "first" }),
        maybeNear: true,
        frame: "time-framed",
        goalForm: "career",
        goal: { lines: ["Lead a product group within a year", "Run one planning round myself"] },
        commitments: [{ text: "We tell each other when something is not working", by: "Noa Levi" }],
        partnerAgreed: true,
      },
    };
  },
};
