import type { Common, MailProps, Meeting, TopicLine } from "../../../emails/props.ts";
import { hash } from "../../domain/candidate.ts";
import { oddHour, shiftOf } from "../../domain/clock-change.ts";
import type { Purpose } from "../../domain/link.ts";
import { neverWaits } from "../../domain/manners.ts";
import { type PairState, partnerOf, reshapedOf, stageOf, termEndsFor, topicsOf } from "../../domain/pair.ts";
import type { Person } from "../../domain/people.ts";
import type { PersonState } from "../../domain/person-state.ts";
import { endOf, type Session } from "../../domain/session.ts";
import { daysBetween, type Instant, localDate } from "../../domain/time.ts";
import { isOpen, type Topic } from "../../domain/topic.ts";
import type { Message } from "../../store/inbox.ts";
import type { OutboxRow } from "../../store/outbox.ts";

/** What a mail is made from: its row, the present state of the person it goes to, and a way to sign links. */
export interface View {
  row: OutboxRow;
  state: PersonState;
  organisers: Person[];
  now: Instant;
  db: D1Database;
  link: (purpose: Purpose, subjectId: number, revision?: number, argument?: number) => Promise<string>;
  /** The address, with its token, to which an answer to this mail goes. */
  replyTo: string;
  /** The inbound message that the mail answers, where its row names one. */
  message: Message | undefined;
}

/** A mail that would tell nothing true or useful any more is dropped, and why is kept. */
export interface Drop {
  drop: string;
}
export type Viewer = (view: View) => Promise<MailProps | Drop>;

export function isDrop(result: MailProps | Drop): result is Drop {
  return "drop" in result;
}

export function commonOf({ state, organisers, replyTo }: View): Common {
  const { person, programme } = state;
  return {
    to: { name: person.name, zone: person.zone, language: person.language },
    programme: {
      name: programme.name,
      organisers: named(organisers).map(({ name }) => name),
      concerns: programme.concernsName,
    },
    ...(state.pairs.length === 0 ? { organises: true as const } : {}),
    replyTo,
  };
}

/** Who was entered with an address alone bears it as a name: nobody is to read it in every mail where somebody has a name. */
function named(organisers: Person[]): Person[] {
  const names = organisers.filter(({ name, email }) => name !== email);
  return names.length > 0 ? names : organisers;
}

/** For the weekly mails: what an automatic reply said of this person, for them to confirm. */
export async function awayToConfirm({ state, now, link }: View): Promise<Pick<Common, "confirmAway">> {
  const { id, zone, awayHint } = state.person;
  // On its last day there is nothing left to make room for.
  if (awayHint === null || awayHint <= localDate(now, zone)) return {};
  const days = daysBetween("1970-01-01", awayHint);
  return { confirmAway: { until: awayHint, link: await link("confirm-away", id, 0, days) } };
}

/** The sessions that the mail was planned for, without those that have changed since. */
export function coveredSessions({ row, state }: View): { pair: PairState; session: Session }[] {
  return row.covers.flatMap(([id, revision]) => {
    const pair = state.pairs.find(({ sessions }) => sessions.some((session) => session.id === id));
    const session = pair?.sessions.find((one) => one.id === id);
    return pair && session && session.revision === revision ? [{ pair, session }] : [];
  });
}

export function pairOf({ row, state }: View): PairState | undefined {
  return state.pairs.find(({ pair }) => pair.id === row.pairId);
}

export function meetingOf(pair: PairState, session: Session, person: Person): Meeting {
  const partner = partnerOf(pair, person.id);
  const { place } = session;
  const shift = shiftOf(pair, session, person.zone);
  const odd = oddHour(pair, session, person.zone);
  const stage = stageOf(pair, session);
  const ends = stage === "last" || stage === "penultimate" ? termEndsFor(pair) : undefined;
  return {
    partner: { name: partner.name, zone: partner.zone },
    start: session.start,
    minutes: session.minutes,
    stage,
    ...(ends ? { termEnds: ends } : {}),
    inPerson: isInPerson(place),
    ...(place ? { place } : {}),
    ...(shift !== 0 ? { shift } : {}),
    ...(odd ? { oddHour: odd } : {}),
  };
}

/** A place that names a street or a room; links, phones and the names of call software are remote. */
export function isInPerson(place: string | null): boolean {
  return (
    place !== null &&
    !/:\/\/|\b(zoom|meet|teams|skype|whatsapp|signal|phone|video|online|call)\b/i.test(place)
  );
}

/** A session's topics, and behind them what became of those that the mentor has put another way. */
export function topicLines(pair: PairState, session: Session, reader: Person): TopicLine[] {
  const { id, name } = pair.mentee;
  const by = id === reader.id ? {} : { by: name };
  const words = ({ text, prep }: Topic) => ({ text, ...(prep ? { prep } : {}) });
  const yours = reader.id === pair.mentor.id ? { yours: true } : {};
  const asks = (topic: Topic) => (isOpen(topic) ? yours : topic.state === "agreed" ? {} : { stands: true });
  const line = (topic: Topic) => ({ ...words(topic), state: topic.state, ...asks(topic) });
  const was = (topic: Topic) => ({ ...words(topic), state: "reshaped" as const, ...by });
  const [all, reshaped] = [topicsOf(pair, session), reshapedOf(pair, session)];
  // They belong to the mentor's words, not to what the mentee has added since.
  const first = reshaped.length > 0 ? all.filter(({ personId }) => personId === pair.mentor.id) : all;
  const rest = all.filter((topic) => !first.includes(topic));
  return [...first.map(line), ...reshaped.map(was), ...rest.map(line)];
}

/** Pulses that joined this mail instead of being sent: sessions the person has not spoken of yet. */
export async function joinedPulses(view: View) {
  const { state, now, link } = view;
  const joined = state.mails.filter(
    ({ kind, reason, sendAt }) =>
      kind === "pulse" && reason === "joined" && sendAt <= now && !hasRidden(view, sendAt),
  );
  const ids = new Set(joined.flatMap(({ covers }) => covers.map(([id]) => id)));
  const open = state.pairs.flatMap((pair) =>
    pair.sessions
      .filter(
        (session) =>
          ids.has(session.id) &&
          ["planned", "agreed", "held"].includes(session.state) &&
          endOf(session) < now,
      )
      .filter(
        (session) =>
          !pair.pulses.some((one) => one.sessionId === session.id && one.personId === state.person.id),
      )
      .map((session) => ({ pair, session })),
  );
  return Promise.all(
    open.map(async ({ pair, session }) => {
      const { name, zone } = partnerOf(pair, state.person.id);
      return {
        partner: { name, zone },
        start: session.start,
        links: {
          met: await link("met", session.id, session.revision),
          missed: await link("missed", session.id, session.revision),
        },
      };
    }),
  );
}

/** It rides in one mail, the first after its moment. */
function hasRidden({ state, row }: View, since: Instant): boolean {
  return state.mails.some(
    ({ id, kind, sentAt }) => id !== row.id && neverWaits(kind) && sentAt !== null && sentAt >= since,
  );
}

/** A tip that changes from week to week and differs between people. */
export function tipNumber(view: View): number {
  return Number.parseInt(hash([view.row.id]).slice(0, 4), 16);
}
