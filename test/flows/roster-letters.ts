import { CAST, type Name, type PairOnPaper, rosterFile } from "../scene/cast.ts";
import { crowd } from "../scene/crowd.ts";
import { rosterLetter } from "../scene/letters.ts";
import type { Scene } from "../scene.ts";

/** The lines of a roster's mail; a later line of the same name takes an earlier one's place. */
const LINES = ["programme: Harbour", "term: 2027-01-11 to 2027-04-02", "zone: Europe/Berlin"];
/** What a mail carries whose sender's domain disowns it. */
const DISOWNED = "Authentication-Results: mx.example; dmarc=fail; spf=fail; dkim=fail\r\n";

let written = 0;

export interface RosterMail {
  from?: Name;
  pairs?: PairOnPaper[];
  lines?: string[];
  /** False: the sender's domain does not vouch for it. */
  verified?: boolean;
}

/** A roster as anybody may mail it, handed in. */
export async function mailRosterFrom(scene: Scene, roster: RosterMail): Promise<void> {
  const {
    from = "olivia",
    pairs = [{ mentor: "daniel", mentee: "noa" }],
    lines = [],
    verified = true,
  } = roster;
  const named = (line: string) => line.slice(0, line.indexOf(":"));
  const kept = LINES.filter((line) => !lines.some((other) => named(other) === named(line)));
  const raw = rosterLetter(
    { name: CAST[from].name, email: scene.address(from) },
    scene.clock.now,
    [...kept, ...lines],
    rosterFile(pairs, scene.address),
    `roster ${scene.host} ${++written}`,
  );
  await scene.handIn(verified ? raw : new Uint8Array(Buffer.concat([Buffer.from(DISOWNED), raw])));
}

/** As many pairs as a spreadsheet of `last` rows holds, its header being row 1, one of them with another cell. */
export function rowsUpTo(
  last: number,
  place: string,
  wrong: { row: number; more: Record<string, string> },
): PairOnPaper[] {
  return crowd(last - 1, place).map((pair, index) =>
    index + 2 === wrong.row ? { ...pair, more: { ...pair.more, ...wrong.more } } : pair,
  );
}

/** Rows of everything that a roster may change, without what only tells when somebody wakes next. */
export async function onRoster(scene: Scene): Promise<Record<string, unknown[]>> {
  const { programme, person, pair, session } = await scene.everything();
  const still = (rows: unknown[] = []) =>
    (rows as { version?: number; dueAt?: number }[]).map(({ version: _, dueAt: __, ...row }) => row);
  return { programme: still(programme), person: still(person), pair: still(pair), session: still(session) };
}

/** Everything in the outbox that was sent or waits, by kind, since `from`. */
export function mailSince(scene: Scene, from: number): Promise<{ kind: string; email: string }[]> {
  return scene.rows(
    `SELECT kind, coalesce(address, email) AS email FROM outbox LEFT JOIN person ON person.id = outbox."personId"
     WHERE "plannedAt" >= ? AND outbox.state <> 'dropped' ORDER BY kind, email`,
    from,
  );
}

/** Olivia mails this roster, looks at its preview and applies it. */
export async function applyRoster(scene: Scene, roster: RosterMail): Promise<void> {
  await mailRosterFrom(scene, roster);
  await scene.tick();
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  await scene.settle();
}

/** A mail's words on one line, since it wraps them. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
