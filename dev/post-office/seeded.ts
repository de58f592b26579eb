import { createHash } from "node:crypto";

/** An identifier in the shape of the provider's, the same for the same words. */
export function seededUuid(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}

/** A whole number from 0 to `limit` - 1, the same for the same words. `limit` is 2^48 at most. */
export function seededNumber(words: string, limit: number): number {
  return Number.parseInt(createHash("sha256").update(words).digest("hex").slice(0, 12), 16) % limit;
}
