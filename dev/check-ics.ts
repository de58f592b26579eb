import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCalendarMail } from "./check-ics/calendar-mail.ts";
import { differences, shownIn } from "./check-ics/compare.ts";
import { disagreements, findPython, replayInPython } from "./check-ics/python.ts";
import { replay } from "./check-ics/replay.ts";
import { readTerm } from "./story/term.ts";

/** `npm run check:ics`: the calendars that a played term's mails leave, in two libraries, beside its database. */
async function check(folder: string): Promise<string[]> {
  const python = await findPython();
  const term = await readTerm(folder);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  const inOrder = names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));
  const mails = await Promise.all(
    inOrder.map(async (name) => readCalendarMail(name, await readFile(join(folder, name)))),
  );
  const { calendars, parts, faults } = replay(mails, term);
  const shown = shownIn(calendars);
  const theirs = await replayInPython(python, folder);
  const all = [
    ...faults,
    ...differences(calendars, term),
    ...theirs.faults.map((fault) => `python3-icalendar: ${fault}`),
    ...disagreements(shown, theirs.shown),
  ];
  if (parts === 0) all.push(`${folder}: no mail has a calendar part`);
  const sessions = new Set(shown.map((line) => /session-(\d+)-/.exec(line)?.[1])).size;
  const lost = term.people.filter(({ suspendedAt }) => suspendedAt !== null).length;
  console.log(
    [
      ...all,
      `${parts} calendar parts checked, ${calendars.size} people, ${sessions} sessions in ${shown.length} entries of their calendars, ${lost} people left out since their address bounces, ${all.length} faults`,
    ].join("\n"),
  );
  return all;
}

check(process.argv[2] ?? ".mail").then(
  (faults) => {
    process.exitCode = faults.length > 0 ? 1 : 0;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
