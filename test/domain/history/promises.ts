import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type History, playHistory } from "./history.ts";
import { PROMISES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import { setUp, type World, worlds } from "./world.ts";

/** What must have been in the histories, or else they show nothing. */
const KINDS = [
  "topic-request",
  "agenda-digest",
  "topic-nudge",
  "topic-news",
  "session-brief",
  "move-offer",
  "move-news",
  "invitation",
  "pulse",
  "missed-session",
  "reflection-reminder",
  "left",
  "partner-news",
];

/** Shrinking ends after so long, with the smallest history found by then. */
const PATIENCE = 60_000;

/** Plays so many histories once; where one breaks a promise, the smallest that does is told as a story. */
export function testHistories({ runs, seed }: { runs: number; seed: number }): void {
  const breaks = new Map<Rule, number>();
  const kinds = new Set<string>();
  const dropped = new Set<string>();
  let told = 0;

  beforeAll(async () => {
    for (const [place, world] of fc.sample(worlds, { numRuns: runs, seed }).entries()) {
      const history = await playHistory(world);
      for (const [, rule] of PROMISES)
        if (!breaks.has(rule) && rule(history).length > 0) breaks.set(rule, place);
      for (const { mail } of history.sent) kinds.add(mail.kind);
      for (const { reason } of history.stage.mails) if (reason) dropped.add(reason);
      told += history.sent.length;
    }
  }, 3_600_000);

  test("histories hold all that people do and get", () => {
    expect([...kinds]).toEqual(expect.arrayContaining(KINDS));
    expect([...dropped]).toEqual(
      expect.arrayContaining(["joined", "session-changed", "nothing-new", "moment-passed"]),
    );
    expect(told).toBeGreaterThan(20 * runs);
  });

  for (const [sentence, rule] of PROMISES)
    test(
      sentence,
      async () => {
        const place = breaks.get(rule);
        if (place !== undefined) expect.fail(await storyOf(rule, { runs, seed, place }));
      },
      2 * PATIENCE,
    );
}

async function storyOf(rule: Rule, { runs, seed, place }: { runs: number; seed: number; place: number }) {
  let asked = 0;
  const keeps = async (world: World) => asked++ < place || rule(await playHistory(world)).length === 0;
  const { counterexample } = await fc.check(fc.asyncProperty(worlds, keeps), {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: PATIENCE,
  });
  const [world] = counterexample ?? [fc.sample(worlds, { numRuns: runs, seed })[place]!];
  return [`seed ${seed}, history ${place + 1}:`, ...told(rule, world, await playHistory(world))].join("\n");
}

/** Who is who, what happened, and what is wrong with it. */
function told(rule: Rule, world: World, history: History): string[] {
  const { programme, people, pairs } = setUp(world).stage;
  const { termStart, termEnd, weekStart, noMailDays, breaks, digestWeekday, digestTime } = programme;
  return [
    ...rule(history),
    "",
    JSON.stringify({ termStart, termEnd, weekStart, noMailDays, breaks, digestWeekday, digestTime }),
    ...people.map(({ id, name, zone }) => `${id} ${name} in ${zone}`),
    ...pairs.map(({ id, mentorId, menteeId, weekday, time, zone, cadence, minutes, state }) =>
      JSON.stringify({ pair: id, mentorId, menteeId, weekday, time, zone, cadence, minutes, state }),
    ),
    "",
    ...history.story,
  ];
}
