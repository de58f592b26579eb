import { beforeAll, describe, expect, test } from "vitest";
import { awayUntil, classify, readBounce } from "../../src/inbound/automatic.ts";
import { htmlLines } from "../../src/inbound/html-text.ts";
import { type Context, readIntent } from "../../src/inbound/intent.ts";
import { type Reply, replyText } from "../../src/inbound/reply-text.ts";
import { languageOf, namesOf, readCorpus, type Sample, tally, words } from "./corpus.ts";

let corpus: Sample[] = [];
let answers: Sample[] = [];
beforeAll(async () => {
  corpus = await readCorpus();
  answers = corpus.filter(({ expected }) => expected.reply !== undefined && !expected.needsSent);
});

const isExact = ({ expected }: Sample, read: Reply) => words(read.reply) === words(expected.reply ?? "");

/** The names of samples that are read otherwise than expected, with what was read. */
function misread(samples: readonly Sample[], read: (sample: Sample) => Reply): Record<string, string> {
  const wrong = samples
    .map((sample) => [sample, read(sample)] as const)
    .filter(([sample, reply]) => !isExact(sample, reply));
  return Object.fromEntries(wrong.map(([{ name }, { reply }]) => [name, reply]));
}

describe("the corpus", () => {
  test("says of each mail what it is", () => {
    expect(namesOf(".json")).toEqual(namesOf(".eml"));
  });

  test("holds replies from many clients, and from three in each of its languages", () => {
    const people = corpus.filter(({ expected }) => expected.class === "person");
    const perLanguage = new Map<string, Sample[]>();
    const perClient = new Map<string, Sample[]>();
    for (const sample of people) {
      const language = sample.expected.language.split("-")[0] ?? "";
      perLanguage.set(language, [...(perLanguage.get(language) ?? []), sample]);
      perClient.set(sample.expected.client, [...(perClient.get(sample.expected.client) ?? []), sample]);
    }
    const wide = [...perLanguage].filter(
      ([, samples]) =>
        samples.length >= 3 && new Set(samples.map(({ expected }) => expected.client)).size >= 3,
    );
    expect(people.length).toBeGreaterThanOrEqual(170);
    expect([...perClient.values()].filter((samples) => samples.length >= 3).length).toBeGreaterThanOrEqual(
      12,
    );
    expect(wide.map(([language]) => language)).toEqual(
      expect.arrayContaining(
        "ar cs da de el en es fi fr he hu it ja ko nb nl pl pt ro ru sk sv tr uk vi zh".split(" "),
      ),
    );
  });

  test("holds no two mails that share half their lines", () => {
    const bodies = corpus.map(({ name, mail }) => {
      const text =
        mail.text ??
        htmlLines(mail.html ?? "")
          .map((line) => line.text)
          .join("\n");
      const lines = text.split(/\r\n|[\r\n]/).map((line) => line.replace(/^[>\s]+/, "").trim());
      return { name, lines: new Set(lines.filter((line) => line !== "")) };
    });
    const alike = bodies.flatMap((one, i) =>
      bodies.slice(i + 1).flatMap((other) => {
        const shared = [...one.lines].filter((line) => other.lines.has(line)).length;
        return shared > 0 && shared * 2 >= Math.min(one.lines.size, other.lines.size)
          ? [`${one.name}, ${other.name}`]
          : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe("who wrote it", () => {
  test("is told of every mail", () => {
    const wrong = corpus.filter(({ mail, expected }) => classify(mail) !== expected.class);
    expect(wrong.map(({ name, mail }) => [name, classify(mail)])).toEqual([]);
  });

  test("the last day away and the addresses that failed are read where there are any", () => {
    for (const { name, mail, expected } of corpus) {
      if (expected.awayUntil !== undefined)
        expect([name, awayUntil(mail)]).toEqual([name, expected.awayUntil]);
      if (expected.failures) expect([name, readBounce(mail)]).toEqual([name, expected.failures]);
    }
  });
});

describe("the person's own words", () => {
  test("are found exactly, whatever the client and the language", () => {
    const right = (sample: Sample) => isExact(sample, replyText(sample.mail));
    console.table(tally(answers, ({ expected }) => expected.client, right));
    console.table(tally(answers, languageOf, right));
    expect(misread(answers, ({ mail }) => replyText(mail))).toEqual({});
  });

  test("are the same with our own mail at hand", () => {
    const known = corpus.filter(
      ({ expected }) => expected.reply !== undefined && expected.sent !== undefined,
    );
    expect(misread(known, ({ mail, expected }) => replyText({ ...mail, sent: expected.sent ?? "" }))).toEqual(
      {},
    );
  });

  test("are the same in a mail's HTML as in its text", () => {
    const both = answers.filter(({ mail }) => mail.text?.trim() && mail.html);
    expect(misread(both, ({ mail: { from, html = "" } }) => replyText({ from, html }))).toEqual({});
  });

  test("and the quotation are all there is: nothing gets lost in between", () => {
    for (const { name, mail } of answers) {
      const read = replyText(mail);
      const given = [...new Set(read.parts.flatMap(({ reply }) => words(reply).split(" ")))];
      const kept = new Set(words(read.reply).split(" "));
      expect([name, given.filter((word) => !kept.has(word))]).toEqual([name, []]);
    }
  });
});

describe("what the words ask for", () => {
  test("is understood as it was meant", () => {
    const people = corpus.filter(
      ({ expected }) => expected.class === "person" && expected.intents !== undefined,
    );
    const read = ({ mail, expected }: Sample) => {
      const { reply, parts } = replyText({ ...mail, ...(expected.sent ? { sent: expected.sent } : {}) });
      return readIntent(reply, { ...(expected.context as Context), parts });
    };
    const right = (sample: Sample) => matches(read(sample), sample.expected.intents ?? []);
    console.table(tally(people, languageOf, right));
    const wrong = people.filter((sample) => !right(sample));
    expect(Object.fromEntries(wrong.map((sample) => [sample.name, read(sample)]))).toEqual({});
  });
});

/** Whether `found` is `expected` in its order; what an expected intent does not name may be anything. */
function matches(found: unknown, expected: unknown): boolean {
  if (typeof expected === "string" && typeof found === "string") return spoken(found) === spoken(expected);
  if (typeof expected !== "object" || expected === null) return found === expected;
  if (typeof found !== "object" || found === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) return false;
  return Object.entries(expected).every(([key, value]) => matches(Reflect.get(found, key), value));
}

/** Letters and digits: bullets, rules and quotation marks are not what somebody says. */
function spoken(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
