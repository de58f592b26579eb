/** The people of the scenes: what a roster says of them, and the place their clocks show. */
export const CAST = {
  olivia: { name: "Olivia Hart", zone: "Europe/Berlin" },
  noa: { name: "Noa Levi", zone: "Asia/Jerusalem" },
  daniel: { name: "Daniel Brandt", zone: "Europe/Berlin" },
  sam: { name: "Sam Whitfield", zone: "America/Phoenix" },
  dana: { name: "Dana Katz", zone: "Asia/Jerusalem" },
  kofi: { name: "Kofi Mensah", zone: "Africa/Accra" },
  moana: { name: "Moana Parata", zone: "Pacific/Auckland" },
  keola: { name: "Keola Akana", zone: "Pacific/Honolulu" },
  ines: { name: "Inês Duarte", zone: "Europe/Lisbon" },
} as const;

export type Name = keyof typeof CAST;

/** One row of a roster; the time is wall clock in the mentor's zone. `more` adds or replaces columns. */
export interface PairOnPaper {
  mentor: Name;
  mentee: Name;
  weekday?: string;
  time?: string;
  more?: Record<string, string>;
}

/** Daniel meets Noa on Thursdays at 17:00 in Berlin, which is 18:00 in Jerusalem. */
export const NOA_AND_DANIEL: PairOnPaper = { mentor: "daniel", mentee: "noa" };
/** Daniel's second mentee. */
export const SAM_AND_DANIEL: PairOnPaper = {
  mentor: "daniel",
  mentee: "sam",
  weekday: "Tuesday",
  time: "18:00",
};

/** The roster as a CSV file; addresses are the name at the scene's own host. */
export function rosterFile(pairs: PairOnPaper[], addressOf: (name: Name) => string): string {
  const rows = pairs.map(({ mentor, mentee, weekday = "Thursday", time = "17:00", more = {} }) => ({
    mentor_name: CAST[mentor].name,
    mentor_email: addressOf(mentor),
    mentor_timezone: CAST[mentor].zone,
    mentee_name: CAST[mentee].name,
    mentee_email: addressOf(mentee),
    mentee_timezone: CAST[mentee].zone,
    weekday,
    time,
    ...more,
  }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: Record<string, string>, column: string) =>
    `"${(row[column] ?? "").replaceAll('"', '""')}"`;
  return [columns.join(), ...rows.map((row) => columns.map((column) => cell(row, column)).join())].join(
    "\r\n",
  );
}
