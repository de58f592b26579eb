import { cases, type Hostile, repeated } from "./case.ts";

/** Floods of delivery reports (RFC 3464), calendars (RFC 5545), rosters (RFC 4180) and settings. */
export const FORMATS: Hostile[] = [
  ...cases("report", {
    recipients: "\nFinal-Recipient: rfc822; a@b.org\nAction: failed\nStatus: 5.1.1\n",
    "different recipients": (size) => {
      let report = "";
      for (let i = 0; report.length < size; i++)
        report += `\nFinal-Recipient: rfc822; a${i}@b.org\nAction: delayed\n`;
      return report;
    },
    "one recipient that never ends": (size) => `Final-Recipient: rfc822; ${repeated("a@", size)}\n`,
    "combining marks in a recipient": (size) =>
      `Final-Recipient: rfc822; a@b${repeated("\u0301\u0323", size)}\n`,
    "fields folded at every word": "\n a",
    "blank lines with blanks": "\n \t\n",
    statuses: "Status: 5.1.",
    "qmail's addresses": "<a@b.org>:\n",
    "Exim's addresses": "  a@b.org\n    550 unknown\n",
  }),
  ...cases("calendar", {
    components: "BEGIN:VEVENT\n",
    "components that end before they begin": "END:VEVENT\n",
    attendees: "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.org\n",
    "parameters of an attendee": (size) => `ATTENDEE${repeated(";X=Y", size)}:mailto:a@b.org\n`,
    "quoted parameters": (size) => `ATTENDEE${repeated(';X="Y"', size)}:mailto:a@b.org\n`,
    "open quotes in parameters": (size) => `ATTENDEE;X="${repeated('Y"', size)}\n`,
    "as many parameters as are read, over and over": `ATTENDEE${repeated(";X=Y", 8000)}:mailto:a@b.org\n`,
    "lists in parameters": (size) =>
      `ATTENDEE;DELEGATED-TO=${repeated('"mailto:a@b.org",', size)}:mailto:a@b.org\n`,
    zones: ";TZID=a:",
    "zones without quotation marks": "DTSTART;TZID=tzone://Microsoft/Utc:20270111T170000\n",
    comments: "COMMENT:a\\n\\,\n",
    "one comment that never ends": (size) => `COMMENT:${repeated("a", size)}\n`,
    folds: "COMMENT:a\n b\n",
    "folds of one comment": (size) => `COMMENT:a\n${repeated(" b\n", size)}`,
    "lines cut by a gateway": (size) => `COMMENT:a\n${repeated("b\n", size)}`,
    times: "DTSTART:20270111T170000Z\n",
    UIDs: "UID:a\n",
    methods: "METHOD:REPLY\n",
    "rules without an end": "RRULE:FREQ=SECONDLY\n",
    "a rule of many parts": (size) => `RRULE:FREQ=SECONDLY;BYSECOND=${repeated("1,", size)}1\n`,
    "events with a rule each": "BEGIN:VEVENT\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n",
    NULs: "\0",
    "NULs at the end": (size) => `COMMENT:a\n${repeated("\0", size)}`,
    "NULs that end in something else": (size) => `${repeated("\0", size)}a`,
  }),
  ...cases("roster", {
    "rows that are right": (size) => {
      let rows = "";
      for (let i = 0; rows.length < size; i++)
        rows += `Dana,d${i}@b.org,Noa,n${i}@b.org,monday,18:00,Asia/Jerusalem,goal\n`;
      return rows;
    },
    "one pair over and over": "Dana,d@b.org,Noa,n@b.org,monday,18:00,Asia/Jerusalem,goal\n",
    "rows that are wrong": "?,?,?,?,?,?,?,?\n",
    "zones that are none": (size) => {
      let rows = "";
      for (let i = 0; rows.length < size; i++)
        rows += `Dana,d@b.org,Noa,n@b.org,monday,18:00,Asia/Jerusalm${i},goal\n`;
      return rows;
    },
    "one endless row": "a,",
    "quotation marks": '"',
    "quoted cells": '"a",',
    "quotation marks in cells": 'a"b"',
    "quotation marks closed in mid-cell": '"a"b',
    "quoted blanks": '"   ',
    "cells that never close": '"a\n',
    "line ends in cells": '"a\nb",\n',
    "tabs and semicolons": ";\t",
    "blank rows": "\n",
    "rows of commas": ",,,,,,,\n",
    "combining marks in an address": (size) =>
      `Dana,d@b${repeated("\u0301\u0323", size)},Noa,n@b.org,monday,18:00,,\n`,
    "columns that are misspelt": (size) => `\n\n${repeated("mentor_emial,", size)}\n`,
  }),
  ...cases("settings", {
    organisers: (size) => `organisers: ${repeated('"a" <a@b.org>, ', size)}`,
    "open quotation marks": (size) => `organisers: ${repeated('"', size)}`,
    "addresses as Outlook writes them": (size) => `concerns: ${repeated("a@b.org<mailto:a@b.org> ", size)}`,
    "domains of many labels": (size) => `concerns: a@${repeated("a-", size)}`,
    breaks: (size) => `breaks: ${repeated("2027-02-15 to 2027-02-19, ", size)}`,
    "days without mail": (size) => `no mail on: ${repeated("saturday and ", size)}`,
    "settings over and over": "zone: UTC\n",
    "settings that are wrong": "term: never\n",
    "zones that are nearly right": "zone: Asia/Jerusalm\n",
    "lines with colons": ": : :\n",
  }),
];
