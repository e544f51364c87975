import type { Item } from '../canvas/item.js';
import { printRing } from '../geometry/print.js';
import type { Relief } from '../shading/relief.js';
import { group } from '../svg/element.js';
import type { Stage } from './style.js';

/** Share of a thing's cells that lie on themselves when it is mirrored: from here on it is the same on both sides. */
const ALIKE = 0.88;

/** Whether a thing is seen from the front: its left side is its right side mirrored. */
export function isMirrored(relief: Relief, item: Item, first: number): boolean {
  const { lattice: { width, scale }, label } = relief;
  const twice = Math.round((item.box.left + item.box.right) * scale);
  const [top, bottom] = [Math.max(0, Math.floor(item.box.top * scale)), Math.min(label.length / width, Math.ceil(item.box.bottom * scale))];
  const isOwn = (cell: number): boolean => (label[cell] as number) > first && (label[cell] as number) <= first + item.shapes.length;
  let [own, alike] = [0, 0];
  for (let i = top * width; i < bottom * width; i += 1) {
    if (!isOwn(i)) continue;
    own += 1;
    const mirrored = twice - 1 - (i % width);
    if (mirrored >= 0 && mirrored < width && isOwn(Math.floor(i / width) * width + mirrored)) alike += 1;
  }
  return own > 0 && alike >= ALIKE * own;
}

/** Names inside one half are its own: both halves cut the same forms. */
export const renamed = (svg: string): string => svg.replaceAll(/ id="/gu, ' id="r-').replaceAll('url(#', 'url(#r-');

/** A clip from one x to another, as high as the sheet. */
export const upright = ({ height }: Stage['space'], id: string, [from, to]: readonly [number, number]): string =>
  `<clipPath id="${id}"><path d="${printRing([[from, 0], [to, 0], [to, height], [from, height]])}"/></clipPath>`;

/** One drawing in two renderings that meet at `x`. */
export function inHalves({ space }: Stage, x: number, left: string, right: string): string {
  const halves = group(left, 'clip-path="url(#left-half)"') + group(renamed(right), 'clip-path="url(#right-half)"');
  return upright(space, 'left-half', [0, x]) + upright(space, 'right-half', [x, space.width]) + halves;
}
