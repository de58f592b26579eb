import { P, Quote, Soft, TapRow } from "./elements.tsx";
import { goalLine } from "./lines.ts";
import type { Evidence, Fact, QuestionLine, Recipient } from "./props.ts";
import { blocks, lines, quoted, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** The questions of the reflection and the facts beside them, as both its mails show them. */

export function questionText(words: Words, code: QuestionLine["code"], about = ""): string {
  return words.questions[code](about);
}

/** "3. Did Dana really listen?"; the number is what an answer by reply begins with. */
function numbered(words: Words, { number, code, about }: QuestionLine): string {
  return words.mails["reflection-request"].numbered(number, questionText(words, code, about));
}

/** "Thu 14 Jan with Noa: 4 of 5. I talked too much" */
function noteLines(words: Words, to: Recipient, { notes = [] }: QuestionLine): string[] {
  const say = words.mails["reflection-request"];
  return notes.map(({ partner, start, score, text }) =>
    say.note(partner, words.when.dayShort(start, to.zone), score, text),
  );
}

export function Questions(given: { words: Words; to: Recipient; questions: QuestionLine[] }) {
  const { words, to, questions } = given;
  return (
    <>
      {questions.map((question) => (
        <>
          <P>{numbered(words, question)}</P>
          {question.notes?.length ? <Soft>{words.mails["reflection-request"].notes}</Soft> : null}
          {noteLines(words, to, question).map((line) => (
            <Quote>{line}</Quote>
          ))}
          {factLines(words, question.facts).map((line) => (
            <Soft>{line}</Soft>
          ))}
          <TapRow taps={(question.scores ?? []).map((href, index) => ({ label: String(index + 1), href }))} />
        </>
      ))}
    </>
  );
}

export function questionsText(words: Words, to: Recipient, questions: QuestionLine[]): string {
  return blocks(
    ...questions.map((question) =>
      lines(
        wrap(numbered(words, question)),
        question.notes?.length ? wrap(words.mails["reflection-request"].notes, "  ") : undefined,
        noteLines(words, to, question).map(quoted),
        factLines(words, question.facts).map((line) => wrap(line, "  ")),
        // Not "1:", which begins an answer by reply and would be read as one when it is quoted.
        question.scores?.map((url, index) => `  [${index + 1}] ${url}`),
      ),
    ),
  );
}

/** What happened, as it stands under a question. */
export function factLines(words: Words, facts: Fact[] = []): string[] {
  const say = words.mails["reflection-request"];
  return facts.map((fact) => {
    if (fact.what === "met") return say.met(fact.held, fact.planned, fact.moved);
    if (fact.what === "agreed") return say.hoursToAgree(words.when.hours(fact.hours));
    return goalLine(words, fact.goal) ?? "";
  });
}

/** One line a pair. */
export function evidenceLines(words: Words, evidence: Evidence[]): string[] {
  const say = words.mails["reflection-request"];
  return evidence.map(({ partner, held, planned, moved, hoursToAgree, goal }) =>
    [
      say.evidence(partner, held, planned, moved),
      hoursToAgree === undefined ? "" : say.hoursToAgree(words.when.hours(hoursToAgree)),
      goalLine(words, goal) ?? "",
    ]
      .filter(Boolean)
      .join(" "),
  );
}
