/**
 * Joins the lines of `format=flowed` text (RFC 3676) into paragraphs: a line that ends in a space goes on in the
 * next one of the same quote depth. postal-mime joins without looking at the depth and glues `>` lines together.
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let open = false;
  let depth = 0;
  for (const raw of text.split("\n")) {
    const line = readLine(raw.endsWith("\r") ? raw.slice(0, -1) : raw);
    const joins = open && line.depth === depth && line.body !== "-- ";
    // "-- " ends in a space and is yet a whole line: the signature separator (RFC 3676, 4.3).
    open = line.body.endsWith(" ") && line.body !== "-- ";
    const body = open && delSp ? line.body.slice(0, -1) : line.body;
    if (joins) out.push(body);
    else out.push(out.length === 0 ? "" : "\n", line.depth > 0 ? `${">".repeat(line.depth)} ${body}` : body);
    depth = line.depth;
  }
  return out.join("");
}

function readLine(line: string): { depth: number; body: string } {
  let depth = 0;
  while (line[depth] === ">") depth++;
  // Senders stuff a space before lines that begin with a space, ">" or "From " (RFC 3676, 4.4).
  return { depth, body: line.slice(line[depth] === " " ? depth + 1 : depth) };
}
