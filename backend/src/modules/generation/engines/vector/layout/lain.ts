import { boxOfShapes } from '../canvas/place.js';
import { placed } from '../motifs/geometry/kit.js';
import { aspectOf, put, type Player } from './cast.js';
import { isBlade } from './crossed.js';
import { aspect, isAlone } from './frame.js';
import type { Layout } from './layout.js';

/** Width by height of sheets along which slender things lie: collarbones, wrists across. */
const [WIDE, ROUND_A_LIMB] = [1.6, 3] as const;
const SLENDER = 0.6;
/** Degrees: almost flat, so that it still has a head and a foot. */
const TILT = 78;

const LIE_DOWN = new Set(['feather', 'peacock-feather', 'arrow', 'key', 'skeleton-key', 'quill', 'pen', 'pencil', 'paintbrush', 'wheat', 'olive-branch', 'lavender', 'fern', 'leaf', 'eucalyptus', 'ivy', 'magic-wand', 'flute', 'match']);

const mayLie = (player: Player): boolean => player.group === undefined && aspectOf(player) < SLENDER && (LIE_DOWN.has(player.motif?.name ?? '') || isBlade(player));

/** One slender thing lies along a wide sheet from end to end. */
export const lain: Layout = {
  name: 'lain',
  suits: (cast, sheet) => (aspect(sheet) >= WIDE && aspect(sheet) < ROUND_A_LIMB && isAlone(cast) && cast.words === null && mayLie(cast.hero) ? 41 : 0),
  compose({ hero }, sheet) {
    const { width, height } = sheet.space;
    const shapes = placed(hero.shapes, { turn: TILT });
    return [put({ ...hero, shapes, box: boxOfShapes(shapes) }, { x: width / 2, y: height / 2, width: width * 0.94, height: height * 0.94 })];
  },
};
