import type { Check } from '../../../api/models/check';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Pin {
  readonly id: Check['id'];
  readonly number: number;
  readonly verdict: Check['verdict'];
  readonly unit: Check['unit'];
  readonly value: number | null;
  /** The place on the drawing, px of the stage. */
  readonly x: number;
  readonly y: number;
  /** Where the number hangs, px of the stage. */
  readonly pinX: number;
  readonly pinY: number;
}

const MARGIN = 40;
const APART = 56;

/** Numbered pins beside the drawing, each joined to its place: on the nearer side, never on one another. `crop`: the part of the picture that is shown. */
export function pinsFor(checks: readonly Check[], picture: { readonly widthMm: number; readonly heightMm: number },
  shown: { readonly box: Size; readonly image: Size; readonly crop: Size & { readonly x: number; readonly y: number } }): readonly Pin[] {
  const { box, image, crop } = shown;
  const part = { width: image.width * crop.width, height: image.height * crop.height };
  const scale = Math.min((box.width - 2 * MARGIN) / part.width, (box.height - 2 * MARGIN) / part.height);
  const left = (box.width - part.width * scale) / 2 - crop.x * image.width * scale;
  const top = (box.height - part.height * scale) / 2 - crop.y * image.height * scale;
  const placed = checks.map((check, index) => ({
    id: check.id, number: index + 1, verdict: check.verdict, unit: check.unit, value: check.value,
    x: left + ((check.at?.xMm ?? 0) / picture.widthMm) * image.width * scale,
    y: top + ((check.at?.yMm ?? 0) / picture.heightMm) * image.height * scale,
  }));
  return [...side(placed.filter((one) => one.x < box.width / 2), 26, box.height), ...side(placed.filter((one) => one.x >= box.width / 2), box.width - 26, box.height)]
    .sort((a, b) => a.number - b.number);
}

/** Pins of one side, in the order of their places, pushed apart. */
function side(places: readonly Omit<Pin, 'pinX' | 'pinY'>[], pinX: number, height: number): readonly Pin[] {
  const ordered = [...places].sort((a, b) => a.y - b.y);
  let lowest = 24 - APART;
  return ordered.map((place, index) => {
    const room = height - 24 - (ordered.length - 1 - index) * APART;
    lowest = Math.min(Math.max(place.y, lowest + APART), room);
    return { ...place, pinX, pinY: lowest };
  });
}
