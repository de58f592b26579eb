import { appleMail, iphone } from "./clients/apple.ts";
import { outOfOffice } from "./clients/away.ts";
import { calendarDecline, calendarProposal } from "./clients/calendar.ts";
import { galaxy } from "./clients/galaxy.ts";
import { gmail } from "./clients/gmail.ts";
import type { Client } from "./clients/letter.ts";
import { outlook } from "./clients/outlook.ts";
import { thunderbird } from "./clients/thunderbird.ts";
import { webmail } from "./clients/webmail.ts";

/** Every program that the story's people write with; each speaks the language of its owner. */
export const CLIENTS = {
  gmail,
  outlook,
  thunderbird,
  iphone,
  "apple-mail": appleMail,
  galaxy,
  webmail,
  "out-of-office": outOfOffice,
  calendar: calendarDecline,
  "calendar-proposal": calendarProposal,
} satisfies Record<string, Client>;

export type ClientName = keyof typeof CLIENTS;

/** The ones that people write with, in the order they are given out. */
export const PEOPLES_CLIENTS = [
  "gmail",
  "outlook",
  "thunderbird",
  "iphone",
  "webmail",
  "apple-mail",
  "galaxy",
] as const satisfies ClientName[];
