import { zoneNames } from "../../zone-countries.ts";
import { fold } from "../text/tokens.ts";

/**
 * What people mean by them: the place's own clock, and beside it the fixed offset where they name a standard time all
 * year ("EST" in July). Where both agree that day they are one reading.
 */
export const ABBREVIATIONS: Record<string, readonly string[]> = {
  utc: ["UTC"],
  gmt: ["UTC", "Europe/London"],
  bst: ["Europe/London"],
  wet: ["Europe/Lisbon"],
  west: ["Europe/Lisbon"],
  cet: ["Europe/Berlin", "+01:00"],
  cest: ["Europe/Berlin", "+02:00"],
  mez: ["Europe/Berlin", "+01:00"],
  mesz: ["Europe/Berlin", "+02:00"],
  eet: ["Europe/Helsinki", "+02:00"],
  eest: ["Europe/Helsinki", "+03:00"],
  msk: ["Europe/Moscow"],
  ist: ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"],
  idt: ["Asia/Jerusalem", "+03:00"],
  et: ["America/New_York"],
  est: ["America/New_York", "-05:00"],
  edt: ["America/New_York", "-04:00"],
  ct: ["America/Chicago"],
  cst: ["America/Chicago", "-06:00", "Asia/Shanghai"],
  cdt: ["America/Chicago", "-05:00"],
  mt: ["America/Denver"],
  mst: ["America/Denver", "-07:00"],
  mdt: ["America/Denver", "-06:00"],
  pt: ["America/Los_Angeles"],
  pst: ["America/Los_Angeles", "-08:00"],
  pdt: ["America/Los_Angeles", "-07:00"],
  jst: ["Asia/Tokyo"],
  sgt: ["Asia/Singapore"],
  aest: ["Australia/Sydney", "+10:00"],
  aedt: ["Australia/Sydney", "+11:00"],
};

/** Countries with one clock, and cities under names that the zone data does not have; folded. */
export const PLACES: Record<string, string> = {
  israel: "Asia/Jerusalem",
  "tel aviv": "Asia/Jerusalem",
  uk: "Europe/London",
  british: "Europe/London",
  irish: "Europe/Dublin",
  german: "Europe/Berlin",
  germany: "Europe/Berlin",
  deutsche: "Europe/Berlin",
  deutscher: "Europe/Berlin",
  munich: "Europe/Berlin",
  hamburg: "Europe/Berlin",
  frankfurt: "Europe/Berlin",
  france: "Europe/Paris",
  french: "Europe/Paris",
  swiss: "Europe/Zurich",
  geneve: "Europe/Zurich",
  italy: "Europe/Rome",
  italian: "Europe/Rome",
  roma: "Europe/Rome",
  milan: "Europe/Rome",
  spain: "Europe/Madrid",
  spanish: "Europe/Madrid",
  barcelona: "Europe/Madrid",
  lisboa: "Europe/Lisbon",
  porto: "Europe/Lisbon",
  dutch: "Europe/Amsterdam",
  nederlandse: "Europe/Amsterdam",
  londres: "Europe/London",
  londra: "Europe/London",
  berlino: "Europe/Berlin",
  parigi: "Europe/Paris",
  wien: "Europe/Vienna",
  india: "Asia/Kolkata",
  japan: "Asia/Tokyo",
  brasilia: "America/Sao_Paulo",
  eastern: "America/New_York",
  central: "America/Chicago",
  pacific: "America/Los_Angeles",
  nyc: "America/New_York",
  "new york": "America/New_York",
  "san francisco": "America/Los_Angeles",
  boston: "America/New_York",
  ישראל: "Asia/Jerusalem",
  לונדון: "Europe/London",
  ברלין: "Europe/Berlin",
  "ניו יורק": "America/New_York",
  פריז: "Europe/Paris",
  القاهره: "Africa/Cairo",
  دبي: "Asia/Dubai",
  الرياض: "Asia/Riyadh",
  لندن: "Europe/London",
  باريس: "Europe/Paris",
  برلين: "Europe/Berlin",
  عمان: "Asia/Amman",
  بيروت: "Asia/Beirut",
};

/** German and Dutch make adjectives of their cities: "15 Uhr Berliner Zeit". */
export const ADJECTIVES: Record<string, string> = {
  berliner: "Europe/Berlin",
  wiener: "Europe/Vienna",
  zurcher: "Europe/Zurich",
  pariser: "Europe/Paris",
  londoner: "Europe/London",
  munchner: "Europe/Berlin",
  amsterdamse: "Europe/Amsterdam",
};

/** Cities that name a zone, folded. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  zoneNames()
    .filter((name) => name.includes("/"))
    .map((name) => [fold(name.slice(name.lastIndexOf("/") + 1)).replaceAll("_", " "), name] as const),
);
