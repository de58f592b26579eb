import type {
  NeedsYou,
  ParkedBundle,
  ParkedReason,
  ProgrammeSummary,
  RosterPreview,
} from "../../../emails/props.ts";
import { needsCheckIn } from "../../domain/check-in.ts";
import { type PairState, partnerOf } from "../../domain/pair.ts";
import { QUESTIONS } from "../../domain/questionnaire.ts";
import { diffRow } from "../../domain/roster-diff.ts";
import { DAY } from "../../domain/time.ts";
import { redact } from "../../inbound/address.ts";
import { parkedSince } from "../../store/inbox.ts";
import { load } from "../../store/load.ts";
import { programmeSums } from "../../store/programme-summary.ts";
import { loadProgramme, requestById } from "../../store/programmes.ts";
import { commonOf, type Drop, type View } from "./view.ts";

export async function rosterPreview(view: View): Promise<RosterPreview | Drop> {
  const { db, row, link, state } = view;
  const request = await requestById(db, Number(row.args?.request));
  if (request?.state !== "previewed") return { drop: "replaced" };
  const known = await loadProgramme(db, state.programme.id, view.now);
  const diffs = request.rows.map((one) => ({ row: one, diff: diffRow(one, known) }));
  const fresh = diffs.filter(({ diff }) => diff.fresh);
  const changed = diffs.flatMap(({ row: one, diff }) =>
    diff.changes.length > 0
      ? [
          {
            row: one.row,
            ...(diff.fresh ? { fresh: true } : {}),
            mentor: one.mentor.name,
            mentee: one.mentee.name,
            what: diff.changes,
          },
        ]
      : [],
  );
  const { settings, faults } = request;
  const settingsWrong = faults.some(({ row: number }) => number === undefined);
  return {
    ...commonOf(view),
    kind: "roster-preview",
    settings: {
      name: settings.name,
      from: settings.termStart,
      until: settings.termEnd,
      zone: settings.zone,
      weekStarts: settings.weekStart,
      digest: settings.digest,
      noMailOn: settings.noMailDays,
      breaks: settings.breaks,
      organisers: settings.organisers.map(({ email }) => email),
      concerns: settings.concerns.email,
      language: settings.language,
    },
    fresh: fresh.length,
    same: diffs.filter(({ diff }) => !diff.fresh && diff.changes.length === 0).length,
    changed,
    problems: faults,
    mails:
      new Set(fresh.map(({ row: one }) => one.mentor.email)).size +
      new Set(fresh.map(({ row: one }) => one.mentee.email)).size,
    links: {
      ...(faults.length === 0 ? { apply: await link("apply", request.id) } : {}),
      ...(faults.length > 0 && !settingsWrong && request.rows.length > 0
        ? { applyGoodRows: await link("apply-good-rows", request.id) }
        : {}),
    },
  };
}

/** What came of the term, once it is closed for everybody: the questions in the order asked. */
export async function programmeSummary(view: View): Promise<ProgrammeSummary | Drop> {
  const { bands, answers, ...sums } = await programmeSums(view.db, view.state.programme.id);
  return {
    ...commonOf(view),
    kind: "programme-summary",
    ...sums,
    bands: bands.toSorted((one, other) => place(one) - place(other)),
    answers: answers.map(({ from, code, about, score, text }) => ({
      from,
      code,
      ...(about === null ? {} : { about }),
      ...(score === null ? {} : { score }),
      ...(text === null ? {} : { text }),
    })),
  };
}

const IN_ORDER = [...QUESTIONS.mentor, ...QUESTIONS.mentee, ...QUESTIONS.both].map(({ id }) => id);

function place({ code }: ProgrammeSummary["bands"][number]): number {
  return IN_ORDER.indexOf(code);
}

/** Somebody asks for help: whom it is about and where to write, nothing of what they talk about. */
export async function needsYou(view: View): Promise<NeedsYou | Drop> {
  const { db, row, now } = view;
  const [pair] = (await load(db, { pairs: row.pairId === null ? [] : [row.pairId] }, now)).pairs;
  const about = pair && needAbout(row, pair, now);
  if (!about) return { drop: "session-changed" };
  const by = row.args?.by === pair.mentor.id ? pair.mentor : pair.mentee;
  const partner = partnerOf(pair, by.id);
  return {
    ...commonOf(view),
    kind: "needs-you",
    about,
    by: { name: by.name, email: by.email },
    partner: { name: partner.name, email: partner.email },
  };
}

function needAbout(row: View["row"], pair: PairState, now: number): NeedsYou["about"] | undefined {
  if (row.args?.about === "misses") return needsCheckIn(pair, now) ? { what: "misses" } : undefined;
  const session = pair.sessions.find(({ id }) => id === row.sessionId);
  return session?.state === "moving" ? { what: "no-time", start: session.start } : undefined;
}

const REASONS: ReadonlySet<string> = new Set<ParkedReason>([
  "unclear",
  "unknown-sender",
  "not-authenticated",
  "several-pairs",
  "for-a-person",
  "question",
  "has-left",
  "over-limit",
  "unreadable",
]);

/** Who wrote, when, and why a machine could not act on it; never the words. Strangers are the owner's alone. */
export async function parkedBundle(view: View): Promise<ParkedBundle | Drop> {
  const { db, row, state } = view;
  const parked = await parkedSince(db, row.plannedAt - DAY);
  const owner = state.programme.ownerId === state.person.id;
  const line = (one: (typeof parked)[number], who: string) => ({
    who,
    at: one.at,
    ...(one.answering ? { answering: one.answering } : {}),
    why: (REASONS.has(one.reason ?? "") ? one.reason : "unclear") as ParkedReason,
  });
  const people = parked
    .filter((one) => one.programmeId === state.programme.id && (owner || one.reason !== "for-a-person"))
    .map((one) => line(one, one.name ?? ""));
  const strangers = owner
    ? parked.filter((one) => one.personId === null).map((one) => line(one, redact(one.sender ?? "")))
    : [];
  if (people.length + strangers.length === 0) return { drop: "nothing-new" };
  const alone = view.organisers.every(({ id }) => id === state.person.id);
  return { ...commonOf(view), kind: "parked-bundle", people, strangers, alone };
}
