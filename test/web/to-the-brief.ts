import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SentMail } from "../../dev/post-office/index.ts";
import { linksIn } from "../../dev/story/links.ts";
import { rosterMailFrom } from "../../dev/story/roster-mail.ts";
import { openStage, type Stage } from "../../dev/story/stage.ts";
import { LOCAL } from "../../dev/worker.ts";
import { formatInstant, MINUTE } from "../../src/domain/time.ts";
import { readTables } from "../scene/tables.ts";
import type { Moment } from "./moments.ts";

const ROSTER = "test/fixtures/pages/noa-and-dana.csv";
/** The brief comes in the term's first week, a few dozen ticks after the roster. */
const MOST_TICKS = 200;

export interface Brief {
  stage: Stage;
  brief: SentMail;
  /** With the first tappable time of the brief as its path. */
  moment: Moment;
}

/** Noa and Dana join by their links; ends when Noa, the mentee, has the brief of their first session. */
export async function playToTheBrief(): Promise<Brief> {
  const mailDir = await mkdtemp(join(tmpdir(), "fortnight-"));
  const stage = await openStage({ seed: 1, mailDir, ownerEmail: LOCAL.owner });
  const roster = await rosterMailFrom(ROSTER);
  await stage.send(roster.raw, roster.at);
  for (let ticks = 0; ticks < MOST_TICKS; ticks++) {
    await nextTick(stage);
    const mails = stage.takeMails();
    for (const mail of mails) {
      if (mail.kind === "roster-preview") await press(stage, linkOf(mail, /Apply/));
      if (mail.kind === "welcome") await press(stage, linkOf(mail, /Join/));
    }
    const brief = mails.find(({ kind, to }) => kind === "session-brief" && to.startsWith("noa@"));
    if (!brief) continue;
    const path = linkOf(brief, /\w{3} \d\d:\d\d$/);
    return { stage, brief, moment: { at: stage.clock.now, path, tables: await readTables(stage.worker.db) } };
  }
  throw new Error("Noa has got no brief.");
}

/** The path of the first link with such a label. */
export function linkOf(mail: SentMail, label: RegExp): string {
  const links = linksIn(mail.text);
  const found = links.find((link) => label.test(link.label));
  if (!found)
    throw new Error(`${mail.kind} to ${mail.to} has only: ${links.map((one) => one.label).join(" | ")}`);
  return new URL(found.url).pathname;
}

/** The mails that go out at once, after what somebody has just done. */
export async function mailsAtOnce(stage: Stage): Promise<SentMail[]> {
  stage.takeMails();
  await stage.tick(Math.ceil((stage.clock.now + 1) / MINUTE) * MINUTE);
  return stage.takeMails();
}

async function nextTick(stage: Stage): Promise<void> {
  const { nextDue } = await stage.health();
  if (nextDue === undefined) throw new Error("Nothing is due any more.");
  await stage.tick(Math.ceil(Math.max(nextDue, stage.clock.now + 1) / MINUTE) * MINUTE);
}

async function press({ worker, clock }: Stage, path: string): Promise<void> {
  const headers = {
    "x-clock": formatInstant(clock.now),
    "content-type": "application/x-www-form-urlencoded",
  };
  const page = await worker.fetch(path, { method: "POST", headers, body: "" });
  if (page.status !== 200) throw new Error(`The page of ${path} answers ${page.status}.`);
}
