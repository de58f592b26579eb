import { renderMail } from "../emails/index.ts";
import type { MailKind } from "../emails/kind.ts";
import type { MailProps } from "../emails/props.ts";

/** The kinds that may be longer than a glance: they hold a week of either side, a plan, a questionnaire or its answers. */
const LONG: ReadonlySet<string> = new Set([
  "topic-request",
  "agenda-digest",
  "first-session-plan",
  "reflection-request",
  "reflection-reminder",
  "reflection-summary",
  "programme-summary",
]);
export const MOST_WORDS = 200;

/** One kind of mail as its named recipient gets it: subject and text part of the sample and of each variant. */
export function mailPage({ kind, sample, variants = {} }: MailKind<MailProps>): string {
  const all = [["", sample] as const, ...Object.entries(variants)];
  const parts = all.map(([name, props]) => {
    const { subject, text } = renderMail(props);
    return [
      ...(name === "" ? [] : [`## ${name}`, ""]),
      `To ${props.to.name || "somebody unknown"} (${props.to.zone})`,
      "",
      `**${subject}**`,
      "",
      "```text",
      text.trimEnd(),
      "```",
    ].join("\n");
  });
  return `# ${kind}\n\n${parts.join("\n\n")}\n`;
}

/** Words that are read, the foot and the links left out; undefined for a kind that may be long. */
export function wordsToRead(props: MailProps): number | undefined {
  if (LONG.has(props.kind)) return undefined;
  const [body = ""] = renderMail(props).text.split("\n-- \n");
  return body.replaceAll(/https?:\S+/g, "").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.:-]*/gu)?.length ?? 0;
}
