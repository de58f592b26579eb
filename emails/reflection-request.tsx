import { DAY } from "../src/domain/time.ts";
import { P, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText } from "./lines.ts";
import { Listed } from "./pieces.tsx";
import type { QuestionLine, ReflectionRequest } from "./props.ts";
import { evidenceLines, Questions, questionsText } from "./questions.tsx";
import { dana, kofi, link, noa, programme, thursday } from "./samples.ts";
import { blocks, bullets, heading, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

const partners = ({ evidence }: ReflectionRequest) => evidence.map(({ partner }) => partner);

/** How to answer by reply and who sees it: before the questions, since it decides how openly people write. */
function howTo(words: Words, props: ReflectionRequest): string[] {
  const say = words.mails["reflection-request"];
  const names = partners(props);
  return [say.scale, say.visibility(words.common.list(names)), names.length > 1 ? say.onceForAll : ""].filter(
    Boolean,
  );
}

function closes(words: Words, { to, closes }: ReflectionRequest): string {
  return words.mails["reflection-request"].closes(words.when.day(closes, to.zone));
}

const NOTES: NonNullable<QuestionLine["notes"]> = [
  { partner: noa.name, start: thursday, score: 4 },
  { partner: kofi.name, start: thursday + 35 * DAY, score: 3, text: "I talked too much" },
];

export const reflectionRequest: MailKind<ReflectionRequest> = {
  kind: "reflection-request",

  subject(words, props) {
    const say = words.mails["reflection-request"];
    const names = partners(props);
    return names.length === 1 ? say.subject(brief(names[0] ?? "")) : say.subjectMany;
  },

  Html({ words, props }) {
    const say = words.mails["reflection-request"];
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.reflection}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro}</P>
        <P>
          {say.form} <strong>{say.example}</strong>
        </P>
        {howTo(words, props).map((line) => (
          <Soft>{line}</Soft>
        ))}
        <Questions words={words} to={props.to} questions={props.questions} />
        <Listed title={say.facts} items={evidenceLines(words, props.evidence)} />
        <Soft>{closes(words, props)}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["reflection-request"];
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro),
      lines(wrap(say.form), wrap(say.example, "  ")),
      howTo(words, props).map((line) => wrap(line)),
      questionsText(words, props.to, props.questions),
      [heading(say.facts), bullets(evidenceLines(words, props.evidence))],
      wrap(closes(words, props)),
      footText(words, props, words.common.sees.reflection),
    );
  },

  sample: {
    kind: "reflection-request",
    to: dana,
    programme,
    role: "mentor",
    questions: sampleQuestions(["responsive", "listened", "committed", "guided", "empathy"]).map(
      (question) => (question.code === "listened" ? { ...question, notes: NOTES } : question),
    ),
    evidence: [
      {
        partner: noa.name,
        held: 10,
        planned: 11,
        moved: 2,
        hoursToAgree: 5,
        goal: { lines: ["Lead a product group"] },
      },
      { partner: kofi.name, held: 4, planned: 5, moved: 0 },
    ],
    closes: thursday + 80 * DAY,
  },
  get variants(): Record<string, ReflectionRequest> {
    const questions = sampleQuestions(
      ["mentor-responsive", "mentor-listened", "mentor-committed", "mentor-guided", "mentor-empathy"],
      ["satisfied", "valuable", "goal-reached"],
    );
    const evidence = [{ partner: dana.name, held: 10, planned: 11, moved: 2 }];
    return { mentee: { ...this.sample, to: noa, role: "mentee", questions, evidence } };
  },
};

function sampleQuestions(about: QuestionLine["code"][], plain: QuestionLine["code"][] = []): QuestionLine[] {
  const scored = [...about, ...plain, "fun" as const].map((code, index) => ({
    number: index + 1,
    code,
    ...(code.startsWith("mentor-") ? { about: dana.name } : {}),
    scores: [1, 2, 3, 4, 5].map((score) => link(`score-${index + 1}-${score}`)),
  }));
  const open = (["takeaways", "differently", "whats-next"] as const).map((code, index) => ({
    number: scored.length + index + 1,
    code,
  }));
  return [...scored, ...open];
}
