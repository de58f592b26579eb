import { fileURLToPath } from "node:url";
import { addDays, DAY, type Instant, instantOf } from "../../src/domain/time.ts";
import { type Cast, castOf } from "./cast.ts";
import { deadAddress, incidentsOf } from "./incidents.ts";
import { type OwnReplies, readOwnReplies } from "./own-replies.ts";
import { createPeople, type Happening } from "./people.ts";
import { type RosterMail, rosterMailFrom } from "./roster-mail.ts";
import { strangersMail } from "./stranger.ts";

/** All that is known of a story before it begins. */
export interface Opening {
  owner: string;
  people: ReturnType<typeof createPeople>;
  own: OwnReplies;
  /** What happens without a mail of ours, in no order. */
  happenings: Happening[];
  /** The term's first day, 0:00 UTC: weeks of the story are counted from it. */
  begins: Instant;
  /** What is due later than this belongs to no term. */
  ends: Instant;
}

const SAMPLES = ["harbour-circle.eml", "fig-tree.eml"];
/** Reflections close two weeks after the term. */
const AFTERMATH = 30 * DAY;

export async function openingOf(options: {
  seed: number;
  roster?: string | undefined;
  replies?: string | undefined;
}): Promise<Opening> {
  const { seed } = options;
  const rosters = await rostersOf(options.roster);
  const begins = Math.min(...rosters.map(({ termStart }) => instantOf(termStart, "00:00", "UTC")));
  const ends = Math.max(...rosters.map(({ termEnd }) => instantOf(addDays(termEnd, 1), "00:00", "UTC")));
  const own = await readOwnReplies(options.replies);
  const cast = castOf(rosters, seed);
  return {
    owner: rosters[0]?.owner.email ?? "",
    people: createPeople({ seed, cast, incidents: incidentsOf(cast, seed), own, begins }),
    own,
    happenings: [
      ...rosters.map(mailedIn),
      ...own.dated,
      ...strangersMail(seed, begins),
      ...lossOfAddress(cast, seed, begins),
    ],
    begins,
    ends: ends + AFTERMATH,
  };
}

async function rostersOf(file: string | undefined): Promise<RosterMail[]> {
  const samples = SAMPLES.map((name) => fileURLToPath(new URL(`./samples/${name}`, import.meta.url).href));
  return Promise.all((file === undefined ? samples : [file]).map(rosterMailFrom));
}

function mailedIn({ at, owner, raw }: RosterMail, index: number): Happening {
  return { at, key: `roster ${index}`, who: owner.email, deed: { does: "send", raw, note: "a roster" } };
}

function lossOfAddress(cast: Cast, seed: number, begins: Instant): Happening[] {
  const dead = deadAddress(cast, seed);
  if (!dead) return [];
  const at = begins + (dead.week - 1) * 7 * DAY;
  return [{ at, key: "dead", who: dead.email, deed: { does: "lose-address" } }];
}
