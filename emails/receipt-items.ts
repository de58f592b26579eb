import type { Instant } from "../src/domain/time.ts";
import { ahead, dayTime, slotLine } from "./lines.ts";
import type { ReceiptItem, Recipient } from "./props.ts";
import { questionText } from "./questions.tsx";
import type { Words } from "./words/index.ts";

/** What an item of a receipt says, and the person's own words that belong to it. */
export interface ItemLines {
  says: string;
  words: string[];
  after?: string;
}

type Say = Words["mails"]["receipt"]["items"];
type Give<W extends ReceiptItem["what"]> = (
  item: Extract<ReceiptItem, { what: W }>,
  say: Say,
  given: { words: Words; to: Recipient; when: (at: Instant) => string },
) => ItemLines;

const plain = (says: string): ItemLines => ({ says, words: [] });
const present = (...texts: (string | undefined)[]) => texts.filter((text): text is string => Boolean(text));

function after(...lines: (string | false | undefined)[]): Pick<ItemLines, "after"> {
  const said = lines.filter(Boolean).join(" ");
  return said ? { after: said } : {};
}

/** A goal is no yes to the plan that it stands in. */
const stillOpen = ({ open }: { open?: boolean }, { mails }: Words) =>
  open ? { after: mails.receipt.planOpen } : {};

const ITEMS: { [W in ReceiptItem["what"]]: Give<W> } = {
  topic: (item, say, { when }) => ({
    says: say.topic(item.partner, when(item.session)),
    words: present(item.topic, item.prep),
    ...(item.movedFrom === undefined ? {} : { after: say.movedFrom(when(item.movedFrom)) }),
    ...(item.beside && item.movedFrom === undefined ? { after: say.beside } : {}),
    ...(item.settled ? { after: say.settled(item.partner, item.settled === "instead") } : {}),
  }),
  "topic-agreed": (item, say, { when }) => ({
    says: say["topic-agreed"](item.partner, when(item.session)),
    words: [item.topic],
  }),
  time: (item, say, { when }) => plain(say.time(item.partner, when(item.start))),
  offered: (item, say, { when }) => ({
    says: say.offered(item.partner, item.starts.length),
    words: item.starts.map(when),
    ...after(
      item.instead && say.instead(item.partner),
      item.until !== undefined &&
        `${say.offeredUntil(when(item.until), ahead(item.until, item.starts))} ${say.laterToo}`,
    ),
  }),
  "left-out": (item, say, { when }) => ({ says: say.leftOut, words: item.starts.map(when) }),
  stands: (item, say, { when }) => plain(say.stands(item.partner, when(item.session))),
  "plan-agreed": (item, say) => plain(say["plan-agreed"](item.partner)),
  off: (item, say, { when }) => ({
    says: (item.choosing ? say.offAndChoosing : item.asked ? say.offAndAsked : say.off)(
      item.partner,
      when(item.session),
    ),
    words: [],
    ...after(item.until !== undefined && say.lookedUntil(when(item.until))),
  }),
  late: (item, say, { when }) => plain(say.late(item.partner, when(item.session), item.minutes)),
  joined: (item, say) => ({
    says: say.joined(item.partners),
    words: [],
    ...(item.waits.length > 0 ? { after: say.joinedWaits(item.waits) } : {}),
  }),
  declined: (item, say) => plain(say.declined(item.partners)),
  met: (item, say, { when }) => plain(say.met(item.partner, when(item.session))),
  missed: (item, say, { when }) => plain(say.missed(item.partner, when(item.session))),
  differs: (item, say) => plain(say.differs(item.partner, item.met)),
  takeaway: (item, say, { when }) => ({
    says: say.takeaway(item.partner, when(item.session)),
    words: [item.text],
    ...(item.action ? { after: say.action(item.action) } : {}),
  }),
  note: (item, say, { words }) => ({
    says: say.note(words.questions[item.question](""), item.score),
    words: present(item.text),
  }),
  goal: (item, say, { words }) => ({
    says: say.goal(item.partner),
    words: item.lines,
    ...stillOpen(item, words),
  }),
  commitment: (item, say, { words }) => ({
    says: say.commitment(item.partner),
    words: item.lines,
    ...stillOpen(item, words),
  }),
  hours: (item, say, { words }) => ({
    says: say.hours,
    words: item.never.map(({ weekday, from, to }) =>
      say.never(weekday === undefined ? "" : words.when.weekdayName(weekday), from, to),
    ),
  }),
  zone: (item, say) => plain(say.zone(item.zone)),
  answer: (item, say, { words }) => ({
    says: (item.open ? say.answerOpen : say.answer)(
      item.number,
      questionText(words, item.code, item.about),
      item.score,
      words.mails["reflection-summary"].sees(item.visibility, item.sharedWith, item.score !== undefined),
    ),
    words: present(item.text),
    ...(item.was ? { after: say.before(item.was.score, item.was.text) } : {}),
  }),
  "all-answered": (_, say) => plain(say["all-answered"]),
  closed: (item, say, { when }) => plain(say.closed(when(item.at))),
  away: (item, say, { words: { when } }) => plain(say.away(when.dates(item.from, item.until))),
  "goal-form": (item, say, { words }) =>
    plain(say.goalForm(item.partner, words.common.goalForm(item.form).name)),
  frame: (item, say, { words }) => plain(say.frame(item.partners, words.common.frame(item.frame))),
  length: (item, say, { words }) => plain(say.length(item.partners, words.when.minutes(item.minutes))),
  rhythm: (item, say, { words }) => plain(say[item.news](item.partner, words.common.rhythms[item.cadence])),
  slot: (item, say, { words, to }) => ({
    says: say[item.news](
      item.partner.name,
      words.common.onSlot(slotLine(words, to, item.partner, item.next)),
    ),
    words: [],
    ...(item.meets.length > 0 ? { after: words.common.meetsThen(item.meets) } : {}),
  }),
  "help-asked": (item, say) => plain(say["help-asked"](item.partner)),
  "goal-reached": (item, say, { words }) => ({
    says: say["goal-reached"](item.partner),
    words: item.goals,
    ...(item.frame ? { after: words.common.whatsNext[item.frame] } : {}),
  }),
  "wrap-up": (item, say, { when }) =>
    plain(say[item.news](item.partner, item.last === undefined ? undefined : when(item.last), item.moving)),
  roster: (item, say) => plain(say.roster(item.fresh, item.changed, item.skippedRows)),
  undone: ({ event, pulse }, say, { when }) =>
    pulse
      ? {
          says: say.undonePulse(pulse.partner, when(pulse.session), pulse.met),
          words: [],
          after: say.askedAgain,
        }
      : plain(
          say.undone(Object.hasOwn(say.events, event) ? say.events[event as keyof Say["events"]] : undefined),
        ),
};

export function itemLines(words: Words, to: Recipient, item: ReceiptItem): ItemLines {
  // The table has for each `what` the function of that very item; the compiler cannot follow it through a lookup.
  const give = ITEMS[item.what] as Give<typeof item.what>;
  return give(item as never, words.mails.receipt.items, { words, to, when: (at) => dayTime(words, to, at) });
}

/** Items that name a time of day, which says little without its zone. */
export function hasTime(item: ReceiptItem): boolean {
  return "session" in item || "start" in item || "starts" in item || "pulse" in item || item.what === "hours";
}
