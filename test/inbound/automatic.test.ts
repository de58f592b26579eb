import { describe, expect, test } from "vitest";
import { awayUntil, classify, readBounce } from "../../src/inbound/automatic.ts";
import { parseMail } from "../../src/inbound/parse-mail.ts";
import { eml } from "./fixture.ts";

const mail = (headers: string, body = "hello") =>
  parseMail(
    `From: Noa Levi <noa@example.com>\nDate: Mon, 05 Apr 2027 10:00:00 +0000\n${headers}\n\n${body}\n`,
  );

describe("who wrote it", () => {
  const fixtures = {
    gmail: "person",
    "outlook-german": "person",
    "html-only": "person",
    "invitation-answer": "person",
    "out-of-office": "auto-reply",
    bounce: "bounce",
    complaint: "complaint",
  };
  for (const [name, sender] of Object.entries(fixtures)) {
    test(`${name}: ${sender}`, async () => {
      expect(classify(await parseMail(eml(name)))).toBe(sender);
    });
  }

  const automatic: Record<string, string> = {
    "Auto-Submitted": "Auto-Submitted: auto-replied",
    "Auto-Submitted with a parameter": 'Auto-Submitted: auto-generated; owner-email="x"',
    "an old autoresponder": "X-Autoreply: yes",
    "Precedence: auto_reply": "Precedence: auto_reply",
    "an empty return path": "Return-Path: <>",
    "English Outlook": "Subject: Automatic reply: This week",
    "French Outlook": "Subject: Réponse automatique : Cette semaine",
    "Japanese Outlook": "Subject: 自動返信: 今週",
    "Hebrew Outlook": "Subject: תשובה אוטומטית: השבוע",
    "a bare subject on an answer": "Subject: Out of office\nIn-Reply-To: <a@in.example.org>",
  };
  for (const [what, headers] of Object.entries(automatic)) {
    test(`${what} is an automatic reply`, async () => {
      expect(classify(await mail(headers))).toBe("auto-reply");
    });
  }

  const people: Record<string, string> = {
    "Auto-Submitted: no": "Auto-Submitted: no",
    "a server that asks for no automatic answers": "X-Auto-Response-Suppress: All",
    "a person who says that she will be away": "Subject: Out of office next week",
    "an answer about somebody's absence": "Subject: Re: Automatic reply: This week",
    "a person who writes about failure": "Subject: Failure notices in my team",
    "a plain return path": "Return-Path: <noa@example.com>",
  };
  for (const [what, headers] of Object.entries(people)) {
    test(`${what} is a person`, async () => {
      expect(classify(await mail(headers))).toBe("person");
    });
  }

  test("a list is a list", async () => {
    expect(classify(await mail("List-Id: <mentors.example.org>"))).toBe("list");
    expect(classify(await mail("Precedence: bulk"))).toBe("list");
  });

  test("a read receipt is automatic", async () => {
    const receipt = "Content-Type: multipart/report; report-type=disposition-notification; boundary=x";
    expect(classify(await mail(receipt))).toBe("auto-reply");
  });
});

describe("what bounced", () => {
  test("is read from the report: failed for good, delayed, and not what was delivered", async () => {
    expect(readBounce(await parseMail(eml("bounce")))).toEqual([
      { recipient: "noa.levi@example.com", permanent: true },
      { recipient: "jonas.weber@example.de", permanent: false },
    ]);
  });

  test("is read from Exim's header and qmail's text where there is no report", async () => {
    expect(readBounce(await mail("X-Failed-Recipients: Jonas@example.de"))).toEqual([
      { recipient: "jonas@example.de", permanent: true },
    ]);
    const qmail = "Hi. This is the qmail-send program.\n\n<ruth@example.net>:\n550 no such user here\n";
    expect(readBounce(await mail("Subject: failure notice", qmail))).toEqual([
      { recipient: "ruth@example.net", permanent: true },
    ]);
  });

  test("is nothing in a person's mail", async () => {
    expect(readBounce(await parseMail(eml("gmail")))).toEqual([]);
  });
});

describe("the last day away", () => {
  // The mail is of Monday, 5 April 2027.
  const messages: Record<string, string | null> = {
    "I am out of office until 14 April.": "2027-04-14",
    "I'll be back on the 12th.": "2027-04-11",
    "I am away from 3 April to 14 April and have no access to mail.": "2027-04-14",
    "Out of the office April 5 - April 9, 2027. For urgent matters call 555 1234.": "2027-04-09",
    "I will return to the office on Monday, 12 April 2027.": "2027-04-11",
    "I'm away until Friday, April 9th, and will be back on Monday, April 12th.": "2027-04-09",
    "I am on leave and back next Monday.": "2027-04-11",
    "I am travelling and will be back tomorrow.": "2027-04-05",
    "Ich bin bis einschließlich 16.04.2027 nicht im Büro.": "2027-04-16",
    "Ich bin ab dem 19. April wieder erreichbar.": "2027-04-18",
    "Ich bin vom 5. bis 16. April im Urlaub.": "2027-04-16",
    "Je suis absente jusqu'au 14 avril inclus.": "2027-04-14",
    "Je serai de retour le 12 avril.": "2027-04-11",
    "Estaré fuera de la oficina hasta el 14 de abril.": "2027-04-14",
    "Volveré el 12 de abril.": "2027-04-11",
    "Estarei fora do escritório até 14 de abril.": "2027-04-14",
    "Sono in ferie fino al 14 aprile, rientro il 15 aprile.": "2027-04-14",
    "Ik ben afwezig tot en met 14 april.": "2027-04-14",
    "Jeg er på ferie til og med 14. april.": "2027-04-14",
    "Jag är åter den 12 april.": "2027-04-11",
    "Olen lomalla 14.4. asti.": "2027-04-14",
    "Jestem na urlopie do 14 kwietnia.": "2027-04-14",
    "Do 14. dubna jsem mimo kancelář.": "2027-04-14",
    "Я в отпуске до 14 апреля.": "2027-04-14",
    "Я у відпустці до 14 квітня.": "2027-04-14",
    "Θα λείπω έως 14 Απριλίου.": "2027-04-14",
    "14 Nisan'a kadar izindeyim.": "2027-04-14",
    "אהיה מחוץ למשרד עד ה-14 באפריל.": "2027-04-14",
    "أنا خارج المكتب حتى 14 أبريل.": "2027-04-14",
    "4月14日まで不在にしております。": "2027-04-14",
    "我休假到4月14日。": "2027-04-14",
    "4월 14일까지 휴가입니다.": "2027-04-14",
    "away 2027-04-05 to 2027-04-16": "2027-04-16",
    "I am away from 28 December to 3 January.": "2028-01-03",
    "I am out of office with limited access to email.": null,
    "We are open 24/7. Call 555-12-13.": null,
  };
  for (const [text, last] of Object.entries(messages)) {
    test(text, async () => {
      expect(awayUntil(await mail("Subject: Automatic reply: This week", text))).toBe(last);
    });
  }

  test("of a German notice that names both its span and the day back", async () => {
    expect(awayUntil(await parseMail(eml("out-of-office")))).toBe("2027-01-22");
  });
});
