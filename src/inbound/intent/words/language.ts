/** A part of the day, in the order of the clock. */
export const PARTS = ["morning", "midday", "afternoon", "evening", "night"] as const;
type Part = (typeof PARTS)[number];

/** What a word does where somebody speaks of a time. Words without any of these are content. */
type TalkRole =
  // Days and their units
  | "today"
  | "tomorrow"
  | "overmorrow"
  | "next"
  | "this"
  | "nextWeek"
  // "mardi en huit": the Tuesday after the coming one
  | "weekAfter"
  | "thisWeek"
  | "minute"
  | "halfHour"
  | "quarterHour"
  | "hour"
  | "day"
  | "week"
  // Hebrew and Arabic have a form for two of them
  | "twoHours"
  | "twoDays"
  | "twoWeeks"
  | "in"
  // The clock
  | "at"
  | "oclock"
  | "am"
  | "pm"
  | "half"
  | "halfPast"
  | "quarter"
  | "threeQuarters"
  | "pastHour"
  | "to"
  | "plusHalf"
  | "plusQuarter"
  | "minusQuarter"
  | "minus"
  | "noon"
  | "midnight"
  | "thirty"
  | "mine"
  | "yours"
  | "zoneWord"
  // Between times
  | "between"
  | "and"
  | "or"
  | "until"
  | "from"
  | "onwards"
  | "before"
  | "after"
  | "around"
  // "not before ten" opens a window at ten, and closes the hours until then where it is said of every day
  | "notBefore"
  | "notAfter"
  | "sameTime"
  // "The day after": counted from the session
  | "nextDay"
  | "previousDay"
  | "later"
  | "earlier"
  // Which of the offered ones
  | "one"
  | "option"
  | "lastOne"
  | "any"
  | "others"
  | "none"
  // Talk about times
  | "can"
  | "cue"
  | "approve"
  | "free"
  | "good"
  | "move"
  | "change"
  | "meet"
  | "noun"
  | "self"
  | "own"
  | "you"
  // "He", "somebody": what is said of others is content
  | "they"
  | "the"
  | "article"
  | "dateMark"
  | "filler"
  | "instead"
  | "insteadOf"
  | "not"
  | "busy"
  | "cannot"
  // "I am ill": a refusal by itself, a reason beside one
  | "excuse"
  | "never"
  | "only"
  | "every"
  | "because"
  | "but"
  | "so"
  | "hedge"
  | "past"
  | "about"
  // "I can't do this any more" is no refusal of a session
  | "anymore"
  | "late"
  | "arrive"
  | "away"
  | "back"
  // Manners
  | "yes"
  | "no"
  | "met"
  | "notMet"
  | "thanks"
  | "sorry"
  | "great"
  | "greeting"
  | "courtesy"
  | "seeYou"
  | "ask"
  | "sessionAsk"
  // "Is it Friday at three?" asks when the session is
  | "whether";

export type Role =
  | TalkRole
  | "weekday"
  | "everyWeekday"
  | "weekdayOf"
  | "month"
  | "number"
  | "ordinal"
  | "part"
  | "everyPart"
  | "todayPart";

/**
 * How one language speaks of times. Entries stand apart by `|`; in the numbered ones the number comes first and its
 * forms stand apart by `/`. Accents and letter case do not matter. A form counts only under a condition where it is
 * marked: `~` beside a number or written with a capital; `=` beside a number; `<` right behind a number; `!` with the accents that it is written with here, and only those;
 * `^` where no number follows ("le vendredi" is every Friday, "le vendredi 15" is one); `$` where no word follows ("esta vez no", but
 * not "esta vez no puedo"); `+` behind another word ("et le 7" begins a proposal, "du 5 et le 7" goes on).
 */
export interface Language {
  /** ISO 639-1. */
  tag: string;
  /** Whether "8:30" and "8 h" are half past and eight in the morning, since the evening would be written 20:30. */
  clock24: boolean;
  /** Whether "half nine" is half an hour before or after nine; "either" where that depends on who says it. */
  half: "to" | "past" | "either";
  /** Whether `3/4` is the third of April; undefined where that depends on the country. */
  dayFirst?: boolean;
  /** Letters that are written onto the word after them, longest first. */
  prefixes?: readonly string[];
  /** Whether "Donnerstagnachmittag" is one word. */
  compounds?: boolean;
  weekdays: string;
  everyWeekday: string;
  months: string;
  numbers: string;
  ordinals: string;
  parts: Partial<Record<Part, string>>;
  everyPart: Partial<Record<Part, string>>;
  /** "tonight": a part of today. */
  todayParts?: Partial<Record<Part, string>>;
  talk: Partial<Record<TalkRole, string>>;
}
