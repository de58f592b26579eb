/** How clients show the words of the mail that is answered, and the words typed now. */

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** One element a line, an empty one for a blank line. */
export function lineElements(words: string, open: string, close: string, blank = "<br>"): string {
  return words
    .split("\n")
    .map((line) => `${open}${line === "" ? blank : escapeHtml(line)}${close}`)
    .join("");
}

/** What stands inside `<body>`: a client keeps the sender's markup and drops the shell. */
export function bodyOf(html: string): string {
  const start = html.search(/<body[\s>]/i);
  if (start < 0) return html;
  const open = html.indexOf(">", start) + 1;
  const close = html.lastIndexOf("</body>");
  return html.slice(open, close < open ? undefined : close);
}

/** `> ` before every line, and no blank after the mark of an empty one. */
export function marked(text: string): string {
  return lines(text)
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");
}

export function lines(text: string): string[] {
  return text.replaceAll("\r\n", "\n").trimEnd().split("\n");
}

/** Lines of at most `width` where blanks allow it; `flowed` leaves the blank at the end (RFC 3676). */
export function wrap(text: string, width: number, flowed = false): string {
  const wrapLine = (line: string) => {
    const rows = [""];
    for (const word of line.split(/(?<= )/)) {
      if ((rows.at(-1) + word).trimEnd().length > width && rows.at(-1) !== "") rows.push("");
      rows[rows.length - 1] += word;
    }
    return rows.map((row, at) => (flowed && at < rows.length - 1 ? row : row.trimEnd())).join("\n");
  };
  return lines(text).map(wrapLine).join("\n");
}
