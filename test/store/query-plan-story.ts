import { newDecision, touch } from "../../src/domain/decision.ts";
import { commit } from "../../src/store/commit.ts";
import { postpone, stillDue } from "../../src/store/due.ts";
import { parkMessage } from "../../src/store/inbox.ts";
import { currentRows } from "../../src/store/journal.ts";
import { claimDue, postponeMail } from "../../src/store/outbox.ts";
import { programmeSums } from "../../src/store/programme-summary.ts";
import { breakLease, noteCursor } from "../../src/store/tick.ts";
import { NOA_AND_DANIEL, SAM_AND_DANIEL } from "../scene/cast.ts";
import { during, mute } from "../scene/upset-db.ts";
import { joined, type Scene } from "../scene.ts";
import { INSERTS, ONE, UPDATES } from "./one-of-each.ts";

const SUBJECTS = ["pair", "person", "programme"] as const;

/** Plays two weeks of a programme through all doors, and then what happens rarely, so that every statement is sent. */
export async function playEverything(DB: D1Database): Promise<void> {
  const scene = await joined({ settings: { DB }, pairs: [NOA_AND_DANIEL, SAM_AND_DANIEL] });
  await answers(scene);
  await scene.mailRoster([NOA_AND_DANIEL, SAM_AND_DANIEL]);
  await scene.mailRoster([NOA_AND_DANIEL, { ...SAM_AND_DANIEL, weekday: "Wednesday" }]);
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  await scene.until("2027-01-06T10:00:00Z");
  await bounce(scene);
  await changeEveryTable(DB);
  await whatHappensRarely(DB, scene.clock.now);
}

/** With a token, by In-Reply-To, unproven, from a stranger, with its answer lost; two are taken back, by reply and by tap. */
async function answers(scene: Scene): Promise<void> {
  await scene.answer("noa", "first-session-plan", "Goal: Become a lead");
  await scene.answer("noa", "first-session-plan", "UNDO");
  await scene.answer("daniel", "first-session-plan", "YES", { to: "reply@in.example.org" });
  await scene.write("noa", "HELP", { verified: false });
  await scene.write("kofi", "May I have a mentor too?");
  await during(scene, mute, () => scene.write("sam", "Is anybody there?"));
  await scene.tick();
  const page = await (await scene.tap(await scene.link("sam", "first-session-plan", "agree-plan"))).text();
  await scene.tap(/\/l\/[a-z2-7]+/.exec(page)![0]);
}

async function bounce(scene: Scene): Promise<void> {
  await scene.knock("/postmark/events", {
    RecordType: "Bounce",
    ID: 1,
    Type: "HardBounce",
    Email: scene.address("sam"),
  });
}

/** A row of each table: inserted, and then changed together with its subjects, with and without a new wake. */
async function changeEveryTable(db: D1Database): Promise<void> {
  const made = newDecision("made", 1);
  made.inserts = INSERTS;
  await commit(db, [made], 1);
  const changed = newDecision("changed", 2);
  changed.updates = UPDATES;
  for (const kind of SUBJECTS) touch(changed, kind, ONE[kind]);
  await commit(db, [changed], 2);
  const woke = newDecision("woke", 3);
  for (const kind of SUBJECTS) touch(woke, kind, { ...ONE[kind], version: 1 }, 4);
  await commit(db, [woke], 3);
}

async function whatHappensRarely(db: D1Database, now: number): Promise<void> {
  for (const kind of SUBJECTS) {
    await stillDue(db, kind, [[1, now]]);
    await postpone(db, kind, [1], now);
  }
  await claimDue(db, now, 1);
  await postponeMail(db, 1, now);
  await parkMessage(db, 1);
  await noteCursor(db, { kind: "pair", id: 1 });
  await breakLease(db, now, null);
  await currentRows(db, { fields: UPDATES, rows: [] });
  await programmeSums(db, 1);
}
