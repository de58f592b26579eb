import type { Stage } from "../../dev/story/stage.ts";
import { digest } from "../fingerprint.ts";
import { readTables } from "../scene/tables.ts";

/** What was said, done and mailed; a later row corrects an earlier one and none is taken out. */
const RECORDS = new Set(["inbox", "journal", "outbox", "report", "tick"]);
/** How often, since when, and when to look again: not what holds. */
const COUNTERS = new Set(["version", "revision", "placedAt", "dueAt"]);

/** SHA-256 over what holds now: neither the records of how it came about, nor rows that later ones took the place of. */
export async function standing({ worker }: Stage): Promise<string> {
  const holding = [...(await readTables(worker.db))]
    .filter(([name]) => !RECORDS.has(name))
    .map(([name, rows]): [string, Record<string, unknown>[]] => [
      name,
      rows
        .filter(({ until, state }) => (until ?? null) === null && state !== "given-up")
        .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !COUNTERS.has(column)))),
    ]);
  return digest(new Map(holding));
}
