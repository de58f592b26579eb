import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mailFaults } from "./post-office/mail-faults.ts";

const folder = process.argv[2] ?? ".mail";
const entries = await readdir(folder).catch(() => []);
const names = entries.filter((name) => name.endsWith(".eml")).sort();

let faulty = 0;
for (const name of names) {
  const faults = await mailFaults(await readFile(join(folder, name)));
  for (const fault of faults) console.log(`${name}: ${fault}`);
  if (faults.length > 0) faulty++;
}
console.log(`${names.length} mails checked in ${folder}, ${faulty} with faults`);
process.exitCode = faulty > 0 || names.length === 0 ? 1 : 0;
