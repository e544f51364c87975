import type { SkinColour } from './aged-picture.js';

/** Six tones from light to dark, sRGB: those of the dashboard's picker. */
export const SKIN_TONES: readonly SkinColour[] = [
  [243, 220, 201], [230, 191, 159], [207, 157, 118], [168, 113, 75], [119, 74, 48], [69, 42, 30],
];

/** A tone 1–6, or the person's own as `#rrggbb`. */
export function skinColour(skin: string): SkinColour {
  const tone = SKIN_TONES[Number(skin) - 1];
  if (tone !== undefined) return tone;
  const value = Number.parseInt(skin.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
