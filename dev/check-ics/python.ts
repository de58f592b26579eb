import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("./replay.py", import.meta.url).href);
/** Debian's packages are for Debian's own Python, which need not be the first one in the path. */
const USUAL = ["python3", "/usr/bin/python3"];
const MOST_OUTPUT = 64 * 1024 * 1024;

const shape = z.object({ parts: z.number(), shown: z.array(z.string()), faults: z.array(z.string()) });

type Replayed = z.infer<typeof shape>;

/** A Python 3 that has the icalendar library; `PYTHON` names another than the usual ones. */
export async function findPython(candidates = process.env.PYTHON ? [process.env.PYTHON] : USUAL) {
  for (const python of candidates)
    if (
      await run(python, ["-c", "import icalendar"]).then(
        () => true,
        () => false,
      )
    )
      return python;
  throw new Error(
    `No Python 3 with the icalendar library (tried ${candidates.join(", ")}): apt-get install python3-icalendar`,
  );
}

/** The calendars as Python's icalendar and its own mail parser have them. */
export async function replayInPython(python: string, folder: string): Promise<Replayed> {
  const { stdout } = await run(python, [SCRIPT, folder], { maxBuffer: MOST_OUTPUT });
  return shape.parse(JSON.parse(stdout));
}

/** What the two libraries do not have alike, and what the second one cannot read. */
export function disagreements(ours: Pick<Replayed, "parts" | "shown">, theirs: Replayed): string[] {
  const [here, there] = [new Set(ours.shown), new Set(theirs.shown)];
  return [
    ...theirs.faults.map((fault) => `python3-icalendar: ${fault}`),
    ...(ours.parts === theirs.parts
      ? []
      : [`ical.js got ${ours.parts} parts, python3-icalendar ${theirs.parts}`]),
    ...ours.shown.filter((line) => !there.has(line)).map((line) => `only ical.js has ${line}`),
    ...theirs.shown.filter((line) => !here.has(line)).map((line) => `only python3-icalendar has ${line}`),
  ];
}
