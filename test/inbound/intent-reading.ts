import { type Context, type Intent, readIntent } from "../../src/inbound/intent.ts";

/**
 * Noa writes on Monday 11 January 2027, 9:00 in Berlin. Her session with Dana is on Thursday the 14th, 18:00 to 19:00.
 */
export const NOA = {
  now: "2027-01-11T08:00:00Z",
  zone: "Europe/Berlin",
  language: "en",
  session: { start: "2027-01-14T17:00:00Z", minutes: 60 },
} as const satisfies Context;

/** What Noa's words ask for, in one line: "Thu 14 15:00", "cannot (ill)", "late 10"; `?` after a time is uncertain. */
export function told(words: string, context: Partial<Context> = {}): string {
  return (
    readIntent(words, { ...NOA, ...context })
      .map(say)
      .join(" + ") || "nothing"
  );
}

function say(intent: Intent): string {
  switch (intent.kind) {
    case "time": {
      const { window, certain, readings } = intent;
      if (window) return `${moment(window.from)}–${moment(window.to).slice(-5)} ?`;
      return `${readings.map(moment).join(" / ")}${certain ? "" : " ?"}`;
    }
    case "cannot":
      return `cannot${intent.start ? ` ${moment(intent.start)}` : ""}${intent.reason ? ` (${intent.reason})` : ""}`;
    case "late":
      return `late${intent.minutes ? ` ${intent.minutes}` : ""}`;
    case "away":
      return `away ${intent.from} to ${intent.until}`;
    case "hours":
      return `never ${intent.never
        .map(({ weekday, from, to }) => {
          const day = weekday === undefined ? "" : DAYS[weekday % 7];
          return [day, from || to ? `${from ?? ""}–${to ?? ""}` : ""].filter(Boolean).join(" ");
        })
        .join(", ")}`;
    case "command":
      return `command ${intent.name}${intent.argument ? `: ${intent.argument}` : ""}`;
    case "topics":
      return `topics ${intent.topics.map(({ topic, prep }) => (prep ? `${topic} [${prep}]` : topic)).join(" | ")}`;
    case "takeaway":
      return `takeaway ${intent.text}${intent.action ? ` [${intent.action}]` : ""}`;
    case "note":
      return `note ${intent.score ?? "-"}${intent.text ? ` [${intent.text}]` : ""}`;
    case "goal":
    case "commitment":
      return `${intent.kind} ${intent.items.join(" | ")}`;
    case "answers":
      return JSON.stringify(intent.answers);
    default:
      return intent.kind;
  }
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** "Thu 14 15:00", as it stands in the instant's own offset; with the month where it is not January. */
function moment(text: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const month = text.slice(5, 7) === "01" ? "" : `.${text.slice(5, 7)}`;
  return `${DAYS[date.getUTCDay()]} ${text.slice(8, 10)}${month} ${text.slice(11, 16)}`;
}
