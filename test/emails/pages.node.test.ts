import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MOST_WORDS, mailPage, wordsToRead } from "../../dev/mail-pages.ts";
import { kinds } from "../../emails/index.ts";
import type { MailKind } from "../../emails/kind.ts";
import type { MailProps } from "../../emails/props.ts";
import { samples } from "./samples.ts";

const mails = Object.values(kinds) as unknown as MailKind<MailProps>[];

test("every kind of mail has its page in docs/mails, and no page is left of one that is gone", () => {
  expect(readdirSync("docs/mails").toSorted()).toEqual(mails.map(({ kind }) => `${kind}.md`).toSorted());
});

test.each(mails.map((mail) => [mail.kind, mail] as const))(
  "the page of %s shows the mail as it is sent now (npm run docs)",
  (kind, mail) => {
    expect(readFileSync(`docs/mails/${kind}.md`, "utf8")).toBe(mailPage(mail));
  },
);

describe("a mail is read at a glance", () => {
  // No mail holds all that a receipt can say; that variant shows each line once.
  const real = samples.filter(([name]) => name !== "receipt (everything)");
  const short = real.flatMap(([name, props]) => {
    const words = wordsToRead(props);
    return words === undefined ? [] : [[name, words] as const];
  });
  test.each(short)("%s: %i words", (_, words) => {
    expect(words).toBeLessThan(MOST_WORDS);
  });
});
