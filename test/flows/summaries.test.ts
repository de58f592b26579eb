import { expect, test } from "vitest";
import { type Answer, type QuestionId, SCORES, type Visibility } from "../../src/domain/questionnaire.ts";
import { reflectionSummary } from "../../src/flows/mails/end.ts";
import type { View } from "../../src/flows/mails/view.ts";
import { at, dana, noa, omar, pair } from "../domain/scene.ts";
import { personState, stage } from "../domain/stage.ts";

const PEOPLE = [dana, noa, omar];
const VISIBILITIES: Visibility[] = ["averages", "partner", "organiser"];
const threeOf = <T>(all: readonly T[]) =>
  all.flatMap((one) => all.flatMap((two) => all.map((three) => [one, two, three] as const)));

/** The summaries of Dana, who mentors both, of Noa and of Omar; each has given one score. */
function summaries(questions: QuestionId[], scores: readonly number[], visibilities: readonly Visibility[]) {
  const answers = PEOPLE.map(
    ({ id: personId }, place): Answer => ({
      id: place + 1,
      personId,
      pairId: null,
      question: questions[place]!,
      score: scores[place]!,
      text: null,
      visibility: visibilities[place]!,
      at: at("2027-04-03 10:00"),
      until: null,
    }),
  );
  const all = stage({ people: PEOPLE, pairs: [pair(), pair({ id: 2, menteeId: omar.id })], answers });
  return Promise.all(
    PEOPLE.map(async (person) => {
      const view = { state: personState(all, person), organisers: [], replyTo: "" };
      return JSON.stringify(await reflectionSummary(view as unknown as View));
    }),
  );
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
