import type { Item } from '../canvas/item.js';
import { placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { birdAfar } from '../ornament/birds.js';
import { circle, solid } from '../motifs/geometry/kit.js';
import type { Motif } from '../motifs/motif.js';
import { isBloom, isSky } from '../scene/roles.js';
import { isLightThing } from '../scene/shape.js';
import { isFlyingBird, isSlight } from '../scene/ties.js';
import { aspectOf, ornament, put, type Player } from './cast.js';
import { aspect } from './frame.js';
import { largest, middleOf, type Stand, type Tie, type Tied } from './stand.js';

/** Birds that leave a thing are small and far; a parrot is known by its feathers from afar too. */
const isFar = (motif: string): boolean => isFlyingBird(motif) && motif !== 'parrot';

/** How many leave: enough for a stream, few enough to be tattooed at that size. */
const [STREAM, FEW, SMALL_MM] = [9, 6, 60] as const;

interface Leaving {
  readonly at: Point;
  readonly size: number;
  readonly turn: number;
}

/** Places along a rising curve that starts at the hero's tip, ever farther apart and smaller. */
function stream(stand: Stand, count: number, most: number): { readonly side: 1 | -1; readonly places: readonly Leaving[] } {
  const { box, sheet } = stand;
  const isHigh = aspect(sheet) < 0.8;
  const leans = stand.hero.pose === 'tall' ? stand.at('crown') : undefined;
  const edge: Point = isHigh ? [box.left + widthOf(box) * 0.56, box.top + heightOf(box) * 0.08] : [box.right - widthOf(box) * 0.22, box.top + heightOf(box) * 0.2];
  const tip = stand.at('tip') ?? leans ?? edge;
  const side = tip[0] < middleOf(stand)[0] - 1 ? -1 : 1;
  const reach = largest(stand) * 0.78;
  const steep = isHigh ? 1.36 : 0.62;
  const rng = sheet.rng.fork('scatter');
  const places = Array.from({ length: count }, (_, i): Leaving => {
    const share = (0.08 + (i + 0.3) / count) ** 1.2;
    const bend = steep - 0.5 * share;
    const aside = (i % 2 === 0 ? 1 : -1) * (most * 0.3 + reach * 0.1 * share);
    const along = reach * share;
    const at: Point = [
      tip[0] + side * (Math.cos(bend) * along + Math.sin(bend) * aside), tip[1] - Math.sin(bend) * along + Math.cos(bend) * aside,
    ];
    return { at, size: most * (1 - 0.6 * share), turn: side * rng.between(-0.34, 0.12) };
  });
  return { side, places };
}

function birds(player: Player, stand: Stand): Item[] {
  const count = Math.min(stand.sheet.space.widthMm, stand.sheet.space.heightMm) < SMALL_MM ? FEW : STREAM;
  const { side, places } = stream(stand, count, largest(stand) * (count === FEW ? 0.25 : 0.21));
  return places.map(({ at, size, turn }, i) => placeItem(`leaving/${player.id}/${i}`, 'companion', birdAfar(i, size), { x: at[0], y: at[1], scale: 1, turn, flip: side < 0 }));
}

/** What falls apart needs the air round it. */
export const isDispersing = ({ group }: Player): boolean => group?.some(({ id }) => id.startsWith('leaving/')) === true;

/** Whether many of it may fly off: a tree or a ship is one. */
const isSmall = (motif: Motif): boolean => isSlight(motif.name) || isLightThing(motif) || isBloom(motif) || isSky(motif) || motif.pose === 'flora';

/** Dots between what something was and what it becomes: how many, and their size as a share of the hero's. */
const [DOTS, DOT] = [9, 0.022] as const;

/** What the hero turns into: as large as it, at its side or over it on a high sheet, dots leading up to it. */
function become(player: Player, stand: Stand): Tied {
  const { box, sheet } = stand;
  const [x, y] = middleOf(stand);
  const isHigh = aspect(sheet) < 0.9;
  const height = isHigh ? heightOf(box) : Math.min(heightOf(box) * 1.1, (widthOf(box) * 1.1) / aspectOf(player));
  const width = height * aspectOf(player);
  const away: Point = isHigh ? [widthOf(box) * 0.34, -heightOf(box) * 0.62 - height * 0.5] : [widthOf(box) * 0.62 + width * 0.5, -heightOf(box) * 0.12];
  const size = largest(stand) * DOT;
  const rng = sheet.rng.fork('become');
  const dots = Array.from({ length: DOTS }, (_, i) => {
    const share = 0.34 + (0.32 * (i + 0.5)) / DOTS;
    const aside = rng.between(-1, 1) * largest(stand) * 0.14;
    return solid(circle([x + away[0] * share + (isHigh ? aside : 0), y + away[1] * share + (isHigh ? 0 : aside)], size * rng.between(0.5, 1)));
  });
  return { front: [put(player, { x: x + away[0], y: y + away[1], width, height }), ornament(`leaving/${player.id}`, dots)] };
}

/** What the hero falls apart into leaves its tip in a stream that grows sparse. */
export const scatter: Tie = (player, stand) => {
  if (stand.index > 0) return {};
  if (isFar(player.motif?.name ?? '')) return { front: birds(player, stand) };
  if (player.motif !== null && !isSmall(player.motif)) return become(player, stand);
  const { side, places } = stream(stand, FEW, largest(stand) * 0.28);
  return { front: places.map(({ at, size, turn }, i) => put(player, { x: at[0], y: at[1], width: size, height: size, turn: turn * 2, flip: side < 0 }, `leaving/${player.id}/${i}`)) };
};
