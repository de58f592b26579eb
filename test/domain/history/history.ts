import { isRefusal } from "../../../src/domain/decision.ts";
import { HOUR, type Instant, localDate, weekdayOf } from "../../../src/domain/time.ts";
import { play } from "../play.ts";
import { clock } from "../scene.ts";
import { after, type Stage, type StageMail } from "../stage.ts";
import { correctProgramme } from "./corrections.ts";
import { deliver, type Sent } from "./delivery.ts";
import { answer, type Doing, whim } from "./habits.ts";
import { setUp, type World } from "./world.ts";

export interface History {
  begin: Instant;
  end: Instant;
  stage: Stage;
  sent: Sent[];
  /** What stood at each moment at which anything happened, in order. */
  moments: { now: Instant; stage: Stage }[];
  /** The same to read, a line each. */
  story: string[];
}

/** How long people take to answer, in hours. */
const TAKES = [0, 0, 1, 4, 11, 20, 30, 50];

interface Intended {
  at: Instant;
  does: (stage: Stage, now: Instant) => Doing | Stage | undefined;
  who: number;
}

/** A term with all that people do in it, and every mail that was sent by the way. */
export async function playHistory(world: World): Promise<History> {
  const { stage: from, begin, end } = setUp(world);
  const sent: Sent[] = [];
  const moments: History["moments"] = [];
  const story: string[] = [];
  const seats = from.people.map(({ id }) => id);
  let last = 5_000_000;
  const ids = () => ++last;
  let thrown = 0;
  const dice = () => world.throws[thrown++ % world.throws.length]!;
  let intended: Intended[] = world.whims.map(({ at, who, dice }) => ({
    at: begin + (at * HOUR) / 2,
    who: seats[who % seats.length]!,
    does: (stage, now) => unasked(stage, seats[who % seats.length]!, dice, now),
  }));
  const played = await play(from, begin, end, {
    act: (stage, news, now) => {
      for (const mail of news) {
        const thrown = dice();
        const at = now + TAKES[thrown % TAKES.length]! * HOUR;
        intended.push({
          at,
          who: mail.personId,
          does: (stage, now) => answered(stage, mail, thrown >> 3, now),
        });
      }
      const due = intended.filter(({ at }) => at <= now);
      intended = intended.filter(({ at }) => at > now);
      return due.reduce((current, one) => done(current, one, now), stage);
    },
    nextAct: (now) => Math.min(...intended.map(({ at }) => at).filter((at) => at > now)),
    deliver: async (stage, mail, now) => {
      const { mail: became, props } = await deliver(stage, mail, now);
      if (props) sent.push({ at: now, mail: became, stage, props });
      const covers = mail.covers.map(([id, revision]) => ` #${id}@${revision}`).join("");
      tell(
        stage,
        now,
        mail.personId,
        `${props ? "gets" : `(${became.reason ?? "later"})`} ${mail.kind}${covers}`,
      );
      return became;
    },
    watch: (stage, now) => {
      for (const session of stage.sessions) {
        const before = moments.at(-1)?.stage.sessions.find(({ id }) => id === session.id);
        if (before?.revision === session.revision && before.state === session.state) continue;
        const start = clock(session.start, "UTC");
        story.push(
          `${clock(now, "UTC")}   #${session.id}@${session.revision} of pair ${session.pairId}: ${session.state}, ${start} UTC`,
        );
      }
      moments.push({ now, stage });
    },
  });
  return { begin, end, stage: played.stage, sent, moments, story };

  function answered(stage: Stage, mail: StageMail, dice: number, now: Instant): Doing | undefined {
    return answer(mail, { stage, personId: mail.personId, dice, now, ids });
  }

  function unasked(stage: Stage, personId: number, dice: number, now: Instant): Doing | Stage | undefined {
    if (dice % 20 !== 13) return whim({ stage, personId, dice, now, ids });
    const today = localDate(now, stage.programme.zone);
    return dice % 40 < 20 ? correctProgramme(stage, Math.floor(dice / 40), today, now) : undefined;
  }

  function done(stage: Stage, { does, who }: Intended, now: Instant): Stage {
    if (stage.people.find(({ id }) => id === who)!.stoppedAt !== null) return stage;
    const doing = does(stage, now);
    if (!doing) return stage;
    if ("programme" in doing) {
      const { termEnd, breaks } = doing.programme;
      story.push(`${clock(now, "UTC")}   the term ends ${termEnd}, breaks ${JSON.stringify(breaks)}`);
      return doing;
    }
    const { what, outcome } = doing;
    tell(stage, now, who, isRefusal(outcome) ? `${what}: ${outcome.refused}` : what);
    return isRefusal(outcome) ? stage : after(stage, outcome);
  }

  function tell(stage: Stage, now: Instant, personId: number, what: string): void {
    const { name, zone } = stage.people.find(({ id }) => id === personId)!;
    const date = localDate(now, zone);
    const day = DAYS[weekdayOf(date) - 1];
    story.push(`${clock(now, "UTC")}   ${name} ${what}, ${day} ${clock(now, zone).slice(11)} in ${zone}`);
  }
}

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
