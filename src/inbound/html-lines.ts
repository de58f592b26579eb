import { type Line, visible } from "./lines.ts";

/**
 * Collects the text of HTML into lines as a browser would break them: white space collapsed outside `pre`, blank lines
 * between paragraphs, none at the ends.
 */
export function lineBuilder() {
  const lines: Line[] = [];
  /** Pieces, joined once a line: growing one string and looking at its end would copy it for each piece. */
  let pieces: string[] = [];
  let atSpace = true;
  let gap = false;
  let mark: Line["mark"];
  /** The mark of a list item, which waits for the item's first text: Outlook opens a `div` in between. */
  let bullet = "";

  const add = (text: string) => {
    if (text === "") return;
    if (bullet !== "" && text.trim() !== "") {
      pieces.push(bullet);
      bullet = "";
    }
    pieces.push(text);
    atSpace = text.endsWith(" ");
  };
  const builder = {
    /** The lines that are complete. */
    lines,
    /** Text as it stands in the HTML. */
    text(text: string) {
      const flat = text.replace(/[ \t\r\n\f]+/g, " ");
      add(atSpace && flat.startsWith(" ") ? flat.slice(1) : flat);
    },
    /** Text whose line breaks and spaces count. */
    preformatted(text: string) {
      const rows = text.split(/\r\n|[\r\n]/);
      rows.forEach((row, i) => {
        if (i > 0) builder.end(true);
        add(row);
      });
    },
    /** Begins an item of a list. */
    item(text: string) {
      bullet = text;
    },
    /** Separates the cells of a table. */
    cell() {
      if (!atSpace) add(" ");
    },
    /** Ends the line; `evenEmpty` where a line break stands, which makes a blank line. */
    end(evenEmpty = false) {
      const text = pieces.join("");
      const shown = visible(text);
      pieces = [];
      atSpace = true;
      // Outlook and GMX write a blank line as an element with a non-breaking space.
      if (shown === "" && !evenEmpty && !text.includes("\u00a0")) return;
      if (gap && lines.length > 0 && lines.at(-1)?.text !== "")
        lines.push({ text: "", depth: 0, kind: "own" });
      gap = false;
      lines.push({ text: shown, depth: 0, kind: "own", ...(mark ? { mark } : {}) });
      mark = undefined;
    },
    /** A blank line before whatever comes next. */
    paragraph() {
      gap = true;
    },
    /** Marks the next line; a signature block that ended without text is none. */
    mark(next: NonNullable<Line["mark"]>) {
      if (next === "end") mark = mark === "signature" ? undefined : (mark ?? "end");
      else if (mark !== "cut") mark = next;
    },
  };
  return builder;
}
