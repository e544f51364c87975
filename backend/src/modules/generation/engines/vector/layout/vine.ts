import type { Item } from '../canvas/item.js';
import type { Rng } from '../motifs/motif.js';
import { sprigAt } from './bouquets.js';
import { put, putGroup, type Cast, type Player, type Sheet } from './cast.js';
import { isAlone, isStrip } from './frame.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';

interface Stalk {
  readonly top: number;
  readonly height: number;
  readonly x: number;
  readonly sway: number;
}

const swayAt = (stalk: Stalk, share: number): number => stalk.x + Math.sin(share * Math.PI * 2.4) * stalk.sway;

/** Sprigs one after the other along a swaying line: one stem from foot to head. */
function stalkItems(stalk: Stalk, step: number, rng: Rng): Item[] {
  const count = Math.max(2, Math.round(stalk.height / step));
  return Array.from({ length: count }, (_, i) => {
    const share = 1 - i / count;
    const next = share - 1 / count;
    const from = { x: swayAt(stalk, share), y: stalk.top + stalk.height * share };
    const to = { x: swayAt(stalk, next), y: stalk.top + stalk.height * next };
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    return sprigAt(`vine/${i}`, { ...from, angle, length: Math.hypot(to.x - from.x, to.y - from.y) * 1.16, bend: 0 }, i % 2 === 0 ? 'leaf' : 'olive', rng.fork(`${i}`));
  });
}

/** Who hangs on the vine: the others, or the flower itself again where it is alone. */
function others(cast: Cast): Player[] {
  if (isAlone(cast) && isFlower(cast.hero)) return [cast.hero, cast.hero, cast.hero, cast.hero];
  return [...cast.sky, ...cast.companions, ...cast.flora, ...cast.ground];
}

/** A vine the whole length of the strip; the hero in its middle, the others hung left and right of it. */
export const vine: Layout = {
  name: 'vine',
  suits: (cast: Cast, sheet: Sheet) => (isStrip(sheet) && sheet.ornaments && cast.hero.role !== 'lettering' ? (isAlone(cast) && isFlower(cast.hero) ? 11 : 6) : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const stalk: Stalk = { top: height * 0.08, height: height * 0.84, x: width / 2, sway: width * 0.12 };
    const size = width * 0.82;
    const hung = others(cast);
    const places = hung.map((player, i) => {
      const share = (i + 1) / (hung.length + 1);
      const skipped = share < 0.5 ? share * 0.72 : 1 - (1 - share) * 0.72;
      const side = i % 2 === 0 ? -1 : 1;
      return put(player, { x: swayAt(stalk, skipped) + side * width * 0.12, y: stalk.top + stalk.height * skipped, width: size * 0.66, height: size * 0.66, flip: side > 0 }, `${player.id}/${i}`);
    });
    const hero = putGroup(cast.hero, { x: width / 2, y: height / 2, width: size, height: Math.min(size * 1.6, height * 0.4) });
    const words = cast.words === null ? [] : [put(cast.words, { x: width / 2, y: height * 0.97, width: width * 0.9, height: width * 0.5 })];
    return [...stalkItems(stalk, width * 0.5, sheet.rng.fork('vine')), ...places, ...hero, ...words];
  },
};
