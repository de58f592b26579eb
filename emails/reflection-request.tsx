import { DAY, type Instant } from "../src/domain/time.ts";
import { P, Soft, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, dayTime, footText } from "./lines.ts";
import type { QuestionLine, Recipient, ReflectionRequest } from "./props.ts";
import { Questions, questionsText } from "./questions.tsx";
import { dana, kofi, link, noa, programme, thursday } from "./samples.ts";
import { blocks, bullets, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** Who sees an answer, and the words that change it. Of partners only who can still read it. */
export function whoSees(
  words: Words,
  { readers, programme }: Pick<ReflectionRequest, "readers" | "programme">,
): string[] {
  const say = words.mails["reflection-request"];
  return [
    ...(readers.length > 0 ? [say.share(readers)] : []),
    ...(readers.length > 1 ? [say.shareWith(readers[0]!)] : []),
    ...(readers.length > 0 ? [say.shareAll] : []),
    say.forOrganiser(words.common.list(programme.organisers)),
    say.onlyMe,
  ];
}

export function closes(words: Words, to: Recipient, at: Instant): string {
  return words.mails["reflection-request"].closes(dayTime(words, to, at), words.when.zone(to.zone));
}

const NOTES: NonNullable<QuestionLine["notes"]> = [
  { partner: noa.name, start: thursday, score: 4 },
  { partner: kofi.name, start: thursday + 35 * DAY, score: 3, text: "I talked too much" },
];

export const reflectionRequest: MailKind<ReflectionRequest> = {
  kind: "reflection-request",

  subject(words, { partners }) {
    const say = words.mails["reflection-request"];
    return partners.length === 1 ? say.subject(brief(partners[0] ?? "")) : say.subjectMany;
  },

  Html({ words, props }) {
    const say = words.mails["reflection-request"];
    return (
      <Layout words={words} props={props} preheader={say.preheader} sees={words.common.sees.reflection}>
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro}</P>
        <P>
          {say.form} <strong>{say.example(1)}</strong>
        </P>
        <Soft>{say.scale}</Soft>
        <Soft>{say.whoSees}</Soft>
        <Steps items={whoSees(words, props)} />
        <Questions words={words} to={props.to} questions={props.questions} />
        <Soft>{closes(words, props.to, props.closes)}</Soft>
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["reflection-request"];
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro),
      lines(wrap(say.form), wrap(say.example(1), "  ")),
      wrap(say.scale),
      lines(wrap(say.whoSees), bullets(whoSees(words, props))),
      questionsText(words, props.to, props.questions),
      wrap(closes(words, props.to, props.closes)),
      footText(words, props, words.common.sees.reflection),
    );
  },

  sample: {
    kind: "reflection-request",
    to: dana,
    programme,
    partners: [noa.name, kofi.name],
    readers: [noa.name, kofi.name],
    questions: numbered([
      ...scored(["responsive"], { facts: [{ what: "agreed", hours: 5 }] }),
      ...scored(["listened"], { notes: NOTES }),
      ...scored(["committed"], { facts: [{ what: "met", held: 14, planned: 16, moved: 2 }] }),
      ...scored(["guided", "empathy"]),
      ...toAll(),
    ]),
    closes: thursday + 80 * DAY,
  },
  get variants(): Record<string, ReflectionRequest> {
    const about = mentorQuestions(dana.name);
    const mentee = { ...this.sample, to: noa, partners: [dana.name], readers: [dana.name] };
    return {
      mentee: { ...mentee, questions: numbered([...about, ...toAll()]) },
      "of-two-mentors": {
        ...mentee,
        partners: [dana.name, kofi.name],
        readers: [dana.name, kofi.name],
        questions: numbered([...about, ...mentorQuestions(kofi.name), ...toAll()]),
      },
    };
  },
};

type Unnumbered = Omit<QuestionLine, "number">;

function scored(codes: QuestionLine["code"][], more: Partial<Unnumbered> = {}): Unnumbered[] {
  return codes.map((code) => ({
    code,
    scores: [1, 2, 3, 4, 5].map((score) => link(`score-${code}-${score}`)),
    ...more,
  }));
}

function toAll(): Unnumbered[] {
  return [
    ...scored(["fun"]),
    ...(["takeaways", "differently", "whats-next"] as const).map((code) => ({ code })),
  ];
}

function mentorQuestions(about: string): Unnumbered[] {
  return [
    ...scored(
      ["mentor-responsive", "mentor-listened", "mentor-committed", "mentor-guided", "mentor-empathy"],
      { about },
    ),
    ...scored(["satisfied"], { about, facts: [{ what: "met", held: 10, planned: 11, moved: 2 }] }),
    ...scored(["valuable"], { about }),
    ...scored(["goal-reached"], {
      about,
      facts: [{ what: "goal", goal: { lines: ["Lead a product group"] } }],
    }),
  ];
}

function numbered(questions: Unnumbered[]): QuestionLine[] {
  return questions.map((question, place) => ({ number: place + 1, ...question }));
}
