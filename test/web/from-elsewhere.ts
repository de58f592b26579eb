import { answering } from "../../dev/story/own-replies.ts";
import type { Step } from "../../dev/story/play.ts";
import type { Stage } from "../../dev/story/stage.ts";
import type { Purpose } from "../../src/domain/link.ts";
import { MINUTE } from "../../src/domain/time.ts";
import type { LinkKey } from "../../src/domain/token.ts";
import { gather, type Moment, returnTo } from "./moments.ts";

/** Everybody answers from their own address; here the questions at the end are answered from one that nobody knows. */
export async function answerFromElsewhere(
  stage: Stage,
  { mail, moment }: { mail: Step["mails"][number]; moment: Moment },
  keys: LinkKey[],
  moments: Map<Purpose, Moment>,
): Promise<void> {
  const at = moment.at + 5 * MINUTE;
  await returnTo(stage, moment);
  stage.takeMails();
  const letter = [
    "From: N. B. <nb@personal.example>",
    "Subject: Re: Looking back",
    "Message-ID: <from-elsewhere@personal.example>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "1: 4, on the whole",
  ];
  await stage.send(answering(Buffer.from(letter.join("\r\n")), mail), at);
  await stage.tick(at + MINUTE);
  await gather(stage, at + MINUTE, stage.takeMails(), keys, moments);
}
