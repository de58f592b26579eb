import { dayTime } from "../../emails/lines.ts";
import { wordsFor } from "../../emails/words/index.ts";
import { pages } from "../../emails/words/pages-en.ts";
import type { Deps } from "../deps.ts";
import { type Decision, isRefusal, type Refusal } from "../domain/decision.ts";
import { isExpired, PURPOSES, type Token } from "../domain/link.ts";
import type { PersonState } from "../domain/person-state.ts";
import type { Visibility } from "../domain/questionnaire.ts";
import { MINUTE } from "../domain/time.ts";
import { readToken } from "../domain/token.ts";
import type { Way } from "../domain/ways-out.ts";
import { messageById } from "../store/inbox.ts";
import { load } from "../store/load.ts";
import { mailById } from "../store/outbox.ts";
import { requestById } from "../store/programmes.ts";
import { decideOnce, Lost } from "./decide.ts";
import { actions } from "./link-actions.ts";
import { factsAfter, factsOf, type LinkContext, targetOf } from "./link-context.ts";
import { sign } from "./mails/signing.ts";
import { decideApply } from "./manage-roster.ts";
import { undoByLink } from "./take-back.ts";

/** What a page shows, in the reader's language; the web layer only draws it. */
export interface Page {
  status: 200 | 400 | 409 | 410 | 503;
  language: string;
  title: string;
  lines: string[];
  form?: PageForm;
  /** Other ways out, each with a form of its own: the path it posts to. */
  others?: { label: string; path: string }[];
  undo?: string;
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

/**
 * A link from a mail. Without `form` it shows what the button would do and changes nothing, however often a scanner
 * opens it; with `form` it acts, once, and offers the undo.
 */
export async function followLink(deps: Deps, text: string, form?: Form): Promise<Page> {
  const token = await readToken(text, deps.config.linkKeys);
  if (!token || token.purpose === "reply" || token.purpose === "calendar") return refusal("damaged", 400);
  if (isExpired(token, deps.now)) return refusal("expired", 410);
  try {
    return await (form ? press(deps, token, form) : show(deps, token));
  } catch (fault) {
    if (fault instanceof Lost) return refusal("try-again", 503);
    throw fault;
  }
}

async function show(deps: Deps, token: Token): Promise<Page> {
  const context = await contextOf(deps, token);
  if (isRefusal(context)) return refusal(context.refused, 410);
  return shown(deps, context);
}

async function shown(deps: Deps, context: LinkContext): Promise<Page> {
  const { token } = context;
  const offer = actions[token.purpose].offer(context);
  if (isRefusal(offer)) return refusal(offer.refused, 409, context);
  const words = pages.offers[token.purpose as keyof typeof pages.offers](factsOf(context));
  const { form, ways = [], idle } = offer;
  return {
    status: 200,
    language: context.words.language,
    title: words.title,
    lines: [...words.lines, ...(offer.lines ?? [])],
    ...(idle ? {} : { form: { button: words.button, ...form } }),
    others: await Promise.all(ways.map((way) => wayOut(deps, way, token, context))),
  };
}

async function press(deps: Deps, token: Token, form: Form): Promise<Page> {
  let context: LinkContext | undefined;
  const { outcome } = await decide(deps, token, form, (loaded) => {
    context = loaded;
  });
  if (isRefusal(outcome)) {
    const told = refusal(outcome.refused, 409, context);
    // The way back in a mail program's own browser may lead out of the page: the choice is put again right here.
    if (!["nothing-chosen", "no-goal-chosen"].includes(outcome.refused) || !context) return told;
    return { ...(await shown(deps, context)), status: 409, title: told.title, lines: told.lines };
  }
  const event = token.purpose === "meant-pair" && outcome.event !== "asked-back" ? "meant" : outcome.event;
  const told = pages.done(event, context ? factsAfter(context, outcome) : NO_FACTS);
  const undo = outcome.undoable ? await undoPath(deps, token, outcome) : undefined;
  const others = [
    ...(event in OTHER_ANSWER ? [await otherAnswer(deps, token, OTHER_ANSWER[event]!)] : []),
    ...(context && event === "goal-reached" ? await wrapUpToo(deps, context) : []),
  ];
  return {
    status: 200,
    language: context?.words.language ?? "en",
    ...told,
    others,
    ...(undo ? { undo } : {}),
  };
}

async function decide(deps: Deps, token: Token, form: Form, seen: (context: LinkContext) => void) {
  if (token.purpose === "apply" || token.purpose === "apply-good-rows") {
    const context = await contextOf(deps, token);
    if (!isRefusal(context)) seen(context);
    return decideApply(deps, token.subjectId, token.purpose === "apply-good-rows");
  }
  if (token.purpose === "undo-pair" || token.purpose === "undo-person") {
    const { state: found, outcome } = await undoByLink(deps, token);
    if (found.state) seen(contextWith(deps, token, found.state));
    return { outcome };
  }
  return decideOnce(
    deps,
    () => contextOf(deps, token),
    (context): Decision | Refusal => {
      if (isRefusal(context)) return context;
      seen(context);
      return actions[token.purpose].act(context, form);
    },
  );
}

/** One load for every purpose: the person whose link it is, with all their pairs. */
async function contextOf(deps: Deps, token: Token): Promise<LinkContext | Refusal> {
  const { db, now } = deps;
  const state = (await load(db, { people: [token.personId] }, now)).person(token.personId);
  if (!state) return { refused: "damaged" };
  const { subject } = PURPOSES[token.purpose];
  const message = subject === "message" ? await messageById(db, token.subjectId) : undefined;
  const answered = subject === "mail" ? token.subjectId : message?.outboxId;
  const mail = answered ? await mailById(db, answered) : undefined;
  const request = subject === "request" ? await requestById(db, token.subjectId) : undefined;
  return { ...contextWith(deps, token, state), mail, request, message };
}

function contextWith({ now, ids }: Deps, token: Token, state: PersonState): LinkContext {
  const words = wordsFor(state.person.language);
  return { token, state, now, ids, words, mail: undefined, request: undefined, message: undefined };
}

async function undoPath(
  { config, now }: Deps,
  token: Token,
  { subjects }: Decision,
): Promise<string | undefined> {
  const [lead] = subjects;
  if (!lead || lead.kind === "programme") return undefined;
  const purpose = lead.kind === "pair" ? "undo-pair" : "undo-person";
  return `/l/${await sign(config, now, purpose, token.personId, lead.id, lead.version + 1)}`;
}

const OTHER_ANSWER: Record<string, "met" | "missed"> = {
  "said-met-differs": "missed",
  "said-missed-differs": "met",
};

async function otherAnswer({ config, now }: Deps, token: Token, purpose: "met" | "missed") {
  const { personId, subjectId, revision } = token;
  const path = `/l/${await sign(config, now, purpose, personId, subjectId, revision)}`;
  return { label: pages.changeTo[purpose], path };
}

/** A reached goal asks what is next; to wrap up is one tap away. */
async function wrapUpToo({ config, now }: Deps, context: LinkContext): Promise<NonNullable<Page["others"]>> {
  const { pair } = targetOf(context);
  if (!pair || pair.pair.lastWeek !== null) return [];
  const path = `/l/${await sign(config, now, "wrap-up", context.token.personId, pair.pair.id, 0)}`;
  return [{ label: pages.ways["wrap-up"](""), path }];
}

async function wayOut(
  { config, now }: Deps,
  { purpose, start }: Way,
  { personId, subjectId, revision }: Token,
  { words, state }: LinkContext,
): Promise<{ label: string; path: string }> {
  const argument = (start ?? 0) / MINUTE;
  return {
    label: pages.ways[purpose](start === undefined ? "" : dayTime(words, state.person, start)),
    path: `/l/${await sign(config, now, purpose, personId, subjectId, revision, argument)}`,
  };
}

const NO_FACTS = {
  offered: [],
  partner: "",
  when: "",
  time: "",
  topics: [],
  terms: [],
  question: "",
  reader: "",
  closed: "",
  score: 0,
  rhythm: "",
  slot: "",
  slotNow: "",
  goalForm: "",
  next: "",
  goals: [],
  frame: "time-framed" as const,
  pairs: 0,
  faults: 0,
};

function refusal(reason: string, status: Page["status"], context?: LinkContext): Page {
  const told = pages.refused(reason, context ? factsOf(context) : NO_FACTS);
  return { status, language: context?.words.language ?? "en", ...told };
}

/** RFC 8058: the mail client's own button. Only the weekly mails stop. */
export async function leaveDigests(deps: Deps, text: string, form?: Form): Promise<Page> {
  const token = await readToken(text, deps.config.linkKeys);
  if (token?.purpose !== "unsubscribe") return refusal("damaged", 400);
  return followLink(deps, text, form);
}
