import { expect, test } from "vitest";
import type { Token } from "../../src/domain/link.ts";
import { importLinkKey, MOST_CHARACTERS, readToken, signToken } from "../../src/domain/token.ts";

const token: Token = {
  purpose: "take-time",
  database: 1,
  personId: 2 ** 47 + 7,
  subjectId: 2 ** 46 + 123,
  revision: 200,
  argument: 30_025_440,
  expiresHour: 500_424,
};
const key = await importLinkKey("a", "a-secret-of-some-length");
const other = await importLinkKey("b", "another-secret-of-length");

test("a token comes back as it was signed, and fits a local part", async () => {
  const text = await signToken(token, key);
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(await readToken(text, [key])).toEqual(token);
  expect(await readToken(text, [other, key])).toEqual(token);
  expect(await readToken(text.toUpperCase(), [key])).toBeNull();
});

test("a token with any letter changed, cut or added is no token", async () => {
  const text = await signToken(token, key);
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] === "a" ? "b" : "a";
    expect(
      await readToken(text.slice(0, place) + letter + text.slice(place + 1), [key]),
      `${place}`,
    ).toBeNull();
  }
  expect(await readToken(text.slice(0, -1), [key])).toBeNull();
  expect(await readToken(`${text}a`, [key])).toBeNull();
});

test("a token of a key that is no longer in use is no token", async () => {
  expect(await readToken(await signToken(token, key), [other])).toBeNull();
});
