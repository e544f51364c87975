import type { Motif, Shape } from '../motif.js';
import { body, closed, glint, type Point } from '../geometry/kit.js';
import { BLOOD, drop, run, WATER } from './parts/drop.js';

const RUNS: readonly (readonly [x: number, long: number, half: number])[] = [[-330, 260, 34], [-190, 420, 40], [-50, 200, 30], [80, 560, 44], [220, 300, 34], [340, 180, 28]];
const FALLEN: readonly (readonly [number, number, number])[] = [[-190, 350, 120], [80, 440, 96], [340, 130, 86], [-330, 190, 74]];
const POOL = '-470,-330! -440,-410 -300,-440 -80,-420 120,-446 330,-420 450,-400 476,-330! 380,-262 280,-290 220,-250 140,-280 80,-230 0,-284 -60,-262 -130,-288 -190,-236 -270,-286 -340,-250 -420,-280';

/** Blood that runs down and drips. */
export const blood: Motif = {
  name: 'blood', pose: 'figure',
  words: [
    'blood', 'dripping blood', 'blood drip', 'blood drips', 'blood drop', 'blood droplet', 'drop of blood', 'drops of blood', 'blood dripping', 'blood splatter', 'bleeding', 'bleeds', 'bloody', 'dripping', 'drips', 'melting',
    'dripping ink', 'dripping honey', 'dripping paint', 'ink drips', 'blood tears', 'tears of blood', 'bloody tears', 'crying blood', 'crying tears of blood', 'weeping blood',
  ],
  anchors: { centre: [0, 0], base: [0, 480] },
  draw: () => [
    ...RUNS.flatMap(([x, long, half]) => run([x, -290], long, half, BLOOD)),
    body(closed(POOL), BLOOD.tone, { colour: BLOOD.colour, relief: 0.7 }),
    glint(closed('-400,-360! -330,-402 -180,-398! -310,-376 -390,-340!')),
    ...FALLEN.flatMap(([x, y, long]) => drop([x, y], long, BLOOD)),
  ],
};

const SHED: readonly (readonly [Point, number])[] = [[[-20, -240], 420], [[-190, 120], 300], [[150, 230], 360]];

/** Tears, or dew. */
export const tears: Motif = {
  name: 'tears', pose: 'figure',
  words: ['tear', 'tears', 'teardrop', 'tear drop', 'falling tear', 'single tear', 'crying', 'weeping', 'water drop', 'droplet', 'dew drop', 'dewdrop', 'drop of water', 'raindrop'],
  anchors: { centre: [0, 0], base: [0, 440] },
  draw: (): readonly Shape[] => SHED.flatMap(([at, long]) => drop(at, long, WATER)),
};
