import { formatInstant, type Instant } from "../../../src/domain/time.ts";
import type { Scene } from "../../scene.ts";

export interface SessionRow {
  id: number;
  pairId: number;
  ordinal: number;
  week: string;
  start: Instant;
  minutes: number;
  revision: number;
  state: string;
  invitedAt: Instant | null;
  zone: string;
  mentor: string;
  mentee: string;
}
interface MoveRow {
  id: number;
  sessionId: number;
  state: string;
  round: number;
  /** Whose answer is awaited: an address. */
  awaits: string;
}
/** How it stands with all sessions and moves, and how many events were written down. */
export interface Standing {
  sessions: SessionRow[];
  moves: MoveRow[];
  undone: number;
  commits: number;
}

/** Read past the doors, in the order of the ids. */
export async function standingOf(scene: Scene): Promise<Standing> {
  const [sessions, moves, [journal]] = await Promise.all([
    scene.rows<SessionRow>(`SELECT session.*, pair.zone, mentor.email AS mentor, mentee.email AS mentee
      FROM session JOIN pair ON pair.id = pairId JOIN person AS mentor ON mentor.id = mentorId
      JOIN person AS mentee ON mentee.id = menteeId ORDER BY session.id`),
    scene.rows<MoveRow>(`SELECT move.id, sessionId, state, round, person.email AS awaits
      FROM move JOIN person ON person.id = awaits ORDER BY move.id`),
    scene.rows<Pick<Standing, "undone" | "commits">>(`SELECT count(DISTINCT commitId) AS commits,
      count(DISTINCT CASE WHEN event = 'undone' THEN commitId END) AS undone FROM journal`),
  ]);
  return { sessions, moves, ...journal! };
}

export function isOn({ state }: SessionRow): boolean {
  return state === "planned" || state === "agreed";
}

/** For a failure's message. */
export function describe({ id, revision, state, start }: SessionRow): string {
  return `session ${id}, revision ${revision}, ${state}, ${formatInstant(start)}`;
}
