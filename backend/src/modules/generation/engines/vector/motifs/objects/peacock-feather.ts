import { body, brush, closed, ellipse, hairs, open, placed, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const barbs = (rng: Rng): readonly Shape[] => ([-1, 1] as const).flatMap((side) => [
  ...hairs('0,430 -6,300 -4,160 0,20', `${side * 120},330 ${side * 190},170 ${side * 210},20 ${side * 190},-130`, { count: 17, reach: 0.95, rng }),
  ...hairs('0,0 0,-120 0,-240 0,-330', `${side * 210},-120 ${side * 220},-250 ${side * 180},-390 ${side * 60},-500`, { count: 17, reach: 0.95, rng }),
].map((d) => brush(d, 'internal', 2.2)));

/** A peacock's tail feather: the eye of it in four rings, loose barbs down the shaft. */
export const peacockFeather: Motif = {
  name: 'peacock-feather',
  pose: 'tall',
  words: ['peacock feather', 'peacock plume', 'peacock eye'],
  anchors: { crown: [0, -490], base: [20, 490], centre: [0, -200] },
  draw: (rng) => placed([
    ...barbs(rng),
    brush(open('0,-60 -8,160 0,330 26,496'), 'outline', 1.6),
    body(ellipse([0, -230], 136, 180), 'skin', { colour: 'gold', relief: 0.5 }),
    body(ellipse([0, -220], 106, 140), 'light', { line: 'internal', colour: 'leaf', relief: 0.4 }),
    body(ellipse([0, -200], 82, 104), 'mid', { line: 'internal', colour: 'teal', relief: 0.4 }),
    solid(closed('0,-118! 44,-136 62,-190 52,-246 24,-268 0,-236! -24,-268 -52,-246 -62,-190 -44,-136')),
  ], { y: 0 }),
};
