/** A link as somebody sees it who reads a mail's plain text. */
export interface TextLink {
  url: string;
  /** The words right before it, as far back as the last empty line or the last link. */
  label: string;
  /** Everything the mail says before it: which of several people it is about stands there. */
  before: string;
}

const LINK = /https?:\/\/\S+\/l\/[\w-]+/g;

/** The links of a mail that lead to a page of ours, in the order they stand. */
export function linksIn(text: string): TextLink[] {
  let from = 0;
  return [...text.matchAll(LINK)].map((match) => {
    const block =
      text
        .slice(from, match.index)
        .split(/\n\s*\n/)
        .at(-1) ?? "";
    from = match.index + match[0].length;
    return { url: match[0], label: bare(block), before: text.slice(0, match.index) };
  });
}

function bare(block: string): string {
  return block
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s·|,–•-]+/, "")
    .replace(/[\s:]+$/, "");
}

/** Which of `names` was named last; first names count. Undefined where none was. */
export function lastNamed(text: string, names: readonly string[]): string | undefined {
  const places = names.map((name) => ({ name, at: lastPlace(text, name) })).filter(({ at }) => at >= 0);
  return places.sort((a, b) => b.at - a.at)[0]?.name;
}

function lastPlace(text: string, name: string): number {
  return Math.max(text.lastIndexOf(name), text.lastIndexOf(name.split(" ")[0] ?? name));
}
