import { askForHelp } from "../../domain/check-in.ts";
import { isRefusal, type MailArgs } from "../../domain/decision.ts";
import { decline, join } from "../../domain/join.ts";
import { tellLate } from "../../domain/late.ts";
import { moveOf, partnerOf, topicsOf } from "../../domain/pair.ts";
import { agreePlan, recordPlan } from "../../domain/record-plan.ts";
import { agreeTopics, recordTopics } from "../../domain/record-topic.ts";
import { isOn } from "../../domain/session.ts";
import { GOAL_FORMS, isOpen } from "../../domain/topic.ts";
import type { Intent } from "../../inbound/intent.ts";
import { whichTime } from "./change-time.ts";
import { answerProposal } from "./proposal.ts";
import { noted, type Outcome, outcomeOf, type Reply } from "./reply.ts";
import { covered, onePair, sessionAtHand, type Target, whichPair } from "./targets.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { kind: K }>;

/** Each topic goes to the session it is about: by the partner's name, or the only one that the mail was about. */
export function topics(reply: Reply, intents: Of<"topics">[]): Outcome[] {
  const { state, now, ids } = reply;
  const targets = covered(reply);
  const words = intents.flatMap((intent) => intent.topics);
  return [...Map.groupBy(words, ({ about }) => about)].map(([about, some]) => {
    const fitting =
      about === undefined
        ? targets
        : targets.filter(({ pair }) => partnerOf(pair, state.person.id).id === about);
    const [only] = fitting;
    if (!only || fitting.length > 1)
      return whichPair(
        reply,
        fitting.map(({ pair }) => pair),
      );
    return outcomeOf(recordTopics(only.pair, only.session, state.person.id, some, now, ids), movedFrom(only));
  });
}

function movedFrom({ pair, session }: Target): { movedFrom?: number } {
  const move = moveOf(pair, session);
  return move?.state === "agreed" ? { movedFrom: move.oldStart } : {};
}

export function late(reply: Reply, [intent]: Of<"late">[]): Outcome[] {
  const { state, now, ids } = reply;
  const target = sessionAtHand(reply);
  if (!("pair" in target)) return [target];
  const { pair, session } = target;
  const minutes = intent?.minutes ?? 0;
  const told = tellLate(pair, session, state.person.id, minutes, now, ids);
  if (isRefusal(told) && isOn(session) && now < session.start) return [{ refused: "too-early" }];
  return [outcomeOf(told, { late: [pair.pair.id, session.start, minutes] })];
}

export function plan(reply: Reply, goals: Of<"goal">[], commitments: Of<"commitment">[]): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  const form = goals.find((one) => one.form)?.form;
  const words = {
    goals: goals.flatMap(({ items }) => items),
    commitments: commitments.flatMap(({ items }) => items),
    ...(form ? { form } : {}),
  };
  const said: MailArgs = form ? { goalForm: [pair.pair.id, GOAL_FORMS.indexOf(form)] } : {};
  return [outcomeOf(recordPlan(pair, state.person.id, words, now, ids), said)];
}

export function yes(reply: Reply): Outcome[] {
  const { state, row, asks, now, ids } = reply;
  if (asks.length > 0) return asks.some(({ about }) => about === "time") ? whichTime(reply) : [UNCLEAR];
  const answered = answerProposal(reply, true);
  if (answered) return answered;
  switch (row?.kind) {
    case "welcome": {
      const pairs = row.args?.pairs as number[];
      return [outcomeOf(join(state, pairs, now, ids), { joined: pairs })];
    }
    case "first-session-plan": {
      const pair = onePair(reply);
      if (!("pair" in pair)) return [pair];
      return [outcomeOf(agreePlan(pair, state.person.id, now, ids), { plan: [pair.pair.id] })];
    }
    case "move-offer":
    case "missed-session":
      return whichTime(reply);
    case "agenda-digest":
    case "topic-news":
    case "session-brief":
      return agree(reply);
    // There is nothing to agree to: it says that all is well.
    case "invitation":
    case "move-news":
    case "partner-news":
    case "plan-agreed":
    case "check-in":
      return [outcomeOf(noted(reply))];
    default:
      return [UNCLEAR];
  }
}

const UNCLEAR = { refused: "unclear" };

/** A mentor agrees to the topics; a mentee has nothing to agree to, and only says that all is well. */
function agree(reply: Reply): Outcome[] {
  const { state, now } = reply;
  return covered(reply).map(({ pair, session }) => {
    const open = topicsOf(pair, session).filter(isOpen);
    const agreed = agreeTopics(pair, session, state.person.id, now);
    const nothing = isRefusal(agreed) && agreed.refused !== "already-agreed";
    return nothing ? outcomeOf(noted(reply)) : outcomeOf(agreed, { agreed: open.map(({ id }) => id) });
  });
}

export function no(reply: Reply): Outcome[] {
  const { state, row, now, ids } = reply;
  const answered = answerProposal(reply, false);
  if (answered) return answered;
  if (row?.kind !== "welcome") return [UNCLEAR];
  const pairs = row.args?.pairs as number[];
  return [outcomeOf(decline(state, pairs, now, ids), { declined: pairs })];
}

export function organiser(reply: Reply): Outcome[] {
  const { state, now, ids } = reply;
  const pair = onePair(reply);
  if (!("pair" in pair)) return [pair];
  return [outcomeOf(askForHelp(pair, state.person.id, now, ids), { helpAsked: [pair.pair.id] })];
}
