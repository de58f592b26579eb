import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Drizzle has no word for STRICT: the tables of a freshly generated migration are made strict here, and those
 * which are only ever found by their key are kept without a row id, so that a row costs one written and not two.
 */
const BY_KEY = new Set(["journal", "holiday"]);

for (const name of readdirSync("drizzle").filter((file) => file.endsWith(".sql"))) {
  const path = join("drizzle", name);
  const sql = readFileSync(path, "utf8");
  const strict = sql.replaceAll(
    /CREATE TABLE `(\w+)` \(([\s\S]*?)\n\);/g,
    (_, table: string, body: string) => {
      const options = BY_KEY.has(table) ? "STRICT, WITHOUT ROWID" : "STRICT";
      return `CREATE TABLE \`${table}\` (${body}\n) ${options};`;
    },
  );
  if (strict !== sql) writeFileSync(path, strict);
}
