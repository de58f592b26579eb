/** Fewer would let somebody who knows their own score learn another's: docs/decisions/0012-averages.md. */
export const RESPONDENTS_FOR_AN_AVERAGE = 5;

export type Band = "up-to-two" | "between" | "four-or-more";

/**
 * In which of three bands the average of a question lies, by how many people answered and the sum of their scores (1 to
 * 5; of who answered it of several mentors their mean); undefined below five respondents. Give it only scores that
 * nobody but their givers see, once, after the reflection is closed for everybody.
 */
export function bandOf(respondents: number, total: number): Band | undefined {
  if (respondents < RESPONDENTS_FOR_AN_AVERAGE) return undefined;
  const average = total / respondents;
  if (average <= 2) return "up-to-two";
  return average >= 4 ? "four-or-more" : "between";
}
