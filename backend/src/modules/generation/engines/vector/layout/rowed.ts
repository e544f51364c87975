import { boxOfShapes } from '../canvas/place.js';
import { widthOf } from '../geometry/box.js';
import { placed } from '../motifs/geometry/kit.js';
import type { Player } from './cast.js';

/** What several of a kind share: the branch they sit on, the cage they are in, the ribbon that ties them. */
const SHARED: ReadonlySet<string> = new Set(['seat', 'frame', 'shelter', 'ties']);
/** From one to the next, of their width. */
const STEP = 0.94;

/** The others of the hero's kind when all of them share a seat or a roof: "three birds on a branch". */
export function sharing(hero: Player, companions: readonly Player[]): readonly Player[] {
  if (!companions.some(({ relation }) => SHARED.has(relation?.kind ?? ''))) return [];
  return companions.filter(({ motif, relation }) => motif === hero.motif && relation === null);
}

/** The hero and the others beside it as one player, the last one turned to the rest. */
export function rowed(hero: Player, others: readonly Player[]): Player {
  const step = widthOf(hero.box) * STEP;
  const middle = hero.box.left + hero.box.right;
  const shapes = others.flatMap((player, i) => {
    const isLast = i === others.length - 1;
    return placed(player.shapes, { x: step * (i + 1) + (isLast ? middle : 0), flip: isLast });
  });
  const all = [...shapes, ...hero.shapes];
  return { ...hero, shapes: all, box: boxOfShapes(all) };
}
