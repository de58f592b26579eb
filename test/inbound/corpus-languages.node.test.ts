import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { languageOf, readCorpus, type Sample, tally, words } from "./corpus.ts";

const TABLES = readdirSync(join(import.meta.dirname, "../../src/inbound/reply-words"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "index" && name !== "shape");

let corpus: Sample[] = [];
let whole: string[] = [];
beforeAll(async () => {
  corpus = (await readCorpus()).filter(({ expected }) => expected.reply !== undefined && !expected.needsSent);
  whole = await readAll();
});
afterEach(() => {
  for (const language of TABLES) vi.doUnmock(`../../src/inbound/reply-words/${language}.ts`);
});

/** Every mail's reply, read by a program that lacks the tables of `languages`. */
async function readAll(...languages: string[]): Promise<string[]> {
  vi.resetModules();
  for (const language of languages)
    vi.doMock(`../../src/inbound/reply-words/${language}.ts`, () => ({ [language]: {} }));
  const { replyText } = await import("../../src/inbound/reply-text.ts");
  return corpus.map(({ mail }) => replyText(mail).reply);
}

describe("taking one language's words away", () => {
  test.each(TABLES)("%s: costs the other languages nothing", async (language) => {
    const without = await readAll(language);
    const changed = corpus.filter((sample, i) => languageOf(sample) !== language && without[i] !== whole[i]);
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});

describe("without any words at all", () => {
  test("most quotations are cut still, by their structure", async () => {
    const without = await readAll(...TABLES);
    const leaks = (sample: Sample) => leaksQuotation(sample, without[corpus.indexOf(sample)] ?? "");
    const quoting = corpus.filter(({ expected }) => expected.sent !== undefined);
    console.table(tally(quoting, languageOf, (sample) => !leaks(sample)));
    expect(quoting.filter((sample) => !leaks(sample)).length / quoting.length).toBeGreaterThan(0.9);
  });

  test("a client in a language that has no table is cut as well as any", () => {
    const unlisted = corpus.filter((sample) => !TABLES.includes(languageOf(sample)));
    expect(unlisted.length).toBeGreaterThanOrEqual(5);
    for (const { name, mail, expected } of unlisted)
      expect([name, words(whole[corpus.findIndex((one) => one.mail === mail)] ?? "")]).toEqual([
        name,
        words(expected.reply ?? ""),
      ]);
  });
});

/** Whether a line of our mail, long enough to be no accident, stands in what was read. */
function leaksQuotation({ expected }: Sample, reply: string): boolean {
  const ours = (expected.sent ?? "").split("\n").map((line) => line.trim());
  return ours.some((line) => line.length >= 20 && reply.includes(line) && !expected.reply?.includes(line));
}
