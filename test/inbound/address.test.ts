import { describe, expect, test } from "vitest";
import { normalEmail, parseAddresses, redact, splitPlus, tokensFor } from "../../src/inbound/address.ts";

describe("addresses", () => {
  test("compare in lowercase, without brackets and invisible characters", () => {
    expect(normalEmail(" <\u202aNoa.Levi@Example.COM\u202c> ")).toBe("noa.levi@example.com");
    expect(normalEmail("noa at example.com")).toBe("");
    expect(normalEmail("@example.com")).toBe("");
  });

  test("a list is read with names, comments and groups", () => {
    expect(
      parseAddresses('"Levi, Noa" <noa@example.com>, Team: jonas@example.de, ruth@example.net;'),
    ).toEqual([
      { name: "Levi, Noa", email: "noa@example.com" },
      { email: "jonas@example.de" },
      { email: "ruth@example.net" },
    ]);
    expect(parseAddresses("undisclosed-recipients:;")).toEqual([]);
    expect(parseAddresses("")).toEqual([]);
  });

  test("an address hidden in a quoted name is not the sender", () => {
    expect(parseAddresses('"olivia@programme.example.org" <mallory@evil.example>')[0]?.email).toBe(
      "mallory@evil.example",
    );
  });

  test("the token of a reply address survives a change of case", () => {
    expect(splitPlus("Reply+K7Q2ABCD@In.Example.org")).toEqual({
      base: "reply@in.example.org",
      token: "k7q2abcd",
    });
    expect(splitPlus("reply@in.example.org")).toEqual({ base: "reply@in.example.org" });
    expect(splitPlus("reply@in+x.example.org")).toEqual({ base: "reply@in+x.example.org" });
  });

  test("only tokens of our own inbound address count", () => {
    const to = parseAddresses("noa+list@example.com, reply+abc@in.example.org, REPLY+ABC@in.example.org");
    expect(tokensFor("reply@in.example.org", to)).toEqual(["abc"]);
  });

  test("a log shows enough to tell people apart and not enough to write to them", () => {
    expect(redact("olivia@example.org")).toBe("o…@e….org");
    expect(redact("nobody")).toBe("…");
  });
});
