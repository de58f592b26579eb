import type { Config } from "../../config.ts";
import type { Purpose, Token } from "../../domain/link.ts";
import { DAY, HOUR, type Instant } from "../../domain/time.ts";
import { signToken } from "../../domain/token.ts";

/** The one database of today; a token says which, so that more can follow. */
const DATABASE = 1;

/** A link outlives the session it is about by weeks, and no term: what it acts on has moved on by then. */
const LIFE: Partial<Record<Purpose, number>> = { reply: 60, calendar: 60, unsubscribe: 400 };
const USUAL_LIFE = 30;

/** A signed token for one person and one subject; it expires by its purpose, counted from `now`. */
export function sign(
  config: Config,
  now: Instant,
  purpose: Purpose,
  personId: number,
  subjectId: number,
  revision = 0,
  argument = 0,
): Promise<string> {
  const token: Token = {
    purpose,
    database: DATABASE,
    personId,
    subjectId,
    revision,
    argument,
    expiresHour: Math.ceil((now + (LIFE[purpose] ?? USUAL_LIFE) * DAY) / HOUR),
  };
  return signToken(token, config.linkKeys[0]!);
}

/** Where answers to one mail go. */
export async function replyAddress(
  config: Config,
  row: { id: number },
  personId: number,
  now: Instant,
): Promise<string> {
  return tokenAddress(config, await sign(config, now, "reply", personId, row.id));
}

/** `reply+TOKEN@host` of the inbound address. */
export function tokenAddress(config: Config, token: string): string {
  const at = config.inboundAddress.lastIndexOf("@");
  return `${config.inboundAddress.slice(0, at)}+${token}${config.inboundAddress.slice(at)}`;
}
