import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Drizzle has no word for STRICT: the tables of a freshly generated migration are made strict here, and the journal,
 * which is only ever found by its key, is kept without a row id, so that it costs one row written and not two.
 */
for (const name of readdirSync("drizzle").filter((file) => file.endsWith(".sql"))) {
  const path = join("drizzle", name);
  const sql = readFileSync(path, "utf8");
  const strict = sql.replaceAll(
    /CREATE TABLE `(\w+)` \(([\s\S]*?)\n\);/g,
    (_, table: string, body: string) => {
      const options = table === "journal" ? "STRICT, WITHOUT ROWID" : "STRICT";
      return `CREATE TABLE \`${table}\` (${body}\n) ${options};`;
    },
  );
  if (strict !== sql) writeFileSync(path, strict);
}
