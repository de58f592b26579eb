import type { Atom, Node } from "../grammar/atoms.ts";
import type { Role } from "../words/language.ts";
import { has, type Item, isMark } from "./items.ts";

/** A stretch of a sentence that says one thing: what lies between commas, "but", "because" and the like. */
export interface Chunk {
  nodes: Node[];
  at: number;
  end: number;
  /** What set it off from the chunk before. */
  opens: "start" | "mark" | "but" | "because" | "so" | "and";
}

/** What a chunk holds, counted once. */
export interface Facts {
  chunk: Chunk;
  atoms: Atom[];
  items: Item[];
  /** Words and numbers that mean nothing here: content. */
  unknown: number;
  known: number;
  says: (...roles: Role[]) => boolean;
}

const BOUNDARIES = ',;:–—()/|•…"“”„«»';

/** A sentence cut at commas, dashes, brackets, "but", "because" and "so", and before "and can we"; not inside what names one time. */
export function chunksOf(nodes: readonly Node[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Node[] = [];
  let opens: Chunk["opens"] = "start";
  const close = (next: Chunk["opens"]) => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) chunks.push({ nodes: open, at: first.at, end: last.end, opens });
    if (first || opens === "start" || next !== "mark") opens = next;
    open = [];
  };
  nodes.forEach((node, index) => {
    const { item } = node;
    if (item && (restates(nodes, index) || isEither(nodes, index) || leadsToHour(nodes, index, open)))
      open.push(node);
    else if (item && (isMark(item, BOUNDARIES) || (isMark(item, "-") && item.spaced))) close("mark");
    else {
      const split = item && splitBefore(item, nodes[index + 1], open);
      if (split) close(split);
      open.push(node);
    }
  });
  close("mark");
  return chunks;
}

/** "3pm my time / 4pm yours" is one time, said for two clocks. */
function restates(nodes: readonly Node[], index: number): boolean {
  const placed = (node: Node | undefined) =>
    node?.atom?.type === "clock" && (node.atom.clock.placed || node.atom.clock.yours);
  return Boolean(placed(nodes[index - 1]) && placed(nodes[index + 1]));
}

/** "Friday evening, 8 or 8:30": a day and a comma before its hours. */
function leadsToHour(nodes: readonly Node[], index: number, open: readonly Node[]): boolean {
  const next = nodes[index + 1];
  const hour = next?.atom?.type === "clock" || next?.atom?.type === "range";
  const last = open.findLastIndex(({ item }) => has(item, "or"));
  const here = open.slice(last + 1);
  const days = here.every(
    ({ atom, item }) => atom?.type === "day" || atom?.type === "part" || has(item, "the", "dateMark", "at"),
  );
  return isMark(nodes[index]?.item, ",") && hour && days && here.some(({ atom }) => atom !== undefined);
}

/** "Thu/Fri 3pm". */
function isEither(nodes: readonly Node[], index: number): boolean {
  const [before, after] = [nodes[index - 1]?.atom?.type, nodes[index + 1]?.atom?.type];
  return isMark(nodes[index]?.item, "/") && before !== undefined && before === after;
}

function splitBefore(item: Item, next: Node | undefined, open: readonly Node[]): Chunk["opens"] | undefined {
  if (has(item, "but") && !has(item, "insteadOf")) return "but";
  if (has(item, "because")) return "because";
  if (has(item, "so") && (open.length > 2 || open.length === 0)) return "so";
  const clause =
    next?.item !== undefined && has(next.item, "can", "self", "cannot") && !has(next.item, "number");
  return has(item, "and") && clause ? "and" : undefined;
}

/** Numbers and months that no time has taken are content too, and so is what others do. */
function isContent({ kind, roles }: Item): boolean {
  return kind === "digits" || [...roles.keys()].every((role) => COUNTED.has(role));
}

const COUNTED: ReadonlySet<Role> = new Set<Role>(["number", "ordinal", "month", "they"]);

/** What a chunk holds; people's names are no content. */
export function factsOf(chunk: Chunk, names: ReadonlySet<string>): Facts {
  const items = chunk.nodes.flatMap(({ item }) => (item && item.kind !== "mark" ? [item] : []));
  const content = items.filter((item) => isContent(item) && !names.has(item.text));
  return {
    chunk,
    atoms: chunk.nodes.flatMap(({ atom }) => (atom ? [atom] : [])),
    items,
    unknown: content.length,
    known: items.length - content.length,
    says: (...roles) => items.some((item) => has(item, ...roles)),
  };
}
