import { fold } from "../text/tokens.ts";
import type { AnswerIntent, AskedQuestion, Context } from "../types.ts";
import { EVERYTHING, VISIBILITY_WORDS, WITH } from "./answer-words.ts";
import { personNamed, readName } from "./topics.ts";

type People = NonNullable<Context["people"]>;

const FIVE = "(?:\\s?\\/\\s?5|\\s(?:out of|of|von|sur|de|su|van|מתוך|من)\\s5)?";
/** A whole score that nothing makes another number: not "4.5", "4,5", "4/10", "4-5", "4 or 5", "4+". */
const SCORE = new RegExp(
  `^([1-5])${FIVE}(?!\\d|\\s?[.,]\\s?\\d|\\s?\\/|\\s?[-–]\\s?\\d|\\s?[+%]|\\s\\d|\\s(?:or|oder|ou|o|of|to|bis|או|او|a)\\s\\d)`,
  "u",
);

/** Whether a line begins with a whole score from 1 to 5. */
export function startsWithScore(line: string): boolean {
  return SCORE.test(fold(line));
}

/** An answer of one line or one quotation: `4`, `4/5, because …`, `Noa: 4`, `5, share, you had time`. */
export function answerTo(
  question: AskedQuestion,
  words: string,
  people: People,
  about: number | undefined,
): AnswerIntent {
  const named = people.length > 0 ? readName(words.trim(), people) : undefined;
  const rest = (named?.rest ?? words).trim();
  const score = question.scored === false ? null : SCORE.exec(fold(rest));
  const text = score ? afterFolded(rest, score[0].length) : rest;
  return {
    question: question.id,
    ...(score ? { score: Number(score[1]) } : {}),
    ...markedText(text, people, named?.id ?? about),
  };
}

/** What stands behind the first characters that fold to so many: folding may change the length of a text. */
export function afterFolded(line: string, length: number): string {
  let folded = 0;
  let end = 0;
  for (const character of line) {
    if (folded >= length) break;
    folded += fold(character).length || 1;
    end += character.length;
  }
  return line.slice(end);
}

type Mark = Pick<AnswerIntent, "visibility" | "with">;

/** "Share", "only me", "for the organiser", "share with Noa": who may see an answer, where nothing else is said. */
function markOf(words: string, people: People): Mark | undefined {
  const plain = fold(words.trim()).replace(/[*_"“”„]/g, "");
  const visibility = VISIBILITY_WORDS.get(plain);
  if (visibility !== undefined) return { visibility };
  const named = WITH.exec(plain);
  if (!named || VISIBILITY_WORDS.get(named[1] ?? "") !== "partner") return undefined;
  const person = personNamed(named[2] ?? "", people);
  return person === undefined ? undefined : { visibility: "partner", with: person };
}

/** A line that marks all there is: "share all with Noa", "everything for the organiser". */
export function wholeMark(line: string, people: People): Mark | undefined {
  const plain = fold(line).replace(/[.!:,]+/g, " ");
  const rest = plain.replace(EVERYTHING, " ").replace(/\s+/g, " ").trim();
  return EVERYTHING.test(plain) ? markOf(rest, people) : undefined;
}

/** The text without "share", "organiser" or a partner's name, where these stand alone between commas or brackets. */
export function markedText(
  text: string,
  people: People,
  about: number | undefined,
): Pick<AnswerIntent, "text" | "about" | "visibility" | "with"> {
  let mark: Mark = {};
  let person = about;
  const pieces = text.split(/([,;:()[\]–—\n]|\s-\s|\.(?=\s|$))/u);
  const kept = pieces.map((piece, index) => {
    if (index % 2 === 1) return piece;
    const sees = markOf(piece, people);
    const name = piece.trim() !== "" && people.length > 1 ? personNamed(piece, people) : undefined;
    if (sees === undefined && name === undefined) return piece;
    mark = sees ?? mark;
    if (sees === undefined) person = name;
    return null;
  });
  const words = kept.includes(null) ? withoutMarks(kept) : text;
  const clean = words.replace(/^[\s,;:.–—-]+/u, "").trim();
  return {
    ...(/[\p{L}\p{N}]/u.test(clean) ? { text: clean } : {}),
    ...(person === undefined ? {} : { about: person }),
    ...mark,
  };
}

/** A mark goes with the comma or bracket behind it. */
function withoutMarks(pieces: readonly (string | null)[]): string {
  const left = pieces.filter((piece, index) => {
    const opens = piece !== null && "([".includes(piece) && pieces[index + 1] === null;
    const closes = index % 2 === 1 && pieces[index - 1] === null;
    return piece !== null && !opens && !closes;
  });
  return left
    .join("")
    .replace(/[\s,;–—-]+$/u, "")
    .replace(/\s{2,}/g, " ");
}
