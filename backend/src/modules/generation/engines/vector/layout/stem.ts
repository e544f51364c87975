import { stalk } from '../ornament/stalk.js';
import { ornament, put, putGroup, type Sheet } from './cast.js';
import { aspect, isAlone, isOrdinary, middle } from './frame.js';
import type { Layout } from './layout.js';
import { isFlower } from './flowers.js';
import { wordsBelow } from './lettering-place.js';
import { isSignature, surround } from './surrounds.js';

/** Width by height of a sheet that wants a stem. */
const SLIM = 0.72;

const isSlim = (sheet: Sheet): boolean => aspect(sheet) < SLIM && isOrdinary(sheet) && sheet.ornaments;

/** One flower on a long curved stem, others as buds along it: for narrow places. */
export const stem: Layout = {
  name: 'stem',
  suits: (cast, sheet) => {
    // What is on fire or tied to another thing is no bloom on a stem.
    if (!isFlower(cast.hero) || cast.hero.group !== undefined || cast.companions.length > 0 || aspect(sheet) > 1.1) return 0;
    // A head by itself would leave half of a high sheet white.
    return isSlim(sheet) && isAlone(cast) && cast.words === null ? 11 : 3;
  },
  compose(cast, sheet) {
    const { x, unit } = middle(sheet);
    const rng = sheet.rng.fork('stem');
    const length = Math.min(sheet.space.height * 0.72, unit * 1.9);
    const size = Math.min(unit * 0.56, length * 0.46);
    const top = sheet.space.height / 2 - length / 2;
    const lean = rng.pick([-1, 1] as const);
    const items = [
      ...(isSignature(sheet) && cast.sky.length === 0 ? surround(sheet, { x, y: top + size * 0.3, radius: size * 0.62 }) : []),
      ornament('stem/long', stalk(length * 0.84, lean, rng), [x, top + length]),
      ...cast.flora.slice(0, 3).map((player, i) => put(player, {
        x: x + lean * (i % 2 === 0 ? 1 : -1) * unit * 0.24, y: top + length * (0.56 + 0.16 * i), width: size * 0.52, height: size * 0.52,
      }, `${player.id}/bud${i}`)),
      ...cast.sky.slice(0, 1).map((player) => put(player, { x: x - lean * unit * 0.06, y: top, width: size * 1.3, height: size * 1.3 })),
      ...putGroup(cast.hero, { x, y: top + size * 0.2, width: size, height: size, turn: lean * 0.12 }),
    ];
    return [...items, ...wordsBelow(cast, items, 1.1)];
  },
};
