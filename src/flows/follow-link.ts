import type { Deps } from "../deps.ts";
import { isExpired } from "../domain/link.ts";
import { readToken } from "../domain/token.ts";
import { Lost } from "./decide.ts";
import type { Form, Page } from "./page.ts";
import { pressLink } from "./press-link.ts";
import { notFollowed, showLink } from "./show-link.ts";

/**
 * A link from a mail. Without `form` it shows what the button would do and changes nothing, however often a scanner
 * opens it; with `form` it acts, once, and offers the undo.
 */
export async function followLink(deps: Deps, text: string, form?: Form): Promise<Page> {
  const token = await readToken(text, deps.config.linkKeys);
  if (!token || token.purpose === "reply" || token.purpose === "calendar") return notFollowed("damaged", 400);
  if (isExpired(token, deps.now)) return notFollowed("expired", 410);
  try {
    return await (form ? pressLink(deps, token, form) : showLink(deps, token));
  } catch (fault) {
    if (fault instanceof Lost) return notFollowed("try-again", 503);
    throw fault;
  }
}

/** RFC 8058: the mail client's own button. Only the weekly mails stop. */
export async function leaveDigests(deps: Deps, text: string, form?: Form): Promise<Page> {
  const token = await readToken(text, deps.config.linkKeys);
  if (token?.purpose !== "unsubscribe") return notFollowed("damaged", 400);
  return followLink(deps, text, form);
}
