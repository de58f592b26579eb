import { zoneName } from "../../../domain/time.ts";
import { zoneNames } from "../../zone-countries.ts";

/** "My time zone is", "Zeitzone:", and at most a short word or two between that and the name. */
const LABEL =
  /(?:(?<!\p{L})(?:(?:my|our|meine|die|mon|le|mi|la|il mio|il|o meu|mijn|de)\s{1,3})?(?:time ?zone|zeitzone|fuseau(?: horaire)?|zona horaria|huso horario|fuso(?: hor[aá]rio| orario)?|tijdzone)|(?:אזור הזמן שלי|אזור זמן|אזור הזמן)|(?:منطقتي الزمنية|المنطقة الزمنية))(?:\s{0,3}[:=]\s{0,3}|\s{1,3}(?:\p{L}{1,6}\s{1,3}){0,2})/iu;
/** What of a line may follow the label: no zone has a longer name. */
const LONGEST_NAME = 40;

/**
 * "My time zone is Asia/Jerusalem", "Zeitzone: Europe/Lisbon", only where the name is one of tzdata's, in full or by its city
 * ("Lisbon", "New York"): the zone, and the text without that clause. Undefined where none is named, or several are.
 * Linear in the text.
 */
export function zoneIn(text: string): { zone: string; rest: string } | undefined {
  const found = text.split("\n").flatMap((line) => {
    const label = LABEL.exec(line);
    if (!label) return [];
    const from = label.index + label[0].length;
    const named = nameAt(line.slice(from, from + LONGEST_NAME));
    return named ? [{ line, zone: named.zone, from: label.index, end: from + named.length }] : [];
  });
  const [first, more] = found;
  if (!first || more) return undefined;
  const { line, zone, from, end } = first;
  return { zone, rest: text.replace(line, () => `${line.slice(0, from)}${line.slice(end)}`) };
}

/** The longest name that the text begins with. */
function nameAt(text: string): { zone: string; length: number } | undefined {
  const iana = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}/.exec(text)?.[0];
  const zone = iana && zoneName(iana);
  if (zone) return { zone, length: iana.length };
  const words = text.toLowerCase();
  const [city] = [...cities()]
    .filter(([name]) => words.startsWith(name) && !/^\p{L}/u.test(words.slice(name.length)))
    .toSorted(([one], [other]) => other.length - one.length);
  return city && { zone: city[1], length: city[0].length };
}

let known: Map<string, string> | undefined;

/** "new york" to America/New_York. */
function cities(): Map<string, string> {
  known ??= new Map(
    zoneNames().flatMap((name): [string, string][] => {
      const city = name.split("/").at(-1) ?? "";
      return city === name ? [] : [[city.replaceAll("_", " ").toLowerCase(), name]];
    }),
  );
  return known;
}
