import { createHash } from "node:crypto";
import type { Stage } from "../dev/story/stage.ts";
import { readTables } from "./scene/tables.ts";

type Row = Record<string, unknown>;

/** SHA-256 over the ordered rows of every table: two that are alike tell that nothing at all has changed. */
export async function fingerprint({ worker }: Stage): Promise<string> {
  return digest(await readTables(worker.db));
}

export function digest(tables: ReadonlyMap<string, readonly Row[]>): string {
  const hash = createHash("sha256");
  for (const [name, rows] of tables)
    hash.update(
      `${name}\n${rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join("\n")}\n`,
    );
  return hash.digest("hex");
}
