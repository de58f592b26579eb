import { describe, expect, test } from "vitest";
import { bandOf as bandOfSum } from "../../src/domain/averages.ts";
import { SCORES } from "../../src/domain/questionnaire.ts";

const groups = (size: number): number[][] =>
  size === 0 ? [[]] : groups(size - 1).flatMap((rest) => SCORES.map((score) => [score, ...rest]));

/** The fewest scores that any other person may have given, over all that the first can see in a group of this size. */
function fewestLeftOpen(size: number, shown: (scores: number[]) => unknown): number {
  const open = new Map<string, Set<number>[]>();
  for (const scores of groups(size)) {
    const [own, ...others] = scores;
    const seen = `${own} ${shown(scores)}`;
    const possible = open.get(seen) ?? others.map(() => new Set<number>());
    others.forEach((score, place) => {
      possible[place]!.add(score);
    });
    open.set(seen, possible);
  }
  return Math.min(...[...open.values()].flat().map(({ size }) => size));
}

const bandOf = (scores: readonly number[]) =>
  bandOfSum(
    scores.length,
    scores.reduce((sum, score) => sum + score, 0),
  );
const halves = (scores: number[]) =>
  Math.round((2 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 2;
const exact = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0);

describe("whoever knows their own score and the band", () => {
  test.each([2, 3, 4])("of %i people is shown nothing: everybody else may have given any score", (size) => {
    expect(fewestLeftOpen(size, bandOf)).toBe(5);
  });
  test.each([5, 6])("of %i people can compute nobody else's score, over every assignment", (size) => {
    expect(fewestLeftOpen(size, bandOf)).toBeGreaterThanOrEqual(2);
  });
});

describe("what the bands are for", () => {
  test.each([5, 6])("an exact average of %i tells all scores where everybody gave the best", (size) => {
    expect(fewestLeftOpen(size, exact)).toBe(1);
  });
  test("rounded to halves, it still does so for six", () => {
    expect(fewestLeftOpen(6, halves)).toBe(1);
  });
});

test.each([
  [[1, 2, 2, 2, 3], "up-to-two"],
  [[3, 3, 3, 3, 3], "between"],
  [[4, 4, 4, 4, 4], "four-or-more"],
  [[5, 5, 5, 5], undefined],
])("%j is %s", (scores, band) => {
  expect(bandOf(scores)).toBe(band);
});

test("who answered of several mentors counts once, with their mean: the others' scores stay as open", () => {
  const means = [1, 1.5, 2, 3, 4, 4.5, 5];
  for (const own of means) {
    const open = new Map<unknown, Set<number>>();
    for (const [first, ...others] of groups(4)) {
      const band = bandOf([own, first!, ...others]);
      open.set(band, (open.get(band) ?? new Set()).add(first!));
    }
    expect(Math.min(...[...open.values()].map(({ size }) => size))).toBeGreaterThanOrEqual(2);
  }
});
