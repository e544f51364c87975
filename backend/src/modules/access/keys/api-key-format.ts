import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SHAPE = /^tcd_live_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})_([0-9A-Za-z]{6})$/u;
/** The largest multiple of 62 below 256: bytes from there on would favour the first digits. */
const FAIR = 248;

export interface ApiKeyParts {
  /** Public: names the key in lists and logs. */
  readonly id: string;
  /** 256 random bits; never stored. */
  readonly secret: string;
}

function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) if (byte < FAIR && text.length < length) text += DIGITS.charAt(byte % 62);
  }
  return text;
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = DIGITS.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

export const newApiKey = (): ApiKeyParts => ({ id: randomText(12), secret: randomText(43) });

/**
 * `tcd_live_<id>_<secret>_<crc>`: the prefix lets secret scanners find it, the CRC-32 in base 62 refuses typing
 * mistakes without asking the database (GitHub's format of 2021: github.blog "Behind GitHub's new authentication token formats").
 */
export function writeApiKey({ id, secret }: ApiKeyParts): string {
  const body = `tcd_live_${id}_${secret}`;
  return `${body}_${checksum(body)}`;
}

/** @returns null when it is not a key of ours: wrong shape or wrong checksum */
export function readApiKey(text: string): ApiKeyParts | null {
  const [, id, secret, crc] = SHAPE.exec(text) ?? [];
  if (id === undefined || secret === undefined || crc === undefined) return null;
  return checksum(`tcd_live_${id}_${secret}`) === crc ? { id, secret } : null;
}

/** What is stored: a plain hash, because 256 random bits need no slow one. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
