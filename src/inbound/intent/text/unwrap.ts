/** Where mail programs break lines: a line this long whose next word did not fit was broken by one. UTF-16 units. */
const SHORTEST_WRAP = 60;
const LONGEST_WRAP = 80;

/** Lines as they were written: what a program broke at 65 to 78 columns (RFC 3676 recommends 72) is one again. */
export function unwrapped(lines: readonly string[]): string {
  const out: string[] = [];
  let last = 0;
  for (const line of lines) {
    const before = out.at(-1);
    if (before !== undefined && goesOn(before.length - last > 0 ? before.slice(last) : before, line)) {
      last = before.length + 1;
      out[out.length - 1] = `${before} ${line.trimStart()}`;
    } else {
      last = 0;
      out.push(line);
    }
  }
  return out.join("\n");
}

/** Only where the next line begins with a small letter or a digit: a capital may begin what was meant as a new line. */
function goesOn(before: string, line: string): boolean {
  const length = before.length;
  if (length < SHORTEST_WRAP || length > LONGEST_WRAP || /[.!?:;…]$/.test(before)) return false;
  const [word = ""] = line.split(/\s/, 1);
  return /^[\p{Ll}\d]/u.test(word) && !/^\d{1,2}[.):]/.test(word) && length + 1 + word.length > 64;
}
