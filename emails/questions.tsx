import { P, TapRow } from "./elements.tsx";
import { goalLine } from "./lines.ts";
import type { Evidence, QuestionLine } from "./props.ts";
import { blocks, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** The questions of the reflection and the facts beside them, as both its mails show them. */

export function questionText(words: Words, code: QuestionLine["code"], about = ""): string {
  return words.questions[code](about);
}

/** "3. Did Dana really listen?"; the number is what an answer by reply begins with. */
function numbered(words: Words, { number, code, about }: QuestionLine): string {
  return words.mails["reflection-request"].numbered(number, questionText(words, code, about));
}

export function Questions({ words, questions }: { words: Words; questions: QuestionLine[] }) {
  return (
    <>
      {questions.map((question) => (
        <>
          <P>{numbered(words, question)}</P>
          <TapRow taps={(question.scores ?? []).map((href, index) => ({ label: String(index + 1), href }))} />
        </>
      ))}
    </>
  );
}

export function questionsText(words: Words, questions: QuestionLine[]): string {
  return blocks(
    ...questions.map((question) =>
      lines(
        wrap(numbered(words, question)),
        // Not "1:", which begins an answer by reply and would be read as one when it is quoted.
        question.scores?.map((url, index) => `  [${index + 1}] ${url}`),
      ),
    ),
  );
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
