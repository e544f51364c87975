import { body, brush, closed, fill, flames, knots, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { fox } from './fox.js';
import { seat } from './seated.js';

/** The tails of one side from the outermost in: where each ends, and where it turns on its way. */
const TAILS = ['60,330 200,320 350,300 430,200 470,76', '60,330 220,240 340,130 400,-20 470,-150', '50,330 190,150 270,0 310,-170 390,-320', '30,330 110,100 150,-100 180,-290 240,-440'];
const MIDDLE = '0,330 -8,80 8,-150 -6,-340 10,-496';
const FULL = profile('0:24 0.45:58 0.72:66 0.9:40 1:2');

function tail(spine: string): readonly Shape[] {
  const band = ribbon(spine, FULL);
  const along = (share: number, v: number): readonly [number, number] => band.at(share, v);
  const edge = flames([along(0.7, -0.98), along(0.76, -0.62), along(0.68, -0.36), along(0.78, 0), along(0.68, 0.36), along(0.76, 0.62), along(0.7, 0.98)], 0.06);
  return [
    body(band.outline(), 'skin', { colour: 'orange', relief: 0.9 }),
    fill(closed([...edge, along(0.8, 0.96), along(0.9, 0.96), along(0.995, 0), along(0.9, -0.96), along(0.8, -0.96)]), 'dark', { colour: 'white', line: 'internal', relief: 0.5 }),
    ...[-0.5, 0.45].map((v) => brush(band.along(v, 0.34, 0.62), 'internal', 2.2)),
  ];
}

/** A nine-tailed fox sitting before the fan of its tails. */
export const kitsune: Motif = {
  name: 'kitsune',
  pose: 'symmetric',
  words: ['nine tailed fox', 'nine-tailed fox', '9 tailed fox', 'nine tails fox', 'kitsune', 'kitsune fox', 'kyubi', 'kyuubi', 'gumiho'],
  anchors: { crown: [0, -270], mouth: [0, 70], eye: [60, -70], base: [0, 490], heart: [0, 200] },
  draw: (rng) => [
    ...tail(MIDDLE),
    ...[...TAILS].reverse().flatMap((spine) => [...tail(spine), ...placed(tail(spine), { flip: true })]),
    ...placed([...seat('orange', 'dark'), ...placed(fox.draw(rng), { y: -224, scale: 0.54 })], { y: 108, scale: 0.78 }),
    ...placed([fill(closed(knots('0,-40! 16,-14 0,24! -16,-14')), 'black', { line: 'none', relief: 0 })], { y: -170 }),
  ],
};
