/** Tables that stay as small as they are: a scan of one costs nothing. */
const SINGLETONS = new Set(["tick"]);

/** Sorts of rows that were found by a range, and why they stay few. */
const SMALL_SORTS: { table: string; why: string }[] = [
  { table: "inbox_parked", why: "the parked mail of one day, counted by programme" },
];

/**
 * What in a query plan would get slower as the tables grow: a scan of a table, an index that SQLite has to make for
 * itself, and a sort of rows that were not found by key. A list that came as JSON may be walked through, and so may rows
 * that the same statement has collected already. A table that an INSERT does not name is SQLite's look for orphans
 * (foreign keys); it is planned and not taken while no row lacks its parent, which a test of its own proves.
 */
export function faultsOf(sql: string, plan: string[]): string[] {
  const collected = new Set(
    plan.flatMap((line) => /^(?:CO-ROUTINE|MATERIALIZE) (.+)$/.exec(line)?.[1] ?? []),
  );
  const isSmall = (name: string) => collected.has(name) || SINGLETONS.has(name);
  const isOrphans = (name: string) => /^INSERT/i.test(sql) && !new RegExp(`\\b${name}\\b`).test(sql);
  const ranges = plan.filter((line) => /^SEARCH .*\("?\w+"?[<>]/.test(line));
  const isLongSort = ranges.some((line) => !SMALL_SORTS.some(({ table }) => line.includes(table)));
  return plan.filter((line) => {
    const [, how, name = ""] = /^(SCAN|SEARCH) (\S+)/.exec(line) ?? [];
    if (line.includes("AUTOMATIC")) return !isSmall(name);
    if (how === "SCAN" && !isSmall(name))
      return !/VIRTUAL TABLE INDEX|^SCAN CONSTANT ROW$/.test(line) && !isOrphans(name);
    return line.includes("TEMP B-TREE") && isLongSort;
  });
}
