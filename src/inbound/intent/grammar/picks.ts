import { has, type Item, isMark } from "../speech/items.ts";
import { type Atom, atom, type Found } from "./atoms.ts";

/** "the second one", "option 2", "the last one", "any of these", "none of them". */
export function readPick(items: readonly Item[], at: number): Found<Atom[]> | undefined {
  const item = items[at];
  if (isMark(item, "#") && items[at + 1]?.kind === "digits")
    return atom({ type: "pick", which: Number(items[at + 1]?.text) - 1 }, at + 2);
  if (has(item, "others")) return atom({ type: "pick", which: "others" }, at + 1);
  if (has(item, "none")) return atom({ type: "pick", which: "none" }, at + 1);
  if (has(item, "any") && !has(item, "every")) return atom({ type: "pick", which: "any" }, at + 1);
  if (has(item, "lastOne")) return atom({ type: "pick", which: "last" }, at + 1);
  if (has(item, "earlier", "later") && has(items[at + 1], "one"))
    return atom({ type: "pick", which: has(item, "earlier") ? "earliest" : "latest" }, at + 2);
  if (
    has(item, "option") &&
    items[at + 1]?.roles.has("number") &&
    !has(items[at + 2], "minute", "hour", "day", "oclock")
  )
    return atom({ type: "pick", which: (items[at + 1]?.roles.get("number") ?? 1) - 1 }, at + 2);
  const behind = has(item, "one", "option") ? items[at + 1]?.roles.get("ordinal") : undefined;
  if (behind !== undefined) return atom({ type: "pick", which: behind - 1 }, at + 2);
  const ordinal = item?.roles.get("ordinal");
  if (ordinal === undefined) return numberedOne(items, at);
  if (has(items[at + 1], "one")) return atom({ type: "pick", which: ordinal - 1 }, at + 2);
  // Hebrew and Arabic write the article onto the word.
  const marked = has(items[at - 1], "the", "dateMark", "article") || /^(?:ה|ال)/.test(item?.text ?? "");
  return marked ? atom({ type: "pick", which: ordinal - 1 }, at + 1) : undefined;
}

/** "the 2nd option". */
function numberedOne(items: readonly Item[], at: number): Found<Atom[]> | undefined {
  if (items[at]?.kind !== "digits" || !items[at + 1] || items[at + 1]?.spaced || !has(items[at + 2], "one"))
    return undefined;
  return atom({ type: "pick", which: Number(items[at]?.text) - 1 }, at + 3);
}
