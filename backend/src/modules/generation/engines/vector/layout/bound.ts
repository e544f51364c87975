import { boxOfShapes } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { placed } from '../motifs/geometry/kit.js';
import { aspectOf, put } from './cast.js';
import { middleOf, type Stand, type Tie } from './stand.js';
import { clipTo, outlineOf } from './silhouette.js';

/** Degrees that lay a cord flat which is drawn leaning. */
const LEANING: Readonly<Record<string, number>> = { chain: 30 };

/** Where each turn crosses the hero: how far below its middle, as a share of its height, and its slant in radians. */
const TURNS = [{ down: -0.2, slant: 0.3 }, { down: 0.06, slant: -0.34 }, { down: 0.27, slant: 0.26 }] as const;
/** As wide as the hero and so much more: the ends are hidden behind its edge. */
const REACH = 1.16;

/** Wound about the hero: each turn crosses it and goes on behind it. */
export const bound: Tie = (player, stand) => {
  const shapes = placed(player.shapes, { turn: LEANING[player.motif?.name ?? ''] ?? 0 });
  const cord = { ...player, shapes, box: boxOfShapes(shapes), flip: false };
  const [x, y] = middleOf(stand);
  const width = widthOf(stand.box) * REACH;
  const clip = clipTo(outlineOf(stand.core.filter(({ id }) => id === stand.hero.id)));
  return { front: turnsOf(stand).map(({ down, slant }, i) =>
    ({ ...put(cord, { x, y: y + down * heightOf(stand.box), width, height: width / aspectOf(cord), turn: slant }, `${player.id}/${i}`), clip })) };
};

/** What is broad is wound twice. */
const turnsOf = ({ box }: Stand): readonly (typeof TURNS)[number][] => (widthOf(box) > heightOf(box) * 1.2 ? TURNS.slice(0, 2) : TURNS);
