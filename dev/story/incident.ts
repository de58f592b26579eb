import type { Scene, Wish } from "./scene.ts";

/** Something that is to happen in every term: to whom is the seed's choice, that it happens is not. */
export interface Incident {
  /** Whose reaction it is. */
  who: string;
  kind: string;
  /** On the first such mail from this week on; with `lasts`, on every such mail in that many weeks. */
  week: number;
  lasts?: number;
  /** Undefined where the mail gives no occasion: then the next one may. */
  react(scene: Scene): Wish[] | undefined;
  /** The habit is kept as well. */
  besides?: true;
}
