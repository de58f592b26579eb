import { type Clock, colon, type Day, spelled, type Tongue, twoDigits } from "./shape.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

const weekday = ({ weekday }: Day) => DAYS[weekday - 1] ?? "";
const month = ({ month }: Day) => MONTHS[month - 1] ?? "";
const hour = (number: number) => HOURS[number - 1] ?? "";

function ordinal(day: number): string {
  const tens = day % 100 >= 11 && day % 100 <= 13;
  return `${day}${(!tens && ["th", "st", "nd", "rd"][day % 10]) || "th"}`;
}

const half: Clock = (at, minute) =>
  `${((at + 11) % 12) + 1}${minute === 0 ? "" : `.${twoDigits(minute)}`}${at < 12 ? "am" : "pm"}`;
const american: Clock = (at, minute) =>
  `${((at + 11) % 12) + 1}${minute === 0 ? "" : `:${twoDigits(minute)}`} ${at < 12 ? "AM" : "PM"}`;
/** Before nine it might be meant for the evening. */
const clear: Clock = (at, minute) => (at < 9 ? undefined : `at ${colon(at, minute)}`);
const inWords: Clock = (at, minute) =>
  spelled(
    at,
    minute,
    (number) => `at ${hour(number)}`,
    (number) => `at half past ${hour(number)}`,
  );

export const en: Tongue = {
  today: "today",
  tomorrow: "tomorrow",
  weekday: [weekday],
  dated: [
    (day) => `${weekday(day)} ${day.day} ${month(day)}`,
    (day) => `${weekday(day)} the ${ordinal(day.day)}`,
    (day) => `${day.day} ${month(day)}`,
  ],
  short: (day) => weekday(day).slice(0, 3),
  clock: [clear, (at, minute) => `at ${half(at, minute)}`, inWords],
  terse: half,
  bare: (at) => `at ${hour(at)}`,
  stretch: (from, to) => `between ${half(from, 0)} and ${half(to, 0)}`,
  span: [
    (from, until) => `from ${from.day} ${month(from)} to ${until.day} ${month(until)}`,
    (from, until) => `${from.day} ${month(from)} – ${until.day} ${month(until)}`,
  ],
  never: [
    { words: "Never mornings, please.", never: [{ to: "12:00" }] },
    { words: "I can never do Fridays.", never: [{ weekday: 5 }] },
  ],
  undo: "UNDO",
  help: "HELP",
  promise: "new commitment",
  labels: ["Takeaway", "Action"],
  everySecondWeek: "Every second week would be easier for us.",
  goalReached: "We reached the goal!",
  says: {
    yes: ["YES", "Yes", "Yes please!"],
    cannot: [
      "Sorry, I can't make it this time.",
      "Something has come up and I can't make it, I'm sorry.",
      "I'm afraid I have to cancel this one.",
    ],
    instead: [
      "I can't make it. {t} would work for me.",
      "Sorry, I can't make it. How about {t}?",
      "Could we do {t} instead?",
      "Something came up. Can we move it to {t}?",
    ],
    either: [
      "I can't make it. {a} or {b} would work for me.",
      "Sorry, can't make it. I could do {a} or {b}.",
    ],
    within: ["I can't make it. {day} {stretch} would work for me."],
    takes: ["{t} works.", "{t} works for me.", "{t} is fine with me, thanks!", "Let's take {t}."],
    rather: ["None of these, I'm afraid. {t} would work.", "None of them works for me. Could we do {t}?"],
    late: ["Running {n} minutes late, sorry!", "I'll be {n} minutes late.", "{n} min late, sorry"],
    away: ["I'm away {span}.", "I am on holiday {span}."],
    questions: ["Who can see what I write here?", "How long does a session last?"],
  },
};

/** The clock and the dates of the United States. */
export const enUS: Tongue = {
  ...en,
  dated: [
    (day) => `${weekday(day)}, ${month(day)} ${day.day}`,
    (day) => `${weekday(day)} the ${ordinal(day.day)}`,
    (day) => `${month(day)} ${ordinal(day.day)}`,
  ],
  clock: [(at, minute) => `at ${american(at, minute)}`, clear, inWords],
  terse: (at, minute) => american(at, minute)?.replace(" ", "").toLowerCase(),
  bare: (at) => `at ${at}`,
  stretch: (from, to) => `between ${american(from, 0)} and ${american(to, 0)}`,
  span: [
    (from, until) => `from ${month(from)} ${from.day} to ${month(until)} ${until.day}`,
    (from, until) => `${month(from)} ${from.day} through ${month(until)} ${until.day}`,
  ],
};
