/** The UID of a session in one person's calendar: the same for all that is ever sent about the two. */
export function calendarUid(sessionId: number, personId: number, host: string): string {
  return `session-${sessionId}-${personId}@${host}`;
}

/** Which session, in whose calendar, a UID names; undefined for a UID that is none of ours. */
export function readCalendarUid(uid: string): { sessionId: number; personId: number } | undefined {
  const [, session, person] = /^session-(\d{1,15})-(\d{1,15})@/.exec(uid) ?? [];
  return session && person ? { sessionId: Number(session), personId: Number(person) } : undefined;
}
