import { expect } from "vitest";
import type { Purpose } from "../../../src/domain/link.ts";
import { MINUTE } from "../../../src/domain/time.ts";
import { CAST, type Name } from "../../scene/cast.ts";
import { linksIn, type Mail, mailNumbered, wordsOf } from "../../scene/mailbox.ts";
import type { Scene } from "../../scene.ts";
import { CHOICES, calendarAnswer } from "./calendar-answer.ts";

export const PEOPLE = ["noa", "daniel", "sam"] as const satisfies readonly Name[];

interface Way {
  purpose: Purpose;
  path: string;
}
/** What one of them has: their mails of this run, and the ways out of them and of the pages they saw. */
interface Drawer {
  mails: Mail[];
  ways: Way[];
  calendars: string[];
}
const OF_A_MOVE: readonly Purpose[] = [
  ...(["cannot", "take-time", "none-of-these", "other-time", "keep", "skip", "met", "missed"] as const),
  ...(["make-up", "by-phone", "undo-pair", "undo-person"] as const),
];

/** Three people who know nothing but their mails; Daniel is the mentor of the other two. */
export class People {
  private written = 0;
  private readonly seen = new Set<number>();
  private readonly drawers = new Map<Name, Drawer>();
  constructor(
    readonly scene: Scene,
    private readonly run: number,
  ) {}

  /** Everybody opens their mailbox; the result is what is new since the last time. */
  async fetchMails(): Promise<{ name: Name; mail: Mail }[]> {
    const sent = await this.scene.rows<{ id: number; email: string }>(`SELECT outbox.id, email FROM outbox
      JOIN person ON person.id = personId WHERE outbox.state = 'sent' ORDER BY sentAt, outbox.id`);
    const fresh: { name: Name; mail: Mail }[] = [];
    for (const { id, email } of sent.filter((row) => !this.seen.has(row.id))) {
      this.seen.add(id);
      const name = PEOPLE.find((one) => this.scene.address(one) === email);
      const mail = name && (await mailNumbered(id, this.scene.host));
      if (!mail) continue;
      await this.keep(name, mail);
      fresh.push({ name, mail });
    }
    return fresh;
  }

  drawer(name: Name): Drawer {
    if (!this.drawers.has(name)) this.drawers.set(name, { mails: [], ways: [], calendars: [] });
    return this.drawers.get(name)!;
  }

  /** Opens a link as a person would, and presses a button of the page that it shows. */
  async tap(name: Name, kind: number, age: number, ticked: number, second: boolean): Promise<void> {
    const { ways } = this.drawer(name);
    const purposes = OF_A_MOVE.filter((purpose) => ways.some((way) => way.purpose === purpose));
    const purpose = purposes[kind % purposes.length];
    const path = picked(
      ways.filter((way) => way.purpose === purpose),
      age,
    )?.path;
    if (path) await this.press(name, path, ticked, second);
  }

  private async press(name: Name, path: string, ticked: number, second: boolean): Promise<void> {
    const shown = await this.read(name, await this.scene.look(path));
    const forms = [...shown.matchAll(/action="(\/l\/[a-z2-7]+)"/g)].map(([, action]) => action!);
    const times = [...shown.matchAll(/name="time" value="(\d+)"( checked)?/g)]
      .filter(([, , checked], place) => Boolean(checked) !== Boolean(ticked & (1 << place)))
      .map(([, value]) => value!);
    const action = (second && forms[1]) || path;
    const told = await this.read(name, await this.scene.tap(action, action === path ? { time: times } : {}));
    for (const [, undo] of told.matchAll(
      /action="(\/l\/[a-z2-7]+)">\s*<button type="submit" class="quiet">/g,
    ))
      this.drawer(name).ways.push({ purpose: "undo-pair", path: undo! });
  }

  /** Every page, whatever it says, says it plainly. */
  private async read(name: Name, page: Response): Promise<string> {
    const words = await wordsOf(page);
    expect([200, 409, 410, 503], `${name}'s page: ${words}`).toContain(page.status);
    expect(words).toMatch(/<h1>[^<]{3,}<\/h1>/);
    expect(words).toMatch(/<p dir="auto">[^<]{9,}[.?!”)]?<\/p>/);
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    return words;
  }

  /** Answers a mail in words. */
  async write(name: Name, age: number, words: string): Promise<void> {
    const mail = picked(this.drawer(name).mails, age);
    if (!mail) return;
    const response = await this.scene.handIn(this.scene.compose(name, words, {}, mail));
    expect(response.status).toBe(200);
  }

  /** Presses a button of an invitation, or drags its entry to another hour. */
  async answerCalendar(name: Name, age: number, choice: number, later: number): Promise<void> {
    const calendar = picked(this.drawer(name).calendars, age);
    if (!calendar) return;
    const from = { name: CAST[name].name, email: this.scene.address(name) };
    const id = `${this.run}-${++this.written}-${this.scene.host}`;
    const raw = calendarAnswer(from, calendar, CHOICES[choice % 4]!, later, this.scene.clock.now, id);
    expect((await this.scene.handIn(raw)).status).toBe(200);
  }

  private async keep(name: Name, mail: Mail): Promise<void> {
    const { mails, ways, calendars } = this.drawer(name);
    mails.push(mail);
    for (const { path, token } of await linksIn(mail)) ways.push({ purpose: token.purpose, path });
    for (const { type, content } of mail.attachments)
      if (type.startsWith("text/calendar"))
        calendars.push(atob(content).replaceAll("\r\n ", "").replaceAll("\r\n", "\n"));
  }
}

/** Ages count from the newest. */
function picked<T>(all: T[], age: number): T | undefined {
  return all.at(-1 - (age % Math.max(1, all.length)));
}

/** The clock goes on a little with everything that somebody does. */
export const A_MOMENT = MINUTE;
