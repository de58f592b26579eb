import { mirrored } from "../src/domain/questionnaire.ts";
import { H, Listed, P, Quote, Soft } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText } from "./lines.ts";
import type { AnswerLine, QuestionId, ReflectionSummary } from "./props.ts";
import { evidenceLines, questionText } from "./questions.tsx";
import { dana, kofi, noa, programme } from "./samples.ts";
import { blocks, bullets, heading, lines, quoted, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

type Shown = Pick<AnswerLine, "code" | "about" | "score"> &
  Partial<Pick<AnswerLine, "visibility" | "sharedWith">> & { self?: number; from?: string };

/** "Was it fun? 5 of 5 (shared with Noa)"; `of`: whose summary it is, and so whom a partner was asked about. */
function answerLine(words: Words, answer: Shown, of: string): string {
  const { score, visibility, sharedWith, self } = answer;
  const say = words.mails["reflection-summary"];
  const shown = visibility ? `(${say.sees(visibility, sharedWith ?? [], score !== undefined)})` : "";
  return [
    asked(words, answer, of),
    score === undefined ? "" : say.score(score),
    shown,
    self === undefined ? "" : say.self(self),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Partners' answers, one group a partner. */
function sharedBy({ shared }: ReflectionSummary) {
  const names = [...new Set(shared.map(({ from }) => from))];
  return names.map((from) => ({ from, answers: shared.filter((answer) => answer.from === from) }));
}

/** Neither "I" nor "you" would be the same person to both, so what is about the mentor is named. */
function asked(words: Words, { code, about, from }: Shown, of: string): string {
  const topics: Partial<Record<QuestionId, string>> = words.mails["reflection-summary"].about;
  const say = words.mails["reflection-summary"];
  const mirror = mirrored(code);
  const topic = topics[mirror ?? code];
  if (from === undefined || topic === undefined) return questionText(words, code, about ?? of);
  return mirror ? say.ofYou(topic) : say.ofThemselves(from, topic);
}

export const reflectionSummary: MailKind<ReflectionSummary> = {
  kind: "reflection-summary",

  subject(words, { evidence }) {
    const say = words.mails["reflection-summary"];
    return evidence.length === 1 ? say.subject(brief(evidence[0]?.partner ?? "")) : say.subjectMany;
  },

  Html({ words, props }) {
    const say = words.mails["reflection-summary"];
    const shared = sharedBy(props);
    const answers = (given: (Shown & { text?: string })[]) =>
      given.map((answer) => (
        <>
          <P>{answerLine(words, answer, props.to.name)}</P>
          {answer.text ? <Quote>{answer.text}</Quote> : null}
        </>
      ));
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={words.common.sees.onlyYou}
        reply="no-reply-needed"
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(props.early, props.own.length > 0)}</P>
        {shared.map(({ from, answers: theirs }) => (
          <>
            <H>{say.shared(from)}</H>
            {answers(theirs)}
          </>
        ))}
        {shared.length ? null : <Soft>{say.noneShared}</Soft>}
        <H>{say.own}</H>
        {props.own.length ? answers(props.own) : <P>{say.noneOwn}</P>}
        <Listed
          title={words.mails["reflection-request"].facts}
          items={evidenceLines(words, props.evidence)}
        />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["reflection-summary"];
    const shared = sharedBy(props);
    const answers = (given: (Shown & { text?: string })[]) =>
      given.map((answer) =>
        lines(wrap(answerLine(words, answer, props.to.name)), answer.text && quoted(answer.text)),
      );
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(props.early, props.own.length > 0)),
      shared.length
        ? shared.map(({ from, answers: theirs }) => [heading(say.shared(from)), ...answers(theirs)])
        : wrap(say.noneShared),
      heading(say.own),
      props.own.length ? answers(props.own) : wrap(say.noneOwn),
      [heading(words.mails["reflection-request"].facts), bullets(evidenceLines(words, props.evidence))],
      footText(words, props, words.common.sees.onlyYou, "no-reply-needed"),
    );
  },

  sample: {
    kind: "reflection-summary",
    early: true,
    to: dana,
    programme,
    own: [
      {
        number: 1,
        code: "responsive",
        score: 4,
        text: "Sometimes slow in February",
        visibility: "averages",
        sharedWith: [],
      },
      { number: 2, code: "listened", score: 4, visibility: "averages", sharedWith: [] },
      { number: 6, code: "fun", score: 5, visibility: "partner", sharedWith: [noa.name, kofi.name] },
      { number: 7, code: "takeaways", text: "Silence works", visibility: "organiser", sharedWith: [] },
    ],
    shared: [
      { from: noa.name, code: "mentor-listened", score: 5, self: 4, text: "You heard what I did not say" },
      { from: kofi.name, code: "whats-next", text: "I start my own team in May" },
    ],
    evidence: [
      { partner: noa.name, held: 10, planned: 11, moved: 2, hoursToAgree: 5 },
      { partner: kofi.name, held: 4, planned: 5, moved: 0, hoursToAgree: 60 },
    ],
  },
  get variants(): Record<string, ReflectionSummary> {
    const evidence = [{ partner: dana.name, held: 10, planned: 11, moved: 2 }];
    return { empty: { ...this.sample, to: noa, own: [], shared: [], evidence } };
  },
};
