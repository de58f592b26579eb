import { build } from "../../dev/post-office/compose.ts";
import type { Term } from "../../dev/story/term.ts";

/** One mail with its calendar part, as a played term leaves it; a test changes what it is about. */
export interface Sent {
  to: string;
  /** When it was sent. */
  at: string;
  session: number;
  method: "REQUEST" | "CANCEL";
  sequence: number;
  start: string;
  /** The last word on the file, before it goes into the mail. */
  change?: (ics: string) => string | Buffer;
  /** The MIME part's parameter, where it is to differ. */
  mimeMethod?: string;
  /** A second file beside the part. */
  beside?: { type: string; change?: (ics: string) => string };
}

const NUMBERS: Record<string, number> = { "yael@alon.example": 7, "noa@tamar.example": 8 };
const HOUR = 3_600_000;

/** Yael, the mentor, and Noa: a session that was moved, one that was skipped, one that was simply held. */
export const PLAYED: readonly Sent[] = [
  ...toBoth({
    at: "2027-01-07T16:00:00Z",
    session: 11,
    method: "REQUEST",
    sequence: 0,
    start: "2027-01-14T16:00:00Z",
  }),
  ...toBoth({
    at: "2027-01-12T09:00:00Z",
    session: 11,
    method: "REQUEST",
    sequence: 2,
    start: "2027-01-13T15:00:00Z",
  }),
  ...toBoth({
    at: "2027-01-14T16:00:00Z",
    session: 12,
    method: "REQUEST",
    sequence: 0,
    start: "2027-01-21T16:00:00Z",
  }),
  ...toBoth({
    at: "2027-01-20T09:00:00Z",
    session: 12,
    method: "CANCEL",
    sequence: 1,
    start: "2027-01-21T16:00:00Z",
  }),
  ...toBoth({
    at: "2027-01-21T16:00:00Z",
    session: 13,
    method: "REQUEST",
    sequence: 0,
    start: "2027-01-28T16:00:00Z",
  }),
];

export const TERM: Term = {
  at: "2027-04-02T12:00:00Z",
  people: [
    { id: 7, address: "yael@alon.example", suspendedAt: null },
    { id: 8, address: "noa@tamar.example", suspendedAt: null },
  ],
  sessions: [
    session(11, "held", "2027-01-13T15:00:00Z", 2),
    session(12, "skipped", "2027-01-21T16:00:00Z", 1),
    session(13, "missed", "2027-01-28T16:00:00Z", 0),
  ],
  words: ["How do I say no to a stakeholder?", "last week's roadmap call; it went wrong", "Career"],
};

function session(id: number, state: string, start: string, revision: number): Term["sessions"][number] {
  return { id, pairId: 1, mentorId: 7, menteeId: 8, state, start, minutes: 60, revision, invitedAt: start };
}

function toBoth(sent: Omit<Sent, "to">): Sent[] {
  return Object.keys(NUMBERS).map((to) => ({ ...sent, to }));
}

/** The files of a folder of mails, numbered in the order sent. */
export function filed(mails: readonly Sent[]): Promise<{ name: string; raw: Uint8Array }[]> {
  return Promise.all(
    mails.map(async (sent, place) => ({
      name: `${String(place + 1).padStart(4, "0")}-invitation-${sent.to}.eml`,
      raw: await mailOf(sent),
    })),
  );
}

function mailOf(sent: Sent): Promise<Uint8Array> {
  const content = (sent.change ?? String)(calendarFile(sent));
  const besides = sent.beside
    ? [
        {
          filename: "invite-2.ics",
          content: (sent.beside.change ?? String)(String(content)),
          contentType: sent.beside.type,
        },
      ]
    : [];
  return build({
    from: "Fortnight <hello@fortnight.example.org>",
    to: sent.to,
    subject: "Your session",
    date: new Date(sent.at),
    text: "Hello",
    html: "<p>Hello</p>",
    attachments: [
      {
        filename: "invite.ics",
        content,
        contentType: `text/calendar; charset=utf-8; method=${sent.mimeMethod ?? sent.method}`,
        contentTransferEncoding: "base64",
      },
      ...besides,
    ],
  });
}

/** Every line is given, folds included, so that what a test changes is in sight. */
function calendarFile({ to, at, session, method, sequence, start }: Sent): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fortnight//Mentoring by email//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    `UID:session-${session}-${NUMBERS[to]}@in.example.org`,
    `DTSTAMP:${basic(Date.parse(at))}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${basic(Date.parse(start))}`,
    `DTEND:${basic(Date.parse(start) + HOUR)}`,
    "SUMMARY:Kaffee mit Jürgen: session with your partner",
    `STATUS:${method === "CANCEL" ? "CANCELLED" : "CONFIRMED"}`,
    "ORGANIZER;CN=Kaffee mit Jürgen:mailto:reply+emeb3j7e4ljaqiozxpyuuaibaaaoh",
    " sy6qodjmxsofokmry3o@in.example.org",
    `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:`,
    ` mailto:${to}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

function basic(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
}
