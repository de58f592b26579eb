import { pages } from "../../emails/words/pages-en.ts";
import type { Deps } from "../deps.ts";
import { isRefusal } from "../domain/decision.ts";
import type { Token } from "../domain/link.ts";
import { actions } from "./link-actions.ts";
import { factsOf, type LinkContext } from "./link-context.ts";
import { otherWays } from "./link-ways.ts";
import { loadLink } from "./load-link.ts";
import type { Page } from "./page.ts";

/** What the button would do; nothing changes by it. */
export async function showLink(deps: Deps, token: Token): Promise<Page> {
  const context = await loadLink(deps, token);
  return context ? offerPage(deps, context) : notFollowed("damaged", 410);
}

/** The button with what may be chosen beside it, or why there is none any more. */
export async function offerPage(deps: Deps, context: LinkContext): Promise<Page> {
  const { purpose } = context.token;
  const offer = actions[purpose].offer(context);
  if (isRefusal(offer)) return refusalPage(context, offer.refused);
  const words = pages.offers[purpose as keyof typeof pages.offers](factsOf(context));
  const { form, ways = [], idle } = offer;
  return {
    status: 200,
    language: context.words.language,
    title: words.title,
    lines: [...words.lines, ...(offer.lines ?? [])],
    ...(idle ? {} : { form: { button: words.button, ...form } }),
    others: await otherWays(deps, context, ways),
  };
}

/** Why a tap did nothing, or would do nothing. */
export function refusalPage(context: LinkContext, reason: string): Page {
  return {
    status: 409,
    language: context.words.language,
    ...pages.refused(reason, factsOf(context)),
  };
}

/** Before anything is known of whoever reads it. */
export function notFollowed(why: keyof typeof pages.notFollowed, status: Page["status"]): Page {
  return { status, language: "en", ...pages.notFollowed[why] };
}
