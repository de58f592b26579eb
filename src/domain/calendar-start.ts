import { type Candidate, hash } from "./candidate.ts";
import { later } from "./manners.ts";
import type { PairState } from "./pair.ts";
import { isResting, type Person } from "./people.ts";
import type { PersonState } from "./person-state.ts";
import { DAY, type Instant } from "./time.ts";

const WELCOME_REMINDERS = [0, 3, 6] as const;
const PARTNER_HEARS_AFTER = 7 * DAY;
const MENTEE_WAITS_FOR_MENTOR = DAY;

export function welcomes({ person, programme, pairs }: PersonState): Candidate[] {
  const waiting = pairs.filter((state) => state.pair.state === "invited" && joinedAt(state, person) === null);
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ pair }) => pair.id);
  // Who is given another pair while they have not answered about the first is asked anew, about both.
  const asked = Math.max(...waiting.map((state) => askedAt(state, person)));
  const welcomes = WELCOME_REMINDERS.map(
    (days, reminder): Candidate => ({
      kind: "welcome",
      key: `welcome:${person.id}:${hash(ids)}:${reminder}`,
      at: later(asked + days * DAY, person, programme),
      expiresAt: asked + (WELCOME_REMINDERS[reminder + 1] ?? 14) * DAY,
      covers: [],
      args: { pairs: ids, reminder },
    }),
  );
  return welcomes.filter(({ at }, reminder) => reminder === 0 || !isResting(person, programme, at));
}

/** A mentee is asked once the mentor has said yes, with the mentor's frame; at the latest a day after the roster. */
function askedAt({ pair }: PairState, person: Person): Instant {
  if (pair.mentorId === person.id) return pair.invitedAt;
  return Math.min(pair.mentorJoinedAt ?? Number.POSITIVE_INFINITY, pair.invitedAt + MENTEE_WAITS_FOR_MENTOR);
}

export function notJoinedYet({ person, programme, pairs }: PersonState): Candidate[] {
  return pairs
    .filter((state) => state.pair.state === "invited" && joinedAt(state, person) !== null)
    .filter(({ pair }) => pair.mentorJoinedAt === null || pair.menteeJoinedAt === null)
    .map(({ pair }) => ({
      kind: "partner-news",
      key: `partner-news:not-joined-yet:${pair.id}:${person.id}`,
      at: later(pair.invitedAt + PARTNER_HEARS_AFTER, person, programme),
      expiresAt: pair.invitedAt + 2 * PARTNER_HEARS_AFTER,
      covers: [],
      pairId: pair.id,
      args: { news: "not-joined-yet" },
    }));
}

function joinedAt({ pair }: PairState, person: Person): Instant | null {
  return pair.mentorId === person.id ? pair.mentorJoinedAt : pair.menteeJoinedAt;
}
