/** Insets of what is drawn inside a picture, in percent of its sides: top, right, bottom, left. */
export interface InkBox {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Lighter than this in every channel is paper. */
const PAPER = 240;
const MARGIN = 0.03;

/** The box around everything darker than paper, with a small margin; null for a blank picture. `pixels`: RGBA, row by row. */
export function inkBox(pixels: Uint8ClampedArray, width: number, height: number): InkBox | null {
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => some(width, (x) => isInk(pixels, (y * width + x) * 4)));
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => some(height, (y) => isInk(pixels, (y * width + x) * 4)));
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  return { top: inset(top, height), bottom: inset(height - 1 - bottom, height), left: inset(left, width), right: inset(width - 1 - right, width) };
}

function isInk(pixels: Uint8ClampedArray, at: number): boolean {
  return Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255) < PAPER && (pixels[at + 3] ?? 0) > 16;
}

function some(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index += 1) if (holds(index)) return true;
  return false;
}

function inset(gap: number, side: number): number {
  return Math.max(0, gap / side - MARGIN) * 100;
}
