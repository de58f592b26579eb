import { expect, test } from "vitest";
import { kinds, renderMail } from "../../emails/index.ts";

const digest = kinds["agenda-digest"].sample;

test("a digest of twelve pairs with long preparation stays under Gmail’s 102 KB", () => {
  const sessions = Array.from({ length: 12 }, () => digest.sessions[0] ?? []).flat();
  const long = sessions.map((session) => ({
    ...session,
    topics: session.topics.map((topic) => ({ ...topic, prep: "What I think about it. ".repeat(130) })),
  }));
  const { html } = renderMail({ ...digest, sessions: long });
  expect(new TextEncoder().encode(html).length).toBeLessThan(102_000);
});

test("a word without end is cut before a line passes 998 octets", () => {
  const { text } = renderMail({
    ...digest,
    sessions: digest.sessions.map((session) => ({
      ...session,
      topics: [{ text: "😀".repeat(3000), state: "proposed" as const }],
    })),
  });
  for (const line of text.split("\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(998);
  expect(text).not.toContain("\ufffd");
});

test("a meeting link of 400 characters stays in one piece", () => {
  const place = `https://meet.example.org/${"a".repeat(400)}`;
  const { text } = renderMail({
    ...kinds.invitation.sample,
    meeting: { ...kinds.invitation.sample.meeting, place },
  });
  expect(text).toContain(place);
});

test("a long name does not push the time out of the subject", () => {
  const partner = { name: "Wolfeschlegelsteinhausenbergerdorff Senior", zone: "Europe/Berlin" };
  const { subject } = renderMail({
    ...kinds["topic-nudge"].sample,
    meeting: { ...kinds["topic-nudge"].sample.meeting, partner },
  });
  expect(subject).toMatch(/^Thu 17:00 with Wolfeschlegelsteinhausenberge… *:/);
});
