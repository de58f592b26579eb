import type { Kind } from "../../../../src/domain/kinds.ts";
import type { Person } from "../../../../src/domain/people.ts";
import {
  addDays,
  type Instant,
  instantOf,
  localDate,
  localTime,
  weekdayOf,
} from "../../../../src/domain/time.ts";
import type { Stage } from "../../stage.ts";
import type { Sent } from "../delivery.ts";
import type { History } from "../history.ts";
import { local, type Rule, recipient, tell } from "./rule.ts";

/** Answers to what somebody just did, and "running late", come at any hour. */
const ANSWERS: Kind[] = ["receipt", "ask-back", "help", "left", "concern", "concern-received"];
/** The mails by which a session comes about or changes. */
const CHANGES: Kind[] = [
  "first-session-plan",
  "invitation",
  "move-offer",
  "move-news",
  "partner-news",
  "topic-news",
];

export const keepsQuietHours: Rule = ({ sent, moments }) =>
  sent
    .filter((one) => isQuietAt(one.at, recipient(one), one.stage) && !ANSWERS.includes(one.mail.kind))
    .filter(({ mail }) => mail.args?.news !== "late")
    .filter((one) => !changesSomethingSoon(one, moments))
    .map((one) => `${tell(one)} comes to ${recipient(one).name} at ${local(one)}`);

export function isQuietAt(at: Instant, { zone }: Person, { programme }: Stage): boolean {
  const hour = Number(localTime(at, zone).slice(0, 2));
  return hour >= 21 || hour < 7 || programme.noMailDays.includes(weekdayOf(localDate(at, zone)));
}

/** A change to a session that starts, or was to start, before the next 9:00 of a day with mail. */
function changesSomethingSoon(one: Sent, moments: History["moments"]): boolean {
  const { mail, at, stage } = one;
  if (!CHANGES.includes(mail.kind)) return false;
  const { zone } = recipient(one);
  const today = localDate(at, zone);
  let morning = localTime(at, zone) < "09:00" ? today : addDays(today, 1);
  while (stage.programme.noMailDays.includes(weekdayOf(morning))) morning = addDays(morning, 1);
  const nine = instantOf(morning, "09:00", zone);
  const stages = [stage, ...moments.filter(({ now }) => now < at).map((moment) => moment.stage)];
  const missed = typeof mail.args?.was === "number" ? [mail.args.was] : [];
  return mail.covers.some(([id]) =>
    [...missed, ...stages.flatMap(({ sessions }) => sessions.find((one) => one.id === id)?.start ?? [])].some(
      (start) => at < start && start < nine,
    ),
  );
}
