import { expect, test } from "vitest";
import { bandOf, RESPONDENTS_FOR_AN_AVERAGE } from "../../src/domain/averages.ts";
import { type Answer, type QuestionId, SCORES, type Visibility } from "../../src/domain/questionnaire.ts";
import { reflectionSummary } from "../../src/flows/mails/end.ts";
import type { View } from "../../src/flows/mails/view.ts";
import { at, dana, noa, omar, pair, programme } from "../domain/scene.ts";
import { personState, stage } from "../domain/stage.ts";

const PEOPLE = [dana, noa, omar];
/** Sessions tell nothing of answers, and take time to count. */
const WEEK = programme({ termEnd: "2027-01-15" });
const PAIRS = [pair(), pair({ id: 2, menteeId: omar.id })];
const VISIBILITIES: Visibility[] = ["averages", "partner", "organiser"];
const threeOf = <T>(all: readonly T[]) =>
  all.flatMap((one) => all.flatMap((two) => all.map((three) => [one, two, three] as const)));

/** All that the summaries of Dana, who mentors both, of Noa and of Omar are made of; each has given one score. */
function summaries(questions: QuestionId[], scores: readonly number[], visibilities: readonly Visibility[]) {
  const answers = PEOPLE.map(
    ({ id: personId }, place): Answer => ({
      id: place + 1,
      personId,
      pairId: questions[place]!.startsWith("mentor-") ? place : null,
      question: questions[place]!,
      score: scores[place]!,
      text: null,
      visibility: visibilities[place]!,
      at: at("2027-04-03 10:00"),
      until: null,
    }),
  );
  const all = stage({ programme: WEEK, people: PEOPLE, pairs: PAIRS, answers });
  return Promise.all(
    PEOPLE.map(async (person) => {
      const view = { state: personState(all, person), organisers: [], replyTo: "" };
      return JSON.stringify(await reflectionSummary(view as unknown as View));
    }),
  );
}

/**
 * What organisers get of these three and of three more with any sum, by the rules of the statements that sum up (`reflection.test.ts`
 * shows those): a band over the scores for the averages, and each answer that is marked for the organisers.
 */
const MORE = Array.from({ length: 13 }, (_, place) =>
  [0, 1, 2].map((one) => 1 + Math.floor((place + one) / 3)),
);
function organisersGet(
  scores: readonly number[],
  visibilities: readonly Visibility[],
  more: readonly number[],
) {
  const averaged = [...scores.filter((_, place) => visibilities[place] === "averages"), ...more];
  const band = bandOf(
    averaged.length,
    averaged.reduce((sum, score) => sum + score, 0),
  );
  return JSON.stringify([
    band,
    scores.map((score, place) => (visibilities[place] === "organiser" ? score : null)),
  ]);
}

test.each([
  ["the same question", ["fun", "fun", "fun"]],
  ["the mentor about herself, the mentees as her mirror", ["listened", "mentor-listened", "mentor-listened"]],
] as [string, QuestionId[]][])(
  "%s: whatever a reader's summary says, whoever did not share with them may have given any score",
  async (_, questions) => {
    let hidden = 0;
    let shared = 0;
    for (const visibilities of threeOf(VISIBILITIES)) {
      const possible = new Map<string, Set<number>>();
      for (const scores of threeOf(SCORES))
        for (const [reader, seen] of (await summaries(questions, scores, visibilities)).entries())
          for (const [giver, score] of scores.entries()) {
            const key = `${reader} ${giver} ${seen}`;
            possible.set(key, (possible.get(key) ?? new Set()).add(score));
          }
      for (const [key, scores] of possible) {
        const [reader, giver] = [Number(key[0]), Number(key[2])];
        if (reader === giver) continue;
        const pairUp = reader === 0 || giver === 0;
        const known = pairUp && visibilities[giver] === "partner";
        known ? shared++ : hidden++;
        expect(scores.size, `${PEOPLE[giver]!.name} to ${PEOPLE[reader]!.name}`).toBe(known ? 1 : 5);
      }
    }
    expect(hidden).toBeGreaterThan(0);
    expect(shared).toBeGreaterThan(0);
  },
  60_000,
);

test("a reader's own view stands beside its mirror where that is shared, and beside nothing else", async () => {
  const selves = async (...visibilities: Visibility[]) => {
    const all = await summaries(["listened", "mentor-listened", "mentor-guided"], [4, 2, 3], visibilities);
    return all.map((one) => JSON.parse(one).shared.map((line: { self?: number }) => line.self ?? null));
  };
  expect(await selves("averages", "partner", "partner")).toEqual([[4, null], [], []]);
  expect(await selves("averages", "averages", "organiser")).toEqual([[], [], []]);
  expect(await selves("partner", "averages", "averages")).toEqual([[], [null], [null]]);
});

test("an organiser who is Dana herself, and reads both summaries, can compute no answer that is neither shared nor theirs", () => {
  let hidden = 0;
  for (const visibilities of threeOf(VISIBILITIES)) {
    const possible = new Map<string, Set<number>>();
    for (const scores of threeOf(SCORES))
      for (const more of MORE) {
        const partners = scores.map((score, place) =>
          place === 0 || visibilities[place] === "partner" ? score : null,
        );
        const seen = `${JSON.stringify(partners)} ${organisersGet(scores, visibilities, more)}`;
        for (const giver of [1, 2]) {
          const key = `${giver} ${seen}`;
          possible.set(key, (possible.get(key) ?? new Set()).add(scores[giver]!));
        }
      }
    for (const [key, scores] of possible) {
      if (visibilities[Number(key[0])] !== "averages") continue;
      hidden++;
      expect(scores.size, `${visibilities.join()} ${key}`).toBeGreaterThanOrEqual(2);
    }
  }
  expect(hidden).toBeGreaterThan(0);
});

test("fewer than five answers for the averages are summed up to nothing", () => {
  for (const visibilities of threeOf(VISIBILITIES)) {
    const averaged = visibilities.filter((one) => one === "averages").length;
    const bands = new Set(
      threeOf(SCORES).map((scores) => JSON.parse(organisersGet(scores, visibilities, [3]))[0]),
    );
    if (averaged + 1 < RESPONDENTS_FOR_AN_AVERAGE) expect([...bands]).toEqual([null]);
  }
});
