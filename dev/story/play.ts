import { type Instant, MINUTE } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";
import { createBrowser } from "./browser.ts";
import { type Checked, checkAnswers, summary } from "./check-answers.ts";
import { type Count, count } from "./count.ts";
import type { Delivered } from "./expectations.ts";
import type { Health } from "./health.ts";
import { type Opening, openingOf } from "./opening.ts";
import type { Happening } from "./people.ts";
import { perform } from "./perform.ts";
import { openStage, type Stage } from "./stage.ts";
import { createTelling } from "./telling.ts";
import { forgetTerm, keepTerm } from "./term.ts";
import { createTimetable } from "./timetable.ts";

export interface PlayOptions {
  /** The same seed tells the same story. */
  seed: number;
  /** A `.csv` or an `.eml`; the two sample programmes if left out. */
  roster?: string | undefined;
  /** A folder of `.eml` answers. */
  replies?: string | undefined;
  mailDir: string;
  /** Of the post office; 0, the default, is any. */
  port?: number;
  print?: (line: string) => void;
  /** After every step, with the mails that it sent. */
  onStep?: (step: Step) => void | Promise<void>;
}

export interface Step {
  at: Instant;
  /** What somebody did; undefined for a tick. */
  happening: Happening | undefined;
  mails: SentMail[];
  stage: Stage;
}

export interface Played {
  /** Still open: whoever plays closes it. */
  stage: Stage;
  count: Count;
  /** What became of the answers, beside what their expectations say. */
  answers: Checked;
  /** Files of `--replies` that never had their mail. */
  unsent: string[];
}

/** A term of the sample takes about 2,000: so many mean that something goes round in circles. */
const MOST_STEPS = 100_000;
/** So many ticks in a row that leave something due: four hours. */
const MOST_TICKS_STUCK = 240;

/** Plays a whole term: answers, taps and ticks in the order of the story's clock, until nothing more is due. */
export async function play(options: PlayOptions): Promise<Played> {
  const began = performance.now();
  const { seed, mailDir } = options;
  const opening = await openingOf(options);
  await forgetTerm(mailDir);
  const stage = await openStage({ seed, mailDir, ownerEmail: opening.owner, port: options.port ?? 0 });
  try {
    const answers = await checkAnswers(stage, await tell(opening, stage, options));
    for (const line of summary(answers)) options.print?.(line);
    await keepTerm(stage, mailDir);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return { stage, count: await count(stage, mailDir, seconds), answers, unsent: opening.own.left() };
  } catch (fault) {
    await stage.close();
    throw fault;
  }
}

/** The result is every answer of the story's own people. */
async function tell(
  opening: Opening,
  stage: Stage,
  { onStep, print = () => {} }: PlayOptions,
): Promise<Delivered[]> {
  const browser = createBrowser(stage.worker.fetch);
  const telling = createTelling(print, opening.begins);
  const timetable = createTimetable<Happening>();
  const delivered: Delivered[] = [];
  for (const happening of opening.happenings) timetable.add(happening);
  stage.clock.now = timetable.next()?.at ?? opening.begins;
  let health = await stage.health();

  for (let stuck = 0, step = 0; ; step++) {
    if (step > MOST_STEPS) throw new Error(`After ${MOST_STEPS} steps the term is still not over.`);
    if (stuck > MOST_TICKS_STUCK) throw new Error(`Ticks get nowhere: ${health.backlog}.`);
    const tickAt = nextTick(health, stage.clock.now, stuck > 0);
    const first = timetable.next();
    if (Math.min(first?.at ?? Number.POSITIVE_INFINITY, tickAt) > opening.ends) return delivered;

    const happening = first && first.at <= tickAt ? timetable.take() : undefined;
    if (happening && opening.people.isPast(happening)) continue;
    if (happening) {
      const { says, file } = await perform(happening, stage, browser);
      telling.deed(happening.at, happening.who, says);
      if (file !== undefined) delivered.push(...answerIn(happening, file));
      health = await stage.health();
      stuck = 0;
    } else {
      health = await stage.tick(tickAt);
      stuck = (health.nextDue ?? Number.POSITIVE_INFINITY) > tickAt ? 0 : stuck + 1;
    }
    const mails = stage.takeMails();
    for (const mail of mails) {
      telling.mail(mail);
      if (stage.bouncing.has(mail.to)) continue;
      for (const reaction of opening.people.receive(mail)) timetable.add(reaction);
    }
    if ((await stage.report()) > 0) health = await stage.health();
    await onStep?.({ at: stage.clock.now, happening, mails, stage });
  }
}

function answerIn({ deed, who }: Happening, file: string): Delivered[] {
  if (deed.does !== "send" || !deed.said) return [];
  const messageId = /^Message-ID: (<.+>)$/im.exec(deed.raw.toString("latin1"))?.[1] ?? "";
  return [{ file, messageId, who, note: deed.note, ...deed.said }];
}

/** The cron fires on whole minutes, and once in each. */
function nextTick({ nextDue }: Health, now: Instant, again: boolean): Instant {
  if (nextDue === undefined) return Number.POSITIVE_INFINITY;
  const at = Math.ceil(Math.max(nextDue, now) / MINUTE) * MINUTE;
  return again && at <= now ? at + MINUTE : at;
}
