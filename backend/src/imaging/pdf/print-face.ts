import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One character as an outline: advance width and PDF path operators in thousandths of an em, y up, base line at 0. */
export interface PrintGlyph {
  readonly width: number;
  readonly ops: string;
}

interface FaceFile {
  readonly glyphs: Readonly<Record<string, readonly [number, string]>>;
}

let face: FaceFile | null = null;

/** Extended Latin, Vietnamese and Cyrillic, from open fonts; written by tools/print-outlines.mjs. Null for anything else. */
export function printGlyph(character: string): PrintGlyph | null {
  face ??= JSON.parse(readFileSync(join(import.meta.dirname, 'print-face.json'), 'utf8')) as FaceFile;
  const found = Object.hasOwn(face.glyphs, character) ? face.glyphs[character] : undefined;
  return found === undefined ? null : { width: found[0], ops: found[1] };
}
