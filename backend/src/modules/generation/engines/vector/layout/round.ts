import { heightOf, widthOf } from '../geometry/box.js';
import { put, type Player } from './cast.js';
import { clouded } from './clouded.js';
import { aspect } from './frame.js';
import { isFlyingBird } from '../scene/ties.js';
import { largest, middleOf, type Stand, type Tie, type Tied } from './stand.js';

const RING = [-2.6, -0.54, 2.5, 0.64, -1.57, 1.57];

/** All round the hero, half of them behind it. */
export const ring: Tie = (player, stand) => {
  if (player.motif?.name === 'cloud') return clouded(player, stand);
  const [x, y] = middleOf(stand);
  const size = largest(stand) * 0.3;
  const items = RING.map((angle, i) => put(player, {
    x: x + Math.cos(angle) * widthOf(stand.box) * 0.58, y: y + Math.sin(angle) * heightOf(stand.box) * 0.56,
    width: size, height: size, flip: i % 2 === 1, turn: Math.cos(angle) * 0.3,
  }, `${player.id}/${i}`));
  return { behind: items.slice(0, 2).concat(items.slice(4, 5)), front: items.slice(2, 4).concat(items.slice(5)) };
};

/** How many, how large (a share of the head) and how far from its middle (shares of its width and height): the face stays free. */
const [MANES, MANE, AROUND] = [12, 0.25, [0.43, 0.41]] as const;

/** All round a face, over its hair, the lowest last: a mane of roses. */
export const mane: Tie = (player, stand) => {
  const [x, y] = middleOf(stand);
  const size = largest(stand) * MANE;
  return { front: Array.from({ length: MANES }, (_, i) => {
    const angle = -Math.PI / 2 + (Math.ceil(i / 2) / MANES) * Math.PI * 2 * (i % 2 === 0 ? 1 : -1);
    const at = { x: x + Math.cos(angle) * widthOf(stand.box) * AROUND[0], y: y + Math.sin(angle) * heightOf(stand.box) * AROUND[1] };
    return put(player, { ...at, width: size, height: size, turn: angle + Math.PI / 2 }, `${player.id}/${i}`);
  }) };
};

/** Where things that fly about the hero are, radians from its middle; the next further round. */
const ORBIT = [-0.7, -2.6, 2.7, 0.5, -1.4, -2.0];

/** The same for what flies over it. */
const OVERHEAD = [-0.8, -2.4, -1.5, -0.3, -2.9, -1.9];

/** On a sheet this broad what flies about the hero comes from both ends of it. */
const BROAD = 1.6;

function fromBothEnds(player: Player, { box, index }: Stand): Tied {
  const [side, row] = [index % 2 === 0 ? 1 : -1, Math.floor(index / 2)];
  const size = heightOf(box) * (row === 0 ? 0.74 : 0.5);
  const away = widthOf(box) * 0.46 + size * (row === 0 ? 0.46 : 1.2);
  return { front: [put(player, { x: (box.left + box.right) / 2 + side * away, y: (box.top + box.bottom) / 2 + heightOf(box) * (row % 2 === 0 ? -0.08 : 0.16), width: size, height: size, flip: side > 0 })] };
}

/** Two birds are as much as what they fly about. */
const isPairOfBirds = ({ motif }: Player, { count }: Stand): boolean => count === 2 && isFlyingBird(motif?.name ?? '');

/** Of small fish, that the jaws of a large one are left free. */
const SHOAL = [-2.5, 0.9, 2.5, -1.7];

function orbitOf({ relation, motif }: Player): readonly number[] {
  if (motif?.name === 'fish') return SHOAL;
  return relation?.kind === 'above' ? OVERHEAD : ORBIT;
}

/** Flying about the hero, each turned as it goes round; every third behind it. */
export const circling: Tie = (player, stand) => {
  if (aspect(stand.sheet) >= BROAD) return fromBothEnds(player, stand);
  const [x, y] = middleOf(stand);
  const size = largest(stand) * (isPairOfBirds(player, stand) ? 0.5 : 0.3);
  const orbit = orbitOf(player);
  const angle = orbit[stand.index % orbit.length] ?? 0;
  const away = Math.max(widthOf(stand.box) * 0.5, heightOf(stand.box) * 0.24) + size * (stand.hero.pose === 'wide' || stand.hero.pose === 'figure' ? 0.3 : 0.14);
  const place = { x: x + Math.cos(angle) * away, y: y + Math.sin(angle) * heightOf(stand.box) * 0.6, width: size, height: size };
  const item = put(player, { ...place, flip: Math.cos(angle) > 0, turn: Math.cos(angle) * 0.16 });
  return stand.index % 3 === 2 ? { behind: [item] } : { front: [item] };
};
