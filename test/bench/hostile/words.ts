import { cases, type Hostile, repeated } from "./case.ts";

/** The cut of a line beyond which rules for attributions no longer look. */
const LONGEST_ATTRIBUTION = 390;

/** A line as long as an attribution may be, full of `piece`, and then the colon with which attributions end. */
function colonLines(piece: string): string {
  return `${repeated(piece, LONGEST_ATTRIBUTION)}:\n`;
}

/** Floods of what quotation, signatures and people's own words are made of. */
export const WORDS: Hostile[] = [
  ...cases("words", {
    "quotation marks with blanks between": "> ",
    "a quotation mark on every line": ">\n",
    "quotation one level deeper on each line": (size) => {
      let text = "";
      for (let depth = 1; text.length < size; depth++) text += `${">".repeat(depth)} deeper\n`;
      return text.slice(0, size);
    },
    "one quoted and one own word in turn": "> a\nb\n",
    "quoted lines with wrapped tails": `> ${"a".repeat(70)}\nb\n`,
    "unclosed brackets under quotation": "> (\nx\n",
    "attributions on every line": "On Mon, Jan 11, 2027 at 5:00 PM A <a@b.org> wrote:\n",
    "attributions in every language":
      "Am 11.01.27 um 17:00 schrieb A:\nLe 11/01/2027 17:00, A a écrit :\nEl 11/1/27 a las 17:00, A escribió:\n",
    "attribution look-alikes, On Mon, On Mon": "On Mon, ",
    "attribution look-alikes as long as may be": colonLines("On Mon, "),
    "attribution look-alikes with a verb in each": colonLines("On Mon wrote "),
    "attribution look-alikes with a date in each": colonLines("On 1/1/27 "),
    "attributions wrapped over many lines": "On Mon, Jan 11, 2027\nat 5:00 PM\nA B <a@b.org\n",
    "half addresses before a colon": colonLines("a@"),
    "letters before a colon": colonLines("a"),
    "short lines that end in a colon": "1:\n",
    "short lines that end in a bracket": "a)\n",
    "wrote on every line": "wrote:\n",
    "header blocks": "From: a@b.org\nSent: 11 January 2027 17:00\nTo: c@d.org\nSubject: x\n\n",
    "a header block that never gets its date": "From: a@b.org\nTo: a@b.org\n",
    "labels with values": "Label: value\n",
    "labels that mail programs write": "Subject: a\n",
    "labels without values": "a:",
    "lines of dashes": `${"-".repeat(99)}\n`,
    "short rules": "--\n",
    "one endless rule": "-",
    "original messages without an end": "-----Original Message\n",
    "rules over nothing": "_____\n\n=====\n\n",
    "sign-offs": "Best,\nNoa\n",
    names: "Noa Levi\n",
    "contact lines": "Noa\n+49 30 1234567\nnoa@example.com\n\n",
    postscripts: "PS: a\n",
    "phone footers": "Sent from my iPhone\n",
    "footers that are none": "sent from my desk, and\n",
    "notices of confidentiality":
      "\n\nThe intended recipient will notify the sender and delete what is confidential.",
    "blank lines": "\n",
    blanks: " ",
    "blank lines of blanks": "   \n",
    "line ends of all kinds": "\r\n\r\n\n\r\u2028\u2029\v\f\u0085",
    "one endless word": "a",
    "one endless line of words": "wrote on Monday ",
    brackets: "(",
    "angle brackets": "<",
    "angle brackets that close": "<a>",
    "links that do not close": "<http:",
    links: "https://example.org/a ",
    "zero-width characters": "\u200b",
    "zero-width characters between letters": "a\u200b\u200d\u2060",
    "right-to-left marks": "\u200f\u202b\u202e",
    "right-to-left marks around every word": "\u202bשלום\u202c ",
    "fixed spaces": "\u00a0\u202f\u3000",
    "combining marks out of order": "\u0301\u0323",
    "lone surrogates": "\ud800",
    "emoji joined to one": "👩\u200d",
    "letters that grow in lower case": "İ",
    NULs: "\0",
    "control characters": "\u0001\u001b[0m",
    questions: "Did they listen? ",
    "full stops": ".",
    "exclamation marks": "!",
    commas: ",",
    bullets: "- a\n",
    "numbered lines": "1. a\n",
    "answers to a questionnaire": "1: 4, because\n",
    "one number a line": "4\n",
    times: "Thursday at 3, ",
    "not this time but that": "not Thursday at 3 but Friday at 4, ",
    "times on every line": "tomorrow 10am\n",
    dates: "14/4 at 9 or 2027-01-14 ",
    durations: "an hour later, ",
    "days away": "until 1. back on the 1st ",
    months: "1 jan 1 feb ",
    hours: "never mornings, ",
    commands: "STOP\n",
    "commands in one line": "pause 2 weeks ",
    greetings: "Hi Noa,\n",
    thanks: "Thanks!\n",
    "corrections of a roster": "row 1: a\n",
    "one number after another": "1 ",
    digits: "1",
  }),
  {
    name: "a million > signs",
    kind: "words",
    make: (size) => ">".repeat(size),
    size: 1_000_000,
  },
  {
    name: "a million line ends",
    kind: "words",
    make: (size) => "\n".repeat(size),
    size: 1_000_000,
  },
];
