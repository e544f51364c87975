import { body, brush, circle, closed, cut, fill, glint, lock, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

const FORE = '60,-230! 140,-216 230,-110 300,30 340,190 346,340 320,450 280,496! 220,420 160,300 110,160 70,20 44,-100!';
const HIND = '50,-120! 130,-60 210,60 250,190 244,290 200,330! 150,270 96,170 60,60!';
const VEINS = ['60,-216 170,-40 250,160 290,470', '66,-150 150,40 200,200 250,440', '150,-76 250,60 310,240', '176,-20 260,140 332,320', '190,140 240,240 336,400', '156,210 200,290 270,400', '90,40 140,120 180,210'];

const wings = (): readonly Shape[] => paired(
  body(closed(HIND), 'skin', { colour: 'tan', relief: 0.3 }), ...['70,-60 150,80 200,240', '110,-30 190,100 226,230'].map((line) => brush(open(line), 'internal', 1.8)),
  body(closed(FORE), 'skin', { colour: 'tan', relief: 0.3 }),
  ...VEINS.map((line) => brush(open(line), 'internal', 2)),
  shadow(closed('60,-226! 140,-212 230,-106 298,32 338,190! 280,70 210,-50 130,-160!')),
);

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-60 84,-50 124,20 122,130 92,240 46,330 0,372'), 'dark', { colour: 'moss', relief: 1 }),
  ...['-110,40 0,70 110,40', '-116,100 0,130 116,100', '-106,160 0,188 106,160', '-86,218 0,244 86,218', '-60,272 0,294 60,272'].map((line) => cut(open(line), 'internal', 2.4)),
  body(symmetric('0,-230 100,-226 148,-170 140,-90 90,-10 40,40 0,56'), 'skin', { colour: 'leaf', relief: 1 }),
  ...paired(solid(lock('24,-216 40,-130 26,-40', 18, 0.4)), solid(lock('96,-210 112,-140 84,-60', 18, 0.4))), solid(closed('-30,6! 0,-30 30,6! 14,40 -14,40')),
  body(symmetric('0,-316 110,-312 170,-270 178,-220! 120,-206 60,-214 0,-216'), 'dark', { colour: 'moss', relief: 0.8 }), ...paired(cut(open('30,-298 44,-262 36,-230'), 'internal', 2.4), cut(open('90,-294 112,-258 104,-230'), 'internal', 2.4)),
];

const head = (): readonly Shape[] => [
  ...paired(brush(open('70,-400 110,-440 124,-490'), 'outline', 1.4)),
  body(symmetric('0,-416 60,-410 120,-380 150,-330 110,-306 0,-300'), 'skin', { colour: 'leaf', relief: 0.8 }),
  fill(symmetric('0,-412 30,-400 36,-350 20,-312 0,-308'), 'dark', { colour: 'moss', relief: 0.4 }), cut(open('-18,-380 0,-372 18,-380'), 'internal', 1.8), cut(open('-18,-346 0,-338 18,-346'), 'internal', 1.8),
  ...paired(body(circle([146, -362], 48), 'dark', { colour: 'red', relief: 1 }), glint(circle([132, -380], 13)), brush(open('60,-390 84,-360 80,-326'), 'internal', 2)),
];

/** A cicada from above, its clear wings half open. */
export const cicada: Motif = {
  name: 'cicada',
  pose: 'symmetric',
  words: ['cicada', 'cicadas', 'periodical cicada'],
  anchors: { crown: [0, -410], base: [0, 480], heart: [0, -80] },
  draw: () => [
    ...paired(...jointedLeg('90,-280! 230,-300! 300,-400! 360,-420!', 26), ...jointedLeg('110,-230! 300,-190! 400,-260! 470,-250!', 22), ...jointedLeg('120,-120! 330,-20! 440,60! 490,50!', 20)),
    ...wings(), ...trunk(), ...head(),
  ],
};
