import type { Visibility } from "../domain/questionnaire.ts";

/** What a page shows, in the reader's language; the web layer only draws it. */
export interface Page {
  status: 200 | 400 | 409 | 410 | 503;
  language: string;
  title: string;
  lines: string[];
  form?: PageForm;
  /** Other ways out, each with a form of its own. */
  others?: OtherWay[];
  undo?: string;
}
export interface OtherWay {
  label: string;
  /** What its form posts to. */
  path: string;
}
export interface PageForm {
  button: string;
  times?: { legend: string; note: string; options: { label: string; value: string; chosen: boolean }[] };
  /** One of each. */
  choices?: Choice[];
  scores?: { chosen: number };
  /** What may be ticked of several goals. */
  goals?: { label: string; value: string }[];
  visibility?: { chosen: Visibility; partner: string };
  fields?: { name: string; label: string; value?: string; rows?: number }[];
  /** A question to the reader alone, below the rest: five scores, none chosen, and words. */
  note?: { question: string };
}

export interface Choice {
  name: string;
  legend: string;
  options: { label: string; value: string; chosen: boolean }[];
}

/** Pressed button: the fields of the form. */
export type Form = Record<string, string[]>;
