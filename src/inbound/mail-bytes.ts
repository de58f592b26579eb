/**
 * Repairs and limits on the raw bytes that must come before MIME parsing. Each returns its input untouched where there
 * is nothing to do, which is nearly always.
 */

const CR = 13;
const LF = 10;
/** `Content-Type` headers looked at; a message with more parts than this is left as it is. */
const MAX_CONTENT_TYPES = 2000;
/** A folded `Content-Type` longer than this is not edited. */
const MAX_CONTENT_TYPE = 8 * 1024;

/**
 * Bare CR line ends (old Mac software, broken gateways) become LF. In a header that otherwise ends its lines with LF
 * a bare CR stays: turning it into a line end would let `Subject: x\rFrom: somebody` grow a header of its own.
 */
export function repairLineEnds(bytes: Uint8Array): Uint8Array {
  const first = bareCr(bytes, 0);
  if (first < 0) return bytes;
  const from = bareCr(bytes, endOfHeader(bytes));
  if (from < 0) return bytes;
  const repaired = bytes.slice();
  for (let i = from; i >= 0; i = bareCr(bytes, i + 1)) repaired[i] = LF;
  return repaired;
}

function bareCr(bytes: Uint8Array, from: number): number {
  for (let i = bytes.indexOf(CR, from); i >= 0; i = bytes.indexOf(CR, i + 1)) {
    if (bytes[i + 1] !== LF) return i;
  }
  return -1;
}

/** Where a header with LF line ends is over; 0 when its lines, or its blank line, are made of bare CRs. */
function endOfHeader(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === CR && bytes[i + 1] === CR) return 0;
    if (bytes[i] !== LF) continue;
    if (bytes[i + 1] === LF) return i + 1;
    if (bytes[i + 1] === CR && bytes[i + 2] === LF) return i + 1;
  }
  return 0;
}

/** The first `count` lines. */
export function firstLines(bytes: Uint8Array, count: number): Uint8Array {
  let end = 0;
  for (let line = 0; line < count && end < bytes.length; line++) end = nextLine(bytes, end);
  return bytes.subarray(0, end);
}

/** The message with each of its `Content-Type` headers, those of parts included, passed through `edit`. */
export function editContentTypes(bytes: Uint8Array, edit: (header: string) => string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { start, end } of contentTypes(bytes)) {
    const header = String.fromCharCode(...bytes.subarray(start, end));
    const edited = edit(header);
    if (edited === header) continue;
    pieces.push(
      bytes.subarray(copied, start),
      Uint8Array.from(edited, (char) => char.charCodeAt(0)),
    );
    copied = end;
  }
  return pieces.length === 0 ? bytes : joined([...pieces, bytes.subarray(copied)]);
}

/** The `Content-Type` headers of a message as text. */
export function contentTypeHeaders(bytes: Uint8Array): string[] {
  return contentTypes(bytes).map(({ start, end }) => String.fromCharCode(...bytes.subarray(start, end)));
}

function contentTypes(bytes: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (
    let start = 0;
    start < bytes.length && found.length < MAX_CONTENT_TYPES;
    start = nextLine(bytes, start)
  ) {
    if (!startsContentType(bytes, start)) continue;
    let end = nextLine(bytes, start);
    while (bytes[end] === 32 || bytes[end] === 9) end = nextLine(bytes, end);
    if (end - start <= MAX_CONTENT_TYPE) found.push({ start, end });
  }
  return found;
}

const CONTENT_TYPE = Array.from("content-type:", (char) => char.charCodeAt(0));

function startsContentType(bytes: Uint8Array, at: number): boolean {
  return CONTENT_TYPE.every((code, i) => {
    const byte = bytes[at + i] ?? 0;
    return (byte >= 65 && byte <= 90 ? byte + 32 : byte) === code;
  });
}

function nextLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end < 0 ? bytes.length : end + 1;
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
