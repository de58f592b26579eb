import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { castOf } from "../../dev/story/cast.ts";
import { type Played, play, type Step } from "../../dev/story/play.ts";
import { rosterMailFrom } from "../../dev/story/roster-mail.ts";
import type { Stage } from "../../dev/story/stage.ts";
import { written } from "../../dev/story/written.ts";
import { LOCAL } from "../../dev/worker.ts";
import { PURPOSES, type Purpose } from "../../src/domain/link.ts";
import { DAY, formatInstant, type Instant, MINUTE } from "../../src/domain/time.ts";
import { importLinkKey, type LinkKey, readToken } from "../../src/domain/token.ts";
import { readTables, refillTables } from "../scene/tables.ts";
import { answerFromElsewhere } from "./from-elsewhere.ts";
import { reachGoal } from "./goal-reached.ts";
import { missTwice } from "./missed-twice.ts";

/** Tokens that are part of an address and of no link: where answers go, and where a calendar's answers go. */
const ADDRESSES = { reply: true, calendar: true } as const;

export type LinkPurpose = Exclude<Purpose, keyof typeof ADDRESSES>;

export const LINK_PURPOSES = (Object.keys(PURPOSES) as Purpose[]).filter(
  (purpose): purpose is LinkPurpose => !(purpose in ADDRESSES),
);

/** A link as somebody has just got it, and the whole database as it was then. */
export interface Moment {
  at: Instant;
  path: string;
  tables: Awaited<ReturnType<typeof readTables>>;
}

export interface Term {
  stage: Stage;
  moments: Map<Purpose, Moment>;
}

type Mails = Step["mails"];

const SEED = 1;
const ROSTER = "test/fixtures/pages/roster.eml";

/**
 * Plays a term of four weeks and keeps, of each purpose, the moment of its first link that had something to press. The
 * roster has a wrong weekday at first, so that both ways of applying it occur; in the answers a mentor of two names
 * neither, an asker leaves open which time they mean, and an automatic reply names a day.
 */
export async function playMoments(): Promise<Term> {
  const keys = await Promise.all(
    LOCAL.linkKeys.split(",").map((key) => importLinkKey(...(key.split(":") as [string, string]))),
  );
  const moments = new Map<Purpose, Moment>();
  const invited: { mail: Mails[number]; moment: Moment }[] = [];
  const reflecting: { mail: Mails[number]; moment: Moment }[] = [];
  const mailDir = await mkdtemp(join(tmpdir(), "fortnight-"));
  const played = await play({
    seed: SEED,
    roster: ROSTER,
    replies: "test/fixtures/pages/replies",
    mailDir,
    onStep: async ({ at, mails, stage }) => {
      await gather(stage, at, mails, keys, moments);
      const [mail] = mails.filter(({ kind }) => kind === "invitation");
      if (mail && invited.length === 0)
        invited.push({ mail, moment: { at, path: "", tables: await readTables(stage.worker.db) } });
      const asked = mails.find(({ kind }) => kind === "reflection-request");
      if (asked && reflecting.length === 0)
        reflecting.push({ mail: asked, moment: { at, path: "", tables: await readTables(stage.worker.db) } });
    },
  });
  for (const { mail, moment } of invited) await decline(played, mail, moment, keys, moments);
  for (const asked of reflecting) await answerFromElsewhere(played.stage, asked, keys, moments);
  await findNoTime(played.stage, keys, moments);
  await missTwice(played.stage, keys, moments);
  await reachGoal(played.stage, keys, moments);
  return { stage: played.stage, moments };
}

/** The database as it was at that moment, and the clock. */
export async function returnTo({ worker, clock }: Stage, { at, tables }: Moment): Promise<void> {
  clock.now = at;
  await refillTables(worker.db, tables);
}

/** Nobody's calendar declines by itself in so short a term; here one does, and the mail that asks back is gathered. */
async function decline(
  { stage }: Played,
  mail: Mails[number],
  moment: Moment,
  keys: LinkKey[],
  moments: Map<Purpose, Moment>,
): Promise<void> {
  const me = castOf([await rosterMailFrom(ROSTER)], SEED).member(mail.to);
  const at = moment.at + 5 * MINUTE;
  await returnTo(stage, moment);
  const { raw } = written(
    { does: "decline", words: "", means: { as: "declines-by-calendar" }, wait: [5, 5] },
    mail,
    me,
    at,
    "decl1ne0",
  );
  await stage.send(raw, at);
  await stage.tick(at + MINUTE);
  await gather(stage, at + MINUTE, stage.takeMails(), keys, moments);
}

/** Days later the week has no time left: the page shows other ways out, and one of them is on that page alone. */
async function findNoTime(stage: Stage, keys: LinkKey[], moments: Map<Purpose, Moment>): Promise<void> {
  const asked = moments.get("none-of-these")!;
  const late = { ...asked, at: asked.at + 5 * DAY };
  await returnTo(stage, late);
  const page = await stage.worker.fetch(late.path, { headers: { "x-clock": formatInstant(late.at) } });
  for (const [, path = ""] of (await page.text()).matchAll(/action="(\/l\/[a-z2-7]+)"/g)) {
    const purpose = (await readToken(path.slice(3), keys))?.purpose;
    if (purpose && !moments.has(purpose)) moments.set(purpose, { ...late, path });
  }
}

/** Keeps the moments of links whose purpose had none yet. */
export async function gather(
  stage: Stage,
  at: Instant,
  mails: Mails,
  keys: LinkKey[],
  moments: Map<Purpose, Moment>,
): Promise<void> {
  for (const path of mails.flatMap(pathsIn)) {
    const purpose = (await readToken(path.slice(3), keys))?.purpose;
    if (!purpose || moments.has(purpose)) continue;
    const page = await stage.worker.fetch(path, { headers: { "x-clock": formatInstant(at) } });
    if ((await page.text()).includes("<button") && page.status === 200)
      moments.set(purpose, { at, path, tables: await readTables(stage.worker.db) });
  }
}

/** Where the mail's links lead, the unsubscribe button of the mail client's own included. */
export function pathsIn({ text, headers }: Mails[number]): string[] {
  const unsubscribe = headers.find(({ name }) => name === "List-Unsubscribe")?.value ?? "";
  const urls = `${text}\n${unsubscribe}`.match(/http:\/\/[^\s>]+\/[lu]\/[a-z2-7]+/g) ?? [];
  return urls.map((url) => new URL(url).pathname);
}
