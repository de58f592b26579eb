import packaged from "@sparticuz/chromium";

/**
 * Unpacks the browser before any test file runs: two that do so at the same time, as on a fresh machine, start a file
 * that the other still writes (ETXTBSY).
 */
export default async function setup(): Promise<void> {
  if (process.platform === "linux" && process.arch === "x64") await packaged.executablePath();
}
