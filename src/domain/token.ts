import { PURPOSES, purposeNumbered, type Token } from "./link.ts";

/** A signing key of `LINK_KEYS`. The token names its key by one byte. */
export interface LinkKey {
  kid: string;
  /** FNV-1a of `kid`, one byte; unique among the keys in use. */
  tag: number;
  key: CryptoKey;
}

/** 80 bits: guessing one at a thousand tries a second takes longer than the sun has left. */
const MAC_BYTES = 10;
/** `reply+` and the token must fit into a local part of 64 octets (RFC 5321, 4.5.3.1.1). */
export const MOST_CHARACTERS = 56;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * Lower-case base32 (RFC 4648, no padding) of key tag, two ids, minimal varints, and MAC. Throws RangeError when the
 * numbers are too large to fit: ids of up to 48 bits do.
 */
export async function signToken(token: Token, key: LinkKey): Promise<string> {
  const payload = encodePayload(token, key.tag);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key.key, payload)).subarray(0, MAC_BYTES);
  const text = base32(new Uint8Array([...payload, ...mac]));
  if (text.length > MOST_CHARACTERS)
    throw new RangeError(`a token of ${text.length} characters does not fit`);
  return text;
}

/**
 * The token that this text signs, or null for anything else: damaged, forged, signed by a key no longer in use, or
 * written in another form than ours, capitals included. Mail servers change the case of local parts: lower it first.
 */
export async function readToken(text: string, keys: LinkKey[]): Promise<Token | null> {
  if (text.length > MOST_CHARACTERS) return null;
  const bytes = unbase32(text);
  if (!bytes || bytes.length <= MAC_BYTES || base32(bytes) !== text) return null;
  const payload = bytes.subarray(0, -MAC_BYTES);
  const key = keys.find(({ tag }) => tag === payload[0]);
  if (!key) return null;
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key.key, payload));
  if (!sameBytes(mac.subarray(0, MAC_BYTES), bytes.subarray(-MAC_BYTES))) return null;
  const token = decodePayload(payload);
  if (!token || !sameBytes(encodePayload(token, key.tag), payload)) return null;
  return token;
}

export async function importLinkKey(kid: string, secret: string): Promise<LinkKey> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  return { kid, tag: tagOf(kid), key };
}

export function tagOf(kid: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(kid)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff;
}

function encodePayload(token: Token, tag: number): Uint8Array<ArrayBuffer> {
  const { purpose, database, personId, subjectId, revision, argument, expiresHour } = token;
  const small = [PURPOSES[purpose].number, database, revision, argument, expiresHour].flatMap(varint);
  return new Uint8Array([tag, ...sixBytes(personId), ...sixBytes(subjectId), ...small]);
}

function decodePayload(payload: Uint8Array): Token | null {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (const byte of payload.subarray(1 + 2 * ID_BYTES)) {
    value += (byte & 0x7f) * scale;
    if (!Number.isSafeInteger(value)) return null;
    scale *= 128;
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
    scale = 1;
  }
  const [number, database, revision, argument, expiresHour] = numbers;
  const purpose = purposeNumbered(number ?? 0);
  if (numbers.length !== 5 || scale !== 1 || !purpose) return null;
  const id = (place: number) =>
    payload
      .subarray(1 + place * ID_BYTES, 1 + (place + 1) * ID_BYTES)
      .reduce((sum, byte) => sum * 256 + byte, 0);
  return {
    purpose,
    database: database!,
    personId: id(0),
    subjectId: id(1),
    revision: revision!,
    argument: argument!,
    expiresHour: expiresHour!,
  };
}

const ID_BYTES = 6;

function sixBytes(id: number): number[] {
  if (!Number.isSafeInteger(id) || id < 0 || id >= 2 ** 48) throw new RangeError(`${id} is no id`);
  return [40, 32, 24, 16, 8, 0].map((bits) => Math.floor(id / 2 ** bits) % 256);
}

/** LEB128, least significant group first. Not by bit operators: ids have more than 32 bits. */
function varint(value: number): number[] {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no token number`);
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(value >> bits) & 31];
    }
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text;
}

function unbase32(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text) {
    const five = ALPHABET.indexOf(letter);
    if (five < 0) return null;
    value = ((value << 5) | five) & 0xffff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  return new Uint8Array(bytes);
}

/** In constant time: how many bytes agree must not show in how long it takes. */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (const [place, byte] of one.entries()) difference |= byte ^ other[place]!;
  return difference === 0;
}
