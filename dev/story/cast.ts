import { isZone } from "../../src/domain/time.ts";
import { type ClientName, PEOPLES_CLIENTS } from "./clients.ts";
import { dice, shuffled } from "./random.ts";
import type { RosterMail } from "./roster-mail.ts";

type Side = "mentor" | "mentee" | "organiser";

/** Somebody in the story: what they know of themselves, and the program that they write with. */
export interface Member {
  name: string;
  /** In lower case. */
  email: string;
  side: Side;
  zone: string;
  /** BCP 47. */
  language: string;
  client: ClientName;
  partners: { name: string; email: string }[];
  /** How long they let mail lie: 1 is the usual, 0.3 is at once. */
  patience: number;
}

export interface PairOfCast {
  mentor: Member;
  mentee: Member;
  /** Every how many weeks they mean to meet. */
  cadence: 1 | 2 | 4;
}

export interface Cast {
  /** Whoever got a mail of ours is somebody: a stranger to the rosters becomes a member on the first call. */
  member(email: string, name?: string): Member;
  pairs: PairOfCast[];
}

const CADENCES: Record<string, 1 | 2 | 4> = { fortnightly: 2, monthly: 4 };

/** The people of all rosters. Clients are handed out in turn, from a place in the list that the seed chooses. */
export function castOf(rosters: readonly RosterMail[], seed: number): Cast {
  const members = new Map<string, Member>();
  const clients = shuffled(PEOPLES_CLIENTS, dice(seed, "clients"));

  function meet(name: string, email: string, side: Side, zone: string, language: string): Member {
    const key = email.toLowerCase();
    const known = members.get(key);
    if (known) return known;
    const fresh: Member = {
      name: name || (key.split("@")[0] ?? key),
      email: key,
      side,
      zone: isZone(zone) ? zone : "UTC",
      language: language || "en-GB",
      client: clients[members.size % clients.length] ?? "gmail",
      partners: [],
      patience: 0.3 + dice(seed, "patience", key).next() * 1.2,
    };
    members.set(key, fresh);
    return fresh;
  }

  const pairs = rosters.flatMap(({ rows, zone }) => {
    const personIn = (row: Record<string, string>, side: "mentor" | "mentee") =>
      meet(
        row[`${side}_name`] ?? "",
        row[`${side}_email`] ?? "",
        side,
        row[`${side}_timezone`] || zone,
        row[`${side}_language`] ?? "",
      );
    return rows
      .filter((row) => row.mentor_email && row.mentee_email)
      .map((row): PairOfCast => {
        const [mentor, mentee] = [personIn(row, "mentor"), personIn(row, "mentee")];
        mentor.partners.push({ name: mentee.name, email: mentee.email });
        mentee.partners.push({ name: mentor.name, email: mentor.email });
        return { mentor, mentee, cadence: CADENCES[(row.cadence ?? "").toLowerCase()] ?? 1 };
      });
  });
  for (const { owner, organisers, zone } of rosters) {
    meet(owner.name, owner.email, "organiser", zone, "en-GB");
    for (const email of organisers) meet("", email, "organiser", zone, "en-GB");
  }
  return { member: (email, name = "") => meet(name, email, "organiser", "UTC", "en-GB"), pairs };
}
