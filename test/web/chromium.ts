import { tmpdir } from "node:os";
import { join } from "node:path";
import packaged from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Of the package's switches: those that take protections away which a person's browser has, or share one process. */
const NOT_A_PERSONS = /^--(?:disable-web-security|allow-running-insecure-content|single-process|no-zygote)/;

/** A Chromium with nothing installed: the one inside the npm package, or else the system's Chrome. */
export async function openChromium(): Promise<Browser> {
  const faults: unknown[] = [];
  for (const way of [fromPackage, async (): Promise<LaunchOptions> => ({ channel: "chrome" })]) {
    try {
      return await chromium.launch(await way());
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw new AggregateError(
    faults,
    `No browser runs here; installing Google Chrome helps.\n${faults.map(String).join("\n")}`,
  );
}

async function fromPackage(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(`The package has no Chromium for ${process.platform} on ${process.arch}.`);
  return {
    executablePath: await packaged.executablePath(),
    args: packaged.args.filter((one) => !NOT_A_PERSONS.test(one)),
    // Its own fonts, so that a line breaks in the same place on every machine, and on one without any.
    env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), "fonts") },
  };
}
