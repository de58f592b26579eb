import { benchHostile } from "./hostile.ts";
import { benchReplyText } from "./reply-text.ts";
import { type Benchmark, isOver, shown } from "./report.ts";
import { benchSlots } from "./slots.ts";

/** `npm run bench`; a name behind `--` runs that one alone. */
const BENCHMARKS: Record<string, Benchmark> = {
  "reply-text": benchReplyText,
  hostile: benchHostile,
  slots: benchSlots,
};

const given = process.argv.slice(2);
const json = given.includes("--json");
const wanted = given.filter((argument) => argument !== "--json");
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(
    `No benchmark ${unknown.join(", ")}. There are: ${Object.keys(BENCHMARKS).join(", ")}; and --json.`,
  );
  process.exit(2);
}
let over = 0;
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for await (const result of run()) {
    console.log(shown(result, json));
    if (isOver(result)) over++;
  }
}
if (over > 0) console.error(`${over} over their limits.`);
process.exitCode = over > 0 ? 1 : 0;
