import { DAY } from "../src/domain/time.ts";
import { P, Soft, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { ReflectionReminder } from "./props.ts";
import { Questions, questionsText } from "./questions.tsx";
import { closes, whoSees } from "./reflection-request.tsx";
import { dana, link, noa, programme, thursday } from "./samples.ts";
import { blocks, bullets, lines, wrap } from "./text.ts";

/** One that is still open. */
function exampleOf({ questions }: ReflectionReminder): number {
  return (questions.find(({ scores }) => scores) ?? questions[0])?.number ?? 1;
}

export const reflectionReminder: MailKind<ReflectionReminder> = {
  kind: "reflection-reminder",

  subject: (words, { questions }) => words.mails["reflection-reminder"].subject(questions.length),

  Html({ words, props }) {
    const say = words.mails["reflection-reminder"];
    const ask = words.mails["reflection-request"];
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.reflection}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(props.answered)}</P>
        <Questions words={words} to={props.to} questions={props.questions} />
        <P>
          {ask.form} <strong>{ask.example(exampleOf(props))}</strong>
        </P>
        <Soft>{ask.scale}</Soft>
        <Soft>{ask.whoSees}</Soft>
        <Steps items={whoSees(words, props)} />
        <Soft>{closes(words, props.to, props.closes)}</Soft>
        <Soft>{say.again}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["reflection-reminder"];
    const ask = words.mails["reflection-request"];
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(props.answered)),
      questionsText(words, props.to, props.questions),
      lines(wrap(ask.form), wrap(ask.example(exampleOf(props)), "  ")),
      wrap(ask.scale),
      lines(wrap(ask.whoSees), bullets(whoSees(words, props))),
      wrap(closes(words, props.to, props.closes)),
      wrap(say.again),
      footText(words, props, words.common.sees.reflection),
    );
  },

  sample: {
    kind: "reflection-reminder",
    to: noa,
    programme,
    partners: [dana.name],
    readers: [dana.name],
    questions: [
      {
        number: 2,
        code: "mentor-listened",
        about: dana.name,
        scores: [1, 2, 3, 4, 5].map((score) => link(`score-2-${score}`)),
      },
      { number: 11, code: "differently" },
    ],
    answered: 10,
    closes: thursday + 80 * DAY,
  },
};
