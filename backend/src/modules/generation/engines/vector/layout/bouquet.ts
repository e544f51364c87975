import { blooms, greenery, sprigAt, type Spot } from './bouquets.js';
import { putGroup } from './cast.js';
import { isOrdinary, middle } from './frame.js';
import { companionsRound } from './companions.js';
import { isBloom } from '../scene/roles.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';
import { surround } from './surrounds.js';

/** Blossom on its own branch wants no other leaves. */
const BRANCHES = new Set(['cherry-blossom', 'magnolia', 'orchid']);

/** One great flower, smaller ones at its sides, leaves all round. */
export const bouquet: Layout = {
  name: 'bouquet',
  suits: (cast, sheet) => (isOrdinary(sheet) && cast.hero.motif !== null && isBloom(cast.hero.motif) && !BRANCHES.has(cast.hero.motif.name) ? 6 : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const tall = sheet.space.height / sheet.space.width > 1.3;
    const size = unit * (cast.flora.length > 0 ? 0.6 : 0.72);
    const room = { x, y: y - (tall ? unit * 0.08 : 0), width: size, height: size };
    const rng = sheet.rng.fork('bouquet');
    const around: Spot[] = [-2.5, -1.57, -0.64, 0.5, 2.64].map((out) => ({ x: x + Math.cos(out) * size * 0.12, y: room.y + Math.sin(out) * size * 0.12, size: size * 0.52, out }));
    const spots: Spot[] = [
      { x: x - size * 0.52, y: room.y + size * 0.4, size: size * 0.56, out: Math.PI * 0.85 },
      { x: x + size * 0.54, y: room.y + size * 0.32, size: size * 0.5, out: Math.PI * 0.12 },
    ];
    const stem = tall ? [sprigAt('stem', { x, y: room.y + size * 0.3, angle: Math.PI / 2 + 0.06, length: size * 1.15 }, 'leaf', rng)] : [];
    const items = [
      ...skyBehind(cast, sheet, room), ...(sheet.surround === 'ring' || sheet.surround === 'mandala' ? surround(sheet, { x, y: room.y, radius: size * 0.62 }) : []),
      ...stem, ...(sheet.ornaments ? greenery(around, rng) : []), ...blooms(cast.flora, spots), ...putGroup(cast.hero, room), ...companionsRound(cast.companions, room),
    ];
    return [...items, ...wordsBelow(cast, items, 0.8)];
  },
};
