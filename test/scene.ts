import type { Kind } from "../src/domain/kinds.ts";
import type { Purpose } from "../src/domain/link.ts";
import { CAST, type Name, NOA_AND_DANIEL, type PairOnPaper, rosterFile } from "./scene/cast.ts";
import { type Letter, letter, rosterLetter } from "./scene/letters.ts";
import { linkIn, type Mail, mailsTo } from "./scene/mailbox.ts";
import { openWorld, type Point, putBack, type Settings } from "./scene/world.ts";

/** The Monday before the term: 8:00 in Phoenix, 16:00 in Berlin, 17:00 in Jerusalem. */
const BEFORE_TERM = "2027-01-04T15:00:00Z";
const TERM = ["programme: Harbour", "term: 2027-01-11 to 2027-04-02", "zone: Europe/Berlin"];

/** The usual settings that the lines do not give another value. */
function usualBut(lines: string[]): string[] {
  const setting = (line: string) => line.slice(0, line.indexOf(":"));
  return TERM.filter((line) => !lines.some((other) => setting(other) === setting(line)));
}

export interface SceneOptions {
  at?: string;
  pairs?: PairOnPaper[];
  /** More lines of the roster's mail, or others than usual: `no mail on: saturday`. */
  lines?: string[];
  /** Plays on to this moment once it has begun. */
  until?: string;
  /** Variables and bindings that differ from the usual ones. */
  settings?: Settings;
}

export type Scene = Awaited<ReturnType<typeof openScene>>;
export type Words = Pick<Letter, "to" | "subject" | "verified" | "between"> & { from?: string };

/** An empty stage: the Worker, its clock at the Monday before the term, and nobody in the database. */
export async function openScene({ at = BEFORE_TERM, settings = {} }: SceneOptions = {}) {
  return sceneOf(await openWorld(at, settings));
}

type World = Awaited<ReturnType<typeof openWorld>>;

/** `written` letters have been composed in it before. */
function sceneOf(world: World, written = 0) {
  const address = (name: Name) => `${name}@${world.host}`;
  const mailbox = (name: Name, email = address(name)) => ({ name: CAST[name].name, email });
  const compose = (name: Name, words: string, more: Words, answers?: Mail) =>
    letter({
      ...more,
      from: mailbox(name, more.from),
      words,
      at: world.clock.now,
      zone: CAST[name].zone,
      name: `${world.host} ${++written}`,
      ...(answers ? { answers } : {}),
    });

  const scene = {
    ...world,
    address,
    /** To come back to by `replayed`. */
    point: async () => ({ ...(await world.point()), written }),
    /** The mails that somebody has got, in the order sent. */
    mails: (name: Name, kind?: Kind): Promise<Mail[]> => mailsTo(address(name), kind),
    /** The newest mail of a kind that somebody has got. */
    async mail(name: Name, kind: Kind): Promise<Mail> {
      const mail = (await scene.mails(name, kind)).at(-1);
      if (!mail) throw new Error(`${CAST[name].name} has got no ${kind}.`);
      return mail;
    },
    look: (path: string) => world.fetch(path),
    /** Presses the button of a link's page; a field may be sent more than once. */
    tap(path: string, fields: Record<string, string | string[]> = {}): Promise<Response> {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([field, all]) => [all].flat().map((one) => [field, one])),
      );
      return world.fetch(path, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: body.toString(),
      });
    },
    /** The path of a link in the newest mail of that kind. */
    async link(name: Name, kind: Kind, purpose: Purpose, argument?: number): Promise<string> {
      return (await linkIn(await scene.mail(name, kind), purpose, argument)).path;
    },
    compose,
    /** A mail of their own, to the inbound address unless another is given. */
    write: (name: Name, words: string, more: Words = {}) =>
      world.handIn(compose(name, words, { to: "reply@in.example.org", subject: "Hello", ...more })),
    /** An answer to the newest mail of a kind. */
    async answer(name: Name, kind: Kind, words: string, more: Words = {}): Promise<Response> {
      return world.handIn(compose(name, words, more, await scene.mail(name, kind)));
    },
    /** A roster as Olivia mails it. */
    composeRoster(pairs: PairOnPaper[], lines: string[] = []): Uint8Array {
      const [csv, name] = [rosterFile(pairs, address), `${world.host} ${++written}`];
      return rosterLetter(mailbox("olivia"), world.clock.now, [...usualBut(lines), ...lines], csv, name);
    },
    /** Olivia mails a roster in; the preview goes back to her with the tick. */
    async mailRoster(pairs: PairOnPaper[], lines: string[] = []): Promise<void> {
      await world.handIn(scene.composeRoster(pairs, lines));
      await world.tick();
    },
    /** They say yes to the welcome by its link, one after the other: a mentee hears of it once the mentor is in. */
    async join(...names: Name[]): Promise<void> {
      for (const name of names) {
        await scene.tap(await scene.link(name, "welcome", "join"));
        await world.settle();
      }
    },
  };
  return scene;
}

/** Leads to the same scene each time: it is played once, and put back to where it had got to for whoever comes later. */
export function replayed(play: () => Promise<Scene>): () => Promise<Scene> {
  let reached: (Point & { written: number }) | undefined;
  return async () => {
    if (reached) return sceneOf(await putBack(reached), reached.written);
    const scene = await play();
    reached = await scene.point();
    return scene;
  };
}

const beginnings = new Map<string, () => Promise<Scene>>();

/** Most tests begin alike, and a beginning takes seconds. With settings of its own a scene is played by them. */
function begun(play: (options: SceneOptions) => Promise<Scene>, options: SceneOptions): Promise<Scene> {
  const { until, ...beginning } = options;
  const playOn = async () => {
    const scene = until && !options.settings ? await begun(play, beginning) : await play(beginning);
    if (until) await scene.until(until);
    return scene;
  };
  if (options.settings) return playOn();
  const name = JSON.stringify([play.name, options]);
  const begin = beginnings.get(name) ?? replayed(playOn);
  beginnings.set(name, begin);
  return begin();
}

/** A programme of Olivia's whose roster is applied: everybody has got the welcome, and nobody has answered. */
export function invited(options: SceneOptions = {}): Promise<Scene> {
  return begun(invite, options);
}

/** The same with everybody joined: they have the plan of their first session. */
export function joined(options: SceneOptions = {}): Promise<Scene> {
  return begun(inviteAndJoin, options);
}

async function invite(options: SceneOptions): Promise<Scene> {
  const scene = await openScene(options);
  await scene.mailRoster(options.pairs ?? [NOA_AND_DANIEL], options.lines);
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  await scene.settle();
  return scene;
}

async function inviteAndJoin(options: SceneOptions): Promise<Scene> {
  const scene = await invited(options);
  const pairs = options.pairs ?? [NOA_AND_DANIEL];
  await scene.join(...new Set([...pairs.map(({ mentor }) => mentor), ...pairs.map(({ mentee }) => mentee)]));
  return scene;
}
