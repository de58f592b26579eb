import { type Delivered, differences, readExpectations } from "./expectations.ts";
import { readOutcomes } from "./outcomes.ts";
import type { Stage } from "./stage.ts";

export interface Checked {
  /** One line for each answer that became something else than its expectation says, with the name of its file. */
  mismatches: string[];
  /** How many of each kind were written, and in how many languages. */
  kinds: { kind: string; answers: number; languages: string[] }[];
}

/** Looks up what became of every answer, once the play is over. */
export async function checkAnswers(
  stage: Pick<Stage, "worker" | "office" | "bouncing">,
  delivered: readonly Delivered[],
): Promise<Checked> {
  const [expectations, outcomes] = [await readExpectations(), await readOutcomes(stage, stage.office.mails)];
  const mismatches = delivered.flatMap((one) => {
    const lost = stage.bouncing.has(one.who);
    const unlike = differences(expectations, { ...one, lost }, outcomes.get(one.messageId));
    const { file, language, means, note, who } = one;
    return unlike.length === 0
      ? []
      : [`${file} (${who}, ${language}, ${means.as}: ${note}): ${unlike.join("; ")}`];
  });
  const byKind = Map.groupBy(delivered, ({ means }) => means.as);
  const kinds = [...byKind].map(([kind, some]) => ({
    kind,
    answers: some.length,
    languages: [...new Set(some.map(({ language }) => language))].sort(),
  }));
  return { mismatches, kinds: kinds.sort((a, b) => (a.kind < b.kind ? -1 : 1)) };
}

/** How many of each kind there were, for whoever watched. */
export function summary({ kinds }: Checked): string[] {
  const answers = kinds.reduce((sum, one) => sum + one.answers, 0);
  const languages = new Set(kinds.flatMap((one) => one.languages));
  return [
    `\n── ${answers} answers in words, in ${[...languages].sort().join(", ")} ──`,
    ...kinds.map(
      (one) => `${String(one.answers).padStart(5)}  ${one.kind.padEnd(32)} ${one.languages.join(", ")}`,
    ),
  ];
}
