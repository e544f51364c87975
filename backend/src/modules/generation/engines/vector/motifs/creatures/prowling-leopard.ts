import { arc, circle, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { leopard } from './panther.js';
import { prowler } from './prowling-tiger.js';

/** Rosettes: where, how large, where their first gap is (degrees). */
const ROSETTES = [
  [-320, -90, 34, 20], [-244, -94, 36, 140], [-370, -30, 30, 250], [-290, -14, 36, 60], [-206, -24, 36, 200], [-160, -82, 32, 320], [-330, 56, 32, 90], [-250, 60, 36, 300],
  [-124, -8, 38, 110], [-80, -78, 36, 30], [-40, 4, 38, 220], [-4, -90, 40, 150], [44, -10, 34, 330], [20, -150, 30, 80], [92, -160, 36, 240], [96, -90, 30, 10],
  [-352, 122, 27, 190], [-290, 130, 26, 20],
] as const;
const SPOTS = [
  [-434, 196, 15], [-386, 186, 14], [-454, 244, 13], [-418, 240, 12], [-446, 290, 12], [-200, 40, 14], [-40, 60, 12], [20, 50, 13],
  [-100, 66, 12], [196, 160, 14], [240, 180, 15], [282, 196, 14], [230, 226, 13], [262, 236, 13], [296, 274, 12], [268, 282, 11],
  [-404, 40, 13], [-404, 100, 12], [160, 140, 12], [-410, -16, 12], [-360, -92, 12], [-200, -120, 12], [64, -186, 12],
] as const;

const rosette = ([x, y, r, turn]: (typeof ROSETTES)[number]): readonly Shape[] =>
  [[0, 96], [128, 210], [236, 330]].map(([from = 0, to = 0]) => solid(ribbon(arc([x, y], r * 0.78, turn + from, turn + to), profile('0:5 0.4:11 0.8:10 1:4')).outline()));

/** A leopard stalking to the right, its coat full of rosettes. */
export const prowlingLeopard: Motif = {
  name: 'prowling-leopard',
  pose: 'wide',
  words: ['prowling leopard', 'leopard walking', 'walking leopard', 'leopard body', 'whole leopard', 'leopard full body', 'prowling cheetah', 'walking jaguar', 'jaguar full body', 'cheetah full body'],
  anchors: { crown: [270, -220], mouth: [270, 60], eye: [320, -50], base: [0, 360], heart: [60, 0], back: [-120, -130] },
  draw: (rng) => prowler({ colour: 'gold', marks: [...ROSETTES.flatMap(rosette), ...SPOTS.map(([x, y, r]) => solid(circle([x, y], r)))], head: leopard, scale: 0.42 }, rng),
};
