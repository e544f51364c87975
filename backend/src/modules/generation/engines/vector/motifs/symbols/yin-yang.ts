import type { Motif } from '../motif.js';
import { body, circle, closed, polar, radians, solid } from '../geometry/kit.js';

const R = 400;
const arc = (from: number, to: number): string =>
  Array.from({ length: 9 }, (_, i) => polar([0, 0], radians(from + ((to - from) * i) / 8), R))
    .map(([x, y], i) => `${x.toFixed(1)},${y.toFixed(1)}${i === 0 || i === 8 ? '!' : ''}`)
    .join(' ');

/** The dark fish: half the circle, its tail through the centre. */
const DARK = closed(
  
    `${arc(-90, 90)} -${R * 0.354},${R * 0.854} -${R * 0.5},${R * 0.5} -${R * 0.354},${R * 0.146} 0,0 ` +
    `${R * 0.354},-${R * 0.146} ${R * 0.5},-${R * 0.5} ${R * 0.354},-${R * 0.854}`,
);

export const yinYang: Motif = {
  name: 'yin-yang',
  pose: 'round',
  words: ['yin yang', 'yin-yang', 'yin and yang', 'taijitu', 'balance symbol', 'tao'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(circle([0, 0], 462), 'skin', { colour: 'white', relief: 0.2 }),
    ...Array.from({ length: 48 }, (_, i) => solid(circle(polar([0, 0], radians(i * 7.5), 431), i % 2 ? 5 : 9))),
    body(circle([0, 0], R), 'skin', { colour: 'white', relief: 0.4 }),
    body(DARK, 'black', { colour: 'black' }),
    body(circle([0, -R / 2], 58), 'black', { colour: 'black' }),
    body(circle([0, R / 2], 58), 'skin', { colour: 'white' }),
  ],
};
