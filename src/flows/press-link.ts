import { pages } from "../../emails/words/pages-en.ts";
import type { Deps } from "../deps.ts";
import { type Decision, isRefusal, type Refusal } from "../domain/decision.ts";
import type { Token } from "../domain/link.ts";
import { decideOnce } from "./decide.ts";
import { actions } from "./link-actions.ts";
import { factsAfter, type LinkContext } from "./link-context.ts";
import { undoPath, waysAfter } from "./link-ways.ts";
import { contextWith, loadLink } from "./load-link.ts";
import { decideApply } from "./manage-roster.ts";
import type { Form, Page } from "./page.ts";
import { notFollowed, offerPage, refusalPage } from "./show-link.ts";
import { undoByLink } from "./take-back.ts";

/** Then the choice is put again right there: in a mail program's own browser the way back may lead out of the page. */
const LEFT_OPEN = ["nothing-chosen", "no-goal-chosen"];

/** What the button does, once, and what the page says of it. */
export async function pressLink(deps: Deps, token: Token, form: Form): Promise<Page> {
  const pressed = await decide(deps, token, form);
  if (!pressed) return notFollowed("damaged", 409);
  const { context, outcome } = pressed;
  if (!isRefusal(outcome)) return donePage(deps, context, outcome);
  const told = refusalPage(context, outcome.refused);
  if (!LEFT_OPEN.includes(outcome.refused)) return told;
  return { ...(await offerPage(deps, context)), status: 409, title: told.title, lines: told.lines };
}

/** The outcome, and what it was decided on; nothing where the person is not there any more. */
async function decide(
  deps: Deps,
  token: Token,
  form: Form,
): Promise<{ context: LinkContext; outcome: Decision | Refusal } | undefined> {
  if (token.purpose === "apply" || token.purpose === "apply-good-rows") {
    const context = await loadLink(deps, token);
    if (!context) return undefined;
    const { outcome } = await decideApply(deps, token.subjectId, token.purpose === "apply-good-rows");
    return { context, outcome };
  }
  if (token.purpose === "undo-pair" || token.purpose === "undo-person") {
    const { state: found, outcome } = await undoByLink(deps, token);
    return found.state && { context: contextWith(deps, token, found.state), outcome };
  }
  const { state: context, outcome } = await decideOnce(
    deps,
    () => loadLink(deps, token),
    (loaded) => (loaded ? actions[token.purpose].act(loaded, form) : { refused: "damaged" }),
  );
  return context && { context, outcome };
}

async function donePage(deps: Deps, context: LinkContext, decision: Decision): Promise<Page> {
  const meant = context.token.purpose === "meant-pair" && decision.event !== "asked-back";
  const event = meant ? "meant" : decision.event;
  const undo = decision.undoable ? await undoPath(deps, context, decision) : undefined;
  return {
    status: 200,
    language: context.words.language,
    ...pages.done(event, factsAfter(context, decision)),
    others: await waysAfter(deps, context, event),
    ...(undo ? { undo } : {}),
  };
}
