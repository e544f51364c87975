import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { containsPoint } from '../geometry/inside.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';

const isPlain = (item: Item): boolean => item.role === 'lettering' || item.role === 'ornament';

/** Whether the middle of a shape's edge lies on another filled shape painted before it. */
function liesOnForm(shape: PlacedShape, item: Item): boolean {
  const ring = shape.rings[0] ?? [];
  const probe = ring[Math.floor(ring.length / 2)];
  const before = item.shapes.slice(0, item.shapes.indexOf(shape));
  return probe !== undefined && before.some((other) => isSolid(other) && other.tone !== 'black' && containsPoint(other.rings, probe));
}

/** Light turns to ink and ink on a form to skin: eyes and openings stay bare in the solid form. */
function fillOf(shape: PlacedShape, item: Item): string {
  if (isPlain(item)) return shape.tone === 'black' || shape.tone === 'dark' ? INK : PAPER;
  return shape.tone === 'black' && liesOnForm(shape, item) ? PAPER : INK;
}

/** Solid black forms held apart by bare skin, every line a cut; black blades flow round them. */
export const tribal: Style = {
  slug: 'tribal',
  name: 'Tribal-inspired',
  weights: { outline: 1.3, internal: 0.9, detail: 0.7 },
  surrounds: ['none', 'blades', 'dots'],
  draw(stage) {
    return [paintItems(stage, {
      weights: this.weights,
      fill: fillOf,
      textures: [],
      halo: 0,
      tapered: true,
      lineUnderFill: true,
      line: (_shape, item) => (isPlain(item) ? INK : PAPER),
      widen: (shape, item) => (isPlain(item) ? 1 : shape.line === 'outline' ? 1.7 : 1.3),
    })];
  },
};
