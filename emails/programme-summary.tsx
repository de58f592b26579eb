import { mirrored, QUESTIONS } from "../src/domain/questionnaire.ts";
import { H, Listed, P, Quote } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { footText } from "./lines.ts";
import type { ProgrammeSummary } from "./props.ts";
import { questionText } from "./questions.tsx";
import { dana, noa, olivia, programme } from "./samples.ts";
import { blocks, bullets, heading, lines, quoted, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

type Group = "mentors" | "mentees" | "everybody";

/** Who was asked a question: it says "I" to a mentor, and "the mentor" to a mentee. */
function groupOf({ code }: ProgrammeSummary["bands"][number]): Group {
  if (QUESTIONS.mentor.some(({ id }) => id === code)) return "mentors";
  return mirrored(code) || QUESTIONS.mentee.some(({ id }) => id === code) ? "mentees" : "everybody";
}

function bandGroups(words: Words, { bands }: ProgrammeSummary) {
  const say = words.mails["programme-summary"];
  return (["mentors", "mentees", "everybody"] as const)
    .map((group) => ({
      title: say.groups[group],
      items: bands
        .filter((band) => groupOf(band) === group)
        .map(({ code, band }) => say.band(questionText(words, code, say.anyMentor), band)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Each person's answers for the organisers, one group a person. */
function written(words: Words, { answers }: ProgrammeSummary) {
  const say = words.mails["reflection-summary"];
  return [...Map.groupBy(answers, ({ from }) => from)].map(([from, some]) => ({
    from,
    answers: some.map(({ code, about, score, text }) => ({
      says: [questionText(words, code, about), score === undefined ? "" : say.score(score)]
        .filter(Boolean)
        .join(" "),
      text,
    })),
  }));
}

function numbers(words: Words, { asked, answered, sessions }: ProgrammeSummary): string[] {
  const say = words.mails["programme-summary"];
  return [say.answered(answered, asked), say.sessions(sessions.held, sessions.planned, sessions.moved)];
}

export const programmeSummary: MailKind<ProgrammeSummary> = {
  kind: "programme-summary",

  subject: (words, props) => words.mails["programme-summary"].subject(props.programme.name),

  Html({ words, props }) {
    const say = words.mails["programme-summary"];
    const groups = bandGroups(words, props);
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader(props.answered, props.asked)}
        sees={words.common.sees.programmeSummary}
        reply="no-reply-needed"
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro(props.programme.name)}</P>
        {numbers(words, props).map((line) => (
          <P>{line}</P>
        ))}
        {groups.map(({ title, items }) => (
          <Listed title={title} items={items} />
        ))}
        <P>{groups.length > 0 ? say.howBands : say.noBands}</P>
        <H>{say.written}</H>
        {props.answers.length > 0 ? null : <P>{say.noneWritten}</P>}
        {written(words, props).map(({ from, answers }) => (
          <>
            <P>
              <strong>{from}</strong>
            </P>
            {answers.map(({ says, text }) => (
              <>
                <P>{says}</P>
                {text ? <Quote>{text}</Quote> : null}
              </>
            ))}
          </>
        ))}
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["programme-summary"];
    const groups = bandGroups(words, props);
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro(props.programme.name)),
      numbers(words, props).map((line) => wrap(line)),
      groups.map(({ title, items }) => [heading(title), bullets(items)]),
      wrap(groups.length > 0 ? say.howBands : say.noBands),
      heading(say.written),
      props.answers.length === 0 && wrap(say.noneWritten),
      written(words, props).map(({ from, answers }) => [
        wrap(`${from}:`),
        ...answers.map(({ says, text }) => lines(wrap(says), text && quoted(text))),
      ]),
      footText(words, props, words.common.sees.programmeSummary, "no-reply-needed"),
    );
  },

  sample: {
    kind: "programme-summary",
    to: olivia,
    programme,
    asked: 24,
    answered: 19,
    sessions: { held: 118, planned: 131, moved: 17 },
    bands: [
      { code: "listened", band: "between" },
      { code: "mentor-listened", band: "four-or-more" },
      { code: "goal-reached", band: "between" },
      { code: "fun", band: "four-or-more" },
    ],
    answers: [
      { from: noa.name, code: "mentor-committed", about: dana.name, score: 5, text: "Please thank her." },
      { from: noa.name, code: "differently", text: "Begin in January, not in the busiest month." },
    ],
  },
  get variants(): Record<string, ProgrammeSummary> {
    return { few: { ...this.sample, asked: 4, answered: 3, bands: [], answers: [] } };
  },
};
