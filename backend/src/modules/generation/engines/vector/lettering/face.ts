import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetteringFace } from '../scene/scene.js';

/** One character: advance width and outline in thousandths of an em, y down, baseline at 0. */
export interface Glyph {
  readonly w: number;
  readonly d: string;
}

/** An open font as outlines; written by tools/letter-outlines.mjs. */
export interface Face {
  readonly title: string;
  readonly licence: string;
  readonly copyright: string;
  readonly xHeight: number;
  readonly capHeight: number;
  /** Two characters → what to add between them. */
  readonly kerning: Readonly<Record<string, number>>;
  readonly glyphs: Readonly<Record<string, Glyph>>;
}

const loaded = new Map<LetteringFace, Face>();

/** Reads a face when it is first used and keeps it. */
export function faceOf(name: LetteringFace): Face {
  const known = loaded.get(name);
  if (known) return known;
  const face = JSON.parse(readFileSync(join(import.meta.dirname, 'faces', `${name}.json`), 'utf8')) as Face;
  loaded.set(name, face);
  return face;
}
