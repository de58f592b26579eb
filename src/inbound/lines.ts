/** What a line of a mail is. Every line is exactly one of these, so nothing a person wrote can get lost in between. */
type Kind = "own" | "quoted" | "attribution" | "signature";

export type Line = {
  /** As shown, without quotation marks, direction marks and trailing space. */
  text: string;
  /** How many `>` or blockquotes it stands in. */
  depth: number;
  kind: Kind;
  /**
   * What the HTML said outright: a signature block begins or has ended here, all from here on is quoted, a quotation
   * begins here that is never closed.
   */
  mark?: "signature" | "end" | "cut" | "unclosed";
};

/**
 * Direction marks and zero-width characters that clients sprinkle around names and dates. The joiners U+200C and
 * U+200D stay: Persian and emoji are spelled with them.
 */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
/** Non-breaking and other fixed spaces. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Deeper quotation than this is a prank; the rest of the marks stay text. */
const MAX_DEPTH = 50;

/** Text as it is compared and handed on: no invisible characters, plain spaces, no space at the end. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trimEnd();
}

/** Plain text into lines, `>` marks counted (RFC 3676, 4.5: with or without spaces between them). */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  let openBracket = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)) {
    const shown = visible(raw);
    // Gmail wraps `Name <address` before its ">", which then is no quotation mark: "tir. 18. apr. skrev A <a@b\n>:".
    const line: { text: string; depth: number } =
      openBracket && /^\s*>+[^>]{0,40}:$/.test(shown) ? { text: shown, depth: 0 } : unquoted(shown);
    openBracket = line.depth === 0 && line.text.lastIndexOf("<") > line.text.lastIndexOf(">");
    lines.push({ ...line, kind: line.depth > 0 ? "quoted" : "own" });
  }
  return lines;
}

function unquoted(line: string): { text: string; depth: number } {
  let depth = 0;
  let at = 0;
  for (let i = 0; i < line.length && depth < MAX_DEPTH; i++) {
    if (line[i] === ">") {
      depth++;
      at = i + 1;
    } else if (line[i] !== " " && line[i] !== "\t") break;
    else if (i - at > 3) break;
  }
  // ">>> http://… <<<" is an ornament of the writer's, not a quotation.
  if (depth === 0 || line.endsWith("<<")) return { text: line, depth: 0 };
  return { text: line.slice(line[at] === " " ? at + 1 : at), depth };
}

/** Lines as text: blank lines at both ends and beyond two in a row dropped. */
export function joinLines(lines: readonly { text: string }[]): string {
  const out: string[] = [];
  let blank = 0;
  for (const { text } of lines) {
    blank = text.trim() === "" ? blank + 1 : 0;
    if (blank === 0 || (blank < 2 && out.length > 0)) out.push(text);
  }
  while (out.length > 0 && out.at(-1)?.trim() === "") out.pop();
  return out.join("\n");
}

/** The next line that is not blank, if it is a marked quotation. */
export function nextMarked(lines: readonly Line[], after: number): Line | undefined {
  for (let i = after + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line && (line.depth > 0 || line.text.trim() !== "" || line.mark === "cut")) {
      return line.depth > 0 ? line : undefined;
    }
  }
  return undefined;
}
