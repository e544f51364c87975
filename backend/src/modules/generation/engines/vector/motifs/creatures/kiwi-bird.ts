import { body, brush, circle, closed, cut, flames, glint, knots, lock, open, placed, profile, ribbon, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;
const HEM = '190,130 160,190 140,150 90,230 70,190 10,270 0,220 -70,290 -80,236 -160,290 -160,232 -240,270 -230,210 -310,220 -290,160 -370,150 -340,100';
const BODY: readonly Knot[] = [...knots('-340,100! -386,20 -380,-80 -320,-180 -210,-250 -80,-266 40,-230 130,-160 190,-70 214,30 190,130!'), ...flames(HEM, 0.1).slice(1)];

/** A strong leg with three toes forward, standing on x. */
const leg = (x: number, tone: 'skin' | 'dark'): readonly Shape[] => placed([
  ...['20,196 96,214 150,250', '10,200 40,224 60,252', '-6,200 -30,222 -40,252'].flatMap((toe) => [body(ribbon(toe, profile('0:24 0.7:18 1:6')).outline(), tone, { ...coat, relief: 0.6 })]),
  body(ribbon('0,0 30,60 20,120 0,204', profile('0:64 0.3:46 0.55:27 1:24')).outline(), tone, { ...coat, relief: 0.8 }),
  ...['-6,120 14,130 34,124', '-14,150 6,160 26,154', '-20,178 0,188 20,182'].map((line) => (tone === 'dark' ? cut : brush)(open(line), 'internal', 2)),
], { x, y: 226 });

const trunk = (rng: Rng): readonly Shape[] => [
  ...leg(-130, 'dark'), body(closed(BODY), 'skin', { ...coat, relief: 1 }),
  saddle('-374,20 -372,-80 -316,-176 -208,-244 -80,-260 40,-226 120,-162', '150,-60 60,-100 -60,-110 -180,-90 -270,-30 -330,40', { count: 9, depth: 64, rng }),
  saddle('186,130 60,200 -60,230 -200,230 -300,160', '-280,110 -180,150 -50,150 60,120 150,60', { count: 9, depth: -44 }),
  ...['120,-80 90,-30 80,40', '50,-60 20,0 0,60', '-30,-60 -60,10 -70,80', '-110,-40 -140,30 -150,90', '-190,-20 -220,40 -230,100', '140,20 120,70 90,110', '-270,30 -280,70 -290,110', '160,-40 150,0 136,40'].map((line) => brush(open(line), 'internal', 2.8)),
];

const head = (): readonly Shape[] => [
  body(ribbon('258,-88 330,-20 390,80 420,200 424,330', profile('0:34 0.2:24 0.9:13 1:9')).outline(), 'skin', { colour: 'bone', relief: 0.7 }), brush(open('280,-60 360,40 400,170 412,290'), 'internal', 2), solid(circle([418, 306], 6)),
  body(closed([...knots('60,-220! 110,-280 180,-304 246,-280 286,-220 292,-150 272,-84!'), ...flames('272,-84 236,-60 232,-20 196,-40 180,30 150,0 130,70 90,20', 0.1).slice(1)]), 'skin', { ...coat, relief: 0.9 }),
  saddle('70,-216 114,-272 180,-296 240,-274', '250,-220 190,-220 130,-180 90,-140', { count: 5, depth: 30 }),
  solid(circle([228, -190], 20)), glint(circle([221, -197], 7)), brush(open('200,-214 226,-228 252,-214'), 'internal', 2.2),
  ...['262,-150 330,-150 400,-170', '258,-130 320,-110 380,-110', '250,-116 290,-80 340,-64'].map((line) => brush(open(line), 'internal', 1.6)),
  ...['190,-150 180,-110 186,-70', '140,-140 130,-90 140,-40', '230,-130 220,-100 226,-70', '100,-110 96,-60 110,-20'].map((line) => brush(open(line), 'internal', 2.4)),
];

/** A kiwi, the bird of New Zealand, walking to the right, its long bill down. */
export const kiwiBird: Motif = {
  name: 'kiwi-bird',
  pose: 'figure',
  words: ['kiwi', 'kiwi bird', 'kiwi birds', 'new zealand kiwi', 'apteryx'],
  anchors: { crown: [170, -410], eye: [236, -296], mouth: [448, 270], base: [-50, 430], heart: [-80, -80], back: [-100, -370] },
  draw: (rng) => placed([...trunk(rng), ...leg(20, 'skin'), ...lockOfTuft(), ...head()], { x: -14, y: -86, scale: 1.1 }),
};

/** Hair-like feathers that stand off the neck. */
const lockOfTuft = (): readonly Shape[] => ['120,-250 90,-300 40,-310', '80,-236 40,-270 0,-270'].map((line) => solid(lock(line, 12, 0.3)));
