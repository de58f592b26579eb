import { answering } from "../../dev/story/own-replies.ts";
import { LOCAL } from "../../dev/worker.ts";
import { HOUR, MINUTE } from "../../src/domain/time.ts";
import { importLinkKey, signToken } from "../../src/domain/token.ts";
import type { Brief } from "./to-the-brief.ts";

const GOALS = ["Lead a team of my own", "Run one planning round", "Say no to my boss"];

/** Noa answers her brief with three goals. The path is that of "Goal reached", which her mails have from half-time on. */
export async function writeThreeGoals({ stage, brief }: Brief): Promise<{ goals: string[]; path: string }> {
  const letter = [
    "From: Noa Bergmann <noa@bergmann.example>",
    "Subject: Re: our session",
    "Message-ID: <three-goals@bergmann.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "new goal:",
    ...GOALS,
  ];
  await stage.send(answering(Buffer.from(letter.join("\r\n")), brief), stage.clock.now + MINUTE);
  const pair = await stage.worker.db
    .prepare("SELECT id, menteeId FROM pair")
    .first<{ id: number; menteeId: number }>();
  const [newest = ""] = LOCAL.linkKeys.split(",");
  const token = await signToken(
    {
      purpose: "goal-reached",
      database: 0,
      personId: pair!.menteeId,
      subjectId: pair!.id,
      revision: 0,
      argument: 0,
      expiresHour: Math.ceil(stage.clock.now / HOUR) + 24,
    },
    await importLinkKey(...(newest.split(":") as [string, string])),
  );
  return { goals: GOALS, path: `/l/${token}` };
}
