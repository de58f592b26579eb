/**
 * What a case is: what somebody might write, a piece of a pattern repeated on one line or in lines, HTML, a raw message,
 * or one of the formats that come attached.
 */
export type Kind =
  | "words"
  | "piece"
  | "lines"
  | "html"
  | "raw"
  | "report"
  | "calendar"
  | "roster"
  | "settings";

/** A text that grows with `size`, made to make a reader slow. */
export interface Hostile {
  name: string;
  kind: Kind;
  /** Some `size` UTF-16 units, twice as many for twice the size. */
  make: (size: number) => string;
  /** The least size that is looked at, where there is one that everybody asks for. */
  size?: number;
}

/** `piece` over and over, cut at `size`. */
export function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / Math.max(1, piece.length))).slice(0, size);
}

/** Cases of one kind by name, from the piece that they repeat or from a function that makes them. */
export function cases(kind: Kind, table: Record<string, string | ((size: number) => string)>): Hostile[] {
  return Object.entries(table).map(([name, what]) => ({
    name,
    kind,
    make: typeof what === "string" ? (size) => repeated(what, size) : what,
  }));
}
