import type { Kind } from "../../src/domain/kinds.ts";
import type { Purpose } from "../../src/domain/link.ts";
import type { Name } from "../scene/cast.ts";
import { linksIn, wordsOf } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";

type Row = Record<string, unknown>;
const TABLES = ["session", "move", "topic", "pulse", "planLine", "answer", "note", "pair", "person"];
/** What only grows, or only tells when somebody looks again. */
const GROWING = new Set(["version", "dueAt", "revision", "placedAt", "invitedAt"]);

/** What people said and how it stands; rows that are over, and moves that came to nothing, are left out. */
export async function standing(scene: Scene): Promise<Record<string, Row[]>> {
  const all = (await scene.everything()) as Record<string, Row[]>;
  const still = (row: Row) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !GROWING.has(field)));
  return Object.fromEntries(
    TABLES.map((table) => [
      table,
      (all[table] ?? []).filter(({ until, state }) => until == null && state !== "given-up").map(still),
    ]),
  );
}

/** The path behind the Undo of a page that tells what was done. */
export async function undoOn(page: Response): Promise<string> {
  const words = await wordsOf(page);
  const [, path] =
    /action="(\/l\/[a-z2-7]+)">\s*<button type="submit" class="quiet">\s*Undo/.exec(words) ?? [];
  if (page.status !== 200 || !path) throw new Error(`${page.status}, and no Undo on: ${words}`);
  return path;
}

/** Presses the button of a link in somebody's newest mail of a kind; the result is the path of its undo. */
export async function tapped(
  scene: Scene,
  name: Name,
  kind: Kind,
  purpose: Purpose,
  fields: Record<string, string | string[]> = {},
): Promise<string> {
  return undoOn(await scene.tap(await scene.link(name, kind, purpose), fields));
}

/** Answers somebody's newest mail of a kind; the result is the path of the undo in the receipt. */
export async function answered(scene: Scene, name: Name, kind: Kind, words: string): Promise<string> {
  await scene.answer(name, kind, words);
  await scene.settle();
  const links = await linksIn(await scene.mail(name, "receipt"));
  const undo = links.find(({ token }) => token.purpose.startsWith("undo"));
  if (!undo) throw new Error(`The receipt of "${words}" has no undo.`);
  return undo.path;
}

/** The times that the page behind a link lets one choose from, as its form sends them. */
export async function timesOn(scene: Scene, path: string): Promise<string[]> {
  const words = await wordsOf(await scene.look(path));
  return [...words.matchAll(/name="time" value="(\d+)"/g)].map(([, value]) => value!);
}
