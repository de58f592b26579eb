import { fold } from "../text/tokens.ts";
import { type Language, PARTS, type Role } from "../words/language.ts";

type Condition = "always" | "capital" | "digits" | "behind-number" | "exact" | "dateless" | "last" | "inside";
/** One meaning of a form; `value` is a weekday (Monday 1), a month, a number, or an index into `PARTS`. */
export interface Meaning {
  role: Role;
  value: number;
  when: Condition;
  /** The form as it is written in the table, lower case. */
  exact: string;
}

/** A language's forms, ready to be looked up by their folded words, joined by single spaces. */
export interface Lexicon {
  language: Language;
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Words that begin a form, so that content costs one lookup. */
  starts: ReadonlySet<string>;
  /** The longest form, in words. */
  longest: number;
}

const MARKS: Record<string, Condition> = {
  "~": "capital",
  "=": "digits",
  "<": "behind-number",
  "!": "exact",
  "^": "dateless",
  $: "last",
  "+": "inside",
};

/** A language's tables as a lexicon. Built once a language; forms that mean several things keep all their meanings. */
export function lexiconOf(language: Language): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const add = (form: string, role: Role, value = 0) => {
    const when = MARKS[form[0] ?? ""] ?? "always";
    const words = formOf(when === "always" ? form : form.slice(1));
    if (words === "") return;
    const known = meanings.get(words) ?? [];
    if (known.some((one) => one.role === role && one.value === value)) return;
    known.push({
      role,
      value,
      when,
      exact: form
        .replace(/^[~=<!^$+]/, "")
        .normalize("NFC")
        .toLowerCase(),
    });
    meanings.set(words, known);
  };
  const numbered = (table: string, role: Role) => {
    for (const [value, form] of valuesOf(table)) add(form, role, value);
  };
  numbered(language.weekdays, "weekday");
  numbered(language.everyWeekday, "everyWeekday");
  numbered(language.months, "month");
  numbered(language.numbers, "number");
  numbered(language.ordinals, "ordinal");
  PARTS.forEach((part, index) => {
    for (const form of forms(language.parts[part])) add(form, "part", index);
    for (const form of forms(language.everyPart[part])) add(form, "everyPart", index);
    for (const form of forms(language.todayParts?.[part])) add(form, "todayPart", index);
  });
  for (const [role, table] of Object.entries(language.talk) as [Role, string][])
    for (const form of forms(table)) add(form, role);
  if (language.tag === "en")
    for (const [value, form] of valuesOf(language.weekdays))
      if (/^\w/.test(form)) add(`${form}'s`, "weekdayOf", value);
  const all = [...meanings.keys()];
  return {
    language,
    meanings,
    starts: new Set(all.map((form) => form.split(" ")[0] ?? "")),
    longest: Math.max(...all.map((form) => form.split(" ").length)),
  };
}

/** The forms of a table whose entries stand apart by `|`. */
export function forms(table = ""): string[] {
  return table
    .split("|")
    .map((form) => form.trim().replace(/\s+/g, " "))
    .filter((form) => form !== "");
}

/** `1 monday/mon|2 …` as pairs. */
function valuesOf(table: string): [value: number, form: string][] {
  return forms(table).flatMap((entry) => {
    const [value = "", ...rest] = entry.split(" ");
    return rest
      .join(" ")
      .split("/")
      .map((form): [number, string] => [Number(value), form.trim()]);
  });
}

/** As the lexer joins a text's words: elided articles apart, hyphens as spaces. */
function formOf(form: string): string {
  return fold(form)
    .replace(/-/g, " ")
    .replace(
      /(?<![\p{L}'])(l|d|j|m|n|t|c|s|qu|jusqu|lorsqu|puisqu|dell|all|nell|dall|sull|un|quell|quest|mezz)'(?=\p{L}|$)/gu,
      "$1 ",
    )
    .replace(/\s+/g, " ")
    .trim();
}
