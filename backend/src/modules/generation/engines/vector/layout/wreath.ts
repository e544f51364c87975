import type { Item } from '../canvas/item.js';
import type { Rng } from '../motifs/motif.js';
import { blooms, sprigAt, type Spot } from './bouquets.js';
import { isOrdinary, middle, roomOf, sparkle } from './frame.js';
import { heroGroup } from './hero-group.js';
import { isFlower } from './flowers.js';
import type { Layout } from './layout.js';
import { wordsBelow } from './lettering-place.js';
import { skyBehind } from './skies.js';

const STEPS = [0.5, 0.84, 1.18, 1.52, 1.86, 2.2];

/** Sprigs that overlap end to end along both arms of a U, so that the wreath is one piece. */
function arms(at: { x: number; y: number; radius: number }, rng: Rng): Item[] {
  return [-1, 1].flatMap((side) => STEPS.map((step, i) => {
    const angle = Math.PI / 2 - side * step;
    const from = { x: at.x + Math.cos(angle) * at.radius, y: at.y + Math.sin(angle) * at.radius };
    const growth = { ...from, angle: angle - side * (Math.PI / 2), length: at.radius * (0.52 - 0.03 * i), bend: -side * 0.2 };
    return sprigAt(`arm/${side}/${i}`, growth, i % 2 === 0 ? 'leaf' : 'olive', rng.fork(`${i}`));
  }));
}

/** The hero inside a U of leaves and flowers, open at the top. */
export const wreath: Layout = {
  name: 'wreath',
  suits: (cast, sheet) => (isOrdinary(sheet) && !isFlower(cast.hero) && cast.hero.pose !== 'wide' && cast.ground.length === 0
    && (cast.flora.length > 0 || sheet.ornaments) ? (cast.flora.length > 0 ? 5 : 2) : 0),
  compose(cast, sheet) {
    const { x, y, unit } = middle(sheet);
    const room = roomOf(cast.hero, { x, y, width: unit * 0.62, height: unit * 0.66 });
    const at = { x, y: y + unit * 0.02, radius: Math.max(room.width, room.height) * 0.62 };
    const turns = [1.12, -1.12, 0.58, -0.58, 0];
    const spots: Spot[] = turns.map((turn, i) => ({
      x: x + Math.sin(turn) * at.radius, y: at.y + Math.cos(turn) * at.radius,
      size: at.radius * (0.4 + 0.055 * i), out: Math.PI / 2 - turn,
    }));
    const items = [
      ...skyBehind(cast, sheet, room), ...arms(at, sheet.rng.fork('wreath')), 
      ...heroGroup(cast, room), ...blooms(cast.flora, spots),
    ];
    return [...items, ...sparkle(sheet, items), ...wordsBelow(cast, items, 0.8)];
  },
};
