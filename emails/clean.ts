/**
 * Foreign text made harmless, once, for the whole mail and both its parts: line breaks and other control characters
 * could forge a header, a line of ours or a terminal command; the bidirectional overrides and isolates can show a
 * line backwards (Trojan Source, CVE-2021-42574). The plain marks LRM, RLM and ALM stay: Hebrew and Arabic need them.
 */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;

/** Where a person may write several lines. Anywhere else a line break could pass for the next line of ours. */
const MULTILINE = new Set(["prep", "words"]);

export function cleaned<T>(value: T, key = ""): T {
  if (typeof value === "string") return cleanText(value, MULTILINE.has(key)) as T;
  if (Array.isArray(value)) return value.map((item) => cleaned(item, key)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleaned(item, name)])) as T;
}

function cleanText(text: string, multiline: boolean): string {
  const harmless = text.replace(LINE_ENDS, "\n").replace(CONTROLS, " ").replace(OVERRIDES, "");
  return (multiline ? harmless.replace(/\n{3,}/g, "\n\n") : harmless.replace(/\s*\n\s*/g, " ")).trim();
}
