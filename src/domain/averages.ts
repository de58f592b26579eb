/** Fewer would let somebody who knows their own score learn another's: docs/decisions/0012-averages.md. */
const RESPONDENTS_FOR_AN_AVERAGE = 5;

export type Band = "up-to-two" | "between" | "four-or-more";

/**
 * In which of three bands the average of a question's scores (1 to 5) lies; undefined below five respondents.
 * Give it only scores that nobody but their givers see, once, after the reflection is closed for everybody.
 */
export function bandOf(scores: readonly number[]): Band | undefined {
  if (scores.length < RESPONDENTS_FOR_AN_AVERAGE) return undefined;
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (average <= 2) return "up-to-two";
  return average >= 4 ? "four-or-more" : "between";
}
