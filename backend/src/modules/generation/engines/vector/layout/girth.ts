import type { Item } from '../canvas/item.js';
import { heightOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import type { Girth } from '../motifs/motif.js';
import { aspectOf, type Player } from './cast.js';
import { outlineOf } from './silhouette.js';

/** Things that are climbed round their shank, whatever stands out from it: half its width, thousandths of their height. */
const SHANKS: Readonly<Record<string, number>> = {
  anchor: 116, cross: 130, trident: 110, key: 110, umbrella: 110, 'palm-tree': 120, caduceus: 110, 'long-stemmed-rose': 116, sunflower: 110, tree: 150, 'bare-tree': 150, pine: 150,
  microphone: 130, axe: 116, ankh: 130, lighthouse: 170, tower: 200,
};
const SHANK = 116;

/** Width by height up to which a thing is wound about, and from which one turn is enough. */
const [BROADEST, BROAD] = [1.3, 0.5] as const;
/** Turns about what is broad and about what is slender. */
const [FEW, MANY] = [1.4, 2.38] as const;
/** How far a body stands off what it goes round, thousandths of its height. */
const OFF = 44;
/** Rows in which the outline is measured, and over how many a bend of it is evened out. */
const [ROWS, REACH] = [50, 4] as const;

const shankOf = ({ motif, pose }: Player): number | undefined => SHANKS[motif?.name ?? ''] ?? (pose === 'tall' ? SHANK : undefined);

/** Whether something can be seen to wind about it. */
export const mayBeWound = (player: Player): boolean => shankOf(player) !== undefined || (aspectOf(player) <= BROADEST && player.pose !== 'scenery' && player.pose !== 'flora');

/** The outermost place of each row. */
function edges(points: readonly Point[], outermost: (a: number, b: number) => number): readonly number[] {
  const rows = Array.from({ length: ROWS }, (): number[] => []);
  for (const [x, y] of points) rows[Math.min(ROWS - 1, Math.max(0, Math.floor((y / 1000 + 0.5) * ROWS)))]?.push(x);
  const most = (xs: readonly number[]): number => xs.slice(1).reduce((a, b) => outermost(a, b), xs[0] ?? 0);
  const own = rows.map(most);
  return own.map((_, i) => most(own.slice(Math.max(0, i - REACH), i + REACH + 1)));
}

const read = (rows: readonly number[], y: number): number => {
  const at = Math.min(ROWS - 1, Math.max(0, (y / 1000 + 0.5) * ROWS - 0.5));
  const low = Math.floor(at);
  const [a = 0, b = a] = rows.slice(low, low + 2);
  return a + (b - a) * (at - low);
};

/** How broad a thing is at each height for what winds about it, in thousandths of its height. */
export function girthOf(player: Player, { box, ...item }: Item, flip: boolean): Girth {
  const shank = shankOf(player);
  if (shank !== undefined) return { left: () => -shank, right: () => shank, turns: MANY };
  const [x, y, unit] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2, heightOf(box) / 1000];
  const points = outlineOf([{ ...item, box }]).flat().map(([px, py]): Point => [((px - x) / unit) * (flip ? -1 : 1), (py - y) / unit]);
  const [left, right] = [edges(points, Math.min), edges(points, Math.max)];
  return { left: (at) => read(left, at) - OFF, right: (at) => read(right, at) + OFF, turns: aspectOf(player) > BROAD ? FEW : MANY };
}
