import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkCalendars } from "./check-ics/check-calendars.ts";
import { disagreements, findPython, replayInPython } from "./check-ics/python.ts";
import { sessionIn } from "./check-ics/replay.ts";
import { readTerm } from "./story/term.ts";

/** `npm run check:ics`: the calendars that a played term's mails leave, in two libraries, beside its database. */
async function check(folder: string): Promise<number> {
  const python = await findPython();
  const term = await readTerm(folder);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  const files = await Promise.all(
    names.map(async (name) => ({ name, raw: await readFile(join(folder, name)) })),
  );
  const ours = await checkCalendars(files, term);
  const faults = [...ours.faults, ...disagreements(ours, await replayInPython(python, folder))];
  for (const fault of faults) console.log(fault);
  const sessions = new Set(ours.shown.map((line) => sessionIn(line.split(" ")[1] ?? "")?.session));
  if (ours.leftOut > 0) console.log(`${ours.leftOut} entries not compared: their owners' addresses bounce`);
  console.log(
    `${ours.parts} calendar parts checked in ${folder}, ${ours.people} people, ` +
      `${sessions.size} sessions in their calendars (${ours.shown.length} entries), ${faults.length} faults`,
  );
  return faults.length;
}

check(process.argv[2] ?? ".mail").then(
  (faults) => {
    process.exitCode = faults > 0 ? 1 : 0;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
