import { kinds } from "../../emails/index.ts";
import type { MailProps } from "../../emails/props.ts";

/** Every sample there is, its variants too, as `[name, props]`. */
export const samples: [string, MailProps][] = Object.values(kinds).flatMap((mail) => [
  [mail.kind, mail.sample] as [string, MailProps],
  ...Object.entries(mail.variants ?? {}).map(([name, props]): [string, MailProps] => [
    `${mail.kind} (${name})`,
    props,
  ]),
]);

/** Names of props whose strings a person or a roster wrote. */
const FOREIGN = new Set([
  "name", "partner", "partners", "text", "prep", "about", "place", "lines", "takeaways", "words", "who", "command",
  "wroteFrom", "reason", "topic", "action", "by", "mentor", "mentee", "was", "is", "value", "column", "concerns",
  "lastAction", "mine", "passedTo", "organisers", "from", "email",
]); // biome-ignore format: a table

const DATE = /^\d{4}-\d\d-\d\d$/;

/** All foreign strings in the props, or the props again with each put through `change`. */
export function foreignStrings(props: MailProps): string[] {
  const found: string[] = [];
  changeForeign(props, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

export function changeForeign<P>(props: P, change: (text: string) => string, key = ""): P {
  if (typeof props === "string")
    return (FOREIGN.has(key) && !DATE.test(props) && !isCode(props) ? change(props) : props) as P;
  if (Array.isArray(props)) return props.map((item) => changeForeign(item, change, key)) as P;
  if (props === null || typeof props !== "object") return props;
  const entries = Object.entries(props).map(([name, value]) => [name, changeForeign(value, change, name)]);
  return Object.fromEntries(entries) as P;
}

/** `from: "last-action"` is a code, `saidBy` and times of day are ours. */
function isCode(text: string): boolean {
  return ["last-action", "goal-step", "difficulty"].includes(text) || /^\d\d:\d\d$/.test(text);
}

export function linksOf(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("https://fortnight.") ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(linksOf);
}

/** What a reader sees of the HTML: no tags, no preheader, entities decoded. */
export function visible(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, " ")
    .replace(/<div style="display:none.*?<\/div>/s, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}

export const oneLine = (text: string) => text.replace(/\s+/g, " ");
