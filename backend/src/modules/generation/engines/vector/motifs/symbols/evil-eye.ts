import type { Motif, Shape } from '../motif.js';
import { body, circle, closed, cut, glint, heading, leaf, offset, open, placed, radians, solid, type Point } from '../geometry/kit.js';

const RIM = closed('-440,0! -330,-118 -180,-216 0,-252 180,-216 330,-118 440,0! 330,118 180,216 0,252 -180,216 -330,118');
const WHITE = closed('-356,0! -260,-94 -140,-168 0,-194 140,-168 260,-94 356,0! 260,94 140,168 0,194 -140,168 -260,94');
const RAYS = 26;

/** Rays stand all round the lids, the longest over and under the middle. */
function ray(i: number): readonly Shape[] {
  const angle = radians(((i + 0.5) * 360) / RAYS);
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const root: Point = [x * 452, y * 280];
  const way = heading([0, 0], [x * 0.55, y]);
  const long = (24 + 150 * Math.abs(y)) * (i % 2 === 0 ? 1 : 0.6);
  return [
    body(leaf(root, offset(root, way, long, 0), { half: 8 + 9 * Math.abs(y), belly: 0.35 }), i % 2 === 0 ? 'dark' : 'skin', { line: 'internal', colour: 'gold', relief: 0.4 }),
    ...(i % 2 === 0 ? [] : [solid(circle(offset(root, way, long + 24, 0), 7))]),
  ];
}

/** The blue eye that turns envy away: rings of glass between two lids, rays round them. */
export const evilEye: Motif = {
  name: 'evil-eye',
  pose: 'round',
  words: ['evil eye', 'nazar', 'turkish eye', 'greek eye'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    ...Array.from({ length: RAYS }, (_, i) => ray(i)).flat(),
    body(RIM, 'dark', { colour: 'navy', relief: 0.6 }),
    cut(open('-330,-84 -180,-180 0,-214 180,-180 330,-84'), 'internal', 2.2), cut(open('-330,84 -180,180 0,214 180,180 330,84'), 'internal', 2.2),
    body(WHITE, 'skin', { colour: 'white', relief: 0.3 }),
    body(circle([0, 0], 178), 'dark', { colour: 'blue', relief: 0.8 }),
    body(circle([0, 0], 122), 'skin', { colour: 'white', relief: 0.5 }),
    body(circle([0, 0], 84), 'mid', { colour: 'teal', relief: 0.7 }),
    solid(circle([0, 0], 46)),
    glint(circle([-20, -20], 13)), glint(closed('-150,-40! -136,-90 -96,-130! -110,-94 -122,-50!')),
  ], { scale: 0.98 }),
};
