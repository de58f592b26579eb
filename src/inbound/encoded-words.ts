/** An encoded word: `=?charset?B?…?=` or `=?charset?Q?…?=` (RFC 2047); `*language` (RFC 2231) is ignored. */
const WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?\s]{0,2000})\?=/giy;

/**
 * Joins neighbouring encoded words of one charset into one. Many senders cut a text between the bytes of one
 * character, against RFC 2047, 5; decoded word by word, that character is lost.
 */
export function joinEncodedWords(value: string): string {
  if (!value.includes("=?")) return value;
  let out = "";
  let pending: { charset: string; bytes: string } | undefined;
  let copied = 0;
  let gap = 0;
  const flush = () => {
    if (pending) out += `=?${pending.charset}?B?${btoa(pending.bytes)}?=`;
    pending = undefined;
  };
  for (let at = value.indexOf("=?"); at >= 0; at = value.indexOf("=?", at)) {
    WORD.lastIndex = at;
    const [word, charset = "", encoding = "", payload = ""] = WORD.exec(value) ?? [];
    const bytes = word ? payloadBytes(encoding, payload) : undefined;
    if (!word || bytes === undefined) {
      at += 2;
      continue;
    }
    const between = value.slice(gap, at);
    if (pending && between.trim() === "" && pending.charset.toLowerCase() === charset.toLowerCase()) {
      pending.bytes += bytes;
    } else {
      flush();
      out += value.slice(copied, at);
      pending = { charset, bytes };
    }
    at += word.length;
    copied = gap = at;
  }
  flush();
  return out + value.slice(copied);
}

/** The bytes of a payload as a string of one character each: a header may hold more than a call takes arguments. */
function payloadBytes(encoding: string, payload: string): string | undefined {
  if (encoding.toLowerCase() === "q") return quotedBytes(payload);
  try {
    return atob(payload.replace(/=+$/, ""));
  } catch {
    return undefined;
  }
}

function quotedBytes(payload: string): string | undefined {
  let bytes = "";
  for (let i = 0; i < payload.length; i++) {
    const char = payload[i] ?? "";
    const hex = payload.slice(i + 1, i + 3);
    if (char === "=" && /^[0-9a-f]{2}$/i.test(hex)) {
      bytes += String.fromCharCode(Number.parseInt(hex, 16));
      i += 2;
    } else if (char === "_") bytes += " ";
    else if (char.charCodeAt(0) < 256) bytes += char;
    else return undefined;
  }
  return bytes;
}
