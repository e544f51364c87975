import { body, brush, closed, ellipse, open, placed, profile, ribbon, taper } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** What water that mirrors something is by itself: rings that widen. */
export const reflection: Motif = {
  name: 'reflection', pose: 'wide',
  words: [
    'reflection in water', 'reflection in lake', 'reflection on water', 'reflection on lake', 'water reflection', 'lake reflection', 'reflected in water', 'reflected in lake', 'reflecting in water', 'reflecting in lake',
    'reflected on water', 'reflected on lake', 'mirrored in water', 'mirrored in lake', 'reflection in a lake', 'reflection in the lake', 'reflection in the water', 'reflection on the water', 'reflected in a lake',
    'reflected in the lake', 'reflected in the water', 'reflected on the water', 'reflecting in a lake', 'reflecting in the lake', 'reflecting in the water', 'mirrored in a lake', 'mirrored in the water', 'ripples', 'water ripples', 'ripple',
  ],
  anchors: { centre: [0, 0] },
  draw: () => [...[480, 360, 240, 120].map((r) => body(ellipse([0, 0], r, r * 0.3), 'skin', { colour: 'blue', line: r > 300 ? 'internal' : 'outline', relief: 0.2 })), brush(open('-60,4 0,12 60,4'), 'internal', 2)],
};

/** Roots from the middle outwards, the far ones first: spine and half its width at the foot. */
const ROOTS: readonly (readonly [string, number])[] = [
  ['-20,-230 -60,-60 -40,80 -90,220 -70,330 -100,430', 34], ['40,-230 70,-40 40,120 90,260 70,380 110,470', 34],
  ['-60,-230 -130,-110 -220,-40 -270,80 -370,130 -430,230', 42], ['60,-230 140,-120 210,-30 290,60 350,160 440,210', 42],
  ['-90,-230 -190,-170 -310,-150 -390,-70 -480,-60', 40], ['90,-230 200,-180 300,-140 410,-100 490,-30', 40],
  ['0,-230 10,-60 -20,100 20,250 0,400 16,490', 46],
];
/** Rootlets that leave them. */
const LETS = ['-240,20 -250,120 -220,200 -250,290', '-360,-110 -400,0 -460,30', '-64,170 -140,240 -160,340', '250,20 240,130 290,210 270,300', '350,-124 390,-10 470,60', '74,180 150,250 160,350', '-10,120 -60,220 -50,300', '-320,110 -330,190 -380,250', '330,110 350,220 410,280'];

/** What something grows out of, under the ground. */
export const roots: Motif = {
  name: 'roots', pose: 'wide',
  words: ['roots', 'root', 'tree roots', 'deep roots', 'tangled roots', 'exposed roots'],
  anchors: { crown: [0, -340], centre: [0, 0] },
  draw: (): readonly Shape[] => placed([
    ...LETS.map((line) => body(ribbon(line, profile('0:13 1:1')).outline(), 'skin', { colour: 'brown', line: 'internal', relief: 0.6 })),
    ...ROOTS.flatMap(([line, half]) => {
      const band = ribbon(line, taper(half, 2));
      return [body(band.outline(), 'skin', { colour: 'brown', relief: 0.8 }), brush(band.along(0.3, 0.06, 0.7), 'internal', 2), brush(band.along(-0.4, 0.1, 0.5), 'detail', 1.8)];
    }),
  ], { y: -110, scale: 0.98 }),
};

const RIM = '120,150! 260,128 410,60 466,-30 380,-124 180,-176 -60,-184 -300,-146 -450,-60 -460,30 -340,106 -150,146 0,152! 40,40 66,-6! 96,60';
const VEINS = ['60,-10 -60,60 -200,104', '56,-14 -140,16 -340,60', '54,-20 -180,-40 -420,-40', '60,-24 -100,-96 -270,-130', '70,-26 20,-110 -20,-168', '80,-24 150,-100 240,-150', '84,-16 230,-50 380,-84', '82,-8 260,30 420,30', '78,0 170,70 240,110'];
const PETALS = ['300,-120! 200,-170 170,-260! 260,-250 300,-120', '300,-120! 400,-170 440,-260! 340,-250 300,-120', '300,-116! 236,-210 250,-310! 310,-250 300,-116', '300,-116! 364,-210 350,-310! 290,-250 300,-116', '300,-110! 256,-220 300,-330! 344,-220 300,-110'];

/** A leaf that floats, notched where its stalk is, with its flower. */
export const lilyPad: Motif = {
  name: 'lily-pad', pose: 'wide',
  words: ['lily pad', 'lilypad', 'water lily pad', 'lily leaf', 'water lily leaf', 'lotus leaf', 'lotus pad'],
  anchors: { top: [-60, 10], centre: [0, 0], base: [0, 200] },
  draw: () => [
    ...['-490,70 -430,140 -260,196 -60,214', '150,206 330,170 450,100 494,40', '-300,236 -160,250 -40,252', '200,244 320,226 400,196'].map((d) => brush(open(d), 'internal', 2.2)),
    body(closed(RIM), 'skin', { colour: 'leaf', relief: 0.3 }),
    ...VEINS.map((d) => brush(open(d), 'internal', 2)),
    brush(open('-430,60 -330,124 -150,166 -10,172'), 'internal', 1.8),
    ...PETALS.map((d) => body(closed(d.replace(/!? 300,-1[12]\d$/, '!')), 'skin', { colour: 'pink', line: 'internal', relief: 0.6 })),
  ],
};
