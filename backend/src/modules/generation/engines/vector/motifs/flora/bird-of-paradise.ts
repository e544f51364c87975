import { body, brush, closed, cut, leaf, open, placed, ribbon, shadow, whip } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';

/** The crest: the tips of its sepals, those behind first, and their widths. */
const SEPALS = [[-330, -250, 44], [330, -300, 44], [-236, -400, 52], [220, -430, 52], [-70, -490, 56]] as const;

const sepal = ([x, y, half]: (typeof SEPALS)[number]): readonly Shape[] => [
  body(leaf([-100, 60], [x, y], { half, belly: 0.55, bend: x < -100 ? -20 : 20 }), 'skin', { colour: 'orange', relief: 0.8 }),
  whip([[-130, 40], [-100, 30], [-70, 40]], [[x - 20, y + 40], [x, y], [x + 20, y + 40]], { count: 3, reach: 0.4, longest: 'middle' }),
  brush(open([[-100, 30], [(x - 100) / 2 + (x < -100 ? -16 : 16), (y + 40) / 2], [x, y + 40]]), 'internal', 1.8),
];

const tongue = (x: number, y: number): readonly Shape[] => [
  body(closed([[-90, 60, true], [(x - 90) / 2 - 14, (y + 60) / 2], [x - 44, y + 110, true], [x - 20, y + 80], [x, y, true], [x + 26, y + 90], [x + 30, y + 130, true],
    [(x - 90) / 2 + 22, (y + 90) / 2]]), 'dark', { colour: 'blue', relief: 0.5 }),
  cut(open([[-70, 40], [(x - 90) / 2 + 4, (y + 70) / 2], [x, y + 50]]), 'internal', 1.6),
];

/** Strelitzia: an orange crest and blue tongues over a beak. */
export const birdOfParadise: Motif = {
  name: 'bird-of-paradise', pose: 'flora', words: ['bird of paradise', 'bird of paradise flower', 'strelitzia', 'birds of paradise', 'crane flower', 'paradise flower'],
  anchors: { centre: [-20, -120], base: [-60, 490] },
  draw: (rng: Rng) => placed([
    ...placed(blade({ length: 560, half: 96, veins: 8, bend: -0.1 }, rng), { x: -60, y: 480, turn: 46 }),
    ...placed(blade({ length: 430, half: 80, veins: 7, bend: 0.1 }, rng), { x: -70, y: 490, turn: -38 }),
    body(ribbon('-50,500 -90,330 -150,210 -170,110', (t) => 28 + 8 * t).outline(), 'skin', { colour: 'leaf', relief: 0.9 }), shadow(ribbon('-34,490 -72,330 -132,210', () => 8).outline()),
    ...SEPALS.slice(0, 2).flatMap(sepal), ...tongue(60, -330), ...SEPALS.slice(2, 4).flatMap(sepal), ...tongue(-180, -350), ...SEPALS.slice(4).flatMap(sepal),
    body(closed('-240,130! -220,60 -140,16 0,10 180,0 340,-30 494,-100! 400,20 260,90 60,140 -110,170 -210,180!'), 'skin', { colour: 'leaf', relief: 0.8 }),
    body(closed('-226,80! -140,16 0,10 180,0 340,-30 494,-100! 340,0 170,40 -20,50 -150,60!'), 'dark', { colour: 'crimson', line: 'internal' }),
    whip('-200,176 60,136 300,70', '-190,100 40,80 260,40', { count: 21, reach: 0.7, longest: 'middle' }), brush(open('-170,110 20,90 220,54'), 'internal', 1.8),
  ], { x: -70, scale: 0.98 }),
};
