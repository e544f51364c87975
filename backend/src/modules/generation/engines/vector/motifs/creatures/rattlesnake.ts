import { body, brush, open, placed, polar, profile, ribbon, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { snakeHead, snakeStretch } from './parts/serpent.js';
import { windingSnake } from './winding-snake.js';

/** From the rattle that stands up, over the coils, to the neck. */
const COILED = '420,130 452,240 440,370 340,446 180,456 20,464 -170,430 -300,334 -330,200 -230,90 -40,70 150,110 270,200 250,310 110,360 -60,320 -140,210 -90,70 60,-30 170,-120 170,-240 60,-310 -50,-300';
const HALF = profile('0:16 0.06:26 0.2:48 0.4:62 0.8:60 0.94:46 1:38');
const ORDER: readonly (readonly [number, number])[] = [[0, 0.24], [0.22, 0.5], [0.48, 0.64], [0.62, 0.81], [0.79, 1]];

/** Rings of horn on the tail, the last the smallest. */
const rattle = (): readonly Shape[] => [...Array.from({ length: 8 }, (_, i) => i)].reverse().flatMap((i) => {
  const [x, y]: Knot = [417 - i * 7 - i * i * 0.9, 120 - i * 33];
  const half = 34 - i * 2.4;
  return placed([
    body(`M${[[-half, 14], [-half * 1.1, -8], [-half * 0.6, -24], [half * 0.6, -24], [half * 1.1, -8], [half, 14]].map(([u = 0, v = 0]) => `${Math.round(u * 10) / 10} ${v}`).join('L')}Z`, i % 2 === 0 ? 'skin' : 'dark', { colour: 'tan', relief: 0.9 }),
    brush(open([[-half * 0.7, 4], [0, 8], [half * 0.7, 4]]), 'internal', 1.8),
  ], { x, y, turn: -10 - i * 2 });
});

const TREMOR = [[-1, 40], [1, 34], [-1, 70], [1, 64]] as const;
/** Strokes beside the rattle: it shakes. */
const shaking = (): readonly Shape[] => TREMOR.map(([side, off]) => brush(open([polar([366, -20], side < 0 ? 3.4 : 0, 30 + off),
  polar([366, -60], side < 0 ? 3.3 : 0.1, 34 + off), polar([350, -110], side < 0 ? 3.3 : 0.1, 30 + off)]), 'outline', 1.8));

/** A rattlesnake coiled, its rattle up and shaking. */
export const rattlesnake: Motif = {
  name: 'rattlesnake',
  pose: 'figure',
  words: ['rattlesnake', 'rattle snake', 'rattler', 'diamondback', 'diamondback rattlesnake', 'coiled rattlesnake'],
  anchors: { mouth: [-250, -270], crown: [-90, -380], base: [0, 480] },
  wind: windingSnake,
  draw: () => {
    const coil = ribbon(COILED, HALF);
    const head = placed(snakeHead(), { x: -36, y: -302, turn: 8, scale: 1.1 });
    return placed([...rattle(), ...shaking(), ...ORDER.flatMap(([from, to]) => snakeStretch(coil, from, to)), ...head], { y: -44, scale: 0.98 });
  },
};
