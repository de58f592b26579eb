import { addDays, type Instant, instantOf, localDate, localTime, MINUTE } from "../../src/domain/time.ts";
import type { SentMail } from "../post-office/index.ts";
import type { Cast, Member } from "./cast.ts";
import { HABITS } from "./habits.ts";
import type { Incident } from "./incident.ts";
import { linksIn } from "./links.ts";
import { isAboutTimes, type Meaning } from "./meaning.ts";
import type { OwnReplies } from "./own-replies.ts";
import { type Dice, dice, hexFor } from "./random.ts";
import type { Scene, Wish } from "./scene.ts";
import { written } from "./written.ts";

/** One thing that somebody does, at a moment of the story. */
export interface Happening {
  at: Instant;
  /** Unique, and the same in every run with the same seed. */
  key: string;
  /** An address. */
  who: string;
  deed: Deed;
  /** The partners' names in the mail that made them write of times. */
  with?: string[];
}

export type Deed =
  | { does: "send"; raw: Buffer; note: string; said?: Said }
  | { does: "tap"; url: string; note: string; tickAlso: number }
  | { does: "look"; urls: string[] }
  | { does: "lose-address" };

/** What a mail of the story's own people says; others' mails are delivered as they are, whatever they say. */
interface Said {
  means: Meaning;
  language: string;
  zone: string;
  /** When the mail that it answers was sent. */
  since: Instant;
}

export interface Play {
  seed: number;
  cast: Cast;
  incidents: Incident[];
  own: OwnReplies;
  /** The term's first day, 0:00 UTC: weeks of the story are counted from it. */
  begins: Instant;
}

const WEEK = 7 * 24 * 60 * MINUTE;
const UP = "07:30";
const DOWN = "22:30";

/** Everybody who gets mail of ours. They know nothing but what stands in it. */
export function createPeople({ seed, cast, incidents, own, begins }: Play) {
  const seen = new Map<string, number>();
  const open = [...incidents];
  /** When somebody was last told that the times with a partner have changed. */
  const told = new Map<string, Instant>();

  /** Names the mail by what is the same in every run, whatever other mails there are. */
  function nameOf(mail: SentMail, zone: string): string {
    const day = `${mail.to} ${mail.kind} ${localDate(mail.sentAt, zone)}`;
    const count = (seen.get(day) ?? 0) + 1;
    seen.set(day, count);
    return `${day} ${count}`;
  }

  function wishesFor(scene: Scene): Wish[] {
    const habit = HABITS[scene.mail.kind]?.(scene) ?? [];
    for (const [index, incident] of open.entries()) {
      const wishes = isMeant(incident, scene) ? incident.react(scene) : undefined;
      if (!wishes) continue;
      if (incident.lasts === undefined) open.splice(index, 1);
      return [...wishes, ...(incident.besides ? habit : [])];
    }
    return habit;
  }

  return {
    /** What the recipient will do about it, and when. */
    receive(mail: SentMail): Happening[] {
      const me = cast.member(mail.to, mail.recipients[0]?.name);
      if (MOVES.has(mail.kind))
        for (const name of namedIn(mail, me)) told.set(`${me.email} ${name}`, mail.sentAt);
      const key = nameOf(mail, me.zone);
      const mine = own.answerTo(mail);
      if (mine) return [mine];
      if (own.has(me.email, mail.kind)) return [];
      const chances = dice(seed, key);
      const week = Math.floor((mail.sentAt - begins) / WEEK) + 1;
      const scene: Scene = { mail, me, links: linksIn(mail.text), dice: chances, week };
      return wishesFor(scene).map((wish, index) =>
        happening(wish, scene, `${key} ${index}`, dice(seed, key, "when", index)),
      );
    },
    /** Whether a mail has come since that makes what they meant to write of times pointless: they have read it. */
    isPast({ deed, who, with: partners = [] }: Happening): boolean {
      const since = deed.does === "send" ? deed.said?.since : undefined;
      return since !== undefined && partners.some((name) => (told.get(`${who} ${name}`) ?? since) > since);
    },
  };

  function happening(wish: Wish, { mail, me }: Scene, key: string, chances: Dice): Happening {
    const at =
      wish.does === "auto-reply" || wish.does === "look"
        ? mail.sentAt + MINUTE
        : momentOf(wish, mail, me, chances);
    const timed = "means" in wish && isAboutTimes(wish.means);
    const deed = deedOf(wish, mail, me, at, hexFor(seed, key));
    return { at, key, who: me.email, deed, ...(timed ? { with: namedIn(mail, me) } : {}) };
  }
}

/** What tells of a change of times. */
const MOVES: ReadonlySet<string> = new Set(["move-offer", "move-news"]);

function namedIn({ text }: SentMail, { partners }: Member): string[] {
  const words = text.replaceAll(/\s+/g, " ");
  return partners.map(({ name }) => name).filter((name) => words.includes(name));
}

function isMeant({ who, kind, week, lasts }: Incident, scene: Scene): boolean {
  if (who !== scene.me.email || kind !== scene.mail.kind || scene.week < week) return false;
  return lasts === undefined || scene.week < week + lasts;
}

/** When they get round to it: after a while that is theirs, and while they are up. */
function momentOf(wish: Wish, mail: SentMail, me: Member, chances: Dice): Instant {
  if ("at" in wish && wish.at !== undefined) return wish.at;
  const [least, most] = wish.wait;
  const at = mail.sentAt + Math.round((least + chances.next() * (most - least)) * me.patience * 60) * 1000;
  const [date, time] = [localDate(at, me.zone), localTime(at, me.zone)];
  if (time >= UP && time < DOWN) return at;
  const morning = instantOf(time < UP ? date : addDays(date, 1), UP, me.zone);
  return morning + chances.between(0, 5400) * 1000;
}

function deedOf(wish: Wish, mail: SentMail, me: Member, at: Instant, id: string): Deed {
  switch (wish.does) {
    case "tap":
      return { does: "tap", url: wish.link.url, note: wish.link.label, tickAlso: wish.tickAlso ?? 0 };
    case "look":
      return { does: "look", urls: wish.links.map(({ url }) => url) };
    default:
      return {
        does: "send",
        ...written(wish, mail, me, at, id),
        said: { means: wish.means, language: me.language, zone: me.zone, since: mail.sentAt },
      };
  }
}
