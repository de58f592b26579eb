/** What people write in capitals, or not, at the head of a mail; the longest phrase wins. */
export const COMMANDS = {
  stop: ["stop", "unsubscribe"],
  pause: ["pause"],
  help: ["help"],
  undo: ["undo"],
  data: ["my data"],
  erase: ["erase me"],
  concern: ["concern"],
  "change-mentor": ["change mentor"],
  "wrap-up": ["wrap up"],
  "apply-good-rows": ["apply good rows"],
  apply: ["apply"],
} as const satisfies Record<string, readonly string[]>;

export type CommandName = keyof typeof COMMANDS;

/** Commands that go on with words of their own: how long, what the concern is. */
export const WITH_ARGUMENT: ReadonlySet<CommandName> = new Set([
  "pause",
  "concern",
  "change-mentor",
  "data",
  "erase",
]);

export const YES: ReadonlySet<string> = new Set([
  "yes",
  "yes please",
  "ok",
  "okay",
  "agreed",
  "i agree",
  "sure",
  "y",
  "join",
]);
export const NO: ReadonlySet<string> = new Set(["no", "no thanks", "not for me", "n"]);
export const THANKS =
  /^(many |thank )?(thanks|thank you|thx|cheers|great|perfect|super)[\s!.,]*(so much|a lot|again)?[\s!.,]*$/i;
