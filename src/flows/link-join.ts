import { pages } from "../../emails/words/pages-en.ts";
import type { Decision, Refusal } from "../domain/decision.ts";
import { decline, join, waitingFor } from "../domain/join.ts";
import { type Cadence, type Frame, type PairState, sideOf } from "../domain/pair.ts";
import type { Terms } from "../domain/terms.ts";
import type { LinkContext } from "./link-context.ts";
import type { Action } from "./link-times.ts";
import type { Choice, Form } from "./page.ts";

const FRAMES: Frame[] = ["goal-oriented", "time-framed", "ad-hoc"];
const CADENCES: Cadence[] = [1, 2, 4];
const AS_PLANNED = "as-planned";

/** Yes or no to the welcome; a mentor's yes says how, and one tap takes it as it is. */
export const joinActions: Record<"join" | "not-for-me", Action> = {
  join: {
    offer: (context) => {
      const mine = asMentor(context);
      return mine.length > 0 ? { form: { choices: choicesOf(context, mine) } } : {};
    },
    act: (context, form) => {
      const { state, now, ids } = context;
      const terms = asMentor(context).length > 0 ? termsIn(form) : {};
      return "refused" in terms ? terms : join(state, welcomed(context), now, ids, terms);
    },
  },
  "not-for-me": {
    offer: () => ({}),
    act: (context): Decision | Refusal => decline(context.state, welcomed(context), context.now, context.ids),
  },
};

function welcomed({ mail }: LinkContext): number[] {
  return (mail?.args?.pairs ?? []) as number[];
}

function asMentor(context: LinkContext): PairState[] {
  const { state } = context;
  return waitingFor(state, welcomed(context)).filter((one) => sideOf(one, state.person.id) === "mentor");
}

/** With what holds now chosen; where that differs from pair to pair, leaving it so is a choice of its own. */
function choicesOf({ words }: LinkContext, mine: PairState[]): Choice[] {
  const frames = new Set(mine.map(({ pair }) => pair.frame));
  const rhythms = new Set(mine.map(({ pair }) => pair.cadence));
  const asPlanned = { label: pages.asPlanned, value: AS_PLANNED, chosen: true };
  return [
    {
      name: "frame",
      legend: pages.frame,
      options: [
        ...(frames.size > 1 ? [asPlanned] : []),
        ...FRAMES.map((frame) => {
          const { name, line } = words.common.frame(frame);
          const chosen = frames.size === 1 && frames.has(frame);
          return { label: `${words.common.capital(name)}: ${line}`, value: frame, chosen };
        }),
      ],
    },
    {
      name: "rhythm",
      legend: pages.rhythm,
      options: [
        ...(rhythms.size > 1 ? [asPlanned] : []),
        ...CADENCES.map((cadence) => {
          const chosen = rhythms.size === 1 && rhythms.has(cadence);
          return { label: words.common.every[cadence], value: String(cadence), chosen };
        }),
      ],
    },
  ];
}

/** Nothing chosen leaves everything as it is; what no page of ours offers is refused. */
function termsIn(form: Form): Terms | Refusal {
  const [frameValue = AS_PLANNED, rhythmValue = AS_PLANNED] = [form.frame?.[0], form.rhythm?.[0]];
  const frame = FRAMES.find((one) => one === frameValue);
  const cadence = CADENCES.find((one) => String(one) === rhythmValue);
  if (!frame && frameValue !== AS_PLANNED) return { refused: "damaged" };
  if (!cadence && rhythmValue !== AS_PLANNED) return { refused: "damaged" };
  return { ...(frame ? { frame } : {}), ...(cadence ? { cadence } : {}) };
}
