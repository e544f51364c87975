import { boxOfShapes } from '../canvas/place.js';
import { placed } from '../motifs/geometry/kit.js';
import { createRng } from '../random/rng.js';
import { put, putGroup, type Player, type Sheet } from './cast.js';
import { aspect, isBand, isStrip } from './frame.js';
import type { Layout } from './layout.js';

const isLong = (player: Player): boolean => player.role !== 'lettering' && player.motif?.drawTall !== undefined && player.pose === 'flora';

/** The branch as long as the sheet, laid down on a band. */
function grown(player: Player, sheet: Sheet): Player {
  const ratio = Math.max(aspect(sheet), 1 / aspect(sheet)) * 1.1;
  const upright = player.motif?.drawTall?.(createRng(player.id), ratio) ?? player.shapes;
  const shapes = isBand(sheet) ? placed(upright, { turn: 90 }) : upright;
  return { ...player, shapes, box: boxOfShapes(shapes) };
}

/** One branch along a whole collarbone, arm or spine; who else takes part sits on it. */
export const bough: Layout = {
  name: 'bough',
  suits: (cast, sheet) => ((isBand(sheet) || isStrip(sheet)) && isLong(cast.hero) && cast.words === null && cast.ground.length === 0 ? 13 : 0),
  compose(cast, sheet) {
    const { width, height } = sheet.space;
    const room = { x: width / 2, y: height / 2, width: width * 0.94, height: height * 0.94 };
    const short = Math.min(width, height);
    const others = [...cast.companions, ...cast.sky].slice(0, 3).map((player, i) => {
      const share = 0.24 + i * 0.28;
      const at = isBand(sheet) ? { x: width * share, y: height * 0.34 } : { x: width * 0.4, y: height * share };
      return put(player, { ...at, width: short * 0.6, height: short * 0.6, flip: i % 2 === 1 });
    });
    return [...putGroup(grown(cast.hero, sheet), room), ...others];
  },
};
