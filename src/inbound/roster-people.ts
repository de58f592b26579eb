import type { Unsaid } from "../domain/roster.ts";
import type { PersonDraft, RowDraft } from "./roster-line.ts";
import type { RosterDefaults, RosterError, RosterPerson, RosterRow } from "./roster-row.ts";
import { countryOfZone } from "./zone-countries.ts";

const sides = ["mentor", "mentee"] as const;
const fields = ["name", "zone", "language", "country"] as const;
const columnOfField = { name: "name", zone: "timezone", language: "language", country: "country" } as const;

/**
 * Makes rows of drafts by comparing them: an address is one person, so what one row says of them holds in all, and a
 * second row that says something else is an error, as is a pair named twice and a person paired with themselves.
 */
export function sameKnown(
  drafts: RowDraft[],
  defaults: RosterDefaults,
): { rows: RosterRow[]; errors: RosterError[] } {
  const known = new Map<string, PersonDraft>();
  const pairs = new Map<string, number>();
  const errors: RosterError[] = [];
  const good: RowDraft[] = [];
  for (const draft of drafts) {
    const found = [...pairTrouble(draft, pairs), ...sides.flatMap((side) => difference(draft, side, known))];
    errors.push(...found);
    if (found.length > 0) continue;
    good.push(draft);
    pairs.set(pairKey(draft), draft.row);
    for (const side of sides) learn(known, draft[side]);
  }
  return { rows: good.map((draft) => settle(draft, known, defaults)), errors };
}

function pairTrouble(draft: RowDraft, pairs: Map<string, number>): RosterError[] {
  const { row, mentee, mentor } = draft;
  const where = { row, column: "mentee_email", value: mentee.email };
  if (mentee.email === mentor.email) return [{ ...where, problem: "same-person" }];
  const earlier = pairs.get(pairKey(draft));
  return earlier === undefined ? [] : [{ ...where, problem: "pair-twice", remedy: `${earlier}` }];
}

function pairKey(draft: RowDraft): string {
  return `${draft.mentor.email} ${draft.mentee.email}`;
}

function difference(
  draft: RowDraft,
  side: "mentor" | "mentee",
  known: Map<string, PersonDraft>,
): RosterError[] {
  const person = draft[side];
  const before = known.get(person.email);
  return fields.flatMap((field): RosterError[] => {
    const [value, remedy] = [person[field], before?.[field]];
    if (value === undefined || remedy === undefined || value.toLowerCase() === remedy.toLowerCase())
      return [];
    return [
      { row: draft.row, column: `${side}_${columnOfField[field]}`, value, problem: "two-values", remedy },
    ];
  });
}

function learn(known: Map<string, PersonDraft>, person: PersonDraft): void {
  const before = known.get(person.email);
  known.set(person.email, {
    name: before?.name ?? person.name,
    email: person.email,
    zone: before?.zone ?? person.zone,
    language: before?.language ?? person.language,
    country: before?.country ?? person.country,
  });
}

function settle(draft: RowDraft, known: Map<string, PersonDraft>, defaults: RosterDefaults): RosterRow {
  const { place, goal, unsaid: inRow, ...rest } = draft;
  const said = {
    mentor: known.get(draft.mentor.email) ?? draft.mentor,
    mentee: known.get(draft.mentee.email) ?? draft.mentee,
  };
  const mentor = settlePerson(said.mentor, defaults);
  const unsaid = [...inRow, ...sides.flatMap((side) => unsaidOf(side, said[side]))];
  return {
    ...rest,
    mentor,
    mentee: settlePerson(said.mentee, defaults),
    zone: mentor.zone,
    ...(unsaid.length === 0 ? {} : { unsaid }),
    ...(place === undefined ? {} : { place }),
    ...(goal === undefined ? {} : { goal }),
  };
}

/** A country that follows from a zone that was given counts as said. */
function unsaidOf(side: "mentor" | "mentee", { zone, language, country }: PersonDraft): Unsaid[] {
  return [
    ...(zone === undefined ? [`${side}.zone` as const] : []),
    ...(language === undefined ? [`${side}.language` as const] : []),
    ...(zone === undefined && country === undefined ? [`${side}.country` as const] : []),
  ];
}

function settlePerson(person: PersonDraft, defaults: RosterDefaults): RosterPerson {
  const zone = person.zone ?? defaults.zone;
  return {
    name: person.name,
    email: person.email,
    zone,
    language: person.language ?? defaults.language,
    country: person.country ?? countryOfZone(zone) ?? "",
  };
}
