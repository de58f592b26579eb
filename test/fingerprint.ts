import { createHash } from "node:crypto";
import type { Stage } from "../dev/story/stage.ts";

type Row = Record<string, unknown>;

/** SHA-256 over the ordered rows of every table: two that are alike tell that nothing at all has changed. */
export async function fingerprint(stage: Stage): Promise<string> {
  return digest(await tablesOf(stage));
}

/** Every row of every table that we write to, by the table's name; holidays come with the migrations and stay. */
export async function tablesOf({ worker }: Stage): Promise<Map<string, Row[]>> {
  const { results: tables } = await worker.db
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
       AND name <> 'holiday' ORDER BY name`,
    )
    .all<{ name: string }>();
  const all = await worker.db.batch<Row>(
    tables.map(({ name }) => worker.db.prepare(`SELECT * FROM "${name}"`)),
  );
  return new Map(tables.map(({ name }, place) => [name, all[place]!.results]));
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
