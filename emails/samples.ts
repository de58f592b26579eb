import { DAY, HOUR, type Instant, parseInstant } from "../src/domain/time.ts";
import type { Meeting, OnHoliday, Partner, ProgrammeLine, PulseTap, Recipient, TopicLine } from "./props.ts";

/** The people and the session of the sample mails: Dana is a mentor in Jerusalem, Noa her mentee in Berlin. */
export const dana: Recipient & Partner = { name: "Dana Amir", zone: "Asia/Jerusalem", language: "en" };
export const noa: Recipient & Partner = { name: "Noa Levi", zone: "Europe/Berlin", language: "en" };
export const kofi: Recipient & Partner = { name: "Kofi Mensah", zone: "Africa/Accra", language: "en" };
export const olivia: Recipient = { name: "Olivia Berg", zone: "Europe/Stockholm", language: "en" };

export const programme: ProgrammeLine = {
  name: "Harbour Mentors",
  organisers: ["Olivia Berg"],
  concerns: "Ruth Stern",
};

/** A Thursday at 18:00 in Jerusalem, 17:00 in Berlin. */
export const thursday: Instant = parseInstant("2027-01-14T16:00:00Z");
export const friday: Instant = thursday + DAY - 8 * HOUR;
export const lastThursday: Instant = thursday - 7 * DAY;

/** Where answers to a sample mail go. */
export const replyTo = "reply+sample@in.example.org";

export const link = (does: string) => `https://fortnight.example.org/l/${does}`;

export function meeting(partner: Partner, more: Partial<Meeting> = {}): Meeting {
  return {
    partner: { name: partner.name, zone: partner.zone },
    start: thursday,
    minutes: 60,
    stage: "regular",
    inPerson: false,
    place: "meet.example.org/harbour-7",
    ...more,
  };
}

export const topic: TopicLine = {
  text: "My review of the release plan turned into an argument",
  prep: "On Monday two engineers and I could not agree on the date.\nI gave in, and I am not sure why.",
  state: "proposed",
};
/** The same before a mentor. */
export const toAgree: TopicLine = { ...topic, yours: true };

export const pulse = (partner: Partner, name = "pulse"): PulseTap => ({
  partner: { name: partner.name, zone: partner.zone },
  start: lastThursday,
  links: { met: link(`${name}-met`), missed: link(`${name}-missed`) },
});

/** Thursday is off for both, of different names; two times of the week are left. */
export const onHoliday: OnHoliday = {
  days: [
    { name: "Harbour Day", date: "2027-01-14", whose: "partner", countries: ["DE"] },
    { name: "Feast of Lights", date: "2027-01-14", whose: "both", countries: ["IL", "NL"] },
  ],
  times: [
    { start: thursday - 2 * DAY, link: link("holiday-time-1") },
    { start: friday, link: link("holiday-time-2") },
  ],
};
