import type { Kind } from "../../../../src/domain/kinds.ts";
import type { Person } from "../../../../src/domain/people.ts";
import { localDate, weekOf } from "../../../../src/domain/time.ts";
import { clock } from "../../scene.ts";
import type { Sent } from "../delivery.ts";
import type { History } from "../history.ts";

/**
 * What `mails.md` promises of every history, each rule written once more from its words and not from the code that keeps
 * it. A rule returns what breaks it, a sentence each.
 */
export type Rule = (history: History) => string[];

export const NEVER_WAIT: Kind[] = ["topic-request", "agenda-digest", "session-brief"];

export function recipient({ mail, stage }: Sent): Person {
  return stage.people.find(({ id }) => id === mail.personId)!;
}

export const dayOf = ({ at }: Sent, { zone }: Person) => localDate(at, zone);

export function inSameWeek(one: Sent, other: Sent, person: Person): boolean {
  const { weekStart } = one.stage.programme;
  return weekOf(dayOf(one, person), weekStart) === weekOf(dayOf(other, person), weekStart);
}

export function local(one: Sent): string {
  return clock(one.at, recipient(one).zone);
}

export function tell(one: Sent): string {
  return `${one.mail.kind} of ${local(one)}`;
}
