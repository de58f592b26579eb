import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Holidays from "date-holidays";

/**
 * `npm run holidays -- 2026 2029`: one more migration with the public holidays of those years, first and last included,
 * of every country that `date-holidays` knows. A migration that was released stays as it is; rows of a later one replace
 * its rows. The library's data are CC BY 3.0 (https://github.com/commenthol/date-holidays), its code ISC.
 */
const [first, last] = process.argv.slice(2).map(Number);
if (!first || !last || first > last) throw new Error("Name the first and the last year: 2026 2029");

/** D1 takes 100 KB a statement. */
const STATEMENT = 60_000;
const DAY = 86_400_000;

const rows = Object.keys(new Holidays().getCountries()).flatMap((country) => {
  const days = daysOf(country);
  return yearsBetween(first, last).flatMap((year) => {
    const inYear = days
      .filter(([date]) => date.startsWith(`${year}-`))
      .map(([date, name]) => [date.slice(5), name]);
    return inYear.length > 0
      ? [`('${country}',${year},${quoted(JSON.stringify(Object.fromEntries(inYear)))})`]
      : [];
  });
});

execFileSync("npx", ["drizzle-kit", "generate", "--custom", "--name", "holidays"], { stdio: "inherit" });
const file = readdirSync("drizzle")
  .filter((name) => name.endsWith(".sql"))
  .sort()
  .at(-1)!;
const credit = `-- Public holidays ${first} to ${last}. Data: date-holidays, CC BY 3.0, https://github.com/commenthol/date-holidays\n`;
writeFileSync(join("drizzle", file), credit + statements(rows).join("\n--> statement-breakpoint\n"));

/** Every day off, in order, also those of a holiday that reaches into a year or lasts for days; each once. */
function daysOf(country: string): [date: string, name: string][] {
  const calendar = new Holidays(country);
  const found = yearsBetween(first! - 1, last! + 1)
    .flatMap((year) => calendar.getHolidays(year, "en"))
    .filter(({ type }) => type === "public")
    .flatMap(({ date, start, end, name }) => {
      // From evening to evening where the calendar has it so: what counts is the day after that evening. Days of a
      // clock change have 23 or 25 hours. Less than a day, as on an afternoon before a feast, is no day off.
      const length = Math.round((end.getTime() - start.getTime()) / DAY);
      return Array.from({ length }, (_, day): [string, string] => [dayAfter(date.slice(0, 10), day), name]);
    })
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return found.filter(([date], place) => found.findIndex(([other]) => other === date) === place);
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

function yearsBetween(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, place) => from + place);
}

function statements(values: string[]): string[] {
  const groups: string[][] = [[]];
  let size = 0;
  for (const value of values) {
    size += Buffer.byteLength(value) + 2;
    if (size > STATEMENT) {
      groups.push([]);
      size = Buffer.byteLength(value);
    }
    groups.at(-1)!.push(value);
  }
  return groups.map(
    (group) => `INSERT OR REPLACE INTO holiday (country, year, days) VALUES\n${group.join(",\n")};`,
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
