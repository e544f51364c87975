import { body, brush, closed, cut, leaf, open, placed, radians, shadow, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { stalk } from './parts/stalk.js';

/** Rows of drupelets: height, half the row's width, how many. */
const ROWS = [[-190, 150, 4], [-126, 208, 5], [-54, 226, 6], [20, 218, 5], [92, 214, 6], [162, 176, 5], [230, 140, 4], [294, 84, 3], [346, 40, 2]] as const;

const drupelet = (x: number, y: number, size: number): readonly Shape[] => placed([
  body(closed('0,-46! 30,-40 48,-8 40,28 0,46 -40,28 -48,-8 -30,-40'), 'skin', { colour: 'crimson', relief: 1 }), shadow(closed('30,-24 44,0 34,30 4,42 26,20')), brush(open('-28,-10 -22,-26 -8,-32'), 'detail', 1.6),
], { x, y, scale: size });

/** The berry from its tip up, so that each row lies over the one below. */
const berry = (): readonly Shape[] => [
  body(closed('0,-220! 160,-230 250,-110 250,60 180,230 70,360 0,390 -70,360 -180,230 -250,60 -250,-110 -160,-230'), 'dark', { colour: 'crimson' }),
  ...[...ROWS].reverse().flatMap(([y, half, count]) => Array.from({ length: count }, (_, i) => drupelet(((i / (count - 1)) * 2 - 1) * half, y + ((i / (count - 1)) * 2 - 1) ** 2 * -14, 1.04 - y * 0.0002)).flat()),
];

const calyx = (): readonly Shape[] => [-84, 84, -50, 50, -16, 18].flatMap((turn) => {
  const tip: Knot = [Math.sin(radians(turn)) * 250, -250 + 210 * Math.cos(radians(turn)) - Math.abs(turn) * 1.4];
  return [body(leaf([0, -262], tip, { half: 36, belly: 0.4, bend: -turn * 0.4 }), 'skin', { colour: 'leaf' }), cut(open([[0, -250], [tip[0] * 0.5, (tip[1] - 250) / 2], tip]), 'detail', 1.2)];
});

/** A ripe raspberry with its leaves, a smaller one behind it. */
export const raspberry: Motif = {
  name: 'raspberry', pose: 'figure', words: ['raspberry', 'raspberries', 'blackberry', 'blackberries', 'bramble', 'bramble berry', 'loganberry'],
  anchors: { crown: [60, -440], centre: [-90, 130], base: [-90, 470] },
  draw: (rng: Rng) => placed([
    ...stalk('-70,-130 -40,-280 40,-400 160,-480', 12), ...stalk('220,-60 210,-200 120,-330 40,-400', 9),
    ...placed(blade({ length: 380, half: 112, edge: 'serrated', veins: 6 }, rng), { x: 20, y: -370, turn: -76 }),
    ...placed(blade({ length: 330, half: 96, edge: 'serrated', veins: 6 }, rng), { x: 110, y: -430, turn: 86 }),
    ...placed([...berry(), ...calyx()], { x: 240, y: 120, scale: 0.6, turn: -8 }),
    ...placed([...berry(), ...calyx()], { x: -80, y: 130, scale: 0.9, turn: 5 }),
  ], { scale: 0.93, x: -30, y: 36 }),
};
