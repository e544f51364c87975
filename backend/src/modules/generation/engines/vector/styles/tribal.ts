import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import { containsPoint } from '../geometry/inside.js';
import type { Point } from '../geometry/point.js';
import { betweenMarks } from '../shading/between-marks.js';
import type { Relief } from '../shading/relief.js';
import { cellAt } from '../field/lattice.js';
import { INK, PAPER } from '../svg/element.js';
import { isEye, spanOf } from './minimalist.js';
import { paintItems } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { longSideOf, millimetres } from './weights.js';

/** Sprays, frames and letters keep their own black and white; the stalk of a flower is as black as the flower. */
const isPlain = (item: Item): boolean => item.role === 'lettering' || (item.role === 'ornament' && !item.id.startsWith('stem'));

const probeOf = ({ rings: [ring = []] }: PlacedShape): Point | undefined => ring[Math.floor(ring.length / 2)];

/** The filled shape under the middle of a shape's edge, black ones left out. */
function formUnder(shape: PlacedShape, item: Item): PlacedShape | undefined {
  const probe = probeOf(shape);
  const before = item.shapes.slice(0, item.shapes.indexOf(shape));
  return probe === undefined ? undefined : before.findLast((other) => isSolid(other) && other.tone !== 'black' && containsPoint(other.rings, probe));
}

/** Of a thing's long side, what a face measures at least. */
const FACE = 0.3;

/** Bone or a person's skin with eyes in it: a black face would be read as its negative. */
function isFace(shape: PlacedShape, item: Item): boolean {
  if (shape.tone !== 'skin' || (shape.colour !== 'bone' && shape.colour !== 'tan') || spanOf(shape) < FACE * longSideOf(item)) return false;
  const after = item.shapes.slice(item.shapes.indexOf(shape) + 1).filter((other) => other.tone === 'black' || isEye(other, item));
  return after.some((other) => other.rings[0]?.[0] !== undefined && containsPoint(shape.rings, other.rings[0][0]));
}

const faces = new WeakMap<PlacedShape, boolean>();

/** Whether a shape is drawn black on skin: a face and what lies on it. */
function isOnFace(shape: PlacedShape, item: Item): boolean {
  const known = faces.get(shape);
  if (known !== undefined) return known;
  const under = isFace(shape, item) ? shape : formUnder(shape, item);
  const is = under !== undefined && (under === shape || isOnFace(under, item));
  faces.set(shape, is);
  return is;
}

/** Light turns to ink and ink on a form to skin: eyes and openings stay bare in the solid form. */
function fillOf(shape: PlacedShape, item: Item): string {
  if (isPlain(item) || isOnFace(shape, item)) return shape.tone === 'black' || shape.tone === 'dark' ? INK : PAPER;
  return shape.tone === 'black' && formUnder(shape, item) !== undefined ? PAPER : INK;
}

/** Cuts nearer to one another than this (mm) would fray a black form. */
const FRAYED_MM = 3.8;
/** A line of so many pieces is a texture. */
const TEXTURE = 3;

/** Whether a texture of lines leaves the form under it whole. */
function isWhole(shape: PlacedShape, relief: Relief, least: number): boolean {
  if (isSolid(shape) || shape.rings.length <= TEXTURE) return true;
  const labels = shape.rings.flatMap((ring) => ring.slice(0, 1)).map(([x, y]) => relief.label[cellAt(relief.lattice, x, y)] ?? 0).filter((label) => label > 0);
  return labels.filter((label) => betweenMarks(relief, label - 1) < least).length * 2 < labels.length;
}

/** The stage without scales and feathers that would leave dashes of a black form. */
function unfrayed(stage: Stage): Stage {
  const least = millimetres(stage.space, FRAYED_MM);
  return { ...stage, items: stage.items.map((item) => (isPlain(item) ? item : { ...item, shapes: item.shapes.filter((shape) => isWhole(shape, stage.relief(), least)) })) };
}

/** Solid black forms held apart by bare skin, every line a cut; black blades flow round them. */
export const tribal: Style = {
  slug: 'tribal',
  name: 'Tribal-inspired',
  weights: { outline: 1.3, internal: 0.9, detail: 0.7 },
  surrounds: ['none', 'blades', 'dots'],
  draw(stage) {
    return [paintItems(unfrayed(stage), {
      weights: this.weights,
      fill: fillOf,
      textures: [],
      halo: 0,
      tapered: true,
      lineUnderFill: true,
      line: (shape, item) => (isPlain(item) || isOnFace(shape, item) ? INK : PAPER),
      widen: (shape, item) => (isPlain(item) ? 1 : shape.line === 'outline' ? 1.7 : 1.3),
    })];
  },
};
