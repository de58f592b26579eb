import { parseArgs } from "node:util";
import { serveOn } from "./story/on-stage.ts";
import { play } from "./story/play.ts";

/** `npm start`: plays a term, and keeps serving where it ended so that one can read, tap and answer. */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    roster: { type: "string" },
    replies: { type: "string" },
    once: { type: "boolean", default: false },
  },
});
const MAIL = ".mail";
const OFFICE_PORT = 8788;

async function start(): Promise<void> {
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed takes a whole number, not “${values.seed}”.`);
  const { stage, count, answers, unsent } = await play({
    seed,
    roster: values.roster,
    replies: values.replies,
    mailDir: MAIL,
    port: values.once ? 0 : OFFICE_PORT,
    print: console.log,
  });
  for (const file of unsent) console.error(`Not sent, since no such mail came: ${file}`);
  const { faults } = stage.worker;
  if (faults.length > 0) throw new Error(`The Worker logged ${faults.length} errors:\n${faults.join("\n")}`);
  const { mismatches } = answers;
  if (mismatches.length > 0)
    throw new Error(`${mismatches.length} answers were not taken as meant:\n${mismatches.join("\n")}`);
  console.log(`\nEvery mail lies in ${MAIL}/, the answers in ${MAIL}/in/.\n`);
  console.log(JSON.stringify(count));
  if (values.once) return stage.close();
  const { pages, mailboxes } = await serveOn(stage);
  console.log(`\nThe mailboxes: ${mailboxes}   The links in the mails lead to ${pages}   Ctrl-C ends it.`);
}

start().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
