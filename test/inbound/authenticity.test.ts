import { describe, expect, test } from "vitest";
import { isAuthenticated } from "../../src/inbound/authenticity.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { eml } from "./fixture.ts";

const from = "From: Noa Levi <noa@example.com>";
const postmark = async (...headers: string[]) =>
  isAuthenticated(await parseMail(`${[...headers, from].join("\n")}\n\nhi`), "postmark");
const cloudflare = async (...headers: string[]) =>
  isAuthenticated(await parseMail(`${[...headers, from].join("\n")}\n\nhi`), "cloudflare");

const spf = (domain: string, result = "Pass") =>
  `Received-SPF: ${result} (sender SPF authorized) identity=mailfrom; client-ip=192.0.2.1; helo=mx.example.com; envelope-from=noa@${domain}; receiver=inbound.postmarkapp.com`;

describe("through Postmark", () => {
  test("DKIM of the author's domain suffices", async () => {
    expect(await postmark("X-Spam-Tests: DKIM_SIGNED,DKIM_VALID,DKIM_VALID_AU,SPF_PASS")).toBe(true);
  });

  test("DKIM of another domain, or a test of a similar name, does not", async () => {
    expect(await postmark("X-Spam-Tests: DKIM_SIGNED,DKIM_VALID,SPF_PASS")).toBe(false);
    expect(await postmark("X-Spam-Tests: DKIM_VALID_AUX")).toBe(false);
  });

  test("SPF suffices where the envelope's domain aligns with From", async () => {
    expect(await postmark(spf("example.com"))).toBe(true);
    expect(await postmark(spf("bounces.example.com"))).toBe(true);
    expect(await postmark(spf("evil.example"))).toBe(false);
    expect(await postmark(spf("notexample.com"))).toBe(false);
    expect(await postmark(spf("example.com", "SoftFail"))).toBe(false);
    expect(await postmark(spf("com"))).toBe(false);
  });

  test("a HELO name that spells an envelope is not believed", async () => {
    const forged = spf("evil.example").replace("helo=mx.example.com", "helo=envelope-from=noa@example.com");
    expect(await postmark(forged)).toBe(false);
  });

  test("a verdict that occurs twice is none", async () => {
    expect(await postmark("X-Spam-Tests: DKIM_VALID_AU", "X-Spam-Tests: SPF_PASS")).toBe(false);
    expect(await postmark(spf("example.com"), spf("evil.example"))).toBe(false);
  });

  test("nothing is nothing, and two senders are none", async () => {
    expect(await postmark()).toBe(false);
    expect(isAuthenticated(await parseMail(eml("hostile-two-senders")), "postmark")).toBe(false);
    const two = "From: olivia@programme.example.org, mallory@evil.example\nX-Spam-Tests: DKIM_VALID_AU\n\nhi";
    expect(isAuthenticated(await parseMail(two), "postmark")).toBe(false);
  });
});

describe("through Cloudflare", () => {
  const results = (clause: string, by = "mx.cloudflare.net") => `Authentication-Results: ${by}; ${clause}`;
  const own = "Received: from mail.example.com by cloudflare-email.net";
  const senders = "Received: from laptop by mail.example.com";

  test("dmarc, or aligned dkim or spf, above the second Received", async () => {
    expect(
      await cloudflare(own, results("dmarc=pass header.from=example.com policy.dmarc=reject"), senders),
    ).toBe(true);
    expect(await cloudflare(own, results("dkim=pass header.d=example.com header.s=a"), senders)).toBe(true);
    expect(await cloudflare(own, results("spf=pass smtp.mailfrom=noa@mail.example.com"), senders)).toBe(true);
    expect(await cloudflare(own, results("dkim=pass header.d=evil.example; dmarc=fail"), senders)).toBe(
      false,
    );
    expect(
      await cloudflare(own, results("dmarc=none; spf=softfail smtp.mailfrom=example.com"), senders),
    ).toBe(false);
  });

  test("what the sender wrote below is not believed", async () => {
    expect(await cloudflare(own, senders, results("dmarc=pass header.from=example.com"))).toBe(false);
    expect(await cloudflare(own, results("dmarc=pass header.from=example.com"))).toBe(false);
    expect(await cloudflare(own, results("dmarc=pass", "mx.evil.example"), senders)).toBe(false);
    expect(await cloudflare(own, results("dmarc=pass", "mx.cloudflare.net.evil.example"), senders)).toBe(
      false,
    );
  });

  test("two blocks are none; a result inside a comment or a quoted address is none", async () => {
    expect(await cloudflare(own, results("dmarc=pass"), results("dmarc=fail"), senders)).toBe(false);
    expect(
      await cloudflare(own, results('spf=pass smtp.mailfrom="x; dmarc=pass"@evil.example'), senders),
    ).toBe(false);
    expect(
      await cloudflare(own, results("spf=fail (; dmarc=pass ;) smtp.mailfrom=a@evil.example"), senders),
    ).toBe(false);
  });

  test("Postmark's headers mean nothing here, nor the other way round", async () => {
    expect(await cloudflare("X-Spam-Tests: DKIM_VALID_AU", own, senders)).toBe(false);
    expect(await postmark(own, results("dmarc=pass header.from=example.com"), senders)).toBe(false);
  });
});
