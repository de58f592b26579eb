import {
  type Attributes,
  BLOCKS,
  emojiOf,
  isCut,
  isQuotation,
  isSignature,
  isSpaced,
  SELF_CLOSING,
  UNSEEN,
  VOID,
} from "./html-elements.ts";
import { lineBuilder } from "./html-lines.ts";
import { readHtml } from "./html-tokens.ts";
import type { Line } from "./lines.ts";

/** More open elements than this are an attack, not a layout: deeper ones are read as text of the innermost. */
const MAX_OPEN = 400;
/** How far up a closing tag looks for its opening one; real mistakes are a few levels. */
const MAX_LOOK = 60;

type Element = {
  name: string;
  unseen: boolean;
  pre: boolean;
  signature: boolean;
  /** The line with which a quotation begins. */
  quoteFrom?: number;
  /** Whether blank space stands around it. */
  spaced: boolean;
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
    if (element.spaced && !inList(stack)) out.paragraph();
    if (element.signature) out.mark("end");
    if (element.quoteFrom === undefined) return;
    step(element.quoteFrom, 1);
    step(out.lines.length, -1);
  };

  readHtml(html, {
    open(name, attributes) {
      if (SELF_CLOSING.has(name) && stack.at(-1)?.name === name) pop();
      if (BLOCKS.has(name)) out.end();
      if (isSpaced(name, attributes) && !inList(stack)) out.paragraph();
      const inside = stack.at(-1);
      if (name === "br") out.end(true);
      // What Apple's phones put above "Sent from my iPhone".
      if (attributes.id === "lineBreakAtBeginningOfSignature") out.mark("signature");
      if (name === "img" && !inside?.unseen) out.text(emojiOf(attributes.alt ?? ""));
      if (name === "td" || name === "th") out.cell();
      if (isCut(attributes)) out.mark("cut");
      if (VOID.has(name)) return;
      if (stack.length >= MAX_OPEN) {
        skipped++;
        return;
      }
      const element = elementOf(name, attributes, inside);
      if (isQuotation(name, attributes)) element.quoteFrom = out.lines.length;
      if (element.signature) out.mark("signature");
      stack.push(element);
      if (name === "li") out.item(bullet(stack));
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
    signature: isSignature(attributes),
    spaced: isSpaced(name, attributes),
    ...(name === "ol" ? { items: Number(attributes.start ?? 1) || 1 } : name === "ul" ? { items: 0 } : {}),
  };
}

function withDepth(lines: Line[], steps: Map<number, number>): Line[] {
  let depth = 0;
  return lines.map((line, i) => {
    depth += steps.get(i) ?? 0;
    return depth > 0 ? { ...line, depth, kind: "quoted" as const } : line;
  });
}

function inList(stack: readonly Element[]): boolean {
  return stack.some((element) => element.name === "li");
}

function bullet(stack: readonly Element[]): string {
  const list = stack.findLast((element) => element.items !== undefined);
  return list?.items ? `${list.items++}. ` : "- ";
}
