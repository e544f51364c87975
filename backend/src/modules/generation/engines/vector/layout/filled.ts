import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { containsPoint } from '../geometry/inside.js';
import { body, polygon, stroke } from '../motifs/geometry/kit.js';
import { isSky } from '../scene/roles.js';
import { aspectOf, put, type Player } from './cast.js';
import { middleOf, type Stand, type Tie } from './stand.js';
import { clipTo, outlineOf, type Outline } from './silhouette.js';

/** The hero's outline as bare skin, and the same as a line. */
function formOf({ hero }: Stand, outline: Outline): { readonly skin: Item; readonly rim: Item } {
  return {
    skin: placeItem(hero.id, hero.role, outline.map((ring) => body(polygon([...ring]), 'skin', { relief: 0, colour: 'white' })), HERE),
    rim: placeItem(`${hero.id}/rim`, hero.role, outline.map((ring) => stroke(polygon([...ring]), 'outline')), HERE),
  };
}

/** How much of the hero's height land takes, the first one of several the most. */
const LAND = [0.74, 0.42, 0.3] as const;

function scenery(player: Player, { box, index }: Stand, middle: readonly [number, number]): Item {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (player.motif !== null && isSky(player.motif)) {
    const size = Math.min(width, height) * 0.46;
    return put(player, { x: middle[0], y: box.top + height * 0.3, width: size, height: size });
  }
  const tall = Math.max((width * 1.08) / aspectOf(player), height * (LAND[index] ?? 0.3));
  return put(player, { x: middle[0], y: box.bottom - tall * 0.5 + height * 0.02, width: tall * aspectOf(player), height: tall });
}

/** A landscape or a sky inside the outline of the hero: the hero is seen by its form alone. */
export const fills: Tie = (player, stand) => {
  const outline = outlineOf(stand.core);
  const { skin, rim } = formOf(stand, outline);
  const content = { ...scenery(player, stand, middleOf(stand)), clip: clipTo(outline) };
  const isFirst = !stand.core.some(({ id }) => id.endsWith('/rim'));
  return { core: isFirst ? [skin, content, rim] : [...stand.core.slice(0, -1), content, ...stand.core.slice(-1)] };
};

/** Of the hero's shorter side, how large what it is made of is. */
const PIECE = 0.48;

const NEARBY = [[0, 0], [0.3, 0], [-0.3, 0], [0, 0.3], [0, -0.3]] as const;

/** Places in rows over an outline, every other row between those of the one before, from the rim inwards. */
function places({ box }: Stand, outline: Outline, size: number): readonly (readonly [number, number])[] {
  const step = size * 0.72;
  const [columns, rows] = [Math.ceil(widthOf(box) / step) + 1, Math.ceil(heightOf(box) / (step * 0.88)) + 1];
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  const found = Array.from({ length: rows * columns }, (_, i): readonly [number, number] => {
    const row = Math.floor(i / columns);
    return [middle[0] + ((i % columns) - (columns - 1) / 2 + (row % 2) * 0.5) * step, middle[1] + (row - (rows - 1) / 2) * step * 0.88];
  });
  const isNear = ([x, y]: readonly [number, number]): boolean => NEARBY.some(([dx, dy]) => containsPoint(outline, [x + dx * size, y + dy * size]));
  const away = ([x, y]: readonly [number, number]): number => Math.hypot(x - middle[0], y - middle[1]);
  return found.filter(isNear).sort((a, b) => away(b) - away(a));
}

/** Eyes, nostrils, sockets: what makes a face of flowers a face. */
function features({ core, hero, box }: Stand): Item[] {
  const largest = widthOf(box) * heightOf(box) * 0.07;
  return core.filter(({ id }) => id === hero.id).map((item) => {
    const shapes = item.shapes.filter(({ tone, rings }) => tone === 'black' && rings.length > 0).filter(({ rings }) => {
      const xs = rings.flat().map(([x]) => x);
      const ys = rings.flat().map(([, y]) => y);
      return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)) < largest;
    });
    return { ...item, id: `${hero.id}/features`, shapes };
  });
}

/** A piece without those of its shapes that no part of the outline shows. */
const within = (item: Item, outline: Outline): Item =>
  ({ ...item, shapes: item.shapes.filter(({ rings }) => rings.some((ring) => ring.some((point) => containsPoint(outline, point)))), clip: clipTo(outline) });

/** The hero built of many of a thing: a skull made of flowers. */
export const made: Tie = (player, stand) => {
  const outline = outlineOf(stand.core);
  const { skin, rim } = formOf(stand, outline);
  const size = Math.min(widthOf(stand.box), heightOf(stand.box)) * PIECE;
  const pieces = places(stand, outline, size).map(([x, y], i) =>
    within(put(player, { x, y, width: size * (i % 3 === 0 ? 1.12 : 0.94), height: size * 1.12, turn: (i * 2.4) % 6.28 }, `${player.id}/${i}`), outline));
  return { core: [skin, ...pieces, ...features(stand), rim] };
};

/** One half of the hero gives way to half of another, on one axis. */
export const half: Tie = (player, stand) => {
  const { box } = stand;
  const [x] = stand.at('crown') ?? middleOf(stand);
  const axis = player.motif?.anchors?.['crown']?.[0] ?? (player.box.left + player.box.right) / 2;
  // A skull begins where the head does, not where its ears end.
  const top = Math.min(stand.at('crown')?.[1] ?? box.top, box.top + heightOf(box) * 0.25);
  const height = box.bottom - top;
  const scale = height / heightOf(player.box);
  const middle = x + ((player.box.left + player.box.right) / 2 - axis) * scale;
  const other = put(player, { x: middle, y: (top + box.bottom) / 2, width: widthOf(player.box) * scale, height });
  const reach = Math.max(widthOf(box), widthOf(other.box)) * 1.2;
  const side = (way: -1 | 1): Outline => [[[x, box.top - height], [x + way * reach, box.top - height], [x + way * reach, box.bottom + height], [x, box.bottom + height]]];
  const seam = placeItem(`${stand.hero.id}/seam`, stand.hero.role, [stroke(`M${x} ${top + height * 0.01}L${x} ${box.bottom - height * 0.01}`, 'outline')], HERE);
  return { core: [...stand.core.map((item) => ({ ...item, clip: clipTo(side(-1)) })), { ...other, clip: clipTo(side(1)) }, seam] };
};
