import { has, type Item, isMark } from "../speech/items.ts";
import type { Found } from "./atoms.ts";
import { ABBREVIATIONS, ADJECTIVES, CITIES, PLACES } from "./zone-words.ts";

interface Zone {
  zones?: readonly string[];
  yours?: boolean;
  placed?: boolean;
}

/** A zone named behind a time: "CET", "(UTC+2)", "London time", "my time", "heure de Paris". */
export function readZone(items: readonly Item[], start: number): Found<Zone> | undefined {
  const open = isMark(items[start], "(") ? 1 : 0;
  const found = zoneAt(items, start + open);
  if (!found) return undefined;
  return open && isMark(items[found.next], ")") ? { ...found, next: found.next + 1 } : found;
}

function zoneAt(items: readonly Item[], at: number): Found<Zone> | undefined {
  const item = items[at];
  if (has(item, "mine")) return { value: { placed: true }, next: at + 1 };
  if (has(item, "yours")) return { value: { yours: true }, next: at + 1 };
  const offset = utcOffset(items, at);
  if (offset) return offset;
  const short = abbreviation(item);
  if (short)
    return { value: { zones: short, placed: true }, next: has(items[at + 1], "zoneWord") ? at + 2 : at + 1 };
  if (has(item, "zoneWord")) {
    const place = placeAt(items, at + 1);
    return place && { value: { zones: place.value, placed: true }, next: place.next };
  }
  const place = placeAt(items, at);
  if (!place) return undefined;
  const own = ADJECTIVES[items[at]?.text ?? ""] !== undefined;
  if (!own && !has(items[place.next], "zoneWord")) return undefined;
  return {
    value: { zones: place.value, placed: true },
    next: has(items[place.next], "zoneWord") ? place.next + 1 : place.next,
  };
}

/** `UTC+2`, `GMT -05:30`. */
function utcOffset(items: readonly Item[], at: number): Found<Zone> | undefined {
  if (!/^(?:utc|gmt)$/.test(items[at]?.text ?? "") || !isMark(items[at + 1], "+-−–")) return undefined;
  const hours = items[at + 2];
  if (hours?.kind !== "digits" || Number(hours.text) > 14) return undefined;
  const minutes = isMark(items[at + 3], ":") && items[at + 4]?.kind === "digits" ? items[at + 4] : undefined;
  if (minutes && (minutes.text.length !== 2 || Number(minutes.text) > 59)) return undefined;
  const sign = items[at + 1]?.text === "+" ? "+" : "-";
  const zone = `${sign}${hours.text.padStart(2, "0")}:${minutes?.text ?? "00"}`;
  return { value: { zones: [zone], placed: true }, next: minutes ? at + 5 : at + 3 };
}

const WORDS_TOO = new Set(["est", "et", "pt", "ct", "mt", "ist", "west", "bst", "mst"]);

/** In capitals, since "est", "et" and "pt" are words; the longer ones in any case. */
function abbreviation(item: Item | undefined): readonly string[] | undefined {
  if (item?.kind !== "word") return undefined;
  const zones = ABBREVIATIONS[item.text];
  return item.capital || !WORDS_TOO.has(item.text) ? zones : undefined;
}

function placeAt(items: readonly Item[], at: number): Found<readonly string[]> | undefined {
  for (const words of [2, 1]) {
    const named = items.slice(at, at + words);
    if (named.length < words || named.some(({ kind }) => kind !== "word")) continue;
    const text = named.map((item) => item.text).join(" ");
    const zone = PLACES[text] ?? ADJECTIVES[text] ?? CITIES.get(text);
    if (zone) return { value: [zone], next: at + words };
  }
  return undefined;
}
