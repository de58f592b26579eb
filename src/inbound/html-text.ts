import { lineBuilder } from "./html-lines.ts";
import { readHtml } from "./html-tokens.ts";
import type { Line } from "./lines.ts";

/** More open elements than this are an attack, not a layout: deeper ones are read as text of the innermost. */
const MAX_OPEN = 400;
/** How far up a closing tag looks for its opening one; real mistakes are a few levels. */
const MAX_LOOK = 60;

const BLOCKS = words(
  "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul",
);
const SPACED = words("p h1 h2 h3 h4 h5 h6 pre ul ol table");
const UNSEEN = words("head script style title template noscript object svg textarea select");
const VOID = words("area base br col embed hr img input link meta param source track wbr");
/** Opening one of these closes an open one of the same kind right above it (HTML, "optional tags"). */
const SELF_CLOSING = words("p li dd dt td th tr option");

/** Signature blocks of Gmail, Thunderbird, Outlook on the web and on phones, Apple Mail, Proton and Yahoo. */
const SIGNATURE =
  /(?:^|\s)(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|yahoo-signature|ydp\w{0,20}signature)(?:\s|$)|^(?:signature|ms-outlook-mobile-signature|applemailsignature)$/i;
/** Containers of all that is quoted: Yahoo, Outlook's newer apps, Tutanota, Zoho, QQ. */
const QUOTED =
  /(?:^|\s)(?:yahoo_quoted|ydp\w{0,20}yahoo_quoted|zmail_extra|tutanota_quote)(?:\s|$)|^(?:mail-editor-reference-message-container|isreplycontent|yahoo_quoted_\w{1,20})$/i;
/** Outlook and Thunderbird (forwarding) put the old message beside these elements, not inside them. */
const CUT =
  /^(?:divrplyfwdmsg|appendonsend)$|(?:^|\s)(?:moz-forward-container|outlookmessageheader)(?:\s|$)/i;

type Attributes = Record<string, string>;
type Element = {
  name: string;
  unseen: boolean;
  pre: boolean;
  signature: boolean;
  /** The line with which a quotation begins. */
  quoteFrom?: number;
  /** The next number of an ordered list, 0 in an unordered one. */
  items?: number;
};

/**
 * HTML into the lines a person sees, with the quotation that the client's structure shows: `blockquote`, and what the
 * well-known clients wrap theirs in. List items and line breaks stay lines; hidden text (`display:none`) is left out.
 * A quotation that is never closed counts as none, so it hides nothing below it. Linear; no document is built.
 */
export function htmlLines(html: string): Line[] {
  const out = lineBuilder();
  const stack: Element[] = [];
  /** By line: how many quotations begin there, less how many end. */
  const steps = new Map<number, number>();
  const step = (line: number, by: number) => steps.set(line, (steps.get(line) ?? 0) + by);
  /** Opening tags beyond the limit, whose closing tags must not close others. */
  let skipped = 0;

  const pop = () => {
    const element = stack.pop();
    if (!element) return;
    if (BLOCKS.has(element.name)) out.end();
    if (SPACED.has(element.name) && !inList(stack)) out.paragraph();
    if (element.signature) out.mark("end");
    if (element.quoteFrom === undefined) return;
    step(element.quoteFrom, 1);
    step(out.lines.length, -1);
  };

  readHtml(html, {
    open(name, attributes) {
      if (SELF_CLOSING.has(name) && stack.at(-1)?.name === name) pop();
      if (BLOCKS.has(name)) out.end();
      if (SPACED.has(name) && !inList(stack)) out.paragraph();
      const inside = stack.at(-1);
      if (name === "br") out.end(true);
      if (name === "img" && !inside?.unseen) out.text(emojiOf(attributes.alt ?? ""));
      if (name === "td" || name === "th") out.cell();
      if (is(CUT, attributes)) out.mark("cut");
      if (VOID.has(name)) return;
      if (stack.length >= MAX_OPEN) {
        skipped++;
        return;
      }
      const element = elementOf(name, attributes, inside);
      if (isQuotation(name, attributes)) element.quoteFrom = out.lines.length;
      if (element.signature) out.mark("signature");
      stack.push(element);
      if (name === "li") out.text(bullet(stack));
    },
    close(name) {
      // Browsers ignore content after these; mail programs write on.
      if (name === "body" || name === "html") return out.end();
      if (name === "br") out.end(true);
      if (skipped > 0) {
        skipped--;
        return;
      }
      let at = stack.length - 1;
      while (at >= 0 && at > stack.length - MAX_LOOK && stack[at]?.name !== name) at--;
      if (stack[at]?.name !== name) return;
      while (stack.length > at) pop();
    },
    text(text) {
      const inside = stack.at(-1);
      if (inside?.unseen) return;
      if (inside?.pre) out.preformatted(text);
      else out.text(text);
    },
  });
  out.end();
  for (const { quoteFrom } of stack) {
    const line = quoteFrom === undefined ? undefined : out.lines[quoteFrom];
    if (line) line.mark ??= "unclosed";
  }
  return withDepth(out.lines, steps);
}

function elementOf(name: string, attributes: Attributes, inside: Element | undefined): Element {
  const style = attributes.style ?? "";
  const hidden = attributes.hidden !== undefined || /display:\s*none/i.test(style);
  return {
    name,
    unseen: inside?.unseen || UNSEEN.has(name) || hidden,
    pre: inside?.pre || name === "pre" || /white-space:\s*pre/i.test(style),
    signature: is(SIGNATURE, attributes),
    ...(name === "ol" ? { items: Number(attributes.start ?? 1) || 1 } : name === "ul" ? { items: 0 } : {}),
  };
}

function is(pattern: RegExp, attributes: Attributes): boolean {
  return pattern.test(attributes.id ?? "") || pattern.test(attributes.class ?? "");
}

function withDepth(lines: Line[], steps: Map<number, number>): Line[] {
  let depth = 0;
  return lines.map((line, i) => {
    depth += steps.get(i) ?? 0;
    return depth > 0 ? { ...line, depth, kind: "quoted" as const } : line;
  });
}

/** Any `blockquote` but the borderless one with which Gmail's and Outlook's indent button moves the writer's own text. */
function isQuotation(name: string, attributes: Attributes): boolean {
  if (is(QUOTED, attributes)) return true;
  if (name === "div") return attributes.name === "quote";
  if (name !== "blockquote") return false;
  const cite = attributes.type?.toLowerCase() === "cite" || (attributes.class ?? "") !== "";
  return cite || !/border:\s*(?:none|0|medium none)/i.test(attributes.style ?? "");
}

/** Outlook and old Gmail send emoji as images with the character as their alternative text. */
function emojiOf(alt: string): string {
  return alt.length <= 16 && /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u.test(alt) ? alt : "";
}

function inList(stack: readonly Element[]): boolean {
  return stack.some((element) => element.name === "li");
}

function bullet(stack: readonly Element[]): string {
  const list = stack.findLast((element) => element.items !== undefined);
  return list?.items ? `${list.items++}. ` : "- ";
}

function words(list: string): Set<string> {
  return new Set(list.split(" "));
}
