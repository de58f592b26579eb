import type { Instant } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";
import type { Bank, Looking } from "./bank/shape.ts";
import { BANK } from "./bank.ts";
import type { Member } from "./cast.ts";
import { inLanguage } from "./clients/attributions.ts";
import { lastNamed, type TextLink } from "./links.ts";
import type { AnswerKind, Meaning } from "./meaning.ts";
import { type Dice, dice, shuffled } from "./random.ts";

/** Somebody with a mail of ours in front of them: all that they go by when they decide what to do. */
export interface Scene {
  mail: SentMail;
  me: Member;
  /** Of the mail's plain text. */
  links: TextLink[];
  dice: Dice;
  /** The story's week: 1 is the term's first, 0 and less are before it. */
  week: number;
}

/** Minutes that pass before it is done, at the usual patience: somewhere between the two. */
export type Wait = readonly [least: number, most: number];

export const AT_ONCE: Wait = [3, 30];
export const SOON: Wait = [10, 180];
export const TODAY: Wait = [30, 500];
export const IN_A_DAY: Wait = [60, 1200];

/** What somebody means to do about a mail. */
export type Wish = { wait: Wait } & (
  | Reply
  | { does: "tap"; link: TextLink; tickAlso?: number }
  | { does: "decline"; words: string; means: Meaning }
  | { does: "propose"; start: Instant; words: string; means: Meaning }
  | { does: "auto-reply"; words: string; means: Meaning }
  | { does: "look"; links: TextLink[] }
);

interface Reply {
  does: "reply";
  /** What is said of days depends on when it is written. */
  words: string | ((now: Instant) => string);
  means: Meaning;
  between?: { under: string; words: string }[];
  signed?: boolean;
  /** At this moment and no other. */
  at?: Instant;
}

export function reply(
  words: Reply["words"],
  means: Meaning | AnswerKind,
  wait: Wait,
  signed = false,
): Wish & Reply {
  return { does: "reply", words, means: typeof means === "string" ? { as: means } : means, wait, signed };
}

/** Taps the link, if there is one; `tickAlso` boxes are ticked on its page first. */
export function tap(link: TextLink | undefined, wait: Wait, tickAlso = 0): Wish[] {
  return link ? [{ does: "tap", link, wait, tickAlso }] : [];
}

/** The links whose label fits, about the partner if one is named. */
export function linksOf({ links, me }: Scene, label: RegExp, about?: string): TextLink[] {
  const names = me.partners.map(({ name }) => name);
  const partner = me.partners.find(({ email }) => email === about)?.name;
  return links.filter((link) => {
    if (!label.test(link.label)) return false;
    return partner === undefined || names.length < 2 || lastNamed(link.before, names) === partner;
  });
}

export function bankOf({ language }: Member): Bank {
  return inLanguage(BANK, language);
}

/** What this side says when it looks back; an organiser says nothing of the kind. */
export function lookingOf(me: Member): Looking {
  return bankOf(me)[me.side === "mentor" ? "mentor" : "mentee"];
}

/** One of a list in this person's own order, another one every week: nobody says the same thing twice in a row of weeks. */
export function inTurn<T>(list: readonly T[], { me, week }: Scene): T {
  const order = shuffled(list, dice(0, "turn", me.email));
  return order[((week % order.length) + order.length) % order.length] as T;
}

/** By the first name, unless they have two partners of that name. */
export function calledAs(name: string, { partners }: Member): string {
  const first = name.split(" ")[0] ?? name;
  return partners.filter((partner) => partner.name.split(" ")[0] === first).length > 1 ? name : first;
}

/** A label that is a time: "Wed 17:00", "Thu 14 Jan, 18:00". */
export const A_TIME = /\d{1,2}:\d{2}\s*(?:[ap]m)?$/i;

/** One of several ways, by weight. */
export function oneOf<T>(dice: Dice, ways: readonly (readonly [weight: number, way: T])[]): T {
  let left = dice.next() * ways.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, way] of ways) {
    left -= weight;
    if (left < 0) return way;
  }
  throw new RangeError("No way to choose from.");
}
