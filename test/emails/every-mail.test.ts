import { describe, expect, test } from "vitest";
import { kinds, renderMail } from "../../emails/index.ts";
import type { MailProps, Meeting } from "../../emails/props.ts";
import { replyTo } from "../../emails/samples.ts";
import { KINDS } from "../../src/domain/kinds.ts";
import { foreignStrings, linksOf, oneLine, samples, visible } from "./samples.ts";

/** What a mail leaves out on purpose: the place of a session that is off, and whom an organiser tells concerns. */
function leftOut(props: MailProps): (string | undefined)[] {
  if (isNeutral(props)) return foreignStrings(props);
  const off =
    props.kind === "move-offer" ||
    props.kind === "missed-session" ||
    (props.kind === "move-news" && ["skipped", "reopened"].includes(props.news));
  if (off) return [props.meeting.place];
  return props.kind === "parked-bundle" || props.kind === "needs-you" ? [props.programme.concerns] : [];
}

/** The times that a mail offers, in its order. */
function timesOf(props: MailProps): unknown[] {
  if (props.kind === "session-brief") return props.sessions.flatMap(({ times }) => times);
  if (props.kind === "agenda-digest") return props.sessions.flatMap(({ holiday }) => holiday?.times ?? []);
  if (props.kind === "topic-request") return props.holiday?.times ?? [];
  return props.kind === "move-offer" || props.kind === "missed-session" ? props.times : [];
}

/** Answers that only need to be sent are in the HTML alone. */
const READY = /<p class="soft ready".*?<\/p>/gs;

/** To somebody who must learn nothing: no name, no programme, no command. */
const isNeutral = (props: MailProps) =>
  props.kind === "help" && (props.role === "stranger" || props.role === "elsewhere");

test.each(samples.filter(([, props]) => isNeutral(props)))("%s names nobody and no programme", (_, props) => {
  const { subject, html, text } = renderMail(props);
  for (const part of [subject, html, text]) {
    expect(part).not.toMatch(/Noa|Dana|Harbour|Ruth|CONCERN|STOP/);
    expect(part).not.toContain("href");
  }
});

test("every kind of mail has its template, under its own name", () => {
  expect(Object.keys(kinds).toSorted()).toEqual([...KINDS].toSorted());
  for (const [kind, mail] of Object.entries(kinds)) expect(mail.kind).toBe(kind);
});

describe.each(samples)("%s", (_, props) => {
  const { subject, html, text } = renderMail(props);
  const shown = visible(html.replaceAll(READY, ""));
  const plain = oneLine(text);

  test("has every link in both parts", () => {
    for (const url of linksOf(props)) {
      expect(html).toContain(`href="${url}"`);
      expect(text.split("\n").map((line) => line.replace(/^ {2}(\[\d\] )?/, ""))).toContain(url);
    }
  });

  test("has no link that nobody gave it", () => {
    const given = new Set(linksOf(props));
    for (const [, url] of html.replaceAll(READY, "").matchAll(/href="([^"]*)"/g))
      expect(given).toContain(url);
    for (const [url] of text.matchAll(/https?:\/\/\S+/g)) expect(given).toContain(url);
  });

  test("begins answers to its own address alone, one for each time", () => {
    const ready = [...html.matchAll(/href="mailto:([^"?]*)\?subject=Re%3A%20[^"&]+&amp;body=[^"&]+"/g)];
    expect(ready.map(([, address]) => address)).toEqual(timesOf(props).map(() => replyTo));
    expect([...html.matchAll(/href="mailto:/g)]).toHaveLength(ready.length);
  });

  test("says every fact in both parts", () => {
    for (const fact of foreignStrings(props)) {
      if (leftOut(props).includes(fact)) continue;
      expect(shown, fact).toContain(oneLine(fact));
      expect(plain, fact).toContain(oneLine(fact));
    }
  });

  test("says the same words in both parts", () => {
    const words = (part: string) =>
      new Set(
        part
          .replace(/https:\S+/g, " ")
          .toLowerCase()
          .match(/\p{L}[\p{L}\p{N}’.-]*\p{L}/gu),
      );
    expect([...words(text)].toSorted()).toEqual([...words(shown)].toSorted());
  });

  test("has a subject of one short line", () => {
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(subject.length).toBeGreaterThan(8);
    expect(subject.length).toBeLessThanOrEqual(78);
  });

  test("has no topic, goal or action in its subject", () => {
    for (const word of ["release plan", "Jonas", "planning", "date", "difficult", "product"])
      expect(subject).not.toContain(word);
  });

  test("names the recipient’s zone wherever it names a session", () => {
    if (!("meeting" in props) || props.kind === "missed-session" || props.kind === "plan-agreed") return;
    const city = props.to.zone.split("/")[1] ?? "";
    expect(shown).toContain(`${city} time`);
    expect(plain).toContain(`${city} time`);
  });

  test("ends with who can see what, that one can reply, and how to stop", () => {
    const foot = text.split("\n-- \n")[1] ?? "";
    if (isNeutral(props)) return expect(foot).toContain("read by a machine");
    expect(foot).toMatch(/see|get this mail|came to you alone|is for you/);
    expect(oneLine(foot)).toMatch(/reply/i);
    expect(oneLine(foot)).toMatch(props.kind === "left" ? /CONCERN/ : /STOP/);
  });

  test("is a document in the words’ language, without images or scripts", () => {
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).not.toMatch(/<img|<script|url\(|undefined|\[object|NaN/);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test("lays out with tables that screen readers skip", () => {
    expect(html.match(/<table(?![^>]*role="presentation")/g)).toBeNull();
  });

  test("has text lines of at most 76 columns, links apart", () => {
    for (const line of text.split("\n"))
      if (!line.includes("https://")) expect(line.length).toBeLessThanOrEqual(76);
  });
});

/** Mails of one purpose; digests, plans, the welcome of a mentor of several, and reflections may be longer. */
const SHORT = ["topic-nudge", "topic-news", "session-brief", "move-offer", "move-news", "invitation", "pulse", "missed-session", "left", "partner-news", "concern-received", "help", "topic-request"] as const; // biome-ignore format: a table

test.each(SHORT)("%s stays under 200 words, without its foot", (kind) => {
  const words = renderMail(kinds[kind].sample).text.split("\n-- \n")[0]?.split(/\s+/).length;
  expect(words).toBeLessThan(200);
});

test("the other’s time stands beside one’s own, with its weekday where that differs", () => {
  const meeting: Meeting = {
    ...kinds.invitation.sample.meeting,
    partner: { name: "Yuki Mori", zone: "Asia/Tokyo" },
  };
  const { text } = renderMail({ ...kinds.invitation.sample, meeting });
  expect(text).toContain("Thursday 14 January, 17:00 (Berlin time)");
  expect(text).toContain("Friday 01:00 for Yuki Mori (Tokyo time)");
});

test("one time is enough where the clocks agree", () => {
  const meeting = { ...kinds.invitation.sample.meeting, partner: { name: "Pia Lund", zone: "Europe/Oslo" } };
  const { text } = renderMail({ ...kinds.invitation.sample, meeting });
  expect(text).not.toContain("Oslo");
});
