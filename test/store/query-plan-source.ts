/** A text in a source: plain pieces, and between them the expressions that are put in. */
interface Literal {
  at: number;
  tag: string;
  pieces: string[];
  expressions: string[];
}
/** A place where a source makes SQL. */
export interface CallSite {
  source: string;
  line: number;
  /** Matches the statements that this place makes. */
  pattern: RegExp;
}

const SQL = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/;
/** The text that follows says which rows a part of a larger statement takes. */
const PART = /\bpart\(\s*"\w+",\s*$/;
/** A chain of Drizzle's that names its table. */
const CHAIN = /\.(insert|update|from)\(schema(?:\.(\w+)|\[\w+\])\)/g;
const VERBS: Record<string, string> = { insert: "insert into", update: "update", from: "from" };

/** Every place in a source that makes SQL: texts that begin with its verbs, parts, `sql` tags, and Drizzle's chains. */
export function callSitesIn(source: string, text: string): CallSite[] {
  const literals = literalsIn(text).flatMap(({ at, tag, pieces, expressions }) => {
    const isSql = SQL.test(pieces[0]!) || PART.test(text.slice(0, at));
    if (tag === "sql" ? pieces.join("").trim() === "" : !isSql) return [];
    const between = expressions.map(columnOf);
    return [{ at, pattern: pieces.map((piece, place) => escaped(piece) + (between[place] ?? "")).join("") }];
  });
  const chains = [...text.matchAll(CHAIN)].map(({ index, 1: verb = "", 2: table }) => ({
    at: index,
    pattern: `${VERBS[verb]} ${table ? `"${table}"` : '"\\w+"'}`,
  }));
  return [...literals, ...chains].map(({ at, pattern }) => ({
    source,
    line: text.slice(0, at).split("\n").length,
    pattern: new RegExp(pattern),
  }));
}

/** `schema.person.email` is known as it will stand there; of anything else only that it may be anything. */
function columnOf(expression: string): string {
  const [, table, column] = /^schema\.(\w+)\.(\w+)$/.exec(expression) ?? [];
  return table ? `"${table}"\\."${column}"` : "[\\s\\S]*?";
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Texts in quotes and backticks, nested ones too; comments are passed over. */
function literalsIn(text: string): Literal[] {
  const found: Literal[] = [];
  let at = 0;

  function code(end: string): void {
    for (let depth = 0; at < text.length; at++) {
      const letter = text[at]!;
      if (letter === end && depth === 0) return;
      if (letter === "{") depth++;
      else if (letter === "}") depth--;
      else if (text.startsWith("//", at)) at = text.indexOf("\n", at);
      else if (text.startsWith("/*", at)) at = text.indexOf("*/", at) + 1;
      else if (letter === '"' || letter === "'") quoted(letter);
      else if (letter === "`") template();
    }
  }

  function quoted(quote: string): void {
    const begins = at++;
    while (text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
    found.push({ at: begins, tag: "", pieces: [text.slice(begins + 1, at)], expressions: [] });
  }

  function template(): void {
    const [, tag = ""] = /(\w*)$/.exec(text.slice(0, at)) ?? [];
    const literal: Literal = { at, tag, pieces: [""], expressions: [] };
    for (at++; text[at] !== "`"; at++) {
      if (!text.startsWith("${", at)) {
        literal.pieces.push(literal.pieces.pop() + text[at]!);
        continue;
      }
      at += 2;
      const begins = at;
      code("}");
      literal.expressions.push(text.slice(begins, at));
      literal.pieces.push("");
    }
    found.push(literal);
  }

  code("");
  return found;
}
