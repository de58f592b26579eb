import { windowsZone } from "./windows-zones.ts";
import { zoneNames } from "./zone-countries.ts";

/** Beyond this a word is not a misspelling of a name any more, and comparing it costs its length squared. */
const MAX_WORD = 40;

/** People's own abbreviations; `EST`, `MST` and `HST` are in the IANA data, but as zones without summer time. */
const abbreviations: Record<string, string> = {
  est: "America/New_York",
  edt: "America/New_York",
  et: "America/New_York",
  cst: "America/Chicago",
  cdt: "America/Chicago",
  mst: "America/Denver",
  mdt: "America/Denver",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  pt: "America/Los_Angeles",
  hst: "Pacific/Honolulu",
  gmt: "Europe/London",
  bst: "Europe/London",
  cet: "Europe/Paris",
  cest: "Europe/Paris",
  mez: "Europe/Berlin",
  idt: "Asia/Jerusalem",
};

/**
 * Up to three zones that a wrong zone name probably means, nearest first: by Windows name, common abbreviation,
 * city ("Jerusalem") or spelling ("Asia/Jerusalm").
 */
export function nearestZones(text: string): string[] {
  const wanted = text.trim().toLowerCase().replaceAll(" ", "_");
  const known = windowsZone(text) ?? abbreviations[wanted];
  if (known !== undefined) return [known];
  if (wanted.length > MAX_WORD) return [];
  const city = lastPart(wanted);
  const limit = Math.min(3, city.length / 3);
  const ranked = candidates.map((zone) => ({
    name: zone.name,
    // A right city under a wrong area ("Europe/Jerusalem") counts a little less than a right name.
    far: Math.min(distance(wanted, zone.lower), distance(city, zone.city) + (wanted === city ? 0 : 0.5)),
  }));
  const near = ranked.filter(({ far }) => far <= limit).sort((a, b) => a.far - b.far);
  const sure = near.filter(({ far }) => far < 1);
  return (sure.length > 0 ? sure : near).slice(0, 3).map(({ name }) => name);
}

const candidates = zoneNames().map((name) => ({
  name,
  lower: name.toLowerCase(),
  city: lastPart(name.toLowerCase()),
}));

/** The word of `names` that differs from `word` by two letters at most; undefined when none is that near. */
export function nearestWord(word: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, far: distance(word, name) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.name;
}

/** Levenshtein's distance, or Infinity as soon as it must be more than three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 || a.length > MAX_WORD) return Number.POSITIVE_INFINITY;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > 3) return Number.POSITIVE_INFINITY;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1);
}
