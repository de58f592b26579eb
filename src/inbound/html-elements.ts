/** What an element is by its name and attributes, which say who wrote it: the client, or the person. */
export type Attributes = Record<string, string>;

export const BLOCKS = words(
  "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul",
);
const SPACED = words("p h1 h2 h3 h4 h5 h6 pre ul ol table");
export const UNSEEN = words("head script style title template noscript object svg textarea select");
export const VOID = words("area base br col embed hr img input link meta param source track wbr");
/** Opening one of these closes an open one of the same kind right above it (HTML, "optional tags"). */
export const SELF_CLOSING = words("p li dd dt td th tr option");

/**
 * Signature blocks of Gmail, Thunderbird, Outlook on the web and on phones, Apple Mail, Proton, Yahoo, Samsung and Zoho.
 * Spark names its own by `name`.
 */
const SIGNATURE =
  /(?:^|\s)(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|yahoo-signature|ydp\w{0,20}signature)(?:\s|$)|^(?:signature|ms-outlook-mobile-signature|applemailsignature|composer_signature|zm-_id_-sgn)$/i;
/** Containers of all that is quoted: Yahoo, Outlook's newer apps, Tutanota, Zoho, QQ. */
const QUOTED =
  /(?:^|\s)(?:yahoo_quoted|ydp\w{0,20}yahoo_quoted|zmail_extra|tutanota_quote)(?:\s|$)|^(?:mail-editor-reference-message-container|isreplycontent|yahoo_quoted_\w{1,20})$/i;
/** Outlook and Thunderbird (forwarding) put the old message beside these elements, not inside them. */
const CUT =
  /^(?:divrplyfwdmsg|appendonsend)$|(?:^|\s)(?:moz-forward-container|outlookmessageheader)(?:\s|$)/i;

/** Whether a signature block begins with it. */
export function isSignature(attributes: Attributes): boolean {
  return is(SIGNATURE, attributes) || attributes.name === "messageSignatureSection";
}

/** Whether everything from it on is quoted. */
export function isCut(attributes: Attributes): boolean {
  return is(CUT, attributes);
}

/** Word, and so Outlook for Windows, sets its paragraphs without space: each is a line. Others say so in the style. */
export function isSpaced(name: string, attributes: Attributes): boolean {
  const tight =
    name === "p" &&
    (/(?:^|\s)(?:mso(?:normal|plaintext|noSpacing)|elementtoproof)(?:\s|$)/i.test(attributes.class ?? "") ||
      hasNoMargin(attributes.style ?? ""));
  return SPACED.has(name) && !tight;
}

/** Whether a style leaves nothing below its element; `margin:` names top, right, bottom and left, or fewer. */
function hasNoMargin(style: string): boolean {
  const all = /(?:^|[\s;])margin:\s*([^;]{1,80})/i.exec(style)?.[1]?.trim().split(/\s+/) ?? [];
  const bottom = /margin-bottom:\s*([^\s;]{1,20})/i.exec(style)?.[1] ?? all[2] ?? all[0] ?? "";
  return /^0(?:\.0+)?(?:px|pt|in|cm|em)?$/i.test(bottom);
}

function is(pattern: RegExp, attributes: Attributes): boolean {
  return pattern.test(attributes.id ?? "") || pattern.test(attributes.class ?? "");
}

/** Any `blockquote` but the borderless one with which Gmail's and Outlook's indent button moves the writer's own text. */
export function isQuotation(name: string, attributes: Attributes): boolean {
  if (is(QUOTED, attributes)) return true;
  if (name === "div") return attributes.name === "quote";
  if (name !== "blockquote") return false;
  const cite = attributes.type?.toLowerCase() === "cite" || (attributes.class ?? "") !== "";
  return cite || !/border:\s*(?:none|0|medium none)/i.test(attributes.style ?? "");
}

/** Outlook and old Gmail send emoji as images with the character as their alternative text. */
export function emojiOf(alt: string): string {
  return alt.length <= 16 && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt) ? alt : "";
}

function words(list: string): Set<string> {
  return new Set(list.split(" "));
}
