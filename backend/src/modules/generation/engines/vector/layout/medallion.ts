import type { Item } from '../canvas/item.js';
import { body, circle, stroke } from '../motifs/geometry/kit.js';
import { dotRing } from '../ornament/rays.js';
import { blooms, type Spot } from './bouquets.js';
import { fromAfar } from './depth.js';
import { aspectOf, ornament, put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { aspect, finials, isOrdinary, middle } from './frame.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { isSky } from '../scene/roles.js';

const isHeavenly = (player: Player): boolean => player.motif !== null && isSky(player.motif);
const isScenery = (player: Player): boolean => player.pose === 'scenery' || isHeavenly(player);

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const clipped = (item: Item, clip: Circle): Item => ({ ...item, clip });

/** A thing as high as wide stands at both sides of the circle, mirrored. */
function pairIn(player: Player, { x, y, radius }: Circle): Item[] {
  return [-1, 1].map((side) => put(player, { x: x + side * radius * 0.56, y: y + radius * 0.42, width: radius * 1.15, height: radius * 1.15, flip: side > 0 }, `${player.id}/${side}`));
}

function sceneIn(cast: Cast, sheet: Sheet, at: Circle): Item[] {
  const { x, y, radius } = at;
  const grounds = fromAfar([...cast.ground, ...(cast.hero.pose === 'scenery' ? [cast.hero] : [])]);
  const skies = [...cast.sky, ...(isHeavenly(cast.hero) ? [cast.hero] : [])];
  const side = sheet.rng.fork('medallion').pick([-1, 1]);
  const sky = skies.map((player, i) => put(player, {
    x: x + side * radius * (0.3 - 0.62 * i), y: y - radius * 0.42, width: radius * (i === 0 ? 0.72 : 0.5), height: radius * 0.72,
  }));
  const land = grounds.flatMap((player, i) => {
    if (aspectOf(player) < 1.7) return pairIn(player, at);
    const width = radius * 2.3;
    const height = Math.max(radius * 0.8, Math.min(width / aspectOf(player), radius * 1.25));
    return put(player, { x, y: y + radius * (0.28 + 0.3 * i), width: Math.max(width, height * aspectOf(player)), height });
  });
  return [...sky, ...land].map((item) => clipped(item, at));
}

/** Landscape inside a ring; a hero that is no landscape stands before it and breaks the rim. */
export const medallion: Layout = {
  name: 'medallion',
  suits: (cast, sheet) => {
    if (!isOrdinary(sheet)) return 0;
    if (aspect(sheet) < 0.76) return 0;
    if (isScenery(cast.hero)) return cast.ground.length + cast.sky.length > 0 ? 9 : 3;
    return cast.ground.length > 0 && !isFlower(cast.hero) ? 5 : 0;
  },
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const at = { x, y, radius: unit * 0.4 };
    const rim = [
      ornament('rim', [body(circle([x, y], at.radius), 'skin', { relief: 0, colour: 'white' })]),
      ...sceneIn(cast, sheet, at),
      ornament('rim-line', [stroke(circle([x, y], at.radius), 'outline'), stroke(circle([x, y], at.radius * 1.045), 'detail')]),
      ...(sheet.ornaments ? [ornament('rim-dots', dotRing(at.radius * 1.1, 56), [x, y])] : []),
    ];
    const front = isScenery(cast.hero) ? [] : putGroup(cast.hero, { x, y: y + at.radius * 0.1, width: at.radius * 1.5, height: at.radius * 1.6 });
    const spots: Spot[] = [-0.7, 0.7, 0].map((share) => ({ x: x + share * at.radius * 0.8,
      y: y + at.radius * (0.98 - Math.abs(share) * 0.22), size: at.radius * (share === 0 ? 0.5 : 0.4), out: Math.PI / 2 - share }));
    const others = cast.companions.slice(0, 4).map((player, i) => put(player, { x: x + (i % 2 === 0 ? 1 : -1) * at.radius * 0.75,
      y: y + at.radius * (0.72 - 0.9 * Math.floor(i / 2)), width: at.radius * 0.62, height: at.radius * 0.62, flip: i % 2 === 0 }));
    const items = [...rim, ...front, ...others, ...blooms(cast.flora, spots)];
    const dressed = [...items, ...wordsBelow(cast, items, 0.86)];
    return isScenery(cast.hero) && cast.words === null ? [...finials(sheet, dressed, x), ...dressed] : dressed;
  },
};
