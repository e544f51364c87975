import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { containsPoint } from '../geometry/inside.js';
import { body, circle, polygon, solid, stroke } from '../motifs/geometry/kit.js';
import { isNight, isSky } from '../scene/roles.js';
import { aspectOf, put, type Player } from './cast.js';
import { middleOf, type Stand, type Tie, type Tied } from './stand.js';
import { clipTo, outlineOf, type Outline } from './silhouette.js';

/** The hero's outline as bare skin, and the same as a line. */
function formOf({ hero }: Stand, outline: Outline): { readonly skin: Item; readonly rim: Item } {
  return {
    skin: placeItem(hero.id, hero.role, outline.map((ring) => body(polygon([...ring]), 'skin', { relief: 0, colour: 'white' })), HERE),
    rim: placeItem(`${hero.id}/rim`, hero.role, outline.map((ring) => stroke(polygon([...ring]), 'outline')), HERE),
  };
}

/** How much of the hero's height land takes, alone and behind and before another; how far that behind another is raised. */
const [ALONE, LAND, RAISED] = [0.74, [0.6, 0.5, 0.3], 0.2] as const;

function scenery(player: Player, stand: Stand, middle: readonly [number, number]): Item[] {
  const { box, index, count } = stand;
  const heart = stand.at('heart');
  const [width, height] = [widthOf(box), heightOf(box)];
  if (player.motif !== null && isSky(player.motif)) {
    const size = Math.min(width, height) * 0.46;
    const [x, y] = heart ?? [middle[0], box.top + height * 0.42];
    return [put(player, { x, y: y - height * 0.12, width: size, height: size })];
  }
  const tall = count > 1 ? height * (LAND[index] ?? 0.3) : Math.max((width * 1.08) / aspectOf(player), height * ALONE);
  const foot = box.bottom + height * (count > 1 && index === 0 ? -RAISED : 0.02);
  const wide = tall * aspectOf(player);
  // What lies before other land is low: it stands in a row rather than grow before it.
  const pieces = Math.max(1, Math.ceil((width * 1.04) / wide));
  return Array.from({ length: pieces }, (_, i) => put(player, {
    x: middle[0] + (i - (pieces - 1) / 2) * wide * ROW, y: foot - tall * 0.5, width: wide, height: tall, flip: i % 2 === 1,
  }, pieces > 1 ? `${player.id}/${i}` : player.id));
}
/** How close pieces of one land stand, of their width. */
const ROW = 0.9;

/** A thing's middle and four places about it. */
const NEARBY = [[0, 0], [0.3, 0], [-0.3, 0], [0, 0.3], [0, -0.3]] as const;

/** Stars in a form: how many across its longer side, and their size as shares of it. */
const [ROWS, SMALLEST, BRIGHTEST] = [12, 0.007, 0.046] as const;
const WHITE = { line: 'none', relief: 0, colour: 'white' } as const;

/** White stars over a form, no two in one place, none across its edge. */
function starsOver({ box, sheet }: Stand, id: string, outline: Outline): Item {
  const rng = sheet.rng.fork('night');
  const long = Math.max(widthOf(box), heightOf(box));
  const step = long / ROWS;
  const shapes = Array.from({ length: ROWS * ROWS }, (_, i) => {
    const at: Point = [box.left + ((i % ROWS) + rng.between(0.2, 0.8)) * step, box.top + (Math.floor(i / ROWS) + rng.between(0.2, 0.8)) * step];
    const share = rng.next();
    const reach = share < 0.34 ? long * BRIGHTEST * (0.4 + share * 1.8) : long * SMALLEST * (0.5 + share);
    const isClear = NEARBY.every(([dx, dy]) => containsPoint(outline, [at[0] + dx * reach * 4, at[1] + dy * reach * 4]));
    return isClear ? [body(share < 0.34 ? star(at, reach) : circle(at, reach), 'skin', WHITE)] : [];
  }).flat();
  return placeItem(id, 'companion', shapes, HERE);
}

/** A star of four points. */
const star = ([x, y]: Point, r: number): string => polygon(Array.from({ length: 8 }, (_, i): Point => {
  const [angle, reach] = [(i * Math.PI) / 4, i % 2 === 0 ? r : r * 0.24];
  return [x + Math.sin(angle) * reach, y - Math.cos(angle) * reach];
}));

/** The night sky in the form of the hero: black, with white stars, and planets if they were named. */
function night(player: Player, stand: Stand): Tied {
  const outline = outlineOf(stand.core);
  if (stand.core.some(({ id }) => id.endsWith('/night'))) return { core: stand.core };
  const sky = placeItem(`${stand.hero.id}/night`, stand.hero.role, outline.map((ring) => solid(polygon([...ring]))), HERE);
  return { core: [sky, starsOver(stand, `${player.id}/stars`, outline)] };
}

/** A landscape or a sky inside the outline of the hero: the hero is seen by its form alone. */
export const fills: Tie = (player, stand) => {
  if (player.motif !== null && isNight(player.motif)) return night(player, stand);
  const isFirst = !stand.core.some(({ id }) => id.endsWith('/rim'));
  // What was put into it before reaches over its edge.
  const outline = outlineOf(isFirst ? stand.core : stand.core.slice(0, 1));
  const { skin, rim } = formOf(stand, outline);
  const content = scenery(player, stand, middleOf(stand)).map((item) => ({ ...item, clip: clipTo(outline) }));
  const before = isFirst ? [] : stand.core.slice(1, -1);
  const isOver = player.motif !== null && isSky(player.motif);
  return { core: [skin, ...(isOver ? [...content, ...before] : [...before, ...content]), rim] };
};

/** Of the hero's shorter side, how large what it is made of is. */
const PIECE = 0.54;
/** So far from a piece's middle it hides what is behind it, of its size. */
const HIDES = 0.42;

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

/** A piece without those of its shapes that no part of the outline shows, and without its finest lines: there are many of it. */
const within = (item: Item, outline: Outline): Item => ({
  ...item, shapes: item.shapes.filter(({ rings, line }) => line !== 'detail' && rings.some((ring) => ring.some((point) => containsPoint(outline, point)))), clip: clipTo(outline),
});

/** Without what the pieces painted after it hide: it would be drawn, shaded and measured for nobody. */
function uncovered(pieces: readonly Item[], middles: readonly (readonly [number, number])[], size: number): Item[] {
  return pieces.map((piece, i) => {
    const over = middles.slice(i + 1);
    const isHidden = ([x, y]: Point): boolean => over.some(([cx, cy]) => Math.hypot(x - cx, y - cy) < size * HIDES);
    return { ...piece, shapes: piece.shapes.filter(({ rings }) => !rings.every((ring) => ring.every(isHidden))) };
  });
}

/** The hero built of many of a thing: a skull made of flowers. */
export const made: Tie = (player, stand) => {
  const outline = outlineOf(stand.core);
  const { skin, rim } = formOf(stand, outline);
  const size = Math.min(widthOf(stand.box), heightOf(stand.box)) * PIECE;
  const middles = places(stand, outline, size);
  const pieces = middles.map(([x, y], i) =>
    within(put(player, { x, y, width: size * (i % 3 === 0 ? 1.12 : 0.94), height: size * 1.12, turn: (i * 2.4) % 6.28 }, `${player.id}/${i}`), outline));
  return { core: [skin, ...uncovered(pieces, middles, size), ...features(stand), rim] };
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
